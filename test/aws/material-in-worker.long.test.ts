import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { materialInWorker } from '../../functions/aws/workers/material-in-worker.ts'
import { bundleWorker } from '../../infra/bundle.ts'
import { aBomb, aDocx, aPdf, cvLines } from '../domain/material/read/some-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'roundtwo-material-'))
afterAll(() => rmSync(folder, { recursive: true }))
const reader = materialInWorker(bundleWorker('material-worker', folder))
const handing = (bytes: Uint8Array) => ({ bytes, as: null, name: null })

describe('the built worker for material', { timeout: 30_000 }, () => {
  it.each([
    ['a PDF', aPdf([cvLines.map((line) => line.replaceAll('–', '-'))])],
    ['a Word file', aDocx(cvLines)],
    ['plain text', new TextEncoder().encode(cvLines.join('\n'))],
  ])('reads %s', async (_name, bytes) => {
    expect(await reader.read(handing(bytes))).toMatchObject({
      outcome: 'read',
      value: { kind: 'cv', positions: [{ title: 'Charge Nurse' }, { title: 'Staff Nurse' }] },
    })
  })

  it('refuses what unfolds without end, and reads on', async () => {
    expect(await reader.read(handing(aBomb(200)))).toMatchObject({ outcome: 'refused', refusal: { code: 'zip-bomb' } })
    expect(await reader.read(handing(aDocx(cvLines)))).toMatchObject({ outcome: 'read' })
  })

  it.each([
    ['runs on and on', 'for (;;) {}', 'deadline'],
    ['takes all memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(1))', 'memory'],
    ['breaks', 'throw new Error("broken")', 'crash'],
  ])('that %s is stopped, and says so in a plain sentence', async (_name, work, code) => {
    const file = join(folder, `${code}.mjs`)
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', () => { ${work} })\nparentPort.postMessage('loaded')`,
    )
    const outcome = await materialInWorker(file, { deadline: code === 'deadline' ? 1000 : 20_000, memoryMegabytes: 32 }).read(
      handing(aPdf([cvLines])),
    )
    expect(outcome).toMatchObject({ outcome: 'refused', refusal: { code, words: expect.stringMatching(/Paste its text instead\.$/) } })
  })
})
