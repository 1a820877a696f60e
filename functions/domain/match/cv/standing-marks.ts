import { mentionsIn } from '../words/concepts.ts'
import { isContent } from '../words/content.ts'
import { tokensOf } from '../words/plain.ts'
import { says } from '../words/sections.ts'
import * as lists from '../words/standing.ts'

export interface Word {
  plain: string
  /** Where in the text the word as it is written begins. */
  at: number
  isHyphened: boolean
}

export const tokensIn = (text: string): Word[] =>
  [...text.matchAll(/\S+/gu)].flatMap(({ 0: written, index }) =>
    tokensOf(written).map(({ plain }) => ({ plain, at: index, isHyphened: /\p{L}-\p{L}/u.test(written) })),
  )

export interface Found {
  from: number
  until: number
}

const compiled = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>()

function phrasesOf(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = compiled.get(list)
  if (known) return known
  const phrases = new Map<string, string[][]>()
  for (const phrase of list.split('|').map((words) => words.split(' '))) {
    const [first = ''] = phrase
    phrases.set(first, [...(phrases.get(first) ?? []), phrase])
  }
  compiled.set(list, phrases)
  return phrases
}

/** Where the first of these phrases stands, the longest there. */
export function firstOf(words: readonly Word[], list: string, from = 0): Found | null {
  const phrases = phrasesOf(list)
  for (let at = from; at < words.length; at += 1) {
    if (words[at]?.isHyphened) continue
    const here = (phrases.get(words[at]?.plain ?? '') ?? []).filter((phrase) =>
      phrase.every((word, offset) => words[at + offset]?.plain === word),
    )
    if (here.length > 0) return { from: at, until: at + Math.max(...here.map(({ length }) => length)) }
  }
  return null
}

const isOf = (list: string): ((plain: string) => boolean) => {
  const own = new Set(list.split('|'))
  return (plain) => own.has(plain)
}
const [isTurned, isHaving, isAfter, isJoin] = [
  isOf(lists.turned),
  isOf(lists.havings),
  isOf(lists.after),
  isOf('and|und|et|y|e|sowie|plus|en'),
]
/** Beyond having, knowing and using. */
export const saysOwn = ({ plain }: Word): boolean => isContent(plain) && !isHaving(plain)

export interface Mark extends Found {
  is: 'begun' | 'not'
  /** What stands before a mark with nothing behind it is so. */
  behind: 'held' | 'not'
}

export function firstMark(text: string, words: readonly Word[], isPaper: boolean): Mark | null {
  const begun = isPaper ? `${lists.begins}|${lists.paperBegins}` : lists.begins
  const marks: Mark[] = []
  const wish = firstOf(words, lists.wishes)
  if (wish) marks.push({ ...wish, is: 'not', behind: 'held' })
  const begin = firstOf(words, begun)
  if (begin && (firstOf(words, lists.begins, begin.from)?.from === begin.from || begin.from === 0))
    marks.push({ ...begin, is: 'begun', behind: 'held' })
  if (/^learning\s/iu.test(text) && mentionsIn(text)[0]?.from === 1) marks.push({ from: 0, until: 1, is: 'begun', behind: 'held' })
  for (let at = firstOf(words, lists.denials); at !== null; at = firstOf(words, lists.denials, at.until)) {
    if (isTurned(words.slice(at.until).find(({ plain }) => isContent(plain) || isTurned(plain))?.plain ?? '')) continue
    marks.push({ ...at, is: 'not', behind: 'not' })
    break
  }
  return marks.sort((a, b) => a.from - b.from)[0] ?? null
}

/** Before a word that begins another thing, or what is held again. */
export function scopeEnd(words: readonly Word[], { until, is, behind }: Mark): number {
  const isDenial = is === 'not' && behind === 'not'
  for (let at = until; at < words.length; at += 1) {
    const rest = words.slice(at + 1)
    const plain = words[at]?.plain ?? ''
    if (isDenial && isAfter(plain) && words.slice(until, at).some(saysOwn)) return at
    if (isJoin(plain) && (/^\d/.test(rest[0]?.plain ?? '') || says(` ${rest.map((word) => word.plain).join(' ')} `, lists.holds))) return at
  }
  return words.length
}
