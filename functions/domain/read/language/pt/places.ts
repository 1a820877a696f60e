import type { PlaceWords } from '../meanings/places.ts'

/** Streets, rooms and what stands around them, in Portuguese. */
export const places: PlaceWords = {
  inside: ['esq', 'esquerdo', 'dto', 'direito', 'frente', 'andar', 'piso', 'rés-do-chão', 'sala', 'edifício', 'bloco', 'loja', 'gabinete'],
  floorMarks: ['º', 'ª'],
  rooms: ['sala'],
  buildings: [],
  roomsBefore: [],
  roomsBehind: [],
  behindCities: [],
  streetsBefore: ['rua', 'alameda', 'avenida', 'av.', 'largo', 'praça', 'travessa'],
  streetsOf: [],
  streetsOrWays: [],
  streetArticles: ['da', 'do', 'de', 'das', 'dos'],
  streetEnds: [],
  streetEndsCapital: [],
  streetEndsOfCities: [],
  streetEndsOfOthers: [],
  streetEndsShort: [],
  inTown: [],
  insideTowns: ['de', 'do'],
  surelyAt: [],
  at: ['na', 'no'],
  premises: ['{nosso |nossos |nossa |}{escritório|escritórios}'],
  inSentences: [],
  introduces: ['com', 'e'],
}
