import { describe, expect, it } from 'vitest'
import { aTown, drop, kinds } from './a-scenario.ts'

/** What comes after the interview that is known: Wed 2 December, 2 pm, with Tomas Okafor at Fernhill, invited by Maya Lindqvist. */

const from = (sender: string, text: string, subject = 'Hello') =>
  [
    `From: ${sender}`,
    'To: Alex Morgan <alex.morgan@example.com>',
    `Subject: ${subject}`,
    'Date: Wed, 02 Dec 2026 16:00:00 -0500',
    `Message-ID: <${text.length}@fernhill.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n')

async function followed(sender: string, text: string, subject?: string) {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-12-02T21:05:00Z')
  const { decision } = await town.post(from(sender, text, subject), 'message/rfc822')
  return { town, decision }
}

describe('an hour that whoever invited to the last talk names, and nobody calls an interview', () => {
  it.each([
    'Lets finish up Friday at 11, just call my cell.',
    'Können wir am Freitag um 11 Uhr weiterreden?',
    'On continue vendredi à 11h ?',
  ])('is a round of its own: %s', async (text) => {
    const { town, decision } = await followed('Maya Lindqvist <maya@fernhill.example>', text)
    expect(decision).toBe('new-round')
    expect((await town.interviews()).map(({ start, company }) => [start, company])).toContainEqual(['2026-12-04T16:00:00Z', 'Fernhill'])
  })

  it.each(['The panel compares notes on Friday at 11 and then we decide.', 'Our portal is down on Friday from 9 am to 11 am.'])(
    'is nothing where nobody asks the candidate to it: %s',
    async (text) => {
      expect((await followed('Maya Lindqvist <maya@fernhill.example>', text)).decision).not.toMatch(/new-round|asked/)
    },
  )
})

describe('an hour of somebody unknown', () => {
  it('is asked about where they write of the job, and not where they do not', async () => {
    const bea = 'Bea Roth <bea@cornercafe.example>'
    const { town, decision } = await followed(bea, 'Got your resume. Can you come by Friday at 11?')
    expect(decision).toBe('asked')
    expect(await kinds(town)).toContain('question')
    expect((await followed(bea, 'Your bike is ready. Can you come by Friday at 11?')).decision).toBe('not-an-interview')
  })
})
