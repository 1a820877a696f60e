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

export interface SlidePace {
  minutes: number
  slides: number
}

/** `20 minutes`, `20-minute`, `10 Folien`: the first number that stands before one of these words. */
function numberBefore(words: readonly string[], text: readonly string[]): number | null {
  for (const [at, word] of text.entries()) {
    const number = /^\d{1,3}$/.test(word) ? Number(word) : null
    if (number !== null && number > 0 && words.includes(text[at + 1] ?? '')) return number
  }
  return null
}

/** How long a slide may take, where the brief states both. */
export function slidePace(brief: string): SlidePace | null {
  const text = brief
    .slice(0, 4000)
    .toLowerCase()
    .split(/([^\p{L}\p{N}]+|(?<=\d)(?=[分枚])|(?<=\p{L})(?=\d))/u)
    .map((word) => word.trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  const [minutes, slides] = [numberBefore(minuteWords, text), numberBefore(slideWords, text)]
  return minutes === null || slides === null ? null : { minutes, slides }
}
