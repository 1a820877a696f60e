import type { HouseWords } from '../../meanings/facts/houses.ts'

/** What the names of houses are made of, in Dutch. */
export const houses: HouseWords = {
  inNames: ['van', 'de', 'en', 'voor', 'het'],
  ofWhom: ['van', 'voor'],
  ofWhomArticles: [],
  ofWhat: ['van', 'voor'],
  behindKinds: ['van'],
  openArticles: ['de', 'het', "'t"],
  leftOut: ['van', 'de', 'den', 'en', 'het'],
  agencyLabels: ['uitzend', 'werving'],
  agencyEnds: [],
  agencyParts: [],
  agencyHouses: [],
  atHouses: ['bij'],
  talksWith: ['gesprek'],
}
