import { describe, expect, it } from 'vitest'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { randomFrom, shuffle } from '../../local/town/chaos.ts'
import { liveThrough, mailsOf, type Told } from './month/live-through.ts'
import { end, expected, happens } from './month/the-month.ts'
import { instantOfWords, wordsOfInstant } from './month/words-of-time.ts'

const isMessage = ([, what]: Told): boolean => 'comes' in what || 'replies' in what
const hourOf = ([when]: Told): string => when.slice(0, when.lastIndexOf(':'))

/** The messages of one hour come at the same times, and in another order. */
function inAnotherOrder(told: readonly Told[], seed: number): Told[] {
  const random = randomFrom(seed)
  const hours = new Map<string, Told[]>()
  for (const one of told.filter(isMessage)) hours.set(hourOf(one), [...(hours.get(hourOf(one)) ?? []), one])
  const contents = new Map(
    [...hours].map(([hour, all]) => [
      hour,
      shuffle(
        all.map(([, what]) => what),
        random,
      ),
    ]),
  )
  return told.map((one): Told => (isMessage(one) ? [one[0], contents.get(hourOf(one))?.shift() ?? one[1]] : one))
}

/** Each message once more a day and some minutes later, when something newer may have come. */
const withLateCopies = (told: readonly Told[]): Told[] => [
  ...told,
  ...told.filter(isMessage).map(([when, what]): Told => [wordsOfInstant(plus(instantOfWords(when), { hours: 26, minutes: 13 })), what]),
]

const twice = (told: readonly Told[]): Told[] => told.flatMap((one) => [one, one])

describe('the same month', () => {
  it.each<[string, Told[]]>([
    ['with all that comes and all that is done twice', twice(happens)],
    ['with the messages of an hour in another order, and each once more the day after', withLateCopies(inAnotherOrder(happens, 1))],
    ['with the messages of an hour in a third order', inAnotherOrder(happens, 2)],
  ])('brings the same mails %s', { timeout: 600_000 }, async (_how, told) => {
    expect(await mailsOf(await liveThrough(told, end))).toEqual(expected)
  })
})
