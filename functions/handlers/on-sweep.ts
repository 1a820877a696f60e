import { sweep } from '../app/sweep.ts'
import { start } from '../start.ts'

/** Every five minutes: whatever a crash, a lost timer or a lost answer left behind. */
export const handler = start(['table', 'timers', 'clock', 'log'], (world) => () => sweep(world))
