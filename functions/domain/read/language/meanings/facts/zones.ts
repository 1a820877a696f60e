import type { Zone } from '../../../../time/wall-time.ts'
import type { Classes } from '../../matching/phrase.ts'
import type { Words } from '../../words.ts'

type ByZone = Readonly<Record<Zone, Words>>

/** What clocks and places are called, by the IANA zone whose time it is there; of several that share a name the best known. */
export interface ZoneWords {
  /** What phrases of clocks name as `<name>`. */
  classes: Classes
  /** Clocks, as Unicode's tables (CLDR, metazones) and people call them: "*heure normale d'Europe centrale*", "*deutsche Zeit*". */
  clocks: ByZone
  /** Written in capitals: "*MEZ*". */
  labels: ByZone
  /** Cities and countries the language has its own name for: "*Varsovie*"; those of the country itself stand in `zones/world-places.ts`. */
  places: ByZone
}
