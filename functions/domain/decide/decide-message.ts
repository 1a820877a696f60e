import { answeredAmong, isAnswerAbout, saidIn } from '../employer/heard-back.ts'
import { lastAsked } from '../employer/last-round.ts'
import { isAnswer, type Reading } from '../read/reading.ts'
import { addContribution, isRepeat } from '../record/add-contribution.ts'
import { type Contributed, contributionsOf } from '../record/contribution.ts'
import { compareContributions, isCancel } from '../record/contribution-order.ts'
import type { Decision, Message, Trust } from '../record/message.ts'
import type { NoteValue } from '../record/note.ts'
import { considerReply } from '../replies/consider-reply.ts'
import type { LookBack } from '../replies/heeding.ts'
import type { Replied } from '../replies/replied.ts'
import { outOfReach } from '../sending/out-of-reach.ts'
import type { Touchpoint, TouchpointKind } from '../sending/touchpoint.ts'
import { isAnswerToUs, isOurs, isOwnEntry, isOwnMachine, isOwnNote } from '../trust/own-mail.ts'
import { type FoldedItem, foldItems } from '../view/folded-items.ts'
import { view } from '../view/make-view.ts'
import { takesPlaceOf } from '../view/meeting/same-meeting.ts'
import type { CandidateItems, Interview, View } from '../view/view.ts'
import { sameRoleKey } from '../who/same-role.ts'
import { saysNothingNew } from './addressed-meeting.ts'
import { withNoteAbove } from './around/note-above.ts'
import { withThreadBelow } from './around/thread-below.ts'
import { namedByProvider } from './by-provider-id.ts'
import { calledOffSince } from './called-off-since.ts'
import { reasonFor } from './decision-reason.ts'
import { asTheirs, inTheNameOf } from './in-the-name-of.ts'
import { type KnownTask, saidOfKnownTask } from './known-task.ts'
import { inDoubtOfOrder } from './order-unclear.ts'
import { moreWords, resolveChange } from './resolve-change.ts'
import { ownPick, takenOffer } from './taken-offer.ts'

export interface Considered {
  decision: Decision
  /** A plain sentence for the candidate. */
  reason: string
  /** To be stored with the identities they name; nothing where nothing is new. */
  contributions: Contributed[]
  /** The meetings the message is about, also where it adds nothing: kept with the message. */
  identities: string[]
  /** What the message lets us note on the candidate's behalf: a thank-you they copied us on is sent. */
  notes: { identity: string; slot: string; value: NoteValue }[]
  /** Of an answer to a mail of ours: what was understood. */
  reply?: Replied
  /** Ids of the pieces of material that were kept from it. */
  pieces?: string[]
  /** A story or a posting in such an answer. */
  handed?: { kind: 'story' | 'posting'; text: string }
  /** Of the rounds before the first one we saw, in such an answer. */
  lookBack?: LookBack
  /** A kind of mail that the candidate wants no more. */
  stop?: TouchpointKind
}

export interface Consideration {
  message: Message
  reading: Reading
  trust: Trust
  /** The mails that were sent tell what an answer to one of them means. */
  items: CandidateItems & { touchpoints?: readonly Touchpoint[] }
}

const nothing = (decision: Decision, reason: string): Considered => ({ decision, reason, contributions: [], identities: [], notes: [] })

/** What stands around the newest message: what the candidate wrote above it, and the mails below it in its thread, newest first. */
export interface Around {
  note?: Reading | undefined
  below?: readonly Reading[] | undefined
}

/** What a message means for what is known. Asked twice about the same message, the second time it finds nothing new. */
export function considerMessage({ note, below = [], ...about }: Consideration & Around): Considered {
  const considered = withThreadBelow(considerAlone(about), below, about, considerAlone)
  return note ? withNoteAbove(considered, note, about, considerAlone) : considered
}

