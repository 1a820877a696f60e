import { describe, expect, it } from 'vitest'
import { proveWebhook } from '../../functions/domain/access/webhook-signature.ts'
import { anEvent, aProject, eventsIn, file, key, place } from './a-project.ts'
import { appsScript } from './apps-script.ts'

describe('the script for Google Calendar', () => {
  it('sends what is to come at its first run, and is then run by each change and every ten minutes', () => {
    const project = aProject()
    project.calendar.put(anEvent('one'))
    project.run('setUp')
    expect(eventsIn(project)).toMatchObject([
      { uid: 'one@google.com', method: 'request', start: { moment: { instant: '2026-12-02T19:00:00Z' } } },
    ])
    expect(project.triggers).toEqual([
      { handler: 'onCalendarChange', on: 'calendar of alex@example.com' },
      { handler: 'onClock', on: 'every 10 minutes' },
    ])
    project.run('setUp')
    expect(project.triggers).toHaveLength(2)
  })

  it('signs the very bytes it sends, as Standard Webhooks are proven here', () => {
    const project = aProject()
    project.calendar.put(anEvent('one'))
    project.run('setUp')
    for (const { headers, body, url } of project.sent) {
      expect(url).toBe(place.door)
      expect(proveWebhook('standard', { headers, body }, key, '2026-11-25T15:00:30Z')).toEqual({ outcome: 'proven' })
      expect(
        proveWebhook('standard', { headers, body: Buffer.concat([body, Buffer.from(' ')]) }, key, '2026-11-25T15:00:30Z').outcome,
      ).toBe('refused')
    }
    expect(project.sent).toHaveLength(1)
  })

  it('sends only what changed since, and a change once, however often it is run', () => {
    const project = aProject()
    for (const id of ['one', 'two', 'three']) project.calendar.put(anEvent(id))
    project.run('setUp')
    project.calendar.put(anEvent('two', { sequence: 1, location: 'Room 9' }))
    for (const name of ['onCalendarChange', 'onClock', 'onClock'] as const) project.run(name)
    expect(project.sent).toHaveLength(4)
    expect(eventsIn(project).at(-1)).toMatchObject({ uid: 'two@google.com', sequence: 1, location: 'Room 9' })
    expect(project.calendar.calls.filter((call) => 'syncToken' in call && 'timeMin' in call)).toEqual([])
  })

  it('goes through all pages', () => {
    const project = aProject()
    project.calendar.pageSize = 2
    for (let number = 0; number < 5; number += 1) project.calendar.put(anEvent(`e${number}`))
    project.run('setUp')
    expect(project.sent).toHaveLength(5)
  })

  it('tells of a deleted event, of which Google says its id alone, by the uid it had; not older than what it cancels', () => {
    const project = aProject()
    project.calendar.put(anEvent('one', { sequence: 2 }))
    project.run('setUp')
    project.calendar.remove('one')
    project.run('onCalendarChange')
    project.run('onClock')
    const [first, cancel, ...more] = eventsIn(project)
    expect(cancel).toMatchObject({ uid: 'one@google.com', method: 'cancel', sequence: 2, lastModified: first?.lastModified })
    expect(more).toEqual([])
  })

  it('tells of one deleted day of a series by the uid of the series and its day', () => {
    const project = aProject()
    project.calendar.put(anEvent('weekly', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] }))
    project.run('setUp')
    project.calendar.remove('weekly_20261209T190000Z', {
      recurringEventId: 'weekly',
      originalStartTime: { dateTime: '2026-12-09T14:00:00-05:00' },
    })
    project.run('onCalendarChange')
    expect(eventsIn(project).at(-1)).toMatchObject({ uid: 'weekly@google.com', method: 'cancel', recurrenceId: '2026-12-09T19:00:00Z' })
  })

  it('says nothing of a deleted event it never sent', () => {
    const project = aProject()
    project.run('setUp')
    project.calendar.put(anEvent('mine', { attendees: [] }))
    project.calendar.remove('mine')
    project.run('onCalendarChange')
    expect(project.sent).toEqual([])
  })

  it.each([
    ['of one’s own', { attendees: [{ email: 'alex@example.com', self: true }] }],
    ['with a room alone', { attendees: [{ email: 'room@resource.example', resource: true }] }],
    ['that is a focus time', { eventType: 'focusTime' }],
    ['that is over', { end: { dateTime: '2026-11-25T09:00:00-05:00' } }],
  ])('keeps an event %s to itself', (_, more) => {
    const project = aProject()
    project.run('setUp')
    project.calendar.put(anEvent('one', more))
    project.run('onCalendarChange')
    expect(project.sent).toEqual([])
  })

  it('tries again when the door is out of order, and sends at the next run what was not taken, as the same message', () => {
    const project = aProject()
    project.run('setUp')
    for (const id of ['one', 'two']) project.calendar.put(anEvent(id))
    const ids: (string | undefined)[] = []
    project.answer = ({ headers, body }) => {
      if (!body.includes('two@google.com')) return undefined
      ids.push(headers['webhook-id'])
      return 503
    }
    expect(() => project.run('onCalendarChange')).toThrow('The door answered 503')
    expect(project.slept).toEqual([1000, 4000])
    project.answer = ({ headers }) => void ids.push(headers['webhook-id'])
    project.run('onClock')
    expect(eventsIn(project).map(({ uid }) => uid)).toEqual(['one@google.com', 'two@google.com'])
    expect(new Set(ids).size).toBe(1)
  })

  it('stops with the door’s words when address or key is wrong, and goes on past an event that is too large', () => {
    const project = aProject()
    project.run('setUp')
    for (const id of ['large', 'two']) project.calendar.put(anEvent(id))
    project.answer = ({ body }) => (body.includes('large') ? 413 : undefined)
    project.run('onCalendarChange')
    expect(eventsIn(project).map(({ uid }) => uid)).toEqual(['two@google.com'])
    project.calendar.put(anEvent('three'))
    project.answer = () => 401
    expect(() => project.run('onCalendarChange')).toThrow('The door answered 401: the words of the door')
  })

  it('ends before Google ends it, and goes on where it stopped', () => {
    const project = aProject()
    for (let number = 0; number < 10; number += 1) project.calendar.put(anEvent(`e${number}`))
    project.answer = () => {
      project.now += 60_000
      return undefined
    }
    project.run('setUp')
    expect(project.sent.length).toBeLessThan(10)
    project.run('onClock')
    project.run('onClock')
    expect(new Set(eventsIn(project).map(({ uid }) => uid)).size).toBe(10)
    expect(project.sent).toHaveLength(10)
  })

  it('leaves a run to the one that is under way', () => {
    const project = aProject()
    project.run('setUp')
    project.calendar.put(anEvent('one'))
    project.locked = true
    project.run('onCalendarChange')
    expect(project.sent).toEqual([])
  })

  it('ends with no trace', () => {
    const project = aProject()
    project.calendar.put(anEvent('one'))
    project.run('setUp')
    project.run('stop')
    expect(project.triggers).toEqual([])
    expect(project.properties.kept.size).toBe(0)
  })

  it('says which of its two lines is not filled in', () => {
    expect(() => appsScript(file, { ...place, door: 'https://…/hooks/…' }).run('setUp')).toThrow('DOOR is not the address')
    expect(() => appsScript(file, { ...place, key: 'nonsense' }).run('setUp')).toThrow('KEY is not the signing key')
  })
})
