import { hkdfSync } from 'node:crypto'
import { GetSecretValueCommand, ResourceNotFoundException, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import * as z from 'zod'
import type { Secrets } from '../ports.ts'

/** As the stack makes it. Anything shorter counts as not configured, and who needs a key refuses. */
const storedSchema = z.object({ master: z.string().min(32) })

type Stage = 'AWSCURRENT' | 'AWSPREVIOUS'

/** One key per purpose out of one master (RFC 5869): a key that leaks says nothing about the others. */
const derive = (master: string, purpose: 'link' | 'webhook'): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', master, '', `roundtwo ${purpose}`, 32))

/** Each version is read once per process; a failed read is tried again by the next caller. */
export function managedSecrets({ client, secretId }: { client: SecretsManagerClient; secretId: string }): Secrets {
  const read = async (stage: Stage): Promise<string | undefined> => {
    try {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId, VersionStage: stage }))
      return storedSchema.safeParse(JSON.parse(SecretString ?? '{}')).data?.master
    } catch (error) {
      // There is no version before the first.
      if (error instanceof ResourceNotFoundException) return undefined
      throw error
    }
  }
  const known = new Map<Stage, Promise<string | undefined>>()
  const masterOf = (stage: Stage): Promise<string | undefined> => {
    const found = known.get(stage)
    if (found) return found
    const reading = read(stage)
    known.set(stage, reading)
    reading.catch(() => known.delete(stage))
    return reading
  }

  return {
    async key(purpose) {
      const master = await masterOf(purpose === 'previous-link' ? 'AWSPREVIOUS' : 'AWSCURRENT')
      return master === undefined ? undefined : derive(master, purpose === 'webhook' ? 'webhook' : 'link')
    },
  }
}
