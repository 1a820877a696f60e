import type { LabelWords } from '../meanings/labels.ts'

export const labels: LabelWords = {
  role: ['posizione', 'ruolo', 'la tua candidatura', 'candidatura'],
  company: ['azienda', 'società', 'datore di lavoro', 'cliente', 'il nostro cliente'],
  people: ['intervistatore', 'intervistatori', 'intervistatrice', 'i tuoi interlocutori', 'incontrerai', 'partecipanti', 'con', 'chi'],
  contact: ['referente', 'contatto', 'recruiter di riferimento', 'recruiter'],
  place: ['luogo', 'indirizzo', 'sede', 'dove', 'sala', 'ufficio'],
  link: ['link', 'link della riunione', 'videochiamata'],
  when: ['quando', 'data', 'ora', 'orario', 'data e ora', 'giorno'],
}
