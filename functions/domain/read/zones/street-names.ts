import { capitalWord, placeWord, spelledWord, streetArticle } from '../language/lexicon/places.ts'

/** Streets are named after cities: "4410 Brighton Blvd", "Calle de Lisboa 4". Such a name says nothing of where one is. */

const kind = `(?:${spelledWord('streetEnds')}|${capitalWord('streetEndsCapital', 'streetEndsOfCities')})(?!\\p{L}|\\sof\\s)`
const short = `(?:${capitalWord('streetEndsShort')}|st)(?!\\p{L})`

/** "London St Pancras" is a station. */
const street = new RegExp(`^\\s(?:${kind}|${short}(?!\\.?\\s\\p{Lu}\\p{Ll}))`, 'u')
const numberedStreet = new RegExp(`^(?:\\s\\p{Lu}[\\p{L}'’-]{1,20}){0,2}?\\s(?:${kind}|${short})`, 'u')
const houseNumber = /(?<![\d:.,/-]|\d\s)(\d{1,5}\p{Ll}?)(?:,?\s(?:[NSEW]\.?|North|South|East|West|Old|New|Upper|Lower|Great|Little))?\s$/u

const streetBefore = new RegExp(
  `(?<!\\p{L})(?:${placeWord('streetsBefore')}\\s${streetArticle}?|${placeWord('streetsOf')}\\s${streetArticle})$`,
  'iu',
)
/** "Via London" may be the way there. */
const way = new RegExp(`(?<!\\p{L})${spelledWord('streetsOrWays')}\\s${streetArticle}?$`, 'u')
const numberBehind = /^,?\s(?:n\.\s)?\d{1,4}\p{Ll}?(?![\d:]|[.]\d)/u

/** What stands between `from` and `to` is the name of a city, and here that of a street. */
export function namesStreet(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from)
  const behind = text.slice(to, to + 70)
  if (streetBefore.test(before) || (way.test(before) && numberBehind.test(behind))) return true
  const number = houseNumber.exec(before)?.[1]
  // Three figures are no postcode of a city, and no hour.
  return street.test(behind) || (number !== undefined && (numberedStreet.test(behind) || number.length === 3))
}
