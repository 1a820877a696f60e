import { describe, expect, it } from 'vitest'
import { caps } from '../../../../../functions/domain/read/carry/caps.ts'
import { carriedFrom, eml, ics, mailFrom, refusalOf } from '../../carry-files.ts'

const calendar = ics(['DTSTART:20261201T100000Z', 'SUMMARY:Interview'], ['METHOD:REQUEST'])
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const multipart = (parts: string[], kind = 'mixed'): string =>
  eml(`${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`, { 'Content-Type': `multipart/${kind}; boundary="b"` })
const part = (type: string, body: string, more: string[] = []): string => [`Content-Type: ${type}`, ...more, '', body].join('\r\n')

describe('a calendar in a mail', () => {
  it.each([
    ['as the whole mail', eml(calendar, { 'Content-Type': 'text/calendar; method=REQUEST' })],
    ['as a part', multipart([part('text/plain', 'Hi'), part('text/calendar; method=REQUEST', calendar)])],
    ['in base64', multipart([part('text/calendar', base64(calendar), ['Content-Transfer-Encoding: base64'])])],
    [
      'as an attachment of no known type',
      multipart([
        part('application/octet-stream; name="invite.ics"', base64(calendar), [
          'Content-Transfer-Encoding: base64',
          'Content-Disposition: attachment',
        ]),
      ]),
    ],
    [
      'inline and attached',
      multipart([part('text/calendar; method=REQUEST', calendar), part('application/ics; name=invite.ics', calendar)]),
    ],
    [
      'that lost its METHOD, which the part still names',
      multipart([part('text/calendar; method=REQUEST', calendar.replace('METHOD:REQUEST\r\n', ''))]),
    ],
    [
      'in an attached message',
      multipart([part('text/plain', 'see below'), part('message/rfc822', eml(calendar, { 'Content-Type': 'text/calendar' }))]),
    ],
    [
      'in an attached message that was encoded',
      multipart([
        part('message/rfc822', base64(eml(calendar, { 'Content-Type': 'text/calendar' })), ['Content-Transfer-Encoding: base64']),
      ]),
    ],
    [
      'by its content alone',
      multipart([
        part('application/octet-stream; name="=?utf-8?Q?Einladung_Gespr=C3=A4ch.ics?="', base64(calendar), [
          'Content-Transfer-Encoding: base64',
        ]),
      ]),
    ],
    ['by its content alone, as it stands', multipart([part('application/octet-stream; name=attachment', calendar)])],
  ])('is one event: %s', async (_, raw) => {
    const { events, losses } = await carriedFrom(raw, 'eml')
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ uid: 'one@x.example', method: 'request', summary: 'Interview' })
    expect(losses).toEqual([])
  })

  it('with a bad part beside it is read all the same', async () => {
    const { events } = await carriedFrom(multipart([part('text/calendar', 'nonsense'), part('text/calendar', calendar)]), 'eml')
    expect(events).toHaveLength(1)
  })

  it('packed by Outlook is told to the person', async () => {
    const { losses } = await carriedFrom(
      multipart([part('text/plain', 'Hi'), part('application/ms-tnef; name=winmail.dat', 'eJ8+')]),
      'eml',
    )
    expect(losses).toEqual(['winmail-unopened'])
  })

  it.each([
    [0, []],
    [1, ['text-left-out']],
  ])('whose text is longer than is read is told to the person (%i over)', async (over, told) => {
    const { losses } = await carriedFrom(eml('x'.repeat(caps.textChars + over), { 'Content-Type': 'text/plain' }), 'eml')
    expect(losses).toEqual(told)
  })
})

