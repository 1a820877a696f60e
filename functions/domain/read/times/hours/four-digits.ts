import { defers, instead, movesTo, postponedTo } from '../../language/lexicon/changes.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { oneOf } from '../../vocabulary/patterns.ts'
import { dayWord } from '../days/day-words.ts'

const digits = /([01]\d|2[0-3])([0-5]\d)(?!\d|[.,]\d)/uy
/** What may as well be a year. */
const year = /^(?:19|20)/
const day = `(?<![\\p{L}\\p{N}])(?:${dayWord}|${dateWord('shortWeekdays')})\\.?`
const lead = new RegExp(`(?:^|[\\s(])(?:${dateWord('timeLeads', 'startLeads', 'roughLeads', 'hourLeads', 'between')}\\.?)\\s$`, 'iu')
const movedLead = new RegExp(`\\s${oneOf(postponedTo)}\\s$`, 'iu')
const dayBefore = new RegExp(`${day},?\\s$`, 'iu')
/** "3 Dec 1500-1600", and the second of those two. */
const dateBefore = /\d\.?\s\p{L}{3,10}\.?,?\s$|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s$/u
const opensRange = /^\s?[-–—]\s?(?:[01]\d|2[0-3])[0-5]\d(?!\d)/u
const closesRange = /(?:^|\s)(?:[01]\d|2[0-3])[0-5]\d\s?[-–—]\s?$/u
const dayBehind = new RegExp(`^,?\\s(?:\\p{L}{1,5}\\s)?${day}(?!\\p{L})`, 'iu')
/** Nothing is counted by it. */
const ends = /^\s?(?:$|[.,;:!?)\]–—-])|^\s(?:[ECMP]T|[ECMP][SD]T|GMT|UTC|BST|CES?T)(?!\p{L})/u
/** The number of a room or a house: "Suite 1500". */
const ofPlace = /(?:^|\s)(?:\p{Lu}[\p{L}.]*|#|no\.|nr\.?)\s$/u

/** "Thursday at 1500", "1530 instead?": four digits are an hour where a word leads to one, or where a day or another time stands beside them. */
export function fourDigitsAt(text: string, at: number): RegExpExecArray | null {
  digits.lastIndex = at
  const match = digits.exec(text)
  if (!match) return null
  const [before, behind] = [text.slice(Math.max(0, at - 20), at), text.slice(at + 4)]
  const isInstead = (instead.exec(behind.slice(0, 24))?.index ?? 2) <= 1
  const isAlone = ends.test(behind) || isInstead || dayBehind.test(behind)
  if (closesRange.test(before)) return isAlone || year.test(match[0]) ? match : null
  if (!isAlone) return null
  // "Team leader from 2020".
  if (year.test(match[0])) return null
  if (lead.test(before) || (movedLead.test(before) && [defers, movesTo].some((verb) => verb.test(text)))) return match
  const isDayBefore = dayBefore.test(before) || (dateBefore.test(before) && opensRange.test(behind))
  return isDayBefore || ((isInstead || dayBehind.test(behind)) && !ofPlace.test(before)) ? match : null
}
