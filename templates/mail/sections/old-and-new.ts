import type { News } from '../../../functions/domain/sending/news.ts'
import { type Fact, type Facts, factsOf } from '../../../functions/domain/sending/shown-facts.ts'
import { type Instant, plusDays } from '../../../functions/domain/time/wall-time.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { dateWords, hoursOfDayWords, whenWords, type Zones } from '../../when.ts'
import type { Block } from '../content.ts'
import { clip } from '../render/clean.ts'
import { type Scene, zonesOf } from '../scene.ts'
import { namesWords } from '../words/words.ts'

/** Hours that are over, each told by a mail of its own. */
export type Over = News['over']

/** What the candidate was told, and what of it has changed. */
export interface Told {
  was: Facts | null
  changed: Fact[]
  over: Over
}

/** What was told beside what is. */
export function compareBlock(scene: Scene, round: Round, { was, changed, over }: Told & { was: Facts }): Block {
  const is = factsOf(round)
  const rows = changed.filter((fact) => tellsMore(fact, changed, was, is))
  return {
    kind: 'compare',
    rows: rows.map((fact) => ({
      label: factWords[fact],
      before: beforeWords(scene, round, { was, is, over }, fact),
      after: toldWords(scene, round, is, fact, was) ?? 'off',
    })),
  }
}

/** Of the hour all that is over, and not the one that stands. */
function beforeWords(scene: Scene, round: Round, { was, is, over }: { was: Facts; is: Facts; over: Over }, fact: Fact): string {
  const told = toldWords(scene, round, was, fact, is) ?? 'not planned'
  if (fact !== 'start' || over.length === 0) return told
  return [...(was.start === is.start ? [] : [told]), ...overWords(over, round, zonesOf(scene, round))].join('; ')
}

/** The end stands with the start; the only interview of a day is the day. */
function tellsMore(fact: Fact, changed: Fact[], was: Facts, is: Facts): boolean {
  if (fact === 'end') return !changed.includes('start')
  return fact !== 'sessions' || changed.length === 1 || isDayOfSeveral(was, is)
}

/** Of the interviews of a day only those that the other side does not have; the others are in the plan as before. */
function toldWords(scene: Scene, round: Round, told: Facts, fact: Fact, other: Facts): string | null {
  const zones = zonesOf(scene, round)
  const text = (words: string | null): string => (words === null || words === '' ? 'none' : clip(words, 200))
  switch (fact) {
    case 'status':
      return told.askedFor ? 'asked for' : stateWords[told.status]
    case 'start':
    case 'end':
      return told.start ? toldWhen({ ...told, start: told.start }, round, zones) : 'not known'
    case 'place':
      return text(told.place)
    case 'link':
      return text(told.link)
    case 'by':
      return told.by ? wayWords[told.by] : 'not known'
    case 'people':
      return text(namesWords(told.people, 12))
    case 'sessions': {
      const sessions = hoursDiffer(told, other) ? onlyIn(told.sessions, other.sessions) : told.sessions
      return sessions.length === 0 ? null : hoursOfDayWords(sessions.slice(0, 12), { ...zones, theirs: null })
    }
  }
}

/** A whole day is a date and has no zone. Mails that went out before they kept it are known by the day that still stands. */
export function toldWhen({ start, end, allDay }: Pick<Facts, 'end' | 'allDay'> & { start: Instant }, round: Round, zones: Zones): string {
  if (!isWholeDay({ start, allDay }, round)) return whenWords(start, end, zones)
  const first = start.slice(0, 10)
  const last = end === null ? first : plusDays(end.slice(0, 10), -1)
  const days = last > first ? `${dateWords(first, zones.today)} to ${dateWords(last, zones.today)}` : dateWords(first, zones.today)
  return `${days}, no hour given`
}

export const isWholeDay = ({ start, allDay }: { start: Instant | null; allDay?: true | undefined }, round: Round): boolean =>
  allDay === true || (round.allDay && start === round.start)

const factWords: Record<Fact, string> = {
  status: 'State',
  start: 'When',
  end: 'End',
  place: 'Place',
  link: 'Link',
  by: 'How',
  people: 'People',
  sessions: 'Interviews',
}
export const wayWords: Record<NonNullable<Facts['by']>, string> = { phone: 'by phone', video: 'by video', place: 'on site' }
const stateWords: Record<Round['status'], string> = { on: 'on', cancelled: 'cancelled', 'to-be-moved': 'to be moved' }

export const overWords = (over: Over, round: Round, zones: Zones): string[] =>
  over.map(({ hour, facts }) =>
    facts.start === hour
      ? toldWhen({ ...facts, start: hour }, round, zones)
      : whenWords(hour, facts.sessions.find((one) => one.start === hour)?.end ?? null, zones),
  )

export const isDayOfSeveral = (was: Facts, is: Facts): boolean => Math.max(was.sessions.length, is.sessions.length) > 1

type Sessions = Facts['sessions']

/** The interviews whose hours the other list does not have: what a day lost, or what it gained. */
export const onlyIn = (sessions: Sessions, others: Sessions): Sessions =>
  sessions.filter((one) => !others.some(({ start, end }) => start === one.start && end === one.end))

export const hoursDiffer = (was: Facts, is: Facts): boolean =>
  onlyIn(was.sessions, is.sessions).length + onlyIn(is.sessions, was.sessions).length > 0
