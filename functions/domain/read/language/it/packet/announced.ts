import type { AnnouncedWords } from '../../meanings/packet/announced.ts'

/** What is announced to be done or told at a talk, in Italian. */
export const announced: AnnouncedWords = {
  rolePlay: ['gioco di ruolo', 'simulazione'],
  lesson: ['lezione di prova'],
  classes: ['classe'],
  topics: ['tema'],
  case: ['caso {di studio|pratico}'],
  group: ['prova di gruppo', 'dinamica di gruppo'],
  shadow: ['affiancamento*'],
  tour: ['visita {della|dello}'],
  tourEnds: [],
  papers: ['verifica dei documenti'],
  spreadsheet: ['foglio di calcolo'],
  test: ['prova scritta', 'test scritto'],
  presentation: ['presentazione {di|su}'],
  notPresented: ['presentazione della'],
  debugging: ['ricerca {guasti|del guasto|dei guasti}', 'debugging'],
  ownResults: ['{la sua|la tua} {ricerca|tesi}', '{i suoi|i tuoi} {risultati|lavori}', 'un {suo|tuo} progetto'],
  portfolio: [],
  safeguarding: ['tutela dei minori'],
  team: ['stile di {leadership|gestione}'],
  background: ['il {suo|tuo} percorso'],
}
