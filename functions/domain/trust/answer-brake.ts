import type { Decision } from '../record/message.ts'
import { type Elapsed, type Instant, plus } from '../time/wall-time.ts'
import type { Answer } from '../view/view.ts'

/** Answers that are told together, in one mail an hour after the first of them. */
export interface Gathered {
  /** Of its touchpoint. */
  subject: string
  storedAt: Instant
  due: Instant
  answers: Answer[]
}

/** What came to nothing. What tells of a round or of news from an employer is always answered on its own. */
const cameToNothing: ReadonlySet<Decision> = new Set(['not-an-interview', 'refused', 'dropped', 'reply-ignored', 'no-change', 'stale'])

/** Nobody forwards more by hand within an hour and waits for each answer; a machine does. */
const mostAlone = 5
const burst: Elapsed = { hours: 1 }
/** An absence note answers our answer, and so on: the third of the same kind within a day gets none, and stands on the page. */
const mostAlike = 2
const alikeWithin: Elapsed = { hours: 24 }

/** Holds back the answers to hand-forwarded messages where a loop or a flood is at work. `answers`: oldest first. */
export function brakeAnswers(answers: readonly Answer[]): { alone: Answer[]; gathered: Gathered[] } {
  const alone: Answer[] = []
  const gathered: Gathered[] = []
  for (const [at, one] of answers.entries()) {
    if (!cameToNothing.has(one.decision)) alone.push(one)
    else if (!isLoop(one, answers.slice(0, at))) tell(one, alone, gathered)
  }
  return { alone, gathered }
}

function tell(one: Answer, alone: Answer[], gathered: Gathered[]): void {
  const open = gathered.at(-1)
  if (open && one.storedAt < open.due) open.answers.push(one)
  else if (within(one, burst, alone).filter(({ decision }) => cameToNothing.has(decision)).length < mostAlone) alone.push(one)
  else gathered.push({ subject: `sent-in/${one.messageId}`, storedAt: one.storedAt, due: plus(one.storedAt, burst), answers: [one] })
}

/** Written from the candidate's own address, not forwarded, and the same again: to a person who answers us we have said it twice by then. */
const isLoop = (one: Answer, earlier: readonly Answer[]): boolean =>
  one.writtenAs !== undefined &&
  within(one, alikeWithin, earlier).filter(({ writtenAs }) => writtenAs === one.writtenAs).length >= mostAlike

const within = ({ storedAt }: Answer, span: Elapsed, earlier: readonly Answer[]): Answer[] =>
  earlier.filter((other) => plus(other.storedAt, span) > storedAt)
