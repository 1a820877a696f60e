import { oncePer } from '../../../remember.ts'
import type { CarriedEvent } from '../../carry/carried.ts'
import { labelIdOf, labelOf } from '../../labels/labels.ts'
import { undecorated } from '../../labels/shapes.ts'
import { venueSpelled, venueWord } from '../../language/lexicon/facts/venues.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isRoom } from '../../lay-out/rooms.ts'
import type { Evidence } from '../../reading.ts'
import { tidy } from '../../vocabulary/patterns.ts'
import { zoneOfPlace } from '../../zones/place-zone.ts'
import { isByCall } from '../details/how.ts'
import { addressInText, addressLine } from './address-in-text.ts'
import { streetWords } from './address-shapes.ts'
import { readMeetingUrl } from './meeting-link.ts'
import { noPlace, placeIn } from './no-place.ts'
import { isOfSenders } from './senders-place.ts'

const labelledIn = oncePer((sheet: Sheet) => labelledPlace(sheet))

const spokenIn = oncePer((sheet: Sheet) => addressInText(sheet))

export function readLocation(sheet: Sheet, event: CarriedEvent | null): { location: string | null; evidence: Evidence | null } {
  if (event) {
    const place = event.location ? placeIn(event.location) : null
    if (place) return { location: place, evidence: { part: 'LOCATION', words: place, sure: 0.95 } }
  }
  const labelled = labelledIn(sheet)
  if (labelled) return { location: labelled, evidence: { part: 'text', words: labelled, sure: 0.85 } }
  if (event?.location && !noPlace.test(event.location)) return { location: null, evidence: null }
  const spoken = spokenIn(sheet)
  if (spoken && isOfSenders(sheet, spoken) && (readMeetingUrl(sheet, event).url || isByCall(sheet)))
    return { location: null, evidence: null }
  return { location: spoken, evidence: spoken ? { part: 'text', words: spoken, sure: 0.7 } : null }
}

function labelledPlace(sheet: Sheet): string | null {
  const lines = sheet.lines.filter(({ part }) => !/(?:^|\.)(?:location|conferencing)/i.test(part) || part.includes('address'))
  for (const [i, { words }] of lines.entries()) {
    const label = labelOf(words)
    const isHeading = label === null && labelIdOf(undecorated(words)) === 'place'
    if (label?.id !== 'place' && !isHeading) continue
    const first = label?.value ?? ''
    const following: string[] = []
    for (let j = i + 1; j < lines.length && j <= i + 5; j += 1) {
      const next = lines[j]?.words ?? ''
      if (
        next === '' ||
        /^[\p{L}][\p{L} '/-]{1,30}[:：]/u.test(undecorated(next)) ||
        next.length > 70 ||
        /[!?]$|https?:/.test(next) ||
        (/\p{Ll}\.$/u.test(next) && next.split(' ').length > 6) ||
        (first && !addressLine(next))
      )
        break
      following.push(next)
    }
    const place = placeIn([first, ...following].filter((line) => line && !isRoomsLink(line)).join('\n'))
    const isPlain = !isHeading && place !== null && place.split(' ').length <= 8
    if (place && (isPlain || looksLikePlace(place) || /\d/.test(place))) return withoutNotes(place)
  }
  return null
}

/** "Where: [Join Zoom meeting]": what leads to a room is no place, whatever its words. */
const isRoomsLink = (line: string): boolean => isRoom(/\S<(https?:[^<>\s]{8,900})>[\s.]*$/u.exec(line)?.[1] ?? '')

const marks = new RegExp(venueWord('marks'), 'iu')
const looksLikePlace = (text: string) => streetWords.test(text) || zoneOfPlace(text) !== null || marks.test(text)

const aside = new RegExp(`\\s?[(（]${venueWord('asides')}[^()]{0,120}[)）]`, 'giu')
/** "(interphone « Maurelle », dites-moi si c'est gênant)": in brackets at the end a sentence is told, and no room. */
const toldInBrackets = /\s[(（](?=(?:[^\s()]+\s+){6})(?=(?:[^()]*?(?<![\p{L}'’])\p{Ll}{2,}){4})[^()]{20,200}[)）]\.?$/u
const atTheDoor = new RegExp(`,\\s${venueWord('atTheDoor')}(?!\\p{L}).*$`, 'iu')
const sentence = new RegExp(`(?<!(?<!\\p{L})${venueSpelled('cutShort')}|(?<!\\d{3})\\d)\\.\\s(?=\\p{Lu}\\p{Ll})`, 'u')

/** "(ask for Jo at the desk)", ". Parking is free." behind an address. */
const withoutNotes = (place: string) =>
  tidy(place.replace(aside, '').replace(toldInBrackets, '').replace(atTheDoor, '').split(sentence)[0] ?? place).replace(/[.,;]+$/, '')
