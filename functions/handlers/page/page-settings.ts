import * as z from 'zod'
import type { PageSettings } from '../../app/page/pass.ts'
import { env } from '../../contract.ts'
import { invitedSchema } from '../../domain/access/candidate.ts'
import { Fault } from '../../fault.ts'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** An owner who needs no sign-in exists on one's own machine only: with a public address the setting stops the function instead of opening the house. */
export function pageSettings(publicUrl: string, variables: NodeJS.ProcessEnv = process.env): PageSettings {
  const localOwner = variables[env.localOwner] || undefined
  if (localOwner !== undefined && !loopback.has(new URL(publicUrl).hostname))
    throw new Fault(`${env.localOwner} is set, but ${env.publicUrl} is not a loopback address`, {})
  const invited = variables[env.invited]
  return { localOwner, invited: invited ? z.array(invitedSchema).parse(JSON.parse(invited)) : undefined }
}
