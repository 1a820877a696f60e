import type { PlaceWords } from '../meanings/places.ts'

/** Streets, rooms and what stands around them, in French. */
export const places: PlaceWords = {
  inside: ['étage', 'rez-de-chaussée', 'salle', 'bâtiment', 'escalier', 'bureau', 'entrée', 'porte'],
  floorMarks: ['er', 'e', 'ème'],
  rooms: ['salle'],
  buildings: ['bâtiment', 'pavillon'],
  roomsBefore: [],
  roomsBehind: [],
  behindCities: [],
  streetsBefore: ['rue', 'allée', 'quai', 'cours'],
  streetsOf: ['avenue', 'boulevard', 'place', 'rond-point'],
  streetsOrWays: [],
  streetArticles: ['de', 'du', 'des', 'de la', "d'"],
  streetEnds: [],
  streetEndsCapital: [],
  streetEndsOfCities: [],
  streetEndsOfOthers: [],
  streetEndsShort: [],
  inTown: ['en', 'à'],
  insideTowns: ['de', 'la', 'sur'],
  surelyAt: ['dans la'],
  at: ['dans le', 'à la', 'au', 'en'],
  premises: ['{nos |notre |}{bureau|bureaux|locaux}'],
  inSentences: ['nous', 'vous', 'te', 'je'],
  introduces: ['avec', 'et', 'par'],
}
