import type { Zone } from '../../../time/wall-time.ts'

/** Names in small letters, by the IANA zone whose time it is there. */
export type NamesByZone = Readonly<Record<Zone, readonly string[]>>

/** Each name with its zone. */
export const zonesOf = (names: NamesByZone): [string, Zone][] =>
  Object.entries(names).flatMap(([zone, list]) => list.map((name): [string, Zone] => [name, zone]))
