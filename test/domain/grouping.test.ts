import { describe, expect, it } from 'vitest'
import { readerOf } from '../../functions/domain/employer/known-answers.ts'
import type { InterviewItem } from '../../functions/domain/record/interview.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import type { CandidateItems, View } from '../../functions/domain/view/view.ts'
import { aContribution, aFeed, aMeeting, aMessage, aMoment, aNote, anInterview, aReading, interviewStart, theItems } from '../builders.ts'

type Over = Parameters<typeof aContribution>[0]
let stored = 0

/** One identity, told by one message, each stored a minute after the one before. */
function told(uid: string | null, meeting: Parameters<typeof aMeeting>[0] = {}, over: Over = {}): InterviewItem {
  stored += 1
  const storedAt = plus('2026-11-25T12:00:00Z', { minutes: stored })
  return anInterview({
    contributions: [aContribution({ messageId: `${uid ?? 'mail'}-${stored}`, storedAt, meeting: aMeeting({ uid, ...meeting }), ...over })],
  })
}
const see = (interviews: InterviewItem[], over: Partial<CandidateItems> = {}): View => view(theItems({ interviews, ...over }))
const rounds = (seen: View) => seen.applications.flatMap((one) => one.rounds)
const interviews = (seen: View) => rounds(seen).flatMap((one) => one.interviews)
const named = (name: string) => ({ name, email: null, title: null })
const thursday = '2026-12-03T19:00:00Z'
const nobody = { interviewers: [] }

