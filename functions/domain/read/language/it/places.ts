import type { PlaceWords } from '../meanings/places.ts'

/** Streets, rooms and what stands around them, in Italian. */
export const places: PlaceWords = {
  inside: ['piano', 'pianterreno', 'piano terra', 'sala', 'scala', 'interno', 'edificio', 'palazzina', 'aula', 'ufficio'],
  floorMarks: [],
  rooms: ['sala'],
  buildings: ['edificio', 'padiglione'],
  roomsBefore: [],
  roomsBehind: [],
  behindCities: [],
  streetsBefore: ['viale', 'corso', 'piazza', 'piazzale', 'largo'],
  streetsOf: [],
  streetsOrWays: ['via'],
  streetArticles: ['di', 'della', 'dello', 'dei', 'degli', 'del', 'da', "d'"],
  streetEnds: [],
  streetEndsCapital: [],
  streetEndsOfCities: [],
  streetEndsOfOthers: [],
  streetEndsShort: [],
  inTown: ['a'],
  insideTowns: ['di'],
  surelyAt: ['presso'],
  at: [],
  premises: ['{nostro |nostra |nostri |}ufficio'],
  inSentences: ['lo', 'ti'],
  introduces: ['con', 'e'],
}
