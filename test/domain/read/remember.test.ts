import { describe, expect, it } from 'vitest'
import { allMatches } from '../../../functions/domain/read/vocabulary/patterns.ts'
import { oncePer, remembering, saying, whileSame } from '../../../functions/domain/remember.ts'
import { readingOf } from './read-text.ts'

describe('answers that are kept', () => {
  it('works an answer out once for each text, and keeps none for long ones', () => {
    const asked: string[] = []
    const lengthOf = remembering((text) => asked.push(text) && text.length)
    const long = 'x'.repeat(201)
    expect(['a', 'bb', 'a', long, long].map(lengthOf)).toEqual([1, 2, 1, 201, 201])
    expect(asked).toEqual(['a', 'bb', long, long])
  })

  it('keeps null and empty answers too, each for its own thing', () => {
    let count = 0
    const nothing = oncePer(() => {
      count += 1
      return null
    })
    const one = {}
    expect([nothing(one), nothing(one), nothing({})]).toEqual([null, null, null])
    expect(count).toBe(2)
  })

  it('keeps what was made of the very same things, and makes it anew for equal ones', () => {
    let count = 0
    const total = whileSame(
      (asked: { parts: { price: number }[]; note: string }) => asked.parts,
      ({ parts }) => {
        count += 1
        return parts.reduce((sum, { price }) => sum + price, 0)
      },
    )
    const [bread, milk] = [{ price: 3 }, { price: 2 }]
    expect([total({ parts: [bread, milk], note: 'a' }), total({ parts: [bread, milk], note: 'b' })]).toEqual([5, 5])
    expect(count).toBe(1)
    expect([total({ parts: [bread], note: 'a' }), total({ parts: [bread, { price: 2 }], note: 'a' })]).toEqual([3, 5])
    expect(count).toBe(3)
  })

  it('keeps what was made of things that say the same, where that is asked for, and makes it anew where one word differs', () => {
    let count = 0
    const length = whileSame(
      ({ cv }: { cv: { text: string; skills: string[] } }) => [saying(cv)],
      ({ cv }) => {
        count += 1
        return cv.text.length + cv.skills.length
      },
    )
    const readAgain = (skills: string[]) => ({ cv: { text: 'Nurse', skills } })
    expect([length(readAgain(['wounds'])), length(readAgain(['wounds'])), length(readAgain(['wounds', 'triage']))]).toEqual([6, 6, 7])
    expect(count).toBe(2)
  })
})

describe('all matches of a pattern', () => {
  it('are those of matchAll, from the start at each call', () => {
    const digits = /\d/g
    digits.lastIndex = 2
    expect(allMatches('1 2 3', digits).map(({ index }) => index)).toEqual([0, 2, 4])
    expect(allMatches('1 2 3', /\d/).map(({ index }) => index)).toEqual([0, 2, 4])
  })

  it('end where a pattern matches nothing at all, also beside signs of two units', () => {
    expect(allMatches('a😀b', /x*/gu).map(({ index }) => index)).toEqual([...'a😀b'.matchAll(/x*/gu)].map(({ index }) => index))
  })
})

describe('a calendar of many events', () => {
  const event = (n: number) =>
    `BEGIN:VEVENT\r\nUID:${n}\r\nDTSTART:20261201T${String(8 + Math.floor(n / 6)).padStart(2, '0')}${n % 6}000Z\r\nSUMMARY:Interview ${n}\r\nATTENDEE;CN=Dana Whitfield:mailto:dana.whitfield@acme.example\r\nEND:VEVENT\r\n`
  const calendar = (count: number) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${Array.from({ length: count }, (_, n) => event(n)).join('')}END:VCALENDAR\r\n`

  it('names the people of the first thirty and the times of all', async () => {
    const { meetings } = await readingOf(calendar(31))
    expect(meetings).toHaveLength(31)
    expect(meetings.filter(({ start }) => start !== null)).toHaveLength(31)
    expect(meetings.filter(({ interviewers }) => interviewers.length > 0)).toHaveLength(30)
    expect(meetings[30]?.interviewers).toEqual([])
  })
})
