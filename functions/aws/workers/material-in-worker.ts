import type { Mailed } from '../../domain/material/read/read-mailed.ts'
import type { MaterialOutcome } from '../../domain/material/read/read-material.ts'
import type { MaterialReader } from '../../ports.ts'
import type { MaterialQuestion } from './material-worker.ts'
import { type GaveUp, type WorkerLimits, workerAt } from './worker.ts'

export interface MaterialLimits extends WorkerLimits {
  /** Real milliseconds for one file. A CV takes a few hundred; a small Lambda needs the rest to start. */
  deadline?: number
}

const besideUs = new URL('./material-worker.mjs', import.meta.url)

/** The reader of CVs, postings and stories, in a worker. */
export function materialInWorker(bundle: string | URL = besideUs, limits: MaterialLimits = {}): MaterialReader {
  const { deadline = 10_000 } = limits
  const asked = workerAt<MaterialQuestion>(bundle, limits)
  return {
    async read(handing) {
      const outcome = await asked<MaterialOutcome>(handing, deadline)
      return typeof outcome === 'string' ? gaveUp(outcome) : outcome
    },
    async readMessage(raw, carrier, arranges = false) {
      const outcome = await asked<Mailed>({ raw, carrier, arranges }, deadline)
      // Whether it holds anything handed in is not known then: what the reader of invites made of it stands.
      return typeof outcome === 'string' ? [] : outcome
    },
  }
}

const gaveUp = (code: GaveUp) => ({ outcome: 'refused' as const, refusal: { code, words: words[code] } })

const words: Record<GaveUp, string> = {
  deadline: 'Reading this file took too long, so I stopped. Paste its text instead.',
  memory: 'Reading this file needed more memory than I have, so I stopped. Paste its text instead.',
  crash: 'Something in this file broke the reader, so I did not read it. Paste its text instead.',
}
