import type { Lack } from '../match/points.ts'
import type { Trade } from '../read/language/meanings/work.ts'
import type { Format } from '../read/reading.ts'
import type { Audience } from '../view/view.ts'
import type { AnnouncedForm } from './questions/announced-form.ts'
import type { PostingAsk } from './questions/posting-questions.ts'
import type { BriefAsk } from './sheet/brief-sentences.ts'
import type { FactKind } from './told/fact-kind.ts'
import type { PointSubject } from './told/point/point-subject.ts'
import type { TalkKind } from './trade/talk-kind.ts'

/** What a packet may choose from: advice that was written beforehand and is the same for everybody. */
export interface Advice {
  words: string
}

/** `cue`: what to recall of it at the door. */
export interface PointAdvice extends Advice {
  cue: string
}

export interface ExpectedQuestion {
  family: string
  words: string
  /** How to answer this very question. */
  answer: string
}

export interface FormatAdvice {
  expect: readonly ExpectedQuestion[]
  mistakes: readonly string[]
}

/** What somebody has to do with the job: they answer for others who do it, bring them on, or do it themselves. */
export type Part = 'leads' | 'teaches' | 'does'

/** `when`: it fits a first round only, a round that more will follow, or where nobody has said by when they decide. */
export interface AskAdvice extends Advice {
  when?: 'first' | 'more-to-come' | 'no-date'
  /** Whose matter it is; left out where anybody may be asked. */
  of?: readonly Part[]
}

export interface AudienceAdvice {
  expect: readonly ExpectedQuestion[]
  ask: readonly AskAdvice[]
}

export interface TalkAdvice {
  weighs: Advice
  bring: Advice
  expect: readonly ExpectedQuestion[]
  avoid: Advice
  /** How to prepare what is done there. */
  ready?: Advice
  /** What to ask there, whoever it is. */
  ask?: readonly AskAdvice[]
  /** What to settle beforehand, where it takes half a day or more. */
  before?: Advice
}

export interface TradeAdvice extends TalkAdvice {
  /** Within reach, where one talks by phone or video. */
  atHand: Advice
  /** What a first call checks. */
  screen: readonly ExpectedQuestion[]
  /** What there is to ask of those who do this work or answer for it. */
  ask: readonly AskAdvice[]
  /** What to ask of whoever recruits for it. */
  askFirst?: readonly AskAdvice[]
  /** Where one works with them to be seen. */
  trial?: TalkAdvice
}

/** What one applies with, as it is called where the work is. */
export type Paper = 'CV' | 'resume'

export interface Playbook {
  paper: Paper
  formats: Readonly<Record<Format | 'unknown', FormatAdvice>>
  audiences: Readonly<Record<Audience | 'unknown', AudienceAdvice>>
  /** What to ask somebody of another line of work, by theirs. */
  across: Readonly<Record<Trade, readonly AskAdvice[]>>
  trades: Readonly<Record<Trade, TradeAdvice>>
  /** Where the job is to lead others, whatever their work. */
  leading: TradeAdvice
  /** Where the job is done for the one who is met: what they ask, and are asked. */
  serving: AudienceAdvice
  talks: Readonly<Record<TalkKind, TalkAdvice>>
  mistakes: Readonly<Record<string, Advice>>
  /** How to get ready for what was left open, by what it is about; the first that was not said yet. */
  openPoint: Readonly<Record<PointSubject, readonly PointAdvice[]>>
  /** What to ask about something they told, said behind the fact itself; `thing`: it is a matter, and nothing is told of it. */
  takeUp: Readonly<Record<FactKind | 'thing' | 'recruiter', readonly Advice[]>>
  /** The same where the fact can't be said to them: it stands there as noted, and this is what to find out about it. */
  findOut: Readonly<Record<FactKind | 'recruiter', readonly Advice[]>>
  /** How to answer what they wrote they will ask, where neither a story nor a line of the CV does; the shortest last. */
  announced: Readonly<Record<AnnouncedForm, readonly [Advice, ...Advice[]]>>
  /** What is asked once the work was shown, by what a sentence of the brief asks for. */
  brief: Readonly<Record<BriefAsk, readonly (Advice & { answer?: string })[]>>
  /** How they ask about what the posting insists on: around its own words. */
  postingQuestions: Readonly<Record<PostingAsk, { before: string; after: string; answer: string }>>
  /** What to do about a line of the posting that the CV hardly answers. */
  thinPoints: Readonly<Record<Lack, PointAdvice>>
}
