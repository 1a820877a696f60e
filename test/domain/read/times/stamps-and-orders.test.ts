import { describe, expect, it } from 'vitest'
import { mail, readingOf } from '../read-text.ts'

const meetingIn = async (text: string) => {
  const raw = mail({
    subject: 'Your interview',
    date: 'Wed, 25 Nov 2026 09:12:00 -0500',
    text: `Hi Alex,\n\n${text}\n\nNora Field\nRecruiter`,
  })
  const [meeting] = (await readingOf(raw)).meetings
  return [meeting?.start?.instant, meeting?.end?.instant ?? null]
}

describe('a time stamp', () => {
  it.each([
    ['2026-12-03T14:00-05:00', null],
    ['2026-12-03T14:00:00-05:00', null],
    ['2026-12-03T20:00:00.000+01:00', null],
    ['2026-12-03T19:00Z', null],
    ['2026-12-03 14:00-15:00', '2026-12-03T20:00:00Z'],
  ])('%s is an hour with its offset, and no span', async (stamp, end) => {
    expect(await meetingIn(`Your interview for Data Engineer is confirmed: ${stamp}`)).toEqual(['2026-12-03T19:00:00Z', end])
  })
})

describe('a date of which nothing says whether the day or the month comes first', () => {
  it.each(['03/12/2026', '12/03/2026'])('is not one of months ago where the other comes soon: %s', async (date) => {
    expect(await meetingIn(`Your interview for Data Engineer is confirmed: ${date}, 14:00 ET.`)).toEqual(['2026-12-03T19:00:00Z', null])
  })

  it('may be one of some weeks ago', async () => {
    const text = 'Thanks for applying on 10/12/2026. Your interview for Data Engineer is on 12/03/2026 at 2 PM.'
    expect(await meetingIn(text)).toEqual(['2026-12-03T19:00:00Z', null])
  })
})

describe('a day', () => {
  it.each([
    ['2026-12-03T15:00:00Z', 'Thursday 3 December, 1000 hrs'],
    ['2026-12-03T19:30:00Z', 'Thursday, December 3, 1430 hours'],
    ['2026-12-03T19:00:00Z', 'Donnerstag, 3. Dezember, 1400 Uhr'],
  ])('keeps its date where four figures of an hour stand behind it: %s, %s', async (start, words) => {
    expect(await meetingIn(`Your interview for Data Engineer is on ${words}.`)).toEqual([start, null])
  })

  it.each([
    ['2026-12-02T15:00:00Z', 'a week today at 10am'],
    ['2026-12-03T15:00:00Z', 'a week tomorrow at 10am'],
    ['2026-12-10T15:00:00Z', 'a fortnight tomorrow at 10am'],
    ['2026-12-09T15:00:00Z', 'two weeks today at 10am'],
    ['2026-12-02T15:00:00Z', 'today week at 10am'],
    ['2026-12-09T15:00:00Z', 'heute in 14 Tagen um 10 Uhr'],
    ['2026-12-09T15:00:00Z', 'aujourd’hui en quinze à 10h'],
  ])('may be counted in weeks from today or tomorrow: %s, %s', async (start, words) => {
    expect(await meetingIn(`Your interview for Data Engineer is ${words}.`)).toEqual([start, null])
  })
})
