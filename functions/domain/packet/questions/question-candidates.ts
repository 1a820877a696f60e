import type { MatchLine } from '../../match/match.ts'
import type { Cv } from '../../material/material.ts'
import type { Format } from '../../read/reading.ts'
import type { Sign } from '../../record/note.ts'
import type { Round } from '../../view/view.ts'
import { isWritten } from '../earlier.ts'
import type { ExpectedQuestion, Playbook } from '../playbook.ts'
import { hashOf } from '../said.ts'
import { formatAsked } from '../trade/long-day.ts'
import { noLines, type WorkLines } from '../trade/work-lines.ts'
import type { Track } from './asked-so-far.ts'
import type { Because, Likely } from './expected.ts'
import { focusOf } from './posting-questions.ts'
import { kindsAsked } from './question-kinds.ts'
import { familiesOf } from './title-families.ts'

/** As the playbook has it, before the record moves it. */
interface Candidate {
  question: ExpectedQuestion
  because: Because | null
  weight: number
}

/** Terms stay on signed-in pages: a mail is read over shoulders and forwarded. */
export const pageOnlyFamilies: ReadonlySet<string> = new Set(['pay-and-start'])

/** Where a question comes from, and what moves it up or down. */
export const weights = {
  /** Before all that is only likely. */
  announced: 20,
  /** What follows from their own brief. */
  brief: 6,
  talk: 5.5,
  /** What is asked further on. */
  next: 0.5,
  trade: 3.3,
  /** Where it is about direction, or about work of their own, the craft is asked about less. */
  tradeBeside: 2,
  format: 3,
  formatBesideTrade: 2.2,
  audience: 2,
  /** Whose days they would be. */
  served: 3.5,
  title: 3,
  focus: 3,
  sign: 2,
  redo: 2.5,
  askedElsewhere: 0.5,
  missedElsewhere: -0.3,
  mostCounted: 3,
  askedHere: -1.5,
  lateOpening: -2,
  laterFollowUp: 1,
  /** "You said earlier …" is put to somebody who said something. */
  firstFollowUp: -1.5,
  variety: 0.9,
  varietyOfWork: 0.3,
} as const

const besideTrade: ReadonlySet<Format> = new Set(['executive', 'presentation', 'case-study', 'behavioral'])

const openingFamilies: ReadonlySet<string> = new Set(['cv', 'why-us'])

export interface ExpectFor {
  round: Round
  earlier: readonly Round[]
  /** There were rounds before it that we never saw. */
  isLater?: boolean
  playbook: Playbook
  /** Of the posting, what may be asked about and stands nowhere else in the packet. */
  lines?: readonly MatchLine[]
  /** What was asked and what was not, in all the candidate's rounds. */
  track?: ReadonlyMap<string, Track>
  /** What is asked in this line of work and in this kind of talk. */
  work?: WorkLines
  /** Its lines answer what they announced. */
  cv?: Cv | null
}

export const mostOfOne = 2

export function candidates({ round, playbook, work = noLines }: ExpectFor): Candidate[] {
  const own = hashOf(`${round.id} `)
  const weighed = (
    questions: readonly ExpectedQuestion[],
    weight: number,
    because: Because | null,
    variety: number = weights.variety,
  ): Candidate[] => questions.map((question) => ({ question, because, weight: weight + variety * varietyOf(question.words, own) }))
  const { talk, trade, leads, serves, ofTalk, ofTrade } = work
  const ofThis: Because | null = talk && { kind: 'talk', talk }
  const ofWork = [
    ...(isInOrder(ofThis)
      ? ofTalk.map((question, at) => ({ question, because: ofThis, weight: weights.talk - at * weights.next }))
      : weighed(ofTalk, weights.trade, ofThis)),
    ...weighed(
      ofTrade,
      tradeWeight(round),
      leads ? { kind: 'trade', trade: null } : trade && { kind: 'trade', trade },
      weights.varietyOfWork,
    ),
  ]
  // Nobody is asked to present themselves who is made an offer.
  if (talk?.kind === 'offer') return ofWork
  const first = new Map(round.interviewers.toReversed().map((person) => [person.audience ?? 'unknown', person] as const))
  const format = formatAsked(round)
  const pageOf = (audience: keyof Playbook['audiences']) =>
    serves && isAbove.has(audience) ? playbook.serving : playbook.audiences[audience]
  const isBehind = ofWork.length > 0 && tradeWeight(round) === weights.trade
  return [
    ...ofWork,
    ...weighed(
      serves && format === 'executive' ? [] : playbook.formats[format ?? 'unknown'].expect,
      isBehind ? weights.formatBesideTrade : weights.format,
      format && { kind: 'format', format },
    ),
    ...[...first].flatMap(([audience, person]) =>
      weighed(
        pageOf(audience).expect,
        pageOf(audience) === playbook.serving ? weights.served : weights.audience,
        person.title === null ? null : { kind: 'person', person },
      ),
    ),
  ]
}

