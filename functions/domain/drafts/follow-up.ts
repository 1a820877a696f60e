import type { Recruiter } from '../read/reading.ts'
import { type Draft, isNamed, short } from './draft.ts'
import { letterTo } from './letter.ts'
import { type Manner, ownManner } from './manner.ts'
import { aboutJob, jobOf } from './words/en/letters.ts'
import { type FollowUpAfter, type FollowUpOn, type Letter, type LetterWords, wordsIn } from './words/words.ts'

/** Notes to the recruiter while one waits. Short, friendly, one question each. */
export interface FollowUpFor {
  candidateName: string
  company: string | null
  role: string | null
  recruiter: Recruiter | null
  /** `Wednesday, 2 December`: the day of the last round. */
  roundDay: string | null
  /** Whom the candidate met in it, besides whoever this goes to. */
  met?: string[]
  /** Whoever this goes to was in the talk themselves: only then are they thanked for it. */
  metThem?: boolean
  /** That round was a phone call. */
  byPhone?: boolean
  /** What became of that round; that it took place where nothing else was said. */
  happened?: FollowUpAfter
  /** `Tuesday, 17 November`: by when they said they would decide. */
  saidBy: string | null
  /** Days and hours are in its language. */
  manner?: Manner
  /** What they wrote in, where it is known. */
  theirLanguage?: string
}

/** What it is about, at the end of a subject: `: Platform Engineer, Halden Labs`. */
const subject = (start: string, { role, company }: FollowUpFor): string => {
  const about = [short(role, 50), short(company, 40)].filter((words) => words !== '').join(', ')
  return about === '' ? start : `${start}: ${about}`
}

const onOf = ({
  met = [],
  metThem = false,
  byPhone = false,
  happened = 'yes',
  roundDay,
  company,
  role,
  saidBy,
}: FollowUpFor): FollowUpOn => ({
  company,
  role,
  day: roundDay,
  met: met.filter(isNamed).map((name) => short(name, 60)),
  metThem,
  byPhone,
  saidBy,
  happened,
})

/** What it says in the language of its reader. */
export const letterOf = (about: FollowUpFor, say: (words: LetterWords, on: FollowUpOn) => Letter): Draft => {
  const letter = say(wordsIn((about.manner ?? ownManner).language), onOf(about))
  return letterTo(about, about.recruiter, { ...letter, subject: subject(letter.subject, about) })
}

export const draftNudge = (about: FollowUpFor): Draft => letterOf(about, ({ nudge }, on) => nudge(on))

/** Below the first in the reader's mailbox: an answer to what they have there already. */
export function draftSecondNudge(about: FollowUpFor): Draft {
  const draft = letterOf(about, ({ nudge, secondNudge }, on) => ({ ...nudge(on), paragraphs: secondNudge(on) }))
  return { ...draft, subject: `Re: ${draft.subject}` }
}

/** The door stays open, whoever closed it. */
export const draftFarewell = (about: FollowUpFor): Draft => letterOf(about, ({ goodbye }, on) => goodbye(on))

/** After a cancelled round without a new date. */
export const draftNewDate = (about: FollowUpFor): Draft => letterOf(about, ({ newDate }, on) => newDate(on))

/** What exists in English alone is written in English. */
export const draft = (about: FollowUpFor, start: string, paragraphs: string[]): Draft =>
  letterTo({ ...about, manner: { ...(about.manner ?? ownManner), language: 'en' } }, about.recruiter, {
    subject: subject(start, about),
    paragraphs,
  })

export const job = jobOf
export const jobOfTalk = aboutJob
