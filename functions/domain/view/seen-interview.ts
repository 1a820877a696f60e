import type { Candidate } from '../access/candidate.ts'
import type { Evidence, Person } from '../read/reading.ts'
import { compareContributions, isCancel } from '../record/contribution-order.ts'
import { type Edit, foldEdits, touches } from '../record/edit.ts'
import { ownUidOf } from '../record/identity.ts'
import type { Contribution } from '../record/interview.ts'
import { detailsOf, howOf } from '../record/own-words-kept.ts'
import { earliest, type Instant, type LocalDate, latest } from '../time/wall-time.ts'
import { trustRank } from '../trust/trust.ts'
import { isRelay } from '../who/employer-domain.ts'
import { findPerson, mergePeople } from '../who/merge-people.ts'
import { isOneself, isOwnAddress } from '../who/oneself.ts'
import { isNoReply } from '../who/shared-mailbox.ts'
import { bestFact, type Found, inOrder } from './better-fact.ts'
import { firstLookOf } from './first-look.ts'
import { compareText, type Member, notesOf } from './folded-items.ts'
import { type Cluster, headsOf, refusedIn, tellersOf } from './meeting/cluster.ts'
import { taskOf, timesOf } from './meeting/meeting-times.ts'
import { editedDetails } from './notes/edited-details.ts'
import { differencesOf, editedHow, orElse } from './notes/edited-facts.ts'
import { aboutRenamed, editedPeople, editedRecruiter, renamedIn } from './people/edited-people.ts'
import { interviewersOf, withFocus } from './people/interviewers.ts'
import { type Standing, standingOf } from './standing.ts'
import type { CandidateItems, Interview, PendingUpdate } from './view.ts'

/** An interview together with what only the round needs. */
export interface SeenInterview {
  interview: Interview
  /** When its present start became known. */
  startKnownAt: Instant | null
  /** When the decision date was first stated. */
  decisionKnownAt: Instant | null
  /** Where it is, the one before it tells. */
  asBefore: boolean
  /** It came with the first look at this feed. */
  firstLook: { feedId: string; ticked: boolean } | null
}

