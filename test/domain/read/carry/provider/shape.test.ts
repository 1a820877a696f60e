import { describe, expect, it } from 'vitest'
import type { CarriedEvent } from '../../../../../functions/domain/read/carry/carried.ts'
import { carriedFrom, eventFrom } from '../../carry-files.ts'

const known = (instant: string, zone: string | null = null) => ({ kind: 'known', moment: { instant, zone } })
const read = (body: unknown): Promise<CarriedEvent> => eventFrom(JSON.stringify(body), 'json')
const start = '2026-12-01T15:00:00Z'
const shown = (people: CarriedEvent['hosts']) =>
  people.map(({ name, email, title }) => `${name}${title ? ` (${title})` : ''}${email ? ` <${email}>` : ''}`).join('; ')

describe('when the event of a nameless tool is', () => {
  it.each([
    ['begin_at', { begin_at: start }],
    ['BeginAt', { BeginAt: start }],
    ['Interview Start', { 'Interview Start': start }],
    ['starttime', { starttime: start }],
    ['interview_start_at', { interview_start_at: start }],
    ['seconds', { start_ts: 1796137200 }],
    ['milliseconds', { startMs: 1796137200000 }],
    ['milliseconds in words', { start_ms: '1796137200000' }],
    ['seconds in an object', { starts: { seconds: 1796137200, nanos: 0 } }],
    ['the date of a database', { start: { $date: '2026-12-01T15:00:00.000Z' } }],
    ['ISO without marks', { start: '20261201T150000Z' }],
    ['an offset without a colon', { start: '2026-12-01T10:00:00-0500' }],
    ['a day and an hour', { date: '2026-12-01', start_time: '10:00', tz: 'America/New_York' }],
    ['a day and an hour with am', { date: '12/01/2026', time: '10:00 AM', timezone: 'America/New_York' }],
    ['a day and a span', { day: '2026-12-01', hours: '10:00 - 11:00', timezone: 'America/New_York' }],
    ['a day inside the start', { start: { date: '2026-12-01', time: '10:00', timeZone: 'America/New_York' } }],
    ['a slot', { slot: { from: '2026-12-01T10:00:00', to: '2026-12-01T11:00:00', zone: 'America/New_York' } }],
    ['words', { starts_at: 'December 1, 2026 10:00 AM', zone: 'America/New_York' }],
    ['German', { beginn: '01.12.2026 16:00', zeitzone: 'Europe/Berlin' }],
    ['Spanish', { fecha: '2026-12-01', hora_inicio: '16:00', zona_horaria: 'Europe/Madrid' }],
    ['French', { debut: '2026-12-01T16:00:00+01:00' }],
    ['Polish', { data: '2026-12-01', godzina: '16:00', strefa_czasowa: 'Europe/Warsaw' }],
    ['a zone under any name', { begin: '2026-12-01T10:00', where_clock: 'America/New_York' }],
  ])('%s', async (_, fields) => {
    const event = await read({ hook: 'slot.confirmed', made: { booking_payload: { ref: 'B-1', headline: 'Interview', ...fields } } })
    expect(event.start).toMatchObject({ kind: 'known', moment: { instant: start } })
  })

  it.each([
    ['an end', { ends: '2026-12-01T15:45:00Z' }],
    ['an hour only', { finish_time: '15:45' }],
    ['minutes', { duration: 45 }],
    ['seconds', { duration_seconds: 2700 }],
    ['ISO', { duration: 'PT45M' }],
    ['words', { length: '45 min' }],
    ['German', { dauer_minuten: 45 }],
  ])('and ends by %s', async (_, fields) => {
    expect(await read({ id: 'a', starts: start, ...fields })).toMatchObject({ end: known('2026-12-01T15:45:00Z') })
  })

  it.each([
    ['created', { created_at: '2026-11-02T09:00:00Z' }],
    ['answered by', { respond_by: '2026-11-29T09:00:00Z' }],
    [
      'before it was moved',
      { previous_start: '2026-11-29T09:00:00Z', old: { start: '2026-11-28T09:00:00Z', end: '2026-11-28T10:00:00Z', title: 'x' } },
    ],
    ['the birth of the candidate', { candidate: { name: 'Alex Morgan', date: '1990-02-02', start: '2026-10-10T10:00:00Z' } }],
  ])('is not when it was %s', async (_, fields) => {
    expect(await read({ ...fields, interview: { id: 'a', ...fields, starts_at: start } })).toMatchObject({ uid: 'a', start: known(start) })
  })

  it('is of the fullest of several objects with a time', async () => {
    const interview = { id: 'i', title: 'Technical interview', start, end: '2026-12-01T16:00:00Z', interviewers: ['Ivo Marek'] }
    expect(await read({ delivery: { start: '2026-11-01T10:00:00Z' }, data: { nested: { deeper: interview } } })).toMatchObject({ uid: 'i' })
  })

  it('is several where a list has several talks', async () => {
    const talks = [
      { start, end: '2026-12-01T15:45:00Z', name: 'Coding', interviewer: 'Ivo Marek' },
      { start: '2026-12-01T16:00:00Z', end: '2026-12-01T16:45:00Z', name: 'Design', interviewer: 'Lena Roth' },
    ]
    const { events } = await carriedFrom(JSON.stringify({ onsite: { id: 'o', talks } }), 'json')
    expect(events.map(({ summary, hosts }) => [summary, shown(hosts)])).toEqual([
      ['Coding', 'Ivo Marek'],
      ['Design', 'Lena Roth'],
    ])
  })
})

