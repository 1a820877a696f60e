import type { HouseWords } from '../../meanings/facts/houses.ts'

/** What the names of houses are made of, in Swedish. */
export const houses: HouseWords = {
  inNames: ['för', 'och'],
  ofWhom: ['för'],
  ofWhomArticles: [],
  ofWhat: ['för'],
  behindKinds: [],
  openArticles: [],
  leftOut: ['och', 'för'],
  agencyLabels: ['bemanning', 'rekryter'],
  agencyEnds: [],
  agencyParts: [],
  agencyHouses: [],
  atHouses: ['hos'],
  talksWith: ['intervju'],
}
