import { materialInWorker } from '../material-in-worker.ts'
import type { Part } from './part.ts'

/** The worker itself starts with the first file. */
export const material: Part<'material'> = { name: 'material', make: () => materialInWorker() }
