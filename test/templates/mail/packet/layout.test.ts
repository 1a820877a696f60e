import { describe, expect, it } from 'vitest'
import { squeezed } from '../../general-words.ts'
import { viewOf } from '../../journeys/journey.ts'
import { alone, manyShapes, type Written, written, writtenFor } from '../../packets.ts'
import { journeys } from '../../situations.ts'

const all = (kind: 'receipt' | 'packet'): Written[] => [
  ...manyShapes().map((shape) => written(kind, shape, alone(shape))),
  ...journeys.map((journey) => {
    const view = viewOf(journey)
    const application = view.applications[0]!
    return writtenFor(kind, application, application.rounds.at(-1)!, view)
  }),
]
const packets = all('packet')

describe('a packet', () => {
  it('has no heading with nothing under it', () => {
    const bare = packets.flatMap(({ mail: { text } }) => /^([^\n]+)\n[.]{4,}\n+[^\n]+\n[-.]{4,}$/m.exec(text)?.[1] ?? [])
    expect(bare).toEqual([])
  })

  it('still names everybody of whom there is nothing to say', () => {
    expect(packets.filter(({ mail }) => mail.text.includes('Also there: ')).length).toBeGreaterThan(3)
    for (const { mail, round } of packets) for (const { name } of round.interviewers) expect(squeezed(mail.text)).toContain(name)
  })

  it('has the task above the people', () => {
    const asked = packets.filter(({ round }) => round.task !== null && round.interviewers.length > 0)
    expect(asked.length).toBeGreaterThan(20)
    for (const { mail } of asked)
      expect(mail.text.indexOf('Your task')).toBeLessThan(mail.text.search(/The people|Who you’ll meet|The day\n/))
  })

  it('calls the kind of round what its receipt has called it', () => {
    const receipts = all('receipt')
    const named = packets.flatMap(({ mail, round }, at) => {
      const kind = /^What: (.+)$/m.exec(receipts[at]?.mail.text ?? '')?.[1]
      return [{ id: round.id, receipt: kind ?? 'Prepare', packet: mail.text.split('\n')[0] ?? '' }]
    })
    expect(new Set(named.map(({ receipt }) => receipt)).size).toBeGreaterThan(12)
    for (const { receipt, packet } of named)
      expect(
        [`${receipt}: `, `${receipt} – `].some((start) => packet.startsWith(start)),
        packet,
      ).toBe(true)
  })
})
