import type { PointWords } from '../../meanings/packet/points.ts'

/** What an open point is about, in Swedish. */
export const points: PointWords = {
  pay: ['löneanspråk', 'löneönskemål'],
  start: ['uppsägningstid', 'startdatum'],
  papers: ['körkort', 'betyg', 'intyg', 'legitimation', 'arbetstillstånd'],
  language: ['min engelska', 'min svenska', 'språknivå'],
  leaving: ['varför jag slutade', 'uppsagd', 'lucka i mitt cv'],
  staying: ['överkvalificerad', 'hur länge jag stannar'],
  leading: ['leda', 'ledarskap', 'lett ett team', 'personalansvar'],
  number: ['siffror', 'omsättning', 'procent', 'hur många'],
  holding: ['under press', 'hänga med', 'tempot'],
  knowing: ['känner till', 'kunskap', 'kunskaper'],
  experience: ['erfarenhet', 'aldrig gjort', 'aldrig använt'],
  hours: ['flytta', 'pendla', 'distansarbete', 'deltid', 'heltid'],
  notDone: ['aldrig', 'inte än', 'har bara'],
  none: ['ingen'],
  ofPractice: ['erfarenhet'],
  only: ['bara'],
  did: ['har', 'haft'],
  it: [],
  little: ['ett', 'en', 'två', 'kort'],
  notKnown: ['visste inte', 'blandade ihop', 'ingen aning'],
  people: ['medarbetare', 'team', 'personal'],
  whether: ['om jag'],
  whetherApart: [],
  can: ['kan'],
}
