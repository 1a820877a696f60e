import { type LocalDate, plusDays, weekday } from '../../../time/wall-time.ts'
import { weekdays } from '../../language/lexicon/dates.ts'
import { mayHold } from '../../language/matching/first-words.ts'
import { allMatches, alternation } from '../../vocabulary/patterns.ts'

/** A weekday where it stands in a text. */
export interface DayWord {
  /** 1 is Monday. */
  day: number
  at: number
  end: number
  words: string
}

const dayByWord = new Map(weekdays.flatMap((words, i) => words.map((word): [string, number] => [word, i + 1])))
export const dayWord = alternation(weekdays.flat())
export const dayOf = (word: string): number => dayByWord.get(word.toLowerCase()) ?? 0
const dayPattern = new RegExp(dayWord, 'giu')
const bracketDay = /[（(]([月火水木金土日])(?:曜日?)?[）)]/g

const mayHoldDay = mayHold(weekdays.flat())

export function dayWordsIn(text: string): DayWord[] {
  if (!mayHoldDay(text)) return []
  const words = allMatches(text, dayPattern).map((m) => ({ day: dayOf(m[0]), at: m.index, end: m.index + m[0].length, words: m[0] }))
  const bracketed = allMatches(text, bracketDay).map((m) => ({
    day: '月火水木金土日'.indexOf(m[1] ?? '') + 1,
    at: m.index,
    end: m.index + m[0].length,
    words: m[0],
  }))
  return [...words, ...bracketed].filter(({ day }) => day > 0)
}

/** The first such weekday after `date`, which itself does not count. */
export const weekdayAfter = (date: LocalDate, day: number): LocalDate => plusDays(date, ((day - weekday(date) + 6) % 7) + 1)
