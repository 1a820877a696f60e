import type { Zone } from '../../../../time/wall-time.ts'
import { codes } from '../../every/every.ts'
import { everyPlaceNames } from '../../every/facts/zones.ts'

/** What places are called, in all languages at once, with their zone. Of two languages the first keeps a name. */

const firstOf = (list: 'labels' | 'places'): ReadonlyMap<string, Zone> =>
  new Map(
    codes
      .flatMap((code) =>
        Object.entries(everyPlaceNames[code][list]).flatMap(([zone, names]) => names.map((name): [string, Zone] => [name, zone])),
      )
      .toReversed(),
  )

export const namedPlaces = firstOf('places')
export const namedLabels = firstOf('labels')
