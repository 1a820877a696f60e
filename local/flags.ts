import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { nameFromMail } from '../functions/domain/access/candidate.ts'
import { type Office, officeSchema } from '../functions/domain/office/office.ts'
import { homeZoneFrom, severalWords } from '../functions/domain/time/home-zone.ts'
import { instantOf } from '../functions/domain/time/wall-time.ts'
import type { CandidateWishes } from './town/settlement.ts'

/** What `npm start` can be told. */
export interface Settings {
  port: number
  smtpPort: number
  data: string
  /** Only what was said: the rest is as it was kept, or as it is at first. */
  candidate: CandidateWishes
  clock: string | undefined
  office: Office | undefined
}

/** A mistake of the person who started it: shown as is, without a stack. */
export class StartProblem extends Error {}

export const help = `roundtwo, on this machine

  npm start -- [flags]

  --port NUMBER             where the page is served (3000)
  --smtp-port NUMBER        where mail is taken in (2525)
  --data DIR                where everything is kept (.roundtwo)
  --candidate MAIL          whose interviews these are (alex.morgan@example.com)
  --home-zone ZONE          the candidate's time zone (America/New_York)
  --employer NAME           where the candidate works now (Harborline Software)
  --employer-domain DOMAIN  (harborline.io)
  --clock INSTANT           where the clock starts, such as 2026-11-23T15:00:00Z; only for a new data folder
  --office FILE             a JSON object as docs/office.md has it: as an office runs it for many
  --help                    this text

No mail leaves this machine: what roundtwo sends is shown on the page.`

const text = { type: 'string' } as const
const options = {
  port: text,
  'smtp-port': text,
  data: text,
  candidate: text,
  'home-zone': text,
  employer: text,
  'employer-domain': text,
  clock: text,
  office: text,
  help: { type: 'boolean' },
} as const

const portSchema = z.coerce.number('is no number').int('is no whole number').min(0, 'is below 0').max(65_535, 'is above 65535')

/** `help` when that is all that is wanted. */
export function readFlags(args: string[]): Settings | 'help' {
  const values = parse(args)
  if (values.help) return 'help'
  return {
    port: check('port', portSchema, values.port ?? '3000'),
    smtpPort: check('smtp-port', portSchema, values['smtp-port'] ?? '2525'),
    data: check('data', z.string().min(1, 'is empty'), values.data ?? '.roundtwo'),
    candidate: {
      ...(values.candidate !== undefined && whoIs(check('candidate', candidateSchema, values.candidate))),
      homeZone: optional('home-zone', zoneSchema, values['home-zone']),
      employer: optional('employer', z.string().min(1, 'is empty'), values.employer),
      employerDomain: optional('employer-domain', domainSchema, values['employer-domain']),
    },
    clock: optional('clock', startSchema, values.clock),
    office: optional('office', officeFileSchema, values.office),
  }
}

const zoneSchema = z.string().superRefine((typed, context) => {
  const found = homeZoneFrom(typed)
  if (found.outcome === 'unknown') context.addIssue('is no time zone this machine knows; it should look like Europe/Berlin')
  if (found.outcome === 'several') context.addIssue(severalWords(found.zones))
})
const domainSchema = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'is no domain')
const startSchema = z.string().transform((given, context) => {
  try {
    return instantOf(given)
  } catch {
    context.addIssue('is no instant; it should look like 2026-11-23T15:00:00Z')
    return z.NEVER
  }
})

const officeFileSchema = z.string().transform((path, context): Office => {
  try {
    return officeSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : []
    context.addIssue(issue ? `is no office: ${issue.path.join('.')}: ${issue.message}` : 'is no file with a JSON object')
    return z.NEVER
  }
})

/** `alex.morgan@example.com`, or `Alex Morgan <alex.morgan@example.com>`. */
const candidateSchema = z.string().regex(/^(?:[^<>]*<)?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>?$/, 'is no mail address')

/** A bare address says the name, too, most of the time. */
function whoIs(given: string): CandidateWishes {
  const [, stated = '', mail = ''] = /^(?:([^<>]*)<)?([^\s<>]+)>?$/.exec(given) ?? []
  return { name: stated.trim() || nameFromMail(mail) || mail, mail: mail.toLowerCase() }
}

function optional<S extends z.ZodType>(flag: string, schema: S, value: string | undefined): z.infer<S> | undefined {
  return value === undefined ? undefined : check(flag, schema, value)
}

function check<S extends z.ZodType>(flag: string, schema: S, value: string): z.infer<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new StartProblem(`--${flag} ${value} ${parsed.error.issues[0]?.message ?? 'is not understood'}. --help lists the flags.`)
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/)
    throw new StartProblem(`${sentence}. --help lists the flags.`)
  }
}
