import type { PointWords } from '../../meanings/packet/points.ts'

/** What an open point is about, in German. */
export const points: PointWords = {
  pay: ['gehaltsvorstellung', 'gehaltswunsch'],
  start: ['kündigungsfrist', 'eintrittsdatum', 'eintrittstermin'],
  papers: ['führerschein', 'zeugnis', 'zeugnisse', 'zulassung', 'anerkennung', 'abschluss', 'urkunde'],
  language: ['mein deutsch', 'mein englisch', 'mein französisch', 'sprachkenntnisse', 'sprachniveau'],
  leaving: ['warum ich gegangen', 'warum ich weg', 'lücke im lebenslauf', 'gekündigt', 'oft gewechselt'],
  staying: ['überqualifiziert', 'wie lange ich bleibe', 'langweilen'],
  leading: ['führung', 'führen', 'geführt', 'leiten', 'geleitet', 'mitarbeiterführung'],
  number: ['zahlen', 'zahl', 'umsatz', 'kennzahl', 'kennzahlen', 'prozent'],
  holding: ['mithalten', 'bewältigen', 'schaffen', 'belastbar', 'belastbarkeit'],
  knowing: ['kenne', 'kenntnisse', 'auskenne'],
  experience: ['erfahrung', 'noch nie', 'nie gemacht', 'zu wenig'],
  hours: ['umzug', 'umziehen', 'pendeln', 'homeoffice', 'home office', 'teilzeit', 'vollzeit'],
  notDone: ['nie', 'noch nicht', 'ich hab nur', 'ich habe nur', 'habe ich …1 {kein|keine|keinen}'],
  none: ['kein*'],
  ofPractice: ['erfahrung', 'praxis'],
  only: ['nur'],
  did: ['mal'],
  it: ['es', 'das'],
  little: ['ein*', 'zwei', 'drei', 'kurz'],
  notKnown: ['wusste …2 nicht', 'verwechselt', 'keine ahnung'],
  people: ['leute', 'mitarbeiter*', 'azubi', 'azubis', 'team'],
  whether: [],
  whetherApart: ['ob ich'],
  can: ['kann'],
}