describe('the same meeting through several carriers', () => {
  it('is one where times overlap and nothing speaks against it', () => {
    expect(interviews(see([told(null, { minutes: null }), told('a'), told('b', { minutes: 45 })]))).toHaveLength(1)
  })

  it('is two where the people differ, and again one where the candidate says so', () => {
    const two = [told('a', { interviewers: [named('Ana Ruiz')] }), told('b', { interviewers: [named('Ben Hall')] })]

    expect(interviews(see(two))).toHaveLength(2)
    expect(interviews(see(two, { notes: [aNote('uid:b', { kind: 'same-as', identity: 'uid:a' })] }))).toMatchObject([
      { identities: ['uid:a', 'uid:b'] },
    ])
  })

  it('is two where the candidate says so, until a later word joins them', () => {
    const apart = aNote('uid:a', { kind: 'not-same', identity: 'uid:b' }, { at: '2026-11-26T10:00:00Z' })
    const again = aNote('uid:b', { kind: 'same-as', identity: 'uid:a' }, { at: '2026-11-26T11:00:00Z' })

    expect(interviews(see([told('a'), told('b')], { notes: [apart] }))).toHaveLength(2)
    expect(interviews(see([told('a'), told('b')], { notes: [apart, again] }))).toHaveLength(1)
    expect(interviews(see([told('a'), told('b')], { notes: [{ ...apart, at: '2026-11-26T12:00:00Z' }, again] }))).toHaveLength(2)
  })

  it('does not swallow the talks of a day into the hold that covers them', () => {
    const hold = told('hold', { ...nobody, start: '2026-12-02T14:00:00Z', minutes: 480 })
    const talks = [0, 1, 2].map((n) => told(`talk-${n}`, { ...nobody, start: `2026-12-02T${15 + n}:00:00Z`, minutes: 60 }))

    expect(interviews(see([hold, ...talks]))).toHaveLength(4)
    expect(rounds(see([hold, ...talks]))).toHaveLength(1)
  })

  it('does not run along a chain of overlaps', () => {
    const chain = ['Ana', 'Ben', 'Cleo'].map((name, n) => told(name, { start: `2026-12-02T19:${n}5:00Z`, interviewers: [named(name)] }))
    expect(interviews(see([told('open', nobody), ...chain]))).toHaveLength(3)
  })

  it('takes the better fact: an edit, then stronger trust, then the more specific, then the later', () => {
    const mail = told(
      null,
      { interviewers: [named('Tomas Okafor')] },
      { company: 'Bluepine', role: 'Designer', trust: 'forwarded', format: 'panel' },
    )
    const invite = told('a', {}, { company: 'Bluepine Robotics', role: null, trust: 'forwarded', format: 'technical' })
    const vague = told(null, {}, { company: 'Bluepine Robotics', trust: 'forwarded' })
    const strong = told('a', {}, { company: 'Bluepine', trust: 'aligned' })

    expect(see([mail, invite]).applications).toMatchObject([{ company: 'Bluepine Robotics', role: 'Designer' }])
    expect(interviews(see([mail, invite]))).toMatchObject([
      { format: 'technical', interviewers: [{ name: 'Tomas Okafor', email: 'tomas.okafor@bluepine.example' }] },
    ])
    expect(see([vague, strong]).applications).toMatchObject([{ company: 'Bluepine' }])
    expect(see([mail, strong]).applications).toMatchObject([{ company: 'Bluepine' }])
    expect(see([mail, strong], { notes: [aNote('uid:a', { kind: 'edit', company: 'Bluepine Labs' })] }).applications).toMatchObject([
      { company: 'Bluepine Labs' },
    ])
  })

  it('keeps an edit through later updates and shows the difference, as news only if it came later', () => {
    const item = told('a')
    const update = aContribution({
      messageId: 'update',
      storedAt: '2026-11-27T10:00:00Z',
      meeting: aMeeting({ uid: 'a', sequence: 1, start: thursday }),
    })
    const editedAt = (at: string) =>
      see([{ ...item, contributions: [...item.contributions, update] }], {
        notes: [aNote('uid:a', { kind: 'edit', start: '2026-12-04T15:00:00Z' }, { at })],
      })
    const seen = editedAt('2026-11-26T10:00:00Z')

    expect(interviews(seen)).toMatchObject([
      {
        start: '2026-12-04T15:00:00Z',
        end: '2026-12-04T16:00:00Z',
        differences: [{ field: 'start', edited: '2026-12-04T15:00:00Z', received: thursday, later: true }],
      },
    ])
    expect(interviews(editedAt('2026-11-27T10:05:00Z'))).toMatchObject([
      { differences: [{ field: 'start', received: thursday, later: false }] },
    ])
    expect(rounds(seen)).toMatchObject([{ startKnownAt: '2026-11-26T10:00:00Z', localDate: '2026-12-04' }])
  })

  it('follows a provider to a new uid, and not one that a weaker sender claims', () => {
    const old = told('A', {}, { trust: 'linked' })
    const booked = (trust: 'linked' | 'attested') => told('B', { start: thursday, replaces: 'A' }, { trust, byHand: false })

    expect(interviews(see([old, booked('linked')]))).toMatchObject([{ identities: ['uid:A', 'uid:B'], start: thursday, status: 'on' }])
    expect(interviews(see([old, booked('attested')]))).toHaveLength(2)
  })

  it("finds Cal.com's booking behind its calendar uid", () => {
    expect(interviews(see([told('booking1@Cal.com'), told('booking2@Cal.com', { start: thursday, replaces: 'booking1' })]))).toMatchObject([
      { start: thursday },
    ])
  })

  it('takes the next booking for the move that a cancel promised, and waits until then', () => {
    const item = told('A')
    const off = aContribution({
      messageId: 'off',
      storedAt: '2026-11-26T10:00:00Z',
      meeting: aMeeting({ uid: 'A', method: 'cancel', sequence: 1, toBeMoved: true }),
    })
    const paused = { ...item, contributions: [...item.contributions, off] }
    const next = told('B', { start: thursday }, { storedAt: '2026-11-26T10:00:05Z' })
    const other = told('C', { start: thursday })

    expect(interviews(see([paused]))).toMatchObject([{ status: 'to-be-moved', start: interviewStart, cancelledAt: '2026-11-26T10:00:00Z' }])
    expect(interviews(see([paused, next]))).toMatchObject([{ status: 'on', start: thursday, identities: ['uid:A', 'uid:B'] }])
    expect(interviews(see([paused, other])).map((one) => one.status)).toEqual(['to-be-moved', 'on'])
  })

  it('shows an instance of a series beside the others, and once where it is the first', () => {
    const series = told('s')
    expect(interviews(see([series, told('s', { recurrenceId: interviewStart, start: '2026-12-02T21:00:00Z' })]))).toMatchObject([
      { start: '2026-12-02T21:00:00Z' },
    ])
    expect(interviews(see([series, told('s', { recurrenceId: '2026-12-09T19:00:00Z', start: '2026-12-09T19:00:00Z' })]))).toHaveLength(2)
  })

  it('says which carrier calls it off: the later word, but not a weaker one against a stronger', () => {
    const calledOff = (over: Over) => {
      const item = told(
        null,
        { method: 'cancel', dtstamp: '2026-11-26T10:00:00Z' },
        { storedAt: '2026-11-26T10:00:00Z', messageId: 'mail', ...over },
      )
      const first = aContribution({ messageId: 'mail-before', storedAt: '2026-11-25T16:00:00Z', ...over, meeting: aMeeting({ uid: null }) })
      return { ...item, contributions: [first, ...item.contributions] }
    }
    const invite = told('a', {}, { trust: 'aligned' })

    expect(interviews(see([invite, calledOff({ byHand: true })]))).toMatchObject([
      { status: 'cancelled', cancelledAt: '2026-11-26T10:00:00Z' },
    ])
    expect(interviews(see([invite, calledOff({ byHand: false })]))).toMatchObject([{ status: 'on', pending: { cancel: true } }])
  })
})

