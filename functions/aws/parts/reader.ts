import { readInWorker } from '../read-in-worker.ts'
import type { Part } from './part.ts'

/** The worker itself starts with its first message. */
export const reader: Part<'reader'> = { name: 'reader', make: () => readInWorker() }

export const splitter: Part<'splitter'> = { name: 'splitter', make: () => readInWorker() }
