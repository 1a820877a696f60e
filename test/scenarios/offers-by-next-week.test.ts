import { describe, expect, it } from 'vitest'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'
import { owner } from './owner.ts'

/** Of Tuesday 8 December, six days after the interview. */
const offer = (limit: string): string =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    'Subject: Re: Interview: Data Engineer',
    'Date: Tue, 8 Dec 2026 16:30:00 -0500',
    `Message-ID: <${limit.length}@fernhill.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Hi Alex,\r\n\r\nWe are delighted to offer you the Data Engineer role. ${limit}\r\n\r\nMaya`,
    '',
  ].join('\r\n')

const offered = async (limit: string) => {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-12-08T21:30:00Z')
  expect(await town.post(offer(limit), 'message/rfc822')).toMatchObject({ decision: 'heard-back' })
  const [interview] = await town.interviews()
  const say = async (fields: Record<string, string>) => {
    await owner(town).send(`/applications/${interview?.applicationId}`, { outcome: 'offer', ...fields })
    await town.settle()
  }
  return { town, say }
}

describe('an offer whose limit may be of this week or the next', () => {
  it('is told with both days, and neither is watched before the candidate says which', async () => {
    const { town, say } = await offered('Please let us know by next Wednesday.')
    const receipt = (await lastMail(town, 'receipt')).words
    expect(receipt).toContain('“next Wednesday”, which may be Wednesday, 9 December or Wednesday, 16 December. Ask them which')
    expect(receipt).not.toContain('no day for your answer')
    await say({})
    expect((await lastMail(town, 'offer')).words).toContain('They ask for your answer by “next Wednesday”, which may be')
    await town.clock.windTo('2026-12-10T15:00:00Z')
    expect(await kinds(town)).not.toContain('offer-deadline')
    await say({ dueOn: '2026-12-16' })
    await town.clock.windTo('2026-12-17T15:00:00Z')
    expect(await kinds(town)).toContain('offer-deadline')
  })

  it('is told with the one day where its date stands beside it', async () => {
    const { town } = await offered('Please let us know by next Wednesday, December 16.')
    expect((await lastMail(town, 'receipt')).words).toContain('They ask for your answer by Wednesday, 16 December.')
  })
})
