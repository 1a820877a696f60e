import { atWallTime, instantOf, knownZone } from '../../time/wall-time.ts'
import { offsetAt, type ZoneRules } from '../carry/calendar/zone-rules.ts'
import type { CarriedTime } from '../carry/carried.ts'
import { clockCalled } from '../language/lexicon/facts/clock-names.ts'
import { isSharedLabel } from '../vocabulary/shared-labels.ts'
import { displayZones } from './display-zones.ts'
import { momentIn } from './moment-in.ts'
import { windowsZones } from './windows-zones.ts'
import { zoneByName } from './zone-names.ts'

/** What a zone name of a calendar turned out to be. `rules` are offsets of a VTIMEZONE whose name means nothing outside its file. */
export type FoundZone = { kind: 'zone'; zone: string } | { kind: 'rules'; rules: ZoneRules } | { kind: 'unknown'; name: string }

const byLowerCase = (table: Readonly<Record<string, string>>) =>
  new Map(Object.entries(table).map(([name, zone]) => [name.toLowerCase(), zone]))
const windows = byLowerCase(windowsZones)
const display = byLowerCase(displayZones)

/**
 * A name from outside to what it means, in the order that got every Outlook oddity right when tried: IANA, Windows, IANA at the end of
 * a prefixed id (`/x.org/2024/Europe/Oslo`), the definition in the file, the display name's city. Never the zone of this process.
 */
export function resolveZone(name: string, definitions: ReadonlyMap<string, ZoneRules> = new Map()): FoundZone {
  const rules = definitions.get(name)
  // What the file defines says more than a label that several parts of the world share; with neither, one asks.
  const zone = isSharedLabel(name) ? undefined : namedZone(name)
  if (zone) return { kind: 'zone', zone }
  const fixed = fixedOffset(name)
  if (fixed && !rules) return { kind: 'rules', rules: fixed }
  const city = displayZone(name) ?? (rules?.location ? namedZone(rules.location) : undefined)
  if (rules && !rules.empty) return city && agrees(rules, city) ? { kind: 'zone', zone: city } : { kind: 'rules', rules }
  return city ? { kind: 'zone', zone: city } : { kind: 'unknown', name: name.slice(0, 200) }
}

/** `UTC+1`, `GMT-05:30`: as people mean it. (`Etc/GMT-1` of the zone database turns the sign round, and is found by its name.) */
function fixedOffset(name: string): ZoneRules | undefined {
  const [, sign, hours = '', minutes = '00'] = /^(?:UTC|GMT)\s?([+-])(\d{1,2})(?:[:.]?(\d\d))?$/i.exec(name.trim()) ?? []
  if (!sign || Number(hours) > 14 || Number(minutes) > 59) return undefined
  const to = `${sign}${hours.padStart(2, '0')}:${minutes}`
  return { observances: [{ start: '1601-01-01T00:00:00', from: to, to, yearly: null, extra: [] }], empty: false, location: null }
}

/** IANA or Windows name, also in quotes, with a prefix, or with the number Exchange adds to a copy (`Eastern Standard Time 1`). */
export function namedZone(raw: string): string | undefined {
  // A fold in the middle of a name may leave a space behind.
  const name = raw.slice(0, 200).replaceAll('"', '').replaceAll('/ ', '/').trim()
  if (name === '') return undefined
  const plain = knownZone(name) ?? windows.get(name.toLowerCase()) ?? windows.get(withoutNumber(name).toLowerCase())
  if (plain) return plain
  const segments = name.split('/').filter(Boolean)
  for (const count of [3, 2, 1]) {
    if (segments.length <= count && !name.startsWith('/') && !name.includes('://')) continue
    const zone = segments.length >= count ? knownZone(segments.slice(-count).join('/')) : undefined
    if (zone) return zone
  }
  return undefined
}

const withoutNumber = (name: string): string => {
  const last = name.lastIndexOf(' ')
  return last > 0 && Number.isInteger(Number(name.slice(last + 1))) ? name.slice(0, last) : name
}

/** `(UTC+01:00) Amsterdam, Berlin, Bern, Rome`: as Windows lists it, else by the first of its cities that IANA has. */
export function displayZone(raw: string): string | undefined {
  const name = raw.slice(0, 200).replaceAll('\\', '').replaceAll('"', '').trim()
  const places = name.startsWith('(') && name.includes(')') ? name.slice(name.indexOf(')') + 1).trim() : name
  const listed = display.get(places.toLowerCase())
  if (listed) return listed
  for (const place of places.split(/[,/]/)) {
    const zone = cityZone(place.trim())
    if (zone) return zone
  }
  // The long names that systems show in their own language; what is one short word means several clocks.
  return places.includes(' ') ? (clockCalled(places) ?? zoneByName.get(places.toLowerCase())) : undefined
}

const cities = new Map<string, string>()

function cityZone(city: string): string | undefined {
  if (cities.size === 0) {
    for (const zone of Intl.supportedValuesOf('timeZone'))
      cities.set((zone.split('/').at(-1) ?? zone).replaceAll('_', ' ').toLowerCase(), zone)
  }
  return cities.get(city.toLowerCase())
}

/** A display name may be shown over changed rules: it counts only while its offsets are those of the definition, winter and summer. */
function agrees(rules: ZoneRules, zone: string): boolean {
  return ['2026-01-15', '2026-07-15'].every(
    (date) => atWallTime(date, '12:00', zone) === instantOf(`${date}T12:00:00${offsetAt(rules, `${date}T12:00:00`)}`),
  )
}

/** Birthdays without a year come as 1604; beyond these years arithmetic leaves what instants can hold. */
const isPlausible = (wall: string): boolean => wall >= '1000' && wall < '3000'

/** `wall` is `YYYY-MM-DDTHH:MM:SS`. Null when there is no such date. */
export function timeInZone(wall: string, found: FoundZone): CarriedTime | null {
  if (!isPlausible(wall)) return null
  try {
    if (found.kind === 'unknown') return { kind: 'unknown-zone', wall: checkedWall(wall), zoneName: found.name }
    if (found.kind === 'rules') return { kind: 'known', moment: momentIn(instantOf(`${wall}${offsetAt(found.rules, wall)}`), null) }
    return { kind: 'known', moment: momentIn(atWallTime(wall.slice(0, 10), wall.slice(11), found.zone), found.zone) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const checkedWall = (wall: string): string => {
  atWallTime(wall.slice(0, 10), wall.slice(11), 'UTC')
  return wall
}

export function floatingTime(wall: string): CarriedTime | null {
  const known = timeInZone(wall, { kind: 'zone', zone: 'UTC' })
  return known === null ? null : { kind: 'floating', wall }
}

/** Any ISO text with an offset; null when it is none. */
export function timeWithOffset(text: string, zone: string | null): CarriedTime | null {
  if (!isPlausible(text)) return null
  try {
    return { kind: 'known', moment: momentIn(instantOf(text), zone) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
