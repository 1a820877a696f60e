import { numberOf } from './words/numbers.ts'

/** What a brief calls its minutes and its slides, in the eight languages. */
const minuteWords = ['minute', 'minuten', 'minutes', 'minutos', 'minuti', 'min', 'mins', '分']
const slideWords = [
  'slide',
  'slides',
  'folie',
  'folien',
  'diapositive',
  'diapositives',
  'diapositiva',
  'diapositivas',
  'slajd',
  'sheets',
  '枚',
]

/** What else a brief is measured by. */
const otherMeasures =
  `hour hours stunde stunden heure heures hora horas page pages seite seiten página páginas word words wörter worte mots palabras`.split(
    ' ',
  )

export interface SlidePace {
  minutes: number
  slides: number
}

/** `20 minutes`, `20-minute`, `10 Folien`: the first number that stands before one of these words. */
function numberBefore(words: readonly string[], text: readonly string[]): number | null {
  for (const [at, word] of text.entries()) {
    const number = numberOf(word)
    if (number !== null && number > 0 && words.includes(text[at + 1] ?? '')) return number
  }
  return null
}

const wordsOf = (brief: string): string[] =>
  brief
    .slice(0, 4000)
    .toLowerCase()
    .split(/([^\p{L}\p{N}]+|(?<=\d)(?=[分枚])|(?<=\p{L})(?=\d))/u)
    .map((word) => word.trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

/** How long it may take to tell, where the brief says so. */
export const statedMinutes = (brief: string): number | null => numberBefore(minuteWords, wordsOf(brief))

/** `ten minutes on a migration you led`: what they are about, where an English brief says it in four words or fewer. */
export const statedTopic = (brief: string): string | null =>
  /\bminutes? on ((?:an?|the) [\p{L}\p{N}-]+(?: (?!you\b|that\b|which\b|with\b|and\b|for\b)[\p{L}\p{N}-]+){0,2})(?=[,.:;]| you\b| that\b| which\b|$)/iu
    .exec(brief)?.[1]
    ?.replace(/^./, (one) => one.toLowerCase()) ?? null

/** How long a slide may take, where the brief states both. */
export function slidePace(brief: string): SlidePace | null {
  const text = wordsOf(brief)
  const [minutes, slides] = [numberBefore(minuteWords, text), numberBefore(slideWords, text)]
  return minutes === null || slides === null ? null : { minutes, slides }
}

/** It says how long the work is to be. */
export const statedLength = (brief: string): boolean =>
  numberBefore([...minuteWords, ...slideWords, ...otherMeasures], wordsOf(brief)) !== null
