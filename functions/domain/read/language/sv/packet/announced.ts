import type { AnnouncedWords } from '../../meanings/packet/announced.ts'

/** What is announced to be done or told at a talk, in Swedish. */
export const announced: AnnouncedWords = {
  rolePlay: ['rollspel*'],
  lesson: ['provlektion*'],
  classes: ['årskurs'],
  topics: ['tema'],
  case: ['fallstudie*'],
  group: ['gruppövning*'],
  shadow: ['praktikdag', 'gå bredvid'],
  tour: ['rundvandring*', 'rundtur*'],
  tourEnds: [],
  papers: ['dokumentkontroll*'],
  spreadsheet: ['kalkylblad'],
  test: ['{språk|kunskaps}test*', 'skriftligt prov'],
  presentation: ['presentation*'],
  notPresented: [],
  debugging: ['felsökning*', 'debugging'],
  ownResults: ['{din|er} {forskning|avhandling}', '{dina|era} resultat', 'ett eget projekt'],
  portfolio: [],
  safeguarding: [],
  team: ['ledarstil*'],
  background: ['din bakgrund'],
}
