import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { type Match, matchOf } from '../functions/domain/match/match.ts'
import { readCv } from '../functions/domain/material/read/cv.ts'
import { readPosting } from '../functions/domain/material/read/posting.ts'

/**
 * How well a posting is set against a CV, beside what a careful reader found (`test/material/match`), and how long it takes:
 * `npx tsx bench/match.ts`, or with the name of the second set, `match-second`. Figures only: whoever tunes on these rows measures nothing.
 */
const isRun = process.argv[1] === new URL(import.meta.url).pathname
const folder = new URL(`../test/material/${(isRun && process.argv[2]) || 'match'}/`, import.meta.url)

const expectedSchema = z.array(
  z.object({
    posting: z.string(),
    mustHaves: z.array(z.string()),
    saidTwice: z.array(z.object({ mustHave: z.string(), again: z.string() })).optional(),
    niceToHaves: z.array(z.string()),
    ranking: z.array(z.object({ cv: z.string(), grade: z.number() })),
    answers: z.array(z.object({ mustHave: z.string(), line: z.string().nullable(), orLines: z.array(z.string()).optional() })),
  }),
)
type Expected = z.infer<typeof expectedSchema>[number]

const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')
const cvs = new Map(readdirSync(new URL('cvs/', folder)).map((file) => [file.replace(/\.md$/, ''), readCv(read(`cvs/${file}`))]))
const cvOf = (name: string) => {
  const cv = cvs.get(name.replace(/^cvs\//, '').replace(/\.md$/, ''))
  if (cv === undefined) throw new Error(`There is no CV called ${name}`)
  return cv
}

/** The month the labels were written in. */
const on = '2026-11'

const bare = (text: string): string =>
  text
    .replace(/\*\*|__|`/g, '')
    .replace(/^\s*(?:[-*•#]+\s+)/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

const wordsOf = (text: string): string[] => bare(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** One holds the other, or they share most of the words of the longer. */
function isAbout(found: string, quote: string): number {
  const [a, b] = [wordsOf(found), wordsOf(quote)]
  const shared = b.filter((word) => a.includes(word)).length
  if (bare(found).includes(bare(quote)) || bare(quote).includes(bare(found)))
    return Math.min(a.length, b.length) / Math.max(a.length, b.length) + 1
  const share = shared / Math.max(a.length, b.length)
  return share >= 0.6 ? share : 0
}

/** Each quote takes one line that nobody took before, the best fit first. `alone`: only then; else a line may hold several quotes. */
function foundAmong(quotes: readonly string[][], lines: readonly string[], alone: boolean): number {
  const pairs = quotes.flatMap((wordings, quote) =>
    lines.map((line, at) => ({ quote, at, fit: Math.max(...wordings.map((words) => isAbout(line, words))) })),
  )
  const [takenQuotes, takenLines] = [new Set<number>(), new Set<number>()]
  for (const { quote, at, fit } of pairs.sort((a, b) => b.fit - a.fit)) {
    if (fit === 0 || takenQuotes.has(quote) || (alone && takenLines.has(at))) continue
    takenQuotes.add(quote)
    takenLines.add(at)
  }
  return takenQuotes.size
}

/** Kendall's tau over the pairs that the reader put in an order; two equal scores agree with neither order. */
export function kendall(pairs: readonly { grade: number; score: number }[]): number {
  let [agree, all] = [0, 0]
  for (const [at, one] of pairs.entries())
    for (const other of pairs.slice(at + 1)) {
      if (one.grade === other.grade) continue
      all += 1
      agree += Math.sign((one.grade - other.grade) * (one.score - other.score))
    }
  return all === 0 ? 1 : agree / all
}

const tiesAmong = (pairs: readonly { grade: number; score: number }[]): number =>
  pairs.flatMap((one, at) => pairs.slice(at + 1).filter((other) => one.grade !== other.grade && one.score === other.score)).length

export interface Judged {
  posting: string
  tau: number
  mustHaves: number
  found: number
  foundApart: number
  /** Must-haves of ours that the reader has not. */
  over: number
  /** Lines that stand so neither in the posting nor in the CV. */
  invented: number
  answers: number
  answersRight: number
  /** A line was offered where the reader found none. */
  answersTooMany: number
  /** We offered none where the reader found one. */
  missed: number
  /** Pairs the reader put in an order and we gave one score. */
  ties: number
  isAcross: boolean
}

const languageOf = (text: string): string => {
  const words = wordsOf(text)
  const counts = { en: ['the', 'and', 'of', 'with'], de: ['und', 'der', 'die', 'mit'], fr: ['et', 'les', 'des', 'du'] }
  const count = (own: string[]) => words.filter((word) => own.includes(word)).length
  return Object.entries(counts).sort((a, b) => count(b[1]) - count(a[1]))[0]?.[0] ?? 'en'
}

function judge({ posting: file, ...expected }: Expected): Judged {
  const text = read(`postings/${file.replace(/^postings\//, '')}`)
  const posting = readPosting(text)
  const matched = new Map<string, Match>(
    expected.ranking.map(({ cv }) => [cv, matchOf({ posting, cv: cvOf(cv), corrections: [], on })] as const),
  )
  const [first] = expected.ranking
  const best = matched.get(first?.cv ?? '') as Match
  const musts = best.lines.filter(({ requirement }) => requirement.force === 'must')
  const quotes = expected.mustHaves.map((words) => [
    words,
    ...(expected.saidTwice ?? []).flatMap((twice) => (twice.mustHave === words ? [twice.again] : [])),
  ])
  const mustWords = musts.map(({ requirement }) => requirement.words)
  const whole = bare(text.replace(/^\s*(?:[-*•·]|\d+[.)])\s+/gmu, ''))
  const notInPosting = best.lines.filter(({ requirement }) => !whole.includes(bare(requirement.words))).length
  const notInCv = expected.ranking.flatMap(({ cv }) =>
    (matched.get(cv)?.lines ?? []).filter(({ line }) => line !== null && !bare(cvOf(cv).text).includes(bare(line))),
  ).length
  const given = expected.answers.map(({ mustHave, line, orLines = [] }) => {
    const own = musts
      .map((one) => ({ one, fit: isAbout(one.requirement.words, mustHave) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit)[0]?.one
    const right = [line, ...orLines].flatMap((words) => (words === null ? [] : [bare(words)]))
    return { ours: own?.line == null ? null : bare(own.line), right }
  })
  const agrees = ({ ours, right }: { ours: string | null; right: string[] }): boolean =>
    ours === null ? right.length === 0 : right.some((words) => words.includes(ours) || ours.includes(words))
  return {
    posting: file,
    tau: kendall(expected.ranking.map(({ cv, grade }) => ({ grade, score: matched.get(cv)?.score ?? -1 }))),
    mustHaves: quotes.length,
    found: foundAmong(quotes, mustWords, false),
    foundApart: foundAmong(quotes, mustWords, true),
    over:
      mustWords.length -
      foundAmong(
        mustWords.map((words) => [words]),
        quotes.flat(),
        false,
      ),
    invented: notInPosting + notInCv,
    answers: given.length,
    answersRight: given.filter(agrees).length,
    answersTooMany: given.filter(({ ours, right }) => ours !== null && right.length === 0).length,
    missed: given.filter(({ ours, right }) => ours === null && right.length > 0).length,
    ties: tiesAmong(expected.ranking.map(({ cv, grade }) => ({ grade, score: matched.get(cv)?.score ?? -1 }))),
    isAcross: languageOf(text) !== languageOf(cvOf(first?.cv ?? '').text),
  }
}

export const judgeAll = (): Judged[] => expectedSchema.parse(JSON.parse(read('expected.json'))).map(judge)

const sum = (judged: readonly Judged[], of: (one: Judged) => number): number => judged.reduce((all, one) => all + of(one), 0)
export const meanTau = (judged: readonly Judged[]): number => sum(judged, ({ tau }) => tau) / judged.length

function print(): void {
  const judged = judgeAll()
  console.log(
    'posting                     tau   must-haves found (apart)   over   answers as the reader   too many  missed  ties  invented',
  )
  for (const one of judged) {
    const cells = [
      one.tau.toFixed(2).padStart(6),
      `${one.found} of ${one.mustHaves} (${one.foundApart})`.padStart(22),
      String(one.over).padStart(7),
      `${one.answersRight} of ${one.answers}`.padStart(20),
      String(one.answersTooMany).padStart(10),
      String(one.missed).padStart(8),
      String(one.ties).padStart(6),
      String(one.invented).padStart(10),
    ]
    console.log(`${one.posting.padEnd(24)}${one.isAcross ? '*' : ' '}${cells.join('')}`)
  }
  for (const [name, some] of [
    ['all', judged],
    ['of them across languages (*)', judged.filter(({ isAcross }) => isAcross)],
  ] as const)
    if (some.length > 0)
      console.log(
        `${name}: mean tau ${meanTau(some).toFixed(2)}, must-haves ${sum(some, ({ found }) => found)} of ${sum(some, ({ mustHaves }) => mustHaves)}`,
        `(apart ${sum(some, ({ foundApart }) => foundApart)}), answers ${sum(some, ({ answersRight }) => answersRight)} of ${sum(some, ({ answers }) => answers)}`,
        `(too many ${sum(some, ({ answersTooMany }) => answersTooMany)}), invented ${sum(some, ({ invented }) => invented)}`,
      )
  const times: number[] = []
  for (let round = 0; round < 20; round += 1)
    for (const file of readdirSync(new URL('postings/', folder)))
      for (const cv of cvs.values()) {
        const posting = readPosting(read(`postings/${file}`))
        const begun = performance.now()
        matchOf({ posting, cv, corrections: [], on })
        if (round > 2) times.push(performance.now() - begun)
      }
  console.log(`one match: median ${times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]?.toFixed(2)} ms`)
}

if (isRun) print()
