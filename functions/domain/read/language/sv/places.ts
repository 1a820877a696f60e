import type { PlaceWords } from '../meanings/places.ts'

/** Streets, rooms and what stands around them, in Swedish. */
export const places: PlaceWords = {
  inside: ['tr', 'våning', 'vån', 'rum', 'sal', 'plan'],
  floorMarks: [':a'],
  rooms: ['konferensrum'],
  buildings: ['byggnad'],
  roomsBefore: [],
  roomsBehind: [],
  behindCities: [],
  streetsBefore: [],
  streetsOf: [],
  streetsOrWays: [],
  streetArticles: [],
  streetEnds: [],
  streetEndsCapital: [],
  streetEndsOfCities: [],
  streetEndsOfOthers: [],
  streetEndsShort: [],
  inTown: [],
  insideTowns: [],
  surelyAt: [],
  at: ['i'],
  premises: ['{vår |vårt |våra |}{kontor*|butiken}'],
  inSentences: [],
  introduces: ['med', 'och', 'av'],
}
