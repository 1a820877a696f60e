import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { afterReply, type Outcome, outcomeOf } from './told-in-words.ts'

interface Row {
  kind: string
  language: string
  text: string
  /** Any of these is right. */
  expected: Outcome[]
  heldBack?: boolean
}
const rows: Row[] = JSON.parse(readFileSync(new URL('../corpus/changes/beside-and-between.json', import.meta.url), 'utf8'))
const kinds = [...new Set(rows.map(({ kind }) => kind))]
const isRight = async ({ text, expected }: Row): Promise<boolean> => {
  const became = JSON.stringify(outcomeOf(await afterReply(text)))
  return expected.some((one) => JSON.stringify(one) === became)
}
const wrongOf = async (among: Row[]): Promise<string[]> => {
  const right = await Promise.all(among.map(isRight))
  return among.filter((_, at) => !right[at]).map(({ language, text }) => `${language}: ${text}`)
}

describe.each(kinds)('a reply about a known interview that tells of %s', (kind) => {
  const [known, heldBack] = [false, true].map((held) => rows.filter((row) => row.kind === kind && (row.heldBack ?? false) === held))

  it('is read as what it says', async () => {
    expect(await wrongOf(known ?? [])).toEqual([])
  })

  it('is read so in wordings kept back as well, with few misses', async () => {
    expect((await wrongOf(heldBack ?? [])).length).toBeLessThanOrEqual(Math.max(1, (heldBack ?? []).length * 0.2))
  })
})
