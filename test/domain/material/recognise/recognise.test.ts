import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMailed } from '../../../../functions/domain/material/read/read-mailed.ts'
import { recognise } from '../../../../functions/domain/material/recognise/recognise.ts'
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
})
