import { dateWord, months, numberWords, ordinalWords } from '../language/lexicon/dates.ts'
import {
  andLast,
  besideRound,
  daySessions,
  interviewWords,
  roundAhead,
  roundAheadOf,
  roundNoun,
  roundOne,
  severalRounds,
} from '../language/lexicon/talks.ts'
import { mayHold } from '../language/matching/first-words.ts'
import type { Matcher } from '../language/matching/matcher.ts'
import type { Sheet, Words } from '../lay-out/page.ts'
import type { Evidence } from '../reading.ts'
import { allMatches, alternation, oneOf } from '../vocabulary/patterns.ts'

const ordinal = alternation(Object.keys(ordinalWords))
const spoken = Object.entries(numberWords).filter(([word, value]) => value > 1 && value <= 5 && !word.includes(' '))
const cardinals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(spoken),
  ...Object.fromEntries(roundOne.map((word) => [word, 1])),
}
const cardinal = oneOf(Object.keys(cardinals))
const ofHow = '(?:of|von|de|van|di|av|z|sur|out of|\\/)'
const isHour = `\\s?(?:am|pm|${dateWord('hourMarks')})(?!\\p{L})`
const monthWord = alternation(months.flat())
const adjective = '(?:[\\p{L}-]{2,24},? ){0,3}?'
const patterns: RegExp[] = [
  new RegExp(`(?<!\\p{L})${roundAhead}(?: no\\.?| number)?\\s?[:：]\\s?(\\d)(?![\\d:.h]|${isHour})`, 'iu'),
  new RegExp(`(?<!\\p{L})${roundAheadOf}\\s?(\\d)\\s?${ofHow}\\s?\\d(?!\\d)`, 'iu'),
  new RegExp(
    `(?<!\\p{L})${roundAhead}\\s?(?:#|no\\.?|nr\\.?|n\\.?º|nº)?\\s?(\\d{1,2})(?!\\d|[:.h]\\d|\\/(?:1[3-9]|[23]\\d)|${isHour})(?:\\s?${ofHow}\\s?\\d{1,2})?`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})${roundAhead}\\s(${cardinal})(?!\\p{L}|${isHour})`, 'iu'),
  new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|\\.[ªº]?|ª|º|°|a|e|er|ère|ème|eme|re|de|ste)?[ -]${roundNoun}(?![\\p{L}])`, 'iu'),
  new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|\\.?[ªº]|°|e|ème|de|ste)[ -]${adjective}${roundNoun}(?![\\p{L}])`, 'iu'),
  new RegExp(`(${ordinal})(?: ${andLast})?(?:[ -]|, )${adjective}${roundNoun}(?![\\p{L}])`, 'iu'),
  new RegExp(`(${ordinal}) ${ofHow}(?! ${monthWord})(?: \\p{L}{1,8})? (?:\\d|${cardinal}|${severalRounds})(?![\\p{L}\\d:.])`, 'iu'),
  new RegExp(`(${ordinal}),? ${andLast}(?!\\p{L})`, 'iu'),
  /第?([一二三四五六七八1-8１-８])次(?:面接|選考|面談)/u,
  /第([一二三四五六七八1-8])回(?:面接|面談)?/u,
  /(?<!\p{L})(Erst|Zweit|Dritt|Viert)(?:gespräch|interview|termin|runde)/u,
]
const kanji: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8 }
const glued: Record<string, number> = { erst: 1, zweit: 2, dritt: 3, viert: 4 }

function numberOf(word: string): number | null {
  const key = word.toLowerCase()
  if (/^\d+$/.test(key)) return Number(key)
  if (/^[１-８]$/.test(key)) return key.charCodeAt(0) - '０'.charCodeAt(0)
  return ordinalWords[key] ?? cardinals[key] ?? kanji[key] ?? glued[key] ?? null
}

/** The number the text gives to this interview; of other rounds nothing counts. Titles first. */
export function readRound(sheet: Sheet): { round: number | null; evidence: Evidence | null } {
  const places: Words[] = [...sheet.titles, ...sheet.sentences, ...sheet.older]
  for (const [i, { part, words }] of places.entries()) {
    if (!hasNumber(words)) continue
    const isTitle = i < sheet.titles.length
    for (const pattern of patterns) {
      for (const match of allMatches(words.slice(0, 600), pattern)) {
        const round = numberOf(match[1] ?? '')
        if (round === null || round < 1 || round > 12) continue
        const before = words.slice(Math.max(0, match.index - 70), match.index)
        const after = words.slice(match.index + match[0].length)
        if (!isTitle && isAnotherRound(before, after)) continue
        if (countsSomethingElse(match[0], round, before, after)) continue
        return { round, evidence: { part, words: match[0], sure: isTitle ? 0.95 : 0.85 } }
      }
    }
  }
  return { round: null, evidence: null }
}

/** Asked before the patterns, as most sentences have no number. */
const mayCount = mayHold([...Object.keys(ordinalWords), ...Object.keys(cardinals)])
const hasNumber = (words: string): boolean => /\d|Erst|Zweit|Dritt|Viert/.test(words) || mayCount(words)

/** The last of them, with no more than this between it and the number. */
const standsBefore = (before: string, words: Matcher, between: RegExp): boolean =>
  words.all(before).some(({ 0: found, index }) => between.test(before.slice(index + found.length)))

const isAnotherRound = (before: string, after: string): boolean => {
  const behind = besideRound.otherBehind.exec(after.slice(0, 70))
  return (
    standsBefore(before, besideRound.otherBefore, /^\s[\p{L} ]{0,34}$/u) ||
    standsBefore(before, besideRound.comesLater, /^[^.;]{0,60}$/) ||
    (behind !== null && /^[^.;]{0,30}$/.test(after.slice(0, behind.index)))
  )
}

const beginsWithMonth = new RegExp(`^[.\\s]{1,2}(?:of |de )?${monthWord}|^[./]\\d`, 'iu')

/** "A second meeting room", "the first session of the day", "a relaxed first chat", "Gesprek 12 maart". */
function countsSomethingElse(words: string, round: number, before: string, after: string): boolean {
  const isCalledInterview = interviewWords.test(words)
  if (/\d$/.test(words) && beginsWithMonth.test(after)) return true
  if (!isCalledInterview && daySessions.test(words)) return true
  if (!isCalledInterview && round === 1 && standsBefore(before, besideRound.casual, /^\s$/)) return true
  const behind = besideRound.elseBehind.exec(after.slice(0, 30))
  return standsBefore(before, besideRound.elseBefore, /^\s?$/) || (behind !== null && after.slice(0, behind.index).trim() === '')
}
