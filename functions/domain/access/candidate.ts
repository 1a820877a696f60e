import * as z from 'zod'
import { voiceSchema } from '../drafts/manner.ts'
import { touchpointKindSchema } from '../sending/touchpoint.ts'
import { homeZoneFrom, severalWords } from '../time/home-zone.ts'
import { instantSchema, localDateSchema, localTimeSchema } from '../time/wall-time.ts'

/** The user: the owner of everything and the only person roundtwo ever mails. */
export const candidateSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  /** Verified by the candidate; the only address any mail goes to. */
  mail: z.email(),
  homeZone: z.string().min(1),
  /** Further addresses of their own, under which they are invited; no mail goes there, and none of them lends a message trust. */
  otherMails: z.array(z.email()).optional(),
  /** Where the candidate works now: interviews there are usually ones they give. */
  employer: z.string().optional(),
  employerDomain: z.string().optional(),
  /** Half open: quiet from `from` until just before `until`, on the clocks of `homeZone`. */
  quiet: z.object({ from: localTimeSchema, until: localTimeSchema }).default({ from: '21:30', until: '07:30' }),
  /** Kinds the candidate has switched off. */
  stopped: z.array(touchpointKindSchema).default([]),
  /** Business days of silence after a round before a follow-up, where the employer named no date; five unless the candidate says otherwise. */
  followUpAfter: z.int().min(2).max(10).optional(),
  /** No mail before the morning of `until`; what is still of use comes then. With `all` cards, changes and answers wait too. */
  pause: z.object({ until: localDateSchema, all: z.boolean() }).nullable().optional(),
  /** Applications about which nothing has happened for so many months are deleted; else they stay until the candidate deletes them. */
  keepMonths: z.int().min(3).max(120).optional(),
  /** Subjects of mails say neither a company nor that it is about an interview. */
  discreet: z.boolean().optional(),
  /** The worked example is off the first page. */
  exampleGone: z.boolean().optional(),
  /** How letters of theirs are to sound. */
  voice: voiceSchema.optional(),
  /** The address invites are forwarded to; shown on the page and in mails. */
  inboxAddress: z.string().optional(),
  /** Of an office's staff and no candidate: somebody a link to sign in can be mailed to, who sees the sums and nothing else. */
  staff: z.boolean().optional(),
  /** They were asked and have not said yes: the one mail that goes to them is the invitation, and all of this is gone at `until`. */
  invitation: z.object({ at: instantSchema, until: instantSchema, by: z.string().optional() }).optional(),
})
export type Candidate = z.infer<typeof candidateSchema>

/** As typed; nothing typed is the default. */
export const followUpAfterFrom = (typed: string) =>
  candidateSchema.shape.followUpAfter.safeParse(typed.trim() === '' ? undefined : Number(typed))

/** Addresses as people type several: a line each, or with commas between. The one that mails go to is known anyway. */
export function otherMailsFrom(typed: string, mail: string): { mails: string[]; wrong: string[] } {
  const written = typed.split(/[\s,;]+/).filter(Boolean)
  const isMail = (one: string) => z.email().safeParse(one).success
  const mails = new Set(written.filter(isMail).map((one) => one.toLowerCase()))
  mails.delete(mail.toLowerCase())
  return { mails: [...mails], wrong: written.filter((one) => !isMail(one)) }
}

/** Somebody a deployment names; they become a candidate when they first ask to sign in. */
export const invitedSchema = candidateSchema.pick({ name: true, mail: true, employer: true, employerDomain: true }).extend({
  homeZone: z.string().superRefine((typed, context) => {
    const found = homeZoneFrom(typed)
    if (found.outcome === 'unknown') context.addIssue('no IANA time zone such as Europe/Berlin')
    if (found.outcome === 'several') context.addIssue(`${typed} ${severalWords(found.zones)}`)
  }),
})
export type Invited = z.infer<typeof invitedSchema>

/** Somebody who is asked by mail; `by` is named there as the one who asks. */
export const inviteeSchema = invitedSchema.extend({ by: z.string().min(1).max(80).optional() })
export type Invitee = z.infer<typeof inviteeSchema>

/** Most addresses say a name, too: `alex.morgan@…` is Alex Morgan. Empty where one does not. */
export const nameFromMail = (mail: string): string =>
  (mail.split('@')[0] ?? '')
    .split(/[._-]+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
