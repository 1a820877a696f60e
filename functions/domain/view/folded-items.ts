import type { Candidate } from '../access/candidate.ts'
import { vanishedFrom, vanishedKey } from '../feed/vanished.ts'
import { isCancel } from '../record/contribution-order.ts'
import { foldEdits } from '../record/edit.ts'
import { type Folded, fold } from '../record/fold.ts'
import { masterOf } from '../record/identity.ts'
import type { Contribution, InterviewItem } from '../record/interview.ts'
import { answerIdOf } from '../record/message.ts'
import type { Note, NoteValue } from '../record/note.ts'
import { earliest, type Instant, latest, plus } from '../time/wall-time.ts'
import { assumedLength } from './meeting/busy-time.ts'
import { onwardFrom } from './meeting/onward.ts'
import type { CandidateItems } from './view.ts'

/** One identity that is, or was, a meeting. */
export interface Member {
  identity: string
  item: InterviewItem
  meeting: NonNullable<Folded['meeting']>
  facts: Contribution[]
  pending: Folded['pending']
  /** Since when it counts: an interview that was unsure exists from the candidate's yes on. */
  firstStoredAt: Instant
  /** The candidate's own entry for the hour: made by their calendar program, or by hand, and sent by nobody else. */
  own: boolean
}

export type NoteOf<Kind extends NoteValue['kind']> = Note & { value: Extract<NoteValue, { kind: Kind }> }

/** Notes of one kind about any of these identities, oldest first; at one instant in the order of their identities. */
export const notesOf = <Kind extends NoteValue['kind']>(
  kind: Kind,
  notes: readonly Note[],
  identities?: readonly string[],
): NoteOf<Kind>[] =>
  notes
    .filter((note): note is NoteOf<Kind> => note.value.kind === kind && (!identities || identities.includes(note.identity)))
    .sort((a, b) => compareText(`${a.at} ${a.identity} ${a.slot}`, `${b.at} ${b.identity} ${b.slot}`))

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export type AnswerNote = NoteOf<'answer'>

/** The candidate's last answer about each message. */
export const answersByMessage = (notes: readonly Note[]): Map<string, AnswerNote> =>
  new Map(notesOf('answer', notes).map((note) => [note.value.messageId, note]))

/** Of a message that means one of several meetings, the yes for one is a no for the others. */
export function answered(item: InterviewItem, notes: readonly Note[]): Contribution[] {
  const byMessage = answersByMessage(notes)
  const here = answersByMessage(notes.filter((note) => note.identity === item.identity))
  const ofMessage = new Map(notesOf('answer', notes).map((note) => [note.identity, note]))
  return item.contributions.map((one) => {
    const note = latestOf(
      byMessage.get(one.messageId) ?? byMessage.get(one.askedWith ?? ''),
      one.offerOnly ? byMessage.get(answerIdOf(one.messageId)) : undefined,
    )
    if (!note) return one
    const own = here.get(one.messageId) ?? (one.oneMore ? ofMessage.get(`message:${one.messageId}`) : undefined)
    // What it says of one meeting tells nothing of another.
    if (one.doubt === 'unread') return own ? { ...one, answer: own.value.answer, answeredAt: own.at } : one
    if (one.oneOfSeveral && note.value.answer === 'no' && !own) return one
    const answer = one.oneOfSeveral ? (own?.value.answer ?? 'no') : note.value.answer
    return { ...one, answer, answeredAt: note.at }
  })
}

/** An offer that came by itself is taken back as the answer that it is. */
const latestOf = (one: AnswerNote | undefined, other: AnswerNote | undefined): AnswerNote | undefined =>
  one && other ? (other.at > one.at ? other : one) : (one ?? other)

export interface FoldedItem {
  item: InterviewItem
  folded: Folded
  own: boolean
}

/** Every stored identity with the state its messages and the candidate's answers give it, first stored first. */
export function foldItems({ candidate, interviews, notes, feeds }: CandidateItems): FoldedItem[] {
  const answers = answersByMessage(notes)
  const said = new Map(interviews.map((item) => [item.identity, answered(item, notes)]))
  const onward = onwardFrom(said)
  return interviews
    .map((item) => {
      const series = said.get(masterOf(item.identity) ?? '') ?? []
      const folded = fold([...(said.get(item.identity) ?? []), ...onward(item.identity)], candidate.mail, series, heldUntil(item, notes))
      const state = calledOffWhenVanished(folded, item, answers, vanishedFrom(item, feeds)?.feed.id)
      return { item, folded: state, own: isOwnEntry(state, candidate) }
    })
    .sort((a, b) => compareText(`${a.item.firstStoredAt} ${a.item.identity}`, `${b.item.firstStoredAt} ${b.item.identity}`))
}

/** Nothing is over before the hour that the candidate has set. */
function heldUntil({ identity }: InterviewItem, notes: readonly Note[]): Instant | null {
  const { start, end } = foldEdits(notesOf('edit', notes, [identity]).map(({ value: { kind: _, ...said } }) => said))
  return end ?? (start ? plus(start, assumedLength) : null)
}

/** An entry that vanished from its feed is asked about; the candidate's yes calls it off, for as long as it stays away. */
function calledOffWhenVanished(
  folded: Folded,
  item: InterviewItem,
  answers: ReadonlyMap<string, AnswerNote>,
  feedId: string | undefined,
): Folded {
  const note = feedId === undefined ? undefined : answers.get(vanishedKey(item.identity, feedId))
  if (note?.value.answer !== 'yes' || folded.meeting?.status !== 'on') return folded
  return { ...folded, meeting: { ...folded.meeting, status: 'cancelled', changedAt: note.at, cancelledAt: note.at } }
}

/** A feed shows entries of the candidate's own without an organizer, or with themselves as one. */
function isOwnEntry({ meeting }: Folded, { mail }: Candidate): boolean {
  if (!meeting || meeting.base.meeting.uid === null) return false
  const { feed, meeting: told } = meeting.base
  return told.organizer === null ? feed : told.organizer.toLowerCase() === mail.toLowerCase()
}

const countedAt = (one: Contribution): Instant =>
  one.answer === 'yes' && one.answeredAt ? latest(one.storedAt, one.answeredAt) : one.storedAt

export function membersOf(folded: readonly FoldedItem[]): Member[] {
  return folded
    .flatMap(({ item, own, folded: { meeting, facts, pending } }) => {
      if (!meeting) return []
      const invites = facts.filter((one) => !isCancel(one))
      return [{ identity: item.identity, item, meeting, facts, pending, firstStoredAt: earliest(...invites.map(countedAt)), own }]
    })
    .sort(byFirstStored)
}

export const byFirstStored = (a: Member, b: Member): number =>
  compareText(`${a.firstStoredAt} ${a.identity}`, `${b.firstStoredAt} ${b.identity}`)
