import { isFormOfAddress } from '../../who/name-words.ts'
import { capitalWord, placeWord, spelledWord } from '../language/lexicon/places.ts'
import { givenNames } from '../vocabulary/given-names.ts'

/** People and rooms bear the names of cities: "with Sydney Clarke", "Jack London", "meeting room Tokyo", "the Manchester Suite". They say nothing of where one is. */

/** Places by whose name people are called as well, beside those that are given names anyway. */
const alsoGiven = new Set(
  'adelaide alexandria asia aspen austin berlin brooklyn cairo carolina catania chad charlotte chelsea dakota dallas eugene florence georgia india ireland israel jackson jordan kenya kingston laurel lima lincoln london lourdes madison malta milan nancy odessa orlando paris perth petra phoenix regina rio roma santiago savannah siena sofia sydney trinidad troy tyler valencia verona victoria vienna virginia'.split(
    ' ',
  ),
)
const isGiven = (name: string): boolean => givenNames.has(name) || alsoGiven.has(name)

const roomBefore = new RegExp(`(?<!\\p{L})${spelledWord('rooms', 'buildings', 'roomsBefore')}\\s["“„«'‘]?$`, 'u')
const roomBehind = new RegExp(`^(?:\\s\\p{Lu}[\\p{L}'’-]{1,20})?[\\s-]${spelledWord('rooms', 'buildings', 'roomsBehind')}(?!\\p{L})`, 'u')

const nameBefore = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]{1,20})\s(?:\p{Lu}\.\s)?$/u
const surnameBehind = /^\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?:\s|[,.;:)(]|$)/u
const notSurname = new RegExp(`^\\s${capitalWord('behindCities')}(?!\\p{L})`, 'u')
const introduces = new RegExp(`(?<!\\p{L})${placeWord('introduces')}[\\s,]\\s?$|[,&]\\s?$`, 'u')
const addressed = /(?<!\p{L})(\p{Lu}[\p{L}.]{0,10})\s$/u
const isIntroduced = (before: string): boolean => introduces.test(before) || isFormOfAddress(addressed.exec(before)?.[1] ?? '')

/** What stands between `from` and `to` is the name of a city, and here that of somebody or of a room. */
export function isNamedAfter(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from)
  const behind = text.slice(to, to + 60)
  if (roomBefore.test(before) || roomBehind.test(behind)) return true
  const given = nameBefore.exec(before)?.[1]?.toLowerCase()
  if (given !== undefined && isGiven(given)) return true
  return isGiven(text.slice(from, to).toLowerCase()) && surnameBehind.test(behind) && !notSurname.test(behind) && isIntroduced(before)
}
