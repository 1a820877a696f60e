import type { Zone } from '../../../../time/wall-time.ts'
import type { Classes } from '../../matching/phrase.ts'
import type { Words } from '../../words.ts'

/** By the IANA zone whose time it is there; of several that share a name the best known. */
type ByZone = Readonly<Record<Zone, Words>>

/** What clocks are called. */
export interface ClockNames {
  /** What phrases name as `<name>`. */
  classes: Classes
  /** As Unicode's tables (CLDR, metazones) and people call them: "*heure normale d'Europe centrale*", "*deutsche Zeit*". */
  clocks: ByZone
}

/** What places are called where the language has its own names for them; all others stand in `zones/world`. */
export interface PlaceNames {
  /** Abbreviations of clocks, written in capitals: "*MEZ*". */
  labels: ByZone
  /** Cities and countries: "*Varsovie*". */
  places: ByZone
}
