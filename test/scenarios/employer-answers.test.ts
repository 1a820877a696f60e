import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, kinds, lastMail, timeline } from './a-scenario.ts'
import { owner } from './owner.ts'

/** What an employer writes back after a round, forwarded by hand as Gmail does. The round is on Wednesday 2 December at 2 pm. */

interface Written {
  subject?: string
  from?: string
  on?: string
  text: string
}

const forwarded = ({
  subject = 'Your interview',
  from = 'Maya Lindqvist <maya@fernhill.example>',
  on = 'Mon, Dec 7, 2026 at 9:45 AM',
  text,
}: Written) =>
  [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: invites@roundtwo.localhost',
    `Subject: Fwd: ${subject}`,
    'Date: Mon, 7 Dec 2026 10:00:00 -0500',
    `Message-ID: <${Buffer.from(text).toString('hex').slice(0, 40)}@mail.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    `From: ${from}`,
    `Date: ${on}`,
    `Subject: ${subject}`,
    'To: <alex.morgan@example.com>',
    '',
    text,
    '',
  ].join('\r\n')

const arrival = '2026-12-07T15:00:00Z'

async function afterTheRound(written: Written): Promise<Town> {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo(arrival)
  await town.post(forwarded(written), 'message/rfc822')
  return town
}

const since = async (town: Town): Promise<string[]> => (await timeline(town)).filter((line) => line.slice(-16) >= arrival.slice(0, 16))
const nudges = async (town: Town): Promise<string[]> => (await since(town)).filter((line) => /nudge|close-offer/.test(line))

const applicationPath = async (town: Town): Promise<string> => `/applications/${(await town.interviews())[0]?.applicationId}`
const tell = async (town: Town, fields: Record<string, string>): Promise<void> => {
  expect((await owner(town).send(await applicationPath(town), fields)).statusCode).toBe(303)
  await town.settle()
}

describe('a no that is forwarded', () => {
  it.each([
    'Thank you for coming in last week. You were not successful this time. I can give you feedback by phone.',
    'Thank you for your time. Unfortunately we have decided to go ahead with another candidate.',
    'The vacancy has been filled in the meantime, so we will not be taking your application any further.',
  ])('stops the follow-ups with one kind mail and a draft for feedback: %s', async (text) => {
    const town = await afterTheRound({ text })
    const { words, subject } = await lastMail(town, 'receipt')
    await town.clock.windTo('2027-01-20T15:00:00Z')

    expect(await since(town)).toEqual(['receipt 2026-12-07T15:00'])
    expect(subject).toBe('Fernhill: I’m sorry')
    expect(words).toContain('To: maya@fernhill.example Subject: Thank you, and one question')
    expect(words).not.toContain('follow-up draft')
  })

  it('is told once, also when it is confirmed', async () => {
    const town = await afterTheRound({ text: 'I am sorry to tell you that we have chosen another candidate.' })
    await tell(town, { outcome: 'rejected' })
    await town.clock.windTo('2027-01-20T15:00:00Z')
    expect(await since(town)).toEqual(['receipt 2026-12-07T15:00'])
  })

  it('can be taken back, and the follow-ups go on', async () => {
    const town = await afterTheRound({ text: 'I am sorry to tell you that we have chosen another candidate.' })
    const id = (await town.messages()).at(-1)?.id
    expect((await owner(town).send(`/messages/${id}`, { answer: 'no' })).statusCode).toBe(303)
    await town.clock.windTo('2026-12-10T15:00:00Z')
    expect(await nudges(town)).toEqual(['nudge 2026-12-09T14:30'])
  })
})

describe('an answer that comes through an agency', () => {
  const from = 'Priya Rao <priya@recruitco.example>'

  it.each<[string, Written]>([
    ['in the sentence', { from, subject: 'Feedback', text: 'Hi Alex, Fernhill have decided to go ahead with another candidate, sorry.' }],
    [
      'in the subject',
      { from, subject: 'Data Engineer at Fernhill', text: 'Hi Alex, unfortunately they decided to go ahead with another candidate.' },
    ],
  ])('is a no of the company it names %s', async (_where, written) => {
    const town = await afterTheRound(written)
    const { subject } = await lastMail(town, 'receipt')
    await town.clock.windTo('2027-01-20T15:00:00Z')
    expect([subject, await since(town)]).toEqual(['Fernhill: I’m sorry', ['receipt 2026-12-07T15:00']])
  })

  it('is an offer of the company it names, with its deadline watched', async () => {
    const text = 'Hi Alex, great news: they would like to offer you the job! Please answer by Friday, December 11.'
    const town = await afterTheRound({ from, subject: 'Fernhill - Data Engineer', text })
    await town.clock.windTo('2026-12-12T15:00:00Z')
    expect((await kinds(town)).filter((kind) => kind === 'offer-deadline')).not.toEqual([])
    expect(await nudges(town)).toEqual([])
  })

  it.each(['Brackmere', 'Fernhillside'])('says nothing of this one where it names another (%s)', async (other) => {
    const town = await afterTheRound({ from, subject: other, text: `Hi Alex, ${other} have decided to go ahead with another candidate.` })
    await town.clock.windTo('2026-12-10T15:00:00Z')
    expect(await nudges(town)).toEqual(['nudge 2026-12-09T14:30'])
  })
})

describe('an automatic answer that is forwarded', () => {
  it.each<[string, Written]>([
    [
      'an absence until a day',
      { subject: 'Automatic reply: Thank you', text: 'I am out of the office until Monday, December 14 and answer when I am back.' },
    ],
    [
      'an absence that speaks of next steps',
      { subject: 'Automatic reply: Hello', text: 'I am travelling. I will get back to you next week about next steps.' },
    ],
    [
      'an absence told by its words alone',
      { subject: 'Re: Thank you', text: 'I am on annual leave until 14 December with limited access to email.' },
    ],
    [
      'an acknowledgement',
      {
        subject: 'Fernhill careers',
        from: 'Fernhill <no-reply@fernhill.example>',
        text: 'Thank you for applying. We will be in touch about next steps within ten days. Please do not reply to this email.',
      },
    ],
  ])('changes nothing: %s', async (_what, written) => {
    const town = await afterTheRound(written)
    const { words } = await lastMail(town, 'receipt')
    await town.clock.windTo('2026-12-10T15:00:00Z')

    expect((await town.messages()).at(-1)?.decision).toBe('not-an-interview')
    expect(words).toContain('Nothing changes')
    expect(await nudges(town)).toEqual(['nudge 2026-12-09T14:30'])
  })

  it('names the person whom a note did not reach, and another way to send it', async () => {
    const town = await afterTheRound({
      subject: 'Delivery Status Notification (Failure)',
      from: 'Mail Delivery Subsystem <mailer-daemon@mail.example>',
      text: "Address not found\nYour message wasn't delivered to tomas@fernhill.example because the address couldn't be found.",
    })
    const { subject, words } = await lastMail(town, 'receipt')

    expect(subject).toBe('Your note to Tomas Okafor did not arrive')
    expect(words).toContain('Send it through Maya Lindqvist')
    expect(words).toContain('To: maya@fernhill.example Subject: A thank-you for Tomas Okafor')
  })
})

describe('an hour in what they answer', () => {
  it.each([
    ['We would love to have you. Attached is the written offer, valid through Wednesday, December 16, 5 pm.', 'an offer'],
    ['We are delighted to offer you the Data Engineer position. Your first day would be Monday, January 11, 2027 at 9:00 AM.', 'an offer'],
    ['wir freuen uns, Ihnen die Stelle anzubieten. Ihr erster Arbeitstag wäre Montag, 11. Januar 2027, 9 Uhr.', 'an offer'],
    ['Vous trouverez ci-joint notre proposition d’embauche. Elle est valable jusqu’au mercredi 16 décembre à 17h.', 'an offer'],
    ['Wij doen je graag een aanbod. Het aanbod is geldig tot woensdag 16 december 17:00 uur.', 'an offer'],
    ['The role is on hold. The next budget meeting is on Monday, December 14 at 10:00 AM, I will write after that.', 'on hold'],
  ])('that is a limit, a first day at work or a sitting of theirs starts no round: %s', async (text, subject) => {
    const town = await afterTheRound({ text })
    expect((await town.messages()).at(-1)?.decision).toBe('heard-back')
    expect(await town.interviews()).toHaveLength(1)
    expect((await lastMail(town, 'receipt')).subject).toBe(`Fernhill: ${subject}`)
  })

  it('that is one for a talk does', async () => {
    const town = await afterTheRound({
      text: 'We would love to make you an offer. Can we talk it through on Wednesday, December 9 at 3 PM ET?',
    })
    expect((await town.interviews()).map(({ start }) => start)).toContain('2026-12-09T20:00:00Z')
  })

  it.each(['entro l’11 dicembre', "entro l'11 dicembre", 'entro e non oltre venerdì 11 dicembre'])(
    'is watched as the limit of the offer, however it is written: %s',
    async (limit) => {
      const town = await afterTheRound({ text: `Siamo lieti di offrirLe la posizione. La preghiamo di risponderci ${limit}.` })
      await town.clock.windTo('2026-12-12T15:00:00Z')
      expect(await kinds(town)).toContain('offer-deadline')
    },
  )
})

describe('a further round', () => {
  it.each([
    'Good news: the team would like to invite you to the final round. I will send times tomorrow.',
    'You are through to the next stage! We will come back to you with a date.',
    'Everybody enjoyed meeting you, and we want to move you forward.',
  ])('without a time stops the nudge of the round before and asks for the time: %s', async (text) => {
    const town = await afterTheRound({ subject: 'Next steps', text })
    await town.clock.windTo('2026-12-12T15:00:00Z')
    const told = (await town.outbox()).filter(({ sentAt }) => sentAt >= arrival).map((mail) => mail.text)

    expect(await nudges(town)).toEqual([])
    expect(told.join('\n')).toMatch(/When is/)
  })

  it('is none where only references are asked for: they are named with their day, and nobody is asked for a time', async () => {
    const text = 'Things are looking good. Could you send me the contact details of two references by Friday, December 11?'
    const town = await afterTheRound({ text })
    const { subject, words } = await lastMail(town, 'receipt')
    await town.clock.windTo('2027-01-20T15:00:00Z')
    expect(subject).toBe('Fernhill: they ask for references by Fri 11 Dec')
    expect(words).not.toContain('When is')
    expect(await since(town)).toEqual(['receipt 2026-12-07T15:00'])
  })

  it('gets a draft that asks for its time, unless the time has come', async () => {
    const text = 'Everybody enjoyed meeting you, and we want to move you forward.'
    const waiting = await afterTheRound({ text })
    await waiting.clock.windTo('2026-12-15T15:00:00Z')
    expect(await since(waiting)).toEqual(['receipt 2026-12-07T15:00', 'ask-time 2026-12-14T14:30'])

    const timed = await afterTheRound({ text })
    await drop(timed, { uid: 'final@fernhill.example', start: '20261216T140000' })
    await timed.clock.windTo('2026-12-15T15:00:00Z')
    expect(await kinds(timed)).not.toContain('ask-time')
  })

  it('whose time is taken away again is asked for once, by the draft that asks for a new date', async () => {
    const town = await afterTheRound({ text: 'Everybody enjoyed meeting you, and we want to move you forward.' })
    await drop(town, { uid: 'final@fernhill.example', start: '20261216T140000' })
    await town.clock.windTo('2026-12-14T20:00:00Z')
    await drop(town, { uid: 'final@fernhill.example', start: '20261216T140000', sequence: 1, method: 'CANCEL' })
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect((await since(town)).filter((line) => /ask-time|cancel/.test(line))).toEqual(['cancel-follow-up 2026-12-16T14:30'])
  })

  it('with a day for news keeps the clock running to that day', async () => {
    const town = await afterTheRound({ text: 'You passed the first round. Bea will be in touch by Friday, December 11 to set up a time.' })
    const { words } = await lastMail(town, 'receipt')
    await town.clock.windTo('2026-12-16T15:00:00Z')

    expect(words).toContain('Your follow-up draft comes on Tuesday, 15 December')
    expect(await nudges(town)).toEqual(['nudge 2026-12-15T14:30'])
  })
})

describe('an offer that is forwarded', () => {
  const text =
    'We are delighted to offer you the position of Data Engineer. Please let us know your decision by Friday, December 18 at 5 pm.'

  it('is proposed, stops the follow-ups, and is asked about once before its day while nobody has confirmed it', async () => {
    const town = await afterTheRound({ text })
    const { words } = await lastMail(town, 'receipt')
    await town.clock.windTo('2027-01-20T15:00:00Z')

    expect(words).toContain('They ask for your answer by Friday, 18 December, 5:00 pm')
    expect(words).toMatch(/Yes, it is an offer: http\S+offer=offer/)
    expect(await since(town)).toEqual(['receipt 2026-12-07T15:00', 'offer-deadline 2026-12-16T22:00'])
    const asked = await lastMail(town, 'offer-deadline')
    expect(asked.subject).toBe('An offer from Fernhill? Answer by Fri 18 Dec')
    expect(asked.words).toContain('asks for your answer by Friday, 18 December, 5:00 pm')
    expect(asked.words).toMatch(/Yes, it is an offer: http\S+offer=offer/)
  })

  it('is watched to the end where it is confirmed after it was asked about', async () => {
    const town = await afterTheRound({ text })
    await town.clock.windTo('2026-12-17T12:00:00Z')
    await tell(town, { outcome: 'offer', dueOn: '2026-12-18', dueAt: '17:00' })
    await town.clock.windTo('2026-12-19T15:00:00Z')
    expect((await since(town)).filter((line) => line.startsWith('offer'))).toEqual([
      'offer-deadline 2026-12-16T22:00',
      'offer 2026-12-17T12:30',
      'offer-deadline 2026-12-17T22:00',
    ])
  })

  it('is not asked about where its day was so near that the answer to the mail has just told it, or is none', async () => {
    for (const near of [
      'We are delighted to offer you the position. Please answer by tomorrow, 9 am.',
      'We are delighted to offer you the position.',
    ]) {
      const town = await afterTheRound({ text: near })
      await town.clock.windTo('2027-01-20T15:00:00Z')
      expect((await since(town)).filter((line) => line.startsWith('offer'))).toEqual([])
    }
  })

  it('is watched once confirmed: its drafts, the other applications, and two reminders', async () => {
    const town = await afterTheRound({ text })
    await drop(town, {
      uid: 'other@brightwater.example',
      title: 'Interview: Analyst at Brightwater',
      organizer: 'Nils Brandt:nils@brightwater.example',
      start: '20261222T110000',
    })
    const page = await owner(town).get(await applicationPath(town))
    expect(page.body).toContain('value="2026-12-18"')
    await tell(town, { outcome: 'offer', dueOn: '2026-12-18', dueAt: '17:00' })
    const { words } = await lastMail(town, 'offer')
    await town.clock.windTo('2026-12-19T15:00:00Z')

    expect(words).toContain('Brightwater: next round Tuesday, 22 December, 11:00 am')
    for (const draft of ['To ask for time', 'To ask about terms']) expect(words).toContain(draft)
    expect((await since(town)).filter((line) => line.startsWith('offer'))).toEqual([
      'offer 2026-12-07T15:00',
      'offer-deadline 2026-12-16T22:00',
      'offer-deadline 2026-12-17T22:00',
    ])
  })

  it('is watched for the new day where they give more time, and no more once it is taken back', async () => {
    const town = await afterTheRound({ text })
    await tell(town, { outcome: 'offer', dueOn: '2026-12-18', dueAt: '17:00' })
    await town.clock.windTo('2026-12-16T23:00:00Z')
    await tell(town, { outcome: 'offer', dueOn: '2026-12-22', dueAt: '17:00' })
    await town.clock.windTo('2026-12-20T23:00:00Z')
    await tell(town, { outcome: 'open' })
    await town.clock.windTo('2026-12-23T15:00:00Z')

    expect((await since(town)).filter((line) => line.startsWith('offer'))).toEqual([
      'offer 2026-12-07T15:00',
      'offer-deadline 2026-12-16T22:00',
      'offer-deadline 2026-12-20T22:00',
    ])
  })

  it('is watched on where a call or a further round about it comes in, and nobody is asked for news', async () => {
    const town = await afterTheRound({ text })
    await tell(town, { outcome: 'offer', dueOn: '2026-12-18', dueAt: '17:00' })
    await town.clock.windTo('2026-12-10T15:00:00Z')
    const call = 'Happy to answer your questions! Can we have a call tomorrow at 3 PM?'
    await town.post(forwarded({ on: 'Thu, Dec 10, 2026 at 9:45 AM', text: call }), 'message/rfc822')
    await drop(town, { uid: 'team@fernhill.example', start: '20261215T100000', written: '20261210' })
    await town.clock.windTo('2027-01-20T15:00:00Z')

    expect((await town.interviews()).map(({ start }) => start)).toEqual([
      '2026-12-02T19:00:00Z',
      '2026-12-11T20:00:00Z',
      '2026-12-15T15:00:00Z',
    ])
    expect((await since(town)).filter((line) => line.startsWith('offer'))).toEqual([
      'offer 2026-12-07T15:00',
      'offer-deadline 2026-12-16T22:00',
      'offer-deadline 2026-12-17T22:00',
    ])
    expect(await nudges(town)).toEqual([])
  })

  it('ends with a round that comes in when its day is over', async () => {
    const town = await afterTheRound({ text })
    await tell(town, { outcome: 'offer', dueOn: '2026-12-18', dueAt: '17:00' })
    await town.clock.windTo('2027-01-05T15:00:00Z')
    await drop(town, { uid: 'again@fernhill.example', start: '20270112T100000', written: '20270105' })
    await town.clock.windTo('2027-02-20T15:00:00Z')
    expect(await nudges(town)).not.toEqual([])
  })

  it('is watched for the new day where their next mail says it, and is no offer to confirm again', async () => {
    const town = await afterTheRound({ text })
    await tell(town, { outcome: 'offer', dueOn: '2026-12-18', dueAt: '17:00' })
    await town.clock.windTo('2026-12-15T15:00:00Z')
    const longer = 'No problem at all, we can extend the deadline of the offer to Wednesday, December 23.'
    await town.post(forwarded({ on: 'Tue, Dec 15, 2026 at 9:45 AM', text: longer }), 'message/rfc822')
    const { subject, words } = await lastMail(town, 'receipt')
    await town.clock.windTo('2027-01-20T15:00:00Z')

    expect(subject).toBe('Fernhill: your offer, answer by Wed 23 Dec')
    expect(words).toContain('They ask for your answer by Wednesday, 23 December now.')
    expect(words).not.toContain('Say that it is an offer')
    expect((await since(town)).filter((line) => line.startsWith('offer-deadline'))).toEqual([
      'offer-deadline 2026-12-22T02:29',
      'offer-deadline 2026-12-23T02:29',
    ])
    expect(await nudges(town)).toEqual([])
  })

  it('without a day is asked about: by when do they want the answer?', async () => {
    const town = await afterTheRound({
      text: 'We are delighted to offer you the position of Data Engineer. The contract follows by Friday, December 11.',
    })
    const { words } = await lastMail(town, 'receipt')
    expect(words).toContain('I found no day for your answer. By when do they want it?')
  })

  it('reminds before the night where the day has no hour', async () => {
    const town = await afterTheRound({ text })
    await tell(town, { outcome: 'offer', dueOn: '2026-12-18' })
    await town.clock.windTo('2026-12-19T15:00:00Z')
    expect((await since(town)).filter((line) => line.startsWith('offer-deadline'))).toEqual([
      'offer-deadline 2026-12-17T02:29',
      'offer-deadline 2026-12-18T02:29',
    ])
  })

  it('is refused with a plain error where its day is none', async () => {
    const town = await afterTheRound({ text })
    expect((await owner(town).send(await applicationPath(town), { outcome: 'offer', dueOn: 'soon' })).statusCode).toBe(422)
  })
})

describe('what is entered on the page', () => {
  const town = async (): Promise<Town> => {
    const one = await aTown()
    await drop(one)
    await one.clock.windTo(arrival)
    return one
  }

  it('ends the chain with one kind mail for a no, in the morning where it is night', async () => {
    const one = await town()
    await one.clock.windTo('2026-12-08T03:00:00Z')
    await tell(one, { outcome: 'rejected' })
    await one.clock.windTo('2027-01-20T15:00:00Z')
    expect(await since(one)).toEqual(['after-no 2026-12-08T12:30'])
    expect((await lastMail(one, 'after-no')).words).toContain('Thank you, and one question')
  })

  it.each([
    // Monday, 18 January 2027 is a holiday in the United States.
    ['two business days after the day they gave', { dueOn: '2027-01-15' }, 'check-in 2027-01-20T14:30'],
    ['thirty days later where they gave none', {}, 'check-in 2027-01-06T14:30'],
  ])('checks in once about a pause, %s', async (_when, due, expected) => {
    const one = await town()
    await tell(one, { outcome: 'on-hold', ...due })
    await one.clock.windTo('2027-01-25T15:00:00Z')
    expect(await since(one)).toEqual([expected])
  })

  it('is reopened by a later round', async () => {
    const one = await town()
    await tell(one, { outcome: 'on-hold' })
    await one.clock.windTo('2026-12-07T16:00:00Z')
    await drop(one, { uid: 'final@fernhill.example', start: '20261216T140000' })
    await one.clock.windTo('2027-01-08T15:00:00Z')
    expect(await kinds(one)).not.toContain('check-in')
    expect(await kinds(one)).toContain('nudge')
  })
})

it('asks which it is where a mail says two things, and changes nothing meanwhile', async () => {
  const town = await afterTheRound({
    text: 'We will not be moving forward with you for this role. However, we would like to invite you to an interview with another team.',
  })
  const { words } = await lastMail(town, 'receipt')
  await town.clock.windTo('2026-12-10T15:00:00Z')

  expect(words).toMatch(/Is it a no or a further round\?/)
  expect(words).toMatch(/It is a no: http\S+offer=rejected It goes on: http\S+offer=next-round/)
  expect(await nudges(town)).toEqual(['nudge 2026-12-09T14:30'])
})

describe('an answer of an employer with two roles for one candidate', () => {
  const roles = { 'Data Engineer': '20261202T140000', 'Platform Engineer': '20261203T140000' }
  const nudgesAfter = async (written: Written) => {
    const town = await aTown()
    for (const [role, start] of Object.entries(roles))
      await drop(town, { uid: `${role}@fernhill.example`, title: `Interview: ${role} at Fernhill`, start })
    await town.clock.windTo(arrival)
    await town.post(forwarded(written), 'message/rfc822')
    await town.clock.windTo('2027-01-20T15:00:00Z')
    return (await town.outbox()).filter(({ touchpoint }) => touchpoint.kind === 'nudge').map(({ subject, text }) => `${subject} ${text}`)
  }
  const no = (role: string) => `Thank you for your time. Unfortunately we will not be moving forward with you for the ${role} role.`

  it.each([
    ['Data Engineer', 'Platform Engineer'],
    ['Platform Engineer', 'Data Engineer'],
  ])('is about the role its sentence names: %s', async (refused, goesOn) => {
    const nudges = await nudgesAfter({ text: `${no(refused)} For the ${goesOn} role the team will be in touch soon.` })
    expect(nudges.length).toBeGreaterThan(0)
    expect(nudges.filter((words) => words.includes(refused))).toEqual([])
  })

  it('is about the role in its subject where no sentence names one', async () => {
    const text = 'Thank you for your time. Unfortunately we have decided to move forward with other candidates.'
    const nudges = await nudgesAfter({ subject: 'Your application as Data Engineer', text })
    expect(nudges.length).toBeGreaterThan(0)
    expect(nudges.filter((words) => words.includes('Data Engineer'))).toEqual([])
  })
})

describe('an answer of an employer where two roles wait', () => {
  const twoRoles = async (text: string): Promise<Town> => {
    const town = await aTown()
    await drop(town)
    await drop(town, { uid: 'p1@fernhill.example', title: 'Interview: Platform Engineer at Fernhill', start: '20261203T100000' })
    await town.clock.windTo(arrival)
    await town.post(forwarded({ text }), 'message/rfc822')
    return town
  }
  const nudgedRoles = async (town: Town): Promise<string[]> => {
    await town.clock.windTo('2027-01-20T15:00:00Z')
    const roles = new Map((await town.interviews()).map(({ roundId, role }) => [roundId, role ?? '']))
    return (await town.touchpoints())
      .filter(({ kind, state }) => kind === 'nudge' && state === 'sent')
      .map(({ roundId }) => roles.get(roundId ?? '') ?? '')
  }

  it('asks for which one a no is that names none, and ends the one that is tapped alone', async () => {
    const town = await twoRoles('Unfortunately we have decided to move forward with other candidates.')
    const { subject, words } = await lastMail(town, 'receipt')
    expect(subject).toBe('Fernhill: a no. For which role?')
    expect(words).toMatch(/Nothing changes until you say which.*Data Engineer.*Platform Engineer/)
    await tell(town, { outcome: 'rejected' })
    expect(await kinds(town)).toContain('after-no')
    expect(await nudgedRoles(town)).toEqual(['Platform Engineer'])
  })

  it('changes nothing before that', async () => {
    const town = await twoRoles('Unfortunately we have decided to move forward with other candidates.')
    expect((await nudgedRoles(town)).sort()).toEqual(['Data Engineer', 'Platform Engineer'])
  })

  it('ends the one whose role is named', async () => {
    const town = await twoRoles('Unfortunately we will not be moving forward with you for the Data Engineer role.')
    expect((await lastMail(town, 'receipt')).subject).toBe('Fernhill: I’m sorry')
    expect(await nudgedRoles(town)).toEqual(['Platform Engineer'])
  })

  it('waits for both until a day that is named for both', async () => {
    const town = await twoRoles('We will decide on both positions by December 16.')
    await town.clock.windTo('2026-12-17T15:00:00Z')
    expect(await nudges(town)).toEqual([])
    expect((await nudgedRoles(town)).sort()).toEqual(['Data Engineer', 'Platform Engineer'])
  })
})
