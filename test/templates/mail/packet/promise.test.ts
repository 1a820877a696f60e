import { describe, expect, it } from 'vitest'
import type { Debrief } from '../../../../functions/domain/record/note.ts'
import { squeeze } from '../../html-text.ts'
import { type Journey, viewOf } from '../../journeys/journey.ts'
import { bodyOf, writtenFor } from '../../packets.ts'

/** A first round on Mon 30 Nov, a second one on Wed 9 Dec: its packet comes on Monday the 7th. */
const promised = (debrief: Partial<Debrief>): Journey => ({
  name: 'One',
  company: 'Osier Foods',
  role: 'Production Planner',
  site: 'osier.example',
  recruiter: 'Dana Holt',
  rounds: [
    {
      start: '2026-11-30T15:00:00Z',
      minutes: 30,
      title: 'First interview',
      format: 'recruiter-screen',
      at: null,
      people: [],
      debrief: { promise: 'the sample of the label', ...debrief },
    },
    {
      start: '2026-12-09T15:00:00Z',
      minutes: 30,
      title: 'Second interview',
      format: 'hiring-manager',
      at: 'https://zoom.us/j/2',
      people: [{ name: 'Owen Park', title: 'Plant Manager', audience: 'hiring-manager' }],
    },
  ],
})

const textOf = (kind: 'packet' | 'card', debrief: Partial<Debrief>): string => {
  const view = viewOf(promised(debrief))
  const application = view.applications[0]!
  return squeeze(bodyOf(writtenFor(kind, application, application.rounds.at(-1)!, view).mail))
}

describe('what was promised in an earlier round', () => {
  it.each([
    ['2026-12-03', 'It was for Thursday, 3 December, four days ago.'],
    ['2026-12-04', 'It was for Friday, 4 December, three days ago.'],
    ['2026-12-06', 'It was for yesterday.'],
  ])('for %s is overdue, and something to do before anything else', (promiseDue, was) => {
    const text = textOf('packet', { promiseDue, doubt: 'my numbers for the second year' })
    expect(text).toContain(`${was} Get it to them before you meet, or tell Dana Holt when.`)
    expect(text.indexOf('What you promised')).toBeLessThan(text.indexOf('Have this answer ready'))
    expect(text.match(/the sample of the label/g)).toHaveLength(1)
  })

  it.each([
    ['2026-12-07', 'It’s for today. Get it to them'],
    ['2026-12-09', 'It’s for Wednesday, 9 December. Get it to them'],
    [undefined, '> the sample of the label Get it to them before you meet'],
  ])('for %s is still to be done before they meet', (promiseDue, words) => {
    const text = textOf('packet', promiseDue === undefined ? {} : { promiseDue })
    expect(text).toContain(words)
    expect(text).not.toMatch(/Overdue|owed/)
  })

  it('for a day after they meet is told among what was so far, and is nothing to do', () => {
    const text = textOf('packet', { promiseDue: '2026-12-15' })
    expect(text).toContain('Still to come: “the sample of the label”')
    expect(text).not.toContain('Get it to them')
    expect(textOf('card', { promiseDue: '2026-12-15' })).not.toContain('the sample of the label')
  })

  it('and was kept is told no more', () => {
    expect(textOf('packet', { promiseDue: '2026-12-04', promiseKept: true })).not.toContain('the sample of the label')
  })

  it('stands on the card, but for what speaks of somebody or of pay', () => {
    expect(textOf('card', { promiseDue: '2026-12-04' })).toContain('You promised: “the sample of the label”.')
    for (const promise of ['a list for Owen', 'my salary slip'])
      expect(textOf('card', { promise, promiseDue: '2026-12-04' })).not.toContain('You promised')
  })
})
