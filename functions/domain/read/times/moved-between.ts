import { anyNegator, happens, instead, meetingWord, rather, stands, talkItself } from '../language/lexicon/changes.ts'
import { dateWord } from '../language/lexicon/dates.ts'
import type { SaidTime } from '../reading.ts'
import type { FoundDate } from './days/found-date.ts'

type SideAt = (at: number) => SaidTime['side']

/**
 * One sentence with the day that held and the day that holds, where no verb of moving stands: "*statt Donnerstag am Freitag*", "all of *Thursday's
 * interviews* will be held on *Friday*". Null where two days are no move.
 */
export function movedBetween(sentence: string, dates: readonly FoundDate[]): SideAt | null {
  const [first, second, third] = dates
  if (!first || !second || third || first.date === second.date) return null
  const between = sentence.slice(first.end, second.at)
  const sides =
    (before: SaidTime['side'], behind: SaidTime['side']): SideAt =>
    (at: number) =>
      at < second.at ? before : behind
  if (isLedByInstead(between)) return sides('new', 'old')
  if (joins.test(between)) return null
  return isLedByInstead(sentence.slice(0, first.at)) || isHeldOn(sentence, first, between) ? sides('old', 'new') : null
}

/** "On Thursday and Friday", "from Thursday to Friday" are two days of one thing, and what an "and" begins is another thing. */
const joins = new RegExp(`^[\\s,]*(?:[-–—/&]|(?:to|through|bis|till|tot|au|al|até|do)(?!\\p{L}))|\\s${dateWord('and', 'or')}\\s`, 'iu')

/** What stands right behind "instead of" is over; behind "rather" it is what holds. */
function isLedByInstead(before: string): boolean {
  const found = instead.all(before).at(-1)
  return (
    found !== undefined &&
    !rather.test(before.slice(found.index)) &&
    /^\s(?:\p{L}{1,5}['’]?\s?){0,2}$/u.test(before.slice(found.index + found[0].length))
  )
}

/** The day belongs to the talk, and the talk takes place on another. */
function isHeldOn(sentence: string, old: FoundDate, between: string): boolean {
  if (anyNegator.test(sentence) || !happens.test(sentence) || stands.test(between) || /[.,;:–—]\s/u.test(between)) return false
  const before = talksIn(sentence.slice(0, old.at)).at(-1)
  const isBefore = before !== undefined && /^\s(?:\p{L}{1,4}['’]?\s?){0,2}$/u.test(sentence.slice(before.end, old.at))
  const behind = talksIn(between)[0]
  const isBehind = behind !== undefined && /^(?:['’]?s?|ige[nrs]?)\s(?:\p{L}{1,12}\s)?$/u.test(between.slice(0, behind.at))
  const verb = isBehind ? between.slice(behind.end) : between
  return (isBefore || isBehind) && /\p{L}{4}/u.test(verb)
}

const talksIn = (text: string): { at: number; end: number }[] =>
  [meetingWord, talkItself]
    .flatMap((word) => word.all(text).map(({ 0: words, index }) => ({ at: index, end: index + words.length })))
    .sort((a, b) => a.at - b.at)
