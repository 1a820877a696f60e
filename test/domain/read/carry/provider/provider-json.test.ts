import { describe, expect, it } from 'vitest'
import { carriedFrom, eventFrom, refusalOf } from '../../carry-files.ts'

const json = (value: unknown): string => JSON.stringify(value)
const start = '2026-12-01T10:00:00Z'
const known = (instant: string, zone: string | null = null) => ({ kind: 'known', moment: { instant, zone } })

const calendly = (more: object = {}, event = 'invitee.created') => ({
  event,
  payload: {
    name: 'Alex Morgan',
    email: 'alex.morgan@example.com',
    timezone: 'America/New_York',
    old_invitee: null,
    rescheduled: false,
    questions_and_answers: [{ question: 'Phone?', answer: '555' }],
    scheduled_event: {
      uri: 'https://api.calendly.com/scheduled_events/NEW',
      name: 'Screen',
      start_time: '2026-12-01T10:00:00.000000Z',
      end_time: '2026-12-01T10:30:00.000000Z',
      event_memberships: [{ user_name: 'Kim Lee', user_email: 'Kim@x.example' }],
      location: { type: 'zoom', join_url: 'https://zoom.us/j/1' },
    },
    ...more,
  },
})

describe('a Calendly webhook', () => {
  it('carries the event, its host and the answers', async () => {
    const { source, events } = await carriedFrom(json(calendly()), 'json')
    expect(source).toBe('calendly')
    expect(events[0]).toMatchObject({
      uid: 'https://api.calendly.com/scheduled_events/NEW',
      method: 'request',
      eventType: 'Screen',
      hosts: [{ name: 'Kim Lee', email: 'kim@x.example' }],
      conferenceUrl: 'https://zoom.us/j/1',
      start: known(start, 'America/New_York'),
      answers: [{ question: 'Phone?', answer: '555' }],
    })
  })

  it('names the event it replaces', async () => {
    const old = { old_invitee: 'https://api.calendly.com/scheduled_events/OLD/invitees/I' }
    expect(await eventFrom(json(calendly(old)), 'json')).toMatchObject({ replaces: 'https://api.calendly.com/scheduled_events/OLD' })
  })

  it('says of a cancel whether a new time will follow', async () => {
    expect(await eventFrom(json(calendly({ rescheduled: true }, 'invitee.canceled')), 'json')).toMatchObject({
      method: 'cancel',
      toBeMoved: true,
    })
    expect(await eventFrom(json(calendly({}, 'invitee.canceled')), 'json')).toMatchObject({ method: 'cancel', toBeMoved: false })
  })
})

describe('a Cal.com webhook', () => {
  const booking = (trigger: string, more: object = {}) =>
    json({
      triggerEvent: trigger,
      createdAt: start,
      payload: {
        title: 'T',
        startTime: start,
        endTime: start,
        uid: 'new',
        iCalUID: 'new@Cal.com',
        iCalSequence: 1,
        organizer: { name: 'Kim', email: 'kim@x.example', timeZone: 'Europe/Oslo' },
        location: 'integrations:daily',
        videoCallData: { url: 'https://x.daily.co/a' },
        ...more,
      },
    })

  it.each([
    ['BOOKING_CREATED', 'request'],
    ['BOOKING_REQUESTED', 'request'],
    ['BOOKING_CANCELLED', 'cancel'],
    ['BOOKING_REJECTED', 'cancel'],
  ])('%s is a %s', async (trigger, method) => {
    expect(await eventFrom(booking(trigger), 'json')).toMatchObject({
      uid: 'new@Cal.com',
      method,
      sequence: 1,
      start: known(start, 'Europe/Oslo'),
      location: null,
      conferenceUrl: 'https://x.daily.co/a',
    })
  })

  it('is read from a template that brings the fields of a booking bare, and the trigger with them', async () => {
    const bare = {
      triggerEvent: 'BOOKING_CREATED',
      title: 'Interview with Fernhill',
      startTime: start,
      uid: 'bare',
      organizer: 'kim@x.example',
    }
    for (const body of [JSON.stringify(bare), new URLSearchParams(bare).toString()])
      expect(await eventFrom(body, 'json')).toMatchObject({ uid: 'bare', method: 'request', start: known(start) })
    expect(await eventFrom(JSON.stringify({ ...bare, triggerEvent: 'BOOKING_CANCELLED' }), 'json')).toMatchObject({ method: 'cancel' })
  })

  it('says of a cancel that the candidate is asked to pick a new time, with their words', async () => {
    const more = { requestReschedule: true, rescheduledToUid: null, cancellationReason: 'Something came up, please pick another slot' }
    expect(await eventFrom(booking('BOOKING_CANCELLED', more), 'json')).toMatchObject({
      method: 'cancel',
      toBeMoved: true,
      pickNewTime: { words: 'Something came up, please pick another slot', link: null },
    })
    const linked = { requestReschedule: true, rescheduleLink: 'https://cal.com/reschedule/new' }
    expect(await eventFrom(booking('BOOKING_CANCELLED', linked), 'json')).toMatchObject({
      pickNewTime: { words: null, link: 'https://cal.com/reschedule/new' },
    })
    expect(await eventFrom(booking('BOOKING_CANCELLED'), 'json')).not.toHaveProperty('pickNewTime')
  })

  it('is asked for, not settled, while the host has not agreed', async () => {
    expect(await eventFrom(booking('BOOKING_REQUESTED', { status: 'PENDING', rescheduleUid: 'old' }), 'json')).toMatchObject({
      status: 'tentative',
      askedFor: true,
      replaces: 'old@Cal.com',
    })
    expect(await eventFrom(booking('BOOKING_CREATED', { status: 'ACCEPTED' }), 'json')).not.toHaveProperty('askedFor')
  })

  it.each([
    'PING',
    'BOOKING_PAID',
    'BOOKING_PAYMENT_INITIATED',
    'OOO_CREATED',
    'BOOKING_NO_SHOW_UPDATED',
    'RECORDING_READY',
    'FORM_SUBMITTED',
  ])('%s reports something, and carries no event', async (trigger) => {
    const { events, report } = await carriedFrom(booking(trigger), 'json')
    expect(events).toEqual([])
    expect(report).toMatch(/^[A-Z].*\.$/)
  })

  it.each(['MEETING_STARTED', 'MEETING_ENDED'])('%s is flat, and carries no event either', async (trigger) => {
    const flat = { triggerEvent: trigger, id: 7, uid: 'new', title: 'Interview', status: 'cancelled', startTime: start, endTime: start }
    expect(await carriedFrom(json(flat), 'json')).toMatchObject({ events: [], report: expect.stringContaining('Cal.com reports') })
  })

  it('names the booking it replaces in the same spelling', async () => {
    expect(await eventFrom(booking('BOOKING_RESCHEDULED', { rescheduleUid: 'old' }), 'json')).toMatchObject({ replaces: 'old@Cal.com' })
  })
})

