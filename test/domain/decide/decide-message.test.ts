import { describe, expect, it } from 'vitest'
import { considerMessage } from '../../../functions/domain/decide/decide-message.ts'
import { plan } from '../../../functions/domain/plan/plan.ts'
import type { Change, Reading, SaidTime } from '../../../functions/domain/read/reading.ts'
import { addContribution } from '../../../functions/domain/record/add-contribution.ts'
import type { Message, Trust } from '../../../functions/domain/record/message.ts'
import { view } from '../../../functions/domain/view/make-view.ts'
import type { CandidateItems } from '../../../functions/domain/view/view.ts'
import { aMailOrigin, aMeeting, aMessage, aMoment, aNote, anInterview, aReading, interviewStart, theItems } from '../../builders.ts'

const aMail = (over: Partial<NonNullable<Reading['mail']>> = {}): NonNullable<Reading['mail']> => ({
  from: { name: 'Maya Lindqvist', email: 'maya.lindqvist@bluepine.example' },
  subject: 'Your interview',
  sentAt: '2026-11-26T16:00:00Z',
  messageId: null,
  automatic: false,
  forwarded: true,
  answer: null,
  forwardingConfirmation: null,
  ...over,
})

const aChange = (over: Partial<Change>): Change => ({ says: null, times: [], sameHour: false, further: false, wantsTimes: false, ...over })
const aSaidTime = (over: Partial<SaidTime>): SaidTime => ({
  date: null,
  day: 'exact',
  clock: null,
  until: null,
  zone: null,
  offset: null,
  side: null,
  open: false,
  ...over,
})

/** Lets messages arrive one after the other, each stored as decided. */
function arrive(items: CandidateItems, reading: Reading, over: Partial<Message> & { name: string; trust?: Trust }) {
  const message = aMessage({ storedAt: '2026-11-26T15:00:00Z', ...over })
  const considered = considerMessage({ message, reading, trust: over.trust ?? 'forwarded', items })
  const interviews = considered.contributions.reduce((all, one) => {
    const item = all.find((each) => each.identity === one.identity)
    return [...all.filter((each) => each !== item), addContribution(item, one, 'alex')]
  }, items.interviews)
  const decided = { ...message, reading, decision: considered.decision, reason: considered.reason, identities: considered.identities }
  return { considered, items: { ...items, interviews, messages: [...items.messages, decided] } }
}

const known = () => arrive(theItems(), aReading(), { name: 'invite', storedAt: '2026-11-25T15:00:00Z' }).items
const move = (over: Parameters<typeof aMeeting>[0] = {}) =>
  aReading({ meetings: [aMeeting({ start: '2026-12-03T19:00:00Z', sequence: 1, dtstamp: '2026-11-26T14:00:00Z', ...over })] })
const cancel = (over: Parameters<typeof aMeeting>[0] = {}) =>
  aReading({ meetings: [aMeeting({ method: 'cancel', sequence: 1, dtstamp: '2026-11-26T14:00:00Z', ...over })], method: 'cancel' })
const only = (items: CandidateItems) => view(items).applications.flatMap((one) => one.rounds.flatMap((round) => round.interviews))

