import type { HouseWords } from '../../meanings/facts/houses.ts'

/** What the names of houses are made of, in German. */
export const houses: HouseWords = {
  inNames: ['für', 'und', 'von', 'der', 'zu', 'zur', 'zum', 'am', 'im'],
  ofWhom: ['für'],
  ofWhomArticles: [],
  ofWhat: ['für', 'des'],
  behindKinds: ['von', 'der'],
  openArticles: [],
  leftOut: ['und', 'für', 'fur', 'von', 'der', 'den', 'dem', 'des'],
  agencyLabels: ['personalberatung', 'personalvermittlung'],
  agencyEnds: ['personal'],
  agencyParts: [],
  agencyHouses: [],
  atHouses: ['bei'],
  talksWith: ['gespräch'],
}
