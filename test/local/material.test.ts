import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readMailed } from '../../functions/domain/material/read/read-mailed.ts'
import { handInFiles } from '../../local/material.ts'
import { aDocx, cvLines } from '../domain/material/read/some-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'roundtwo-material-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

/** Stands in for the running roundtwo: says what it would read. */
const running = async (_url: string, { body }: { body: Uint8Array }): Promise<Response> => {
  const [first] = await readMailed(body, 'eml')
  return Response.json({ reason: first?.outcome === 'read' ? `a ${first.value.kind}` : 'nothing' })
}

describe('handing in files from the command line', () => {
  it('hands each over, as what it is or is said to be', async () => {
    const said: string[] = []
    const [word, note] = [file('Morgan.docx', aDocx(cvLines)), file('note.txt', 'We lost the client and I won them back.')]
    expect(await handInFiles([word], running, (line) => said.push(line))).toBe(0)
    expect(await handInFiles(['--as', 'story', note], running, (line) => said.push(line))).toBe(0)
    expect(said).toEqual([`${word}: a cv`, `${note}: a story`])
  })

  it.each([
    ['no file', [], 'Usage:'],
    ['an unknown kind', ['--as', 'photo', 'x.pdf'], 'Usage:'],
    ['a file that is not there', [join(folder, 'nowhere.pdf')], 'I cannot open this file.'],
  ])('says plainly what is wrong with %s', async (_name, args, words) => {
    const said: string[] = []
    expect(await handInFiles(args, running, (line) => said.push(line))).toBe(1)
    expect(said.join()).toContain(words)
  })

  it('says so where nothing runs', async () => {
    const said: string[] = []
    const refused = async () => Promise.reject(new Error('ECONNREFUSED'))
    expect(await handInFiles([file('cv.txt', 'Experience')], refused, (line) => said.push(line))).toBe(1)
    expect(said.join()).toContain('Is npm start running?')
  })
})
