import { parentPort } from 'node:worker_threads'
import { readMessage } from '../domain/read/read-message.ts'
import type { Carrier, Reader } from '../domain/reading.ts'

interface Question {
  raw: Uint8Array
  carrier: Carrier
  reader: Reader
}

/** The worker's side of `readInWorker`. Whatever is thrown here ends this worker, which the other side turns into a refusal. */
parentPort?.on('message', async ({ raw, carrier, reader }: Question) => {
  parentPort?.postMessage(await readMessage(raw, carrier, reader))
})
