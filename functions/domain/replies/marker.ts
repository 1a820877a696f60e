/** The numbers that a line begins with, as people mark an answer: `1.`, `2)`, `(3)`, `#4`, `1 and 2:`, `Q1:`, `zu 1:`, `１．`. */
export interface Marker {
  numbers: number[]
  /** Behind the mark. */
  rest: string
}

const word =
  '(?:q|a|no|nr|zu|ad|re|question|answer|frage|antwort|punkt|point|réponse|pregunta|respuesta|pergunta|resposta|vraag|antwoord|domanda|risposta|質問)'
const joint = '\\s?(?:,|/|&|\\+|and|und|et|y|e|en|ed|と)\\s?'
const span = '\\s?(?:-|–|to|bis)\\s?'
const number = '\\d{1,2}'
const numbers = `${number}(?:(?:${joint}|${span})${number}){0,9}`
const together = '(?:\\s(?:both|together|beide|zusammen|ensemble|juntos|samen|insieme))?'

/**
 * Behind the number stands a mark, and behind a point or a colon no further digit: `1:30 pm` and `2.5 years` are no marks. Two numbers that
 * are joined need none.
 */
const marked = new RegExp(
  `^(?:${[
    `(?:#|${word}\\.?)\\s?(${numbers})${together}(?:\\s?[.):、,]|\\s[-–—]|(?=\\s|$))`,
    `[([【](${numbers})[)\\]】][.:]?`,
    `(${numbers})${together}\\s?(?:[)\\]、]|[.:](?!\\d)|[-–—/=](?=\\s|$)|[-=]>)`,
    `(${number}\\s(?:and|und|et|&|\\+)\\s${number})${together}(?=\\s(?!(?:are |were )?sent))`,
  ].join('|')})`,
  'iu',
)
const plain = new RegExp(`^(${number})\\s+(?=\\S)`)

/** Full-width digits and marks, as Japanese keyboards write them, one sign for one. */
const narrow = (text: string): string => text.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))

/** `①` and `1️⃣` are a number and its mark in one. */
const plainly = (text: string): string =>
  text.replace(/^[\u2460-\u2473]/, (mark) => `${mark.charCodeAt(0) - 0x245f}.`).replace(/^(\d)\ufe0f?\u20e3/, '$1.')

/** The questions of our mails end so: a line below one that does not is still the question. */
export const endsQuestion = (text: string): boolean => /[?？…:：]$/.test(text)

/** Null where the line begins with none, or with one that nothing was asked under. */
export function markerAt(line: string, asked: number): Marker | null {
  const text = plainly(line.trimStart())
  const found = marked.exec(narrow(text))
  const told = found?.slice(1).find((one) => one !== undefined)
  return found && told ? within(told, text.slice(found[0].length), asked) : null
}

/** `1 the sensor network`: a number without a mark, for a reply that marks none. */
export function plainMarkerAt(line: string, asked: number): Marker | null {
  const text = line.trimStart()
  const found = plain.exec(narrow(text))
  return found?.[1] ? within(found[1], text.slice(found[0].length), asked) : null
}

function within(told: string, rest: string, asked: number): Marker | null {
  const all = numbersIn(told)
  return all.length > 0 && all.every((one) => one >= 1 && one <= asked) ? { numbers: all, rest: rest.trim() } : null
}

/** `1 3`, `1, 2 and 4`, `1-3`: the numbers in it, once each. */
export function numbersIn(text: string): number[] {
  const found: number[] = []
  const parts = [...text.matchAll(/\d{1,2}/g)]
  for (const [n, part] of parts.entries()) {
    const before = parts[n - 1]
    const between = before
      ? text
          .slice(before.index + before[0].length, part.index)
          .trim()
          .toLowerCase()
      : ''
    const from = /^(?:-|–|to|bis)$/.test(between) ? Number(before?.[0]) + 1 : Number(part[0])
    for (let one = from; one <= Number(part[0]); one += 1) found.push(one)
  }
  return [...new Set(found)]
}
