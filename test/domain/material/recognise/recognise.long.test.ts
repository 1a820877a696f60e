import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../../../functions/domain/material/recognise/recognise.ts'
import { carry } from '../../../../functions/domain/read/carry/carry.ts'
import type { Carrier } from '../../../../functions/domain/read/reading.ts'
import { reader } from '../../read/read-text.ts'

const test = join(import.meta.dirname, '../../..')
const kindOf = (text: string) => recognise({ text, remarks: [] })

describe('what was handed in is recognised', () => {
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
