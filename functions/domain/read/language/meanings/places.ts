import type { Words } from '../words.ts'

/** What stands in an address, and around it. */
export interface PlaceWords {
  /** Where in a house: "third *floor*", "*sala* 104", "4.º *izquierda*". */
  inside: Words
  /** At the number of a floor: "3*rd* floor", "2*:a* våningen". */
  floorMarks: Words
  /** Before or behind the name of a room: "meeting *room* Tokyo", "the Manchester *Suite*". */
  rooms: Words
  /** The same of what is bigger. */
  buildings: Words
  /** Before the name only: "*Hotel* Paris". */
  roomsBefore: Words
  /** Behind it only: "London *Hall*". */
  roomsBehind: Words
  /** Behind the name of a city that nobody bears there: "London *Office*", "Paris *Time*". */
  behindCities: Words
  /** Kinds of streets that stand in front: "*Rua* do Passeio Alegre". */
  streetsBefore: Words
  /** The same, of words that stand for other things too without what is between: "*Place* de Lisbonne". */
  streetsOf: Words
  /** "*Via* Lisbona": a street, or the way there. */
  streetsOrWays: Words
  /** Between such a word and the name. */
  streetArticles: Words
  /** Kinds of streets that stand behind the name: "Brighton *Boulevard*". */
  streetEnds: Words
  /** The same, of words that are other things too in small letters. */
  streetEndsCapital: Words
  /** The same, where the name is a city's: elsewhere somebody may be called so ("Rebecca *Hill*"). */
  streetEndsOfCities: Words
  /** The same, where the name is no city's: "London *Gate*" may be many things. */
  streetEndsOfOthers: Words
  /** The same, cut short, and with other meanings: "Brighton *St*". */
  streetEndsShort: Words
  /** Between an address and its town: "12 Main St *in* Brighton". */
  inTown: Words
  /** Inside the name of a town: "Châlons-*sur*-Marne". */
  insideTowns: Words
  /** Before the place in a sentence: "you are awaited *at the* Board Room, 500 Halewood Avenue". */
  surelyAt: Words
  /** The same, of words that may stand inside the name of a place as well. */
  at: Words
  /** Where they sit, and nothing that a map knows: "at *our office*, 12 Main St". */
  premises: Words
  /** Shows that what stands before an address is part of a sentence and no room: "where *we* meet". */
  inSentences: Words
  /** In front of somebody who bears the name of a city: "*ask for* Sydney Clarke". */
  introduces: Words
}
