import type { Zone } from '../../../time/wall-time.ts'
import { britainAndIreland } from './britain-and-ireland.ts'
import { elsewhere } from './elsewhere.ts'
import { europe } from './europe.ts'
import { latinAmerica } from './latin-america.ts'
import { zonesOf } from './names-by-zone.ts'
import { northAmerica } from './north-america.ts'

/** Names of people, words, islands, and places that are better known elsewhere: "Medical Center", "Regina Wolf", "Newark, New Jersey". */
const otherwiseMeant = new Set([
  'center',
  'knox',
  'stanley',
  'regina',
  'mendoza',
  'dawson',
  'currie',
  'darwin',
  'male',
  'jersey',
  'norfolk',
  'chatham',
  'christmas',
  'easter',
  'midway',
  'wake',
  'wallis',
  'marengo',
  'petersburg',
  'monticello',
  'hobart',
  'samara',
  'nome',
  'vincennes',
  'winamac',
  'resolute',
  'beulah',
  'south georgia',
])

const fromIntl = Intl.supportedValuesOf('timeZone')
  .filter((zone) => /^(?:America|Europe|Asia|Africa|Australia|Pacific|Atlantic)\//.test(zone))
  .map((zone): [string, Zone] => [(zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(), zone])
  .filter(([name]) => !otherwiseMeant.has(name))

/** Cities, regions and countries as English or their own people write them, in small letters, with their zone; those that name a zone of IANA's too. */
export const worldPlaces: ReadonlyMap<string, Zone> = new Map([
  ...fromIntl,
  ...[northAmerica, latinAmerica, britainAndIreland, europe, elsewhere].flatMap(zonesOf),
])
