import { readMailed } from '../../domain/material/read/read-mailed.ts'
import { type Handing, readMaterial } from '../../domain/material/read/read-material.ts'
import type { Carrier } from '../../domain/read/reading.ts'
import { serveQuestions } from './serve-questions.ts'

/** What the other side asks: to read one file or typed words, or what one message hands in. */
export type MaterialQuestion = Handing | { raw: Uint8Array; carrier: Carrier; arranges: boolean }

const answer = (question: MaterialQuestion) =>
  'raw' in question ? readMailed(question.raw, question.carrier, question.arranges) : readMaterial(question)

/** The worker's side of `materialInWorker`: a bundle of its own, as the readers of PDF and Word files are larger than all the rest. */
serveQuestions(answer)
