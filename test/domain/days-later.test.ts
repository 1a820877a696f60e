import { describe, expect, it } from 'vitest'
import { shiftsIn } from '../../functions/domain/read/times/shifts.ts'
import { daysOf } from '../../functions/domain/time/whole-days.ts'
import { afterReply, interviewsOf } from './told-in-words.ts'

const startsAfter = async (text: string) => interviewsOf(await afterReply(text)).map(({ start, status }) => [start?.slice(0, 16), status])

/** It is known for Thursday, 3 December 2026, 11:00 in New York. */
describe('a move by days or weeks', () => {
  it.each([
    ['Hi Dana, we have moved the interview to the following day, same time. Sorry!', '2026-12-04T16:00'],
    ['Hi Dana, we need to hold the interview one day earlier, at the same time.', '2026-12-02T16:00'],
    ['Hi Dana, the interview will take place two days later, same time.', '2026-12-05T16:00'],
    ['Hi Dana, the interview on Thursday has been moved one week later. Same link.', '2026-12-10T16:00'],
    ['Guten Tag, wir müssen das Gespräch leider um eine Woche nach hinten schieben, Uhrzeit bleibt gleich.', '2026-12-10T16:00'],
    ['Hej, vi behöver flytta intervjun en vecka framåt, samma tid.', '2026-12-10T16:00'],
    ['Beste Dana, we moeten het gesprek een dag naar voren halen, zelfde tijd.', '2026-12-02T16:00'],
    ['Bonjour, nous devons reporter l’entretien au lendemain, même heure.', '2026-12-04T16:00'],
    ['Hola Dana, tenemos que mover la entrevista al día siguiente, a la misma hora.', '2026-12-04T16:00'],
  ])('counts from the known day and keeps the hour: %s', async (text, start) => {
    expect(await startsAfter(text)).toEqual([[start, 'on']])
  })

  it('takes the day that is named behind it', async () => {
    expect(await startsAfter('Hi Dana, the interview has been moved one day later, to Friday, December 4 at 2 pm.')).toEqual([
      ['2026-12-04T19:00', 'on'],
    ])
  })

  it.each([
    'Your interview lasts two days.',
    'We will be in touch the following day.',
    'Please arrive at the office.',
    'It is a two week contract.',
  ])('is not heard in "%s"', (sentence) => {
    expect(shiftsIn(sentence)).toEqual([])
  })

  it('is whole days, and nothing else is', () => {
    expect([1440, -2880, 60, 1500].map(daysOf)).toEqual([1, -2, null, null])
  })
})
