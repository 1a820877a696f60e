import { createHash } from 'node:crypto'
import type { Candidate } from '../../functions/domain/access/candidate.ts'
import type { Table } from '../../functions/ports.ts'
import { candidateId, inboxAddress, mailToken } from '../names.ts'

/** What the person who starts it may say about the candidate; what is left out stays as it was. */
export interface CandidateWishes {
  name?: string | undefined
  mail?: string | undefined
  homeZone?: string | undefined
  employer?: string | undefined
  employerDomain?: string | undefined
}

const atFirst = {
  name: 'Alex Morgan',
  mail: 'alex.morgan@example.com',
  homeZone: 'America/New_York',
  employer: 'Harborline Software',
  employerDomain: 'harborline.io',
} as const

/** Writes the candidate and the mail door; webhook doors are opened on the settings page. Safe to repeat: settings changed on the page stay, flags given now win. */
export async function settleCandidate(table: Table, wishes: CandidateWishes): Promise<Candidate> {
  const before = await table.findCandidate(candidateId)
  const given = Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined))
  const after: Candidate = {
    ...(before ?? { ...atFirst, id: candidateId, quiet: { from: '21:30', until: '07:30' }, stopped: [] }),
    ...given,
    inboxAddress,
  }
  if (JSON.stringify(before) !== JSON.stringify(after)) await table.putCandidate(after)
  await table.putDoor({ id: 'mail', candidateId, carrier: 'mail', secretHash: sha256(mailToken), version: 1, ownerOnly: true })
  return after
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