/** One meeting out of all that carries it. The better fact wins: the candidate's edit, then stronger trust, then more specific, then later. */
export function seeInterview(
  cluster: Cluster,
  { notes, candidate, feeds }: Pick<CandidateItems, 'notes' | 'candidate' | 'feeds'>,
): SeenInterview {
  const { members } = cluster
  const identities = members.map((member) => member.identity)
  const identity = identities[0] ?? ''
  const edits = notesOf('edit', notes, identities)
  const edit = foldEdits(edits.map(({ value: { kind: _, ...said } }) => said))
  const all = headsOf(cluster).sort(byBetterWord)
  const standing = standingOf(all, refusedIn(members), cluster.cancelled)
  const agreeing = all.filter((head) => head.meeting.status === standing.status)
  // Of a meeting that is on, what was called off tells nothing; of one that is off, every carrier says what it was.
  const heads = standing.status === 'on' ? agreeing : all
  const schedule = [...agreeing, ...heads].find((head) => head.meeting.base.meeting.start) ?? heads[0]
  const base = schedule?.meeting.base
  const rest = heads.map((head) => head.meeting.base).filter((one) => one !== base)
  const times = timesOf(withKnownEnd(base, rest), edit, candidate.homeZone)
  const entries = members.filter((one) => one.own && one.meeting.status === 'on').map((one) => one.meeting.base)
  const found = factsOf(tellersOf(members), base, [...rest, ...entries], standing)
  const role = orElse(edit.role, found.role)
  const format = orElse(edit.format, found.format)
  const named = peopleOf(base, rest, members).filter((one) => !isOneself(candidate, one))
  const people = editedPeople(named, edit)
  const recruiter = editedRecruiter(found.recruiter?.value ?? null, named, edit)
  const sessions = times.sessions.map((one) => ({ ...one, interviewers: renamedIn(one.interviewers, named, people) }))
  const told = tellersOf(members).map((member) => member.facts)
  const details = aboutRenamed(editedDetails(detailsOf(told), edit), named, people)
  const how = editedHow(howOf(base, told), edit)
  const uid = base?.meeting.uid ?? members.map((member) => member.meeting.base.meeting.uid).find((one) => one !== null) ?? null
  const editedAt = (...fields: (keyof Edit)[]) => edits.findLast(({ value }) => fields.some((field) => touches(value, field)))?.at
  const editAt = editedAt('start', 'end', 'location', 'meetingUrl', 'people', 'sessions')
  const startEditAt = editedAt('start')
  const taskOnly = edit.event ? edit.event === 'task' : heads.every((head) => head.meeting.base.taskOnly)
  const offerOnly = !edit.event && edit.start === undefined && heads.every((head) => head.meeting.base.offerOnly)
  const interview: Interview = {
    identity,
    identities,
    status: standing.status,
    title: found.title?.value ?? null,
    ...times,
    sessions,
    ...(schedule?.meeting.movedFrom ? { movedFrom: schedule.meeting.movedFrom } : {}),
    zone: edit.zone ?? base?.meeting.start?.zone ?? base?.timeZone ?? null,
    interviewers: withFocus(interviewersOf({ people, sessions, end: times.end, role, format, recruiter }), details),
    recruiter,
    ...organizerOf(base, people, candidate),
    format,
    ...(base?.meeting.occasion ? { occasion: base.meeting.occasion } : {}),
    round: orElse(edit.round, found.round),
    company: orElse(edit.company, found.company),
    role,
    meetingUrl: orElse(edit.meetingUrl, found.meetingUrl),
    location: orElse(edit.location, found.location),
    task: taskOf(found.task, edit, times, candidate),
    ...(taskOnly ? { taskOnly } : {}),
    ...(offerOnly ? { offerOnly } : {}),
    decisionBy: orElse(edit.decisionBy, found.decisionBy),
    ...(found.language ? { language: found.language.value } : {}),
    ...(details.length > 0 ? { details } : {}),
    ...(how ? { how } : {}),
    doubts: doubtsOf(heads, times.start, { edit, taskOnly }),
    evidence: evidenceOf(found, base),
    differences: differencesOf(edit, editedAt, found, base),
    ...(Object.keys(edit).length > 0 ? { edit } : {}),
    trust: schedule?.meeting.winner.trust ?? 'unconfirmed',
    hasCalendar: uid !== null,
    uid: uid ?? ownUidOf(identity),
    firstStoredAt: earliest(...members.map((member) => member.firstStoredAt)),
    changedAt: latest(standing.changedAt, ...(editAt ? [editAt] : [])),
    ...(editAt && editAt > standing.changedAt ? { changedBeforeEdit: standing.changedAt } : {}),
    cancelledAt: standing.cancelledAt,
    ...unsettledOf(heads, standing, schedule),
    pending: pendingOf(members, standing.overruled ?? cluster.leftBehind ?? null),
    byHand: byHandOf(members),
    lastMessageAt: latest(...members.flatMap((member) => member.item.contributions.map((one) => one.storedAt))),
  }
  return {
    interview,
    startKnownAt: startEditAt ?? (times.start && schedule ? startKnownAt(schedule, all) : null),
    decisionKnownAt: knownSince(members, found.decisionBy?.value),
    asBefore: base?.meeting.asBefore === true,
    firstLook: firstLookOf(members, feeds),
  }
}

/** Since any carrier told this start, and none was missing it in between: an organizer who takes over tells the candidate nothing new. */
function startKnownAt({ meeting }: Member, heads: readonly Member[]): Instant {
  const same = heads.filter((head) => head.meeting.base.meeting.start?.instant === meeting.base.meeting.start?.instant)
  const standing = same.filter((head) => (head.meeting.cancelledAt ?? meeting.startKnownAt) >= meeting.startKnownAt)
  return earliest(meeting.startKnownAt, ...standing.map((head) => head.meeting.startKnownAt))
}

