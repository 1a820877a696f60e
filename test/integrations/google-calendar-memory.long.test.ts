import { describe, expect, it } from 'vitest'
import { anEvent, aProject } from './a-project.ts'

describe('what the script for Google Calendar remembers', () => {
  it('goes on for years in a full calendar of talks and series', () => {
    const project = aProject()
    project.run('setUp')
    const day = 24 * 60 * 60 * 1000
    for (let number = 1; number <= 250; number += 1) {
      const at = new Date(project.now + day).toISOString()
      for (let hour = 0; hour < 12; hour += 1)
        project.calendar.put(anEvent(`a-talk-with-a-long-id-${number}-${hour}`, { end: { dateTime: at } }))
      project.calendar.put(anEvent(`series-${number}`, { recurrence: ['RRULE:FREQ=DAILY;COUNT=3'], lastEnd: at }))
      project.run('onCalendarChange')
      project.now += day + 1
    }
    expect(project.sent).toHaveLength(250 * 13)
    expect(project.properties.kept.size).toBeLessThan(50)
  })
})
