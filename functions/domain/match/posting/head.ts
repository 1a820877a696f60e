import { isOfAnyTrade, mentionsIn } from '../words/concepts.ts'
import { contentOf, ofAnyWork } from '../words/content.ts'
import { tokensOf } from '../words/plain.ts'

/** What a line has to be about to answer: the thing itself, and not only what says which, where or for whom. */
export interface Head {
  concepts: readonly string[]
  rest: readonly string[]
}

/**
 * "A quota-carrying team" asks for a team, "multi-site leadership" for leading: a compound before the name of a thing says which.
 * Before anything else it may be the thing itself ("a customer-facing role").
 */
export function parted(words: string): { bare: string; which: readonly string[] } {
  const all = words.split(/\s+/u)
  const at = all.findIndex((word, place) => isCompound(word) && isBeforeName(all, place))
  if (at < 0) return { bare: words, which: [] }
  const rest = parted(all.toSpliced(at, 1).join(' '))
  return { bare: rest.bare, which: [...contentOf(all[at] ?? '').map(({ stem }) => stem), ...rest.which] }
}

const isCompound = (word: string): boolean => /^\p{L}{2,}(?:[-\u2010\u2011]\p{L}{2,})+$/u.test(word)

const lengthOf = (words: readonly string[]): number => tokensOf(words.join(' ')).length

/** Without it, a name goes over its place or begins there; and it is no part of a longer name with what is behind it: "on-call rotation". */
function isBeforeName(all: readonly string[], at: number): boolean {
  const [from, until] = [lengthOf(all.slice(0, at)), lengthOf(all.slice(0, at + 1))]
  const isInName = mentionsIn(all.join(' ')).some((one) => one.from < until && one.until > until)
  return (
    !isInName && mentionsIn(all.toSpliced(at, 1).join(' ')).some((one) => one.from <= from && one.until > from && one.kind !== 'manner')
  )
}

/** Behind these stands what it is for, where, or with what; behind a relative one it is never the thing itself. `of` goes on with it. */
const turns =
  /\s(?:(?<relative>that|which|who|whose|where|when|while|so|damit|afin|lorsque)|in|into|for|with|across|within|at|on|from|by|under|through|during|für|mit|im|bei|auf|nach|unter|pour|avec|dans|chez|sur|lors)\s/giu

/** Null where a clause is all about one thing; what the whole posting is for (`trade`) is told in every line of a CV. */
export function headOf(bare: string, trade: readonly string[]): Head | null {
  for (const { index, groups } of bare.matchAll(turns)) {
    const head = asHead(bare.slice(0, index), groups?.relative !== undefined)
    if (head === null) continue
    return head.concepts.some((concept) => trade.includes(concept) && !isOfAnyTrade(concept)) ? null : head
  }
  return null
}

/** Where no thing is named, a preposition leads to it ("proficient in Excel"), and words of its own make a head only before a clause. */
function asHead(words: string, isClause: boolean): Head | null {
  const concepts = mentionsIn(words).flatMap(({ kind, concept }) => (kind === 'manner' ? [] : [concept]))
  if (concepts.length > 0) return { concepts: [...new Set(concepts)], rest: [] }
  const [, ...own] = contentOf(words).map(({ stem }) => stem)
  const telling = own.filter((stem) => !ofAnyWork(stem))
  return isClause && telling.length > 0 ? { concepts: [], rest: telling } : null
}
