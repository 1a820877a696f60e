import { GetSecretValueCommand, ResourceNotFoundException, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import * as z from 'zod'
import type { Secrets } from '../ports.ts'

/** 32 bytes each. Anything shorter counts as not configured, and who needs the key refuses. */
const keySchema = z
  .base64()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
  .refine((key) => key.length >= 32)

const storedSchema = z.record(z.string(), z.unknown())

/** Read once per process; a failed read is tried again by the next caller. */
export function managedSecrets({ client, secretId }: { client: SecretsManagerClient; secretId: string }): Secrets {
  let stored: Promise<z.infer<typeof storedSchema>> | undefined

  const read = async () => {
    try {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }))
      const parsed = storedSchema.safeParse(JSON.parse(SecretString ?? '{}'))
      return parsed.success ? parsed.data : {}
    } catch (error) {
      stored = undefined
      if (error instanceof ResourceNotFoundException) return {}
      throw error
    }
  }

  return {
    async key(purpose) {
      stored ??= read()
      const parsed = keySchema.safeParse((await stored)[purpose])
      return parsed.success ? parsed.data : undefined
    },
  }
}