describe('the text of a mail', () => {
  it.each([
    ['quoted-printable', 'Gespr=C3=A4ch =E2=80=93 um=\r\n zehn', { 'Content-Transfer-Encoding': 'quoted-printable' }, 'Gespräch – um zehn'],
    ['base64', base64('Gespräch'), { 'Content-Transfer-Encoding': 'base64' }, 'Gespräch'],
    ['flowed lines', 'We meet \r\non Tuesday.\r\n', { 'Content-Type': 'text/plain; format=flowed' }, 'We meet on Tuesday.'],
    ['HTML alone', '<p>Gespr&auml;ch</p><p>um&nbsp;zehn</p>', { 'Content-Type': 'text/html' }, 'Gespräch\n\num zehn'],
  ])('is read from %s', async (_, body, headers, text) => {
    expect((await mailFrom(eml(body, headers))).text).toBe(text)
  })

  it.each([
    ['iso-8859-1', 'latin1', 'Gespräch'],
    ['utf-8', 'utf8', 'Gespräch'],
    ['x-unknown', 'utf8', 'Gespräch'],
    ['us-ascii', 'utf8', 'Gespräch'],
  ] as const)('is read in %s', async (charset, encoding, text) => {
    const raw = Buffer.concat([Buffer.from(eml('', { 'Content-Type': `text/plain; charset=${charset}` })), Buffer.from(text, encoding)])
    expect((await mailFrom(raw)).text).toBe(text)
  })

  it('is read in Japanese mail encodings', async () => {
    const raw = Buffer.concat([
      Buffer.from(eml('', { 'Content-Type': 'text/plain; charset=iso-2022-jp', Subject: '=?ISO-2022-JP?B?GyRCTEwbKEI=?=' })),
      Buffer.from([0x1b, 0x24, 0x42, 0x4c, 0x4c, 0x1b, 0x28, 0x42]),
    ])
    expect(await mailFrom(raw)).toMatchObject({ text: '面', subject: '面' })
  })

  it('keeps the rows of an agenda table that the plain version broke up', async () => {
    const rows =
      '<table><tr><th>Time</th><th>Who</th></tr><tr><td>10:00</td><td>Kim</td></tr><tr><td>11:00</td><td><p>Lee</p></td></tr></table>'
    const mail = await mailFrom(multipart([part('text/plain', 'Time\nWho\n10:00\nKim'), part('text/html', rows)], 'alternative'))
    expect(mail.text).toBe('Time | Who\n10:00 | Kim\n11:00 | Lee')
  })

  it('joins the parts of a mixed mail and takes each alternative once', async () => {
    const inner = `Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n${part('text/plain', 'One')}\r\n--c\r\n${part('text/html', '<b>One</b>')}\r\n--c--`
    expect(
      (
        await mailFrom(
          multipart([
            inner,
            part('text/html', '<p>Two</p>'),
            part('text/plain; name=cv.txt', 'Three', ['Content-Disposition: attachment']),
          ]),
        )
      ).text,
    ).toBe('One\n\nTwo')
  })

  it('brings its links with their words, unwrapped', async () => {
    const mail = await mailFrom(
      eml('<a href="https://urldefense.com/v3/__https://zoom.us/j/1?pwd=x__;!!a$">Join</a>', { 'Content-Type': 'text/html' }),
    )
    expect(mail.links).toEqual([{ words: 'Join', url: 'https://zoom.us/j/1?pwd=x' }])
  })
})

describe('the head of a mail', () => {
  it('names people, decoded', async () => {
    const mail = await mailFrom(
      eml('Hi', { From: '=?utf-8?q?J=C3=B6rg_M=C3=BCller?= <Joerg@X.example>', Cc: 'Kim <kim@x.example>, "Lee, Ann" <ann@x.example>' }),
    )
    expect(mail).toMatchObject({
      from: { name: 'Jörg Müller', email: 'joerg@x.example' },
      cc: [{ name: 'Kim' }, { name: 'Lee, Ann' }],
      date: '2026-12-01T10:00:00-05:00',
    })
  })

  it.each([
    [{ 'Auto-Submitted': 'auto-replied' }, true],
    [{ 'Auto-Submitted': 'no' }, false],
    [{ 'Auto-Submitted': 'auto-generated', Precedence: 'bulk' }, false],
    [{ Precedence: 'auto_reply' }, true],
    [{ Subject: 'Automatische Antwort: Interview' }, true],
    [{ Subject: 'Interview' }, false],
  ])('with %j tells whether a machine wrote it', async (headers, automatic) => {
    expect((await mailFrom(eml('Hi', headers))).automatic).toBe(automatic)
  })

  it('keeps the marks of our own mails, also when one comes back inside another', async () => {
    const own = eml('Hi', { 'X-Roundtwo-Loop': '1', 'Return-Path': '<>' })
    expect((await mailFrom(own)).envelope).toMatchObject({ headers: { 'x-roundtwo-loop': '1', 'return-path': '<>' }, received: 0 })
    const forwarded = await mailFrom(multipart([part('message/rfc822', own)]))
    expect(forwarded.envelope?.headers).not.toHaveProperty('x-roundtwo-loop')
  })

  it('does not take the mail a delivery report is about for a forwarded one', async () => {
    const raw = eml(`--b\r\n${part('text/plain', 'Failed')}\r\n--b\r\n${part('message/rfc822', eml('Hello'))}\r\n--b--`, {
      'Content-Type': 'multipart/report; boundary=b',
      Subject: 'Undeliverable',
    })
    expect(await mailFrom(raw)).toMatchObject({ forwarded: false, automatic: true, text: 'Failed' })
  })

  it('may begin with the line of a mailbox file', async () => {
    expect((await mailFrom(`From sam@x.example Tue Dec  1 10:00:00 2026\r\n${eml('Hi')}`)).subject).toBe('Interview')
  })

  it.each([
    ['nothing', ''],
    ['no header', '\r\n\r\n'],
  ])('is refused when there is %s', async (_, raw) => {
    expect(await refusalOf(raw, 'eml')).toBe('not-a-mail')
  })

  it('carries a request to confirm forwarding as it came', async () => {
    const mail = await mailFrom(
      eml('Confirmation code: 123456789\r\nhttps://mail-settings.google.com/mail/vf-abc-def', {
        From: 'Gmail Team <forwarding-noreply@google.com>',
        Subject: '(#123456789) Gmail Forwarding Confirmation - Receive Mail from alex.morgan@example.com',
      }),
    )
    expect(mail).toMatchObject({
      from: { email: 'forwarding-noreply@google.com' },
      text: expect.stringContaining('123456789'),
      links: [{ url: 'https://mail-settings.google.com/mail/vf-abc-def' }],
    })
  })
})
