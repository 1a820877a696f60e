import { describe, expect, it } from 'vitest'
import { mail, readingOf } from '../read-text.ts'

/** Written on Monday 30 November 2026 under an invitation of the Friday before. */
const detailsOf = async (newest: string, below: string, writer = 'Eva Lund <eva@copperlane.example>') => {
  const text = `Hi Alex,\n\n${newest}\n\nEva\n\nOn Fri, Nov 27, 2026 at 9:00 AM ${writer} wrote:\n${below
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}`
  const { details } = await readingOf(
    mail({
      from: 'Eva Lund <eva@copperlane.example>',
      subject: 'Re: Interview: Welder position',
      date: 'Mon, 30 Nov 2026 10:00:00 -0500',
      text,
    }),
  )
  return (details ?? []).map(({ kind, words }) => [kind, words])
}

const invitation =
  'Hi Alex,\nyour interview is on Thursday, December 10 at 2pm ET.\nPlease bring your passport.\nDoors open at nine.\n\nEva'

describe('what was asked before', () => {
  it.each(['We have to move you by an hour: Thursday, December 10 at 3pm ET.', 'See you on December 10 at 2pm ET, as agreed.'])(
    'is still asked: %s',
    async (newest) => {
      expect(await detailsOf(newest, invitation)).toContainEqual(['bring', 'Please bring your passport.'])
    },
  )

  it('is over with the talk it was asked for', async () => {
    const before = invitation.replace('Thursday, December 10', 'Thursday, November 26')
    const kept = await detailsOf('Great to meet you! Your second interview is on Thursday, December 10 at 2pm ET.', before)
    expect(kept.flat()).not.toContain('Please bring your passport.')
  })

  it('is no word of the candidate’s own', async () => {
    const own = 'Hi Eva,\nDecember 10 works. Shall I bring my passport? Please bring a map for me.\n\nAlex'
    const kept = await detailsOf('Thursday, December 10 at 3pm ET it is.', own, 'Alex Morgan <alex.morgan@example.com>')
    expect(kept.flat().join(' ')).not.toMatch(/passport|map/)
  })
})
