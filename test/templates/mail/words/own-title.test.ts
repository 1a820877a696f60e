import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownTitle } from '../../../../templates/mail/words/own-title.ts'
import { aPerson, aRound } from '../../sample-view.ts'

const application = { company: 'Fernhill Health', role: 'Product Designer' }
const roundWith = (...titles: (string | null)[]) => {
  const [first = null] = titles
  const people = [aPerson('Mia Stone', { title: 'Recruiter' })]
  const round = aRound('round-1', {}, { title: first, interviewers: people, recruiter: null })
  return { ...round, interviews: titles.map((title) => ({ ...round.interviews[0]!, title })) }
}
const called = (...titles: (string | null)[]) => ownTitle(roundWith(...titles), application, 'Alex Morgan')

describe('what they call the meeting', () => {
  it.each([
    'Interview with the Area Manager',
    'Meeting with the CEO',
    'Meet the team',
    'Skills check and ward interview',
    'Presentation: your first 30 accounts',
    'Trial shift, Friday dinner',
    'Interview panel, Emergency Department',
    'Technical interview',
    'Intro call',
    'Gespräch mit der Bereichsleitung',
    'Entretien avec la directrice',
  ])('stands as they wrote it: %s', (title) => expect(called(title)).toBe(title))

  it.each([
    ['Fernhill Health | Portfolio review | Alex Morgan', 'Portfolio review'],
    ['Fernhill Health - Technical Interview - Alex Morgan', 'Technical Interview'],
    ['Portfolio review at Fernhill Health', 'Portfolio review'],
    ['Updated invitation: Portfolio review (Product Designer)', 'Portfolio review'],
    ['Case study – Thu 3 Dec, 2pm', 'Case study'],
    ['Fernhill Health: Presentation: your first 30 accounts', 'Presentation: your first 30 accounts'],
    ['Alex <> Mia: portfolio walk-through', 'portfolio walk-through'],
  ])('without the names and days beside it: %s', (title, words) => expect(called(title)).toBe(words))

  it.each([
    'Interview',
    'Interview with Fernhill Health',
    'Alex and Fernhill Health',
    'Phone interview: Product Designer at Fernhill Health',
    '30 Minute Meeting between Alex Morgan and Mia Stone',
    'Round 2',
    'Second interview, Thursday 2:00 pm ET',
    'Vorstellungsgespräch',
    'Join at https://zoom.us/j/5',
  ])('is nothing where it says no more than that: %s', (title) => expect(called(title)).toBeNull())

  it('is nothing of a day that they call by two names', () => {
    expect(called('Case study', 'Meet the team')).toBeNull()
    expect(called('Meet the team', 'Meet the team')).toBe('Meet the team')
    expect(called(null)).toBeNull()
  })

  it('is always words of theirs, in a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const words = called(title)
        if (words !== null) expect(words.length).toBeLessThanOrEqual(71)
        expect(words ?? '').not.toMatch(/\n/)
      }),
    )
  })
})
