import * as z from 'zod'
import { keptOneOf, packed, runLength, runsOf, unpacked, type Word, winnowed, wordsOf } from './word-runs.ts'

/**
 * What a mail of ours said, kept with its row in a few hundred bytes, so that a part of it that comes back without header and mark is known.
 * `lent`: runs we only wrote down, of others and of the candidate; they stay whose they were. Both as base64, three bytes a run.
 */
export const sentWordsSchema = z.object({ ours: z.string(), lent: z.string() })
export type SentWords = z.infer<typeof sentWordsSchema>

/** Two thousand bytes. Beyond them a mail is known by its beginning; the longest has some nine hundred words. */
const mostRuns = 500
/** A phrase that anybody may write is nobody's mark. */
const leastOurs = 12

/** Eight words of one letter; most of a record is ids, hours and names. */
const shortestRun = 2 * runLength - 1

/** `forms`: one mail as its text is read and as its HTML is. `record`: whatever is written down of others and of the candidate. */
export function sentWords(forms: readonly string[], record: Iterable<string>): SentWords {
  const kept = new Set(forms.flatMap((form) => winnowed(runsOf(wordsOf(form)))))
  const lent = new Set<number>()
  for (const text of record) if (text.length >= shortestRun) for (const run of runsOf(wordsOf(text))) if (kept.has(run)) lent.add(run)
  const ours = [...kept].filter((run) => !lent.has(run)).slice(0, mostRuns)
  return { ours: packed(ours), lent: packed([...lent].slice(0, mostRuns - ours.length)) }
}

/** Every string in what is stored of a candidate. */
export function* wordsWithin(stored: unknown): Generator<string> {
  if (typeof stored === 'string') yield stored
  else if (typeof stored === 'object' && stored !== null) for (const part of Object.values(stored)) yield* wordsWithin(part)
}

type Whose = 'ours' | 'lent' | null

function whoseWords(words: readonly Word[], sent: readonly SentWords[]): Whose[] {
  const ours = new Set(sent.flatMap((one) => unpacked(one.ours)))
  const lent = new Set(sent.flatMap((one) => unpacked(one.lent)))
  const whose: Whose[] = words.map(() => null)
  const mark = (at: number, by: 'ours' | 'lent') => {
    for (let n = at; n < at + runLength; n += 1) if (by === 'ours' || whose[n] === null) whose[n] = by
  }
  for (const [at, run] of runsOf(words).entries()) {
    if (ours.has(run)) mark(at, 'ours')
    else if (lent.has(run)) mark(at, 'lent')
  }
  return whose
}

/**
 * The text taken apart where its larger part is of mails of ours, not counting what those had from elsewhere: what is ours, and what somebody
 * wrote beside it; `cut` where that may be no more than words of ours that were cut off. Null for anybody else's text.
 */
export function apart(text: string, sent: readonly SentWords[]): { ours: string; beside: string; cut: boolean } | null {
  if (sent.length === 0) return null
  const words = wordsOf(text)
  const whose = whoseWords(words, sent)
  const count = (by: Whose) => whose.filter((one) => one === by).length
  if (count('ours') < leastOurs || count('ours') <= count(null)) return null
  const lines = text.split('\n')
  const besides = runsBeside(words, whose, lines)
  const own = besides.flat()
  const beside = lines.map((line, n) =>
    besideIn(
      line,
      words.filter((word) => word.line === n),
      own.filter((word) => word.line === n),
    ),
  )
  return {
    ours: lines
      .filter((_, n) => beside[n] === '')
      .join('\n')
      .trim(),
    beside: beside
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    cut: besides.every(({ length }) => length < keptOneOf),
  }
}

/** The whole line where most of it is no word of ours: a run may reach over its edge by chance. */
function besideIn(line: string, all: readonly Word[], own: readonly Word[]): string {
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return ''
  return own.length * 2 > all.length ? line.trim() : line.slice(first.start, all.find(({ start }) => start > last.start)?.start).trim()
}

/** What nobody has of us, without the few words at the edge of a paragraph that no kept run reaches. */
function runsBeside(words: readonly Word[], whose: readonly Whose[], lines: readonly string[]): Word[][] {
  const together = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && b !== undefined && lines.slice(a.line, b.line).every((line) => line.trim() !== '')
  const beside: Word[][] = []
  for (let at = 0; at < words.length; at += 1) {
    if (whose[at] !== null) continue
    const from = at
    while (whose[at + 1] === null && together(words[at], words[at + 1])) at += 1
    const isEdge = together(words[from - 1], words[from]) || together(words[at], words[at + 1])
    if (!isEdge || at - from + 1 >= keptOneOf) beside.push(words.slice(from, at + 1))
  }
  return beside
}
