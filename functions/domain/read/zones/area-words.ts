import { endsHouse } from '../language/lexicon/companies.ts'
import { months, weekdays } from '../language/lexicon/dates.ts'

/** Adjectives of clocks are those of houses, teams and jobs as well: "Pacific Coffee", "the Central Library", "Hospital Central". */
const areas = new Set(['eastern', 'central', 'mountain', 'pacific', 'atlantic'])
/** Regions by whose name more houses are called elsewhere than stand there: "Alaska Airlines", "Hawaii Kitchen", "Mountain View Clinic". */
const regions = new Set(['alaska', 'hawaii', 'arizona', 'newfoundland', 'mountain view', 'new zealand', 'california'])

const dayWords = new Set([...weekdays.flat(), ...months.flat()].map((word) => word.toLowerCase()))
const besideClock = /^(?:time|standard|daylight|us|usa|north|america)$/i

/** Stands for an hour that was cut off before a text. */
export const hourMark = '\uE001'
/** An hour ends here: "3 PM", "15h", "noon". */
const hourBefore = /(?:\uE001|\d|\d\s?[ap]\.?\s?m\.?|\d\s?(?:h|Uhr|uur)|(?<!\p{L})(?:noon|midnight|o['’]clock))[)\]]?[\s\uE000]{0,14}$/iu
/** What leads to a clock that is named by its adjective alone: "all times are Eastern", "(Pacific)", "Time zone: Central", "in US Mountain". */
const leadsToClock =
  /(?:^|[([|/:;,.=·–—\-\uE000]|(?<!\p{L})(?:in|on|is|are|be|as|all|and|or|US|USA|zone|timezone|times?|[Ii]t['’]s|[Tt]hat['’]s|we['’]re|I['’]m))\s{0,3}$/u
const bindsClock = /^\s(?:time|and|or|so|for|if|unless|here|but|with|at|is|on)(?!\p{L})/u

const wordBehind = /^\s(\p{Ll}+)/u
const parts = /^(?:station|park|office|square|campus|view|hall|tower|building|terminal|branch|elementary|high|grill|diner|deli|bar)$/i
const isHouse = (word: string): boolean => parts.test(word) || endsHouse(word.toLowerCase())

const capitalBehind = /^[\s-]{1,3}["“„«'‘]?((?:\p{Lu}[\p{L}'’.&-]*)(?:\s(?:(?:of|and|for|&)\s)?\p{Lu}[\p{L}'’.&-]*){0,3})/u

/** The words with a capital that go on behind: "Central *Maine Medical Center*"; a day or another word for a clock begins none. */
function nameBehind(behind: string): string[] {
  const words = capitalBehind.exec(behind)?.[1]?.split(/\s/) ?? []
  const first = (words[0] ?? '').replace(/[.,]$/, '')
  return dayWords.has(first.toLowerCase()) || besideClock.test(first) ? [] : words
}

/** A word for a clock stands between `from` and `to`, and here it is part of the name of a house, a team or a post. */
export function isPartOfName(text: string, from: number, to: number): boolean {
  const key = text.slice(from, to).toLowerCase().replace(/[.,]$/, '')
  const name = /[.,]$/.test(text.slice(from, to)) ? [] : nameBehind(text.slice(to, to + 60))
  if (regions.has(key)) return name.length > 0 && !/^(?:Office|Team|HQ|Site|[A-Z]{2})$/.test(name[0] ?? '')
  if (!areas.has(key)) return false
  const before = text.slice(Math.max(0, from - 24), from)
  // Right behind an hour the clock is meant, unless what follows is a house: "2 PM Pacific Zoom call", "3 PM Central High School".
  if (hourBefore.test(before)) return [...name, wordBehind.exec(text.slice(to))?.[1] ?? ''].some(isHouse)
  return name.length > 0 || !leadsToClock.test(before) || (/^\s\p{Ll}/u.test(text.slice(to)) && !bindsClock.test(text.slice(to)))
}
