import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import { ownMark } from '../../functions/domain/trust/own-mark.ts'
import { pageApp } from '../../functions/handlers/page/page-app.ts'
import { aCandidate, aContribution, aMeeting, anInterview } from '../builders.ts'
import { anEvent, aTown as aWholeTown, key, pathOf } from './browser.ts'

const ahead = '2026-11-26T15:00:00Z'
const aTown = (items = [anInterview({ contributions: [aContribution({ decisionBy: '2026-12-11' })] })]) => aWholeTown(items, ahead)
type Town = Awaited<ReturnType<typeof aTown>>

const act = (town: Town, what: 'open' | 'close') => town.owner().send('/settings/calendar', { act: what })

async function addressOf(town: Town): Promise<string> {
  const { body } = await town.owner().get('/settings/calendar')
  return pathOf(/value="(https:\/\/[^"]+\.ics)"/.exec(body)?.[1] ?? '')
}

async function opened(items?: Parameters<typeof aTown>[0]) {
  const town = await aTown(items)
  await act(town, 'open')
  return { town, address: await addressOf(town) }
}

const read = async (town: Town, address: string) => {
  const { body } = await town.stranger().get(address)
  const calendar = new ICAL.Component(ICAL.parse(body))
  const entries = calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    summary: String(event.getFirstPropertyValue('summary')),
    status: event.getFirstPropertyValue('status'),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    start: String(event.getFirstPropertyValue('dtstart')),
    url: event.getFirstPropertyValue('url'),
    event,
  }))
  const of = (letter: string) => entries.filter(({ uid }) => uid.startsWith(letter))
  return { body, calendar, entries, interviews: of('r'), packets: of('p'), decisions: of('d') }
}

describe('the calendar one subscribes to', () => {
  it('holds interviews with hour, place and page, the hour of the packet, and the day of the decision', async () => {
    const { town, address } = await opened()
    const { calendar, interviews, packets, decisions, body } = await read(town, address)
    const { id } = await town.round()
    expect(interviews).toMatchObject([
      {
        summary: 'Interview with Bluepine: Product Designer',
        start: '2026-12-02T19:00:00Z',
        status: 'CONFIRMED',
        url: `https://roundtwo.test/rounds/${id}`,
      },
    ])
    expect(packets).toMatchObject([{ summary: 'Prep packet: your interview at Bluepine', start: '2026-11-30T19:00:00Z' }])
    expect(decisions).toMatchObject([{ summary: 'They mean to decide: Bluepine', start: '2026-12-11' }])
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(body).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H')
    expect(body).not.toContain('ATTENDEE')
    for (const row of body.split('\r\n')) expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75)
  })

  it('gives a meeting service’s link as place and as a call, and any other only on the page', async () => {
    const { town, address } = await opened([
      anInterview({ contributions: [aContribution({ meeting: aMeeting({ meetingUrl: 'https://halden.zoom.us/j/1' }) })] }),
    ])
    const { body } = await read(town, address)
    expect(body.replaceAll('\r\n ', '')).toContain('CONFERENCE;FEATURE=VIDEO;LABEL=Join;VALUE=URI:https://halden.zoom.us/j/1')
    const other = await opened()
    expect((await read(other.town, other.address)).body).not.toContain('meet.example.com')
  })

  it('keeps an entry’s name when it moves and when it is called off, and counts up each time', async () => {
    const { town, address } = await opened()
    const before = (await read(town, address)).interviews[0]
    const later = aContribution({
      messageId: 'two',
      storedAt: '2026-11-26T15:10:00Z',
      meeting: aMeeting({ sequence: 1, start: '2026-12-03T20:00:00Z', dtstamp: '2026-11-26T15:09:00Z' }),
    })
    await town.world.table.saveInterview(anInterview({ contributions: [aContribution(), later], version: 2 }))
    await planCandidate(town.world, 'alex')
    const moved = (await read(town, address)).interviews[0]
    expect(moved).toMatchObject({ uid: before?.uid, start: '2026-12-03T20:00:00Z' })
    expect(moved?.sequence).toBeGreaterThan(before?.sequence ?? 0)
    const off = aContribution({
      messageId: 'three',
      storedAt: '2026-11-26T15:20:00Z',
      meeting: aMeeting({ sequence: 2, method: 'cancel', start: '2026-12-03T20:00:00Z', dtstamp: '2026-11-26T15:19:00Z' }),
    })
    await town.world.table.saveInterview(anInterview({ contributions: [aContribution(), later, off], version: 3 }))
    await planCandidate(town.world, 'alex')
    const cancelled = await read(town, address)
    expect(cancelled.interviews[0]).toMatchObject({ uid: before?.uid, status: 'CANCELLED' })
    expect(cancelled.interviews[0]?.summary).toContain('Cancelled: ')
    expect(cancelled.interviews[0]?.sequence).toBeGreaterThan(moved?.sequence ?? 0)
    expect(cancelled.packets).toEqual([])
    town.moveTo('2026-12-20T00:00:00Z')
    expect((await read(town, address)).interviews).toEqual([])
  })

  it('counts up for what the candidate corrects, and for taking that back', async () => {
    const { town, address } = await opened()
    const sequences = [(await read(town, address)).interviews[0]?.sequence ?? 0]
    const { id } = await town.round()
    for (const location of ['Room 9', 'Room 10']) {
      town.moveTo(`2026-11-26T15:0${sequences.length}:00Z`)
      await town.owner().send(`/rounds/${id}/edit`, { location })
      const { interviews } = await read(town, address)
      expect(String(interviews[0]?.event.getFirstPropertyValue('location'))).toBe(location)
      sequences.push(interviews[0]?.sequence ?? 0)
    }
    const note = (await town.world.table.readCandidate('alex')).notes.find(({ value }) => value.kind === 'edit')
    town.moveTo('2026-11-26T15:30:00Z')
    await town.owner().send('/', { at: note?.at ?? '', back: '/' }, '/undo')
    sequences.push((await read(town, address)).interviews[0]?.sequence ?? 0)
    expect(new Set(sequences).size).toBe(4)
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b))
  })

  it('names no company, place or interview where subjects are to be discreet', async () => {
    const { town, address } = await opened([
      anInterview({
        contributions: [aContribution({ decisionBy: '2026-12-11', meeting: aMeeting({ location: 'Bluepine House, 4 Main Street' }) })],
      }),
    ])
    await town.world.table.putCandidate(aCandidate({ discreet: true }))
    const { body, entries } = await read(town, address)
    expect(entries).toHaveLength(3)
    expect(body.replaceAll('\r\n ', '')).not.toMatch(/bluepine|interview|tomas|designer|main street/i)
  })

  it('is the same bytes until something changes, so that nobody fetches them twice', async () => {
    const { town, address } = await opened()
    const first = await town.stranger().get(address)
    town.moveTo('2026-11-26T18:00:00Z')
    const again = await pageApp(town.world, {})(anEvent('GET', address, { headers: { 'if-none-match': first.headers.etag ?? '' } }))
    expect(again).toMatchObject({ statusCode: 304, body: '' })
    expect(first.headers['cache-control']).toBe('private, no-cache')
    expect((await town.stranger().head(address)).body).toBe('')
  })

  it('is only looked at: whoever reads it, and however often, changes nothing', async () => {
    const { town, address } = await opened()
    const before = town.stored()
    for (let times = 0; times < 10; times += 1) await town.stranger().get(address)
    expect((await pageApp(town.world, {})(anEvent('POST', address, { headers: { origin: 'https://roundtwo.test' } }, ''))).statusCode).toBe(
      404,
    )
    expect(town.stored()).toBe(before)
  })
})

