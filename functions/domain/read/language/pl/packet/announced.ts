import type { AnnouncedWords } from '../../meanings/packet/announced.ts'

/** What is announced to be done or told at a talk, in Polish. */
export const announced: AnnouncedWords = {
  rolePlay: ['odgrywanie ról', 'scenka'],
  lesson: ['lekcja próbna', 'lekcję próbną'],
  classes: ['klasa', 'klasę'],
  topics: ['temat'],
  case: ['studium przypadku', 'case study'],
  group: ['zadanie grupowe'],
  shadow: ['dzień obserwacji'],
  tour: ['oprowadz*', 'zwiedzani*'],
  tourEnds: [],
  papers: ['sprawdzenie dokumentów'],
  spreadsheet: ['arkusz kalkulacyjny'],
  test: ['test {pisemny|wiedzy|językowy}'],
  presentation: ['prezentacj*'],
  notPresented: [],
  debugging: ['szukanie {błędu|błędów|usterki}', 'debugowanie', 'debugging'],
  ownResults: ['{pani|pana|twoje} {badania|wyniki}', '{pani|pana|twoja} {praca doktorska|praca magisterska}'],
  portfolio: [],
  safeguarding: [],
  team: ['styl zarządzania'],
  background: ['{pana|pani|twoje} doświadczenie'],
}
