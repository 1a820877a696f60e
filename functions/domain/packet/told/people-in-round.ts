import type { LocalDate } from '../../time/wall-time.ts'
import type { Audience, Interviewer, Round } from '../../view/view.ts'
import { findPerson } from '../../who/merge-people.ts'
import { isWritten, lastMeeting, type Meeting } from '../earlier.ts'
import { shortened } from '../words/shortened.ts'
import type { Sayable } from './sayable.ts'

/** What somebody said, as the candidate noted it after meeting them. */
export interface Remark {
  name: string
  on: LocalDate | null
  words: string
  /** Who said it, as far as it decides to whom it may be carried. */
  from: Audience | null
}

/**
 * A question for one person: from the bank, or on from what they said themselves or somebody else did. `as`: how the remark stands in what is
 * said; null where it is a note that nobody can say: `question` is then what to find out, told to the candidate.
 */
export type Ask = { kind: 'bank'; words: string } | { kind: 'again' | 'passed-on'; remark: Remark; as: Sayable | null; question: string }

export interface PersonInRound {
  person: Interviewer
  /** The last earlier round with this person; null where they are new, or nobody was met before. */
  met: Meeting | null
  remembered: Remark | null
  asks: Ask[]
}

/** At most so many words of a note are quoted back: a cue, not the note. */
const longestRemark = 18

/** What mattered most to them, else what was talked about. */
function remarkOf({ person, round }: Meeting): Remark | null {
  const words = [person.stressed, person.detail].find(isWritten)
  return words === undefined
    ? null
    : { name: person.name, on: round.localDate, words: shortened(words, longestRemark), from: person.audience }
}

export function peopleInRound(round: Round, earlier: readonly Round[]): PersonInRound[] {
  return round.interviewers.map((person) => {
    const met = lastMeeting(person, earlier)
    return {
      person,
      met,
      remembered: met && remarkOf(met),
      asks: [],
    }
  })
}

/** What was noted of everybody else met in these rounds, the latest first; of one person the latest note. */
export function remarksSoFar(rounds: readonly Round[], besides: readonly PersonInRound[]): Remark[] {
  const seen: { name: string; email: string | null }[] = besides.map(({ person }) => person)
  return rounds.flatMap((round) =>
    round.interviewers.flatMap((person) => {
      const remark = remarkOf({ person, round })
      if (remark === null || findPerson(person, seen) !== undefined) return []
      seen.push(person)
      return [remark]
    }),
  )
}
