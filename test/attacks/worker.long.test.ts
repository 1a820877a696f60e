import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInWorker } from '../../functions/aws/workers/read-in-worker.ts'
import { bundleWorker } from '../../infra/bundle.ts'
import { alex, eml } from '../domain/read/carry-files.ts'
import { attackFiles } from './attack-files.ts'

/** The whole way as it is deployed: the built worker, 256 MB, its deadline. */
const reader = readInWorker(bundleWorker('parse-worker', mkdtempSync(join(tmpdir(), 'roundtwo-attacks-'))))
const codesOfTheWorker = ['deadline', 'memory', 'crash']

describe('attacks in the built worker', () => {
  it.each(attackFiles.map((file) => [file.name, file] as const))('%s', { timeout: 20_000 }, async (_, { carrier, make }) => {
    const outcome = await reader.read(make(), carrier, alex)
    if (outcome.outcome === 'refused') expect(codesOfTheWorker).not.toContain(outcome.refusal.code)
    else expect(outcome.reading.verdict).toMatch(/^(interview|not|unsure)$/)
  })

  it('do not stand in the way of an honest mail after them', async () => {
    expect((await reader.read(new TextEncoder().encode(eml('Hi')), 'eml', alex)).outcome).toBe('read')
  })
})
