import { points as de } from '../../de/packet/points.ts'
import { points as en } from '../../en/packet/points.ts'
import { points as es } from '../../es/packet/points.ts'
import { points as fr } from '../../fr/packet/points.ts'
import { points as it } from '../../it/packet/points.ts'
import { points as ja } from '../../ja/packet/points.ts'
import type { PointWords } from '../../meanings/packet/points.ts'
import { points as nl } from '../../nl/packet/points.ts'
import { points as pl } from '../../pl/packet/points.ts'
import { points as pt } from '../../pt/packet/points.ts'
import { points as sv } from '../../sv/packet/points.ts'
import type { Every } from '../every.ts'

/** What an open point is about. */
export const everyPoints: Every<PointWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
