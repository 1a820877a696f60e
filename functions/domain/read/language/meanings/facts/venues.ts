import type { Words } from '../../words.ts'

/** Where a talk is held, and how streets are written. */
export interface VenueWords {
  /** In a line it names a place, whatever else stands there, also inside a longer word: "Besprechungs*raum*". */
  marks: Words
  /** Opens a note in brackets behind a place, and what one does there: "(*ask* for Jo at the desk)". */
  asides: Words
  /** The same behind a comma: ", *ring* the bell". */
  atTheDoor: Words
  /** With a full stop behind that ends no sentence: "*St.* Mary". */
  cutShort: Words
  /** Before the tool of a call: "*via* Zoom". */
  byMeans: Words
  /** A call behind the name of its tool: "Zoom *meeting*". */
  callsBehind: Words
  /** The same before it: "*réunion* Teams". */
  callsBefore: Words
  /** Stands where the place should, and is none: "*online*", "*to be confirmed*". */
  nowhere: Words
  /** How one gets there, promised for later: "the *link* will follow". */
  promised: Words
  /** Promises it. */
  promises: Words
  /** Says all of that, or that they call: "*details below*". */
  toCome: Words
  /** Before the number to call, or nothing. */
  numbers: Words
  /** Before the place itself, with a colon or a dash: "*On site*: 12 Main St". */
  inPerson: Words
  /** Before a house that has a name, a street and a town: "*in* the town hall, Markt 1, Lindwijk". */
  inHouse: Words
  /** Between the two: "at *the*", "presso *l'*Hotel". */
  houseArticles: Words
  /** Before a figure that is no house's number: "*round* 2". */
  counted: Words
  /** Says that the place is the one that was told before. */
  samePlaces: Words
  /** The same of a room, a link or a house. */
  sameWays: Words
  /** Of these, where a word may stand between the two: "*same* Teams *link*". */
  sameOneBetween: Words
  /** Begins a word for calling somebody. */
  rings: Words
  /** Begins the words of a link to a call, before its tool: "*click here to join* the Zoom call". */
  joins: Words
  /** A kind of street behind the number of the house and its name: "12 Main *Street*". */
  streetsNumbered: Words
  /** The same, of words that show a street only where a name and a number stand another way. */
  streetsHinting: Words
  /** Ends the name of a street in one word: "Haupt*straße* 4". */
  streetsGlued: Words
  /** The same, where it only shows that a street is meant. */
  streetsGluedHinting: Words
  /** Opens the name of one: "*Am* Hafen 4", "*Unter den* Linden 7". */
  streetsLed: Words
  /** A kind of street in front of its name: "*Rua* da Prata 12". */
  streetsFirst: Words
  /** The same, where it only shows that a street is meant. */
  streetsFirstHinting: Words
  /** A kind of street between its number and its name: "12 *rue* de la Paix". */
  streetsBehindNumbers: Words
  /** Between the kind of a street and its name. */
  ofStreets: Words
  /** A sentence goes on behind a town: "80331 München *statt*". */
  behindTowns: Words
  /** In a line below another it shows an address, in front or behind: "4 Lang*strasse*". */
  lineStreets: Words
  /** Before the number of a floor, or behind: "*Floor* 3", "3rd *floor*". */
  floors: Words
  /** Right behind a street, before the number of a floor or a room: "12 Main St *Suite* 4". */
  floorsInStreets: Words
  /** At a number that counts: "3*rd* floor", "3*e* verdieping". */
  numberEnds: Words
  /** Opens a line of an address: "*Room* 4". */
  lineRooms: Words
  /** Before the number of a room: "*Saal* 3". */
  numberedRooms: Words
  /** Behind the number of a floor: "1. *OG*", "3e *étage*". */
  numberedFloors: Words
  /** A floor without a number. */
  groundFloors: Words
  /** In what stands before an address it shows a sentence: "*we* meet at". */
  spoken: Words
  /** Opens the line above a name at the end of a mail, not the name of a house. */
  closings: Words
  /** In a line above an address it shows that somebody signs there. */
  signers: Words
}