describe('which application', () => {
  it('joins the same company and an unknown role, and parts two roles', () => {
    expect(see([told('a'), told('b', { start: thursday }, { company: 'Bluepine, Inc.', role: null })]).applications).toHaveLength(1)
    expect(see([told('a'), told('b', { start: thursday }, { role: 'Design Lead' })]).applications).toHaveLength(2)
  })

  it("goes by the employer's domain where the company is not named, and not by an agency's", () => {
    expect(see([told('a'), told('b', { start: thursday }, { company: null, role: null })]).applications).toHaveLength(1)
    expect(
      see([
        told('a', {}, { domain: 'agency.example' }),
        told('b', { start: thursday }, { company: 'Quarrel', domain: 'agency.example', role: null }),
      ]).applications,
    ).toHaveLength(2)
    expect(
      see([told('a', {}, { company: null, domain: null }), told('b', { start: thursday }, { company: null, domain: null })]).applications,
    ).toHaveLength(2)
  })

  const twoRoles = () => [told('a'), told('b', { start: thursday }, { role: 'Design Lead' })]

  it('asks where several fit, with ranked choices, and takes the answer', () => {
    const items = [...twoRoles(), told('c', { start: '2026-12-08T19:00:00Z' }, { role: null })]
    const asked = see(items)
    const [question] = asked.questions
    const lead = asked.applications.find((one) => one.role === 'Design Lead')
    const answered = see(items, { notes: [aNote('uid:c', { kind: 'application', identity: 'uid:b' })] })
    const fresh = see(items, { notes: [aNote('uid:c', { kind: 'application', identity: null })] })

    expect(asked.applications).toHaveLength(3)
    expect(question).toMatchObject({ about: 'application', identity: 'uid:c', answered: false })
    expect(question?.choices.map((one) => one.id)).toEqual([
      lead?.id,
      asked.applications.find((one) => one.role === 'Product Designer')?.id,
    ])
    expect(answered.applications.find((one) => one.role === 'Design Lead')?.rounds).toHaveLength(2)
    expect(answered.questions).toMatchObject([{ about: 'application', answered: true }])
    expect(fresh.applications).toHaveLength(3)
  })

  it('needs no question where one of them has a meeting at just that time', () => {
    const seen = see([...twoRoles(), told(null, { start: thursday }, { role: null })])
    expect(seen.questions).toEqual([])
    expect(seen.applications).toHaveLength(2)
  })

  it('draws nothing more to an interview that still waits for its answer', () => {
    const seen = see([
      ...twoRoles(),
      told('c', { start: '2026-12-08T19:00:00Z' }, { role: null }),
      told('d', { start: '2026-12-09T19:00:00Z' }),
    ])
    expect(seen.applications.find((one) => one.role === 'Product Designer')?.rounds).toHaveLength(2)
    expect(seen.questions).toHaveLength(1)
  })

  it('follows a note to a meeting that was stored later', () => {
    const [later, earlier] = [told('b', { start: thursday }, { company: 'Quarrel', role: null, domain: null }), told('a')]
    const seen = see([later, earlier], { notes: [aNote('uid:b', { kind: 'application', identity: 'uid:a' })] })

    expect(seen.applications).toHaveLength(1)
  })

  it('lets a note overrule what the text says', () => {
    const seen = see([told('a'), told('b', { start: thursday }, { company: 'Quarrel', role: null, domain: null })], {
      notes: [aNote('uid:b', { kind: 'application', identity: 'uid:a' })],
    })
    expect(seen.applications).toMatchObject([{ rounds: [{ position: 1 }, { position: 2 }] }])
  })
})

