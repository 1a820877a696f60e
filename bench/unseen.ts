import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { readMessage } from '../functions/domain/read/read-message.ts'
import type { Carrier, Reading } from '../functions/domain/read/reading.ts'
import { labelOf } from '../functions/domain/read/verdict/score-label.ts'
import { type FactName, fields } from '../test/corpus/score-fields.mjs'
import { reader } from '../test/domain/read/read-text.ts'

/**
 * `npx tsx bench/unseen.ts`: how the reader does on `test/corpus/unseen`, which nobody who works on it opens. By carrier: interviews found,
 * false alarms, facts right, interviews without a fault, and of the sentences marked as worth keeping those that are kept. No file is named.
 */
const folder = new URL('../test/corpus/unseen/', import.meta.url)
const carriers: Record<string, Carrier> = { ics: 'ics', eml: 'eml', json: 'json' }
const labelSchema = z.looseObject({ interview: z.boolean(), keep: z.array(z.string()).optional() })

const squeezed = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Kept where a detail, how one meets, the task or a person's focus holds the sentence, or most of it. */
function keeps(reading: Reading, sentence: string): boolean {
  const kept = [...(reading.details ?? []).map(({ words }) => words), reading.task?.words ?? '', JSON.stringify(reading.how ?? '')].map(
    squeezed,
  )
  const sought = squeezed(sentence)
  return kept.some((words) => words.includes(sought) || (words.length > 0.6 * sought.length && sought.includes(words)))
}

interface Tally {
  interviews: number
  found: number
  alarms: number
  points: number
  faultless: number
  sentences: number
  kept: number
}
const tallies = new Map<string, Tally>()
const fresh = (): Tally => ({ interviews: 0, found: 0, alarms: 0, points: 0, faultless: 0, sentences: 0, kept: 0 })

const perField = new Map<string, number>()
const names = Object.keys(fields) as FactName[]
for (const file of readdirSync(folder).filter((name) => /\.(?:ics|eml|json)$/.test(name) && !name.endsWith('.expected.json'))) {
  const [stem, ending = ''] = [file.replace(/\.\w+$/, ''), file.split('.').at(-1)]
  const label = labelSchema.parse(JSON.parse(readFileSync(new URL(`${stem}.expected.json`, folder), 'utf8')))
  const outcome = await readMessage(readFileSync(new URL(file, folder)), carriers[ending] ?? 'eml', reader)
  const reading = outcome.outcome === 'read' ? outcome.reading : undefined
  const read: Record<string, unknown> = reading ? { ...labelOf(reading) } : { interview: false }
  const scores = names.map((name) => (read.interview ? fields[name](label[name], read[name], label, read) : 0))
  if (label.interview) for (const [at, name] of names.entries()) perField.set(name, (perField.get(name) ?? 0) + (scores[at] ?? 0))
  const sum = scores.reduce((a, b) => a + b, 0) / names.length
  for (const group of ['all', ending]) {
    const tally = tallies.get(group) ?? fresh()
    tallies.set(group, tally)
    if (!label.interview) {
      tally.alarms += read.interview ? 1 : 0
      continue
    }
    tally.interviews += 1
    tally.found += read.interview ? 1 : 0
    tally.points += sum
    tally.faultless += scores.every((score) => score === 1) ? 1 : 0
    for (const sentence of label.keep ?? []) {
      tally.sentences += 1
      tally.kept += reading && keeps(reading, sentence) ? 1 : 0
    }
  }
}

for (const [group, { interviews, found, alarms, points, faultless, sentences, kept }] of tallies) {
  const f1 = (2 * found) / (interviews + found + alarms)
  const parts = [
    `found ${found} of ${interviews}, ${alarms} false alarms (F1 ${f1.toFixed(3)})`,
    `fields ${(points / interviews).toFixed(3)}`,
    `without a fault ${faultless}`,
    `sentences kept ${kept} of ${sentences}`,
  ]
  console.log(`${group.padEnd(5)} ${parts.join(' · ')}`)
}
const interviews = tallies.get('all')?.interviews ?? 1
for (const [name, points] of perField) console.log(`${name.padEnd(20)} ${(points / interviews).toFixed(3)}`)
