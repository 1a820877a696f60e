import { expect, it } from 'vitest'
import { considerMessage } from '../../../functions/domain/decide/decide-message.ts'
import type { Reading } from '../../../functions/domain/read/reading.ts'
import { aMailOrigin, aMeeting, aMessage, anInterview, aReading, theItems } from '../../builders.ts'

const answer = (over: Partial<NonNullable<Reading['mail']>>): Reading =>
  aReading({
    // What it quotes: an hour of one of our mails, read as if somebody had arranged it.
    meetings: [aMeeting({ uid: null, method: null, start: '2026-12-09T16:00:00Z' })],
    mail: {
      from: { name: 'Alex Morgan', email: 'alex.morgan@example.com' },
      to: ['in-7h3k9@mail.roundtwo.test'],
      subject: 'Re: Your interview: Bluepine',
      sentAt: '2026-11-26T16:00:00Z',
      messageId: null,
      automatic: false,
      forwarded: false,
      answer: null,
      forwardingConfirmation: null,
      ...over,
    },
  })

const consider = (reading: Reading) =>
  considerMessage({
    message: aMessage({ name: 'answer', origin: aMailOrigin() }),
    reading,
    trust: 'forwarded',
    items: theItems({ interviews: [anInterview()] }),
  })

it.each(['Re: Your interview', 'RE: Your interview', 'AW: Your interview', ' Réf : Your interview', '返信：Your interview'])(
  'takes nothing from an answer to one of its own mails, whatever it quotes, and says so: %s',
  (subject) => {
    expect(consider(answer({ subject }))).toMatchObject({
      decision: 'reply-ignored',
      reason: expect.stringContaining('answer to one of my mails'),
      contributions: [],
    })
  },
)

it('reads what the candidate tells of their own accord, and what they forward', () => {
  expect(consider(answer({ subject: 'My interview with Bluepine' })).decision).toBe('new-round')
  expect(consider(answer({ forwarded: true, from: { name: null, email: 'maya.lindqvist@bluepine.example' } })).decision).toBe('new-round')
})
