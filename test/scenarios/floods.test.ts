import { expect, it } from 'vitest'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'

const mail = (subject: string, body: string) =>
  Buffer.from(
    ['From: Alex Morgan <alex.morgan@example.com>', 'To: roundtwo <invites@roundtwo.localhost>', `Subject: ${subject}`, '', body].join(
      '\r\n',
    ),
  )

it('answers a flood of junk with five mails and a summary, and delays nothing else', async () => {
  const town = await aTown()
  for (let at = 0; at < 9; at += 1) {
    const raw = mail(
      `Fwd: Offer ${at}`,
      `---------- Forwarded message ---------\nFrom: Shop <shop${at}@deals.example>\nSubject: Offer ${at}\n\nTwo for one, number ${at}, today only.`,
    )
    town.receiveMail({ id: `junk${at}`, envelopeFrom: 'alex.morgan@example.com', recipients: ['invites@roundtwo.localhost'], raw })
  }
  await town.settle()
  expect(await kinds(town)).toEqual(Array(5).fill('receipt'))
  await drop(town)
  expect((await lastMail(town, 'receipt')).words).toContain('Fernhill')

  await town.clock.windTo('2026-11-23T17:00:00Z')
  expect(await kinds(town)).toHaveLength(7)
  const summary = await lastMail(town, 'receipt')
  expect(summary.subject).toBe('What you sent in: 4 more messages, nothing to plan')
})

it.each([
  ['names the mail it answers', true],
  ['names none', false],
])('stops answering after two where a machine at the candidate’s address answers every answer, and %s', async (_, isThreaded) => {
  const town = await aTown()
  const first = mail('Lunch', 'Shall we have lunch at noon?')
  town.receiveMail({ id: 'first', envelopeFrom: 'alex.morgan@example.com', recipients: ['invites@roundtwo.localhost'], raw: first })
  await town.settle()
  const { id: last } = await lastMail(town, 'receipt')
  const thread = isThreaded ? `\r\nIn-Reply-To: <${last}@email.amazonses.com>` : ''
  for (let at = 0; at < 6; at += 1) {
    const raw = mail(`Re: What you forwarded: not an interview${thread}`, `I am away until Monday. Ticket ${at}.`)
    town.receiveMail({ id: `loop${at}`, envelopeFrom: 'alex.morgan@example.com', recipients: ['invites@roundtwo.localhost'], raw })
    await town.settle()
    await town.clock.windTo(`2026-11-23T15:${String(10 + at * 8)}:00Z`)
  }
  expect(await kinds(town)).toEqual(['receipt', 'receipt', 'receipt'])
  expect((await town.messages()).length).toBe(7)
})
