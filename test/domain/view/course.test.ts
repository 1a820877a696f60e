import { describe, expect, it } from 'vitest'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { courseOf, type Mark } from '../../../functions/domain/view/course.ts'
import { anApplication, aRound, aSeenInterview } from '../../builders.ts'

const zone = 'America/New_York'
const first = aRound({ interviews: [aSeenInterview({ identity: 'uid:first', start: '2026-11-20T19:00:00Z' })], position: 1 })
const second = aRound({ interviews: [aSeenInterview({ identity: 'uid:second', start: '2026-12-04T19:00:00Z' })], position: 2 })

const aNudge = (over: Partial<Touchpoint> = {}): Touchpoint => ({
  candidateId: 'alex',
  key: 'x#nudge#1',
  subject: 'x',
  kind: 'nudge',
  occasion: 1,
  applicationId: first.applicationId,
  due: '2026-12-01T15:00:00Z',
  useBy: '2026-12-09T15:00:00Z',
  because: 'Five business days have passed.',
  state: 'planned',
  ticket: 1,
  attempt: 0,
  ...over,
})

const told = (marks: Mark[]) => marks.map((mark) => [mark.kind, 'is' in mark ? mark.is : null, mark.day].filter(Boolean).join(' '))

describe('the way of an application', () => {
  it('runs from the rounds held over today to those ahead and the day of the decision', () => {
    const application = anApplication({
      rounds: [first, second],
      decisionBy: { date: '2026-12-11', knownAt: '2026-11-25T15:00:00Z', from: 'invite' },
    })
    const { marks, waiting } = courseOf(application, [], '2026-11-27T15:00:00Z', zone)
    expect(told(marks)).toEqual(['round held 2026-11-20', 'today 2026-11-27', 'round ahead 2026-12-04', 'decision 2026-12-11'])
    expect(waiting).toBeNull()
  })

  it('counts the days of waiting on the candidate’s own calendar, and shows which note is sent and which is planned', () => {
    const application = anApplication({ rounds: [first] })
    const mails = [
      aNudge({ key: 'x#nudge#1', state: 'sent', sentAt: '2026-11-27T15:00:00Z' }),
      aNudge({ key: 'x#second-nudge#1', kind: 'second-nudge', due: '2026-12-04T15:00:00Z' }),
      aNudge({ key: 'x#close-offer#1', kind: 'close-offer', state: 'skipped' }),
      aNudge({ key: 'y#nudge#1', applicationId: 'another', subject: 'another' }),
    ]
    // Half past ten in the evening in New York is the next day in UTC.
    const { marks, waiting } = courseOf(application, mails, '2026-12-01T03:30:00Z', zone)
    expect(waiting).toBe(10)
    expect(told(marks)).toEqual(['round held 2026-11-20', 'follow-up sent 2026-11-27', 'today 2026-11-30', 'follow-up planned 2026-12-04'])
  })

  it('says nothing of a note to come while a round is ahead, and nothing of today once it is over', () => {
    const ahead = courseOf(anApplication({ rounds: [second] }), [aNudge({ due: '2026-12-11T15:00:00Z' })], '2026-12-01T15:00:00Z', zone)
    expect(told(ahead.marks)).toEqual(['today 2026-12-01', 'round ahead 2026-12-04'])
    const over = anApplication({ rounds: [first], stopped: { by: 'closed', at: '2026-12-02T15:00:00Z' } })
    const { marks, waiting } = courseOf(over, [aNudge({ due: '2026-12-11T15:00:00Z' })], '2026-12-20T15:00:00Z', zone)
    expect(told(marks)).toEqual(['round held 2026-11-20', 'end 2026-12-02'])
    expect(waiting).toBeNull()
  })

  it('puts a round of this evening behind now, and one nobody knows the day of at the end', () => {
    const dateless = aRound({ interviews: [aSeenInterview({ identity: 'uid:third', start: null, end: null })], position: 3 })
    const { marks } = courseOf(anApplication({ rounds: [first, second, dateless] }), [], '2026-12-04T15:00:00Z', zone)
    expect(told(marks)).toEqual(['round held 2026-11-20', 'today 2026-12-04', 'round ahead 2026-12-04', 'round dateless'])
  })

  it('knows a round that was called off, is to be moved, or did not take place', () => {
    const off = { ...first, status: 'cancelled' as const }
    const moved = { ...second, status: 'to-be-moved' as const }
    const missed = aRound({
      interviews: [aSeenInterview({ identity: 'uid:missed', start: '2026-11-24T19:00:00Z' })],
      debrief: { people: [], redo: null, doubt: null, decisionBy: null, happened: 'no-show', other: null, at: '2026-11-24T20:30:00Z' },
    })
    const { marks } = courseOf(anApplication({ rounds: [off, missed, moved] }), [], '2026-12-01T15:00:00Z', zone)
    expect(told(marks).map((words) => words.replace(/ 2026.*/, ''))).toEqual([
      'round cancelled',
      'round missed',
      'today',
      'round to-be-moved',
    ])
  })
})
