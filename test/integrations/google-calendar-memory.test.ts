import { describe, expect, it } from 'vitest'
import { anEvent, aProject, eventsIn, type Project } from './a-project.ts'

describe('what the script for Google Calendar remembers', () => {
  it('begins anew when its token has become too old, and sends nothing twice', () => {
    const project = aProject()
    for (const id of ['one', 'two']) project.calendar.put(anEvent(id))
    project.run('setUp')
    project.calendar.put(anEvent('three'))
    project.calendar.oldestToken = 3
    project.run('onClock')
    expect(eventsIn(project).map(({ uid }) => uid)).toEqual(['one@google.com', 'two@google.com', 'three@google.com'])
    project.calendar.put(anEvent('four'))
    project.run('onClock')
    expect(project.sent).toHaveLength(4)
  })

  it.each([
    ['is told as deleted', (_: Project) => {}],
    ['is known to nobody any more', (project: Project) => project.calendar.lose('one')],
  ])('cancels what was deleted while its token became too old, where it %s, once', (_, then) => {
    const project = aProject()
    for (const id of ['one', 'two']) project.calendar.put(anEvent(id))
    project.run('setUp')
    project.calendar.remove('one')
    then(project)
    project.calendar.oldestToken = 3
    for (let time = 0; time < 2; time += 1) project.run('onClock')
    expect(eventsIn(project).slice(2)).toMatchObject([{ uid: 'one@google.com', method: 'cancel' }])
  })

  it('cancels of a deleted day that was moved that day alone, though Google has forgotten it', () => {
    const project = aProject()
    project.calendar.put(anEvent('weekly', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] }))
    const day = { recurringEventId: 'weekly', originalStartTime: { dateTime: '2026-12-09T14:00:00-05:00' } }
    project.calendar.put(anEvent('weekly_20261209T190000Z', { ...day, iCalUID: 'weekly@google.com' }))
    project.run('setUp')
    project.calendar.remove('weekly_20261209T190000Z', day)
    project.calendar.lose('weekly_20261209T190000Z')
    project.calendar.oldestToken = 3
    project.run('onClock')
    expect(eventsIn(project).at(-1)).toMatchObject({ uid: 'weekly@google.com', method: 'cancel', recurrenceId: '2026-12-09T19:00:00Z' })
  })

  it('takes nothing for deleted that is over or was moved into the past', () => {
    const project = aProject()
    project.calendar.put(anEvent('one'))
    project.calendar.put(anEvent('two', { end: { dateTime: '2026-11-25T11:00:00-05:00' } }))
    project.calendar.put(anEvent('weekly', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'], lastEnd: '2026-12-16T20:00:00Z' }))
    project.run('setUp')
    project.calendar.put(anEvent('one', { end: { dateTime: '2026-11-25T09:00:00-05:00' } }))
    for (const today of ['2026-11-25T17:00:00Z', '2026-12-18T00:00:00Z']) {
      project.now = Date.parse(today)
      project.calendar.oldestToken += 4
      project.run('onClock')
    }
    expect(eventsIn(project).map(({ method }) => method)).toEqual(['request', 'request', 'request'])
    expect([...project.properties.kept.keys()].sort()).toEqual(['lookedAt', 'syncToken'])
  })

  it('remembers thousands of events within what Google lets it, and forgets what is long over', () => {
    const project = aProject()
    for (let number = 0; number < 1_000; number += 1) project.calendar.put(anEvent(`event-with-an-id-of-thirty-${number}`))
    project.run('setUp')
    expect(project.sent).toHaveLength(1_000)
    project.now = Date.parse('2026-12-10T00:00:00Z')
    project.run('onClock')
    expect([...project.properties.kept.keys()].sort()).toEqual(['lookedAt', 'syncToken'])
  })
})
