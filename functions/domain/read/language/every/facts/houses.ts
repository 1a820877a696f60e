import { houses as de } from '../../de/facts/houses.ts'
import { houses as en } from '../../en/facts/houses.ts'
import { houses as es } from '../../es/facts/houses.ts'
import { houses as fr } from '../../fr/facts/houses.ts'
import { houses as it } from '../../it/facts/houses.ts'
import { houses as ja } from '../../ja/facts/houses.ts'
import type { HouseWords } from '../../meanings/facts/houses.ts'
import { houses as nl } from '../../nl/facts/houses.ts'
import { houses as pl } from '../../pl/facts/houses.ts'
import { houses as pt } from '../../pt/facts/houses.ts'
import { houses as sv } from '../../sv/facts/houses.ts'
import type { Every } from '../every.ts'

/** What the names of houses are made of. */
export const everyHouses: Every<HouseWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
