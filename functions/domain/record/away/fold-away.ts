import { admit } from '../../trust/admission.ts'
import { trustRank } from '../../trust/trust.ts'
import { answered } from '../../view/folded-items.ts'
import { bestFact, inOrder } from '../../view/interview/better-fact.ts'
import { asMeant, completing } from '../as-meant.ts'
import { compareContributions, isCancel, joinContributions, saidAt } from '../contribution-order.ts'
import { fold, visible } from '../fold.ts'
import type { Contribution, InterviewItem } from '../interview.ts'
import type { Note } from '../note.ts'
import { standingWords } from '../own-words-kept.ts'
import { isRefusal } from '../refusal.ts'

interface Known {
  notes: readonly Note[]
  /** The candidate's address. */
  mail: string
  /** So many that were stored last stay in any case: what the candidate may take back, or is owed an answer for. */
  recent: number
}

/**
 * The record without the versions that have no say any more, so that a flood of them never shuts out the next word. What is left folds to the
 * same state, also together with whatever is stored later: kept is all that a rule of the fold may still look at.
 */
export function foldAway(item: InterviewItem, { notes, mail, recent }: Known): InterviewItem {
  const said = answered(item, notes)
  const told = asMeant(said)
  const kept = new Set(
    [
      told.filter((one) => one.answer !== undefined || one.unsure === true || one.trust === 'unconfirmed'),
      told.toSorted((a, b) => (a.storedAt < b.storedAt ? 1 : -1)).slice(0, recent),
      firstOnes(told, mail),
      stateOf(told, mail),
      lastOfEachKind(told, mail),
      covering(told, mail),
      telling(told),
      ownWords(told, mail),
      refusals(told),
    ].flat(),
  )
  const standing = said.filter((_, at) => kept.has(told[at] as Contribution))
  const whole = new Set([...standing, ...standing.flatMap((one) => completing(one, said))])
  return { ...item, contributions: item.contributions.filter((_, at) => whole.has(said[at] as Contribution)) }
}

function groupBy(list: readonly Contribution[], key: (one: Contribution) => string): Contribution[][] {
  const groups = new Map<string, Contribution[]>()
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups.values()]
}

/** The least by a key, which may be empty where nothing is said. */
const leastBy = (list: readonly Contribution[], key: (one: Contribution) => string): Contribution[] => {
  const [first] = list.filter((one) => key(one) !== '').toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  return first ? [first] : []
}

const isInvited = ({ meeting }: Contribution, mail: string): boolean => meeting.attendees.includes(mail.toLowerCase())

/** Who organized first, since when it is known and spoken of, and since when the candidate is invited. */
function firstOnes(told: readonly Contribution[], mail: string): Contribution[] {
  const invites = joinContributions(told).filter((one) => !isCancel(one))
  return [
    ...leastBy(
      joinContributions(told).filter(({ meeting }) => meeting.organizer !== null),
      (one) => one.storedAt,
    ),
    ...leastBy(invites, (one) => one.storedAt),
    ...leastBy(invites, saidAt),
    ...invites.filter((one) => isInvited(one, mail)).slice(0, 1),
  ]
}

/** What sets the present state, each stretch of equal news back to the word before it, and what waits for an answer. */
function stateOf(told: readonly Contribution[], mail: string): Contribution[] {
  const { meeting, pending } = fold(told, mail)
  const { accepted, background, waiting } = admit(joinContributions(told), mail)
  const invites = [accepted, background].map((each) => each.filter((one) => !isCancel(one))).find((each) => each.length > 0) ?? []
  const stretches = [
    stretch(accepted, visible),
    stretch(accepted, (one) => String(isCancel(one))),
    stretch(invites, (one) => one.meeting.start?.instant ?? ''),
  ]
  const asked = waiting.map(({ contribution }) => contribution).filter((one) => one.messageId === pending?.messageId)
  return [...(meeting ? [meeting.base, meeting.winner] : []), ...stretches.flat(), ...asked]
}

/** Of the last ones that say the same: the one known first, the last, and the one before them, which says something else. */
function stretch(sorted: readonly Contribution[], value: (one: Contribution) => string): Contribution[] {
  const last = sorted.at(-1)
  if (!last) return []
  const before = sorted.findLastIndex((one) => value(one) !== value(last))
  const same = sorted.slice(before + 1)
  return [...leastBy(same, (one) => one.storedAt), last, ...sorted.slice(Math.max(before, 0), before + 1)]
}

/**
 * Two messages that the admission treats alike are accepted together, and the later one has the say. A forwarded move counts by the hour it
 * names, and of a meeting that is off, what it was is told by the last before the cancel, which may still come and be dated back: so of
 * each stretch of equal news the first and the last stay, and the last before each cancel.
 */
