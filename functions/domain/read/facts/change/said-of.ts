import * as aside from '../../language/lexicon/asides.ts'
import * as said from '../../language/lexicon/changes.ts'
import type { Matcher } from '../../language/matching/matcher.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { alternation } from '../../vocabulary/patterns.ts'
import { besideTalk, type Clause, japanese } from './change-clauses.ts'

/* Of what a clause says that it was moved or called off: of the talk, of something else, or one cannot tell. */

/** What it says, it says of something before or after the talk: the subject of a clause decides, not what stands beside it. */
export function isOfAnother(words: string): boolean {
  const rest = words.replace(besideTalk, ' ')
  return rest !== words && !said.talkItself.test(rest)
}

export const without = (words: string, list: Matcher): string =>
  list.all(words).reduceRight((text, { 0: found, index }) => text.slice(0, index) + text.slice(index + found.length), words)

/** "No" in Portuguese is "in the": the negators of the mail's own language. */
export function isNegated(words: string, { language }: Sheet): boolean {
  if (said.eager.test(words)) return false
  if (japanese.test(words)) return said.negatorsOf('ja')?.test(words) ?? false
  // A line or two may be taken for another language.
  return said.anyNegator.test(words) || (said.negatorsOf(language ?? '')?.test(words) ?? false)
}

/** "It is *not affected*": the no that it takes to say so is none. */
export const isSaidToStand = ({ words }: Clause, sheet: Sheet): boolean => {
  const found = said.stands.exec(words)
  return found !== null && !isNegated(words.slice(0, found.index) + words.slice(found.index + found[0].length), sheet)
}

export const namesDay = (words: string, { dates }: Sheet): boolean => datesIn(words, dates).length > 0

export const isOfMeeting = ({ words }: Clause, sheet: Sheet): boolean =>
  said.meetingWord.test(words) || said.standIn.test(words) || namesDay(words, sheet)

/** "Your interview *after the* standup": the standup says when. */
const besideOther = new RegExp(`${alternation(said.besides)}\\s(?:\\p{L}{1,12}\\s){0,3}$`, 'iu')

/** "This position has been cancelled": the job, and no meeting about it. */
export const isOfJob = (words: string): boolean => said.jobs.test(words) && !said.meetingWord.test(words) && !said.talkItself.test(words)

/** "Our standup", "another candidate", "her holiday" are something else; "the bake-off" may be. */
export function saidOf({ words, sentence }: Clause, sheet: Sheet): 'talk' | 'other' | 'unsure' {
  if (said.talkItself.test(words)) return 'talk'
  if (isOfJob(words)) return namesDay(words, sheet) ? 'unsure' : 'other'
  const other = aside.others.exec(words)
  if (other) return besideOther.test(sentence.slice(0, sentence.indexOf(other[0]))) ? 'talk' : 'other'
  if (said.meetingWord.test(words) || said.standIn.test(words)) return 'talk'
  const day = namesDay(words, sheet)
  if (aside.ownersOf(sheet.language).test(words)) return day ? 'unsure' : 'other'
  return day || !aside.articlesOf(sheet.language).test(words) ? 'talk' : 'unsure'
}

/** The verb is one that rooms are moved by as well: "moved to Zoom", not "postponed". */
export function isCarried({ words }: Clause): boolean {
  const verb = said.defers.exec(words)
  return verb !== null && aside.carries.test(verb[0])
}

export const isElsewhere = ({ words }: Clause): boolean => aside.places.test(words)
