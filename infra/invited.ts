import { type Invited, invitedSchema } from '../functions/domain/candidate.ts'

/**
 * The person a deployment is for, from the context values `candidate` (`Name <address>`), `homeZone`, `employer` and `employerDomain`.
 * Throws with the value that is wrong: a typo here would lock the owner out, or set every hour in the wrong zone.
 */
export function invitedFrom(context: (name: string) => unknown): Invited | undefined {
  const candidate = context('candidate')
  if (candidate === undefined) return undefined
  const [, name, mail] = /^([^<>]+)<([^<>\s]+)>$/.exec(String(candidate).trim()) ?? []
  const parsed = invitedSchema.safeParse({
    name: name?.trim(),
    mail,
    homeZone: context('homeZone'),
    employer: context('employer'),
    employerDomain: context('employerDomain'),
  })
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  throw new Error(`Say who it is for with -c candidate="Sam Reed <sam@example.com>" -c homeZone=Europe/Dublin (${wrong})`)
}