describe('what a message means', () => {
  it("tells a new interview with its day and hour on the candidate's clocks", () => {
    const { considered } = arrive(theItems(), aReading(), { name: 'invite' })

    expect(considered.decision).toBe('new-round')
    expect(considered.reason).toBe('A new interview with Bluepine, on Wednesday, 2 December 2026, 2:00 pm New York time.')
  })

  it('finds nothing new in the same invite sent twice, and keeps what it is about', () => {
    const { considered } = arrive(known(), aReading(), { name: 'again' })

    expect(considered).toMatchObject({ decision: 'no-change', contributions: [], identities: ['uid:round-1%40bluepine.example'] })
  })

  it('follows a move, and calls the older invite stale when it comes late', () => {
    const moved = arrive(known(), move(), { name: 'move' })
    const late = arrive(moved.items, aReading({ meetings: [aMeeting({ title: 'Interview', dtstamp: '2026-11-24T12:00:00Z' })] }), {
      name: 'late',
    })

    expect(moved.considered).toMatchObject({
      decision: 'changed',
      reason:
        'Your interview with Bluepine moves from Wednesday, 2 December 2026, 2:00 pm New York time to Thursday, 3 December 2026, 2:00 pm New York time.',
    })
    expect(late.considered.decision).toBe('stale')
    expect(only(late.items)).toMatchObject([{ start: '2026-12-03T19:00:00Z', title: 'Interview with Bluepine: Product Designer' }])
  })

  it('cancels, leaves a tombstone for what comes late, and revives by a newer invite', () => {
    const off = arrive(known(), cancel(), { name: 'cancel' })
    const late = arrive(off.items, aReading({ meetings: [aMeeting({ title: 'Other words' })] }), { name: 'late' })
    const again = arrive(late.items, move({ sequence: 2 }), { name: 'again' })

    expect(off.considered).toMatchObject({
      decision: 'cancelled',
      reason: 'Your interview with Bluepine on Wednesday, 2 December 2026, 2:00 pm New York time is cancelled.',
    })
    expect(late.considered.decision).toBe('stale')
    expect(only(late.items)[0]?.status).toBe('cancelled')
    expect(again.considered.decision).toBe('changed')
    expect(only(again.items)[0]).toMatchObject({ status: 'on', start: '2026-12-03T19:00:00Z' })
  })

  it('keeps a cancel that comes before its invite', () => {
    const off = arrive(theItems(), cancel(), { name: 'cancel' })
    const late = arrive(off.items, aReading(), { name: 'invite' })

    expect(off.considered).toMatchObject({
      decision: 'cancelled',
      reason: 'It calls off a meeting that I had not heard of. Should its invite still come, nothing starts.',
    })
    expect(view(off.items).applications).toEqual([])
    expect(view(off.items).answers).toMatchObject([{ decision: 'cancelled', roundId: null }])
    expect(only(late.items)[0]?.status).toBe('cancelled')
  })

  it('knows a meeting by its uid, however little an update says', () => {
    for (const verdict of ['unsure', 'not'] as const) {
      expect(arrive(known(), { ...cancel(), verdict }, { name: verdict }).considered.decision).toBe('cancelled')
      expect(only(arrive(known(), { ...move(), verdict }, { name: verdict }).items)).toMatchObject([
        { start: '2026-12-03T19:00:00Z', pending: null },
      ])
    }
    expect(arrive(theItems(), { ...cancel(), verdict: 'not' }, { name: 'other' }).considered.decision).toBe('not-an-interview')
  })

  it('lets no answer of an attendee move anything', () => {
    for (const method of ['reply', 'counter', 'declinecounter', 'refresh'] as const) {
      const { considered } = arrive(known(), { ...move({ method, sequence: 9 }), method }, { name: method })
      expect(considered).toMatchObject({ decision: 'reply-ignored', contributions: [] })
    }
  })

  it('asks about an unsure reading, starts nothing, and starts with the yes', () => {
    const unsure = arrive(theItems(), aReading({ verdict: 'unsure', sure: 0.5 }), { name: 'unsure' })
    const [question] = view(unsure.items).questions
    const yes = {
      ...unsure.items,
      notes: [
        aNote(
          question?.identity ?? '',
          { kind: 'answer', messageId: question?.messageId ?? '', answer: 'yes' },
          { at: '2026-11-27T15:00:00Z' },
        ),
      ],
    }

    expect(unsure.considered.decision).toBe('asked')
    expect(view(unsure.items).applications).toEqual([])
    expect(question).toMatchObject({ about: 'reading', answered: false, start: interviewStart })
    expect(only(yes)).toMatchObject([{ status: 'on', firstStoredAt: '2026-11-27T15:00:00Z' }])
    expect(view(yes).questions).toMatchObject([{ about: 'reading', answered: true }])
  })

  it('asks before a weaker sender moves it, names both times, and moves it with the yes', () => {
    const first = arrive(theItems(), aReading(), { name: 'invite', trust: 'aligned', byHand: false, storedAt: '2026-11-25T15:00:00Z' })
    const weaker = arrive(first.items, move(), { name: 'move', trust: 'unconfirmed', byHand: false })
    const id = weaker.items.messages.at(-1)?.id ?? ''
    const yes = { ...weaker.items, notes: [aNote('uid:round-1%40bluepine.example', { kind: 'answer', messageId: id, answer: 'yes' })] }

    expect(weaker.considered.decision).toBe('asked')
    expect(only(weaker.items)).toMatchObject([
      { start: interviewStart, pending: { start: '2026-12-03T19:00:00Z', cancel: false, trust: 'unconfirmed' } },
    ])
    expect(view(weaker.items).questions).toMatchObject([{ about: 'update', messageId: id }])
    expect(only(yes)).toMatchObject([{ start: '2026-12-03T19:00:00Z', pending: null }])
  })

  it('asks nothing about a copy in the calendar that only says less', () => {
    const first = arrive(theItems(), aReading(), { name: 'invite', trust: 'aligned', byHand: false, storedAt: '2026-11-25T15:00:00Z' })
    const bare = { interviewers: [], attendees: [], meetingUrl: null, organizer: null, dtstamp: null, lastModified: '2026-11-26T15:00:00Z' }
    const feed = { origin: { door: 'feed' as const, feedId: 'feed-1' }, byHand: false }
    const copy = arrive(first.items, aReading({ meetings: [aMeeting(bare)] }), { name: 'copy', ...feed })
    const moved = arrive(first.items, move(bare), { name: 'moved', ...feed })
    const published = aReading({ meetings: [aMeeting({ ...bare, method: 'publish' })] })
    const returned = arrive(first.items, published, { name: 'returned', trust: 'unconfirmed', byHand: false })

    expect(only(copy.items)).toMatchObject([{ pending: null, interviewers: [{ name: 'Tomas Okafor' }] }])
    expect(view(copy.items).questions).toEqual([])
    expect(view(returned.items).questions).toEqual([])
    expect(moved.considered.decision).toBe('asked')
  })

  it('applies a move and a cancel that the candidate forwards at once, and takes them back', () => {
    const first = arrive(theItems(), aReading(), { name: 'invite', trust: 'aligned', byHand: false, storedAt: '2026-11-25T15:00:00Z' })
    for (const reading of [move(), cancel()]) {
      const forwarded = arrive(first.items, reading, { name: 'forwarded', trust: 'forwarded', byHand: true })
      const id = forwarded.items.messages.at(-1)?.id ?? ''
      const undone = {
        ...forwarded.items,
        notes: [aNote('uid:round-1%40bluepine.example', { kind: 'answer', messageId: id, answer: 'no' }, { at: '2026-11-26T16:00:00Z' })],
      }

      expect(['changed', 'cancelled']).toContain(forwarded.considered.decision)
      expect(only(undone)).toMatchObject([{ status: 'on', start: interviewStart, changedAt: '2026-11-26T16:00:00Z' }])
    }
  })

  it('asks when another organizer speaks for a known meeting, and lets a dropped one pass', () => {
    const other = arrive(known(), move({ organizer: 'eve@elsewhere.example' }), { name: 'other' })
    const dropped = arrive(known(), move({ organizer: null }), { name: 'dropped' })

    expect(other.considered).toMatchObject({ decision: 'asked' })
    expect(other.considered.reason).toContain('eve@elsewhere.example')
    expect(dropped.considered.decision).toBe('changed')
  })

  it('follows a mail without calendar data that moves or cancels the one interview it can mean', () => {
    const words = { uid: null, sequence: null, dtstamp: null, interviewers: [], attendees: [], meetingUrl: null, organizer: null }
    const mail = aMail({ subject: 'Rescheduled: your interview with Bluepine' })
    const moved = arrive(
      known(),
      aReading({
        source: 'eml',
        meetings: [aMeeting({ ...words, method: null, start: '2026-12-04T19:00:00Z', minutes: null, moves: true })],
        change: aChange({ says: 'moves', times: [aSaidTime({ date: '2026-12-04', clock: '14:00' })] }),
        mail,
      }),
      { name: 'move' },
    )
    const off = arrive(
      known(),
      aReading({
        source: 'eml',
        meetings: [aMeeting({ ...words, method: 'cancel', start: null, minutes: null })],
        change: aChange({ says: 'off' }),
        mail,
      }),
      { name: 'off' },
    )

    expect(moved.considered.decision).toBe('changed')
    expect(only(moved.items)).toMatchObject([
      {
        identity: 'uid:round-1%40bluepine.example',
        start: '2026-12-04T19:00:00Z',
        end: '2026-12-04T20:00:00Z',
        meetingUrl: 'https://meet.example.com/bluepine-1',
        interviewers: [{ name: 'Tomas Okafor' }],
      },
    ])
    expect(off.considered.decision).toBe('cancelled')
    expect(only(off.items)).toMatchObject([{ status: 'cancelled' }])
  })

  it('does not take a mail for the cancel of an interview that is over', () => {
    const reading = aReading({
      source: 'eml',
      meetings: [aMeeting({ uid: null, method: 'cancel', start: null, interviewers: [], dtstamp: null })],
      change: aChange({ says: 'off' }),
      mail: aMail({ sentAt: '2026-12-04T09:00:00Z' }),
    })
    const late = arrive(known(), reading, { name: 'late', storedAt: '2026-12-04T10:00:00Z' })

    expect(late.considered.reason).toContain('had not heard of')
    expect(only(late.items)).toMatchObject([{ status: 'on' }])
  })

  it('asks which interview a mail cancels when it could be two', () => {
    const two = arrive(known(), aReading({ meetings: [aMeeting({ uid: 'round-2', start: '2026-12-09T19:00:00Z' })] }), {
      name: 'second',
    }).items
    const off = arrive(
      two,
      aReading({
        source: 'eml',
        meetings: [aMeeting({ uid: null, method: 'cancel', start: null, interviewers: [], dtstamp: null })],
        change: aChange({ says: 'off' }),
        mail: aMail(),
      }),
      { name: 'off' },
    )
    const id = off.items.messages.at(-1)?.id ?? ''
    const yes = { ...off.items, notes: [aNote('uid:round-2', { kind: 'answer', messageId: id, answer: 'yes' })] }

    expect(off.considered.decision).toBe('asked')
    const asked = view(off.items).questions.filter(({ about }) => about === 'update')
    expect(asked.map(({ among }) => among)).toEqual([['uid:round-1%40bluepine.example', 'uid:round-2']])
    expect(only(yes).map((one) => [one.identity, one.status, one.pending])).toEqual([
      ['uid:round-1%40bluepine.example', 'on', null],
      ['uid:round-2', 'cancelled', null],
    ])
  })

  it('takes a confirmation mail and the calendar invite that follows for one meeting', () => {
    const mail = arrive(
      theItems(),
      aReading({
        source: 'eml',
        meetings: [aMeeting({ uid: null, minutes: 45, organizer: null, dtstamp: null })],
        mail: aMail({ sentAt: '2026-11-25T14:00:00Z' }),
      }),
      { name: 'mail', storedAt: '2026-11-25T14:30:00Z' },
    )
    const invite = arrive(mail.items, aReading({ role: null }), { name: 'invite' })

    expect(only(invite.items)).toMatchObject([
      {
        identities: [expect.stringMatching(/^message:/), 'uid:round-1%40bluepine.example'],
        end: '2026-12-02T20:00:00Z',
        role: 'Product Designer',
      },
    ])
    expect(view(invite.items).applications[0]?.rounds[0]?.id).toBe(view(mail.items).applications[0]?.rounds[0]?.id)
    expect(invite.considered.decision).toBe('changed')
  })

  it("reads the company's answer after the round, and lets a no take it back", () => {
    const rejection = aReading({ verdict: 'not', meetings: [], mail: aMail({ answer: 'rejection', sentAt: '2026-12-05T15:00:00Z' }) })
    const heard = arrive(known(), rejection, { name: 'no', storedAt: '2026-12-05T16:00:00Z' })
    const id = heard.items.messages.at(-1)?.id ?? ''
    const denied = { ...heard.items, notes: [aNote('uid:round-1%40bluepine.example', { kind: 'answer', messageId: id, answer: 'no' })] }
    const early = arrive(known(), { ...rejection, mail: aMail({ answer: 'rejection' }) }, { name: 'early' })
    const machine = arrive(
      known(),
      { ...rejection, mail: aMail({ answer: 'rejection', sentAt: '2026-12-05T15:00:00Z', automatic: true }) },
      { name: 'machine' },
    )

    expect(heard.considered.decision).toBe('heard-back')
    expect(view(heard.items).applications[0]?.stopped).toEqual({ by: 'heard-back', at: '2026-12-05T16:00:00Z' })
    expect(view(denied).applications[0]?.stopped).toBeNull()
    expect([early.considered.decision, machine.considered.decision]).toEqual(['not-an-interview', 'not-an-interview'])
  })

  it("re-dates the nudge by a later word of the company's", () => {
    const dated = arrive(
      known(),
      aReading({ verdict: 'not', meetings: [], decisionBy: '2026-12-18', mail: aMail({ sentAt: '2026-12-05T15:00:00Z' }) }),
      { name: 'dated', storedAt: '2026-12-05T16:00:00Z' },
    )

    expect(dated.considered.decision).toBe('heard-back')
    expect(view(dated.items).applications[0]).toMatchObject({
      stopped: null,
      decisionBy: { date: '2026-12-18', knownAt: '2026-12-05T16:00:00Z', from: 'mail' },
    })
  })

  it('marks a thank-you sent when the candidate copies it to roundtwo', () => {
    const reading = aReading({
      verdict: 'not',
      meetings: [],
      mail: aMail({
        from: { name: 'Alex Morgan', email: 'alex.morgan@example.com' },
        to: ['tomas.okafor@bluepine.example'],
        forwarded: false,
        sentAt: '2026-12-02T22:00:00Z',
      }),
    })
    const { considered } = arrive(known(), reading, { name: 'thanks', origin: aMailOrigin(), storedAt: '2026-12-02T22:00:10Z' })

    expect(considered).toMatchObject({
      decision: 'own-mail',
      notes: [{ value: { kind: 'thanked', person: 'tomas.okafor@bluepine.example', done: 'sent' } }],
    })
  })

  it.each([
    ['their mark', { mail: aMail({ ours: true }) }],
    ['their sender', { mail: aMail({ from: { name: 'roundtwo', email: 'roundtwo@mail.roundtwo.test' } }) }],
    ['the calendar entry in them', { meetings: [aMeeting({ uid: 'r0123456789abcdef0123@roundtwo' })] }],
  ])('knows its own mails by %s', (_what, over) => {
    const { considered, items } = arrive(theItems(), aReading(over), { name: 'own' })
    expect(considered).toMatchObject({ decision: 'own-mail', contributions: [] })
    expect(plan(view(items), [], '2026-11-26T15:00:00Z')).toEqual([])
  })

  it("answers no automatic reply of the candidate's own mailbox", () => {
    const mail = aMail({ from: { name: null, email: 'Alex.Morgan@example.com' }, automatic: true, forwarded: false })
    const { considered, items } = arrive(theItems(), aReading({ verdict: 'not', meetings: [], mail }), { name: 'ooo', byHand: true })
    expect(considered.decision).toBe('own-mail')
    expect(plan(view(items), [], '2026-11-26T15:00:00Z')).toEqual([])
  })

  it('drops a virus, ignores its own mails, and passes on a request to confirm forwarding', () => {
    const virus = aMailOrigin({ verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'FAIL' } })
    const own = aReading({ mail: aMail({ from: { name: 'roundtwo', email: 'roundtwo@mail.roundtwo.test' } }) })
    const confirmation = aReading({ verdict: 'not', meetings: [], mail: aMail({ forwardingConfirmation: { code: '4711', link: null } }) })
    const passed = arrive(theItems(), confirmation, { name: 'confirm' })

    expect(arrive(theItems(), aReading(), { name: 'virus', origin: virus }).considered.decision).toBe('dropped')
    expect(arrive(theItems(), own, { name: 'own' }).considered).toMatchObject({ decision: 'own-mail', contributions: [] })
    expect(passed.considered.reason).toContain('4711')
    expect(view(passed.items).answers).toMatchObject([{ confirmation: { code: '4711', link: null } }])
  })

  it('does not take a cancel that removes somebody else for the end of the interview (nextcloud/server #43802)', () => {
    const removed = arrive(known(), cancel({ attendees: ['tomas.okafor@bluepine.example'] }), { name: 'removed' })
    const whole = arrive(known(), cancel(), { name: 'whole' })

    expect(removed.considered).toMatchObject({ decision: 'asked', reason: expect.stringContaining('does not name you') })
    expect(only(removed.items)[0]?.status).toBe('on')
    expect(whole.considered.decision).toBe('cancelled')
  })

  it('asks when an update leaves the candidate out', () => {
    expect(arrive(known(), move({ attendees: ['tomas.okafor@bluepine.example'] }), { name: 'out' }).considered).toMatchObject({
      decision: 'asked',
    })
  })

  it("folds a provider's cancel and re-booking under a new uid into one move, in either order", () => {
    const off = cancel({ uid: 'https://api.calendly.com/scheduled_events/A', toBeMoved: true })
    const on = move({
      uid: 'https://api.calendly.com/scheduled_events/B',
      sequence: null,
      replaces: 'https://api.calendly.com/scheduled_events/A/invitees/1',
    })
    const first = arrive(theItems(), aReading({ meetings: [aMeeting({ uid: 'https://api.calendly.com/scheduled_events/A' })] }), {
      name: 'booked',
      storedAt: '2026-11-25T15:00:00Z',
    }).items
    const paused = arrive(first, off, { name: 'off' })
    const ahead = arrive(first, on, { name: 'on' })

    expect(only(paused.items)).toMatchObject([{ status: 'to-be-moved' }])
    expect(only(arrive(paused.items, on, { name: 'on' }).items)).toMatchObject([{ status: 'on', start: '2026-12-03T19:00:00Z' }])
    expect(only(arrive(ahead.items, off, { name: 'off' }).items)).toMatchObject([{ status: 'on', start: '2026-12-03T19:00:00Z' }])
  })

  it('keeps a mail that asks for times, gives it the time that comes, and asks no more', () => {
    const ask = arrive(
      theItems(),
      aReading({ source: 'eml', meetings: [], interviewers: [], mail: aMail({ sentAt: '2026-11-25T14:00:00Z' }) }),
      { name: 'ask', storedAt: '2026-11-25T14:30:00Z' },
    )
    const invite = arrive(ask.items, aReading({ meetings: [aMeeting({ start: aMoment('2026-12-02T14:00-05:00').instant })] }), {
      name: 'invite',
    })

    expect(ask.considered.decision).toBe('new-round')
    expect(view(ask.items).questions).toMatchObject([{ about: 'start' }])
    expect(view(invite.items).applications[0]?.rounds).toMatchObject([{ start: interviewStart }])
    expect(view(invite.items).questions).toEqual([])
  })

  it('leaves what it was given as it was', () => {
    const items = theItems({ interviews: [anInterview()] })
    const frozen = JSON.stringify(items)
    considerMessage({ message: aMessage({ name: 'move' }), reading: move(), trust: 'linked', items })

    expect(JSON.stringify(items)).toBe(frozen)
  })
})
