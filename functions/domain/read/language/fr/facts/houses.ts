import type { HouseWords } from '../../meanings/facts/houses.ts'

/** What the names of houses are made of, in French. */
export const houses: HouseWords = {
  inNames: ['de', 'la', 'du', 'des', 'et', 'le', 'les', 'en', "d'"],
  ofWhom: ['de'],
  ofWhomArticles: ['la', 'le', 'les'],
  ofWhat: ['de', 'du', 'des'],
  behindKinds: ["d'", "l'", 'de la', "de l'", 'de', 'du', 'des'],
  openArticles: ['la', 'le', 'les'],
  leftOut: ['de', 'des', 'du', 'la', 'le', 'les', 'et', 'd', 'l', 'en'],
  agencyLabels: ['recrutement'],
  agencyEnds: [],
  agencyParts: [],
  agencyHouses: [],
  atHouses: ['chez'],
  talksWith: ['entretien'],
}
