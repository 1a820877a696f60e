import type { Part } from '../part.ts'
import { readInWorker } from '../workers/read-in-worker.ts'

/** The worker itself starts with its first message. */
export const reader: Part<'reader'> = { name: 'reader', make: () => readInWorker() }

export const splitter: Part<'splitter'> = { name: 'splitter', make: () => readInWorker() }
