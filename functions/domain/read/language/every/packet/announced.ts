import { announced as de } from '../../de/packet/announced.ts'
import { announced as en } from '../../en/packet/announced.ts'
import { announced as es } from '../../es/packet/announced.ts'
import { announced as fr } from '../../fr/packet/announced.ts'
import { announced as it } from '../../it/packet/announced.ts'
import { announced as ja } from '../../ja/packet/announced.ts'
import type { AnnouncedWords } from '../../meanings/packet/announced.ts'
import { announced as nl } from '../../nl/packet/announced.ts'
import { announced as pl } from '../../pl/packet/announced.ts'
import { announced as pt } from '../../pt/packet/announced.ts'
import { announced as sv } from '../../sv/packet/announced.ts'
import type { Every } from '../every.ts'

/** What is announced to be done or told at a talk. */
export const everyAnnounced: Every<AnnouncedWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
