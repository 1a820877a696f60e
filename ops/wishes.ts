import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { settingsFile, settingsFrom } from '../infra/settings.ts'
import { type Settings, SettingsError } from '../infra/settings-schema.ts'
import { OperatorProblem } from './operator.ts'

/** What a deployment is to be, as far as the operator's tools must know. */
export interface Wishes {
  mailDomain?: string | undefined
  from?: string | undefined
  /** The addresses mails go to. */
  candidates: string[]
  /** The `-c name=value` that were given: a deployment needs the same ones again, unless all of it stands in the file. */
  given: string
}

/** Which deployment is meant, and what is left for the command itself. */
export interface Meant {
  wishes: Wishes
  /** Name of the service stack. */
  stack: string
  /** By `--stack` or `-c`, and not because nothing was said. */
  stackIsNamed: boolean
  /** Where nothing is said, the region of the credentials. */
  region: string | undefined
  args: string[]
}

const nothing: Wishes = { candidates: [], given: '' }

/**
 * As the deployment itself reads it: from the settings file, and from the same `-c name=value`, which win. Nothing said at all means a stack of
 * the usual name, wherever the credentials are; `--stack NAME` wins over both.
 */
export function meantBy(line: readonly string[], home = '.'): Meant {
  const { context, stack: named, args } = parted(line)
  const said = Object.keys(context).length > 0
  const settings = said || existsSync(join(home, settingsFile)) ? settingsOf(context, home) : undefined
  return {
    wishes: settings ? wishesOf(settings, context) : nothing,
    stack: named ?? settings?.stackName ?? 'roundtwo',
    stackIsNamed: named !== undefined || said,
    region: settings?.region,
    args,
  }
}

function parted(line: readonly string[]) {
  const context: Record<string, string> = {}
  const args: string[] = []
  let stack: string | undefined
  for (let at = 0; at < line.length; at += 1) {
    const word = line[at] ?? ''
    if (word !== '-c' && word !== '--stack') {
      args.push(word)
      continue
    }
    at += 1
    const value = line[at] ?? ''
    if (word === '--stack') {
      if (value === '') throw new OperatorProblem('--stack needs the name of a stack.')
      stack = value
      continue
    }
    const cut = value.indexOf('=')
    if (cut < 1) throw new OperatorProblem(`-c ${value} is not name=value.`)
    context[value.slice(0, cut)] = value.slice(cut + 1)
  }
  return { context, stack, args }
}

function settingsOf(context: Record<string, string>, home: string): Settings {
  try {
    return settingsFrom(context, home)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    throw new OperatorProblem(error.message)
  }
}

const wishesOf = ({ mailDomain, from, candidates }: Settings, context: Record<string, string>): Wishes => ({
  mailDomain,
  from,
  candidates: candidates.map(({ mail }) => mail),
  given: Object.entries(context)
    .map(([name, value]) => ` -c ${name}=${/^[\w@.,:/-]*$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`}`)
    .join(''),
})

/** A command of the CDK as it stands for this deployment. */
export const cdk = ({ given }: Wishes, command: string): string => `npx cdk ${command}${given}`
