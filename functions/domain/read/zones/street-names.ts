/** Streets are named after cities: "4410 Brighton Blvd", "Calle de Lisboa 4". Such a name says nothing of where one is. */

const written = 'street|avenue|road|boulevard|lane|drive|ave|av|rd|blvd|ln|pkwy|hwy|tpke|trl|cres|cir'
/** Words of other things too, unless they are part of a name. */
const capitals =
  'Way|Court|Parkway|Highway|Terrace|Pike|Turnpike|Trail|Crescent|Close|Row|Alley|Mews|Circle|Expressway|Freeway|Causeway|Grove|Wharf|Quay|Walk|Heights|Hill'
const shortened = 'St|Dr|Ct|Pl|Ter|Sq'

/** Words with a small first letter, a capital one, or in capitals, as pieces of a pattern. */
export const spelled = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}|${word.toUpperCase()}`)
    .join('|')
const kind = `(?:${spelled(written)}|${capitals}|${capitals.toUpperCase()})(?!\\p{L}|\\sof\\s)`
const short = `(?:${shortened}|${shortened.toUpperCase()}|st)(?!\\p{L})`

/** "London St Pancras" is a station. */
const street = new RegExp(`^\\s(?:${kind}|${short}(?!\\.?\\s\\p{Lu}\\p{Ll}))`, 'u')
const numberedStreet = new RegExp(`^(?:\\s\\p{Lu}[\\p{L}'’-]{1,20}){0,2}?\\s(?:${kind}|${short})`, 'u')
const houseNumber = /(?<![\d:.,/-]|\d\s)(\d{1,5}\p{Ll}?)(?:,?\s(?:[NSEW]\.?|North|South|East|West|Old|New|Upper|Lower|Great|Little))?\s$/u

const kindBefore =
  '(?:rue|calle|c/|avenida|av\\.|paseo|rua|alameda|viale|corso|piazza|piazzale|largo|carrer|camino|ul\\.|ulica|aleja|al\\.|allée|quai|cours|praça|plac)'
const article = "(?:(?:de|du|des|di|da|do|del|della|dei)\\s(?:la\\s|los\\s|las\\s)?|d['’])"
const streetBefore = new RegExp(
  `(?<!\\p{L})(?:${kindBefore}\\s${article}?|(?:avenue|boulevard|place|plaza|rond-point)\\s${article})$`,
  'iu',
)
/** "Via London" may be the way there. */
const via = new RegExp(`(?<!\\p{L})[Vv]ia\\s${article}?$`, 'u')
const numberBehind = /^,?\s(?:n\.\s)?\d{1,4}\p{Ll}?(?![\d:]|[.]\d)/u

/** What stands between `from` and `to` is the name of a city, and here that of a street. */
export function namesStreet(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from)
  const behind = text.slice(to, to + 70)
  if (streetBefore.test(before) || (via.test(before) && numberBehind.test(behind))) return true
  const number = houseNumber.exec(before)?.[1]
  // Three figures are no postcode of a city, and no hour.
  return street.test(behind) || (number !== undefined && (numberedStreet.test(behind) || number.length === 3))
}