describe('an unknown scheduler', () => {
  it.each(['meeting.started', 'MEETING_ENDED', 'interview.completed', 'candidate-no_show', 'ping'])(
    'reports %s without an event',
    async (type) => {
      const { events, report } = await carriedFrom(json({ type, data: { id: 'i1', title: 'Interview', start } }), 'json')
      expect(events).toEqual([])
      expect(report).toMatch(/reports/)
    },
  )

  it('tells of an event under any other type', async () => {
    expect(await eventFrom(json({ type: 'interview.scheduled', data: { id: 'i1', title: 'Interview', start } }), 'json')).toMatchObject({
      uid: 'i1',
    })
  })
})

describe('a form body', () => {
  it('is read like JSON with the same names', async () => {
    const body = 'title=Technical+interview&start=2026-12-01T10%3A00%3A00Z&organizer=kim%40x.example'
    expect(await eventFrom(body, 'json')).toMatchObject({ summary: 'Technical interview', start: known(start) })
  })

  it('may hold its values as they are, and JSON in a field', async () => {
    expect(await eventFrom(`title=Technical interview: Backend&start=${start}`, 'json')).toMatchObject({
      summary: 'Technical interview: Backend',
    })
    const payload = JSON.stringify({ title: 'T', startTime: start, uid: 'new', iCalUID: 'new@Cal.com' })
    expect(await eventFrom(`triggerEvent=BOOKING_CREATED&payload=${encodeURIComponent(payload)}`, 'json')).toMatchObject({
      uid: 'new@Cal.com',
    })
  })

  it.each(['a=b', 'hello', '=x', 'x='])('is refused where it holds no event: %s', async (body) => {
    expect(await refusalOf(body, 'json')).toMatch(/^not-/)
  })
})

describe('a Google event', () => {
  it.each([
    ['with a zone', { dateTime: '2026-12-01T05:00:00-05:00', timeZone: 'America/New_York' }, known(start, 'America/New_York')],
    ['with an offset only', { dateTime: '2026-12-01T05:00:00-05:00' }, known(start)],
    ['of a whole day', { date: '2026-12-01' }, { kind: 'date', date: '2026-12-01' }],
  ])('%s', async (_, time, expected) => {
    expect(await eventFrom(json({ kind: 'calendar#event', iCalUID: 'g', status: 'cancelled', start: time }), 'json')).toMatchObject({
      uid: 'g',
      method: 'cancel',
      start: expected,
    })
  })
})

