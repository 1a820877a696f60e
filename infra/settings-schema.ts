import * as z from 'zod'
import type { Invited } from '../functions/domain/access/candidate.ts'
import { officeSchema } from '../functions/domain/office/office.ts'

/** Something in the settings is wrong: one sentence for whoever deploys. */
export class SettingsError extends Error {}

/** What an emulator may lack, or an account may not want; everything else works without. */
const omissible = ['receipt-rules', 'mail-identity', 'alarms', 'dashboard', 'failed-runs'] as const

export type Omissible = (typeof omissible)[number]

/** Their names stand in the environment of one function (4 KB in all) and in one policy (10 KB in all). */
export const mostCandidates = 20

const quoted = (input: unknown): string => JSON.stringify(input) ?? 'nothing'

/** The sentence zod gives for a value that is not so; the name of the setting is put before it. */
const so = <Schema extends z.ZodType>(schema: Schema, words: string) =>
  z.unknown().transform((input, context): z.infer<Schema> => {
    const parsed = schema.safeParse(input)
    if (parsed.success) return parsed.data
    context.addIssue({ code: 'custom', message: `${quoted(input)} is not ${words}`, input })
    return z.NEVER
  })

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'

const domainName = z
  .string()
  .max(253)
  .regex(new RegExp(`^(?:${label}\\.)+[a-z]{2,63}$`))

const domain = (example: string) => so(domainName, `a domain; write it in small letters and without http://, such as ${example}`)

const mail = so(z.email(), 'a mail address, such as you@example.com')

/** What an earlier deployment left, by the names it printed as `Adopt` (docs/deploy.md). */
const adoptSchema = z.strictObject({
  table: so(z.string().regex(/^[A-Za-z0-9_.-]{3,255}$/), 'the name of a table'),
  inbox: so(z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/), 'the name of a bucket'),
  inboxQueue: so(z.string().regex(/^[A-Za-z0-9_-]{1,80}$/), 'the name of a queue'),
  secret: so(
    z.string().regex(/^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[A-Za-z0-9/_+=.@-]+-[A-Za-z0-9]{6}$/),
    'the whole ARN of a secret',
  ),
})

export type Adopted = z.infer<typeof adoptSchema>

export const settingsSchema = z.strictObject({
  /** Both stacks are named by it, and the groups of schedules; two of them can stand side by side. */
  stackName: so(
    z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,49}$/),
    'a stack name: a letter, then letters, digits and hyphens, 50 at most',
  ).default('roundtwo'),
  /** Where nothing is said, the region of the credentials. */
  region: so(z.string().regex(/^[a-z]{2}(-[a-z]+)+-[0-9]$/), 'a region, such as eu-west-1').optional(),
  candidates: z.array(z.unknown()).default([]),
  /** People may be invited who are not named here (`npm run invite`): mail may then go to anybody. */
  roster: so(z.union([z.boolean(), z.stringbool()]), 'true or false').default(false),
  /** Where this is run for many by somebody else (docs/office.md). */
  office: officeSchema.optional(),
  /** The domain mail is received on. */
  mailDomain: domain('in.example.com').optional(),
  /** The address mails come from; `roundtwo@<mailDomain>` when only that is given. */
  from: mail.optional(),
  /** Where alarms are mailed. */
  alarmMail: mail.optional(),
  /** A name of one's own for the pages, so that links in mails outlive a deployment anew; it needs a certificate of the same region. */
  pageDomain: domain('interviews.example.com').optional(),
  certificate: so(
    z.string().regex(/^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[A-Za-z0-9-]+$/),
    'the ARN of a certificate, such as arn:aws:acm:eu-west-1:111122223333:certificate/1a2b',
  ).optional(),
  /** Runs at once that the account allows its functions; ten in a new one. */
  concurrency: so(z.coerce.number().int().min(10).max(100_000), 'a number of runs at once, 10 at least').default(10),
  adopt: adoptSchema.optional(),
  /** The table is of a time when its due index held whole items (docs/deploy.md). */
  wholeDueIndex: so(z.union([z.boolean(), z.stringbool()]), 'true or false').default(false),
  leaveOut: so(z.array(z.enum(omissible)), `a list of what can be left out: ${omissible.join(', ')}`).default([]),
})

export type Settings = Omit<z.infer<typeof settingsSchema>, 'candidates'> & { candidates: [Invited, ...Invited[]] }

/** By context the one candidate is told in four values, `candidate` as `Name <address>`. */
const ofCandidate = ['candidate', 'homeZone', 'employer', 'employerDomain'] as const

export const inFile = Object.keys(settingsSchema.shape)

const inFileOnly = ['candidates', 'office', 'adopt']

export const byContext: readonly string[] = [...inFile.filter((name) => !inFileOnly.includes(name)), ...ofCandidate, 'config']
