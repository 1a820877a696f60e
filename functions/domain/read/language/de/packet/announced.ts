import type { AnnouncedWords } from '../../meanings/packet/announced.ts'

/** What is announced to be done or told at a talk, in German. */
export const announced: AnnouncedWords = {
  rolePlay: ['rollenspiel*'],
  lesson: ['unterrichtsprobe*', 'probestunde*', 'lehrprobe*'],
  classes: ['klasse'],
  topics: ['thema'],
  case: ['fallstudie*', 'fallbeispiel*', '{kurzen|kurzer|kurze|einen|ein|kleinen|kleiner} fall'],
  group: ['gruppenübung*', 'gruppenaufgabe*', 'gruppendiskussion*'],
  shadow: ['hospitation*', 'hospitier*'],
  tour: ['rundgang*', 'besichtigung*', 'hausführung*'],
  tourEnds: [],
  papers: ['dokumentenprüfung*'],
  spreadsheet: ['tabellenkalkulation*'],
  test: ['{rechen|sprach|wissens|eignungs|schreib|mathe}test*'],
  presentation: ['präsentation*'],
  notPresented: [],
  debugging: ['fehlersuche*', 'störungssuche*', 'debugging'],
  ownResults: [
    '{ihre|deine|ihrer|deiner} {arbeit|forschung|ergebnisse|doktorarbeit|masterarbeit}',
    'ein {projekt|eigenes projekt} von {ihnen|dir}',
  ],
  portfolio: ['arbeitsmappe*'],
  safeguarding: ['kinderschutz*'],
  team: ['führungsstil*'],
  background: ['{ihr|ihre|ihren|ihrem|dein|deinen|deinem} {werdegang|lebenslauf}'],
}
