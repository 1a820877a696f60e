import { zones as de } from '../../de/facts/zones.ts'
import { zones as en } from '../../en/facts/zones.ts'
import { zones as es } from '../../es/facts/zones.ts'
import { zones as fr } from '../../fr/facts/zones.ts'
import { zones as it } from '../../it/facts/zones.ts'
import { zones as ja } from '../../ja/facts/zones.ts'
import type { ZoneWords } from '../../meanings/facts/zones.ts'
import { zones as nl } from '../../nl/facts/zones.ts'
import { zones as pl } from '../../pl/facts/zones.ts'
import { zones as pt } from '../../pt/facts/zones.ts'
import { zones as sv } from '../../sv/facts/zones.ts'
import type { Every } from '../every.ts'

/** What clocks and places are called. */
export const everyZones: Every<ZoneWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
