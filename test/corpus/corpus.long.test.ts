import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import type { Carrier } from '../../functions/domain/read/reading.ts'
import { labelOf } from '../../functions/domain/read/verdict/score-label.ts'
import { reader } from '../domain/read/read-text.ts'

const here = import.meta.dirname
const carriers: Record<string, Carrier> = { ics: 'ics', eml: 'eml', json: 'json' }

/** The scorer's last line: what a newcomer would see, too. */
async function scoreOf(folder: string): Promise<string> {
  const invites = join(here, folder)
  const files = readdirSync(invites).filter((file) => /\.(?:ics|eml|json)$/.test(file) && !file.endsWith('.expected.json'))
  const lines = []
  for (const file of files) {
    const outcome = await readMessage(readFileSync(join(invites, file)), carriers[file.split('.').at(-1) ?? ''] ?? 'eml', reader)
    if (outcome.outcome === 'read') lines.push(JSON.stringify({ file, reading: labelOf(outcome.reading) }))
  }
  const readings = join(mkdtempSync(join(tmpdir(), 'roundtwo-')), 'readings.ndjson')
  writeFileSync(readings, lines.join('\n'))
  return (
    execFileSync(process.execPath, [join(here, 'score.mjs'), invites, readings], { encoding: 'utf8' })
      .trimEnd()
      .split('\n')
      .at(-1) ?? ''
  )
}

describe('reading the labelled invitations', () => {
  // What was read while the reader was made, what we wrote beside it, and what nobody looked at: only the last says how well it reads.
  it.each([
    ['invites', 1, 0.99],
    ['own', 0.99, 0.98],
    ['held-back', 0.98, 0.94],
    ['new-languages', 1, 0.74],
  ])('finds the interviews of %s (F1 %f), and their facts (%f)', async (folder, leastDetection, leastFields) => {
    const [, detection, fields] = /detection F1 (\d\.\d+) .*fields (\d\.\d+)/.exec(await scoreOf(folder)) ?? []
    expect(Number(detection)).toBeGreaterThanOrEqual(leastDetection)
    expect(Number(fields)).toBeGreaterThanOrEqual(leastFields)
  })
})