describe('rounds', () => {
  it("follow the candidate's calendar day, not UTC's", () => {
    const late = told('late', { start: '2026-12-03T02:00:00Z' })
    expect(rounds(see([told('a'), late]))).toMatchObject([{ localDate: '2026-12-02', fullDay: true }])
  })

  it('count on past one that was called off', () => {
    const gone = told('a')
    const off = aContribution({
      messageId: 'off',
      storedAt: '2026-11-26T10:00:00Z',
      meeting: aMeeting({ uid: 'a', method: 'cancel', sequence: 1 }),
    })
    const seen = rounds(see([{ ...gone, contributions: [...gone.contributions, off] }, told('b', { start: thursday })]))

    expect(seen).toMatchObject([
      { status: 'cancelled', position: 1, start: interviewStart, cancelledAt: '2026-11-26T10:00:00Z' },
      { status: 'on', position: 1 },
    ])
  })

  it('know from an agenda when each talk is over', () => {
    const sessions = [
      { start: '2026-12-02T15:00:00Z', end: '2026-12-02T16:00:00Z', title: 'Portfolio', interviewers: ['Ana Ruiz', 'Ben Hall'] },
      { start: '2026-12-02T18:00:00Z', end: '2026-12-02T18:30:00Z', title: 'Values', interviewers: ['Ben Hall'] },
    ]
    const [round] = rounds(
      see([
        told('day', {
          start: '2026-12-02T15:00:00Z',
          minutes: 240,
          sessions,
          interviewers: ['Ana Ruiz', 'Ben Hall', 'Cleo Park'].map(named),
        }),
      ]),
    )

    expect(round).toMatchObject({ fullDay: true, format: 'superday', sessions: [{ title: 'Portfolio' }, { title: 'Values' }] })
    expect(round?.interviewers.map((one) => [one.name, one.lastSessionEnd])).toEqual([
      ['Ana Ruiz', '2026-12-02T16:00:00Z'],
      ['Ben Hall', '2026-12-02T18:30:00Z'],
      ['Cleo Park', '2026-12-02T19:00:00Z'],
    ])
  })

  it('assume an hour where no end is given, and say so; a place without a link is one to travel to', () => {
    expect(rounds(see([told('a', { minutes: null, meetingUrl: null, location: '4 Harbour Street' })]))).toMatchObject([
      { end: '2026-12-02T20:00:00Z', endAssumed: true, onSite: true },
    ])
  })

  it('take the debrief in: who was met, who was not, who came along, who has had a note', () => {
    const debrief = {
      kind: 'debrief',
      redo: null,
      doubt: null,
      decisionBy: null,
      happened: 'yes',
      other: null,
      people: [
        { ...named('Tomas Okafor'), met: true, detail: 'grids' },
        { ...named('Ana Ruiz'), met: false, detail: null },
        { ...named('Fay Ito'), met: true, detail: 'type' },
      ],
    } as const
    const item = told('a', {
      interviewers: [{ name: 'Tomas Okafor', email: 'tomas.okafor@bluepine.example', title: null }, named('Ana Ruiz')],
    })
    const [round] = rounds(
      see([item], {
        notes: [
          aNote('uid:a', { ...debrief, people: [...debrief.people] }),
          aNote('uid:a', { kind: 'thanked', person: 'tomasokafor', done: 'sent' }),
        ],
      }),
    )

    expect(
      round?.interviewers.map(({ name, thanked, detail, addedLater, lastSessionEnd }) => [
        name,
        thanked,
        detail,
        addedLater,
        lastSessionEnd,
      ]),
    ).toEqual([
      ['Tomas Okafor', 'sent', 'grids', false, '2026-12-02T20:00:00Z'],
      ['Ana Ruiz', 'skipped', null, false, '2026-12-02T20:00:00Z'],
      ['Fay Ito', 'open', 'type', true, '2026-12-02T20:00:00Z'],
    ])
    expect(round?.debrief).toMatchObject({ at: '2026-12-02T22:00:00Z', happened: 'yes' })
  })

  it('know when a task is due', () => {
    const task = (over: object) =>
      rounds(see([told('a', {}, { task: { words: 'Bring slides', dueOn: null, dueAt: null, ...over } })]))[0]?.task?.due
    expect([task({}), task({ dueOn: '2026-12-01' }), task({ dueOn: '2026-12-01', dueAt: '17:00' })]).toEqual([
      interviewStart,
      '2026-12-02T04:59:00Z',
      '2026-12-01T22:00:00Z',
    ])
  })

  it('are a day and no hour for an all-day entry, and ask for the time', () => {
    const seen = see([told('a', { allDay: true, start: '2026-12-02T00:00:00Z', zone: null, minutes: 1440 })])
    expect(rounds(seen)).toMatchObject([{ allDay: true, localDate: '2026-12-02', sessions: [] }])
    expect(seen.questions).toMatchObject([{ about: 'start', start: null }])
  })

  it('came with the first look at a feed when all of them did, and are ticked by a yes', () => {
    const item = told('a', {}, { feed: true, feedId: 'feed-1', byHand: false, messageId: 'entry', storedAt: '2026-11-25T15:00:10Z' })
    const feeds = [aFeed({ firstLookAt: '2026-11-25T15:01:00Z', seen: { 'uid:a': 'x' } })]

    expect(rounds(see([item], { feeds }))).toMatchObject([{ firstLook: { feedId: 'feed-1', ticked: false } }])
    expect(rounds(see([item], { feeds, notes: [aNote('uid:a', { kind: 'answer', messageId: 'entry', answer: 'yes' })] }))).toMatchObject([
      { firstLook: { ticked: true } },
    ])
    expect(rounds(see([item, told('b', { start: '2026-12-02T21:00:00Z' })], { feeds }))[0]).not.toHaveProperty('firstLook')
  })
})

