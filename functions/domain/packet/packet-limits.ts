import type { DetailKind } from '../read/reading.ts'
import type { Instant } from '../time/wall-time.ts'
import type { Application, Round, View } from '../view/view.ts'
import type { Playbook } from './playbook.ts'
import type { Limits } from './room.ts'

export interface PacketFor {
  view: View
  application: Application
  round: Round
  now: Instant
  playbook: Playbook
  /** Ids of what earlier mails to this candidate said. */
  said: ReadonlySet<string>
  /** Words that stand at the head in any case: when, where, the employer's own words, the brief. */
  head: number
  /** Words that stand elsewhere in it and are not about this round alone. */
  reserved: number
}

/** Of general words at most a third, once anything is known that stands in no other packet. */
export const limits = {
  most: 342,
  mostOfLong: 458,
  shareOfGeneral: 0.5,
  /** One thing to avoid, one answer to what is open and one question, where hardly anything is known. */
  leastGeneral: 46,
  generalWhereNothingIsKnown: 190,
  /** Beside a CV, the posting, stories or questions of their own, once so much is known. */
  leastBesideTheirs: 32,
  /** Of any packet, as far as they are neither: the third is of all its words. */
  headings: 20,
  /** In a day told by its parts nobody has a heading. */
  headingsOfDay: 14,
  /** How to answer one thing they announced. */
  oneAnnounced: 12,
  manySpecific: 120,
  pointWords: 40,
  reasonWords: 10,
  briefWords: 14,
  avoidWords: 18,
  answerWords: 28,
  questionWords: 36,
  stories: 2,
  storiesOfTheirs: 3,
  ownQuestions: 3,
} as const

/** Where to be and how to get in says nothing of what one is asked. */
export const ofContent: ReadonlySet<DetailKind> = new Set(['focus', 'prepare', 'brief'])

export const limitsOf = (
  { round, reserved, head }: PacketFor,
  isKnown: boolean,
  isTheirs: boolean,
  announced: number,
  isWork: boolean,
): Limits => ({
  words: (round.fullDay || round.task ? limits.mostOfLong : limits.most) - reserved,
  general: (specific) => {
    if (!isKnown) return limits.generalWhereNothingIsKnown
    if (isTheirs && specific - head >= limits.manySpecific) return limits.leastBesideTheirs + Math.min(announced, 1) * limits.oneAnnounced
    const third = Math.floor((specific + (round.fullDay ? limits.headingsOfDay : limits.headings)) / 2)
    // What is done there wants to be prepared: it may have all of the third.
    return isWork ? third : Math.min(Math.max(limits.leastGeneral, Math.floor(specific * limits.shareOfGeneral)), third)
  },
})
