import { describe, expect, it } from 'vitest'
import * as changes from '../../../../functions/domain/read/language/lexicon/changes.ts'
import * as decisions from '../../../../functions/domain/read/language/lexicon/decisions.ts'
import * as rounds from '../../../../functions/domain/read/language/lexicon/facts/rounds.ts'
import * as venues from '../../../../functions/domain/read/language/lexicon/facts/venues.ts'
import * as jobs from '../../../../functions/domain/read/language/lexicon/jobs.ts'
import * as people from '../../../../functions/domain/read/language/lexicon/people.ts'
import * as places from '../../../../functions/domain/read/language/lexicon/places.ts'
import * as talks from '../../../../functions/domain/read/language/lexicon/talks.ts'
import * as tasks from '../../../../functions/domain/read/language/lexicon/tasks.ts'
import * as verdict from '../../../../functions/domain/read/language/lexicon/verdict.ts'
import type { Matcher } from '../../../../functions/domain/read/language/matching/matcher.ts'
import { type TextView, viewOf } from '../../../../functions/domain/read/language/matching/text-view.ts'
import { otherKinds } from '../../../../functions/domain/read/language/meanings/verdict.ts'

const isMatcher = (value: unknown): value is Matcher => typeof value === 'object' && value !== null && 'isAll' in value

const matchers: [string, Matcher][] = [
  ...Object.entries({
    ...changes,
    ...decisions,
    ...tasks,
    ...talks,
    ...verdict,
    ...jobs,
    ...people,
    ...places,
    ...venues,
    ...rounds,
    ...people.meetBefore,
    ...people.elsewhereBefore,
  }).filter((entry): entry is [string, Matcher] => isMatcher(entry[1])),
  ...otherKinds.flatMap((kind): [string, Matcher][] => [
    [`${kind} in a title`, verdict.otherKindWords(kind, 'title')],
    [`${kind} in a text`, verdict.otherKindWords(kind, 'text')],
  ]),
  ...talks.formatWords.map(([format, matcher]): [string, Matcher] => [format, matcher]),
]

const size = 50_000
/** A list with very many spellings of one part costs seventy. */
const mostPerSign = 100
const filled = (words: string, length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length)
const hostile: [string, string][] = [
  ['one word without end', 'a'],
  ['blanks', ' '],
  ['the beginnings of phrases', 'take remove the interview it is not move your do sagen fällt '],
  ['phrases that nearly end', 'we have to the interview has been not quite '],
  ['hyphens and apostrophes', "n'-don't-j'-"],
  ['Japanese without a stop', '日程面接変更別の改めて'],
]

/** How often words are compared with the text: what a matcher's time goes into, counted and not timed. */
function comparisons(matcher: Matcher, text: string): number {
  const view = Object.getPrototypeOf(viewOf('')) as TextView
  const { stands } = view
  let count = 0
  view.stands = function (this: TextView, words, at) {
    count += 1
    return stands.call(this, words, at)
  }
  try {
    matcher.all(text)
  } finally {
    view.stands = stands
  }
  return count
}

describe('hostile text', () => {
  it.each(hostile)('of %s costs every list some comparisons a sign, and twice as many at twice the length', (_, words) => {
    expect(matchers.length).toBeGreaterThan(50)
    for (const [name, matcher] of matchers) {
      const [half, whole] = [size / 2, size].map((length) => comparisons(matcher, filled(words, length))) as [number, number]
      expect(whole / size, name).toBeLessThanOrEqual(mostPerSign)
      expect(whole, name).toBeLessThanOrEqual(half * 2.1 + 100)
    }
  })
})
