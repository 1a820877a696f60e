import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { readMessage } from '../functions/domain/read/read-message.ts'
import type { Carrier, Reading } from '../functions/domain/read/reading.ts'
import { labelOf } from '../functions/domain/read/verdict/score-label.ts'
import { type FactName, fields } from '../test/corpus/score-fields.mjs'
import { reader } from '../test/domain/read/read-text.ts'

/**
 * `npx tsx bench/unseen.ts [FOLDER]`: how the reader does on a folder of `test/corpus` (`unseen` without one). By carrier: interviews found,
 * false alarms, facts right, interviews without a fault, asked where a person would ask, and of the sentences marked as worth keeping those
 * that are kept. A fact that a label leaves out is not scored. Faults are listed file by file, except for the folders whose name begins
 * with `unseen`: nobody who works on the reader opens those, so no file of theirs is named.
 */
const chosen = process.argv[2] ?? 'unseen'
const folder = new URL(`../test/corpus/${chosen}/`, import.meta.url)
const isClosed = chosen.startsWith('unseen')
const carriers: Record<string, Carrier> = { ics: 'ics', eml: 'eml', json: 'json' }
const labelSchema = z.looseObject({ interview: z.boolean(), unsure: z.boolean().optional(), keep: z.array(z.string()).optional() })

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
  unclear: number
  asked: number
  points: number
  faultless: number
  sentences: number
  kept: number
}
const tallies = new Map<string, Tally>()
const fresh = (): Tally => ({ interviews: 0, found: 0, alarms: 0, unclear: 0, asked: 0, points: 0, faultless: 0, sentences: 0, kept: 0 })

const fault = (file: string, name: string, expected: unknown, actual: unknown): void => {
  if (!isClosed) console.log(`${file}: ${name} expected ${JSON.stringify(expected)}, read ${JSON.stringify(actual ?? null)}`)
}
const listOf = (name: string): string => (name.startsWith('interviewer') ? 'interviewers' : name.startsWith('session') ? 'sessions' : name)

const perField = new Map<string, { points: number; labelled: number }>()
const names = Object.keys(fields) as FactName[]
for (const file of readdirSync(folder).filter((name) => /\.(?:ics|eml|json)$/.test(name) && !name.endsWith('.expected.json'))) {
  const [stem, ending = ''] = [file.replace(/\.\w+$/, ''), file.split('.').at(-1)]
  const label = labelSchema.parse(JSON.parse(readFileSync(new URL(`${stem}.expected.json`, folder), 'utf8')))
  const outcome = await readMessage(readFileSync(new URL(file, folder)), carriers[ending] ?? 'eml', reader)
  const reading = outcome.outcome === 'read' ? outcome.reading : undefined
  const read: Record<string, unknown> = reading ? { ...labelOf(reading) } : { interview: false }
  const groups = ['all', ending].map((group) => {
    const tally = tallies.get(group) ?? fresh()
    tallies.set(group, tally)
    return tally
  })
  const verdict = reading?.verdict ?? outcome.outcome
  if (label.unsure) {
    if (verdict !== 'unsure') fault(file, 'verdict', 'unsure', verdict)
    for (const tally of groups) {
      tally.unclear += 1
      tally.asked += verdict === 'unsure' ? 1 : 0
    }
    continue
  }
  if (label.interview !== Boolean(read.interview)) fault(file, 'interview', label.interview, verdict)
  if (!label.interview) {
    for (const tally of groups) tally.alarms += read.interview ? 1 : 0
    continue
  }
  const labelled = names.filter((name) => label[listOf(name)] !== undefined)
  const scores = labelled.map((name) => (read.interview ? fields[name](label[listOf(name)], read[listOf(name)], label, read) : 0))
  for (const [at, name] of labelled.entries()) {
    const score = scores[at] ?? 0
    const sum = perField.get(name) ?? { points: 0, labelled: 0 }
    perField.set(name, { points: sum.points + score, labelled: sum.labelled + 1 })
    if (read.interview && score < 1) fault(file, name, label[listOf(name)], read[listOf(name)])
  }
  const lost = (label.keep ?? []).filter((sentence) => !(reading && keeps(reading, sentence)))
  for (const sentence of lost) fault(file, 'sentence', sentence, undefined)
  for (const tally of groups) {
    tally.interviews += 1
    tally.found += read.interview ? 1 : 0
    tally.points += scores.reduce((a, b) => a + b, 0) / labelled.length
    tally.faultless += scores.every((score) => score === 1) ? 1 : 0
    tally.sentences += label.keep?.length ?? 0
    tally.kept += (label.keep?.length ?? 0) - lost.length
  }
}

for (const [group, { interviews, found, alarms, unclear, asked, points, faultless, sentences, kept }] of tallies) {
  const f1 = (2 * found) / (interviews + found + alarms)
  const parts = [
    `found ${found} of ${interviews}, ${alarms} false alarms (F1 ${f1.toFixed(3)})`,
    `fields ${(points / interviews).toFixed(3)}`,
    `without a fault ${faultless}`,
    `asked ${asked} of ${unclear}`,
    `sentences kept ${kept} of ${sentences}`,
  ]
  console.log(`${group.padEnd(5)} ${parts.join(' · ')}`)
}
for (const [name, { points, labelled }] of perField) console.log(`${name.padEnd(20)} ${(points / labelled).toFixed(3)}`)
