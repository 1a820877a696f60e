import { describe, expect, it } from 'vitest'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'

describe('an answer to one of its own mails', () => {
  it.each(['receipt', 'packet', 'thanks', 'last-call'])('starts and changes nothing, whatever it quotes of the %s', async (kind) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-03T17:00:00Z')
    const before = (await town.interviews()).map(({ start, status }) => [start, status])
    const { subject, text } = await lastMail(town, kind)
    const quoted = text.split('\n').map((line) => `> ${line}`)
    const head = ['From: Alex Morgan <alex.morgan@example.com>', 'To: roundtwo <invites@roundtwo.localhost>', `Subject: Re: ${subject}`]
    const said = ['Thanks, all good.', '', 'On Tue, Dec 1, 2026 at 10:00 AM roundtwo <roundtwo@roundtwo.localhost> wrote:', '']
    const mail = [...head, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', ...said, ...quoted].join('\r\n')
    town.receiveMail({
      id: 'answer1',
      envelopeFrom: 'alex.morgan@example.com',
      recipients: ['invites@roundtwo.localhost'],
      raw: Buffer.from(mail),
    })
    await town.settle()

    expect((await town.messages()).at(-1)).toMatchObject({ decision: 'reply-ignored' })
    expect((await town.interviews()).map(({ start, status }) => [start, status])).toEqual(before)
    expect((await lastMail(town, 'receipt')).words).toContain('I can do nothing with that')
    expect((await kinds(town)).filter((each) => each === 'packet')).toHaveLength(1)
  })
})

/** How a mail of ours comes back without the headers that would tell it: people forward, attach, quote, wrap and paste. */
const waysBack: Record<string, (mail: { subject: string; text: string; html: string }) => { head: string[]; body: string }> = {
  'forwarded by name only': ({ subject, text }) => ({
    head: [`Subject: Fwd: ${subject}`],
    body: `FYI\n\n---------- Forwarded message ---------\nFrom: roundtwo\nDate: Tue, Dec 1, 2026 at 10:00 AM\nSubject: ${subject}\nTo: Alex Morgan\n\n${text}`,
  }),
  'pasted into a new mail': ({ text }) => ({ head: ['Subject: my interview'], body: text }),
  'quoted and wrapped again': ({ text }) => ({
    head: ['Subject: the interview'],
    body: (text.match(/[\s\S]{1,40}(?:\s|$)/g) ?? []).map((row) => `> > ${row.trim().replaceAll('\n', '\n> > ')}`).join('\n'),
  }),
  'by half, without its foot': ({ text }) => ({
    head: ['Subject: my interview'],
    body: text.slice(0, text.indexOf(' ', text.length * 0.45)),
  }),
  'as HTML': ({ subject, html }) => ({ head: [`Subject: FW: ${subject}`, 'Content-Type: text/html; charset=utf-8'], body: html }),
}

describe.each(Object.entries(waysBack))('one of its own mails that comes back %s', (_way, back) => {
  it.each(['receipt', 'packet', 'card', 'thanks', 'change'])('is known by its mark, and starts and changes nothing: a %s', async (kind) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-01T20:00:00Z')
    await drop(town, { sequence: 1, start: '20261202T150000' })
    await town.clock.windTo('2026-12-03T17:00:00Z')
    const before = (await town.interviews()).map(({ start, status }) => [start, status])
    const mails = (await town.outbox()).length
    const { head, body } = back(await lastMail(town, kind))
    const type = head.some((line) => line.startsWith('Content-Type')) ? [] : ['Content-Type: text/plain; charset=utf-8']
    const own = ['From: Alex Morgan <alex.morgan@example.com>', 'To: roundtwo <invites@roundtwo.localhost>', 'MIME-Version: 1.0']
    const raw = Buffer.from([...own, ...head, ...type, '', ...body.split('\n')].join('\r\n'))
    town.receiveMail({ id: 'back1', envelopeFrom: 'alex.morgan@example.com', recipients: ['invites@roundtwo.localhost'], raw })
    await town.settle()

    expect((await town.messages()).at(-1)).toMatchObject({ decision: 'own-mail', reason: expect.stringContaining('my own mails') })
    expect((await town.interviews()).map(({ start, status }) => [start, status])).toEqual(before)
    expect(await town.outbox()).toHaveLength(mails)
  })
})

