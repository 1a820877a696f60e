import type { PlaceWords } from '../meanings/places.ts'

/** Streets, rooms and what stands around them, in Dutch. */
export const places: PlaceWords = {
  inside: ['verdieping', 'etage', 'begane grond', 'kamer', 'zaal', 'gebouw', 'lokaal'],
  floorMarks: [],
  rooms: ['zaal', 'vergaderzaal', 'vergaderkamer', 'kamer'],
  buildings: ['gebouw'],
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
  inTown: ['te'],
  insideTowns: ['den'],
  surelyAt: [],
  at: ['op'],
  premises: ['{ons |onze |}{kantoor|zaak}'],
  inSentences: ['je', 'u'],
  introduces: ['met', 'en', 'door'],
}
