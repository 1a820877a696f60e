import type { HouseWords } from '../../meanings/facts/houses.ts'

/** What the names of houses are made of, in English. */
export const houses: HouseWords = {
  inNames: ['of', 'and', 'the', 'for'],
  ofWhom: ['of'],
  ofWhomArticles: ['the'],
  ofWhat: ['of', 'for'],
  behindKinds: ['of'],
  openArticles: ['the'],
  leftOut: ['of', 'and', 'the'],
  agencyLabels: ['recruit', 'staffing', 'talent', 'headhunt', 'resourcing', 'placement', 'executive', 'careerpartners', 'careerspartners'],
  agencyEnds: [],
  agencyParts: ['search'],
  agencyHouses: ['staffing'],
  atHouses: ['at'],
  talksWith: ['interview', 'screen', 'onsite'],
}
