import { view } from '../../functions/domain/make-view.ts'
import { mailedAt } from '../../functions/domain/plan/history.ts'
import { differences, factsIn, factsOf, lastTold } from '../../functions/domain/shown-facts.ts'
import type { Touchpoint, TouchpointKind } from '../../functions/domain/touchpoint.ts'
import type { Round } from '../../functions/domain/view.ts'
import { earliest, type Instant, latest, localTime, plus } from '../../functions/domain/wall-time.ts'
import type { MemoryWorld } from '../fakes/memory-world.ts'
import { breaksOnce } from './once-more.ts'

/** These make no sense for a round that is off. */
const forRoundsThatAreOn: ReadonlySet<TouchpointKind> = new Set([
  'packet',
  'card',
  'debrief',
  'thanks',
  'last-call',
  'nudge',
  'second-nudge',
  'close-offer',
  'task',
])

/** Moved out of the night, whatever happens. */
const neverAtNight: ReadonlySet<TouchpointKind> = new Set(['debrief', 'nudge', 'second-nudge', 'close-offer', 'cancel-follow-up', 'agenda'])

const roundsOf = (state: Parameters<typeof view>[0]): Round[] => view(state).applications.flatMap((one) => one.rounds)

/** At the moment a mail is handed over: it fits what the record says then. */
export async function breaksAtSend({ world, clock }: MemoryWorld, key: string): Promise<string[]> {
  const state = await world.table.readCandidate('alex')
  const row = state.touchpoints.find((one) => one.key === key)
  if (!row) return [`${key} was sent without a row`]
  const round = roundsOf(state).find(({ id }) => id === row.roundId)
  const time = localTime(clock.now(), state.candidate.homeZone)
  const breaks: string[] = []
  if (row.roundId && !round) breaks.push(`${key} was sent for a round that is gone`)
  if (round && forRoundsThatAreOn.has(row.kind) && round.status !== 'on') breaks.push(`${key} was sent after its round was ${round.status}`)
  if (round && factsIn(row, round.id) && factsIn(row, round.id)?.start !== round.start) breaks.push(`${key} was sent for an old time`)
  if (neverAtNight.has(row.kind) && (time >= '21:30' || time < '07:30')) breaks.push(`${key} was sent at ${time}`)
  if (clock.now() >= row.useBy && row.useBy !== row.due) breaks.push(`${key} was sent after its use-by`)
  return breaks
}

/** When all is over: every mail that was owed came, once. `eventsTaken`: when the first event of each mail was recorded, by the mail's id. */
export async function breaksAtEnd(town: MemoryWorld, eventsTaken: ReadonlyMap<string, Instant>): Promise<string[]> {
  const { world, outbox, clock } = town
  const state = await world.table.readCandidate('alex')
  const breaks = breaksOnce(town, state.touchpoints, eventsTaken)
  for (const { key, to } of outbox) if (to !== state.candidate.mail) breaks.push(`${key} went to somebody else`)
  for (const message of state.messages) if (message.decision === undefined) breaks.push(`message ${message.id} was never decided`)
  for (const row of state.touchpoints) {
    if (['claimed', 'sending'].includes(row.state)) breaks.push(`${row.key} is left ${row.state}`)
    if (row.state === 'planned' && row.due < plus(clock.now(), { hours: -1 })) breaks.push(`${row.key} is left unsent since ${row.due}`)
    if (row.state === 'sent' && !outbox.some(({ key }) => key === row.key)) breaks.push(`${row.key} counts as sent and was not`)
  }
  for (const round of roundsOf(state)) breaks.push(...missing(round, state.touchpoints, town))
  return breaks
}

/** Mails that a round must have brought, however often it moved. */
function missing(round: Round, rows: Touchpoint[], { outbox, clock }: MemoryWorld): string[] {
  const now = clock.now()
  const { id, start, end, status, startKnownAt, changedAt } = round
  const mails = rows.filter(({ state }) => state === 'sent' || state === 'unknown').sort((a, b) => (mailedAt(a) < mailedAt(b) ? -1 : 1))
  const came = (kind: TouchpointKind) =>
    mails.some(
      (mail) =>
        (mail.kind === kind && mail.roundId === id && factsIn(mail, id)?.start === start) ||
        (mail.carries ?? []).some((key) => key.startsWith(`${id}#${kind}#`)),
    )
  const breaks: string[] = []
  const told = lastTold(mails, id)
  if (!told && status === 'on' && startKnownAt && start && startKnownAt < start) breaks.push(`${id} was never told`)
  // A change is of use until the start it is about; told at night it may wait for the morning.
  const useful = earliest(...[start, told?.facts.start].flatMap((at) => at ?? []), now)
  if (told && plus(changedAt, { hours: 12 }) < useful && differences(told.facts, factsOf(round)).length > 0)
    breaks.push(`${id} changed and nobody said so`)
  // It may have been off until the last change: what was due before that came too late.
  const knownEarly = startKnownAt !== null && start !== null && plus(latest(startKnownAt, changedAt), { hours: 30 }) < start
  if (status !== 'on' || !knownEarly || end === null || plus(end, { days: 2 }) > now) return breaks
  for (const kind of ['card', 'debrief', 'thanks'] as const) if (!came(kind)) breaks.push(`${id} brought no ${kind}`)
  // Once per far move; or as a section of the sixth mail of its day, with all that a packet says and the link to its page.
  const carried = (key: string) => outbox.some((mail) => mail.key === key && mail.html.includes(`/rounds/${id}"`))
  const packet = mails.some(
    (mail) =>
      (mail.kind === 'packet' && mail.roundId === id) ||
      (mail.carries?.some((key) => key.startsWith(`${id}#packet#`)) && (mail.state === 'unknown' || carried(mail.key))),
  )
  return packet ? breaks : [...breaks, `${id} brought no packet`]
}
