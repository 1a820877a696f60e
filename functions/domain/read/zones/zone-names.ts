import { knownZone, type Zone } from '../../time/wall-time.ts'
import { namedLabels, namedPlaces } from '../language/lexicon/facts/place-names.ts'
import { worldLabels } from './world/labels.ts'
import { zonesOf } from './world/names-by-zone.ts'
import { stateCodes, stateNames } from './world/states.ts'
import { worldPlaces } from './world/world-places.ts'

/** Names of countries, regions and cities and abbreviations of clocks, in small letters, with the zone they mean. Clocks by their full names: `clocksNamed`. */
export const zoneByName: ReadonlyMap<string, Zone> = new Map([...namedPlaces, ...worldPlaces, ...namedLabels, ...zonesOf(worldLabels)])

/** Those that are written in capitals, as they are short words otherwise (`et`, `west`, `eat`). */
export const zoneAbbreviations: ReadonlySet<string> = new Set([...namedLabels.keys(), ...zonesOf(worldLabels).map(([label]) => label)])

export const zoneByStateName: ReadonlyMap<string, Zone> = new Map(zonesOf(stateNames))
export const zoneByState: ReadonlyMap<string, Zone> = new Map(zonesOf(stateCodes))

export const isZoneName = (text: string): string | undefined => (text.includes('/') ? knownZone(text) : undefined)
