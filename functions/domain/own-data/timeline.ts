import { isMailed } from '../plan/history.ts'
import type { Note } from '../record/note.ts'
import type { Touchpoint } from '../sending/touchpoint.ts'
import { type Instant, localDate, localTime } from '../time/wall-time.ts'
import type { Application, CandidateItems, Round, View } from '../view/view.ts'

/** One thing that happened or is to happen, in words of the record. */
export interface TimelineRow {
  at: Instant
  what: string
  company: string
  role: string
  words: string
}

const wordsOfNote = ({ value }: Note): string =>
  'outcome' in value ? value.outcome : 'done' in value ? String(value.done) : 'answer' in value ? value.answer : ''

/** Interviews, mails, messages and what was told, in the order of their instants. */
export function timelineOf(stored: CandidateItems & { touchpoints: Touchpoint[] }, seen: View): TimelineRow[] {
  const places = seen.applications.flatMap((application) => application.rounds.map((round) => ({ application, round })))
  const about = (found: { application: Application } | undefined) => ({
    company: found?.application.company ?? '',
    role: found?.application.role ?? '',
  })
  const holding = (identity: string | undefined) => places.find(({ round }) => identitiesIn(round).includes(identity ?? ''))
  return [
    ...places.flatMap(({ application, round }) =>
      round.interviews.flatMap(({ start, title, status }) =>
        start
          ? [{ at: start, what: status === 'on' ? 'interview' : `interview, ${status}`, ...about({ application }), words: title ?? '' }]
          : [],
      ),
    ),
    ...stored.touchpoints.filter(isMailed).map((row) => ({
      at: row.sentAt ?? row.sendingAt ?? row.due,
      what: 'mail to you',
      ...about(places.find(({ round, application }) => round.id === row.roundId || application.id === row.applicationId)),
      words: row.kind,
    })),
    ...stored.messages.map(({ storedAt, reason = '', identities: [first] }) => ({
      at: storedAt,
      what: 'message in',
      ...about(holding(first)),
      words: reason,
    })),
    ...stored.notes
      .filter(({ value }) => value.kind !== 'changed')
      .map((note) => ({
        at: note.at,
        what: `you said: ${note.value.kind}`,
        ...about(holding(note.identity)),
        words: wordsOfNote(note),
      })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

const identitiesIn = ({ interviews }: Round): string[] => interviews.flatMap(({ identities }) => identities)

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe in front makes it text. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180, with the hours on the candidate's own clocks. */
export const csvOf = (rows: readonly TimelineRow[], zone: string): string =>
  [
    ['at', 'date', 'time', 'zone', 'what', 'company', 'role', 'words'],
    ...rows.map(({ at, what, company, role, words }) => [at, localDate(at, zone), localTime(at, zone), zone, what, company, role, words]),
  ]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('')
