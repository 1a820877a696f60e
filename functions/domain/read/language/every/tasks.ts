import { tasks as de } from '../de/tasks.ts'
import { tasks as en } from '../en/tasks.ts'
import { tasks as es } from '../es/tasks.ts'
import { tasks as fr } from '../fr/tasks.ts'
import { tasks as it } from '../it/tasks.ts'
import { tasks as ja } from '../ja/tasks.ts'
import type { TaskWords } from '../meanings/tasks.ts'
import { tasks as nl } from '../nl/tasks.ts'
import { tasks as pl } from '../pl/tasks.ts'
import { tasks as pt } from '../pt/tasks.ts'
import { tasks as sv } from '../sv/tasks.ts'
import type { Every } from './every.ts'

/** Words of work to hand in. */
export const everyTasks: Every<TaskWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
