import { isNamedIn, rawText } from '../read/carry/raw-text.ts'
import type { Meeting } from '../read/reading.ts'
import { saidAt } from '../record/contribution-order.ts'
import { shortHash } from '../record/identity.ts'
import type { Contribution } from '../record/interview.ts'
import type { Message } from '../record/message.ts'
import { latest } from '../time/wall-time.ts'
import { type FoldedItem, foldItems } from '../view/folded-items.ts'
import { view } from '../view/make-view.ts'
import type { CandidateItems, Interview } from '../view/view.ts'
import type { Considered } from './considered.ts'
import { reasonFor } from './decision-reason.ts'

interface Unread {
  message: Message
  bytes: Uint8Array
  items: CandidateItems
  /** Why it was refused, for the candidate. */
  words: string
}

/** A series, or a whole calendar, may name more; the nearest are those whose mails go next. */
const mostAsked = 5

/**
 * A message that was refused. Where it names a meeting that is still on, it may call it off or move it, so the candidate is asked and the
 * meeting's mails wait: kept as a cancel that counts only with the candidate's word.
 */
export function considerUnread({ message, bytes, items, words }: Unread): Considered {
  const folded = foldItems(items)
  const about = interviewsNamed({ message, bytes, items }, folded)
  const [first] = about
  if (!first) return { decision: 'refused', reason: words, contributions: [], identities: [], notes: [] }
  const contributions = about
    // One question at a time: a flood of such messages is one to look at.
    .filter(({ pending }) => !pending?.unread)
    .flatMap(({ identity }) => {
      const carrier = folded.find(({ item }) => item.identity === identity)
      const contribution = carrier && cancelInDoubt(carrier, message)
      return contribution ? [{ identity, contribution }] : []
    })
  return {
    decision: 'asked',
    reason: reasonFor.unread(words, first),
    contributions,
    identities: about.map(({ identity }) => identity),
    notes: [],
  }
}

/** Those that are not over, by a uid or booking id of theirs, or by the mail that told of them, which an answer in the thread names. */
function interviewsNamed({ message, bytes, items }: Omit<Unread, 'words'>, folded: readonly FoldedItem[]): Interview[] {
  const live = view(items)
    .applications.flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews))
    .filter(({ status, start, end }) => status === 'on' && (end ?? start ?? message.storedAt) >= message.storedAt)
  if (live.length === 0) return []
  const text = rawText(bytes)
  return live
    .filter(({ identities }) => namesOf(identities, items, folded).some((name) => isNamedIn(text, name)))
    .sort((a, b) => ((a.start ?? '~') < (b.start ?? '~') ? -1 : 1))
    .slice(0, mostAsked)
}

function namesOf(identities: readonly string[], { messages }: CandidateItems, folded: readonly FoldedItem[]): string[] {
  const uids = folded
    .filter(({ item }) => identities.includes(item.identity))
    .flatMap(({ item }) => item.contributions.flatMap(({ meeting }) => meeting.uid ?? []))
  const mails = messages
    .filter((one) => one.identities.some((identity) => identities.includes(identity)))
    .flatMap(({ reading }) => reading?.mail?.messageId ?? [])
  return [...new Set([...uids, ...mails])]
}

/** As the meeting was known, so that it has its place behind the last word; who takes part is not for it to say. */
function cancelInDoubt(carrier: FoldedItem, { id, storedAt }: Message): Contribution | undefined {
  const { meeting } = carrier.folded
  if (!meeting) return undefined
  const { base, winner } = meeting
  const cancel: Meeting = {
    ...base.meeting,
    method: 'cancel',
    sequence: winner.meeting.sequence,
    dtstamp: latest(storedAt, saidAt(winner) || storedAt),
    lastModified: null,
    attendees: [],
    interviewers: [],
    sessions: [],
    replaces: null,
    toBeMoved: false,
  }
  return changeInDoubt({ messageId: id, storedAt, doubt: 'unread', meeting: cancel, timeZone: base.timeZone })
}

type InDoubt = Pick<Contribution, 'messageId' | 'storedAt' | 'meeting' | 'timeZone'> & { doubt: 'unread' | 'in-a-reply' }

/** What counts only with the candidate's word, and says nothing of anything else. */
export function changeInDoubt({ messageId, storedAt, doubt, meeting, timeZone }: InDoubt): Contribution {
  return {
    messageId,
    storedAt,
    trust: 'unconfirmed',
    feed: false,
    unsure: true,
    doubt,
    byHand: false,
    contentHash: shortHash(`${doubt === 'unread' ? 'unread' : 'reply'} ${messageId}`),
    meeting,
    company: null,
    role: null,
    round: null,
    format: null,
    recruiter: null,
    task: null,
    decisionBy: null,
    timeZone,
    doubts: [],
    evidence: {},
    domain: null,
  }
}
