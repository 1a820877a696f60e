import { orWord, venueWord } from '../../language/lexicon/facts/venues.ts'
import { insideWords } from '../../language/lexicon/places.ts'
import { callTools } from '../../language/world.ts'
import { findLinks } from '../../lay-out/links.ts'
import { oneOf, tidy } from '../../vocabulary/patterns.ts'

const tool = oneOf(callTools)
/** "via Zoom", "Teams meeting", "to be confirmed". */
export const noPlace = new RegExp(
  `^(?:(?:(?:${venueWord('byMeans')}|${venueWord('callsBefore')})\\s)?${tool}(?:[ -]?${venueWord('callsBehind')})?s?(?: \\([^)]{0,40}\\))?|${venueWord('nowhere')}|-|—)\\.?$`,
  'iu',
)

const namedTool = new RegExp(`(?<!\\p{L})${tool}(?!\\p{L})`, 'iu')
const isInside = new RegExp(`(?<!\\p{L})(?:${insideWords})(?!\\p{L})`, 'iu')

/** "This is a Google Meet web conference", "Spotkanie w aplikacji Microsoft Teams": a tool, and around it words in small letters alone. */
function isToolAmongWords(line: string): boolean {
  if (!namedTool.test(line) || isInside.test(line)) return false
  const words = line.replace(namedTool, '').replace(/\.$/, '').trim()
  // A sentence may begin before the tool, and with it.
  return /^(?:\p{L}\p{Ll}*|)(?:\s+\p{Ll}+){0,7}$/u.test(words) && (namedTool.exec(line)?.index !== 0 || /^\p{Ll}*/u.exec(words)?.[0] !== '')
}

/** "Microsoft Teams: Join the meeting now". */
const toolAndWords = new RegExp(`^${tool}\\s?[:–—]\\s`, 'iu')

const promise = new RegExp(`${venueWord('promised')}[^.]{0,40}${venueWord('promises')}|${venueWord('toCome')}`, 'iu')
const phone = new RegExp(`^${venueWord('numbers')}?[\\s:.]*\\+?[(\\d][\\d\\s().-]{6,24}(?:\\s?(?:ext|x)\\.?\\s?\\d{1,6})?$`, 'iu')
const inPerson = new RegExp(`^${venueWord('inPerson')}\\s?[:–-]\\s`, 'iu')

/** Takes links, tools, numbers and promises out of a location; what is left is a place or nothing. */
export function placeIn(raw: string): string | null {
  const kept = raw
    .split(/\n|;\s/)
    .map((line) => tidy(withoutLinks(line)))
    .map((line) => line.replace(inPerson, ''))
    .filter((line) => line && !isNoPlace(line))
  const joined = kept
    .flatMap((line) => withoutTools(line))
    .join(', ')
    .replace(/,\s*,/g, ',')
  const place = joined.replace(/[\s,;|/·-]+$/, '').replace(/^[\s,;|/·-]+/, '')
  return place.length >= 2 && !isNoPlace(place) ? place : null
}

const withoutLinks = (line: string): string => {
  let rest = line
  for (const { url } of findLinks(line)) rest = rest.replace(url, ' ')
  return rest.replace(/[<(]\s*[>)]/g, ' ').replace(/\b[\w-]{2,40}\.(?:zoom\.us|webex\.com|meet\.google\.com)\/\S*/g, ' ')
}

const isNoPlace = (line: string) =>
  noPlace.test(line) ||
  noPlace.test(line.replace(/\s?[(（][^()（）]{0,60}[)）]$/, '')) ||
  (toolAndWords.test(line) && !/\d/.test(line)) ||
  isToolAmongWords(line) ||
  promise.test(line) ||
  phone.test(line) ||
  /^[^\p{L}]*$/u.test(line)

const otherWay = new RegExp(`\\s[/|+]\\s|\\s${orWord}\\s(?=${tool}|${venueWord('nowhere')})`, 'iu')

/** "Zoom / Room 4", "Zoom, 5 Main St": the tool goes, the room stays. */
const withoutTools = (line: string): string[] => {
  const parts = line
    .split(otherWay)
    .map(tidy)
    .filter((part) => part && !isNoPlace(part))
  const joined = parts.join(', ').split(/,\s/)
  while (joined.length > 1 && isNoPlace(joined[0] ?? '')) joined.shift()
  while (joined.length > 1 && isNoPlace(joined.at(-1) ?? '')) joined.pop()
  return [joined.join(', ')]
}
