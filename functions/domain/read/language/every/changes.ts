import { changes as de } from '../de/changes.ts'
import { changes as en } from '../en/changes.ts'
import { changes as es } from '../es/changes.ts'
import { changes as fr } from '../fr/changes.ts'
import { changes as it } from '../it/changes.ts'
import { changes as ja } from '../ja/changes.ts'
import type { ChangeWords } from '../meanings/changes.ts'
import { changes as nl } from '../nl/changes.ts'
import { changes as pl } from '../pl/changes.ts'
import { changes as pt } from '../pt/changes.ts'
import { changes as sv } from '../sv/changes.ts'

/** Words of what becomes of a meeting by language, in the order of `all.ts`, without the rest of each. */
export const everyChanges: readonly (readonly [string, ChangeWords])[] = [
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
