import { describe, expect, it } from 'vitest'
import { view } from '../../functions/domain/view/make-view.ts'
import { candidateId, inboxAddress } from '../../local/names.ts'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'
import { owner } from './owner.ts'

/** Answers to mails of ours, from the mailbox to what became of them. */

interface Answer {
  to: string
  /** The mail that is answered; without it the answer has lost its headers. */
  id?: string
  from?: string
  date?: string
  headers?: string[]
}

let count = 0
async function reply(town: Town, text: string, { to, id, from = 'Alex Morgan <alex.morgan@example.com>', headers = [] }: Answer) {
  count += 1
  const head = [
    `From: ${from}`,
    `To: roundtwo <${inboxAddress}>`,
    `Subject: Re: ${to}`,
    `Date: ${new Date(town.clock.now()).toUTCString()}`,
    `Message-ID: <reply-${count}@example.com>`,
    ...(id ? [`In-Reply-To: <${id}@email.amazonses.com>`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
  ]
  const envelopeFrom = /<([^<>]+)>/.exec(from)?.[1] ?? from
  town.receiveMail({ id: `reply${count}`, envelopeFrom, recipients: [inboxAddress], raw: Buffer.from([...head, '', text].join('\r\n')) })
  await town.settle()
  return (await town.messages()).at(-1)
}

async function afterTheRound(kind = 'debrief') {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo(kind === 'debrief' ? '2026-12-02T20:30:00Z' : '2026-12-02T23:30:00Z')
  const { subject, id, text } = await lastMail(town, kind)
  const [interview] = await town.interviews()
  return { town, mail: { to: subject, id }, text, roundId: interview?.roundId ?? '' }
}

const pageOf = async (town: Town, path: string): Promise<string> => (await owner(town).get(path)).body

describe('"sent it"', () => {
  it('marks the one draft of a thank-you mail as sent, and nothing is asked about that person again', async () => {
    const { town, mail } = await afterTheRound('thanks')
    expect(await reply(town, 'Sent it, thanks!', mail)).toMatchObject({ decision: 'replied' })
    expect((await lastMail(town, 'receipt')).words).toContain('Marked as sent: Tomas Okafor.')
    await town.clock.windTo('2026-12-04T20:00:00Z')
    expect(await kinds(town)).not.toContain('last-call')
  })

  it('is heard in answer to a follow-up too, which goes on as one that was sent', async () => {
    const { town } = await afterTheRound('thanks')
    await town.clock.windTo('2026-12-09T20:00:00Z')
    const { subject, id } = await lastMail(town, 'nudge')
    expect(await reply(town, 'sent it', { to: subject, id })).toMatchObject({ decision: 'replied' })
    expect((await lastMail(town, 'receipt')).words).toContain('Marked as sent: Maya Lindqvist.')
  })
})

describe('a reply to the debrief', () => {
  it('is offered by the mail, which asks in numbers', async () => {
    const { text } = await afterTheRound()
    expect(text).toContain('1. ')
    expect(text).toContain('Which answer would you redo?')
    expect(text).toContain('Reply with the numbers')
  })

  it('is kept as the page would keep it, and answered in the words it had', async () => {
    const { town, mail, roundId } = await afterTheRound()
    const message = await reply(town, '1. the pricing page\r\n2. why I left Lindenberg', mail)
    expect(message).toMatchObject({ decision: 'replied' })
    const page = await pageOf(town, `/rounds/${roundId}/debrief`)
    expect(page).toContain('the pricing page')
    expect(page).toContain('why I left Lindenberg')
    const { words } = await lastMail(town, 'receipt')
    expect(words).toContain('the pricing page')
    expect(words).toContain('why I left Lindenberg')
  })

  it('adds to what was told before, and leaves alone what it does not name', async () => {
    const { town, mail, roundId } = await afterTheRound()
    await reply(town, '1. the pricing page', mail)
    await reply(town, 'Forgot one:\r\n2. why I left Lindenberg', mail)
    const page = await pageOf(town, `/rounds/${roundId}/debrief`)
    expect(page).toContain('the pricing page')
    expect(page).toContain('why I left Lindenberg')
  })

  it('gives way to what is changed on the page after it', async () => {
    const { town, mail, roundId } = await afterTheRound()
    await reply(town, '2. why I left Lindenberg', mail)
    await owner(town).send(`/rounds/${roundId}/debrief`, { happened: 'yes', redo: '', 'was:redo': 'why I left Lindenberg' })
    await town.settle()
    expect(await pageOf(town, `/rounds/${roundId}/debrief`)).not.toContain('why I left Lindenberg')
  })
})

describe('a reply to the drafts', () => {
  it('marks a note sent by the number that the mail gave it', async () => {
    const { town, mail, text } = await afterTheRound('thanks')
    expect(text).toContain('Reply “sent 1”')
    await reply(town, 'Sent 1', mail)
    expect((await lastMail(town, 'receipt')).words).toContain('Marked as sent')
    await town.clock.windTo('2026-12-03T23:00:00Z')
    expect(await kinds(town)).not.toContain('last-call')
  })

  it('marks nobody by a number the mail did not have', async () => {
    const { town, mail } = await afterTheRound('thanks')
    await reply(town, 'Sent 7', mail)
    expect((await lastMail(town, 'receipt')).words).not.toContain('Marked as sent')
    await town.clock.windTo('2026-12-03T23:00:00Z')
    expect(await kinds(town)).toContain('last-call')
  })

  it('stops the mails it answers, and no others', async () => {
    const { town, mail } = await afterTheRound('thanks')
    await reply(town, 'stop', mail)
    expect((await pageOf(town, '/settings')).length).toBeGreaterThan(0)
    await town.clock.windTo('2026-12-03T23:00:00Z')
    expect((await kinds(town)).filter((kind) => kind === 'thanks')).toHaveLength(1)
    expect(await kinds(town)).toContain('last-call')
  })
})

describe('what could not be taken back', () => {
  const beforeTheRound = async () => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-01T16:00:00Z')
    const { subject, id } = await lastMail(town, 'packet')
    return { town, mail: { to: subject, id } }
  }

  it.each([
    ['It’s off, they cancelled.', 'cancelled'],
    ['moved to Friday 3 pm', 'on'],
  ])('waits for a tap on its page: %s', async (words, status) => {
    const { town, mail } = await beforeTheRound()
    const before = await town.interviews()
    const message = await reply(town, words, mail)
    expect(message).toMatchObject({ decision: 'replied' })
    expect((await town.interviews()).map((one) => [one.start, one.status])).toEqual(before.map((one) => [one.start, one.status]))
    expect((await lastMail(town, 'receipt')).words).toContain('Nothing changes before you confirm')
    expect(await kinds(town)).not.toContain('question')

    await owner(town).send(`/messages/${message?.id}`, { answer: 'yes' })
    await town.settle()
    const [after] = await town.interviews()
    expect(after?.status).toBe(status)
    if (status === 'on') expect(after?.start).toBe('2026-12-04T20:00:00Z')

    await owner(town).send(`/messages/${message?.id}`, { answer: 'no' })
    await town.settle()
    expect((await town.interviews()).map((one) => [one.start, one.status])).toEqual(before.map((one) => [one.start, one.status]))
  })

  it('waits for a tap as well where it is no interview', async () => {
    const { town, mail } = await beforeTheRound()
    const message = await reply(town, 'This is not an interview, just coffee.', mail)
    expect(await town.interviews()).toHaveLength(1)
    await owner(town).send(`/messages/${message?.id}`, { answer: 'yes' })
    await town.settle()
    expect(await town.interviews()).toHaveLength(0)
  })
})

describe('material in a reply', () => {
  it('is kept with what the candidate handed in', async () => {
    const { town, mail } = await afterTheRound()
    await reply(
      town,
      'Story: the buoy that lied\r\n1. readings off by 2 degrees, nobody saw\r\n2. compared them with the logs of the fishermen',
      mail,
    )
    expect((await lastMail(town, 'receipt')).words).toContain('with your material')
    expect(await pageOf(town, '/material')).toContain('the buoy that lied')
  })
})

describe('whatever else comes back', () => {
  it('is kept, shown and answered once where it says something', async () => {
    const { town, mail } = await afterTheRound()
    const message = await reply(town, 'I do not know what to think of them yet, honestly.', mail)
    expect(message).toMatchObject({ decision: 'reply-ignored' })
    expect((await lastMail(town, 'receipt')).words).toContain('What I can read in a reply')
    expect(await pageOf(town, `/messages/${message?.id}`)).toContain('what to think of them yet')
  })

  it.each([
    ['Thanks!', []],
    ['I am away until Monday.', ['Auto-Submitted: auto-replied']],
  ])('is shown and gets no answer where it says nothing: %s', async (words, headers) => {
    const { town, mail } = await afterTheRound()
    const before = (await town.outbox()).length
    await reply(town, words, { ...mail, headers })
    expect(await town.outbox()).toHaveLength(before)
  })

  it('does nothing and is told so where it has lost which mail it answers', async () => {
    const { town, mail, roundId } = await afterTheRound()
    await reply(town, '1. the pricing page', { to: mail.to })
    expect((await lastMail(town, 'receipt')).words).toContain('I cannot tell which of my mails this answers')
    expect(await pageOf(town, `/rounds/${roundId}/debrief`)).not.toContain('the pricing page')
  })
})

describe('a reply to a receipt that asks what was before', () => {
  async function joinedLate() {
    const town = await aTown()
    await drop(town, { title: 'Final interview, round 3 of 3: Data Engineer at Fernhill' })
    const { subject, id, text } = await lastMail(town, 'receipt')
    return { town, mail: { to: subject, id }, text }
  }
  const told = async (town: Town) => view(await town.table.readCandidate(candidateId)).material.lookBacks.map(({ value }) => value)

  it('is offered by the receipt, which asks in numbers', async () => {
    const { text } = await joinedLate()
    expect(text).toContain('1. Whom have you met?')
    expect(text).toContain('3. What did they seem unsure of?')
    expect(text).toContain('Reply with the numbers')
  })

  it('is kept as the page would keep it, and what a second one does not speak of stays', async () => {
    const { town, mail } = await joinedLate()
    expect(await reply(town, '1. Rosa Klein and Dana Holt\r\n3. whether I have led a team', mail)).toMatchObject({ decision: 'replied' })
    expect((await lastMail(town, 'receipt')).text).toMatch(/You have met:? “Rosa Klein and Dana Holt”/)

    await reply(town, '2. why I left Lindenberg', mail)
    expect(await told(town)).toEqual([
      { kind: 'look-back', met: 'Rosa Klein and Dana Holt', redo: 'why I left Lindenberg', unsure: 'whether I have led a team' },
    ])
  })

  it('is known by what it quotes where its headers are lost, and by nothing less', async () => {
    const { town, mail, text } = await joinedLate()
    const quoted = (words: string) =>
      ['On Wed, 25 Nov 2026 at 10:00, roundtwo wrote:', ...words.split('\n').map((line) => `> ${line}`)].join('\r\n')
    await reply(town, `1. Rosa Klein\r\n\r\n${quoted(text.replaceAll(/R2-[\w-]+/g, ''))}`, { to: mail.to })
    expect(await told(town)).toEqual([])

    const message = await reply(town, `1. Rosa Klein\r\n3. whether I have led a team\r\n\r\n${quoted(text)}`, { to: 'what you asked' })
    expect(message).toMatchObject({ decision: 'replied' })
    expect(await told(town)).toEqual([{ kind: 'look-back', met: 'Rosa Klein', redo: '', unsure: 'whether I have led a team' }])
  })

  it('does not ask again in its own answer, and an answer to that one is no answer to these questions', async () => {
    const { town, mail } = await joinedLate()
    await reply(town, '2. why I left Lindenberg', mail)
    const { subject, id, text } = await lastMail(town, 'receipt')
    expect(text).not.toContain('Whom have you met?')

    await reply(town, '1. Rosa Klein', { to: subject, id })
    expect(await told(town)).toEqual([{ kind: 'look-back', met: '', redo: 'why I left Lindenberg', unsure: '' }])
  })
})