it('is no word of the employer where they write above it', async () => {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-12-01T20:00:00Z')
  const { text, subject } = await lastMail(town, 'packet')
  const before = (await town.interviews()).map(({ role, company, details, interviewers }) => [role, company, details, interviewers])
  const quoted = [
    'On Tue, Dec 1, 2026 at 10:00 AM Alex Morgan <alex.morgan@example.com> wrote:',
    '',
    ...text.split('\n').map((line) => `> ${line}`),
  ]
  const head = ['From: Maya Lindqvist <maya@fernhill.example>', 'To: Alex Morgan <alex.morgan@example.com>', `Subject: Re: Fwd: ${subject}`]
  const type = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Date: Tue, 1 Dec 2026 14:00:00 -0500', '']
  await town.post([...head, ...type, 'Hi Alex, what is this? See you tomorrow.', '', ...quoted].join('\r\n'), 'message/rfc822')
  await town.clock.windBy('PT1H')
  expect((await town.interviews()).map(({ role, company, details, interviewers }) => [role, company, details, interviewers])).toEqual(
    before,
  )
})

it('is not taken in by a mark that another candidate’s mails carry, or none', async () => {
  const town = await aTown()
  const decided = await town.post(
    Buffer.from(
      [
        'From: Alex Morgan <alex.morgan@example.com>',
        'Subject: Fwd: Interview',
        '',
        'From: Maya Lindqvist <maya@fernhill.example>',
        'Date: Mon, 23 Nov 2026 09:00:00 -0500',
        'Subject: Your interview with Fernhill',
        '',
        'We look forward to your interview for the Data Engineer role on Wednesday, December 2, 2026 at 2:00 pm EST.',
        'My mark: R2-AAAA-AAAA-AAAA',
      ].join('\r\n'),
    ),
    'message/rfc822',
  )
  expect(decided.decision).toBe('new-round')
})

/** A mail of the candidate's own to us, on Tuesday 1 December. */
const own = (body: string): string =>
  [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: roundtwo <invites@roundtwo.localhost>',
    'Subject: my interview',
    'Date: Tue, 1 Dec 2026 15:00:00 -0500',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
  ].join('\r\n')

describe('a part of one of its own mails, pasted', () => {
  it('leaves what the candidate writes above it to be heard', async () => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-01T20:00:00Z')
    const { text } = await lastMail(town, 'packet')
    const part = text.slice(0, text.indexOf(' ', text.length * 0.6))
    await town.post(own(`The interview has moved to Thursday at 3 pm.\n\n${part}`), 'message/rfc822')
    await town.clock.windBy('PT10M')
    expect((await town.interviews()).map(({ status, start }) => [status, start])).toEqual([['on', '2026-12-03T20:00:00Z']])
  })

  it('is not heard for the hour it told before the interview moved', async () => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-11-25T14:00:00Z')
    const { text } = await lastMail(town, 'receipt')
    await drop(town, { sequence: 1, start: '20261203T150000' })
    await town.clock.windBy('PT10M')
    const { decision } = await town.post(own(text.slice(0, text.indexOf('What comes next'))), 'message/rfc822')
    expect(decision).toBe('own-mail')
    expect((await town.interviews()).map(({ status, start }) => [status, start])).toEqual([['on', '2026-12-03T20:00:00Z']])
  })
})

it('is not an employer’s mail of which it had quoted the larger part', async () => {
  const brief =
    'Please bring a photo ID and ask for Tessa at the front desk on the ground floor. Tomas will focus on data modelling and on how you test a pipeline.'
  const town = await aTown()
  await drop(town, { text: brief })
  await town.clock.windTo('2026-12-01T20:00:00Z')
  expect((await lastMail(town, 'packet')).words).toContain('ask for Tessa at the front desk')
  const mail = [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    'Subject: Interview: Data Engineer at Fernhill',
    'Date: Tue, 1 Dec 2026 14:00:00 -0500',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Hi Alex, we have to move the interview to Thursday at 3 pm. ${brief}`,
  ].join('\r\n')
  await town.post(mail, 'message/rfc822')
  await town.clock.windBy('PT10M')
  expect((await town.interviews()).map(({ start }) => start)).toEqual(['2026-12-03T20:00:00Z'])
})