/** What one does there is asked about in the order in which it is done; a call has no such order. */
const isInOrder = (because: Because | null): boolean => because?.kind === 'talk' && because.talk.kind !== 'phone'

/** For whom an assistant may be there to work. */
export const isAbove: ReadonlySet<string> = new Set(['executive', 'skip-level', 'hiring-manager'])

const tradeWeight = ({ format }: Round): number => (format && besideTrade.has(format) ? weights.tradeBeside : weights.trade)

/** Of questions as likely as each other, two companies get different ones, and one round always the same: 0 to 1, by the round. */
export const varietyOf = (words: string, ofRound: number): number => (hashOf(words, ofRound) % 1000) / 1000

const titlesOf = ({ sessions, interviews }: Round): string[] => [
  ...new Set([...sessions, ...interviews].flatMap(({ title }) => (title === null ? [] : [title]))),
]

/** What the record says of a kind of question moves each of that kind, and the strongest of it is its reason. */
export function movesOf({ round, earlier, isLater = false, track = new Map() }: ExpectFor): (one: Candidate) => Likely {
  const signs = new Set<Sign>(earlier.flatMap(({ debrief }) => debrief?.signs ?? []))
  const redone = earlier.find(({ debrief }) => isWritten(debrief?.redo))
  const [redo, askedHere] = [kindsIn(redone?.debrief?.redo), earlier.flatMap(({ debrief }) => kindsIn(debrief?.questions))]
  const reasons = new Map<string, Reason>()
  const add = (families: readonly string[], because: Because, more: number): void => {
    for (const family of families) if (!reasons.has(family)) reasons.set(family, { because, more })
  }
  for (const words of titlesOf(round)) add(familiesOf(words), { kind: 'title', words }, weights.title)
  for (const words of focusOf(round)) add(familiesOf(words), { kind: 'focus', words }, weights.focus)
  if (redone) add(redo, { kind: 'redo', round: redone }, weights.redo)
  if (signs.has('asked-availability')) add(['availability'], { kind: 'asked-availability' }, weights.sign)
  return ({ question, because: usual, weight }) => {
    const { family, words, answer } = question
    const { because, more } = reasons.get(family) ?? noReason
    const { asked = 0, missed = 0 } = track.get(family) ?? {}
    const counted =
      weights.askedElsewhere * Math.min(asked, weights.mostCounted) + weights.missedElsewhere * Math.min(missed, weights.mostCounted)
    const again = askedHere.includes(family) && because?.kind !== 'redo' ? weights.askedHere : 0
    const often: Because | null = asked > 1 && again === 0 ? { kind: 'asked', times: asked } : null
    return {
      question: { family, words, answer, because: because ?? often ?? usual },
      weight: weight + more + counted + again + (isInOrder(usual) ? 0 : placeOf(family, isLater || earlier.length > 0)),
    }
  }
}

/** The first of a family counts: they are told in the order of their strength. */
interface Reason {
  because: Because | null
  more: number
}

const noReason: Reason = { because: null, more: 0 }

const kindsIn = (words: string | null | undefined): string[] => (isWritten(words) ? kindsAsked(words) : [])

function placeOf(family: string, isLater: boolean): number {
  if (family === 'follow-up') return isLater ? weights.laterFollowUp : weights.firstFollowUp
  return isLater && openingFamilies.has(family) ? weights.lateOpening : 0
}
