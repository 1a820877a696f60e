import type { Zone } from '../../time/wall-time.ts'
import type { Sheet } from '../lay-out/page.ts'
import type { Slot } from '../times/slots.ts'
import { sharedLabels } from '../vocabulary/shared-labels.ts'
import { offsetNamedIn, placesNamedIn, zoneOfPlace } from './place-zone.ts'
import { instantAt, isAmerican, isAmericanOffset, offsetIn, type SenderClock, senderClock } from './sender-zone.ts'

export type SettledLabel = { outcome: 'zone'; zone: Zone } | { outcome: 'ask'; zones: readonly Zone[] }

/** These few are written so widely elsewhere that living in America says nothing about them. */
const neverAssumed = new Set(['CST', 'IST', 'BST', 'AST'])

/**
 * Whose clock an abbreviation means that several parts of the world share: what stands beside it says so; else the address, the towns
 * of the text and the sender's own clock, if they agree; else the reader's own clock, if it is one of them.
 */
export function settleLabel(label: string, slot: Slot, sheet: Sheet, place: string | null): SettledLabel {
  const meanings = sharedLabels[label] ?? []
  const instantOn = (zone: Zone) => instantAt(slot.date, slot.time.start, zone) ?? zone
  const fits = (zone: Zone) => meanings.some((meaning) => instantOn(meaning) === instantOn(zone))
  const beside = placesNamedIn(slot.words).map(({ zone }) => zone)
  const offset = offsetNamedIn(slot.words)
  const byOffset = offset ? meanings.filter((zone) => offsetIn(zone, instantOn(zone)) === offset) : []
  const near = [...beside.filter(fits), ...byOffset]
  if (near.length > 0) return agreed(near, instantOn, meanings)
  const votes = [...placeVotes(place, fits), ...textVotes(sheet, fits), ...senderVotes(senderClock(sheet), meanings, fits)]
  if (votes.length > 0) return agreed(votes, instantOn, meanings)
  const home = sheet.reader.homeZone
  const [american] = meanings
  if (fits(home)) return { outcome: 'zone', zone: home }
  if (american && !neverAssumed.has(label) && isAmerican(american) && isAmerican(home)) return { outcome: 'zone', zone: american }
  return { outcome: 'ask', zones: meanings }
}

/** Any sender in America means these by their labels; Halifax and Puerto Rico only those who are near. */
const mainland = new Set(['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'])

/** Those that give one instant are one answer. */
function agreed(votes: readonly Zone[], instantOn: (zone: Zone) => string, meanings: readonly Zone[]): SettledLabel {
  const byInstant = new Map(votes.map((zone) => [instantOn(zone), zone]))
  const [only] = byInstant.values()
  return only && byInstant.size === 1
    ? { outcome: 'zone', zone: only }
    : { outcome: 'ask', zones: votes.length > 1 ? [...byInstant.values()] : meanings }
}

function placeVotes(place: string | null, fits: (zone: Zone) => boolean): Zone[] {
  const zone = place ? zoneOfPlace(place) : null
  return zone && fits(zone) ? [zone] : []
}

/** Towns and countries that the text names: "our offices are in Riyadh", the foot of the mail. */
const textVotes = ({ full, titles }: Sheet, fits: (zone: Zone) => boolean): Zone[] =>
  placesNamedIn(`${titles.map(({ words }) => words).join('\n')}\n${full}`)
    .map(({ zone }) => zone)
    .filter(fits)

/** Machines write +00:00 wherever they stand; of those who live by it, Londoners say "BST" in winter, too. */
const london = 'Europe/London'

function senderVotes({ written: offset, at, zones }: SenderClock, meanings: readonly Zone[], fits: (zone: Zone) => boolean): Zone[] {
  const byDomain = zones.filter(fits)
  if (offset === null || at === null) return byDomain
  const byOffset = meanings.filter((zone) => offsetIn(zone, at) === offset && (offset !== '+00:00' || zone === london))
  const american = byOffset.length === 0 && isAmericanOffset(offset) ? meanings.filter((zone) => mainland.has(zone)).slice(0, 1) : []
  // An offset that several of its zones share says what their country, where it is known, says more closely.
  const close = byDomain.filter((zone) => byOffset.some((other) => offsetIn(zone, at) === offsetIn(other, at)))
  return close.length > 0 ? close : [...byOffset.slice(0, 1), ...american, ...byDomain]
}
