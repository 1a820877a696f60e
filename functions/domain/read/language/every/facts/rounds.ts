import { rounds as de } from '../../de/facts/rounds.ts'
import { rounds as en } from '../../en/facts/rounds.ts'
import { rounds as es } from '../../es/facts/rounds.ts'
import { rounds as fr } from '../../fr/facts/rounds.ts'
import { rounds as it } from '../../it/facts/rounds.ts'
import { rounds as ja } from '../../ja/facts/rounds.ts'
import type { RoundWords } from '../../meanings/facts/rounds.ts'
import { rounds as nl } from '../../nl/facts/rounds.ts'
import { rounds as pl } from '../../pl/facts/rounds.ts'
import { rounds as pt } from '../../pt/facts/rounds.ts'
import { rounds as sv } from '../../sv/facts/rounds.ts'
import type { Every } from '../every.ts'

/** Which round a sentence tells of, and what a talk is not. */
export const everyRounds: Every<RoundWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