/** Stronger trust first, then the later word. */
const byBetterWord = (a: Member, b: Member): number =>
  trustRank(b.meeting.base.trust) - trustRank(a.meeting.base.trust) ||
  compareText(b.meeting.changedAt, a.meeting.changedAt) ||
  compareText(a.identity, b.identity)

/** A mail that names no end says nothing of it: another carrier of the same hour does. */
function withKnownEnd(base: Contribution | undefined, rest: readonly Contribution[]): Contribution | undefined {
  if (!base || base.meeting.end || base.meeting.allDay) return base
  const start = base.meeting.start?.instant
  const end = rest.find(({ meeting }) => meeting.end && !meeting.allDay && meeting.start?.instant === start)?.meeting.end
  return end ? { ...base, meeting: { ...base.meeting, end } } : base
}

/** What is open about the time: the candidate is asked to pick one, or has asked for one and waits. */
function unsettledOf(
  heads: readonly Member[],
  { status, declined }: Standing,
  schedule: Member | undefined,
): Pick<Interview, 'pickNewTime' | 'askedFor' | 'declined' | 'ownWish'> {
  const pick = status === 'to-be-moved' ? heads.flatMap(({ meeting }) => meeting.winner.meeting.pickNewTime ?? [])[0] : undefined
  const askedFor = status === 'on' && schedule?.meeting.base.meeting.askedFor === true
  const ownWish = status === 'cancelled' && heads.some(({ meeting }) => meeting.winner.meeting.ownWish)
  return {
    ...(pick ? { pickNewTime: pick } : {}),
    ...(askedFor ? { askedFor } : {}),
    ...(declined ? { declined } : {}),
    ...(ownWish ? { ownWish } : {}),
  }
}

const nothingAsEmpty = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null)

/** What an update leaves out (company, role, format) stays as read before; when and where are those of one message, or of another carrier of the same meeting. */
function factsOf(
  members: readonly Member[],
  base: Contribution | undefined,
  rest: readonly Contribution[],
  { status }: Pick<Standing, 'status'>,
) {
  const facts = inOrder(members.flatMap((member) => member.facts))
  // Whoever hands over takes their invitation back, and arranges it no more.
  const standing = inOrder(members.filter(({ meeting }) => meeting.status === status).flatMap((member) => member.facts))
  const place = (pick: (one: Contribution) => string | null): Found<string> | null => {
    const own = base && pick(base)
    return base && own ? { value: own, from: base } : bestFact(inOrder(rest), pick)
  }
  return {
    title: place((one) => one.meeting.title),
    company: bestFact(facts, (one) => one.company),
    role: bestFact(facts, (one) => one.role),
    round: bestFact(facts, (one) => one.round),
    format: bestFact(facts, (one) => one.format),
    recruiter: bestFact(standing, (one) => one.recruiter) ?? bestFact(facts, (one) => one.recruiter),
    language: bestFact(facts, (one) => one.language ?? null),
    task: bestFact(facts, (one) => one.task),
    decisionBy: bestFact(facts, (one) => one.decisionBy),
    meetingUrl: place((one) => one.meeting.meetingUrl),
    location: place((one) => one.meeting.location),
  }
}
export type Facts = ReturnType<typeof factsOf>

/**
 * Those of the message that sets the time, then of other carriers; only if none names anyone, those named before. A title or form of address
 * that was told once is not taken back by a message that names them without.
 */
function peopleOf(base: Contribution | undefined, rest: readonly Contribution[], members: readonly Member[]): Person[] {
  const named = mergePeople([base?.meeting.interviewers ?? [], ...rest.map((one) => peopleBeside(one, base))])
  const before = tellersOf(members)
    .flatMap((member) => member.facts)
    .sort(compareContributions)
    .flatMap((one) => (!isCancel(one) && nothingAsEmpty(one.meeting.interviewers) ? [one.meeting.interviewers] : []))
  const people = named.length > 0 ? named : mergePeople([before.at(-1) ?? []])
  const told = before.map((list) => list.filter((one) => one.title || one.form)).filter((list) => list.length > 0)
  return people.map((person) => {
    const known = told.toReversed().flatMap((list) => findPerson(person, list) ?? [])
    const form = person.form ?? known.find((one) => one.form)?.form
    return { ...person, title: person.title ?? known.find((one) => one.title)?.title ?? null, ...(form ? { form } : {}) }
  })
}

