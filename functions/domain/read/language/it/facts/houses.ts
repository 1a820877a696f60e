import type { HouseWords } from '../../meanings/facts/houses.ts'

/** What the names of houses are made of, in Italian. */
export const houses: HouseWords = {
  inNames: ['di', 'del', 'della', 'e'],
  ofWhom: ['di'],
  ofWhomArticles: [],
  ofWhat: ['di', 'del', 'della'],
  behindKinds: ["dell'", "all'", 'di', 'del', 'della'],
  openArticles: ['il', 'lo', 'gli', 'la'],
  leftOut: ['di', 'da', 'del', 'della', 'delle', 'e'],
  agencyLabels: ['selezione'],
  agencyEnds: [],
  agencyParts: [],
  agencyHouses: [],
  atHouses: ['presso'],
  talksWith: ['colloquio'],
}