describe('when the waiting ends', () => {
  const two = () => [told('a', {}, { decisionBy: '2026-12-10' }), told('b', { start: '2026-12-09T19:00:00Z' })]

  it('with an outcome, unless a round came in after it', () => {
    const outcome = aNote('uid:a', { kind: 'outcome', outcome: 'rejected' }, { at: '2026-12-05T10:00:00Z' })
    expect(see(two(), { notes: [outcome] }).applications[0]?.stopped).toEqual({
      by: 'outcome',
      at: '2026-12-05T10:00:00Z',
      outcome: 'rejected',
    })
    expect(
      see([...two(), told('c', { start: '2026-12-20T19:00:00Z' }, { storedAt: '2026-12-06T10:00:00Z' })], { notes: [outcome] })
        .applications[0]?.stopped,
    ).toBeNull()
  })

  it('with an answer for the round before it, and not for a later one', () => {
    const heard = (at: string) => see(two(), { notes: [aNote('uid:a', { kind: 'heard-back' }, { at })] }).applications[0]?.stopped
    expect([heard('2026-12-05T10:00:00Z'), heard('2026-12-10T10:00:00Z')]).toEqual([null, { by: 'heard-back', at: '2026-12-10T10:00:00Z' }])
  })

  it('is counted from the last date stated about the last round', () => {
    const later = told('b', { start: '2026-12-09T19:00:00Z' }, { decisionBy: '2026-12-18' })
    const debrief = {
      kind: 'debrief',
      redo: null,
      doubt: null,
      decisionBy: '2026-12-16',
      happened: 'yes',
      other: null,
      people: [],
    } as const

    expect(see(two()).applications[0]?.decisionBy).toBeNull()
    expect(see([told('a'), later]).applications[0]?.decisionBy).toMatchObject({ date: '2026-12-18', from: 'invite' })
    expect(
      see([told('a'), later], { notes: [aNote('uid:b', { ...debrief, people: [] }, { at: '2026-12-09T21:00:00Z' })] }).applications[0]
        ?.decisionBy,
    ).toEqual({ date: '2026-12-16', from: 'debrief', knownAt: '2026-12-09T21:00:00Z' })
    expect(
      see([told('a'), later], { notes: [aNote('uid:b', { kind: 'edit', decisionBy: '2026-12-17' }, { at: '2026-12-09T21:00:00Z' })] })
        .applications[0]?.decisionBy,
    ).toMatchObject({ date: '2026-12-17', from: 'edit' })
  })
})

