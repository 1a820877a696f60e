import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { pageSettings } from '../../functions/handlers/page/page-settings.ts'
import type { Fetched } from '../../functions/ports.ts'
import { aContribution, aMeeting, anInterview } from '../builders.ts'
import { aTown, origin } from './browser.ts'

const aCalendar: Fetched = {
  outcome: 'fetched',
  etag: null,
  lastModified: null,
  bytes: Buffer.from('BEGIN:VCALENDAR\r\nX-WR-CALNAME:Work\r\nEND:VCALENDAR\r\n'),
}

describe('the owner', () => {
  it('corrects what was read; the correction outlives the next update', async () => {
    const town = await aTown()
    const { id } = await town.round()
    const identity = 'uid:round-1%40bluepine.example'
    await town
      .owner()
      .send(
        `/rounds/${id}`,
        { identity, role: 'Lead Designer', start: '2026-12-02T15:00', end: '2026-12-02T16:00', zone: 'America/New_York' },
        `/rounds/${id}/edit`,
      )
    const [application] = (await town.seen()).applications
    expect(application?.role).toBe('Lead Designer')
    expect(application?.rounds[0]?.start).toBe('2026-12-02T20:00:00Z')
  })

  it('finds the way from the first page to each application, where its outcome is told', async () => {
    const town = await aTown()
    await town.round()
    const [application] = (await town.seen()).applications
    expect((await town.owner().get('/')).body).toContain(`href="/applications/${application?.id}"`)
  })

  it('corrects the role of a whole day, which stays one round', async () => {
    const panel = aMeeting({ uid: 'panel@bluepine.example', start: '2026-12-02T21:00:00Z', interviewers: [] })
    const town = await aTown([anInterview(), anInterview({ contributions: [aContribution({ messageId: 'message-2', meeting: panel })] })])
    const { id } = await town.round()
    const identity = 'uid:panel%40bluepine.example'
    await town.owner().send(`/rounds/${id}`, { identity, role: 'Lead Designer', location: 'Room 9' }, `/rounds/${id}/edit`)
    const { applications } = await town.seen()
    expect(applications.map(({ role, rounds }) => [role, rounds.length])).toEqual([['Lead Designer', 1]])
    expect(applications[0]?.rounds[0]?.interviews.map(({ location }) => location)).toEqual([null, 'Room 9'])
  })

  it('dismisses what is no interview, and its mails stop', async () => {
    const town = await aTown()
    const { id } = await town.round()
    await town.owner().send(`/rounds/${id}`, { identity: 'uid:round-1%40bluepine.example' }, `/rounds/${id}/not-an-interview`)
    expect((await town.seen()).applications).toEqual([])
    const { touchpoints } = await town.world.table.readCandidate('alex')
    expect(touchpoints.filter(({ state }) => state === 'planned')).toEqual([])
  })

  it('drops in an invite, which is stored once under its own hash', async () => {
    const town = await aTown()
    const text = 'BEGIN:VCALENDAR\nEND:VCALENDAR'
    for (let times = 0; times < 2; times += 1) await town.owner().send('/', { text }, '/messages')
    expect([...town.objects.values()].map(({ contentType }) => contentType)).toEqual(['text/calendar'])
    expect([...town.objects.keys()][0]).toMatch(/^page\/alex\/[0-9a-f]{32}$/)
  })

  it('adds a calendar once, by https only', async () => {
    const town = await aTown()
    const owner = town.owner()
    for (const url of [
      'http://calendar.example.com/a.ics',
      'https://user:pass@calendar.example.com/a.ics',
      'https://calendar.example.com:8443/a.ics',
      'file:///etc/passwd',
      'nonsense',
      '',
    ])
      expect((await owner.send('/feeds', { url })).statusCode, url).toBe(422)
    town.world.fetcher = { fetch: async () => aCalendar }
    await owner.send('/feeds', { url: 'webcal://calendar.example.com/secret/alex.ics' })
    await owner.send('/feeds', { url: 'https://calendar.example.com/secret/alex.ics' })
    const { feeds } = await town.world.table.readCandidate('alex')
    expect(feeds).toMatchObject([{ url: 'https://calendar.example.com/secret/alex.ics', name: 'Work', nextPollAt: '2026-12-02T21:00:00Z' }])
    expect((await owner.get('/feeds')).body).not.toContain('/secret/')
    await owner.send('/feeds', {}, `/feeds/${feeds[0]?.id}/remove`)
    expect((await town.world.table.readCandidate('alex')).feeds).toEqual([])
  })

  it('looks at a calendar when it is added, and keeps none that gives no calendar', async () => {
    const town = await aTown()
    const add = () => town.owner().send('/feeds', { url: 'https://calendar.example.com/secret/alex.ics' })
    town.world.fetcher = { fetch: async () => ({ ...aCalendar, bytes: Buffer.from('<html>Please sign in</html>') }) }
    const page = await add()
    expect([page.statusCode, page.body.includes('a web page, not a calendar')]).toEqual([422, true])
    expect(page.body).toContain('value="https://calendar.example.com/secret/alex.ics"')
    town.world.fetcher = { fetch: async () => ({ outcome: 'failed', words: 'The calendar’s server answered with an error (404).' }) }
    expect((await add()).body).toContain('answered with an error (404). Check the address')
    expect((await town.world.table.readCandidate('alex')).feeds).toEqual([])
  })

  it('opens a webhook door whose key is shown in that one answer', async () => {
    const town = await aTown()
    const owner = town.owner()
    const opened = await owner.send('/settings/webhooks', { provider: 'standard', act: 'open' })
    expect(opened.body).toMatch(/value="whsec_[A-Za-z0-9+/=]+"/)
    const again = (await owner.get('/settings/webhooks')).body
    expect(again).not.toContain('value="whsec_')
    const token = /hooks\/([\w-]{22})"/.exec(again)?.[1] ?? ''
    expect(await town.world.table.findDoor(createHash('sha256').update(token).digest('hex'))).toMatchObject({
      candidateId: 'alex',
      carrier: 'webhook',
      provider: 'standard',
    })
  })

  it('changes quiet hours, and what is planned follows', async () => {
    const town = await aTown([anInterview()], '2026-11-26T15:00:00Z')
    await town.owner().send('/settings', { homeZone: 'Europe/Berlin', from: '20:00', until: '09:00' })
    expect(await town.world.table.findCandidate('alex')).toMatchObject({
      homeZone: 'Europe/Berlin',
      quiet: { from: '20:00', until: '09:00' },
    })
  })

  it('asks which zone EST is, and gives back what was typed', async () => {
    const town = await aTown([anInterview()], '2026-11-26T15:00:00Z')
    const { statusCode, body } = await town.owner().send('/settings', { homeZone: 'EST', from: '20:00', until: '09:00' })
    expect(statusCode).toBe(422)
    expect(body).toContain('EST can mean New York or Panama: choose the one whose clock it is.')
    expect(body).toMatch(/value="EST"/)
    expect(body).toMatch(/value="20:00"/)
    expect(await town.world.table.findCandidate('alex')).toMatchObject({ homeZone: 'America/New_York' })
  })

  it('keeps further addresses of one’s own, and leaves them alone where the form has none', async () => {
    const town = await aTown([anInterview()], '2026-11-26T15:00:00Z')
    const times = { homeZone: 'Europe/Berlin', from: '20:00', until: '09:00' }
    const kept = async () => (await town.world.table.findCandidate('alex'))?.otherMails
    await town.owner().send('/settings', { ...times, otherMails: 'Alex@Old.example, a.morgan@college.example\n' })
    expect(await kept()).toEqual(['alex@old.example', 'a.morgan@college.example'])
    await town.owner().send('/settings', times)
    expect(await kept()).toHaveLength(2)
    const refused = await town.owner().send('/settings', { ...times, otherMails: 'a.morgan@college.example\nnot an address' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('“not” is no mail address.')
    expect(refused.body).toContain('a.morgan@college.example\nnot an address')
    expect(await kept()).toHaveLength(2)
    await town.owner().send('/settings', { ...times, otherMails: '' })
    expect(await kept()).toEqual([])
  })

  it('is on a loopback address only', async () => {
    expect(pageSettings('http://127.0.0.1:3000', { LOCAL_OWNER: 'local' })).toEqual({ localOwner: 'local' })
    expect(() => pageSettings(origin, { LOCAL_OWNER: 'local' })).toThrow('loopback')
    expect(pageSettings(origin, {})).toEqual({ localOwner: undefined })
  })
})
