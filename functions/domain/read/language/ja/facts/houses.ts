import type { HouseWords } from '../../meanings/facts/houses.ts'

/** What the names of houses are made of, in Japanese. */
export const houses: HouseWords = {
  inNames: [],
  ofWhom: [],
  ofWhomArticles: [],
  ofWhat: [],
  behindKinds: [],
  openArticles: [],
  leftOut: [],
  agencyLabels: [],
  agencyEnds: [],
  agencyParts: [],
  agencyHouses: [],
  atHouses: [],
  talksWith: [],
}
