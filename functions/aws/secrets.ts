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
  /** Asked for where it is needed: most runs only sign, and each question is paid for. */
  previous(): Promise<Version | undefined>
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
  /** `before`: what is known goes on being used while the service cannot be reached. */
  const readAnew = async (before: Versions | undefined): Promise<Versions> => {
    const readAt = epochMilliseconds(clock.now())
    const current = await read('AWSCURRENT').catch((error: unknown) => {
      if (before) return before.current
      throw error
    })
    let previous: Promise<Version | undefined> | undefined
    return {
      current,
      readAt,
      previous() {
        previous ??= read('AWSPREVIOUS').catch((error: unknown) => {
          previous = undefined
          if (before) return before.previous()
          throw error
        })
        return previous
      },
    }
  }

  let known: { reading: Promise<Versions>; since: number } | undefined
  /** One question for all who ask at the same time. */
  const versions = (): Promise<Versions> => {
    const now = epochMilliseconds(clock.now())
    if (known && now - known.since < readAgain.minutes * 60_000) return known.reading
    const before = known?.reading
    const reading = (async () => readAnew(await before))()
    known = { reading, since: now }
    reading.catch(() => {
      known = undefined
    })
    return reading
  }

  const isNew = (version: Version | undefined): boolean =>
    version !== undefined && minutesBetween(version.madeAt, clock.now()) < signsAfter.minutes

  return {
    async key(purpose) {
      const { current, previous } = await versions()
      if ((purpose === 'link' || purpose === 'webhook') && !isNew(current)) return current && derive(current.master, purpose)
      const { signing, checking, since } = inForce({ current, previous: await previous() }, isNew(current))
      if (purpose === 'link') return signing && derive(signing.master, 'link')
      if (purpose === 'previous-link') return checking && derive(checking.master, 'link')
      if (purpose === 'webhook') return signing && derive(signing.master, 'webhook')
      const isOver = since !== undefined && plus(since, webhookGrace) <= clock.now()
      return isOver ? undefined : checking && derive(checking.master, 'webhook')
    },
  }
}

interface Stored {
  current: Version | undefined
  previous: Version | undefined
}

/** Which version signs, and which other one is still good to check by; `since` when, where the other is the one before. */
function inForce({ current, previous }: Stored, isNew: boolean): { signing?: Version; checking?: Version; since?: Instant } {
  if (current && previous && isNew) return { signing: previous, checking: current }
  return { ...(current && { signing: current, since: current.madeAt }), ...(previous && { checking: previous }) }
}
