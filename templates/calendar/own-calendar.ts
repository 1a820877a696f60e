import { isMailed, mailedAt } from '../../functions/domain/plan/history.ts'
import { ownUidOf } from '../../functions/domain/record/identity.ts'
import type { Note } from '../../functions/domain/record/note.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { type Instant, latest, plus, plusDays } from '../../functions/domain/time/wall-time.ts'
import type { Application, Round, View } from '../../functions/domain/view/view.ts'
import { roundInSentence } from '../mail/words/words.ts'
import { anEntry, calendarText, type Entry } from './calendar-text.ts'
import { type Around, interviewEntry, markLine, sequenceAt } from './interview-entry.ts'

interface OwnCalendar {
  view: View
  touchpoints: readonly Touchpoint[]
  notes: readonly Note[]
  now: Instant
  mark: string
  pageOf: (roundId: string) => string
}

/** How often it is worth looking: what is moved today should be seen today. */
const refresh = 'PT1H'
/** So long past interviews stay, and so long one that is off says so. */
const kept = { past: { days: -90 }, off: { days: -7 } } as const
/** A calendar of thousands is nobody's. */
const mostEntries = 1_000

/** What entries need to know of the record, for the subscribed calendar and for one round to keep. */
export const aroundOf = ({ view, notes, mark, pageOf }: Pick<OwnCalendar, 'view' | 'notes' | 'mark' | 'pageOf'>): Around => ({
  discreet: view.candidate.discreet ?? false,
  mark,
  pageOf,
  saidAt: (identities) => notes.filter(({ identity }) => identities.includes(identity)).map(({ at }) => at),
})

/**
 * The calendar one subscribes to: interviews, the hours of their packets, and when employers mean to decide. The same record gives the same text,
 * whoever asks and whenever, as long as nothing falls out of it by its age.
 */
export function ownCalendar(asked: OwnCalendar): string {
  const { view, touchpoints, now } = asked
  const around = aroundOf(asked)
  const places = view.applications.flatMap((application) => application.rounds.map((round) => ({ application, round })))
  const interviews = places.flatMap(({ application, round }) =>
    round.interviews
      .filter(({ start, end, status }) => (end ?? start ?? '') > plus(now, status === 'on' ? kept.past : kept.off))
      .flatMap((interview) => interviewEntry({ application, round, interview }, around) ?? []),
  )
  const packets = touchpoints.flatMap((row) => {
    const place = row.kind === 'packet' ? places.find(({ round }) => round.id === row.roundId) : undefined
    return place?.round.status === 'on' && isStill(row, now) ? [packetEntry(row, place, around)] : []
  })
  const decisions = view.applications.flatMap((application) => decisionEntry(application, around, now) ?? [])
  const name = around.discreet ? 'roundtwo' : 'Interviews (roundtwo)'
  return calendarText([...interviews, ...packets, ...decisions].slice(0, mostEntries), [
    ['name', name],
    ['x-wr-calname', name],
    ['refresh-interval', refresh, 'duration'],
    ['x-published-ttl', refresh],
  ])
}

const isStill = (row: Touchpoint, now: Instant): boolean =>
  (row.state === 'planned' || row.state === 'claimed' || row.state === 'sending' || isMailed(row)) && row.useBy > plus(now, kept.past)

/** The hour it comes, as something to make time for; it blocks nothing. */
function packetEntry(
  row: Touchpoint,
  { application, round }: { application: Application; round: Round },
  { discreet, mark, pageOf }: Around,
): Entry {
  const at = isMailed(row) ? mailedAt(row) : row.due
  const page = `${pageOf(round.id)}/packet`
  return (
    anEntry()
      .add('uid', ownUidOf(row.key, 'p'))
      .at('dtstamp', round.changedAt)
      // Each plan that moves it has a higher ticket.
      .add('sequence', String(row.ticket))
      .at('dtstart', at)
      .add('duration', 'PT30M')
      .add('summary', discreet ? 'To read' : `Prep packet: ${roundInSentence(round, application)}`)
      .add('class', 'PRIVATE')
      .add('transp', 'TRANSPARENT')
      .add('url', page)
      .add('description', `${page}\n${markLine(mark)}`)
  )
}

/** Only while it is waited for. */
function decisionEntry(application: Application, { discreet, mark }: Around, now: Instant): Entry | null {
  const { decisionBy, stopped, answered } = application
  const isAnswered = answered?.kind === 'offer' || answered?.kind === 'rejection'
  if (decisionBy === null || stopped !== null || isAnswered || decisionBy.date < plus(now, kept.past).slice(0, 10)) return null
  const known = latest(decisionBy.knownAt, '2026-01-01T00:00:00Z')
  return anEntry()
    .add('uid', ownUidOf(application.id, 'd'))
    .at('dtstamp', known)
    .add('sequence', sequenceAt(known))
    .on('dtstart', decisionBy.date)
    .on('dtend', plusDays(decisionBy.date, 1))
    .add('summary', discreet ? 'A date to know' : `They mean to decide: ${application.company ?? application.role ?? 'an employer'}`)
    .add('class', 'PRIVATE')
    .add('transp', 'TRANSPARENT')
    .add('description', markLine(mark))
}
