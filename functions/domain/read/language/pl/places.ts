import type { PlaceWords } from '../meanings/places.ts'

/** Streets, rooms and what stands around them, in Polish. */
export const places: PlaceWords = {
  inside: ['piętro', 'parter', 'sala', 'pokój', 'lokal', 'budynek', 'gabinet'],
  floorMarks: [],
  rooms: ['sala', 'salę', 'sali'],
  buildings: [],
  roomsBefore: [],
  roomsBehind: [],
  behindCities: [],
  streetsBefore: ['ul.', 'ulica', 'aleja', 'al.', 'plac', 'pl.'],
  streetsOf: [],
  streetsOrWays: [],
  streetArticles: [],
  streetEnds: [],
  streetEndsCapital: [],
  streetEndsOfCities: [],
  streetEndsOfOthers: [],
  streetEndsShort: [],
  inTown: ['w'],
  insideTowns: [],
  surelyAt: [],
  at: ['w', 'i'],
  premises: ['{nasz* |}biur*'],
  inSentences: [],
  introduces: ['z', 'i'],
}
