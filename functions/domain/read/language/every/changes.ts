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
import type { Every } from './every.ts'

/** What becomes of a meeting. */
export const everyChanges: Every<ChangeWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
