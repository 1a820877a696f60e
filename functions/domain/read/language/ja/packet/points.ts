import type { PointWords } from '../../meanings/packet/points.ts'

/** What an open point is about, in Japanese. */
export const points: PointWords = {
  pay: [],
  start: [],
  papers: [],
  language: [],
  leaving: [],
  staying: [],
  leading: [],
  number: [],
  holding: [],
  knowing: [],
  experience: [],
  hours: [],
  notDone: [],
  none: [],
  ofPractice: [],
  only: [],
  did: [],
  it: [],
  little: [],
  notKnown: [],
  people: [],
  whether: [],
  whetherApart: [],
  can: [],
}
