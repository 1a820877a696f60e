import { talks as de } from '../de/talks.ts'
import { talks as en } from '../en/talks.ts'
import { talks as es } from '../es/talks.ts'
import { talks as fr } from '../fr/talks.ts'
import { talks as it } from '../it/talks.ts'
import { talks as ja } from '../ja/talks.ts'
import type { TalkWords } from '../meanings/talks.ts'
import { talks as nl } from '../nl/talks.ts'
import { talks as pl } from '../pl/talks.ts'
import { talks as pt } from '../pt/talks.ts'
import { talks as sv } from '../sv/talks.ts'
import type { Every } from './every.ts'

/** Words of talks. */
export const everyTalks: Every<TalkWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
