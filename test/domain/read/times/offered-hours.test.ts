import { describe, expect, it } from 'vitest'
import { timesIn } from '../../../../functions/domain/read/times/hours/text-times.ts'
import { mail, readingOf } from '../read-text.ts'

const hours = (text: string, english: boolean) => timesIn(text, english).map(({ start, end }) => (end ? `${start}-${end}` : start))

describe('a bare number before "and" or "or" and an hour is an hour too', () => {
  it.each([
    ['on Thursday between 2 and 3 PM ET', ['14:00-15:00']],
    ['between 2 PM and 3 PM', ['14:00-15:00']],
    ['at 2 or 2:30 PM', ['14:00', '14:30']],
    ['either 2 or 3 PM ET', ['14:00', '15:00']],
    ['Thursday at 11 or 1 PM', ['11:00', '13:00']],
    ['Thursday 2 or 3 PM', ['14:00', '15:00']],
    ['from 2 to 3 PM', ['14:00-15:00']],
    ['Thursday, December 3 or 4 PM', ['16:00']],
    ['Round 2 and 3 PM', ['15:00']],
  ])('%s', (text, expected) => expect(hours(text, true)).toEqual(expected))

  it.each([
    ['am Donnerstag um 14 oder 15 Uhr', ['14:00', '15:00']],
    ['zwischen 14 und 15 Uhr', ['14:00-15:00']],
    ['à 14 ou 15 h', ['14:00', '15:00']],
    ['entre 14h et 15h', ['14:00-15:00']],
    ['entre las 14 y las 15:00', ['14:00-15:00']],
    ['tussen 14 en 15 uur', ['14:00-15:00']],
    ['om 14 of 15 uur', ['14:00', '15:00']],
    ['mellan kl. 14 och 15:00', ['14:00-15:00']],
  ])('%s', (text, expected) => expect(hours(text, false)).toEqual(expected))
})

describe('a window, or two hours on offer,', () => {
  it.each([
    'I will call you for our phone interview on Thursday, December 3 between 2 and 3 PM ET.',
    'Your phone interview can be on Thursday, December 3 at 2 or 2:30 PM ET.',
    'Your interview is on Thursday, December 10, either 2 or 3 PM ET.',
  ])('arranges nothing before it is asked about: %s', async (text) => {
    const { meetings, doubts } = await readingOf(mail({ subject: 'Phone interview: Data Engineer', text: `Hi Alex,\n\n${text}\n\nNora` }))
    expect(meetings).toEqual([])
    expect(doubts.map(({ about }) => about)).toContain('start')
  })
})
