import type { PeopleWords } from '../meanings/people.ts'

/** Who is met and whom to ask, in Japanese. */
export const people: PeopleWords = {
  meetBefore: ['面接官', '面接担当', 'と'],
  takesPart: [],
  takesPartEnd: [],
  elsewhereBefore: [],
  panels: ['面接官', '面接者'],
  composed: [],
  joined: [],
  me: [],
  meToo: [],
  weTalk: [],
  our: [],
  noteTakers: ['議事録', '文字起こし'],
  notJobs: [],
  also: [],
  beside: [],
  particles: [],
  notNames: [],
}
