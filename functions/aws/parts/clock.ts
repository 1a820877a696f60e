import { instantOf } from '../../domain/time/wall-time.ts'
import type { Part } from '../part.ts'

export const clock: Part<'clock'> = { name: 'clock', make: () => ({ now: () => instantOf(Date.now()) }) }
