import { shortHash } from '../../record/identity.ts'
import type { Contribution } from '../../record/interview.ts'
import type { Message } from '../../record/message.ts'
import { instantWords } from '../../time/date-words.ts'
import type { Zone } from '../../time/wall-time.ts'
import type { FoldedItem } from '../folded-items.ts'
import type { Application, CandidateItems, Interview, PendingUpdate, Question, QuestionReading } from '../view.ts'
import { keyOf, readingOf } from './question-reading.ts'

/** One interview that waits for the candidate's word on a message. */
interface Waiting {
  interview: Interview
  pending: PendingUpdate
  company: string | null
  /** What the message says of it, and the identity that its answer is kept with. */
  told: Contribution | undefined
  identity: string
  /** The message speaks of other interviews as well, whether they still wait or not. */
  shared: boolean
}

/** Is this change real, and of which interview? One question a message, as one answer settles it for all; what nobody could read has one for each. */
export function updatesAsked(
  applications: readonly Application[],
  folded: readonly FoldedItem[],
  { messages, candidate: { homeZone } }: Pick<CandidateItems, 'messages' | 'candidate'>,
): Question[] {
  const interviews = applications.flatMap(({ company, rounds }) =>
    rounds.flatMap((round) => round.interviews.map((interview) => ({ interview, company }))),
  )
  const waiting = interviews.flatMap(({ interview, company }): Waiting[] => {
    const { pending } = interview
    if (!pending) return []
    const { told, identity } = toldIn(pending.messageId, interview, folded) ?? {
      told: toldElsewhere(pending.messageId, folded),
      ...interview,
    }
    const isShared = !pending.unread && told?.doubt !== 'in-a-reply'
    const shared = isShared && interviews.some((one) => one.interview !== interview && toldIn(pending.messageId, one.interview, folded))
    return [{ interview, pending, company, told, identity, shared }]
  })
  const alone = waiting.filter(({ shared }) => !shared)
  const together = new Map<string, Waiting[]>()
  for (const one of waiting.filter(({ shared }) => shared))
    together.set(one.pending.messageId, [...(together.get(one.pending.messageId) ?? []), one])
  return [...alone.map((one) => aboutOne(one, messages)), ...[...together.values()].map((all) => aboutAll(all, messages, homeZone))]
}

const toldIn = (messageId: string, { identities }: Interview, folded: readonly FoldedItem[]) =>
  folded
    .filter(({ item }) => identities.includes(item.identity))
    .flatMap(({ item }) => item.contributions.map((told) => ({ told, identity: item.identity })))
    .find(({ told }) => told.messageId === messageId)

/** Under a uid that invites to nothing known. */
const toldElsewhere = (messageId: string, folded: readonly FoldedItem[]): Contribution | undefined =>
  folded.flatMap(({ item }) => item.contributions).find((one) => one.messageId === messageId)

const deed = ({ toBeMoved, cancel }: PendingUpdate): string => (toBeMoved ? 'may move' : cancel ? 'calls off' : 'changes')
const withCompany = (company: string | null | undefined): string => (company ? ` with ${company}` : '')

function aboutOne({ interview, pending, company, told, identity }: Waiting, messages: readonly Message[]): Question {
  return {
    key: keyOf('update', pending.messageId, interview.identity),
    about: 'update',
    messageId: pending.messageId,
    identity,
    feedId: null,
    askedBecause: pending.unread
      ? whyUnread(pending.messageId, messages)
      : `A message ${deed(pending)} your interview${withCompany(company)}. ${pending.why}`,
    storedAt: pending.storedAt,
    start: interview.start,
    choices: told?.doubt === 'moved-or-more' ? movedOrMore : [],
    answered: false,
    ...(pending.cancel && !pending.toBeMoved ? { cancel: true } : {}),
    ...(pending.unread ? { unread: true } : {}),
    ...(told?.doubt === 'in-a-reply' ? { inReply: true } : {}),
    ...(told ? { read: pending.unread ? senderOf(pending.messageId, messages) : readingOf(told, messages) } : {}),
  }
}

/** Buttons for more would be a page of their own. */
const mostChoices = 6

function aboutAll(waiting: readonly Waiting[], messages: readonly Message[], homeZone: Zone): Question {
  const all = waiting.toSorted((a, b) => ((a.interview.start ?? '~') < (b.interview.start ?? '~') ? -1 : 1))
  const [first] = all
  if (!first) throw new RangeError('A question about nothing')
  const { pending, told } = first
  const isChoice = all.some((one) => one.told?.oneOfSeveral)
  const companies = new Set(all.map(({ company }) => company))
  const more = told?.doubt === 'moved-or-more' ? movedOrMore.filter(({ id }) => id === 'more') : []
  return {
    ...aboutOne(first, messages),
    key: keyOf('update', pending.messageId),
    askedBecause: `A message ${deed(pending)} ${isChoice ? 'one of ' : ''}your interviews${withCompany(companies.size === 1 ? first.company : null)}. ${pending.why}`,
    choices: isChoice ? [...all.slice(0, mostChoices).map((one) => choiceOf(one, homeZone)), ...more, ...none] : [],
    among: all.map(({ identity }) => identity),
  }
}

const none: Question['choices'] = [{ id: 'no', label: 'None of them', why: 'Everything stays as it was.' }]

/** What names one of several interviews in an answer: short, and the same whatever becomes of the others. */
export const choiceId = (identity: string): string => `i${shortHash(identity)}`

const choiceOf = ({ interview, pending, company, identity }: Waiting, homeZone: Zone): Question['choices'][number] => ({
  id: choiceId(identity),
  label: `The one on ${interview.start ? instantWords(interview.start, homeZone) : 'a day not known'}`,
  why: [company, pending.start && !pending.cancel ? `it moves to ${instantWords(pending.start, homeZone)}` : null]
    .filter(Boolean)
    .join(': '),
})

/** All that is known of a message that nobody could read, by the receipt it came with. */
function senderOf(messageId: string, messages: readonly Message[]): QuestionReading {
  const origin = messages.find(({ id }) => id === messageId)?.origin
  const from = origin?.door === 'mail' ? (origin.headerFrom ?? origin.envelopeFrom) : null
  return { from, title: null, why: [], facts: [] }
}

const whyUnread = (messageId: string, messages: readonly Message[]): string =>
  messages.find(({ id }) => id === messageId)?.reason ?? 'A message about your interview came in that I could not use.'

const movedOrMore: Question['choices'] = [
  { id: 'yes', label: 'It has moved', why: 'The old time is over.' },
  { id: 'more', label: 'It is one more', why: 'The old one stays, and a new one comes beside it.' },
  { id: 'no', label: 'Neither', why: 'Everything stays as it was.' },
]
