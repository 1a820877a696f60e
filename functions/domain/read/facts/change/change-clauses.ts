import { languages } from '../../language/all.ts'
import * as said from '../../language/lexicon/changes.ts'
import { sentencesOf } from '../../lay-out/own-words.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { withoutPrefixes } from '../../lay-out/page.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { timesIn } from '../../times/hours/text-times.ts'
import { shiftsIn } from '../../times/shifts.ts'
import { readable } from '../../times/slots.ts'
import { allMatches, alternation } from '../../vocabulary/patterns.ts'

export const japanese = /[\u3040-\u30ff]/u
/** Brackets and commas stand inside dates there. */
const japaneseBreaks = /ので|ため、|が、|、(?=[^\d])/gu
/** Where one thing said ends and the next begins. */
const breaksAt = (words: readonly string[]): RegExp => new RegExp(`[,;:—–、()]|\\s-\\s|${alternation(words)}`, 'giu')
const clauseBreaks = breaksAt(said.clauseBreak)
const breaksOf = new Map(languages.map(({ code }) => [code, breaksAt(said.clauseBreaksOf(code))]))
/** "Before your second interview": the part that says when. */
export const besideTalk = new RegExp(
  `${alternation(said.besides)}\\s${alternation(said.yours)}\\s(?:\\p{L}{1,20}\\s){0,2}?${alternation(said.talks)}|(?:面接|面談)の?直?[前後]の?`,
  'giu',
)

/** One thing said: a part of a sentence, with what the whole sentence makes of it. */
export interface Clause {
  words: string
  sentence: string
  /** Asked, possible, or said of what may come. */
  open: boolean
  asked: boolean
  /** Said of what may come, by whoever reads it. */
  conditional: boolean
}

/** "Can't make it? Let us know and we'll find another time." */
const ownQuestion = (sentence: string): boolean => asked(sentence) && sentence.length < 80 && !said.firstPerson.test(sentence)
const asked = (sentence: string): boolean => /[?？]\s*["”')]?$/u.test(sentence) || /(?:でしょうか|ますか)。?$/u.test(sentence)

/** What matters to a known meeting is said in the first sentences; a reply of a hundred has none. */
const most = 100

export function clausesOf(sheet: Sheet): Clause[] {
  const subject = withoutPrefixes(sheet.carried.mail?.subject ?? '')
  const sentences = [subject, ...readable(sheet.lines).flatMap(({ words }) => sentencesOf(words))].slice(0, most)
  return sentences.flatMap((sentence, at) => {
    const breaks = japanese.test(sentence) ? japaneseBreaks : (breaksOf.get(sheet.language ?? '') ?? clauseBreaks)
    const parts = splitAt(sentence, breaks, sheet)
    const open = asked(sentence)
    let conditional = at > 1 && ownQuestion(sentences[at - 1] ?? '')
    return parts.map((words): Clause => {
      conditional ||= said.isConditional(words)
      return { words, sentence, asked: open, open: open || said.perhaps.test(words), conditional: conditional && !open }
    })
  })
}

/** "Friday, December 4, 2026 at 12:00 PM": its commas and its colon end nothing. A time is one with the date right before it. */
function momentsIn(sentence: string, { dates, language }: Sheet): { at: number; end: number }[] {
  if (!/\d/.test(sentence)) return []
  const times = timesIn(sentence, language === 'en').map(({ at, stop }) => ({ at, end: stop }))
  const found = [...datesIn(sentence, dates), ...times].map(({ at, end }) => ({ at, end })).sort((a, b) => a.at - b.at)
  const spans: { at: number; end: number }[] = []
  for (const { at, end } of found) {
    const last = spans.at(-1)
    if (last && /^[\s,]{0,3}(?:\p{L}{1,3}\s)?$/u.test(sentence.slice(last.end, Math.max(last.end, at)))) last.end = Math.max(last.end, end)
    else spans.push({ at, end })
  }
  return spans
}

/**
 * "Antes da sua entrevista", "uma hora mais tarde" and "as planned" are one part, though "da" and "mais" begin a clause elsewhere. Cleaned text holds no control
 * character to stand in for them.
 */
function splitAt(sentence: string, breaks: RegExp, sheet: Sheet): string[] {
  const spans = [
    ...momentsIn(sentence, sheet),
    ...allMatches(sentence, besideTalk).map((match) => ({ at: match.index, end: match.index + match[0].length })),
    ...shiftsIn(sentence),
    ...[said.stands, said.instead].flatMap((whole) =>
      whole.all(sentence).map(({ 0: words, index }) => ({ at: index, end: index + words.length })),
    ),
  ].sort((a, b) => b.at - a.at)
  const kept: string[] = []
  const masked = spans.reduce((text, { at, end }) => {
    if (text.slice(at, end).includes('\u0001')) return text
    kept.unshift(text.slice(at, end))
    return `${text.slice(0, at)}\u0001${text.slice(end)}`
  }, sentence)
  return masked
    .split(breaks)
    .map((part) => part.replaceAll('\u0001', () => kept.shift() ?? ''))
    .filter((part) => part.trim() !== '')
}
