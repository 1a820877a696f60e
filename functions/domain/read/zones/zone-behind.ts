import { dateWord } from '../language/lexicon/dates.ts'
import { clocksNamed, placeOfClock } from '../language/lexicon/facts/clock-names.ts'
import { isSharedLabel } from '../vocabulary/shared-labels.ts'
import { hourMark, isPartOfName } from './area-words.ts'
import { offsetMark, offsetNamedIn, stampOffset, withoutOffsets, zoneNamedIn } from './place-zone.ts'
import { windowsZones } from './windows-zones.ts'
import { zoneAbbreviations, zoneByName } from './zone-names.ts'

/** What stands behind a clock time to say whose clock it is. */
export interface ZoneBehind {
  zone: string | null
  /** `-05:00`, where only an offset is named. */
  offset: string | null
  /** `CST`: an abbreviation that several parts of the world use; `zone` is what it means in America. */
  label: string | null
  /** Words for a zone that nothing here knows: "our time", "Krakozhia time". */
  unknown: string | null
  /** "your time": the reader's own clock. */
  yours: boolean
}

/** Small words in one of the languages read; as abbreviations of a zone they are written large there. */
const ordinaryWords = new Set(['est', 'et', 'west', 'eat', 'ist', 'wet', 'wat', 'ut', 'art', 'met', 'mt', 'ct', 'as', 'sf', 'uk'])
const englishLabels = new Set(['est', 'et', 'mt', 'ct', 'uk', 'ist'])
const halves = /^(?:eastern|central|mountain|pacific)$/i
const phraseAt = /^[\s(,[\uE000)\]]{0,16}((?:\p{L}[\p{L}.'’/_-]*)(?: \p{L}[\p{L}.'’/_-]*){0,3})/u

const opening = /^[\s(,[\uE000)\]]{0,16}/u

/** A clock called by its name stands there. */
function clockThere(behind: string): { zone: string; words: string } | null {
  const at = opening.exec(behind)?.[0].length ?? 0
  return clocksNamed(behind).find((clock) => clock.at === at) ?? null
}

/** Directly behind a time a zone word counts in small letters too: "2 pm pst", "2 pm pacific", "14:00 london time". */
function smallZone(behind: string, english: boolean): { zone: string; words: string } | null {
  const found = phraseAt.exec(behind)
  const words = (found?.[1] ?? '').split(' ')
  const at = (found?.[0].length ?? 0) - (found?.[1]?.length ?? 0)
  for (let count = words.length; count > 0; count -= 1) {
    const phrase = words.slice(0, count).join(' ').replace(/[.,]$/, '')
    const key = phrase.toLowerCase()
    const place = placeOfClock(key)
    const zone = zoneByName.get(place ?? key)
    if (zone && (place !== null || isZoneWord(key, english)) && !isPartOfName(hourMark + behind, at + 1, at + 1 + phrase.length))
      return { zone, words: phrase }
  }
  return null
}

function isZoneWord(key: string, english: boolean): boolean {
  if (ordinaryWords.has(key)) return english && englishLabels.has(key)
  return halves.test(key) || (zoneAbbreviations.has(key) && key.length >= 2)
}

const windowsName = /^[\s(,[]{0,4}((?:\p{Lu}[\p{L}.&]{0,20}\s){1,4})(?:Standard|Daylight|Summer) Time(?: \(Mexico\))?(?!\p{L})/u

/** "W. Europe Standard Time": what Windows calls a zone, printed by calendars into their texts. */
function windowsZone(behind: string): { zone: string; words: string } | null {
  const match = windowsName.exec(behind)
  const zone = match && windowsZones[`${match[1]}Standard Time${match[0].endsWith('(Mexico)') ? ' (Mexico)' : ''}`]
  return match && zone ? { zone, words: match[0].trim() } : null
}

const ownClock = new RegExp(`^[\\s(,]{0,3}${dateWord('yourClock')}(?!\\p{L})`, 'iu')
const ownClockBeside = new RegExp(`^[\\s(,]{0,3}${dateWord('yourClockBeside')}(?!\\p{L})`, 'iu')
const unknownClock =
  /^[\s(,]{0,3}((?:our|my) (?:local )?time|(?:(?!local|your|any|start|end|first|last|in|on|at|the|this|that|each|every)\p{Lu}[\p{L}.'’-]{2,24} ){1,2}time|[A-Z]{2,4}T)(?![\p{L}\d])/u
const notLabels = new Set(['MEET', 'CHAT', 'TEXT', 'TEST', 'NEXT', 'LIST', 'UT', 'DOT', 'NOT', 'BUT', 'GET'])

/** `isSecond`: another time stands before it. Reads on until the clause ends (the full stop of "W. Europe" ends none); another time in between has its own. */
export function zoneBehind(text: string, at: number, english: boolean, isSecond = false): ZoneBehind {
  const whole = text.slice(at, at + 60).split(/[\n;!?]|(?<![\s(]\p{Lu})\.\s|(?<=\s)(?:or|oder|ou|o)(?=\s)/u)[0] ?? ''
  const behind = withoutOffsets(whole)
  const yours = ownClock.test(behind) || (isSecond && ownClockBeside.test(behind))
  const small = yours ? null : (windowsZone(behind) ?? clockThere(behind) ?? smallZone(behind, english))
  const named = yours ? null : (small ?? near(behind))
  const offset = stampOffset(text, at) ?? (named && !isGreenwich(named.words) ? null : offsetNamedIn(whole.slice(0, 30)))
  const key = named?.words.replaceAll('.', '').toUpperCase() ?? ''
  const label = named && isSharedLabel(key) ? key : null
  return { zone: offset ? null : (named?.zone ?? null), offset, label, unknown: named || offset || yours ? null : unknownIn(behind), yours }
}

const isGreenwich = (words: string): boolean => /^(?:GMT|UTC)$/i.test(words)

function near(behind: string): { zone: string; words: string } | null {
  const named = zoneNamedIn(hourMark + behind)
  const least = behind.startsWith(offsetMark, 1) || behind.startsWith(offsetMark, 2) ? 32 : 24
  return named && named.at - 1 <= least && !/\d{1,2}[:h]\d{2}|\d\s?(?:am|pm)/i.test(behind.slice(0, named.at - 1)) ? named : null
}

function unknownIn(behind: string): string | null {
  const words = unknownClock.exec(behind)?.[1] ?? null
  return words === null || notLabels.has(words) ? null : words
}
