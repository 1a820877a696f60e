import type { PlaceWords } from '../meanings/places.ts'

/** Streets, rooms and what stands around them, in Japanese. */
export const places: PlaceWords = {
  inside: [],
  floorMarks: [],
  rooms: [],
  buildings: [],
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
  at: [],
  premises: [],
  inSentences: [],
  introduces: [],
}
