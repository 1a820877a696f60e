import { describe, expect, it } from 'vitest'
import { durationIn } from '../../../../functions/domain/read/times/duration.ts'

describe('a length in brackets', () => {
  it.each([
    'They would like you to look at a one page set of accounts when you get there (20 mins) then talk them through what you see.',
    'Bitte sehen Sie sich zuerst den Fall an, den wir bereitlegen (20 Minuten), und stellen ihn dann vor.',
  ])('behind one part of the day is no length of the whole: %s', (text) => {
    expect(durationIn(text)).toBeNull()
  })

  it.each([
    ['Interview with Ola (45 mins) and Kim', 45],
    ['Thursday 2pm (45 min), on Zoom', 45],
    ['We will have a conversation with the team about you (45 min) and then lunch', 45],
    ['Technical (60 min)', 60],
  ])('is one behind the talk or its hour: %s', (text, minutes) => {
    expect(durationIn(text)?.minutes).toBe(minutes)
  })
})
