import { oneOf } from '../../vocabulary/patterns.ts'
import { inEvery } from '../all.ts'
import { type Matcher, matcherOf } from '../matching/matcher.ts'
import { spelledOut } from '../matching/phrase.ts'
import type { OtherKind, VerdictWords } from '../meanings/verdict.ts'

/** What speaks for and against an interview, in all languages at once. */

const wordsOf = (list: Exclude<keyof VerdictWords, 'otherKinds'>): string[] => inEvery(({ verdict }) => verdict[list])
const matching = (list: Exclude<keyof VerdictWords, 'otherKinds'>): Matcher => matcherOf(wordsOf(list))

export const candidateWords = matcherOf([...wordsOf('candidate'), ...wordsOf('applicant')])
/** Words of hiring, and of nothing else that one can apply for. */
export const hiringWords = matcherOf([...wordsOf('candidate'), ...wordsOf('job')])
export const jobWords = matching('job')
export const asksForTimes = matching('asksForTimes')
export const stages = matching('stages')
export const introduced = matching('introduced')
export const offersWork = matching('offersWork')
export const jobTalk = matching('jobTalk')
export const addressed = matching('addressed')
export const comes = matching('comes')
export const joined = matching('joined')
/** A link of a list of jobs, at the end of its line. */
export const applyLink = new RegExp(`(?:^|[\\s–|·(-])${oneOf(wordsOf('applies').flatMap(spelledOut))}\\s?(?:$|[<([→»]|https?:)`, 'gimu')
export const oneWay = matching('oneWay')
export const callsOff = matching('callsOff')
export const moves = matching('moves')
export const rejects = matching('rejects')
export const turnsDown = matching('turnsDown')
export const invites = matching('invites')
export const nextTalk = matcherOf(wordsOf('nextTalk'), wordsOf('notNextTalk'))
export const taskStage = matching('taskStage')
export const applicationOnly = matching('applicationOnly')
export const ownTime = matching('ownTime')
export const asCandidate = matching('asCandidate')

const harmless = wordsOf('harmless')
export const otherKindWords = (kind: OtherKind, part: 'title' | 'text'): Matcher =>
  matcherOf(
    inEvery(({ verdict }) => verdict.otherKinds[kind][part]),
    harmless,
  )
