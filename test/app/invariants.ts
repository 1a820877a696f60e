import { materialOf } from '../../functions/domain/material/material.ts'
import { mailedAt } from '../../functions/domain/plan/history.ts'
import { roundIdOf } from '../../functions/domain/record/identity.ts'
import { newsOf } from '../../functions/domain/sending/news.ts'
import { differences, factsIn, factsOf, lastTold } from '../../functions/domain/sending/shown-facts.ts'
import type { Touchpoint, TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import { earliest, type Instant, latest, plus } from '../../functions/domain/time/wall-time.ts'
import { identitiesOf } from '../../functions/domain/view/find-round.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import { debriefNow } from '../../functions/domain/view/notes/happened.ts'
import { underPresentIds } from '../../functions/domain/view/present-ids.ts'
import type { Application, Round, View } from '../../functions/domain/view/view.ts'
import type { CandidateState } from '../../functions/ports.ts'
import type { MemoryWorld } from '../fakes/memory-world.ts'
import { missingAnswers } from './answer-invariants.ts'
import { missingFollowUps } from './follow-up-invariants.ts'
import { breaksOnce } from './once-more.ts'
import type { LastWord, Script } from './simulation-script.ts'

const roundsOf = ({ applications }: View): Round[] => applications.flatMap((one) => one.rounds)

/** When all is over: every mail that was owed came, once, to the right one. `eventsTaken`: when the first event of each mail was recorded, by its id. */
export async function breaksAtEnd(town: MemoryWorld, script: Script, eventsTaken: ReadonlyMap<string, Instant>): Promise<string[]> {
  const breaks: string[] = []
  const states = await Promise.all(script.candidates.map(({ id }) => town.world.table.readCandidate(id)))
  const views = new Map(states.map((state) => [state.candidate.id, view(state)]))
  for (const stored of states) {
    const { id } = stored.candidate
    const seen = views.get(id) ?? view(stored)
    const state = { ...stored, touchpoints: underPresentIds(seen, stored.touchpoints) }
    const found = [
      ...breaksOnce(town, id, state.touchpoints, eventsTaken),
      ...breaksOfRows(town, state),
      ...breaksOfRecipients(town, state, views),
      ...seen.applications.flatMap((application) => application.rounds.flatMap((round) => missing(state, application, round, town))),
      ...missingFollowUps(seen, state, town.clock.now()),
      ...missingAnswers(seen, state, town.clock.now()),
      ...script.lastWords.filter(({ candidateId }) => candidateId === id).flatMap((word) => breaksOfLastWord(word, seen, state)),
    ]
    breaks.push(...found.map((words) => `${id} ${words}`))
  }
  return breaks
}

/** Nothing is left half done, and what counts as sent was sent. */
function breaksOfRows({ outbox, clock }: MemoryWorld, { candidate, touchpoints, messages }: CandidateState): string[] {
  const sent = new Set(outbox.filter(({ candidateId }) => candidateId === candidate.id).map(({ key }) => key))
  const breaks: string[] = []
  for (const message of messages) if (message.decision === undefined) breaks.push(`message ${message.id} was never decided`)
  for (const row of touchpoints) {
    if (['claimed', 'sending'].includes(row.state)) breaks.push(`${row.key} is left ${row.state}`)
    if (row.state === 'planned' && row.due < plus(clock.now(), { hours: -1 })) breaks.push(`${row.key} is left unsent since ${row.due}`)
    if (row.state === 'sent' && !sent.has(row.key)) breaks.push(`${row.key} counts as sent and was not`)
  }
  return breaks
}

/**
 * Each mail went to its candidate, and tells of nobody else's rounds. Two may have had invitations of one uid: what a round was called before
 * it was replaced is their own as well.
 */
function breaksOfRecipients(
  { outbox }: MemoryWorld,
  { candidate, touchpoints }: CandidateState,
  views: ReadonlyMap<string, View>,
): string[] {
  const keys = new Set(touchpoints.map(({ key }) => key))
  const rounds = roundsOf(views.get(candidate.id) ?? { ...emptyView, candidate })
  const own = new Set(rounds.flatMap((round) => [round.id, ...identitiesOf(round).map(roundIdOf)]))
  const foreign = [...views].flatMap(([id, seen]) => (id === candidate.id ? [] : roundsOf(seen).filter((round) => !own.has(round.id))))
  return outbox
    .filter(({ candidateId }) => candidateId === candidate.id)
    .flatMap(({ key, to, html }) => [
      ...(to === candidate.mail && keys.has(key) ? [] : [`${key} went to somebody else`]),
      ...(foreign.some(({ id }) => html.includes(`/rounds/${id}`)) ? [`${key} tells of somebody else's round`] : []),
    ])
}

const emptyView = { applications: [], questions: [], answers: [], feeds: [], material: materialOf([]) }

/** How the record stood then. A note that was written over since is left out. */
function asOf(state: CandidateState, at: Instant): View {
  const interviews = state.interviews
    .map((item) => ({ ...item, contributions: item.contributions.filter(({ storedAt }) => storedAt <= at) }))
    .filter(({ contributions }) => contributions.length > 0)
  return view({
    ...state,
    interviews,
    notes: state.notes.filter((note) => note.at <= at),
    messages: state.messages.filter(({ storedAt }) => storedAt <= at),
  })
}

/**
 * On, for this time, from an hour before its start: long enough for a message that is read late to bring its mail. A round that was called
 * off until after its start owed none, though its time had been known for long: the cancel had overtaken the invite.
 */
const wasOnAhead = (state: CandidateState, round: Round): boolean =>
  round.start !== null && [60, 1].every((minutes) => wasOn(state, round, plus(round.start as Instant, { minutes: -minutes })))

/** Words of after its start would have moved it or called it off, and nobody had said by then how it stood: whether it took place is asked first. */
function wasInQuestion(state: CandidateState, { start, interviews }: Round, at: Instant): boolean {
  const identities = new Set(interviews.flatMap((one) => one.identities))
  const then = roundsOf(asOf(state, at)).find((round) => round.interviews.some(({ identity }) => identities.has(identity)))
  return then?.pending.some(({ storedAt }) => start !== null && storedAt >= start) ?? false
}

/** On at that instant, for the time it has now. */
function wasOn(state: CandidateState, { start, interviews }: Round, at: Instant): boolean {
  const identities = new Set(interviews.flatMap((one) => one.identities))
  return roundsOf(asOf(state, at)).some(
    (round) => round.status === 'on' && round.start === start && round.interviews.some(({ identity }) => identities.has(identity)),
  )
}

/** Mails that a round must have brought, however often it moved. */
function missing(state: CandidateState, application: Application, round: Round, { outbox, clock }: MemoryWorld): string[] {
  const now = clock.now()
  const { id, start, end, status, startKnownAt, changedAt, debrief } = round
  const rows = state.touchpoints
  const mails = rows.filter((row) => row.state === 'sent' || row.state === 'unknown').sort((a, b) => (mailedAt(a) < mailedAt(b) ? -1 : 1))
  // What the mail service refuses for good is not tried again, and the page says so.
  const failed = rows.filter((row) => row.state === 'failed' && row.roundId === id)
  const breaks: string[] = []
  if (!lastTold(mails, id) && status === 'on' && failed.length === 0 && wasOnAhead(state, round)) breaks.push(`${id} was never told`)
  // What stood for a while after the start, another uid at the same hour say, was told to nobody who could still act on it.
  const told = lastTold(
    mails.filter((mail) => start === null || mailedAt(mail) < start),
    id,
  )
  // A change is of use until the start it is about; told at night it may wait for the morning.
  const useful = earliest(...[start, told?.facts.start].flatMap((at) => at ?? []), now)
  if (told && plus(changedAt, { hours: 12 }) < useful && failed.every(({ kind }) => kind !== 'change')) {
    // What the candidate corrected after it is no news to them, but for the hour.
    const wasEdited = state.notes.some(
      ({ value, at, identity }) => value.kind === 'edit' && at >= mailedAt(told.mail) && isIn(round, identity),
    )
    const different = differences(told.facts, factsOf(round)).filter((fact) => !wasEdited || fact === 'start' || fact === 'status')
    // Which meetings are one may have come out later than what they say, and another time may have been told in between: it must have stood so.
    if (different.length > 0 && stoodFor(state, round, useful)) breaks.push(`${id} changed (${different.join(', ')}) and nobody said so`)
  }
  breaks.push(...stillCountedOn(state, round, mails, now))
  const came = (kind: TouchpointKind) => failed.some((row) => row.kind === kind) || mails.some((mail) => isAbout(mail, kind, round))
  // It may have been off until the last change: what was due before that came too late.
  const knownEarly = startKnownAt !== null && start !== null && plus(latest(startKnownAt, changedAt), { hours: 30 }) < start
  const isPutAside = application.stopped !== null && start !== null && application.stopped.at < start
  // That it was moved may be said ahead of the time that stands: nothing is owed for that any more.
  const saidOfIt = debriefNow(round)
  const isSaidMoved = saidOfIt?.happened === 'moved' && start !== null && saidOfIt.at < start
  if (status !== 'on' || !knownEarly || isPutAside || isSaidMoved || end === null || plus(end, { days: 2 }) > now) return breaks
  const ahead = roundsOf(asOf(state, plus(start, { hours: -30 }))).find((one) => one.id === id)
  if (ahead?.status !== 'on' || ahead.start !== start) return breaks
  const isHeld = (happened: string | null | undefined) => ['yes', 'cut-short'].includes(happened ?? 'yes')
  const wasHeld = isHeld(debrief?.happened)
  const open = round.interviewers.filter(({ thanked }) => thanked === 'open')
  // A mail is owed where the round stood while it was of use; which meetings are one may have come out only later.
  const stoodAt = (...times: Instant[]) => times.some((at) => wasOn(state, round, at))
  if (!came('card') && stoodAt(plus(start, { minutes: -60 }), plus(start, { minutes: -30 }))) breaks.push(`${id} brought no card`)
  if (!came('debrief') && !debrief) breaks.push(`${id} brought no debrief`)
  // That it was not held was put right only so long after the end: until then nobody was to be thanked.
  const saidFirst = state.notes.find(({ at, value }) => value?.kind === 'debrief' && at === debrief?.at)?.before
  const wasNotHeld = saidFirst?.kind === 'debrief' && !isHeld(saidFirst.happened)
  const isPutRightAfter = (hours: number) =>
    debrief !== null && debrief.at >= plus(end, { hours }) && (wasNotHeld || mails.some((mail) => isAbout(mail, 'new-time', round)))
  const areThanksOwed = wasHeld && open.length > 0 && !wasInQuestion(state, round, plus(end, { hours: 23 }))
  if (areThanksOwed && !isPutRightAfter(24) && !came('thanks')) breaks.push(`${id} brought no thanks`)
  const [called, over] = [plus(end, { hours: 20 }), plus(end, { hours: 23 })]
  const isLastCallOwed = areThanksOwed && !isPutRightAfter(20) && stoodAt(called, over) && !wasInQuestion(state, round, called)
  if (isLastCallOwed && !came('last-call')) breaks.push(`${id} brought no last call`)
  if (!failed.some(({ kind }) => kind === 'packet') && !hasPacket(round, mails, outbox)) breaks.push(`${id} brought no packet`)
  return breaks
}

/** It was as it is now for the half day before that instant. */
const stoodFor = (state: CandidateState, round: Round, until: Instant): boolean =>
  [12 * 60, 1].every((minutes) => {
    const then = roundsOf(asOf(state, plus(until, { minutes: -minutes }))).find(({ id }) => id === round.id)
    return then !== undefined && differences(factsOf(then), factsOf(round)).length === 0
  })

/** An hour they were told of, that is over and still to come, is told to be over: half a day is enough for that. */
function stillCountedOn(state: CandidateState, round: Round, mails: Touchpoint[], now: Instant): string[] {
  const news = newsOf(mails, round)
  const isRefused = state.touchpoints.some((row) => row.kind === 'change' && row.roundId === round.id && row.state === 'failed')
  if (!news || isRefused) return []
  const last = plus(latest(news.since, round.changedAt), { hours: 12 })
  const owed = news.over.filter(({ hour }) => last < earliest(hour, now) && stoodFor(state, round, earliest(hour, now)))
  return owed.map(({ hour }) => `${round.id} is over at ${hour} and nobody said so`)
}

const isIn = ({ interviews }: Round, identity: string): boolean => interviews.some(({ identities }) => identities.includes(identity))

const isAbout = (mail: Touchpoint, kind: TouchpointKind, { id, start }: Round): boolean =>
  (mail.kind === kind && mail.roundId === id && factsIn(mail, id)?.start === start) ||
  (mail.carries ?? []).some((key) => key.startsWith(`${id}#${kind}#`))

/** Once per far move; or as a section of the sixth mail of its day, with all that a packet says and the link to its page. */
function hasPacket({ id }: Round, mails: Touchpoint[], outbox: MemoryWorld['outbox']): boolean {
  const carried = (key: string) => outbox.some((mail) => mail.key === key && mail.html.includes(`/rounds/${id}/packet"`))
  return mails.some(
    (mail) =>
      (mail.kind === 'packet' && mail.roundId === id) ||
      (mail.carries?.some((key) => key.startsWith(`${id}#packet#`)) && (mail.state === 'unknown' || carried(mail.key))),
  )
}

/** Whatever came doubled, late and out of order, through however many uids: what the organizer said last is how it stands. */
function breaksOfLastWord({ company, start }: LastWord, { applications }: View, { notes }: CandidateState): string[] {
  const rounds = applications.filter((one) => one.company === company).flatMap((one) => one.rounds)
  const identities = new Set(rounds.flatMap(({ interviews }) => interviews.flatMap((one) => one.identities)))
  // The candidate's own word stands above the organizer's.
  if (notes.some(({ identity, value }) => identities.has(identity) && ['edit', 'answer', 'same-as', 'not-same'].includes(value.kind)))
    return []
  const on = rounds.flatMap((round) => (round.status === 'on' ? [round.start] : []))
  const expected = start === null ? [] : [start]
  return JSON.stringify(on) === JSON.stringify(expected)
    ? []
    : [`${company} stands at [${on.join()}] and the last word was [${expected.join()}]`]
}
