import type { Words } from '../../words.ts'

/** What the names of houses are made of. */
export interface HouseWords {
  /** Stands in small letters inside the name of a house: "Bank *of* Tarrow", "Hotel *zur* Post". */
  inNames: Words
  /** Behind the kind of house, before whose it is: "Bank *of* Tarn Valley". */
  ofWhom: Words
  /** Between the two. */
  ofWhomArticles: Words
  /** Behind the kind of house, before what it is about: "Institute *of* Structural Biology". */
  ofWhat: Words
  /** The same with its article, before the name: "Mairie *d'*Armentel". */
  behindKinds: Words
  /** Opens the name of one, and belongs to it: "*The* Copper Kettle". */
  openArticles: Words
  /** What a domain leaves out of a name: "Centre hospitalier *du Val de* Brière". */
  leftOut: Words
  /** In the name of a domain it shows an agency: "brightpath-*recruiting*". */
  agencyLabels: Words
  /** The same at its end. */
  agencyEnds: Words
  /** The same, where it begins no other word: "*search*", and not "research". */
  agencyParts: Words
  /** Behind a name at the end of a line: "Brightpath *Staffing*". */
  agencyHouses: Words
  /** In the title of a meeting, before the house it is with: "Interview *at* Osk". */
  atHouses: Words
  /** A talk in a title: "*interview* with Osk". */
  talksWith: Words
}
