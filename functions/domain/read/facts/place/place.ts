import { oncePer } from '../../../remember.ts'
import type { CarriedEvent } from '../../carry/carried.ts'
import { labelOf } from '../../labels/labels.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Evidence } from '../../reading.ts'
import { tidy } from '../../vocabulary/patterns.ts'
import { zoneOfPlace } from '../../zones/place-zone.ts'
import { addressInText, addressLine } from './address-in-text.ts'
import { streetWords } from './address-shapes.ts'
import { noPlace, placeIn } from './no-place.ts'

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
  return { location: spoken, evidence: spoken ? { part: 'text', words: spoken, sure: 0.7 } : null }
}

function labelledPlace(sheet: Sheet): string | null {
  const lines = sheet.lines.filter(({ part }) => !/(?:^|\.)(?:location|conferencing)/i.test(part) || part.includes('address'))
  for (const [i, { words }] of lines.entries()) {
    const label = labelOf(words)
    if (label?.id !== 'place') continue
    const first = label.value
    const following: string[] = []
    for (let j = i + 1; j < lines.length && j <= i + 5; j += 1) {
      const next = lines[j]?.words ?? ''
      if (
        next === '' ||
        /^[\p{L}][\p{L} '/-]{1,30}[:：]/u.test(next) ||
        next.length > 70 ||
        /[!?]$|https?:/.test(next) ||
        (/\p{Ll}\.$/u.test(next) && next.split(' ').length > 6) ||
        (first && !addressLine(next))
      )
        break
      following.push(next)
    }
    const place = placeIn([first, ...following].filter(Boolean).join('\n'))
    if (place && (looksLikePlace(place) || /\d/.test(place) || place.split(' ').length <= 8)) return withoutNotes(place)
  }
  return null
}

const looksLikePlace = (text: string) =>
  streetWords.test(text) ||
  zoneOfPlace(text) !== null ||
  /room|raum|floor|building|office|campus|saal|salle|sala|zaal|部|階|ビル/i.test(text)

/** "(ask for Jo at the desk)", ". Parking is free." behind an address. */
const withoutNotes = (place: string) =>
  tidy(
    place
      .replace(/\s?[(（](?:ask|enter|park|ring|take|use|buzz|please|bitte|melden|klingel|near|entrance)[^()]{0,120}[)）]/gi, '')
      .replace(/,\s(?:bel aan|aanbellen|ring|buzz|knock|ask for|sonne[rz]?|klingel|bitte|llame|suonare)(?!\p{L}).*$/iu, '')
      .split(
        /(?<!(?<!\p{L})(?:St|Ste|Mt|Ft|Dr|Prof|Av|C|Co|Bldg|Nr|No|[Uu]l|[Aa]l|[Pp]l|[Oo]s|[NSEW])|(?<!\d{3})\d)\.\s(?=\p{Lu}\p{Ll})/u,
      )[0] ?? place,
  ).replace(/[.,;]+$/, '')
