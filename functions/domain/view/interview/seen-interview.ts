import { type Edit, foldEdits, touches } from '../../record/edit.ts'
import { ownUidOf } from '../../record/identity.ts'
import type { Contribution } from '../../record/interview.ts'
import { detailsOf, howOf } from '../../record/own-words-kept.ts'
import { earliest, type Instant, type LocalDate, latest } from '../../time/wall-time.ts'
import { trustRank } from '../../trust/trust.ts'
import { isOneself } from '../../who/oneself.ts'
import { compareText, type Member, notesOf } from '../folded-items.ts'
import { type Cluster, headsOf, refusedIn, tellersOf } from '../meeting/cluster.ts'
import { taskOf, timesOf } from '../meeting/meeting-times.ts'
import { editedDetails } from '../notes/edited-details.ts'
import { differencesOf, editedHow, orElse } from '../notes/edited-facts.ts'
import { aboutRenamed, editedPeople, editedRecruiter, renamedIn } from '../people/edited-people.ts'
import { interviewersOf, withFocus } from '../people/interviewers.ts'
import type { CandidateItems, Interview } from '../view.ts'
import { firstLookOf } from './first-look.ts'
import { evidenceOf, factsOf } from './seen-facts.ts'
import { organizerOf, peopleOf } from './seen-people.ts'
import { standingOf } from './standing.ts'
import { doubtsOf, pendingOf, unsettledOf } from './still-open.ts'

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
  const details = aboutRenamed(editedDetails(detailsOf(told, base), edit), named, people)
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

const knownSince = (members: readonly Member[], date: LocalDate | undefined): Instant | null =>
  members.flatMap((member) => member.facts.filter((one) => one.decisionBy === date).map((one) => one.storedAt)).sort()[0] ?? null

function byHandOf(members: readonly Member[]): Interview['byHand'] {
  const all = members.flatMap((member) => member.item.contributions.filter((one) => one.byHand))
  const byMessage = new Map(all.map(({ messageId, storedAt }) => [messageId, { messageId, storedAt }]))
  return [...byMessage.values()].sort((a, b) => compareText(`${a.storedAt} ${a.messageId}`, `${b.storedAt} ${b.messageId}`))
}
