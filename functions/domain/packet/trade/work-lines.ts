import { postingOf } from '../../material/belonging.ts'
import type { Material } from '../../material/material.ts'
import type { Trade } from '../../read/language/meanings/work.ts'
import { minutesBetween } from '../../time/wall-time.ts'
import type { Application, Round } from '../../view/view.ts'
import type { Advice, ExpectedQuestion, Playbook, TalkAdvice } from '../playbook.ts'
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
  /** What to settle before one works with them for hours. */
  before: Advice | null
  /** What there is to ask, whoever is there; empty where that depends on who it is. */
  ask: readonly Advice[]
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
  before: null,
  ask: [],
}

export function workLines(round: Round, application: Application, material: Material, playbook: Playbook): WorkLines {
  const trade = tradeOf(application.role, postingOf(application, material)?.value.title)
  const found = talkOf(round)
  const talk = found?.kind ?? null
  const ofTrade = trade && playbook.trades[trade]
  // Whoever leads the company looks at no papers and at no skill.
  const craft = round.format === 'executive' ? null : ofTrade
  const ofTalk = talk && ((talk === 'trial' && ofTrade?.trial) || playbook.talks[talk])
  const carried = talk === 'trial' || (talk !== 'phone' && round.onSite)
  const isFar = talk === 'phone' || round.meetingUrl !== null
  const brought = (craft && (carried ? craft.bring : isFar ? craft.atHand : null)) || null
  return {
    trade,
    talk: found,
    weighs: first(talk, ofTalk?.weighs, craft?.weighs),
    bring: isTold(round) ? null : first(talk, ofTalk?.bring, brought),
    carried,
    ofTalk: ofTalk?.expect ?? [],
    ofTrade: talk === 'offer' ? [] : ((round.format === 'recruiter-screen' ? ofTrade?.screen : ofTrade?.expect) ?? []),
    avoid: (talk === 'phone' ? [ofTrade, ofTalk] : [ofTalk, ofTrade]).flatMap((one: TalkAdvice | null) => one?.avoid ?? []),
    before: (talk !== null && takesHours(round) && playbook.talks[talk].before) || null,
    ask: ofTalk?.ask ?? [],
  }
}

/** A day of several talks is no shift. */
const takesHours = ({ start, end, endAssumed, fullDay }: Round): boolean =>
  !fullDay && start !== null && end !== null && !endAssumed && minutesBetween(start, end) >= 3 * 60

/** What one does there says more than the line of work; that it is by phone, less. */
const first = (talk: TalkKind | null, ofTalk: Advice | undefined, ofTrade: Advice | null | undefined): Advice | null =>
  (talk === 'phone' ? (ofTrade ?? ofTalk) : (ofTalk ?? ofTrade)) ?? null

const isTold = ({ details }: Round): boolean => (details ?? []).some(({ kind }) => kind === 'bring')