/** Whom one can write to who arranged it. A calendar of the candidate's own and a scheduling service are nobody to write to. */
function organizerOf(base: Contribution | undefined, people: readonly Person[], candidate: Candidate): Pick<Interview, 'organizer'> {
  const email = base?.meeting.organizer ?? null
  if (email === null || isOwnAddress(candidate, email) || isNoReply(email) || isRelay(email)) return {}
  const named = people.find((one) => one.email?.toLowerCase() === email.toLowerCase())
  return { organizer: { name: named?.name ?? null, email } }
}

/** Whom an organizer replaces who is in the talk themselves is not met as well. */
function peopleBeside({ meeting }: Contribution, base: Contribution | undefined): Person[] {
  const [before, now] = [meeting.organizer?.toLowerCase(), base?.meeting.organizer?.toLowerCase()]
  const takesOver = meeting.uid !== null && base?.meeting.interviewers.some(({ email }) => email !== null && email.toLowerCase() === now)
  return before !== now && takesOver ? meeting.interviewers.filter(({ email }) => email?.toLowerCase() !== before) : meeting.interviewers
}

/** A doubt lasts until the candidate's edit, or another message, settles it. */
function doubtsOf(
  heads: readonly Member[],
  start: Instant | null,
  { edit, taskOnly }: { edit: Edit; taskOnly: boolean },
): Interview['doubts'] {
  const all = heads.flatMap((head) => head.meeting.base.doubts)
  const settled: Record<string, boolean> = {
    interview: true,
    // Work to hand in has no hour to be asked for.
    start: edit.start !== undefined || taskOnly || (start !== null && heads.some((head) => head.meeting.base.doubts.length === 0)),
    zone: edit.start !== undefined || edit.zone !== undefined,
    end: edit.end !== undefined,
    company: edit.company !== undefined,
    application: edit.company !== undefined,
    note: Object.keys(edit).length > 0,
  }
  return all.filter(
    (doubt, index) => !settled[doubt.about] && all.findIndex((one) => one.about === doubt.about && one.words === doubt.words) === index,
  )
}

/** The words behind each fact as shown: those of the message it was taken from, never those of another one. */
function evidenceOf(found: Facts, base: Contribution | undefined): Record<string, Evidence> {
  const sources: Record<string, Contribution | undefined> = Object.fromEntries(
    Object.entries(found).map(([field, fact]) => [field, fact?.from]),
  )
  const fields = new Set([...Object.keys(base?.evidence ?? {}), ...Object.keys(sources)])
  const entries = [...fields].flatMap((field) => {
    const evidence = (field in sources ? sources[field] : base)?.evidence[field]
    return evidence ? [[field, evidence] as const] : []
  })
  return Object.fromEntries(entries)
}

const knownSince = (members: readonly Member[], date: LocalDate | undefined): Instant | null =>
  members.flatMap((member) => member.facts.filter((one) => one.decisionBy === date).map((one) => one.storedAt)).sort()[0] ?? null

/** What nobody could read comes first, as mails wait for it. */
function pendingOf(members: readonly Member[], overruled: PendingUpdate | null): PendingUpdate | null {
  const waiting = members
    .flatMap((member) => member.pending ?? [])
    .sort((a, b) => compareText(`${b.storedAt} ${b.messageId}`, `${a.storedAt} ${a.messageId}`))
  return waiting.find(({ unread }) => unread) ?? overruled ?? waiting[0] ?? null
}

function byHandOf(members: readonly Member[]): Interview['byHand'] {
  const all = members.flatMap((member) => member.item.contributions.filter((one) => one.byHand))
  const byMessage = new Map(all.map(({ messageId, storedAt }) => [messageId, { messageId, storedAt }]))
  return [...byMessage.values()].sort((a, b) => compareText(`${a.storedAt} ${a.messageId}`, `${b.storedAt} ${b.messageId}`))
}