describe('questions', () => {
  it('ask about an entry that vanished from its feed, call it off with the yes, and forget it when it is back', () => {
    const item = told('a', {}, { feed: true, feedId: 'feed-1', byHand: false })
    const gone = [aFeed({ lastGoodAt: '2026-11-27T10:00:00Z', seen: { 'uid:else': 'x' }, firstLookAt: null })]
    const [question] = see([item], { feeds: gone }).questions
    const notes = [aNote('uid:a', { kind: 'answer', messageId: question?.messageId ?? '', answer: 'yes' }, { at: '2026-11-27T11:00:00Z' })]

    expect(question).toMatchObject({
      about: 'vanished',
      identity: 'uid:a',
      feedId: 'feed-1',
      storedAt: '2026-11-27T10:00:00Z',
      start: interviewStart,
    })
    expect(interviews(see([item], { feeds: gone }))).toMatchObject([{ status: 'on' }])
    expect(interviews(see([item], { feeds: gone, notes }))).toMatchObject([{ status: 'cancelled', cancelledAt: '2026-11-27T11:00:00Z' }])
    expect(
      interviews(see([item], { feeds: [aFeed({ lastGoodAt: '2026-11-28T10:00:00Z', seen: { 'uid:a': 'x' } })], notes })),
    ).toMatchObject([{ status: 'on' }])
  })

  it('leave an entry called off that the candidate said is off, though the calendar has nothing in it by now', () => {
    const item = told('a', {}, { feed: true, feedId: 'feed-1', byHand: false })
    const gone = [aFeed({ lastGoodAt: '2026-11-27T10:00:00Z', seen: { 'uid:else': 'x' } })]
    const messageId = see([item], { feeds: gone }).questions[0]?.messageId ?? ''
    const notes = [aNote('uid:a', { kind: 'answer', messageId, answer: 'yes' }, { at: '2026-11-27T11:00:00Z' })]
    const emptied = see([item], { feeds: [aFeed({ lastGoodAt: '2026-11-29T10:00:00Z', seen: {} })], notes })
    expect(interviews(emptied)).toMatchObject([{ status: 'cancelled', cancelledAt: '2026-11-27T11:00:00Z' }])
    expect(emptied.questions).toMatchObject([{ about: 'vanished', answered: true }])
  })

  it('are not asked because of an empty feed, a failed poll, or an entry that is over', () => {
    const item = told('a', {}, { feed: true, feedId: 'feed-1', byHand: false })
    const with_ = (over: Parameters<typeof aFeed>[0]) =>
      see([item], { feeds: [aFeed({ lastGoodAt: '2026-11-27T10:00:00Z', seen: { 'uid:else': 'x' }, ...over })] }).questions
    expect([with_({ seen: {} }), with_({ lastGoodAt: null }), with_({ lastGoodAt: '2026-12-20T10:00:00Z' })]).toEqual([[], [], []])
  })

  it('ask for a start nobody could read, in the words of the doubt, until an edit gives one', () => {
    const doubts = [{ about: 'zone' as const, words: 'The invite names the time zone Mars/Olympus, which does not exist.' }]
    const item = told('a', { start: null }, { doubts })
    const seen = see([item])

    expect(seen.questions).toMatchObject([{ about: 'start', askedBecause: doubts[0]?.words }])
    expect(see([item], { notes: [aNote('uid:a', { kind: 'edit', start: interviewStart, zone: 'Europe/Oslo' })] }).questions).toEqual([])
  })

  it('have a key each, that stays', () => {
    const items = [told('a', { start: null }), told('b', { start: null, organizer: null }, { company: 'Quarrel' })]
    const keys = see(items).questions.map((one) => one.key)
    expect(new Set(keys).size).toBe(2)
    expect(see([...items].reverse()).questions.map((one) => one.key)).toEqual(keys)
  })

  it("are remembered for uid and sender: a scheduler's address is nobody's", () => {
    const asked = (uid: string, organizer: string, messageId: string) => told(uid, { organizer }, { unsure: true, messageId })
    const reading = aReading({ verdict: 'unsure' })
    const { known } = readerOf(
      theItems({
        interviews: [
          asked('a', 'jo@bluepine.example', 'm1'),
          asked('b', 'no-reply@calendly.com', 'm2'),
          told('c', {}, { messageId: 'm3' }),
        ],
        messages: [aMessage({ reading })],
        notes: [
          aNote('uid:a', { kind: 'answer', messageId: 'm1', answer: 'no' }),
          aNote('uid:b', { kind: 'answer', messageId: 'm2', answer: 'yes' }),
          aNote('uid:c', { kind: 'answer', messageId: 'm3', answer: 'yes' }),
        ],
      }),
    )
    expect(known).toMatchObject({ uid: { a: false, b: true }, sender: { 'jo@bluepine.example': false } })
  })

  it('owe an answer for what came by hand and made no round', () => {
    const messages = [
      aMessage({ name: 'spin', decision: 'not-an-interview', reason: 'A spin class.' }),
      aMessage({ name: 'new', decision: 'new-round', identities: ['uid:a'] }),
      aMessage({ name: 'same', decision: 'no-change', identities: ['uid:a'] }),
      aMessage({ name: 'feed', decision: 'not-an-interview', byHand: false }),
      aMessage({ name: 'virus', decision: 'dropped' }),
    ]
    const seen = see([told('a')], { messages })
    expect(seen.answers.map((one) => [one.decision, one.roundId]).sort()).toEqual([
      ['dropped', null],
      ['no-change', rounds(seen)[0]?.id],
      ['not-an-interview', null],
    ])
  })
})

describe('a mail that asks for times', () => {
  it('gets the time of the first meeting ahead in its application, and not of one against it', () => {
    const ask = told(null, { start: null, ...nobody, dtstamp: null }, { round: 2 })
    const first = told('a', { start: aMoment('2026-12-01T14:00-05:00').instant }, { round: 1 })
    const second = told('b', { start: thursday }, { round: 2 })

    expect(interviews(see([ask, first])).map((one) => one.start)).toEqual(['2026-12-01T19:00:00Z', null])
    expect(interviews(see([ask, first, second])).map((one) => [one.start, one.identities.length])).toEqual([
      ['2026-12-01T19:00:00Z', 1],
      [thursday, 2],
    ])
  })
})
