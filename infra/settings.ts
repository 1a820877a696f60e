import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as z from 'zod'
import { type Invited, invitedSchema } from '../functions/domain/access/candidate.ts'
import { officeSchema } from '../functions/domain/office/office.ts'

/** Where settings stand when no other file is named by `-c config=`. */
export const settingsFile = 'roundtwo.config.json'

/** Something in the settings is wrong: one sentence for whoever deploys. */
export class SettingsError extends Error {}

/** What an emulator may lack, or an account may not want; everything else works without. */
export const omissible = ['receipt-rules', 'mail-identity', 'alarms', 'dashboard', 'failed-runs'] as const
export type Omissible = (typeof omissible)[number]

/** Their names stand in the environment of one function (4 KB in all) and in one policy (10 KB in all). */
const mostCandidates = 20

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

const settingsSchema = z.strictObject({
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
const inFile = Object.keys(settingsSchema.shape)
const inFileOnly = ['candidates', 'office', 'adopt']
const byContext: readonly string[] = [...inFile.filter((name) => !inFileOnly.includes(name)), ...ofCandidate, 'config']

/** Feature flags, look-ups and what the CDK says to itself. */
const isOfTheCdk = (name: string): boolean => /[:/@]/.test(name)

/**
 * What a deployment is to be, from a file and from `-c name=value`, which wins. Whatever cannot be meant stops it here: a typo would lock the
 * owner out, set every hour in the wrong zone, or mail from an address nobody has. Files are looked for from `home` on.
 */
export function settingsFrom(context: Readonly<Record<string, unknown>>, home = '.'): Settings {
  const given = Object.fromEntries(Object.entries(context).filter(([name, value]) => !isOfTheCdk(name) && value !== undefined))
  for (const name of Object.keys(given)) refuseUnknown(name, byContext, '-c ')
  const file = readSettings(given.config, home)
  const { config: _, candidate, homeZone, employer, employerDomain, leaveOut, ...rest } = given
  const parsed = settingsSchema.safeParse({ ...file, ...rest, ...(leaveOut !== undefined && { leaveOut: listOf(leaveOut) }) })
  if (!parsed.success) throw new SettingsError(firstFault(parsed.error))
  const named = candidate === undefined ? parsed.data.candidates : [{ ...splitMailbox(candidate), homeZone, employer, employerDomain }]
  if (candidate === undefined) refuseStray({ homeZone, employer, employerDomain })
  return settled({ ...parsed.data, candidates: candidatesFrom(named) })
}

function readSettings(config: unknown, home: string): Record<string, unknown> {
  const path = config === undefined ? settingsFile : String(config)
  const there = resolve(home, path)
  if (config === undefined && !existsSync(there)) return {}
  if (!existsSync(there)) throw new SettingsError(`There is no settings file ${path}.`)
  const parsed = parseJson(readFileSync(there, 'utf8'))
  if (!parsed.success) throw new SettingsError(`${path} is not a JSON object of settings.`)
  for (const name of Object.keys(parsed.data)) refuseUnknown(name, inFile, `${path}: `)
  return parsed.data
}

function parseJson(text: string) {
  const settings = z.record(z.string(), z.unknown())
  try {
    return settings.safeParse(JSON.parse(text))
  } catch {
    return settings.safeParse(undefined)
  }
}

function refuseUnknown(name: string, known: readonly string[], where: string): void {
  if (known.includes(name)) return
  const meant = known.find((one) => isNear(one.toLowerCase(), name.toLowerCase()))
  throw new SettingsError(
    `${where}${name}: there is no such setting; ${meant ? `${meant} is meant, it seems` : `there are ${known.join(', ')}`}.`,
  )
}

/** Said for a candidate who is not named there, it would be lost without a word. */
function refuseStray(values: Record<string, unknown>): void {
  const stray = Object.keys(values).find((name) => values[name] !== undefined)
  if (stray)
    throw new SettingsError(`-c ${stray} says something about a candidate, and -c candidate="Sam Reed <sam@example.com>" is missing.`)
}

/** One letter more, less or other, or two swapped: what fingers do. */
function isNear(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return Math.abs(a.length - b.length) <= 3
  let at = 0
  while (a[at] === b[at]) at += 1
  const rests = [
    [at + 1, at + 1],
    [at + 1, at],
    [at, at + 1],
    [at + 2, at + 2],
  ]
  return rests.some(([inA, inB]) => a.slice(inA) === b.slice(inB))
}

const listOf = (value: unknown): unknown => (typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value)

/** `Sam Reed <sam@example.com>`; what does not look so is told by the schema. */
function splitMailbox(value: unknown): { name: string | undefined; mail: string } {
  const text = String(value).trim()
  const open = text.lastIndexOf('<')
  if (open < 1 || !text.endsWith('>')) return { name: undefined, mail: text }
  return { name: text.slice(0, open).trim() || undefined, mail: text.slice(open + 1, -1).trim() }
}

const howToName = 'Say who it is for with -c candidate="Sam Reed <sam@example.com>" -c homeZone=Europe/Dublin'

function candidatesFrom(named: readonly unknown[]): [Invited, ...Invited[]] {
  const [first, ...others] = named.map((one, at) => candidateFrom(one, named.length > 1 ? ` ${at + 1}` : ''))
  if (first === undefined) throw new SettingsError(`No candidate is named. ${howToName}, or in ${settingsFile}.`)
  if (others.length >= mostCandidates)
    throw new SettingsError(`candidates: there is room for ${mostCandidates}, and ${named.length} are named.`)
  const mails = [first, ...others].map((one) => one.mail.toLowerCase())
  const twice = mails.find((one, at) => mails.indexOf(one) !== at)
  if (twice) throw new SettingsError(`candidates: ${twice} is named twice.`)
  return [first, ...others]
}

function candidateFrom(named: unknown, which: string): Invited {
  const parsed = z.strictObject(invitedSchema.shape).safeParse(named)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  const wrong = issue?.code === 'invalid_type' && field ? `${field} is missing` : [field, issue?.message].filter(Boolean).join(': ')
  throw new SettingsError(`candidate${which}: ${wrong}. ${howToName}.`)
}

/** What belongs together. */
function settled(settings: Settings): Settings {
  const { pageDomain, certificate, region } = settings
  if (pageDomain && !certificate)
    throw new SettingsError('pageDomain needs certificate, the ARN of a certificate for that name in the same region.')
  if (certificate && !pageDomain) throw new SettingsError('certificate is given without pageDomain, the name it is for.')
  const itsRegion = certificate?.split(':')[3]
  if (region && itsRegion && itsRegion !== region)
    throw new SettingsError(`certificate is of ${itsRegion}, and the stack is to stand in ${region}.`)
  return settings
}

const firstFault = (error: z.ZodError): string => {
  const [issue] = error.issues
  return `${issue?.path.join('.') || 'settings'}: ${issue?.message ?? 'not as they should be'}.`
}