describe('its address', () => {
  it('opens nothing once it is renewed or closed, and a closed one does not come back with the next', async () => {
    const { town, address } = await opened()
    await act(town, 'open')
    const second = await addressOf(town)
    expect(second).not.toBe(address)
    expect((await town.stranger().get(address)).statusCode).toBe(404)
    expect((await town.stranger().get(second)).statusCode).toBe(200)
    await act(town, 'close')
    expect((await town.stranger().get(second)).statusCode).toBe(404)
    expect(await addressOf(town)).toBe('')
    await act(town, 'open')
    const third = await addressOf(town)
    expect(new Set([address, second, third]).size).toBe(3)
    for (const old of [address, second]) expect((await town.stranger().get(old)).statusCode).toBe(404)
  })

  it('is refused alike when it is wrong, another’s, closed, or nobody’s', async () => {
    const { town, address } = await opened()
    await act(town, 'open')
    const present = await addressOf(town)
    const secret = present.split('.')[1] ?? ''
    await town.world.table.putCandidate(aCandidate({ id: 'noor', mail: 'noor@example.org' }))
    const of = (id: string, end = secret) => `/calendar/${Buffer.from(id).toString('base64url')}.${end}.ics`
    const wrong = [
      address,
      of('noor'),
      of('nobody'),
      of('alex', secret.slice(1)),
      of('alex', `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`),
      of('alex', 'A'.repeat(32)),
      present.replace('.ics', ''),
      '/calendar/x',
    ]
    const answers = await Promise.all(wrong.map((path) => town.stranger().get(path)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.statusCode).toBe(404)
    expect(present).toBe(of('alex'))
  })

  it('stands nowhere in what is stored, and goes with everything else', async () => {
    const { town, address } = await opened()
    expect(town.stored()).not.toContain(address.split('.')[1])
    await town.owner().send('/your-data/delete/everything', {})
    expect((await town.stranger().get(address)).statusCode).toBe(404)
  })
})

describe('a round’s page', () => {
  it('gives the meeting as a file, and fills in the forms of two calendars, each with the mark', async () => {
    const town = await aTown()
    const { id } = await town.round()
    const page = (await town.owner().get(`/rounds/${id}`)).body.replaceAll('&amp;', '&')
    const mark = ownMark(key, 'alex')
    const google = new URL(/href="(https:\/\/calendar\.google\.com[^"]+)"/.exec(page)?.[1] ?? '').searchParams
    expect(google.get('dates')).toBe('20261202T190000Z/20261202T200000Z')
    expect(google.get('details')).toContain(mark)
    const outlook = new URL(/href="(https:\/\/outlook\.live\.com[^"]+)"/.exec(page)?.[1] ?? '').searchParams
    expect(outlook.get('startdt')).toBe('2026-12-02T19:00:00Z')
    expect(outlook.get('body')).toContain(mark)
    const file = await town.owner().get(`/rounds/${id}/calendar`)
    expect(file.headers['content-type']).toContain('text/calendar')
    expect(file.body.replaceAll('\r\n ', '')).toContain(mark)
    expect(file.body.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  })
})
