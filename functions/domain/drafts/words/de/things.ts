import { short } from '../../draft.ts'
import type { Job } from '../words.ts'

/** `die Stelle als Platform Engineer`, `die Arbeit bei Halden`, `diese Stelle`; nominative and accusative are the same. */
export function thingsOf({ company, role }: Job): { named: string; dative: string } {
  const job = short(role, 80)
  if (job) return { named: `die Stelle als ${job}`, dative: `der Stelle als ${job}` }
  if (company) return { named: `die Arbeit bei ${short(company, 80)}`, dative: `der Arbeit bei ${short(company, 80)}` }
  return { named: 'diese Stelle', dative: 'dieser Stelle' }
}

/** With the company beside the role: what a follow-up asks about. */
export function jobOf({ company, role }: Job): string {
  const at = company ? ` bei ${short(company, 80)}` : ''
  const job = short(role, 80)
  return job ? `die Stelle als ${job}${at}` : company ? `die Stelle${at}` : 'meine Bewerbung'
}
