import { describe, expect, it, onTestFinished } from 'vitest'
import { readMailed } from '../../functions/domain/material/read/read-mailed.ts'
import { readMaterial } from '../../functions/domain/material/read/read-material.ts'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import { exampleInvite } from '../../local/examples/examples.ts'
import { inboxAddress } from '../../local/names.ts'
import { startTown, type Town } from '../../local/town/town.ts'

/** What comes in by mail, from the door to the outbox, with the reader itself. */

async function aTown(): Promise<Town> {
  const town = await startTown({ world: { reader: { read: readMessage }, material: { read: readMaterial, readMessage: readMailed } } })
  onTestFinished(() => town.close())
  return town
}

const candidate = 'Alex Morgan <alex.morgan@example.com>'
const priya = 'priya.raman@larkfield-instruments.example'

interface Mail {
  from?: string
  to?: string
  subject: string
  date?: string
  text: string
  headers?: string[]
}

let count = 0
async function receive(town: Town, { from = candidate, to = inboxAddress, subject, date, text, headers = [] }: Mail) {
  count += 1
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${new Date(date ?? town.clock.now()).toUTCString()}`,
    `Message-ID: <${count}@example.com>`,
    ...headers,
    'MIME-Version: 1.0',
  ]
  const type = headers.some((line) => /^content-type/i.test(line)) ? [] : ['Content-Type: text/plain; charset=utf-8']
  const raw = Buffer.from([...head, ...type, '', text].join('\r\n'))
  const envelopeFrom = /<([^<>]+)>/.exec(from)?.[1] ?? from
  town.receiveMail({ id: `mail${count}`, envelopeFrom, recipients: [inboxAddress], raw })
  await town.settle()
  return (await town.messages()).at(-1)
}

const kinds = async (town: Town) => (await town.outbox()).map(({ touchpoint }) => touchpoint.kind)
const example = (town: Town) =>
  town.post(
    exampleInvite({ now: town.clock.now(), zone: 'America/New_York', name: 'Alex Morgan', mail: 'alex.morgan@example.com' }),
    'text/calendar',
  )

describe("the candidate's own mail, with a blind copy to roundtwo", () => {
  it('marks the draft of whom it thanks sent, and is not answered', async () => {
    const town = await aTown()
    await example(town)
    await town.clock.windTo('2026-11-28T21:30:00Z')
    const before = await kinds(town)
    const message = await receive(town, {
      to: `Priya Raman <${priya}>`,
      subject: 'Thank you',
      text: 'Dear Priya,\n\nthank you for the interview today at 2 pm. I liked how you put the question about metrics.\n\nAlex',
    })
    expect(message).toMatchObject({ decision: 'own-mail', reason: 'It is your own note. I marked it as sent.' })
    expect(await kinds(town)).toEqual(before)
    await town.clock.windTo('2026-11-29T03:00:00Z')
    const thanks = (await town.outbox()).find(({ touchpoint }) => touchpoint.kind === 'thanks')
    expect(thanks?.text).toContain('Tomas Lindqvist')
    expect(thanks?.text).not.toContain(`mailto:${priya}`)
  })

  it('starts nothing, whatever time it names to others', async () => {
    const town = await aTown()
    const message = await receive(town, {
      to: 'Noor Haddad <noor@larkfield-instruments.example>',
      subject: 'Re: Your interview for the Product Analyst role',
      text: 'Thank you. Thursday, December 3 at 2 pm ET works for my interview with Priya.',
    })
    expect(message).toMatchObject({ decision: 'own-mail', reason: 'It is your own mail, so there is nothing to read in it.' })
    expect(await town.outbox()).toEqual([])
  })
})

describe('a mail that moves a known interview by words alone', () => {
  const moving = (text: string, subject = 'Your interview with Larkfield Instruments') => ({
    from: 'Noor Haddad <noor.haddad@larkfield-instruments.example>',
    to: candidate,
    subject,
    text,
  })

  it('moves it, instead of making another', async () => {
    const town = await aTown()
    await example(town)
    await town.clock.windTo('2026-11-23T15:05:00Z')
    const message = await receive(
      town,
      moving(
        'Hi Alex,\n\nunfortunately Priya is ill, so we have to move your interview for the Product Analyst role to Tuesday, December 1, 2026 at 3:00 pm ET.\n\nNoor Haddad\nRecruiter, Larkfield Instruments',
      ),
    )
    expect(message?.decision).toBe('changed')
    expect(await town.interviews()).toMatchObject([{ start: '2026-12-01T20:00:00Z' }])
  })

  it('does not take the way to reschedule in a confirmation for a move', async () => {
    const town = await aTown()
    const message = await receive(
      town,
      moving(
        'Hi Alex,\n\nyour interview for the Product Analyst role at Larkfield Instruments is on Tuesday, December 1, 2026 at 3:00 pm ET. If you need to reschedule, let me know. You have moved forward to the second round.\n\nNoor Haddad\nRecruiter, Larkfield Instruments',
      ),
    )
    expect(message?.reading?.meetings).toMatchObject([{ moves: false }])
  })
})

describe('a mail of our own that comes back', () => {
  it('is known by its mark, whoever passed it on, and is answered by nothing', async () => {
    const town = await aTown()
    await example(town)
    const [sent] = await town.outbox()
    const back = { subject: sent?.subject ?? '', text: sent?.text ?? '', headers: ['X-Roundtwo-Loop: 1'] }
    for (const from of ['roundtwo <roundtwo@elsewhere.example>', candidate, 'List <list@lists.example>'])
      expect((await receive(town, { from, ...back }))?.decision).toBe('own-mail')
    expect(await kinds(town)).toEqual(['receipt'])
    expect(Object.keys(sent?.headers ?? {})).toContain('X-Roundtwo-Loop')
  })

  it('starts no exchange with an absence note', async () => {
    const town = await aTown()
    await example(town)
    for (let i = 0; i < 3; i += 1)
      await receive(town, { subject: 'Automatic reply: Interview', text: `I am away. ${i}`, headers: ['Auto-Submitted: auto-replied'] })
    expect(await kinds(town)).toEqual(['receipt'])
  })
})

describe('a request of Gmail to confirm forwarding', () => {
  it('is passed on with its code and link as text', async () => {
    const town = await aTown()
    const link = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ8x1%5D-kL9'
    const message = await receive(town, {
      from: 'Gmail Team <forwarding-noreply@google.com>',
      subject: '(#123456789) Gmail Forwarding Confirmation - Receive Mail from alex.morgan@example.com',
      text: `alex.morgan@example.com has requested to automatically forward mail to your email address.\nConfirmation code: 123456789\n\nTo allow this, please click the link below to confirm the request:\n\n${link}\n`,
    })
    expect(message).toMatchObject({ decision: 'not-an-interview', reason: expect.stringContaining('123456789') })
    const [mail, ...more] = await town.outbox()
    expect(more).toEqual([])
    expect(mail?.subject).toBe('Your mail provider asks whether it may forward to me')
    expect(mail?.text).toContain('123456789')
    expect(mail?.text.replaceAll('\n', '')).toContain(link)
    expect(mail?.html).not.toContain(`href="${link}`)
  })
})

