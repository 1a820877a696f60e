import { describe, expect, it } from 'vitest'
import { languages } from '../../../../functions/domain/read/language/all.ts'
import { codes } from '../../../../functions/domain/read/language/every/every.ts'
import { everyClockNames, everyPlaceNames } from '../../../../functions/domain/read/language/every/facts/zones.ts'
import { entryOf, withClasses } from '../../../../functions/domain/read/language/matching/phrase.ts'
import { datesIn } from '../../../../functions/domain/read/times/days/text-dates.ts'
import { timesIn } from '../../../../functions/domain/read/times/hours/text-times.ts'

type Listed = readonly (readonly [path: string, words: readonly string[]])[]

/** Every list of a language with where it stands. */
const listsIn = (value: unknown, path: string): Listed => {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [[path, value]]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => listsIn(one, `${path}.${key}`)) : []
}

const whole = codes.map((code, at) => ({ ...languages[at], zones: { ...everyClockNames[code], ...everyPlaceNames[code] } }))

describe.each(whole.map((language) => [language.code, language] as const))('the words of %s', (code, language) => {
  const lists = listsIn(language, code ?? '')

  it('stand once in their list, in small letters, without blanks around them', () => {
    const wrong = lists.flatMap(([path, words]) =>
      words
        .filter((word, at) => word !== word.trim().toLowerCase() || word === '' || words.indexOf(word) !== at)
        .map((word) => [path, word]),
    )
    expect(wrong).toEqual([])
  })

  it('are phrases whose braces close and whose classes exist', () => {
    const classes = { ...language.changes?.classes, ...language.zones.classes }
    const named = lists.flatMap(([, words]) => words.flatMap((word) => [...word.matchAll(/<(\p{L}+)>/gu)].map((match) => match[1] ?? '')))
    expect(named.filter((name) => !Object.hasOwn(classes, name))).toEqual([])
    for (const [, words] of lists) for (const word of words) expect(entryOf(withClasses(word, classes)).length).toBeGreaterThan(0)
  })
})

describe('days and hours', () => {
  it.each([
    ['sv', 'Intervjun är torsdag den 10 december kl. 13.00–14.00', '2026-12-10', '13:00', '14:00'],
    ['sv', 'Vi ses imorgon klockan 9', '2026-12-03', '09:00', null],
    ['sv', 'Tid: 4:e januari mellan 10.00 och 11.00', '2027-01-04', '10:00', '11:00'],
    ['pl', 'Zapraszamy w czwartek 10 grudnia o godz. 13:00', '2026-12-10', '13:00', null],
    ['pl', 'Spotkanie pojutrze, od 10.30 do 11.30', '2026-12-04', '10:30', '11:30'],
    ['pl', 'Termin: 20 sty 2027, 10:00 - 11:00', '2027-01-20', '10:00', '11:00'],
  ])('are read in %s: %s', (_, text, date, start, end) => {
    const [day] = datesIn(text, { anchor: '2026-12-02', monthFirst: false })
    const [time] = timesIn(text, false)
    expect([day?.date, time?.start, time?.end]).toEqual([date, start, end])
  })
})
