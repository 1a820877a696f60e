import type { AskAdvice } from '../../functions/domain/packet/playbook.ts'

/** The shape of the preparation knowledge. Every piece names the capability it serves, so that nothing required can go missing unseen. */

export type CapabilityId = `A${number}.${number}`

/**
 * What must be known for a piece to be shown: something handed in (`posting`, `cv`), asked for (`task`; `untimed`: it says no length), told earlier (`told`,
 * `manager-told`: by a manager who is there again), left open (`point`), or that is so of this round. `market`: work whose people speak of rivals and plans.
 */
export const needs = [
  'posting',
  'cv',
  'task',
  'untimed',
  'told',
  'manager-told',
  'debriefed',
  'met',
  'point',
  'several',
  'deciders',
  'second',
  'no-end',
  'moving',
  'market',
  'no-date',
  'recruiter',
  'company',
  'kind-unknown',
] as const
export type Need = (typeof needs)[number]

/** One piece of general advice, ready to be read. */
export interface Tip {
  cites: CapabilityId
  /** What else it serves. */
  also?: readonly CapabilityId[]
  /** All of these; anywhere where none is named. */
  needs?: readonly Need[]
  words: string
}

/** A question to ask, with when and of whom. */
export type AskTip = Tip & Pick<AskAdvice, 'when' | 'of'>

export type FamilyId =
  | 'behavioral'
  | 'situational'
  | 'competency'
  | 'technical'
  | 'culture'
  | 'disagreement'
  | 'failure'
  | 'changed-priorities'
  | 'what-to-change'
  | 'why-us'
  | 'first-90-days'
  | 'growth'
  | 'pay-and-start'
  | 'availability'
  | 'industry'
  | 'follow-up'
  | 'career-goals'
  | 'cv'

/** A question the other side is likely to put. */
export interface LikelyQuestion {
  family: FamilyId
  words: string
  /** How to answer this very question, as a cue to recall and not as a text to read. */
  answer: string
}

export interface Family {
  cites: CapabilityId
  name: string
}

export type FormatId =
  | 'superday'
  | 'presentation'
  | 'case-study'
  | 'technical'
  | 'panel'
  | 'executive'
  | 'hiring-manager'
  | 'peer'
  | 'behavioral'
  | 'recruiter-screen'
  | 'work-sample'
  | 'virtual'
  | 'unknown'

export interface FormatPage {
  cites: CapabilityId
  /** As it stands after "This is": `a panel interview`. */
  name: string
  tests: Tip[]
  expect: LikelyQuestion[]
  /** What to do before a first talk, and what changes when there was one already. */
  prepare: { first: Tip[]; later: Tip[] }
  conduct: Tip[]
  mistakes: MistakeId[]
}

/** One works with them, or talks about work or about the offer; or they only hear one. */
export interface TalkWords {
  weighs: Tip
  bring: Tip
  expect: LikelyQuestion[]
  avoid: Tip
  /** How to prepare what is done there. */
  ready?: Tip
  /** What to ask there, whoever it is. */
  ask?: AskTip[]
  /** What to settle beforehand, where it takes half a day or more. */
  before?: Tip
}

export interface TalkPage extends TalkWords {
  /** As it stands after "usual in": `a phone call`. */
  name: string
}

export interface TradePage {
  /** As a heading: `Nursing and care`. */
  name: string
  /** As it stands after "usual for": `nurses and carers`. */
  people: string
  weighs: Tip
  /** To take along; and, where one talks by phone or video, to have within reach. */
  bring: Tip
  atHand: Tip
  /** What a first call checks. */
  screen: LikelyQuestion[]
  expect: LikelyQuestion[]
  /** What to ask of those who do this work or answer for it. */
  ask: AskTip[]
  /** What to ask of whoever recruits for it. */
  askFirst?: AskTip[]
  avoid: Tip
  /** Where one works with them to be seen. */
  trial?: TalkWords
}

export type AudienceId = 'recruiter' | 'hiring-manager' | 'peer' | 'skip-level' | 'executive' | 'cross-functional' | 'unknown'

export interface AudiencePage {
  cites: CapabilityId
  name: string
  caresAbout: Tip
  /** How to talk with this person. */
  manner: Tip
  expect: LikelyQuestion[]
  /** Enough that two people with the same interest are not asked the same. */
  ask: AskTip[]
}

export type MistakeId =
  | 'overconfidence'
  | 'inconsistency'
  | 'leaving-someone-out'
  | 'pay-too-early'
  | 'no-follow-up'
  | 'same-pitch'
  | 'same-story'
  | 'vague-questions'
  | 'guessing-the-brief'
  | 'filling-every-minute'
  | 'tight-calendar'
  | 'loose-date'
  | 'passed-over'
  | 'same-question'
  | 'without-names'
  | 'cv-read-out'
  | 'late-result'
  | 'answering-at-once'
  | 'the-long-way'
  | 'as-to-a-boss'
  | 'ready-made-plan'
  | 'reading-slides'
  | 'one-kind-only'
  | 'last-word'
  | 'reading-signals'
