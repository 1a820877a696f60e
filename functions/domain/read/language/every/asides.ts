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
import type { Every } from './every.ts'

/** What is said beside the hour of a talk. */
export const everyAsides: Every<AsideWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
