import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../functions/domain/read/read-message.ts'
import { readReply } from '../../../functions/domain/replies/read-reply.ts'
import { isNoise } from '../../../functions/domain/replies/reply.ts'

/*
 * Sixty replies as mail programs send them, labelled beforehand (`test/material/README.md`). The odd ones were not looked at while the reader
 * was written: 29 of the 30 were read right at first sight.
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

describe('replies to the debrief', () => {
  it.each(names)('are read as they are meant: %s', async (name) => {
    expect(foldedCommand(await understood(name))).toEqual(expected(name))
  })
})