function considerAlone({ message, reading: received, trust, items }: Consideration): Considered {
  const { origin } = message
  if (origin.door === 'mail' && origin.verdicts.virus === 'FAIL') return nothing('dropped', 'The mail service found a virus in it.')
  const isNote = isOwnNote(message, received, items)
  // A draft of ours that they sent is their note.
  if (isOurs(received, items) && !isNote) return nothing('own-mail', 'This is one of my own mails coming back.')
  if (isOwnEntry(received)) return nothing('own-mail', 'It is an entry that I made for your calendar myself.')
  if (isOwnMachine(received, items))
    return nothing('own-mail', 'It is an automatic reply of your own mailbox, and I do not answer machines.')
  if (received.report !== undefined) return nothing('no-change', received.report)
  const confirmation = received.mail?.forwardingConfirmation
  if (confirmation) return nothing('not-an-interview', reasonFor.forwarding(confirmation))
  if (isAnswer(received.method)) return nothing('reply-ignored', reasonFor.reply(received.method))
  const reach = outOfReach(received, message.storedAt)
  if (reach) return nothing('refused', reasonFor.outOfReach(reach, items.candidate))
  const folded = foldItems(items)
  const before = view(items)
  if (isNote) return ownNote({ message, reading: received, trust, items }, folded, before)
  if (isAnswerToUs(received, items)) return considerReply({ message, reading: received, trust, items, folded, view: before })
  const employer = inTheNameOf(received, before)
  const reading = employer ? { ...received, company: employer.company } : received
  const said = contributionsOf(message, reading, trust, items.candidate)
  const told = namedByProvider(employer ? asTheirs(employer, said) : said, items.interviews, reading.mail?.sentAt ?? message.storedAt)
  const besides = reading.invitesFor === undefined ? undefined : noAndTalk({ message, reading, trust, items }, before)
  if (besides) return besides
  const ofTask = trust === 'unconfirmed' ? undefined : saidOfKnownTask(told, { message, reading }, folded, before)
  if (ofTask && reading.meetings.length === 0) return aboutTask(ofTask, { message, reading, trust, items }, before)
  if (ofTask) {
    const talk = considerAlone({ message, reading: { ...reading, ofTask: undefined, task: ownTask(reading) }, trust, items })
    return { ...talk, notes: [...talk.notes, ...ofTask.notes] }
  }
  const meant = (read: Reading) => inDoubtOfOrder(resolveChange(told, { message, reading: read }, folded, before), folded)
  const knowsOne = (list: readonly Contributed[]) =>
    list.some(({ identity }) => folded.some((one) => one.item.identity === identity && one.folded.meeting))
  const over = answeredBefore(reading)
  const closing = over && !otherMail(message, reading, trust, before) ? meant(over) : []
  if (knowsOne(closing)) return decide(closing, message, items, before)
  const kept = () => {
    const more = trust === 'unconfirmed' ? [] : moreWords(told, { message, reading }, folded, before)
    return more.length > 0 ? decide(more, message, items, before) : undefined
  }
  const off = reading.verdict === 'not' ? undefined : calledOffSince(told, reading, folded)
  if (off?.known) return { ...nothing('stale', reasonFor.calledOffSince), identities: [off.of.item.identity] }
  if (off)
    return decide(
      told.map((one) => ({ ...one, identity: off.of.item.identity })),
      message,
      items,
      before,
    )
  const taken = takenOffer(told, { message, reading }, folded, before)
  if (taken?.length) {
    const decided = decide(taken, message, items, before)
    const isOffer =
      decided.decision === 'no-change' && decided.contributions.some(({ contribution }) => contribution.meeting.start === null)
    return isOffer ? { ...decided, decision: 'changed', reason: reasonFor.otherHours } : decided
  }
  if (reading.verdict !== 'not' && (taken || saysNothingNew(reading, message, before)))
    return otherMail(message, reading, trust, before) ?? kept() ?? nothing('no-change', reasonFor.noChange)
  const contributed = meant(reading)
  const isKnown = knowsOne(contributed) || contributed.some(({ contribution }) => takesPlaceOf(contribution, folded))
  if (reading.verdict !== 'interview' && !isKnown) {
    const answer = reading.verdict === 'not' || reading.meetings.length === 0 ? otherMail(message, reading, trust, before) : undefined
    if (answer) return answer
    if (reading.verdict === 'not') return kept() ?? nothing('not-an-interview', reasonFor.not(reading))
  }
  return decide(isKnown ? contributed.map(withoutDoubt) : contributed, message, items, before)
}

/** What concerns a known meeting needs no second question whether it is one; what it changes is seen by its trust. */
const withoutDoubt = (one: Contributed): Contributed => {
  if (one.contribution.doubt || one.contribution.oneOfSeveral) return one
  const { unsure: _, ...contribution } = one.contribution
  return { identity: one.identity, contribution }
}

