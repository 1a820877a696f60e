import { sharedLabels } from '../read/vocabulary/shared-labels.ts'
import { cityOf } from './date-words.ts'
import { knownZone, type Zone } from './wall-time.ts'

/**
 * IANA keeps these as zones without summer time, for old Unix machines. Who writes one lives either where clocks move or where they do
 * not, and a guess would be an hour off for half of the year.
 */
const fixed: Readonly<Record<string, readonly [Zone, Zone]>> = {
  EST: ['America/New_York', 'America/Panama'],
  MST: ['America/Denver', 'America/Phoenix'],
  HST: ['America/Adak', 'Pacific/Honolulu'],
}

export type HomeZone = { outcome: 'zone'; zone: Zone } | { outcome: 'several'; zones: readonly Zone[] } | { outcome: 'unknown' }

/** What a person gives as the zone they live in. An abbreviation that several clocks share is for them to settle. */
export function homeZoneFrom(typed: string): HomeZone {
  const name = typed.trim()
  const label = name.toUpperCase()
  const zones = fixed[label] ?? sharedLabels[label]?.slice(0, 3)
  if (zones) return { outcome: 'several', zones }
  const zone = knownZone(name)
  return zone === undefined ? { outcome: 'unknown' } : { outcome: 'zone', zone }
}

/** Behind the value itself: `EST can mean New York or Panama; write America/New_York or America/Panama`. */
/** Where cities are chosen from a list. */
export const severalCities = (zones: readonly Zone[]): string => `can mean ${oneOf(zones.map(cityOf))}: choose the one whose clock it is`

export const severalWords = (zones: readonly Zone[]): string => `can mean ${oneOf(zones.map(cityOf))}; write ${oneOf(zones)}`

const oneOf = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
