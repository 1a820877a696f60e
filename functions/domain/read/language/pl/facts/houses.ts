import type { HouseWords } from '../../meanings/facts/houses.ts'

/** What the names of houses are made of, in Polish. */
export const houses: HouseWords = {
  inNames: ['i'],
  ofWhom: [],
  ofWhomArticles: [],
  ofWhat: [],
  behindKinds: [],
  openArticles: [],
  leftOut: ['i'],
  agencyLabels: ['rekrutacj'],
  agencyEnds: [],
  agencyParts: [],
  agencyHouses: [],
  atHouses: ['w'],
  talksWith: ['rozmowa'],
}
