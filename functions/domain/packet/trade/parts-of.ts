import { teachers } from '../../read/language/lexicon/work.ts'
import { oncePer } from '../../remember.ts'
import type { Audience, Interviewer } from '../../view/view.ts'
import type { Part } from '../playbook.ts'
import { leadsOthers } from './leads-others.ts'

const above: ReadonlySet<Audience> = new Set(['hiring-manager', 'skip-level', 'executive'])

const longest = 200

/** What somebody has to do with the job, by their title and by where they stand; empty where neither tells. */
export const partsOf = oncePer(({ title, audience }: Interviewer): readonly Part[] => [
  ...((audience !== null && above.has(audience)) || leadsOthers(title) ? (['leads'] as const) : []),
  ...(title !== null && teachers.test(title.slice(0, longest)) ? (['teaches'] as const) : []),
  ...(audience === 'peer' ? (['does'] as const) : []),
])
