import { doneThere } from '../../language/lexicon/talks.ts'
import { handsIn } from '../../language/lexicon/tasks.ts'
import type { DetailKind } from '../../reading.ts'
import { hows, type Tag, type WordedKind } from './language/detail-words.ts'
import { wordsIn } from './matcher.ts'
import { phoneNumberIn } from './phone-number.ts'
import type { Unit } from './units.ts'

/** Each says by its words alone that there is something to do or to know; the first that fits names the sentence. */
const plainKinds = [
  'nda',
  'adjustments',
  'travel',
  'dress',
  'recording',
  'bring',
  'dial-in',
  'phone',
  'arrive',
  'how',
  'tool',
] as const satisfies WordedKind[]

/** These words stand in thanks and good wishes as well. */
const softKinds = ['prepare', 'focus', 'agenda', 'next', 'brief'] as const satisfies WordedKind[]

/** Fewer words than this are a heading or a signature. */
const fewest = { told: 2, signed: 6, other: 3 }

/** What a unit is about; null when it is not worth keeping. `isTask`: it belongs to the work to hand in. */
export function kindOf(unit: Unit, isTask: boolean): DetailKind | null {
  const { tags, words, signed } = unit
  const plain = plainKindOf(unit)
  const soft = softKindOf(tags)
  const length = lengthOf(words)
  if (tags.has('legal') && plain !== 'nda') return null
  if (signed) return plain && length >= fewest.signed && /[.!。]$/.test(words) ? plain : null
  // What hands the work in belongs to the work, in whatever form it comes.
  if (isTask && handsIn.test(words)) return 'brief'
  if (plain) return length >= fewest.told || unit.above.size > 0 ? plain : null
  if (length <= fewest.told || tags.has('pleasantry')) return null
  if (soft === 'next') return soft
  if (isTask) return 'brief'
  if (!soft && saysWhatIsDone(words)) return 'agenda'
  // By when an interview is to be recorded is no fact beside it.
  if (wholeDate.test(words) && soft !== 'prepare') return null
  return soft ?? (isOther(unit, length) ? 'other' : inherited(unit))
}

function plainKindOf({ tags, words }: Unit): (typeof plainKinds)[number] | null {
  const kind = plainKinds.find((one) => tags.has(one)) ?? (hows.some((way) => tags.has(way)) ? 'how' : null)
  // a call with the outcome, and thanks for one, arrange none
  const calls = kind !== 'how' || !(tags.has('next') || tags.has('pleasantry'))
  if (kind !== null && calls) return kind
  return phoneNumberIn(words) !== null && (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3 ? 'phone' : null
}

const softKindOf = (tags: ReadonlySet<Tag>) => softKinds.find((kind) => tags.has(kind)) ?? null

/** Japanese counts by its signs. */
const lengthOf = (words: string): number => {
  const cjk = words.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0
  return cjk > 0 ? Math.ceil(cjk / 2) : wordsIn(words).length
}

/**
 * A whole sentence that says neither thanks nor what other facts hold: in an invite it is about the interview, whatever its words ("She
 * dislikes buzzwords."). Times are facts of their own.
 */
function isOther({ tags, words, signed }: Unit, length: number): boolean {
  const isWhole = /[.!。！]["”')]?$/.test(words) && length >= fewest.other && !signed
  const isAside = tags.has('pleasantry') || tags.has('arranged') || tags.has('greeting') || tags.has('closing')
  return isWhole && !isAside && !clockTime.test(words)
}

/** "At 10:30 for a 30 minute Excel test, then a chat with Ana": behind the hour stands what one does there. */
function saysWhatIsDone(words: string): boolean {
  const hour = clockTime.exec(words)
  const behind = hour ? words.slice(hour.index + hour[0].length) : ''
  return doneThere.test(behind) && lengthOf(behind) >= fewest.signed
}

/** An item under "Good to know:" says something whatever its words. */
const inherited = ({ above, tags, words }: Unit): DetailKind | null =>
  above.has('notes') && !tags.has('pleasantry') && lengthOf(words) >= fewest.told ? 'other' : null

/** The day of the meeting, which is a fact. */
const wholeDate = /(?<!\d)20\d\d(?!\d)|\d{1,2}月\d{1,2}日/u
const clockTime = /\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m\b| Uhr\b| uur\b|時)/i
