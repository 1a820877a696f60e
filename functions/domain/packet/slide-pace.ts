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

/** As a brief writes its minutes. */
const spelled: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  zehn: 10,
  zwölf: 12,
  fünfzehn: 15,
  zwanzig: 20,
  dreißig: 30,
  deux: 2,
  trois: 3,
  cinq: 5,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
  dos: 2,
  tres: 3,
  cinco: 5,
  diez: 10,
  quince: 15,
  veinte: 20,
  treinta: 30,
}

export interface SlidePace {
  minutes: number
  slides: number
}

/** `20 minutes`, `20-minute`, `10 Folien`: the first number that stands before one of these words. */
function numberBefore(words: readonly string[], text: readonly string[]): number | null {
  for (const [at, word] of text.entries()) {
    const number = /^\d{1,4}$/.test(word) ? Number(word) : Object.hasOwn(spelled, word) ? (spelled[word] ?? null) : null
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

/** How long a slide may take, where the brief states both. */
export function slidePace(brief: string): SlidePace | null {
  const text = wordsOf(brief)
  const [minutes, slides] = [numberBefore(minuteWords, text), numberBefore(slideWords, text)]
  return minutes === null || slides === null ? null : { minutes, slides }
}

/** It says how long the work is to be. */
export const statedLength = (brief: string): boolean =>
  numberBefore([...minuteWords, ...slideWords, ...otherMeasures], wordsOf(brief)) !== null