function lastOfEachKind(told: readonly Contribution[], mail: string): Contribution[] {
  const sorted = joinContributions(told)
  const cancels = sorted.filter(isCancel).slice(-mostTurns)
  return groupBy(sorted, (one) => kindOf(one, mail)).flatMap((kind) => {
    const turns = kind.filter((one, at) => visible(one) !== visible(kind[at - 1] ?? one) || visible(one) !== visible(kind[at + 1] ?? one))
    const beforeCancels = cancels.flatMap((cancel) => kind.findLast((one) => compareContributions(one, cancel) < 0) ?? [])
    return [...kind.slice(0, 1), ...kind.slice(-1), ...turns.slice(-2 * mostTurns), ...beforeCancels]
  })
}

/** A time taken back stays so: of each the last no, as long as anything may still tell of that time. */
const refusals = (told: readonly Contribution[]): Contribution[] =>
  groupBy(joinContributions(told.filter(isRefusal)), ({ meeting }) => meeting.start?.instant ?? '')
    .flatMap((same) => same.slice(-1))
    .slice(-2 * mostTurns)

/** A meeting that was moved, or called off and on again, more often than this is a flood. */
const mostTurns = 8

const kindOf = (one: Contribution, mail: string): string =>
  JSON.stringify([
    one.trust,
    one.byHand,
    one.feedId ?? null,
    one.meeting.method,
    one.meeting.toBeMoved,
    one.meeting.askedFor === true,
    one.meeting.declined === true,
    one.meeting.organizer?.toLowerCase() ?? null,
    isInvited(one, mail) || one.meeting.attendees.length === 0,
    ...(isCancel(one) ? [one.meeting.attendees.toSorted()] : []),
  ])

/** A cancel for others is told by an invite that lists them beside the candidate: the longest lists, as long as one names somebody new. */
function covering(told: readonly Contribution[], mail: string): Contribution[] {
  const covers: Contribution[] = []
  const longestFirst = joinContributions(told)
    .filter((one) => !isCancel(one) && isInvited(one, mail))
    .toSorted((a, b) => b.meeting.attendees.length - a.meeting.attendees.length)
  for (const one of longestFirst) {
    const isCovered = covers.some(({ meeting }) => one.meeting.attendees.every((address) => meeting.attendees.includes(address)))
    if (!isCovered && covers.length < mostLists) covers.push(one)
  }
  return covers
}

/** Lists that differ more often than this are a flood, and a question too many is its worst. */
const mostLists = 8

/** What fills a gap in the last version: the better word on each fact, the link to what it replaces, and the people named last. */
function telling(told: readonly Contribution[]): Contribution[] {
  const facts = inOrder(told)
  const best = [
    bestFact(facts, (one) => one.company),
    bestFact(facts, (one) => one.role),
    bestFact(facts, (one) => one.round),
    bestFact(facts, (one) => one.format),
    bestFact(facts, (one) => one.recruiter),
    bestFact(facts, (one) => one.task),
    bestFact(facts, (one) => one.decisionBy),
    bestFact(facts, (one) => one.domain),
  ].flatMap((found) => found?.from ?? [])
  const decisionBy = bestFact(facts, (one) => one.decisionBy)?.value
  const links = groupBy(
    facts.filter((one) => one.meeting.replaces !== null),
    (one) => one.meeting.replaces ?? '',
  )
  return [
    ...best,
    ...leastBy(
      facts.filter((one) => decisionBy !== undefined && one.decisionBy === decisionBy),
      (one) => one.storedAt,
    ),
    ...links.flatMap((same) => same.toSorted((a, b) => trustRank(b.trust) - trustRank(a.trust)).slice(0, 1)),
    ...facts.filter((one) => !isCancel(one) && one.meeting.interviewers.length > 0).slice(-1),
  ]
}

/** The employer's own words that stand, whichever of the messages are accepted in the end. */
const ownWords = (told: readonly Contribution[], mail: string): Contribution[] =>
  groupBy(joinContributions(told.filter((one) => one.details ?? one.how)), (one) => kindOf(one, mail)).flatMap((kind) => [
    ...standingWords([kind]),
    ...kind.filter((one) => !isCancel(one) && one.how !== undefined).slice(-1),
  ])

/** As small as it gets: where each fact was read, and the employer's own sentences, are kept of the last word only. */
export const withoutOldEvidence = (item: InterviewItem): InterviewItem => {
  const newest = item.contributions
    .map(({ storedAt }) => storedAt)
    .sort()
    .at(-1)
  const withoutWords = ({ details: _, ...one }: Contribution): Contribution => ({ ...one, evidence: {} })
  return { ...item, contributions: item.contributions.map((one) => (one.storedAt === newest ? one : withoutWords(one))) }
}