describe('who is in the event of a nameless tool', () => {
  it.each([
    ['a string', { interviewers: 'Ivo Marek (CTO), Lena Roth' }],
    ['strings', { panel: ['Ivo Marek, CTO', 'Lena Roth'] }],
    ['objects', { panelists: [{ name: 'Ivo Marek', title: 'CTO' }, { full_name: 'Lena Roth' }] }],
    [
      'parts of names',
      {
        Interviewers: [
          { firstName: 'Ivo', lastName: 'Marek', position: 'CTO' },
          { given_name: 'Lena', family_name: 'Roth' },
        ],
      },
    ],
    [
      'users inside',
      { interviewers: [{ user: { name: 'Ivo Marek', jobTitle: 'CTO' }, role: 'interviewer' }, { person: { displayName: 'Lena Roth' } }] },
    ],
    ['fields beside each other', { interviewer_1_name: 'Ivo Marek', interviewer_1_title: 'CTO', interviewer_2_name: 'Lena Roth' }],
    ['a team inside', { hiring_team: { members: [{ name: 'Ivo Marek', role: 'CTO' }, { name: 'Lena Roth' }] } }],
    ['German', { gespraechspartner: 'Ivo Marek (CTO); Lena Roth' }],
    ['Italian', { intervistatori: [{ nome: 'Ivo', cognome: 'Marek', ruolo: 'CTO' }, 'Lena Roth'] }],
    [
      'guests with roles',
      {
        attendees: [
          { name: 'Ivo Marek', role: 'interviewer', job_title: 'CTO' },
          { name: 'Lena Roth', type: 'panelist' },
        ],
      },
    ],
  ])('is met: %s', async (_, fields) => {
    expect(shown((await read({ id: 'a', start, ...fields })).hosts)).toBe('Ivo Marek (CTO); Lena Roth')
  })

  it.each([
    ['recruiter', { recruiter: 'Kim Lee <kim@x.example>' }],
    ['arranged_by', { arranged_by: { full_name: 'Kim Lee', email: 'kim@x.example' } }],
    ['recruiter beside the owner', { owner: { name: 'Sam' }, recruiter: { name: 'Kim Lee', contact_email: 'kim@x.example' } }],
    ['flat', { recruiter_name: 'Kim Lee', recruiter_email: 'kim@x.example' }],
    ['Ansprechpartnerin', { Ansprechpartnerin: { name: 'Kim Lee', mail: 'kim@x.example' } }],
    ['a guest who organizes', { participants: [{ name: 'Kim Lee', email: 'kim@x.example', is_organizer: true }] }],
  ])('arranges it: %s', async (_, fields) => {
    expect((await read({ id: 'a', start, ...fields })).organizer).toMatchObject({ name: 'Kim Lee', email: 'kim@x.example' })
  })

  it.each([
    ['candidate', { candidate: 'Alex Morgan <alex@x.example>' }],
    ['applicant', { applicant: { first_name: 'Alex', last_name: 'Morgan', email: 'alex@x.example' } }],
    ['beside', { person: { x: 1 }, application: { candidate_name: 'Alex Morgan', candidate_email: 'alex@x.example' } }],
    ['bewerber', { bewerber: { name: 'Alex Morgan', postfach: 'alex@x.example' } }],
  ])('is the candidate: %s', async (_, fields) => {
    const { candidates, hosts } = await read({ ...fields, event: { id: 'a', start, ...fields } })
    expect(candidates).toMatchObject([{ name: 'Alex Morgan', email: 'alex@x.example' }])
    expect(hosts).toEqual([])
  })
})

