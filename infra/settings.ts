import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as z from 'zod'
import { type Invited, invitedSchema } from '../functions/domain/access/candidate.ts'
import { byContext, inFile, mostCandidates, type Settings, SettingsError, settingsSchema } from './settings-schema.ts'

/** Where settings stand when no other file is named by `-c config=`. */
export const settingsFile = 'roundtwo.config.json'

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
