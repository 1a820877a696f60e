import type { MatchLine } from '../../match/match.ts'
import type { Trade } from '../../read/language/meanings/work.ts'
import type { Format } from '../../read/reading.ts'
import type { Interviewer, Round } from '../../view/view.ts'
import type { ExpectedQuestion } from '../playbook.ts'
import type { Talk } from '../trade/talk-kind.ts'

/** What makes a question likely: the employer's own words first, then what the candidate wrote down, then who asks and in what kind of round. */
export type Because =
  /** They wrote it themselves; `line`: what the CV has of it; `isDone`: it is done there, and nothing told answers it; `isPart`: the day names it already. */
  | { kind: 'announced'; person: Interviewer | null; line: string | null; isDone?: boolean; isPart?: boolean }
  /** A sentence of their brief asks for it. */
  | { kind: 'brief'; words: string }
  | { kind: 'posting'; line: MatchLine; focus: string | null; person: Interviewer | null }
  | { kind: 'title' | 'focus'; words: string }
  | { kind: 'redo'; round: Round }
  | { kind: 'asked-availability' }
  | { kind: 'asked'; times: number }
  | { kind: 'person'; person: Interviewer }
  | { kind: 'talk'; talk: Talk }
  /** Null: usual for whoever leads others. */
  | { kind: 'trade'; trade: Trade | null }
  | { kind: 'format'; format: Format }

/** A question that is likely to come, and what makes it likely here; null where it is asked everywhere. */
export interface Expected extends ExpectedQuestion {
  because: Because | null
}

export interface Likely {
  question: Expected
  weight: number
}
