import { postingOf } from '../../material/belonging.ts'
import type { Material } from '../../material/material.ts'
import type { Trade } from '../../read/language/meanings/work.ts'
import { minutesBetween } from '../../time/wall-time.ts'
import type { Application, Round } from '../../view/view.ts'
import type { Advice, AskAdvice, ExpectedQuestion, Playbook, TalkAdvice } from '../playbook.ts'
import { leadsOthers } from './leads-others.ts'
import { servesOne } from './serves-one.ts'
import { type Talk, type TalkKind, talkOf } from './talk-kind.ts'
import { tradeOf } from './trade-of.ts'

/** What the playbook has for this line of work and this kind of talk. */
export interface WorkLines {
  trade: Trade | null
  talk: Talk | null
  weighs: Advice | null
  /** Null where the employer says what to bring. */
  bring: Advice | null
  /** One is there in person: what is brought elsewhere lies within reach. */
  carried: boolean
  ofTalk: readonly ExpectedQuestion[]
  ofTrade: readonly ExpectedQuestion[]
  avoid: readonly Advice[]
  /** How to prepare what is done there. */
  ready: Advice | null
  /** What to settle before one works with them for hours. */
  before: Advice | null
  /** What there is to ask, whoever is there; empty where that depends on who it is. */
  ask: readonly AskAdvice[]
  /** What there is to ask of those who do this work or answer for it. */
  askOfTrade: readonly AskAdvice[]
  /** What there is to ask of whoever recruits for it. */
  askOfRecruiter: readonly AskAdvice[]
  /** The job is to lead others: what is asked about that stands for what is asked about their work. */
  leads: boolean
  /** The job is done for one person: whoever leads the house is asked, and asks, how they would work together. */
  serves: boolean
}

export const noLines: WorkLines = {
  trade: null,
  talk: null,
  weighs: null,
  bring: null,
  carried: false,
  ofTalk: [],
  ofTrade: [],
  avoid: [],
  ready: null,
  before: null,
  ask: [],
  askOfTrade: [],
  askOfRecruiter: [],
  leads: false,
  serves: false,
}

export function workLines(round: Round, application: Application, material: Material, playbook: Playbook): WorkLines {
  const titles = [application.role, postingOf(application, material)?.value.title] as const
  const trade = tradeOf(...titles)
  const leads = leadsOthers(...titles)
  const found = talkOf(round)
  const talk = found?.kind ?? null
  const ofCraft = trade && playbook.trades[trade]
  const ofTrade = leads && talk !== 'trial' ? playbook.leading : ofCraft
  // Whoever leads the company looks at no papers and at no skill; whoever recruits has them at hand and weighs no skill.
  const craft = round.format === 'executive' ? null : ofTrade
  const isFirstCall = round.format === 'recruiter-screen'
  // Nothing is weighed any more where an offer is talked about.
  const weighed = isFirstCall || talk === 'offer' ? null : craft
  const ofTalk = talk && ((talk === 'trial' && ofCraft?.trial) || playbook.talks[talk])
  const carried = talk === 'trial' || (talk !== 'phone' && round.onSite)
  const isFar = talk === 'phone' || round.meetingUrl !== null
  const brought = (craft && (carried ? craft.bring : isFar ? craft.atHand : null)) || null
  return {
    trade,
    talk: found,
    // Of a first call what to have at hand says more than that it is by phone.
    weighs: isFirstCall && talk === 'phone' && ofTrade ? null : first(talk, ofTalk?.weighs, weighed?.weighs),
    bring: isTold(round) ? null : first(talk, ofTalk?.bring, brought),
    carried,
    ofTalk: ofTalk?.expect ?? [],
    ofTrade: talk === 'offer' ? [] : ((round.format === 'recruiter-screen' ? ofTrade?.screen : ofTrade?.expect) ?? []),
    avoid: (talk === 'phone' ? [weighed, ofTalk] : [ofTalk, weighed]).flatMap((one: TalkAdvice | null) => one?.avoid ?? []),
    ready: ofTalk?.ready ?? (talk && playbook.talks[talk].ready) ?? null,
    before: (talk !== null && takesHours(round) && playbook.talks[talk].before) || null,
    ask: ofTalk?.ask ?? [],
    askOfTrade: weighed?.ask ?? [],
    askOfRecruiter: talk === 'offer' ? [] : (ofTrade?.askFirst ?? []),
    leads,
    serves: servesOne(...titles),
  }
}

/** A day of several talks is no shift. */
const takesHours = ({ start, end, endAssumed, fullDay }: Round): boolean =>
  !fullDay && start !== null && end !== null && !endAssumed && minutesBetween(start, end) >= 3 * 60

/** What one does there says more than the line of work; that it is by phone, less. */
const first = (talk: TalkKind | null, ofTalk: Advice | undefined, ofTrade: Advice | null | undefined): Advice | null =>
  (talk === 'phone' ? (ofTrade ?? ofTalk) : (ofTalk ?? ofTrade)) ?? null

const isTold = ({ details }: Round): boolean => (details ?? []).some(({ kind }) => kind === 'bring')
