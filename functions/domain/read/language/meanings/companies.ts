import type { Words } from './words.ts'

export interface CompanyWords {
  /** Where in a house: "third *floor*", "*sala* 104", "4.º *izquierda*". */
  inside: Words
  /** Opens the name of a house: "*Kanzlei* Weidenrath", "*Mairie* d'Estrelle", "*Bank of* Tarn Valley". */
  houses: Words
  /** Ends one: "Vexholm Water *Authority*". */
  ends: Words
  /** In languages that glue their words together: a word that ends so names a house, in front or behind: "Bau*gruppe*", "Steuer*kanzlei*". */
  glued: Words
}
