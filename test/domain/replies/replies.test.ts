import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../functions/domain/read/read-message.ts'
import { readReply } from '../../../functions/domain/replies/read-reply.ts'
import { isNoise } from '../../../functions/domain/replies/reply.ts'

/*
 * Sixty replies as mail programs send them, labelled beforehand (`test/material/README.md`). The even ones were looked at while the reader
 * was written; the odd ones are only counted.
 */
const folder = new URL('../../material/replies/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => name.slice(0, -4))

interface Expected {
  answers: Record<string, string>
  command: { kind: string } | null
  noise: boolean
  kept: string
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

async function understood(name: string): Promise<Expected> {
  const reader = { name: 'Alex Morgan', mail: 'alex.morgan@example.com', homeZone: 'America/New_York' }
  const outcome = await readMessage(readFileSync(new URL(`${name}.eml`, folder)), 'eml', reader)
  const mail = outcome.outcome === 'read' ? outcome.reading.mail : null
  const lines = mail?.automatic || mail?.forwarded ? [] : (mail?.reply?.lines ?? [])
  const reply = readReply(lines, { asked: 4, name: reader.name })
  return {
    answers: Object.fromEntries([...reply.answers].map(([number, words]) => [number, folded(words)])),
    command: reply.commands[0] ?? null,
    noise: isNoise(reply),
    kept: folded(reply.kept),
  }
}

function expected(name: string): Expected {
  const { answers, command, noise, kept } = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Expected
  const text = command && 'text' in command ? { text: folded(String(command.text)) } : {}
  return {
    answers: Object.fromEntries(Object.entries(answers).map(([number, words]) => [number, folded(words)])),
    command: command && { ...command, ...text },
    noise,
    kept: folded(kept),
  }
}

const foldedCommand = (one: Expected): Expected =>
  one.command && 'text' in one.command ? { ...one, command: { ...one.command, text: folded(String(one.command.text)) } as never } : one

const isOdd = (name: string): boolean => Number.parseInt(name, 10) % 2 === 1

describe('replies to the debrief', () => {
  it.each(names.filter((name) => !isOdd(name)))('are read as they are meant: %s', async (name) => {
    expect(foldedCommand(await understood(name))).toEqual(expected(name))
  })

  it('are read so as well where nobody looked at them while the reader was written', async () => {
    const odd = names.filter(isOdd)
    const right: Record<keyof Expected, number> = { answers: 0, command: 0, noise: 0, kept: 0 }
    let whole = 0
    for (const name of odd) {
      const [is, should] = [foldedCommand(await understood(name)), expected(name)]
      const fields = (['answers', 'command', 'noise', 'kept'] as const).filter(
        (field) => JSON.stringify(is[field]) === JSON.stringify(should[field]),
      )
      for (const field of fields) right[field] += 1
      if (fields.length === 4) whole += 1
    }
    console.info(`replies not looked at: ${whole} of ${odd.length} right in all, by field ${JSON.stringify(right)}`)
    expect(whole).toBeGreaterThan(0)
  })
})
