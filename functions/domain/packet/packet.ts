import type { MatchLine } from '../match/match.ts'
import type { LocalDate } from '../time/wall-time.ts'
import type { Running } from '../view/running.ts'
import type { Interviewer, Round } from '../view/view.ts'
import type { Paper } from './playbook.ts'
import type { Expected } from './questions/expected.ts'
import type { SlidePace } from './slide-pace.ts'
import type { StoryCue } from './stories/stories-to-bring.ts'
import type { AsAsked } from './told/as-asked.ts'
import type { Beside } from './told/beside.ts'
import type { OpenPoint } from './told/open-points.ts'
import type { PersonInRound, Remark } from './told/people-in-round.ts'
import type { PointEvidence } from './told/point/point-evidence.ts'
import type { RedoAgain } from './told/point/redo-again.ts'
import type { TwoFigures } from './told/point/two-figures.ts'
import type { EarlierPromise } from './told/promise.ts'
import type { WorkLines } from './trade/work-lines.ts'

/** What the candidate wrote of an earlier round, for themselves: what they did not get to say, or what older debriefs kept. */
export interface EarlierNote {
  about: 'forgot' | 'other'
  words: string
  round: Round
}

/**
 * What one packet says, and from where: facts of the record and the candidate's own words are themselves; what comes from the playbook is
 * general, and its ids stand in `said`, so that no later mail says it again.
 */
export interface Packet {
  /** There was an earlier round of this application, be it one we never saw. */
  isLater: boolean
  /** Something is known that would stand in no other packet: an open point, a remark, a note, a task, the employer's own words. */
  isKnown: boolean
  /** `cue`: the advice as one recalls it; `story`: one of theirs that speaks to it; `asked`: how they may put it; `evidence`: what the CV has of it. */
  point:
    | (OpenPoint & {
        advice: string | null
        cue: string | null
        story: StoryCue | null
        asked: AsAsked | null
        evidence: PointEvidence | null
        figures: TwoFigures | null
      })
    | null
  /** What they told that is about the same thing as the work, the open point or the promise: it stands there and is asked of nobody. */
  beside: Beside
  /** What the CV itself counts, where there is no posting. */
  fromCv: string[]
  /** From posting and CV, where both are there. */
  fromMatch: {
    /** Stands for the point while no earlier round has left one. */
    open: (MatchLine & { advice: string | null; cue?: string | null; story: StoryCue | null }) | null
    lead: MatchLine[]
  } | null
  soFar: {
    met: { person: Interviewer; on: LocalDate | null }[]
    /** Whom the candidate says they met before the first round we saw. */
    metBefore: string[]
    /** Of people who are not in this round, and whom nobody is asked about. */
    remarks: Remark[]
    note: EarlierNote | null
    promise: EarlierPromise | null
    decisionBy: LocalDate | null
    /** The latest open point, where all of them speak of somebody or of pay: it stays on the page. */
    apart: OpenPoint | null
    /** Beside the open point: an answer to give again, where somebody who heard it is there. */
    redo: (RedoAgain & { advice: string | null }) | null
    /** Held, and nothing written down about it yet. */
    undebriefed: Round | null
  }
  people: PersonInRound[]
  /** All that is chosen for each, which their page shows: `people` has the beginning of it, as far as a mail has room. */
  chosen: PersonInRound[]
  /** Of this line of work and this kind of talk; what is general of it and was not said before has its words here. */
  work: { lines: WorkLines; weighs: string | null; bring: string | null; ready: string | null; before: string | null }
  /** All that may be asked, the likeliest first: what a mail has no room for, its page shows. */
  likely: readonly Expected[]
  /** `story`: what to answer it with, by its cue. */
  expect: (Expected & { story: StoryCue | null })[]
  /** Not told there yet, and not named beside the point or a question. */
  stories: StoryCue[]
  /** What the candidate means to ask; those that speak of pay or of somebody stay on their pages. */
  ownQuestions: string[]
  /** What they want to find out for themselves, and what they noted before this round. */
  findOut: string | null
  notes: string | null
  /** Other applications with a date of their own, the nearest first. */
  others: Running[]
  pace: SlidePace | null
  avoid: string | null
  /** What their CV is called where the work is. */
  paper: Paper
  /** How many words a mail still has room for. */
  left: number
  said: string[]
}
