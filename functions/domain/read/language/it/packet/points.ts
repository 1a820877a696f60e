import type { PointWords } from '../../meanings/packet/points.ts'

/** What an open point is about, in Italian. */
export const points: PointWords = {
  pay: ['aspettative economiche', 'pretese economiche'],
  start: ['preavviso', 'disponibilità', 'data di inizio'],
  papers: ['patente', 'permesso', 'diploma', 'attestato', 'certificato'],
  language: ['mio inglese', 'mio tedesco', 'livello di lingua'],
  leaving: ['perché me ne sono andato', 'perché me ne sono andata', 'licenziato', 'licenziata', 'buco nel cv'],
  staying: ['troppo qualificato', 'troppo qualificata', 'sovraqualificato', 'sovraqualificata'],
  leading: ['guidare un team', 'gestire un team', 'leadership'],
  number: ['numeri', 'cifre', 'fatturato', 'percentuale'],
  holding: ['sotto pressione', 'il ritmo', 'reggere'],
  knowing: ['conosco', 'conoscenza', 'conoscenze'],
  experience: ['esperienza', 'mai fatto', 'mai usato'],
  hours: ['trasferimento', 'trasloco', 'smart working', 'turni', 'part time'],
  notDone: ['non ho mai', 'non ancora', 'ho solo'],
  none: ['nessuna', 'senza'],
  ofPractice: ['esperienza', 'pratica'],
  only: ['solo'],
  did: ['ho', 'ho fatto'],
  it: [],
  little: ['un', 'una', 'due'],
  notKnown: ['non sapevo', 'non ho saputo', 'confuso', 'nessuna idea'],
  people: ['squadra', 'persone', 'team'],
  whether: ['se'],
  whetherApart: [],
  can: ['posso', 'so'],
}
