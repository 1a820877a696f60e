import type { Evidence } from './reading.ts'

/** What has a web address in it is no name, whatever it stands behind: it would be repeated in a mail of ours. */
export const withoutAddress = <Key extends string, Fact extends { [name in Key]: string | null } & { evidence: Evidence | null }>(
  fact: Fact,
  key: Key,
): Fact => (fact[key]?.includes('://') ? { ...fact, [key]: null, evidence: null } : fact)
