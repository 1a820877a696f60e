import type { HouseWords } from '../../meanings/facts/houses.ts'

/** What the names of houses are made of, in Portuguese. */
export const houses: HouseWords = {
  inNames: ['da', 'do', 'de', 'e', 'dos', 'das'],
  ofWhom: ['de'],
  ofWhomArticles: [],
  ofWhat: ['de', 'da', 'do'],
  behindKinds: ['da', 'do', 'de'],
  openArticles: [],
  leftOut: ['da', 'do', 'de', 'das', 'dos', 'e'],
  agencyLabels: ['recrutamento'],
  agencyEnds: [],
  agencyParts: [],
  agencyHouses: [],
  atHouses: ['na'],
  talksWith: ['entrevista'],
}
