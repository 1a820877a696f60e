import { readdirSync, readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { carry } from '../functions/domain/read/carry/carry.ts'
import { readMessage } from '../functions/domain/read/read-message.ts'
import { type Carrier, carrierSchema, type Reader } from '../functions/domain/read/reading.ts'

/** Milliseconds per labelled invitation, beside the bare parse by the libraries in the same run: `npx tsx bench/reading.ts`. */
const reader: Reader = {
  name: 'Alex Morgan',
  mail: 'alex.morgan@example.com',
  homeZone: 'America/New_York',
  employer: 'Harborline Software',
  employerDomain: 'harborline.io',
}
const folder = new URL('../test/corpus/invites/', import.meta.url)
const files = readdirSync(folder)
  .filter((file) => !file.endsWith('.expected.json') && !file.endsWith('.md'))
  .map((file) => ({ carrier: carrierSchema.parse(file.slice(file.lastIndexOf('.') + 1)), raw: readFileSync(new URL(file, folder)) }))

const bare: Record<Carrier, (raw: Buffer) => unknown> = {
  ics: (raw) =>
    new ICAL.Component(ICAL.parse(raw.toString('utf8')))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).startDate?.toJSDate()),
  eml: (raw) => PostalMime.parse(raw),
  json: (raw) => JSON.parse(raw.toString('utf8')),
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** The median over the files of each file's median over the rounds; the first rounds warm the machine up. */
async function measure(carrier: Carrier, run: (raw: Buffer) => unknown): Promise<number> {
  const medians: number[] = []
  for (const { raw } of files.filter((file) => file.carrier === carrier)) {
    const times: number[] = []
    for (let round = 0; round < 25; round += 1) {
      const begun = performance.now()
      await run(raw)
      if (round >= 5) times.push(performance.now() - begun)
    }
    medians.push(median(times))
  }
  return median(medians)
}

console.log('median ms per file    bare parse    carried    whole reading')
for (const carrier of carrierSchema.options) {
  const cells = [
    await measure(carrier, bare[carrier]),
    await measure(carrier, (raw) => carry(raw, carrier, reader)),
    await measure(carrier, (raw) => readMessage(raw, carrier, reader)),
  ]
  console.log(carrier.padEnd(18), ...cells.map((ms) => ms.toFixed(2).padStart(13)))
}
