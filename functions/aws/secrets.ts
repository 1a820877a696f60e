import { hkdfSync } from 'node:crypto'
import { GetSecretValueCommand, ResourceNotFoundException, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import * as z from 'zod'
import { epochMilliseconds, type Instant, instantOf, minutesBetween, plus } from '../domain/time/wall-time.ts'
import type { Clock, Secrets } from '../ports.ts'

/** As the stack makes it. Anything shorter counts as not configured, and who needs a key refuses. */
const storedSchema = z.object({ master: z.string().min(32) })

type Stage = 'AWSCURRENT' | 'AWSPREVIOUS'

/** A version of the master secret. */
interface Version {
  master: string
  madeAt: Instant
}

interface Versions {
  current: Version | undefined
  previous: Version | undefined
  readAt: number
}

/** A warm function asks again after this, and so learns of a new version. */
const readAgain = { minutes: 4 } as const
/** A new version signs from then on: by that time every warm function knows it, so none meets a link it cannot check. */
const signsAfter = { minutes: 5 } as const
/** A webhook must be given its new key by hand; so long the one before is good for it. */
const webhookGrace = { days: 30 } as const

/** One key per purpose out of one master (RFC 5869): a key that leaks says nothing about the others. */
const derive = (master: string, purpose: 'link' | 'webhook'): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', master, '', `roundtwo ${purpose}`, 32))

export function managedSecrets({ client, secretId, clock }: { client: SecretsManagerClient; secretId: string; clock: Clock }): Secrets {
  const read = async (stage: Stage): Promise<Version | undefined> => {
    try {
      const { SecretString, CreatedDate } = await client.send(new GetSecretValueCommand({ SecretId: secretId, VersionStage: stage }))
      const stored = storedSchema.safeParse(JSON.parse(SecretString ?? '{}')).data
      return stored && { ...stored, madeAt: instantOf(CreatedDate?.getTime() ?? 0) }
    } catch (error) {
      // There is no version before the first.
      if (error instanceof ResourceNotFoundException) return undefined
      throw error
    }
  }
  const readBoth = async (): Promise<Versions> => {
    const [current, previous] = await Promise.all([read('AWSCURRENT'), read('AWSPREVIOUS')])
    return { current, previous, readAt: epochMilliseconds(clock.now()) }
  }

  let known: Promise<Versions> | undefined
  /** While the service cannot be reached, what is known goes on being used. */
  const versions = async (): Promise<Versions> => {
    const before = await known
    if (before && epochMilliseconds(clock.now()) - before.readAt < readAgain.minutes * 60_000) return before
    const reading = readBoth().catch((error: unknown) => {
      if (before) return { ...before, readAt: epochMilliseconds(clock.now()) }
      throw error
    })
    known = reading
    reading.catch(() => {
      known = undefined
    })
    return reading
  }

  return {
    async key(purpose) {
      const { signing, checking, since } = inForce(await versions(), clock.now())
      if (purpose === 'link') return signing && derive(signing.master, 'link')
      if (purpose === 'previous-link') return checking && derive(checking.master, 'link')
      if (purpose === 'webhook') return signing && derive(signing.master, 'webhook')
      const isOver = since !== undefined && plus(since, webhookGrace) <= clock.now()
      return isOver ? undefined : checking && derive(checking.master, 'webhook')
    },
  }
}

/** Which version signs, and which other one is still good to check by; `since` when, where the other is the one before. */
function inForce({ current, previous }: Versions, now: Instant): { signing?: Version; checking?: Version; since?: Instant } {
  if (current && previous && minutesBetween(current.madeAt, now) < signsAfter.minutes) return { signing: previous, checking: current }
  return { ...(current && { signing: current, since: current.madeAt }), ...(previous && { checking: previous }) }
}
