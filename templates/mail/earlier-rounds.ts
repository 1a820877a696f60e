import { tookPlace } from '../../functions/domain/happened.ts'
import type { Application, Interviewer, Round } from '../../functions/domain/view.ts'
import { findPerson } from '../../functions/domain/who/merge-people.ts'
import { shortDate } from '../when.ts'

/** What the candidate wrote after earlier rounds: their own words, with the round they were written after. */
export interface Recalled {
  words: string
  from: string
}

const earlierRounds = (round: Round, { rounds }: Application): Round[] =>
  rounds.filter(
    (other) =>
      other.id !== round.id &&
      other.status === 'on' &&
      tookPlace(other) &&
      other.start !== null &&
      (round.start === null || other.start < round.start),
  )

const after = ({ number, position, localDate }: Round): string =>
  `after round ${number ?? position}${localDate ? ` (${shortDate(localDate)})` : ''}`

const written = (words: string | null | undefined): words is string => typeof words === 'string' && words.trim() !== ''

/** Latest round first: what may still be open, then the answer the candidate would give again. */
export const earlierWonders = (round: Round, application: Application): Recalled[] =>
  earlierRounds(round, application)
    .toReversed()
    .flatMap((earlier) => [
      ...(written(earlier.debrief?.doubt)
        ? [{ words: earlier.debrief.doubt, from: `You wrote ${after(earlier)}, on what they may still wonder:` }]
        : []),
      ...(written(earlier.debrief?.redo)
        ? [{ words: earlier.debrief.redo, from: `You wrote ${after(earlier)}, on the answer you would give again:` }]
        : []),
    ])

export const earlierNotes = (round: Round, application: Application): Recalled[] =>
  earlierRounds(round, application)
    .toReversed()
    .flatMap((earlier) =>
      written(earlier.debrief?.other) ? [{ words: earlier.debrief.other, from: `You also noted ${after(earlier)}:` }] : [],
    )

/** What was noted about this very person, if they have met before. */
export const metBefore = (
  person: Pick<Interviewer, 'name' | 'email' | 'otherEmails'>,
  round: Round,
  application: Application,
): Recalled | null => {
  for (const earlier of earlierRounds(round, application).toReversed()) {
    const same = findPerson(person, earlier.interviewers)
    if (written(same?.detail)) return { words: same.detail, from: `You met ${after(earlier).replace('after', 'in')} and noted:` }
  }
  return null
}

/** Earlier rounds that were held and about which nothing was written down. */
export const undebriefed = (round: Round, application: Application): Round[] =>
  earlierRounds(round, application).filter(({ debrief }) => debrief === null)
