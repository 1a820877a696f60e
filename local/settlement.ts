import { createHash, randomBytes } from 'node:crypto'
import type { Candidate } from '../functions/domain/candidate.ts'
import type { Table } from '../functions/ports.ts'
import type { Store } from './doubles/store.ts'
import { candidateId, inboxAddress, mailToken } from './names.ts'

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

const webhookProviders = ['standard', 'calcom', 'calendly'] as const

export interface WebhookDoor {
  provider: (typeof webhookProviders)[number]
  token: string
}

/** Writes the candidate and the doors. Safe to repeat: settings changed on the page stay, flags given now win. */
export async function settleCandidate(table: Table, store: Store, wishes: CandidateWishes): Promise<Candidate> {
  const before = await table.findCandidate(candidateId)
  const given = Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined))
  const after: Candidate = {
    ...(before ?? { ...atFirst, id: candidateId, quiet: { from: '21:30', until: '07:30' }, stopped: [] }),
    ...given,
    inboxAddress,
  }
  if (JSON.stringify(before) !== JSON.stringify(after)) await table.putCandidate(after)
  await table.putDoor({ id: 'mail', candidateId, carrier: 'mail', secretHash: sha256(mailToken), version: 1, ownerOnly: true })
  for (const { provider, token } of webhookDoors(store))
    await table.putDoor({
      id: provider,
      candidateId,
      carrier: 'webhook',
      provider,
      secretHash: sha256(token),
      version: 1,
      ownerOnly: false,
    })
  return after
}

/** One webhook address per provider, drawn once. */
export function webhookDoors(store: Store): WebhookDoor[] {
  const tokens = store.map<string>('webhook-token')
  return webhookProviders.map((provider) => {
    if (tokens.get(provider) === undefined) tokens.set(provider, randomBytes(16).toString('base64url'))
    return { provider, token: tokens.get(provider) ?? '' }
  })
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