describe('what the event of a nameless tool is about', () => {
  const labelled = async (body: unknown) =>
    Object.fromEntries((await read(body)).texts.flatMap(({ label, words }) => (label ? [[label, words]] : [])))

  it.each([
    ['flat', { job_title: 'Data Engineer', company_name: 'Brightkiln' }],
    ['objects', { job: { title: 'Data Engineer' }, company: { name: 'Brightkiln' } }],
    ['inside each other', { requisition: { name: 'Data Engineer', employer: { display_name: 'Brightkiln' } } }],
    ['above', { application: { posting: { title: 'Data Engineer' } }, account: 3, hiringOrg: 'Brightkiln' }],
    ['German', { stelle: 'Data Engineer', firma: 'Brightkiln' }],
    ['Dutch', { vacature: { titel: 'Data Engineer' }, werkgever: 'Brightkiln' }],
  ])('%s', async (_, fields) => {
    const people = {
      interviewers: [{ name: 'Ivo Marek', job: 'CTO', company: 'Elsewhere' }],
      candidate: { name: 'Alex', position: 'Clerk' },
    }
    expect(await labelled({ ...fields, interview: { id: 'a', start, title: 'Interview', ...people } })).toEqual({
      role: 'Data Engineer',
      company: 'Brightkiln',
    })
  })

  it.each([
    ['a room under any name', { join_here: 'https://x.zoom.us/j/123' }],
    ['a room deep inside', { extras: { tools: [{ go: 'https://x.zoom.us/j/123' }] } }],
    [
      'not the guide or the list',
      { guide: 'https://x.example/guide', url: 'https://ats.example/i/1', video: { web: 'https://x.zoom.us/j/123' } },
    ],
  ])('is joined by %s', async (_, fields) => {
    expect(await read({ id: 'a', start, ...fields })).toMatchObject({ conferenceUrl: 'https://x.zoom.us/j/123' })
  })

  it.each([
    ['a string', { venue: '5 Main St, Bozeman' }],
    ['parts', { where: { street: '5 Main St', city: 'Bozeman' } }],
    ['parts of its own', { address_line: '5 Main St', city: 'Bozeman' }],
    ['Spanish', { lugar: { calle: '5 Main St', ciudad: 'Bozeman' } }],
  ])('is at a place: %s', async (_, fields) => {
    const beside = { job: { location: 'Denver' }, company: { address: 'Boston' }, candidate: { city: 'Reno' } }
    expect(await read({ id: 'a', start, ...beside, ...fields })).toMatchObject({ location: '5 Main St, Bozeman' })
  })

  it.each([
    [{ type: 'rdv.annule' }],
    [{ statut: 'annulé' }],
    [{ ereignis: 'termin_abgesagt' }],
    [{ Status: 'Cancelled by host' }],
    [{ hook: 'InterviewCanceled' }],
    [{ interview_status: 'called_off' }],
    [{ cancelled_at: '2026-11-30T10:00:00Z' }],
    [{ isCancelled: true }],
    [{ interview_canceled: true }],
    [{ cancellationDate: '2026-11-30' }],
    [{ deletedAt: 1795532700 }],
    [{ annule_le: '2026-11-30' }],
  ])('is called off by %j', async (mark) => {
    expect((await read({ ...mark, interview: { id: 'a', start } })).method).toBe('cancel')
  })

  it.each([
    [{ cancelled: false }],
    [{ cancelled_at: null }],
    [{ status: 'not cancelled' }],
    [{ cancellation_policy: 'Cancel a day before.' }],
    [{ attendees: [{ name: 'Kim', status: 'declined' }] }],
    [{ cancel_url: 'https://x.example/cancel' }],
    [{ can_cancel: true }],
    [{ allowCancellation: true }],
    [{ notify_on_cancel: true }],
    [{ cancel_by: '2026-12-02T19:00:00Z' }],
    [{ cancellationDeadline: '2026-12-02T19:00:00Z' }],
    [{ previous_status: 'cancelled', status: 'scheduled' }],
    [{ stornierung_bis: '2026-12-02T19:00:00Z' }],
    [{ peut_etre_annule: true }],
    [{ is_cancellable: true }],
  ])('is not called off by %j', async (mark) => expect((await read({ id: 'a', start, ...mark })).method).toBe('request'))

  it.each([{ status: 'postponed' }, { state: 'Verschoben' }, { postponed: true }, { postponed_at: '2026-11-30T10:00:00Z' }])(
    'is put off by %j',
    async (mark) => expect(await read({ id: 'a', start, ...mark })).toMatchObject({ method: 'request', postponed: true }),
  )

  it.each([{ status: 'confirmed' }, { postponed: false }, { status: 'not postponed' }, { status: 'cancelled', postponed: true }])(
    'is not put off by %j',
    async (mark) => expect(await read({ id: 'a', start, ...mark })).not.toHaveProperty('postponed'),
  )
})

