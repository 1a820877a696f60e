import { postingOf } from '../material/belonging.ts'
import type { Material } from '../material/material.ts'
import { saying, whileSame } from '../remember.ts'
import type { Instant } from '../time/wall-time.ts'
import type { Application } from '../view/view.ts'
import { type Match, matchOf } from './match.ts'

/** The candidate's CV against the posting of an application; null while no posting is handed in. `now` counts the month of a job that goes on. */
export function matchOfApplication(application: Application, material: Material, now: Instant): Match | null {
  const posting = postingOf(application, material)
  if (posting === null) return null
  return remembered({
    posting: posting.value,
    cv: material.cv?.value ?? null,
    corrections: application.corrections ?? [],
    on: now.slice(0, 7),
  })
}

/** A packet, its card and its page ask for the same one, each as it reads the table. */
const remembered = whileSame(
  ({ posting, cv, corrections, on }: Parameters<typeof matchOf>[0]) => [saying(posting), cv && saying(cv), saying(corrections), on],
  matchOf,
)
