import * as z from 'zod'
import { signInDoor } from '../access/door.ts'
import { type LocalDate, localDateSchema } from '../time/wall-time.ts'

/** Who runs a deployment for many: a career centre, an outplacement service. One object of the settings, and none where somebody runs it for themselves. */
export const officeSchema = z.strictObject({
  /** Whose it is: the sender of the mails, and on the page where people enrol. */
  name: z.string().regex(/^[^\p{Cc}<>"\\]{1,60}$/u, 'a name of one line, 60 characters at most'),
  /** Where somebody who is stuck is helped: an address, or a sentence. Stands at the foot of mails and pages. */
  help: z
    .string()
    .regex(/^[^\p{Cc}]{1,200}$/u, 'an address or a sentence of one line')
    .optional(),
  /** The last day on which people enrol and new applications are looked after. */
  ends: localDateSchema.optional(),
  /** What stands behind `/enrol/`; without it nobody enrols by themselves. */
  code: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,40}$/, '8 to 40 letters, digits and hyphens')
    .optional(),
  /** Who may see the sums, by the address they sign in with. */
  staff: z.array(z.email()).max(20).default([]),
})
export type Office = z.infer<typeof officeSchema>

export const isStaff = (office: Office | null, mail: string): boolean =>
  office?.staff.some((one) => signInDoor(one) === signInDoor(mail)) ?? false

/** What plans go by, as one word. */
export const termOf = (office: Office | null): string => office?.ends ?? ''

export const isOver = ({ ends }: Pick<Office, 'ends'>, today: LocalDate): boolean => ends !== undefined && today > ends