describe('a body that another one carries as text', () => {
  const body = { id: 'i7', title: 'Technical interview: Data Engineer at Norrvik', start, end: '2026-12-01T16:00:00Z' }
  const packed = JSON.stringify(body)

  it.each([
    ['SNS', { Type: 'Notification', MessageId: 'm', Timestamp: '2026-11-23T15:00:00Z', Message: packed }],
    ['a field of a relay', { data: packed }],
    ['twice', { body: JSON.stringify({ payload: packed }) }],
    ['the whole body', packed],
    ['a list', { records: JSON.stringify([body]) }],
  ])('is read: %s', async (_, outer) => {
    expect(await read(outer)).toMatchObject({ summary: body.title, start: known(start), end: known(body.end) })
  })

  it('is left as words where it is none, or packed too often', async () => {
    const words = '{"bring": your laptop}'
    expect(await read({ ...body, description: words })).toMatchObject({ description: expect.stringContaining('your laptop') })
    const often = Array.from({ length: 6 }).reduce<string>((text) => JSON.stringify({ data: text }), packed)
    await expect(read(often)).rejects.toThrow('not-an-event')
  })
})

describe('a list of bare stretches of time', () => {
  const days = [start, '2026-12-02T15:00:00Z', '2026-12-03T15:00:00Z']
  const windows = days.map((from) => ({ start: from, end: from.replace('T15', 'T21') }))
  const titled = { id: 'a1', title: 'Availability for Data Engineer interview at Norrvik' }

  it.each([
    ['windows', { event: 'availability.requested', data: { ...titled, windows } }],
    ['slots with a zone', { ...titled, slots: windows.map((one) => ({ ...one, timezone: 'Europe/Berlin' })) }],
    ['under any name', { booking: { ...titled, anything: windows.slice(0, 2) } }],
  ])('is no talk: %s', async (_, body) => {
    expect((await carriedFrom(JSON.stringify(body), 'json')).events).toEqual([expect.objectContaining({ start: null })])
  })

  it('takes nothing from the event that has one chosen, nor from talks of one day', async () => {
    expect(await read({ ...titled, start, slots: windows })).toMatchObject({ start: known(start) })
    const talks = windows.map((one, n) => ({ ...one, title: `Interview ${n + 1}` }))
    expect((await carriedFrom(JSON.stringify({ talks }), 'json')).events).toHaveLength(3)
    expect(await read({ ...titled, slots: windows.slice(0, 1) })).toMatchObject({ start: known(start) })
  })
})

describe('a title that is written as in HTML', () => {
  it.each([
    ['R&amp;D Engineer', 'R&D Engineer'],
    ['Ola &#39;Olli&#39; Berg &ndash; interview', "Ola 'Olli' Berg – interview"],
    ['AT&T and Q&A', 'AT&T and Q&A'],
  ])('is read in plain letters: %s', async (title, plain) => {
    expect((await read({ id: 'a', title, start })).summary).toBe(plain)
  })
})
