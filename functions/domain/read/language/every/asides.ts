import { asides as de } from '../de/asides.ts'
import { asides as en } from '../en/asides.ts'
import { asides as es } from '../es/asides.ts'
import { asides as fr } from '../fr/asides.ts'
import { asides as it } from '../it/asides.ts'
import { asides as ja } from '../ja/asides.ts'
import type { AsideWords } from '../meanings/asides.ts'
import { asides as nl } from '../nl/asides.ts'
import { asides as pl } from '../pl/asides.ts'
import { asides as pt } from '../pt/asides.ts'
import { asides as sv } from '../sv/asides.ts'

/** Words of what is said beside it by language, in the order of `all.ts`, without the rest of each. */
export const everyAsides: readonly (readonly [string, AsideWords])[] = [
  ['en', en],
  ['de', de],
  ['fr', fr],
  ['es', es],
  ['pt', pt],
  ['nl', nl],
  ['it', it],
  ['ja', ja],
  ['sv', sv],
  ['pl', pl],
]
