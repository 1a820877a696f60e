import { mayHold } from '../language/first-words.ts'
import { afternoonPart, hourOf, hourWord, hourWords, isEnglishHour, morningPart } from '../language/lexicon/dates.ts'
import { allMatches } from '../vocabulary/patterns.ts'

export interface SpokenTime {
  /** Minutes after midnight. */
  minutes: number
  at: number
  stop: number
}

const hour = `(${hourWord}|\\d{1,2})`
const before = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}]|[:.]\\p{N})'
const pattern = (source: string) => new RegExp(`${before}${source}`, 'giu')

/** What a way of saying makes of the hour, in minutes to add; null where the words mean something else. */
type Shift = (word: string, middle: string, english: boolean) => number | null

const quarters = (words: string) => (/^(?:to|before|of|till|vor|voor|menos|meno|moins)/i.test(words) ? -15 : 15)
const behind = (words: string): number => {
  if (/quart de|menos|moins|meno /i.test(words)) return -15
  if (/quart|cuarto|quinze|quince|quindici|fifteen/i.test(words)) return 15
  if (/forty|cuarenta y cinco|quarenta e cinco|quarantacinque/i.test(words)) return 45
  return words.trim() ? 30 : 0
}

/** "half ten" is 10:30 in England; "halb zehn" and "half tien" are 9:30. */
const ways: { pattern: RegExp; hour: number; middle: number; shift: Shift }[] = [
  { pattern: pattern(`half past ${hour}${after}`), hour: 1, middle: 0, shift: () => 30 },
  {
    pattern: pattern(`half ${hour}${after}(?! ?(?:hours?|days?|minutes?|min))`),
    hour: 1,
    middle: 0,
    shift: (word, _, english) => (isEnglishHour(word) || (english && /^\d/.test(word)) ? 30 : -30),
  },
  { pattern: pattern(`halb ${hour}${after}`), hour: 1, middle: 0, shift: () => -30 },
  {
    pattern: pattern(`(?:a )?(?:quarter|viertel|kwart) (past|after|to|before|of|till|nach|vor|over|voor) ${hour}${after}`),
    hour: 2,
    middle: 1,
    shift: (_, middle) => quarters(middle),
  },
  { pattern: pattern(`dreiviertel ${hour}${after}`), hour: 1, middle: 0, shift: () => -15 },
  { pattern: pattern(`${hour} o['’]?clock`), hour: 1, middle: 0, shift: () => 0 },
  {
    pattern: pattern(`(?:at|@) ${hour}[ -](thirty|fifteen|forty-five)(?![\\p{L}])`),
    hour: 1,
    middle: 2,
    shift: (_, middle) => behind(middle),
  },
  {
    pattern: pattern(
      `at (${hourWord})(?=,| sharp|[.]?$|[.;)] | (?:on|in the|am|pm|a\\.m|p\\.m|et|ct|mt|pt|est|cst|mst|pst|eastern|central|mountain|pacific|local|your|our)(?![\\p{L}]))`,
    ),
    hour: 1,
    middle: 0,
    shift: () => 0,
  },
  {
    pattern: pattern(`(?:à|vers) ${hour} heures?( (?:et demie|et quart|moins le quart|trente|quinze|quarante-cinq))?(?![\\p{L}])`),
    hour: 1,
    middle: 2,
    shift: (_, middle) => behind(middle),
  },
  {
    pattern: pattern(`a las? ${hour}( (?:y media|y cuarto|menos cuarto|y cuarenta y cinco))(?![\\p{L}])`),
    hour: 1,
    middle: 2,
    shift: (_, middle) => behind(middle),
  },
  { pattern: pattern(`a las? (${hourWord})(?! y (?:media|cuarto)| menos)(?![\\p{L}])`), hour: 1, middle: 0, shift: () => 0 },
  {
    pattern: pattern(`[àa]s? ${hour}(?: horas)?( e (?:meia|quinze|um quarto|quarenta e cinco))(?![\\p{L}])`),
    hour: 1,
    middle: 2,
    shift: (_, middle) => behind(middle),
  },
  { pattern: pattern(`às (${hourWord})(?! e )(?![\\p{L}])`), hour: 1, middle: 0, shift: () => 0 },
  {
    pattern: pattern(`all[e'’] ?(?:ore )?${hour}( (?:e mezz[ao]|e un quarto|meno un quarto|e trenta|e quindici))(?![\\p{L}])`),
    hour: 1,
    middle: 2,
    shift: (_, middle) => behind(middle),
  },
  // "alle 17 e 30", "a las 17 y 30", "às 17 e 30": minutes in figures.
  {
    pattern: pattern(`(?:alle(?: ore)?|a las?|às) (\\d{1,2}) ([ey] (?:15|30|45))(?![\\p{L}\\p{N}:.])`),
    hour: 1,
    middle: 2,
    shift: (_, middle) => Number(middle.slice(2)),
  },
  { pattern: pattern(`alle (?:ore )?(${hourWord})(?! e )(?![\\p{L}])`), hour: 1, middle: 0, shift: () => 0 },
  { pattern: pattern(`(?:um|om) (${hourWord})(?: uhr| uur)(?![\\p{L}])`), hour: 1, middle: 0, shift: () => 0 },
]

/** A word of each of these ways; the sign "@" leads to some as well. */
const mayLead = mayHold('half|halb|quarter|viertel|kwart|dreiviertel|clock|oclock|at|à|vers|a|às|as|all|alle|um|om'.split('|'))
const mayNameHour = mayHold(hourWords)
/** Every way has an hour, and most have words that lead to it. */
const maySpeak = (text: string): boolean => (/\d/.test(text) || mayNameHour(text)) && (mayLead(text) || text.includes('@'))

/** Times in words: "half past ten", "halb drei nachmittags", "las cuatro y media de la tarde". */
export function spokenTimesIn(text: string, english: boolean): SpokenTime[] {
  const found: SpokenTime[] = []
  if (!maySpeak(text)) return found
  for (const way of ways) {
    for (const match of allMatches(text, way.pattern)) {
      const word = match[way.hour] ?? ''
      const value = hourOf(word)
      const shift = way.shift(word, way.middle ? (match[way.middle] ?? '') : '', english)
      const stop = match.index + match[0].length
      if (value < 1 || value > 23 || shift === null || found.some((other) => match.index < other.stop && stop > other.at)) continue
      found.push({ ...onClock(value * 60 + shift, text, stop), at: match.index })
    }
  }
  return found
}

/** On the twelve-hour clock of speech nobody interviews between one and half past six in the night. */
function onClock(minutes: number, text: string, stop: number): { minutes: number; stop: number } {
  morningPart.lastIndex = stop
  afternoonPart.lastIndex = stop
  const morning = morningPart.exec(text)
  const afternoon = afternoonPart.exec(text)
  const end = stop + (morning ?? afternoon ?? [''])[0].length
  if (morning) return { minutes, stop: end }
  return { minutes: minutes < (afternoon ? 720 : 420) ? minutes + 720 : minutes, stop: end }
}
