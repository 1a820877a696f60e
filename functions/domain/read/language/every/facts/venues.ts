import { venues as de } from '../../de/facts/venues.ts'
import { venues as en } from '../../en/facts/venues.ts'
import { venues as es } from '../../es/facts/venues.ts'
import { venues as fr } from '../../fr/facts/venues.ts'
import { venues as it } from '../../it/facts/venues.ts'
import { venues as ja } from '../../ja/facts/venues.ts'
import type { VenueWords } from '../../meanings/facts/venues.ts'
import { venues as nl } from '../../nl/facts/venues.ts'
import { venues as pl } from '../../pl/facts/venues.ts'
import { venues as pt } from '../../pt/facts/venues.ts'
import { venues as sv } from '../../sv/facts/venues.ts'
import type { Every } from '../every.ts'

/** Where a talk is held, and how streets are written. */
export const everyVenues: Every<VenueWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