describe('an invitation in a winmail.dat', () => {
  it('is asked about, with why', async () => {
    const town = await aTown()
    const boundary = 'b1'
    const message = await receive(town, {
      from: 'Nora Field <nora.field@quillmark.com>',
      to: candidate,
      subject: 'Interview with Quillmark',
      headers: [`Content-Type: multipart/mixed; boundary=${boundary}`],
      text: [
        `--${boundary}`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Hi Alex, please find the details attached. Nora',
        `--${boundary}`,
        'Content-Type: application/ms-tnef; name="winmail.dat"',
        'Content-Disposition: attachment; filename="winmail.dat"',
        'Content-Transfer-Encoding: base64',
        '',
        'eJ8+IgAAAQaQCAAEAAAAAAABAAEAAQeQBgAIAAAA5AQAAAAAAADoAA==',
        `--${boundary}--`,
      ].join('\r\n'),
    })
    expect(['asked', 'new-round']).toContain(message?.decision)
    const asked = (await town.outbox()).filter(({ touchpoint }) => touchpoint.kind === 'question')
    expect(asked).toHaveLength(1)
    expect(asked[0]?.text).toContain('winmail.dat')
  })
})

describe('a question about a mail that may be an interview', () => {
  it('shows who sent it, why it is in doubt and the words it was read from', async () => {
    const town = await aTown()
    const message = await receive(town, {
      from: 'Nora Field <nora.field@quillmark.com>',
      to: candidate,
      subject: 'Chat about Quillmark',
      text: 'Hi Alex,\n\nI would love to hear more about your background. How about a call on Thursday, December 3, 2026 at 2:00 pm ET?\n\nNora Field\nQuillmark',
    })
    expect(message?.decision).toBe('asked')
    const [asked] = await town.outbox()
    expect(asked?.touchpoint.kind).toBe('question')
    const text = asked?.text.replace(/\s+/g, ' ')
    expect(text).toContain('Nora Field, nora.field@quillmark.com')
    expect(text).toContain('Chat about Quillmark')
    expect(text).toMatch(/read from the mail: “[^”]*December 3, 2026 at 2:00 pm/)
    for (const why of message?.reading?.why ?? ['none']) expect(text).toContain(why)
  })
})

describe('whatever came in', () => {
  it('is listed with what was decided and why, and what came by hand is answered', async () => {
    const town = await aTown()
    await example(town)
    await town.post('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'text/calendar')
    await town.post('{"a":1}', 'application/json')
    await receive(town, {
      subject: 'Fwd: lunch?',
      text: '---------- Forwarded message ---------\nFrom: Jo <jo@x.example>\nSubject: lunch?\n\nAt noon?',
    })
    await example(town)
    const messages = await town.messages()
    expect(messages.map(({ decision }) => decision)).toEqual(['new-round', 'refused', 'refused', 'not-an-interview'])
    for (const { reason } of messages) expect(reason).toMatch(/\w+ \w+.*[.]$/)
    const subjects = (await town.outbox()).map(({ subject }) => subject)
    expect(subjects.filter((subject) => subject === 'What you forwarded: I could not read it')).toHaveLength(2)
    expect(subjects.filter((subject) => subject === 'What you forwarded: not an interview')).toHaveLength(1)
  })
})