/** A no or a pause that comes while a talk is still ahead says nothing of it, and is the same as that the job is gone. */
function answeredBefore(reading: Reading): Reading | undefined {
  const { change, mail } = reading
  const isOver =
    (mail?.answer === 'rejection' || mail?.answer === 'on-hold') && mail.said?.against.length === 0 && !isAsked(mail.said.words)
  return isOver && change?.says === null && change.times.length === 0 ? { ...reading, change: { ...change, says: 'closed' } } : undefined
}

/** "Can't make it?" */
const isAsked = (words: string | null): boolean => words?.trimEnd().endsWith('?') ?? false

/** A day of its own makes it work of the talk; else it is what the talk will be about. */
const ownTask = ({ task }: Reading): Reading['task'] => (task?.dueOn ? task : null)

/** Said of work that is known: an answer of the employer's in the same mail comes first. */
function aboutTask(ofTask: KnownTask, { message, reading, trust, items }: Consideration, before: View): Considered {
  const { contributions, identity, notes, does } = ofTask
  const answer = reading.mail?.answer === 'next-step' ? undefined : otherMail(message, reading, trust, before)
  if (answer) return { ...answer, notes: [...answer.notes, ...notes] }
  const about = before.applications.find(({ rounds }) =>
    rounds.some((one) => one.interviews.some((each) => each.identities.includes(identity))),
  )
  const decided =
    contributions.length > 0 ? decide(contributions, message, items, before) : { ...nothing('changed', ''), identities: [identity], notes }
  const dueOn = contributions[0]?.contribution.task?.dueOn ?? null
  return decided.decision === 'changed' || decided.decision === 'cancelled' || decided.decision === 'no-change'
    ? { ...decided, reason: reasonFor.ofTask(does, dueOn, about?.company ?? null) }
    : decided
}

/** A no that invites for another job: it is heard, and the talk for the other one is a new one. */
function noAndTalk({ message, reading, trust, items }: Consideration, before: View): Considered | undefined {
  const { invitesFor: role = null, mail, ...rest } = reading
  const no = otherMail(message, { ...reading, meetings: [] }, trust, before)
  const isKnownJob = before.applications.some((one) => one.role !== null && role !== null && sameRoleKey(one.role) === sameRoleKey(role))
  if (!no || !mail || isKnownJob) return undefined
  const { said: _, ...plain } = mail
  const invites: Reading = { ...rest, verdict: 'interview', role, mail: { ...plain, answer: null }, decisionBy: null, method: null }
  const meetings = invites.meetings.map((meeting) => ({ ...meeting, method: null, moves: false, toBeMoved: false }))
  const talk = decide(contributionsOf(message, { ...invites, meetings }, trust, items.candidate), message, items, before)
  return { ...no, reason: `${no.reason} ${talk.reason}`, contributions: talk.contributions }
}

/** The company's answer after a round. */
function otherMail(message: Message, reading: Reading, trust: Trust, before: View): Considered | undefined {
  const answered = before.applications.filter((one) => trust !== 'unconfirmed' && isAnswerAbout(reading, one, message))
  const said = saidIn(reading)
  const among = answeredAmong(answered, reading).filter((one) => lastAsked(one.rounds) !== undefined)
  // What may be two things is asked about as such.
  const meant = said && said.against.length > 0 ? among.slice(-1) : among
  const [application] = meant
  if (!said || !application) return undefined
  const identities = meant.flatMap(({ rounds }) => lastAsked(rounds)?.interviews[0]?.identity ?? [])
  return { ...nothing('heard-back', reasonFor.heardBack(said, application, meant.length)), identities }
}

function ownNote({ message, reading, trust, items }: Consideration, folded: readonly FoldedItem[], before: View): Considered {
  if (trust === 'unconfirmed') return nothing('own-mail', reasonFor.own(0))
  const notes = thanksIn(reading, before)
  const pick =
    notes.length > 0 ? undefined : ownPick(contributionsOf(message, reading, trust, items.candidate), { message, reading }, folded, before)
  const about = pick?.contributions ?? notes
  return {
    ...nothing('own-mail', pick ? reasonFor.ownPick(pick.start.instant, items.candidate) : reasonFor.own(notes.length)),
    notes,
    contributions: pick?.contributions ?? [],
    identities: [...new Set(about.map(({ identity }) => identity))],
  }
}

