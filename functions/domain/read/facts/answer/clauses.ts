import type { Compiled } from './compiled-words.ts'
import { flat } from './phrases.ts'

export interface Clause {
  words: string
  /** What the same sentence says behind it. */
  rest: string
}

const strongBreaks = new Set([...';:!?¡¿–—。！？'])

/** A sentence up to where it only supposes, in clauses: a negation in one of them denies nothing in the next. */
export function clausesOf(sentence: string, words: Compiled): Clause[] {
  const plain = words.harmless.without(flat(sentence.replace(/\s[-–—]\s/g, ' — ')))
  const supposed = words.maybe.find(plain)
  const said = supposed ? plain.slice(0, supposed.at) : plain
  const breaks = breaksIn(said, words)
  return breaks
    .map((from, i) => ({ words: said.slice(from, breaks[i + 1]).trim(), rest: said.slice(breaks[i + 1] ?? said.length).trim() }))
    .filter((clause) => clause.words !== '')
}

function breaksIn(text: string, words: Compiled): number[] {
  const breaks = [0]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (strongBreaks.has(sign)) breaks.push(at + 1)
    else if ((sign === ',' || sign === '、') && startsClause(text.slice(at + 1, at + 40).trimStart(), words)) breaks.push(at + 1)
    else if (sign === ' ' && joins.some((join) => text.startsWith(join, at)) && startsClause(afterJoin(text, at), words))
      breaks.push(at + 1)
    else if (sign === 'が' && text[at + 1] === '、') breaks.push(at + 2)
    else if (sign === ' ' && words.but.opens(text.slice(at + 1, at + 20))) breaks.push(at + 1)
  }
  return breaks
}

export const joins = [
  ' and ',
  ' und ',
  ' et ',
  ' y ',
  ' e ',
  ' en ',
  ' so ',
  ' daher ',
  ' donc ',
  ' por lo que ',
  ' dus ',
  ' quindi ',
  ' och ',
  ' så ',
  ' i ',
  ' oraz ',
  ' więc ',
]

const afterJoin = (text: string, at: number): string => {
  const join = joins.find((one) => text.startsWith(one, at)) ?? ' '
  return text.slice(at + join.length, at + join.length + 30)
}

/** Someone is named who does something, or a "but" turns it round. */
const startsClause = (text: string, words: Compiled): boolean => words.subjects.opens(text) || words.but.opens(text)
