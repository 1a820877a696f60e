import { describe, expect, it } from 'vitest'
import { squeeze } from '../../html-text.ts'
import { type Journey, type Met, viewOf } from '../../journeys/journey.ts'
import { bodyOf, writtenFor } from '../../packets.ts'

const people: Met[] = [
  { name: 'Ana Ruiz', title: 'Team Lead', audience: 'hiring-manager' },
  { name: 'Ben Ashe', title: null, audience: 'peer', stressed: 'nobody owns the Friday list' },
  { name: 'Lin Zhou', title: null, audience: 'peer' },
  { name: 'Karen Moss', title: 'Head of Services', audience: 'cross-functional' },
  { name: 'Owen Hart', title: 'Director', audience: 'skip-level' },
  { name: 'Dana Holt', title: 'Recruiter', audience: 'recruiter' },
]

/** Six people in five hours, after a first round that left a doubt and an answer open. */
const dayOf = (role: string, [first, second]: readonly [string, string]): Journey => ({
  name: role,
  company: 'Osier House',
  role,
  site: 'osier.example',
  recruiter: 'Dana Holt',
  rounds: [
    {
      start: '2026-11-26T16:00:00Z',
      minutes: 60,
      title: 'First interview',
      format: null,
      at: null,
      people: people.slice(1, 2),
      debrief: { doubt: 'whether I have led people through a change', redo: 'Why I left after a year' },
    },
    {
      start: '2026-12-11T14:00:00Z',
      minutes: 360,
      title: 'On-site day',
      format: 'superday',
      at: '4 Mill Street, New York',
      sessions: [first, second, 'Lunch', 'How we work together', 'Meeting the director', 'Closing conversation'].map((title, at) => [
        title,
        at * 60,
        50,
        [people[at]?.name ?? ''],
      ]),
      people,
    },
  ],
})

const packetOf = (role: string, parts: readonly [string, string]): string => {
  const view = viewOf(dayOf(role, parts))
  const application = view.applications[0]!
  return squeeze(bodyOf(writtenFor('packet', application, application.rounds.at(-1)!, view).mail))
}

describe('a day of many people, after a round that left something open', () => {
  it.each([
    ['Platform Engineer', 'System design', 'Live debugging'],
    ['Maintenance Technician', 'Written test', 'Fault finding'],
    ['Primary Teacher', 'Lesson with 8B', 'Reflection'],
    ['Care Worker', 'Group exercise', 'Role play'],
    ['Accountant', 'Excel exercise', 'Case study'],
  ])('tells a %s how to do each of two things the day names: %s, %s', (role, ...parts) => {
    const done = packetOf(role, parts).split('What you’ll do there')[1] ?? ''
    for (const part of parts) expect(done).toContain(`- ${part}: `)
  })

  it('has no such lines where it names only talks', () => {
    expect(packetOf('Accountant', ['Meeting the team', 'Meeting the manager'])).not.toContain('What you’ll do there')
  })
})