describe('word that a calendar changed', () => {
  const nylas = { specversion: '1.0', source: '/google/events/realtime', id: 'n1', time: 1795446000 }
  it.each([
    ['Graph', { value: [{ subscriptionId: 's', changeType: 'updated', resource: 'Users/u/Events/E', resourceData: { id: 'E' } }] }],
    ['Google, as a tool hands on its headers', { 'X-Goog-Channel-ID': 'c', 'X-Goog-Resource-State': 'exists', 'X-Goog-Resource-ID': 'r' }],
    ['Google, when it begins to watch', { kind: 'api#channel', id: 'c', resourceId: 'r', expiration: '1795446000000' }],
    ['Cronofy', { notification: { type: 'change', changes_since: '2026-11-23T15:00:00Z' }, channel: { channel_id: 'c', filters: {} } }],
    ['Nylas 2', { deltas: [{ date: 1795446000, object: 'event', type: 'event.updated', object_data: { object: 'event', id: 'e' } }] }],
    ['Nylas 3', { ...nylas, type: 'event.updated.truncated', data: { object: { object: 'event', id: 'e', grant_id: 'g' } } }],
  ])('holds no event, and the event is asked for: %s', async (_, body) => {
    expect(await refusalOf(json(body), 'json')).toBe('no-event-in-it')
  })

  it('is none where the event comes with it', async () => {
    const when = { object: 'timespan', start_time: 1796238000, end_time: 1796241600 }
    const event = { object: 'event', id: 'e', grant_id: 'g', title: 'Interview with Fernhill', when }
    expect(await eventFrom(json({ ...nylas, type: 'event.created', data: { object: event } }), 'json')).toMatchObject({
      summary: 'Interview with Fernhill',
    })
  })
})

describe('a Graph event', () => {
  it('keeps the zone it was made in', async () => {
    const event = {
      iCalUId: 'm',
      subject: 'S',
      isCancelled: false,
      originalStartTimeZone: 'Central Standard Time',
      start: { dateTime: '2026-12-01T10:00:00.0000000', timeZone: 'UTC' },
      body: { content: '<p>Hi<br>there</p>' },
      location: { displayName: 'Room', address: { street: '1 Main St', city: 'Austin' } },
    }
    expect(await eventFrom(json({ value: [event] }), 'json')).toMatchObject({
      uid: 'm',
      start: known(start, 'America/Chicago'),
      description: 'Hi\nthere',
      location: 'Room, 1 Main St, Austin',
    })
  })
})

describe('an event of any other system', () => {
  it.each([
    ['flat', { uid: 'u', start }],
    ['start_time', { uid: 'u', start_time: start }],
    ['starts_at in data.event', { data: { event: { uid: 'u', starts_at: start } } }],
    ['start.dateTime', { uid: 'u', start: { dateTime: start } }],
    ['when.start in seconds', { booking: { uid: 'u', when: { start_time: 1796119200 } } }],
    [
      'an envelope with a date of its own',
      { date: '2026-11-20T08:00:00Z', id: 'envelope', interview: { uid: 'u', scheduled_start: start } },
    ],
    ['a zone beside a wall time', { uid: 'u', start: '2026-12-01T05:00:00', time_zone: 'America/New_York' }],
    ['a zone of the booking', { timezone: 'America/New_York', payload: { uid: 'u', start: '2026-12-01 05:00' } }],
  ])('%s', async (_, body) => {
    const { source, events } = await carriedFrom(json(body), 'json')
    expect(source).toBe('generic')
    expect(events[0]).toMatchObject({ uid: 'u', start: { kind: 'known', moment: { instant: start } } })
  })

  it('takes no zone that only stands with a person', async () => {
    expect(
      await eventFrom(json({ uid: 'u', start, attendees: [{ email: 'a@b.example', timezone: 'Europe/Oslo' }] }), 'json'),
    ).toMatchObject({ start: known(start) })
  })

  it.each([
    [{ status: 'cancelled' }],
    [{ state: 'canceled' }],
    [{ type: 'event.canceled' }],
    [{ canceled_at: start }],
    [{ isCancelled: true }],
  ])('is called off by %j', async (mark) => {
    expect((await eventFrom(json({ ...mark, data: { id: 'a', start } }), 'json')).method).toBe('cancel')
  })

  it('keeps people, answers and every further text by its path', async () => {
    const event = await eventFrom(
      json({
        data: {
          id: 'a',
          start,
          interviewers: [{ first_name: 'Kim', last_name: 'Lee', email: 'kim@x.example' }],
          job: { title: 'Analyst' },
          organizer: { name: 'Sam', email: 'sam@x.example' },
        },
      }),
      'json',
    )
    expect(event).toMatchObject({
      hosts: [{ name: 'Kim Lee', email: 'kim@x.example' }],
      organizer: { name: 'Sam' },
      texts: expect.arrayContaining([{ part: 'data.job.title', words: 'Analyst', label: 'role' }]),
    })
  })
})

describe('hostile JSON', () => {
  it.each([
    ['{', 'not-json'],
    ['', 'not-json'],
    ['42', 'not-an-event'],
    ['{}', 'not-an-event'],
    ['[]', 'not-an-event'],
  ])('%j is refused as %s', async (text, code) => {
    expect(await refusalOf(text, 'json')).toBe(code)
  })

  it('cannot reach a prototype', async () => {
    const event = await eventFrom(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"start":"2026-12-01T10:00:00Z","uid":"__proto__"}',
      'json',
    )
    expect(event.uid).toBe('__proto__')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
