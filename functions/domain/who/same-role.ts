import { bare, longestName } from './letters.ts'

const spelledOut: Record<string, string> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  eng: 'engineer',
  mgr: 'manager',
  dev: 'developer',
  swe: 'softwareengineer',
}

/** "Sr. Product Designer" and "Senior product designer" are one role; a different speciality or level is another. */
export const sameRoleKey = (role: string): string =>
  role
    .slice(0, longestName)
    .split(/[\s,./|–-]+/)
    .map((word) => bare(word))
    .map((word) => spelledOut[word] ?? word)
    .join('')
