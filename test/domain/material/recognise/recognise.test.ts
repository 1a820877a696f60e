import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMailed } from '../../../../functions/domain/material/read/read-mailed.ts'
import { recognise } from '../../../../functions/domain/material/recognise/recognise.ts'
import { carry } from '../../../../functions/domain/read/carry/carry.ts'
import type { Carrier } from '../../../../functions/domain/read/reading.ts'
import { reader } from '../../read/read-text.ts'
import { cvs, others, postings } from './texts.ts'

const test = join(import.meta.dirname, '../../..')
const kindOf = (text: string) => recognise({ text, remarks: [] })
const inSets = (kind: 'postings' | 'cvs') =>
  ['match', 'match-second'].flatMap((set) =>
    readdirSync(join(test, 'material', set, kind)).map(
      (file) => [file, readFileSync(join(test, 'material', set, kind, file), 'utf8')] as const,
    ),
  )
const asTable = (texts: Record<string, string>) => Object.entries(texts)

describe('what was handed in is recognised', () => {
  it.each([...inSets('postings'), ...asTable(postings)])('as a posting: %s', (_name, text) => {
    expect(kindOf(text)).toBe('posting')
  })

  it.each([...inSets('cvs'), ...asTable(cvs)])('as a CV: %s', (_name, text) => {
    expect(kindOf(text)).toBe('cv')
  })

  it.each(asTable(others))('as nothing of the kind: %s', (_name, text) => {
    expect(kindOf(text)).toBeUndefined()
  })

  it.each([
    [
      'cancelled, with the posting below',
      `Unfortunately the job is closed.\n\nOn Mon, 2 Nov 2026 at 9:10 Mia <mia@larkfield.example> wrote:\n`,
    ],
    ['an invite without an hour, with the posting in it', 'Hi Alex,\nPlease tell me when you are free next week. This is the job:\n\n'],
    ['an invite that greets nobody', 'We would like to invite you to a first interview. Pick a time here.\n\n'],
  ])('as nothing where a real invite comes with it: %s', async (_name, above) => {
    const mail = `Subject: Head Chef\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${above}`
    for (const posting of Object.values(postings)) expect(await readMailed(Buffer.from(mail + posting), 'eml', true)).toEqual([])
  })

  it('as nothing, of all labelled invites and answers', async () => {
    const corpus = join(test, 'corpus')
    const taken: string[] = []
    let looked = 0
    const look = (name: string, ...texts: (string | null | undefined)[]) => {
      const held = texts.flatMap((text) => text || [])
      looked += held.length > 0 ? 1 : 0
      if ([...held, held.join('\n')].some((text) => kindOf(text) !== undefined)) taken.push(name)
    }
    for (const folder of readdirSync(corpus, { withFileTypes: true }).filter((one) => one.isDirectory()))
      for (const file of readdirSync(join(corpus, folder.name))) {
        const path = join(corpus, folder.name, file)
        const ending = file.split('.').at(-1) ?? ''
        if (/^\d.*\.(?:eml|ics|json)$/.test(file) && !file.endsWith('.expected.json')) {
          const outcome = await carry(readFileSync(path), ending as Carrier, reader)
          if (outcome.outcome === 'refused') continue
          const { mail, events } = outcome.carried
          look(
            `${folder.name}/${file}`,
            mail?.text,
            ...(mail?.quoted ?? []).map(({ text }) => text),
            ...events.map((one) => one.description),
          )
        } else if (ending === 'json' && !/^\d/.test(file)) {
          const rows: unknown = JSON.parse(readFileSync(path, 'utf8'))
          const bodies = (Array.isArray(rows) ? rows : Object.values(rows as object).flat()) as {
            id?: string
            body?: string
            text?: string
          }[]
          for (const { id, body, text } of bodies) look(`${file} ${id}`, body ?? text)
        }
      }
    expect(taken).toEqual([])
    expect(looked).toBeGreaterThan(600)
  })
})
