import { env } from '../../contract.ts'
import { environmentOf } from '../../environment.ts'
import { jsonLog } from '../log.ts'
import type { Part } from '../part.ts'
import { clock } from './clock.ts'

export const log: Part<'log'> = { name: 'log', make: (get) => jsonLog(get(clock), undefined, environmentOf('log')[env.stack]) }
