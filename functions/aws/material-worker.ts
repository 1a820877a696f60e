import { parentPort } from 'node:worker_threads'
import { type Handing, readMaterial } from '../domain/material/read/read-material.ts'

/** The worker's side of `materialInWorker`: a bundle of its own, as the readers of PDF and Word files are larger than all the rest. */
parentPort?.on('message', async (handing: Handing) => {
  parentPort?.postMessage(await readMaterial(handing))
})
