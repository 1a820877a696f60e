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
    ['2026-12-03', 'It was for Thursday, 3 December.'],
    ['2026-12-04', 'It was for Friday, 4 December.'],
    ['2026-12-06', 'It was for Sunday, 6 December.'],
  ])('for %s is overdue, and something to do before anything else', (promiseDue, was) => {
    const text = textOf('packet', { promiseDue, doubt: 'my numbers for the second year' })
    expect(text).toContain(`${was} Send it to Dana before you meet Owen, or tell Dana the new day.`)
    expect(text.indexOf('What you promised')).toBeLessThan(text.indexOf('Have this answer ready'))
    expect(text.match(/the sample of the label/g)).toHaveLength(1)
  })

  it.each([
    ['2026-12-07', 'Due today, Monday, 7 December. Send it to Dana, or tell Dana the new day.'],
    ['2026-12-09', 'It’s for Wednesday, 9 December. Send it to Dana'],
    [undefined, '> the sample of the label Send it to Dana before you meet Owen'],
  ])('for %s is still to be done before they meet', (promiseDue, words) => {
    const text = textOf('packet', promiseDue === undefined ? {} : { promiseDue })
    expect(text).toContain(words)
    expect(text).not.toMatch(/Overdue|owed/)
  })

  it('for a day after they meet is told among what was so far, and is nothing to do', () => {
    const text = textOf('packet', { promiseDue: '2026-12-15' })
    expect(text).toContain('Still to come: “the sample of the label”')
    expect(text).not.toContain('Send it to')
    expect(textOf('card', { promiseDue: '2026-12-15' })).not.toContain('the sample of the label')
  })

  it('and was kept is told no more', () => {
    expect(textOf('packet', { promiseDue: '2026-12-04', promiseKept: true })).not.toContain('the sample of the label')
  })

  it('stands on the card, but for what speaks of somebody or of pay', () => {
    expect(textOf('card', { promiseDue: '2026-12-04' })).toContain('Promised (was due Fri 4 Dec): the sample of the label. Send it')
    for (const promise of ['a list for Owen', 'my salary slip'])
      expect(textOf('card', { promise, promiseDue: '2026-12-04' })).not.toContain('Promised')
  })

  it('is told by its day, so that the mail is as true the next morning; due on the day of the mail it has both', () => {
    for (const promiseDue of ['2026-12-06', '2026-12-07', '2026-12-08', '2026-12-09'])
      for (const kind of ['packet', 'card'] as const)
        expect(textOf(kind, { promiseDue }).replace('Due today, Monday, 7 December.', '')).not.toMatch(
          /\b(?:today|tomorrow|yesterday|ago)\b[^.]*\. (?:Send|See)|bring it up/i,
        )
  })

  it('and is nothing to send has no mail that sends it', () => {
    const text = textOf('packet', { promise: 'call back about the start date', promiseDue: '2026-12-04' })
    expect(text).toContain('See to it before you meet Owen, or tell Dana the new day. Done, or another day')
    expect(text).not.toContain('The mail for it')
  })
})
