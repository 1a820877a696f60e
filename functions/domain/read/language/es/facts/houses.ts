import type { HouseWords } from '../../meanings/facts/houses.ts'

/** What the names of houses are made of, in Spanish. */
export const houses: HouseWords = {
  inNames: ['de', 'la', 'del', 'y', 'los', 'las', 'e', 'en'],
  ofWhom: ['de'],
  ofWhomArticles: ['la', 'los', 'las'],
  ofWhat: ['de', 'del'],
  behindKinds: ['del', 'de', 'de la'],
  openArticles: ['los', 'las', 'el', 'la'],
  leftOut: ['del', 'de', 'la', 'los', 'las', 'el', 'y', 'e'],
  agencyLabels: ['seleccion'],
  agencyEnds: [],
  agencyParts: [],
  agencyHouses: [],
  atHouses: ['en'],
  talksWith: ['entrevista'],
}
