import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { readMessage } from '../functions/domain/read/read-message.ts'
import type { Carrier, Reader, Reading } from '../functions/domain/read/reading.ts'
import { labelOf } from '../functions/domain/read/verdict/score-label.ts'
import { homeZoneFrom, severalWords } from '../functions/domain/time/home-zone.ts'
import { explain } from './explain-reading.ts'

/** Prints what roundtwo reads in files, without storing anything. */
const usage =
  'Usage: npm run -s inspect -- [--json] [--me "NAME <MAIL>"] [--home-zone ZONE] [--employer NAME] [--employer-domain DOMAIN] FILE…\nA FILE is an .ics, a raw mail (.eml) or the JSON of a calendar or scheduler (.json).'
const carriers: Record<string, Carrier> = { '.ics': 'ics', '.ical': 'ics', '.eml': 'eml', '.mail': 'eml', '.msg': 'eml', '.json': 'json' }

interface Flags {
  json: boolean
  reader: Reader
  files: string[]
}

function readFlags(args: string[]): Flags {
  const text = (fallback: string) => ({ type: 'string' as const, default: fallback })
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      me: text('Alex Morgan <alex.morgan@example.com>'),
      'home-zone': text('America/New_York'),
      employer: text('Harborline Software'),
      'employer-domain': text('harborline.io'),
    },
  })
  const me = /^([^<>]+?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(values.me.trim())
  if (!me?.[1] || !me[2]) throw new Error(`I need --me as "NAME <MAIL>", not "${values.me}".`)
  const home = homeZoneFrom(values['home-zone'])
  if (home.outcome === 'several') throw new Error(`--home-zone ${values['home-zone']} ${severalWords(home.zones)}.`)
  if (home.outcome === 'unknown') throw new Error(`--home-zone ${values['home-zone']} is no time zone; it should look like Europe/Berlin.`)
  const reader = {
    name: me[1],
    mail: me[2].toLowerCase(),
    homeZone: home.zone,
    employer: values.employer,
    employerDomain: values['employer-domain'],
  }
  return { json: values.json, reader, files: positionals }
}

type Read = { reading: Reading } | { trouble: string }

async function readOne(file: string, reader: Reader): Promise<Read> {
  const carrier = carriers[extname(file).toLowerCase()]
  if (!carrier) return { trouble: `${file}: I read .ics, .eml and .json files; this one is none of them.` }
  let raw: Uint8Array
  try {
    raw = await readFile(file)
  } catch {
    return { trouble: `${file}: I cannot open this file. Is the name right?` }
  }
  const outcome = await readMessage(raw, carrier, reader)
  return outcome.outcome === 'read' ? { reading: outcome.reading } : { trouble: `${file}: ${outcome.refusal.words}` }
}

async function inspect({ json, reader, files }: Flags): Promise<number> {
  let troubles = 0
  for (const file of files) {
    const read = await readOne(file, reader)
    if ('trouble' in read) {
      troubles += 1
      console.error(read.trouble)
    } else if (json) console.log(JSON.stringify({ file, reading: labelOf(read.reading) }))
    else console.log(explain(file, read.reading, reader))
  }
  return troubles ? 1 : 0
}

try {
  const flags = readFlags(process.argv.slice(2))
  if (flags.files.length === 0) {
    console.error(usage)
    process.exitCode = 1
  } else process.exitCode = await inspect(flags)
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(`${error.message}\n${usage}`)
  process.exitCode = 1
}
