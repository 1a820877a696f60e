import type { PointWords } from '../../meanings/packet/points.ts'

/** What an open point is about, in French. */
export const points: PointWords = {
  pay: ['prétentions'],
  start: ['préavis', 'disponibilité'],
  papers: ['permis', 'diplôme', 'attestation', 'titre de séjour'],
  language: ['mon anglais', 'mon allemand', 'mon français', 'niveau de langue'],
  leaving: ['pourquoi je suis parti', 'pourquoi je suis partie', 'trou dans', 'licencié', 'licenciée'],
  staying: ['surqualifié', 'surqualifiée', "m'ennuyer", 'rester longtemps'],
  leading: ['encadrer', 'encadrement', 'manager une équipe', 'diriger'],
  number: ['chiffres', 'chiffre', 'résultats chiffrés'],
  holding: ['tenir le rythme', 'tenir une classe', 'la cadence'],
  knowing: ['connais', 'connaissance', 'connaissances'],
  experience: ['expérience de', 'jamais fait', 'jamais utilisé'],
  hours: ['déménagement', 'télétravail', 'temps partiel'],
  notDone: ['jamais', "je n'ai que"],
  none: ['aucun', 'aucune'],
  ofPractice: ['expérience', 'pratique'],
  only: ["n'ai qu'", "n'ai fait qu'", "n'ai eu qu'"],
  did: [],
  it: [],
  little: ['un', 'une', 'deux'],
  notKnown: ['ne savais pas', 'pas su', 'confondu', 'aucune idée'],
  people: ['équipe', 'personnes'],
  whether: ['si je'],
  whetherApart: [],
  can: ['peux', 'sais'],
}
