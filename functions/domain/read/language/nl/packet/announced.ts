import type { AnnouncedWords } from '../../meanings/packet/announced.ts'

/** What is announced to be done or told at a talk, in Dutch. */
export const announced: AnnouncedWords = {
  rolePlay: ['rollenspel*'],
  lesson: ['proefles*'],
  classes: ['groep', 'klas'],
  topics: ['thema'],
  case: ['casus'],
  group: ['groepsopdracht*'],
  shadow: ['meelopen', 'meeloop*'],
  tour: ['rondleiding*'],
  tourEnds: [],
  papers: ['documentcontrole*'],
  spreadsheet: ['rekenblad'],
  test: ['{reken|taal}toets*'],
  presentation: ['presentatie*'],
  notPresented: [],
  debugging: ['storing zoeken', 'foutopsporing', 'debugging'],
  ownResults: ['{uw|je|jouw} {onderzoek|proefschrift|resultaten}', 'een {eigen project|project van jezelf}'],
  portfolio: [],
  safeguarding: ['kinderbescherming'],
  team: ['stijl van leidinggeven', 'leiderschapsstijl'],
  background: ['{uw|je|jouw} {cv|loopbaan}'],
}