/** A copy of the candidate's own note marks that person's draft sent, and does nothing else. */
function thanksIn({ mail }: Reading, { applications }: View): Considered['notes'] {
  const to = mail?.to ?? []
  const rounds = applications
    .flatMap((one) => one.rounds)
    .filter((round) => round.status === 'on' && round.end !== null && mail?.sentAt != null && round.end <= mail.sentAt)
  return to.flatMap((address) => {
    const round = rounds.findLast((one) => one.interviewers.some((person) => person.email?.toLowerCase() === address))
    const person = round?.interviewers.find((one) => one.email?.toLowerCase() === address)
    const identity = round?.interviews[0]?.identity
    return person && identity
      ? [{ identity, slot: person.key, value: { kind: 'thanked' as const, person: person.key, done: 'sent' as const } }]
      : []
  })
}

function decide(contributed: Contributed[], message: Message, items: CandidateItems, before: View): Considered {
  const itemOf = (identity: string) => items.interviews.find((one) => one.identity === identity)
  const identities = [...new Set(contributed.map((one) => one.identity))]
  const news = contributed.filter((one) => !isRepeat(one, itemOf(one.identity)))
  const stored = new Map(items.interviews.map((one) => [one.identity, one]))
  for (const one of news) stored.set(one.identity, addContribution(stored.get(one.identity), one, items.candidate.id))
  const next = { ...items, interviews: [...stored.values()] }
  const after = view(next)
  const folded = foldItems(next)
  const judged = contributed.map((one) => ({ one, ...judge(one, news.includes(one), message, before, after, folded) }))
  // That nothing was known of one of them says less than anything about the others.
  const known = judged.filter(({ interview }) => interview)
  const verdicts = known.length > 0 ? known : judged
  const first = weight.flatMap((decision) => verdicts.filter((each) => each.decision === decision))[0]
  if (!first) return nothing('no-change', reasonFor.noChange)
  const reason = reasonFor.decision(first.decision, {
    interview: first.interview,
    before: first.before,
    contribution: first.one.contribution,
    count: verdicts.filter((each) => each.decision === first.decision).length,
    candidate: items.candidate,
    view: after,
  })
  return { decision: first.decision, reason, contributions: news, identities, notes: [] }
}

/** Of a message about several meetings, what matters most to the candidate names it. */
const weight: readonly Decision[] = ['new-round', 'cancelled', 'changed', 'asked', 'stale', 'no-change']

interface Judged {
  decision: Decision
  interview: Interview | undefined
  before: Interview | undefined
}

const interviewsOf = ({ applications }: View): Interview[] => applications.flatMap((one) => one.rounds.flatMap((round) => round.interviews))

function judge(
  { identity, contribution }: Contributed,
  isNew: boolean,
  message: Message,
  before: View,
  after: View,
  folded: readonly FoldedItem[],
): Judged {
  const interview = interviewsOf(after).find((one) => one.identities.includes(identity))
  const earlier = interviewsOf(before).find(
    (one) => one.identities.includes(identity) || interview?.identities.some((each) => one.identities.includes(each)),
  )
  const state = folded.find((one) => one.item.identity === identity)?.folded
  const found = (decision: Decision): Judged => ({ decision, interview, before: earlier })
  // A cancel of its hour, under a uid that invites to nothing known.
  const asking = interview ? undefined : interviewsOf(after).find(({ pending }) => pending?.messageId === message.id)
  if (asking) return { decision: 'asked', interview: asking, before: asking }
  const isAsked =
    state?.unproven.some((one) => one.messageId === message.id && !isCancel(one)) || interview?.pending?.messageId === message.id
  if (isAsked) return found('asked')
  if (!isNew) return found('no-change')
  if (!interview) return found(isCancel(contribution) ? 'cancelled' : 'no-change')
  if (!earlier) return found(interview.status === 'on' ? 'new-round' : 'cancelled')
  if (interview.status !== 'on' && earlier.status !== interview.status) return found('cancelled')
  if (shown(interview) !== shown(earlier)) return found('changed')
  const winner = state?.meeting?.winner
  return found(winner && compareContributions(contribution, winner) < 0 ? 'stale' : 'no-change')
}

/** What the candidate sees of an interview: two that read the same here differ in nothing worth telling. */
const seen = [
  'status',
  'askedFor',
  'declined',
  'start',
  'end',
  'allDay',
  'zone',
  'sessions',
  'meetingUrl',
  'location',
  'company',
  'role',
  'round',
  'format',
  'task',
  'decisionBy',
  'recruiter',
  'details',
  'how',
] as const satisfies readonly (keyof Interview)[]

const shown = (interview: Interview): string =>
  JSON.stringify([...seen.map((field) => interview[field]), interview.interviewers.map((one) => [one.key, one.name, one.title])])
