import { describe, expect, it } from 'vitest'
import { otherKinds } from '../../../../functions/domain/read/language/language.ts'
import * as changes from '../../../../functions/domain/read/language/lexicon/changes.ts'
import * as jobs from '../../../../functions/domain/read/language/lexicon/jobs.ts'
import * as people from '../../../../functions/domain/read/language/lexicon/people.ts'
import * as talks from '../../../../functions/domain/read/language/lexicon/talks.ts'
import * as verdict from '../../../../functions/domain/read/language/lexicon/verdict.ts'
import type { Matcher } from '../../../../functions/domain/read/language/matcher.ts'

const isMatcher = (value: unknown): value is Matcher => typeof value === 'object' && value !== null && 'isAll' in value

const matchers: [string, Matcher][] = [
  ...Object.entries({ ...changes, ...talks, ...verdict, ...jobs, ...people, ...people.meetBefore, ...people.elsewhereBefore }).filter(
    (entry): entry is [string, Matcher] => isMatcher(entry[1]),
  ),
  ...otherKinds.flatMap((kind): [string, Matcher][] => [
    [`${kind} in a title`, verdict.otherKindWords(kind, 'title')],
    [`${kind} in a text`, verdict.otherKindWords(kind, 'text')],
  ]),
  ...talks.formatWords.map(([format, matcher]): [string, Matcher] => [format, matcher]),
]

const size = 50_000
const filled = (words: string) => words.repeat(Math.ceil(size / words.length)).slice(0, size)
const hostile: [string, string][] = [
  ['one word without end', filled('a')],
  ['blanks', filled(' ')],
  ['the beginnings of phrases', filled('take remove the interview it is not move your do sagen fällt ')],
  ['phrases that nearly end', filled('we have to the interview has been not quite ')],
  ['hyphens and apostrophes', filled("n'-don't-j'-")],
  ['Japanese without a stop', filled('日程面接変更別の改めて')],
]

describe('hostile text', () => {
  // Some ten milliseconds each on a quiet machine: the work grows with the text, whatever stands in it.
  it.each(hostile)('of %s keeps no list busy', (_, text) => {
    expect(matchers.length).toBeGreaterThan(50)
    const takesLong = (matcher: Matcher): boolean => {
      const begun = performance.now()
      matcher.all(text)
      return performance.now() - begun > 500
    }
    // Other work may hold one try up, not each of three.
    const slow = matchers.filter(([, matcher]) => [1, 2, 3].every(() => takesLong(matcher)))
    expect(slow.map(([name]) => name)).toEqual([])
  })
})
