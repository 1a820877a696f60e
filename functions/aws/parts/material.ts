import type { Part } from '../part.ts'
import { materialInWorker } from '../workers/material-in-worker.ts'

/** The worker itself starts with the first file. */
export const material: Part<'material'> = { name: 'material', make: () => materialInWorker() }
