import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, kinds } from './a-scenario.ts'

const letter = (body: string, id: string): string =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    'Date: Mon, 23 Nov 2026 09:30:00 -0500',
    'Subject: Your interview',
    `Message-ID: <${id}@fernhill.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Hi Alex,\r\n\r\n${body}\r\n\r\nBest,\r\nMaya Lindqvist`,
    '',
  ].join('\r\n')
const both = (town: Town, id = 'both') =>
  town.post(
    letter(
      'Your selection for Data Engineer has two parts:\r\n\r\nPart 1: written test, Tuesday 1 December at 10 am\r\nPart 2: interview with Noor Haddad, Thursday 3 December at 2 pm',
      id,
    ),
    'message/rfc822',
  )
const starts = async (town: Town) => (await town.interviews()).map(({ start, status }) => `${status} ${start}`)

describe('a letter with two appointments', () => {
  it('holds both, each with its own mails, in one application', async () => {
    const town = await aTown()
    await both(town)
    expect(await starts(town)).toEqual(['on 2026-12-01T15:00:00Z', 'on 2026-12-03T19:00:00Z'])
    expect(new Set((await town.interviews()).map(({ applicationId }) => applicationId)).size).toBe(1)
    await town.clock.windTo('2026-12-03T18:59:00Z')
    const sent = await kinds(town)
    for (const kind of ['receipt', 'packet', 'card'])
      expect(
        sent.filter((one) => one === kind),
        kind,
      ).toHaveLength(2)
    expect(sent).not.toContain('question')
  })

  it('is the same two when it is sent again', async () => {
    const town = await aTown()
    await both(town)
    await town.clock.windBy('P1D')
    await both(town, 'again')
    expect(await starts(town)).toEqual(['on 2026-12-01T15:00:00Z', 'on 2026-12-03T19:00:00Z'])
  })
})
