import { jobs as de } from '../de/jobs.ts'
import { jobs as en } from '../en/jobs.ts'
import { jobs as es } from '../es/jobs.ts'
import { jobs as fr } from '../fr/jobs.ts'
import { jobs as it } from '../it/jobs.ts'
import { jobs as ja } from '../ja/jobs.ts'
import type { JobWords } from '../meanings/jobs.ts'
import { jobs as nl } from '../nl/jobs.ts'
import { jobs as pl } from '../pl/jobs.ts'
import { jobs as pt } from '../pt/jobs.ts'
import { jobs as sv } from '../sv/jobs.ts'
import type { Every } from './every.ts'

/** Words of jobs. */
export const everyJobs: Every<JobWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
