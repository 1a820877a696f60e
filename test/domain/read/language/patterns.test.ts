import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../../functions/domain/read/language/all.ts'
import { codes } from '../../../../functions/domain/read/language/every/every.ts'
import { everyClockNames, everyPlaceNames } from '../../../../functions/domain/read/language/every/facts/zones.ts'

/** Patterns and lists of code that hold words of two languages: it only falls. A few above the count, as a word added to a language may show one more. */
const most = 600
const slack = 15

const root = fileURLToPath(new URL('../../../..', import.meta.url))
/** What is a file a language holds no pattern for all of them. */
const ofLanguages = /^functions\/domain\/read\/(?:language|facts\/details\/language|vocabulary\/answers)\//
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'functions', 'templates'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !ofLanguages.test(file))

/** A pattern as it is written, what a pattern is made of, and a list with bars. */
const written =
  /(?<=[(,=:[!&|?{}\n]\s*|return\s+)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*|(?<=new RegExp\(\s*|anyOf\(\s*|listed\(\s*)(?:`[^`]*`|'[^'\n]*')|'[^'\n]*\|[^'\n]*'/g

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

/** The words of a pattern without its signs: "[Rr]ue" is "rue", "mismo?" is "mismo". */
const wordsIn = (pattern: string): string[] =>
  wordsOf(
    pattern
      .replace(/\/[a-z]*$/, '')
      .replace(/\\[pP]\{[^}]*\}|\\u[0-9a-f]{4}|\\[a-zA-Z]|\(\?<[a-zA-Z]+>|\$\{[^}]*\}/gi, ' ')
      .replace(/\(\?[:=!<]*/g, ' (')
      .replace(/\[[^\]]*\]/g, (signs) => (/^\[\p{L}{2,3}\]$/u.test(signs) ? signs.charAt(1) : ' '))
      .replace(/(\p{L})\?/gu, '$1'),
  )

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
const listed = languages.map(
  ({ code: _, ...lists }, at) =>
    new Set(textsOf([lists, everyClockNames[codes[at] ?? 'en'], everyPlaceNames[codes[at] ?? 'en']]).flatMap(wordsOf)),
)

/** No one language has all those of its words that stand in the list of any. */
const isOfTwo = (pattern: string): boolean => {
  const known = wordsIn(pattern).filter((word) => listed.some((words) => words.has(word)))
  return !listed.some((words) => known.every((word) => words.has(word)))
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
const inFile = (file: string): number =>
  [...withoutComments(readFileSync(join(root, file), 'utf8')).matchAll(written)].filter(([pattern]) => isOfTwo(pattern)).length

describe('a pattern', () => {
  it('is of two languages where no one of them has all its words', () => {
    expect(['/(?:street|straße)$/u', "'monday|lundi'", '/[Tt]he|[Dd]er/'].map(isOfTwo)).toEqual([true, true, true])
    expect(['/(?:street|road)$/u', '/\\p{L}{3,}-\\d/u', "'qqq|zzz'"].map(isOfTwo)).toEqual([false, false, false])
  })

  it('of code takes its words from the languages: fewer and fewer hold those of two', () => {
    const counts = files.map((file) => [file, inFile(file)] as const).filter(([, count]) => count > 0)
    const all = counts.reduce((sum, [, count]) => sum + count, 0)
    const listedByCount = counts.sort((a, b) => b[1] - a[1]).map(([file, count]) => `${count} ${file}`)
    expect(all, `Write down what is left:\n${listedByCount.join('\n')}`).toBeGreaterThan(most - slack)
    expect(all, listedByCount.join('\n')).toBeLessThanOrEqual(most)
  })
})
