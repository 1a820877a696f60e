import type { Words } from '../words.ts'

export interface CompanyWords {
  /** Opens the name of a house: "*Kanzlei* Weidenrath", "*Mairie* d'Estrelle", "*Bank of* Tarn Valley". */
  houses: Words
  /** Ends one: "Vexholm Water *Authority*". */
  ends: Words
  /** In languages that glue their words together: a word that ends so names a house, in front or behind: "Bau*gruppe*", "Steuer*kanzlei*". */
  glued: Words
  /** Before the employer of a job: "Controller *at* Copper Lane". */
  at: Words
  /** The same, of words that mean many other things. */
  atMaybe: Words
  /** Before whom a talk is with: "Interview *with* Copper Lane". */
  with: Words
  /** In front of a house's name, and often part of it: "*The* Copper Kettle", "*De* Lindehoeve". */
  articles: Words
  /** In front of it and never part of it: "*our* house", "*Firma* Osk". */
  leadIns: Words
  /** Whom an agency hires for: "*on behalf of* Copper Lane". */
  clientLeads: Words
  /** Before a name in brackets: "the *company* (Copper Lane)". */
  nouns: Words
  /** Of these, one that leads to the name as "at" does. */
  clients: Words
  /** Behind the house in the name of a sender: "Copper Lane *via* Hirefox". */
  via: Words
  /** Between a person and the house in the name of a sender: "Ana *from* Copper Lane". */
  senderOf: Words
  /** Behind "and" in the name of a house: "Osk & *Sons*". */
  partners: Words
  /** In a title, before whom the meeting is with. */
  meetings: Words
  /** Opens a title or what is left of one, and never the name of a house. */
  openers: Words
  /** The same as the end of a longer word: "Kennenlern*termin*". */
  openersGlued: Words
}
