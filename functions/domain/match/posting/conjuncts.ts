import { plainWords } from '../words/plain.ts'
import { says, similar } from '../words/sections.ts'
import { anchorsIn } from './anchors.ts'

type Joint = 'and' | 'or' | ','

interface Item {
  from: number
  until: number
  /** What parts it from the one before. */
  joint: Joint
}

const joints = /,?\s+(and\/or|und\/oder|et\/ou|or|oder|ou|and|und|et|sowie|as well as|ainsi que|plus|außerdem|along with|&)\s+|,\s+/giu

const jointOf = (word: string | undefined): Joint => (word === undefined ? ',' : /^(?:or|oder|ou)$|\//iu.test(word) ? 'or' : 'and')

/** What stands in brackets is part of what it explains. */
const isInBrackets = (sentence: string, at: number): boolean =>
  (sentence.slice(0, at).match(/\(/g) ?? []).length > (sentence.slice(0, at).match(/\)/g) ?? []).length

function itemsOf(sentence: string): Item[] {
  const items: Item[] = [{ from: 0, until: sentence.length, joint: 'and' }]
  for (const { 0: whole, 1: word, index } of sentence.matchAll(joints)) {
    const last = items.at(-1)
    if (last === undefined || isInBrackets(sentence, index)) continue
    last.until = index
    items.push({ from: index + whole.length, until: sentence.length, joint: jointOf(word) })
  }
  return items
}

/** Leads a list of which one is enough, whatever joins its last. */
const leadsChoice =
  /(?<!\p{L})(?:one of|any of|either|such as|like|e\.g\.?|for example|for instance|eine?r? der|eines der|entweder|wie|z\.\s?b\.?|zum beispiel|un de|une des|l.une? des|soit|par exemple|tels? que|telles? que|comme)(?!\p{L})/iu

/** A comma joins as the next word does that joins; "such as X, Y and Z" is a choice to its end, unless it has an "or" of its own. */
function joined(sentence: string, items: readonly Item[]): ('and' | 'or')[] {
  const own = items.map(({ joint }) => joint)
  const leads = items.findIndex(({ from, until }) => leadsChoice.test(sentence.slice(from, until)))
  const isOpen = leads >= 0 && !own.slice(leads + 1).includes('or')
  return own.map((joint, at) => {
    if (isOpen && at > leads) return 'or'
    if (joint !== ',') return joint
    return own.slice(at).find((next) => next === 'and' || next === 'or') === 'or' ? 'or' : 'and'
  })
}

/**
 * "English and German" are two requirements, "Python or Go" is one, "Python or Go, and SQL" are two: "or" binds before "and". Parted where both
 * sides name a thing of their own that somebody may have without the other; what names nothing stays with what it follows.
 */
export function conjunctsOf(sentence: string): string[] {
  const items = itemsOf(sentence)
  const how = joined(sentence, items)
  const words = ({ from, until }: Pick<Item, 'from' | 'until'>): string => sentence.slice(from, until)
  const choices: Item[] = []
  for (const [at, item] of items.entries()) {
    const last = choices.at(-1)
    if (how[at] === 'or' && last !== undefined) last.until = item.until
    else choices.push({ ...item })
  }
  const parts: Item[] = []
  for (const choice of choices) {
    const last = parts.at(-1)
    if (last === undefined || isApart(words(last), words(choice))) parts.push(choice)
    else last.until = choice.until
  }
  return parts.map(words)
}

/** "A degree in finance and accounting or equivalent": what is as good as the degree is no thing beside it. */
const goesWithDegree = (last: string, piece: string): boolean =>
  says(plainWords(piece), similar) && anchorsIn(last).some(({ kind }) => kind === 'degree')

function isApart(last: string, piece: string): boolean {
  const [one, other] = [anchorsIn(last), anchorsIn(piece)]
  if (one.length === 0 || other.length === 0 || goesWithDegree(last, piece)) return false
  const names = new Set(one.map(({ name }) => name))
  if (other.every(({ name }) => names.has(name))) return false
  const onlyManners = [...one, ...other].every(({ kind }) => kind === 'manner')
  return !onlyManners || (namesManner(last) && namesManner(piece))
}

/** "Reliable and precise" is one manner of working; "reliability and team spirit" are two. German nouns begin with a capital. */
const namesManner = (piece: string): boolean =>
  /(?:ité|eur|ie|ience|ance|ness|ity|tion|skills?|work|spirit|esprit d.équipe|detail|heit|keit|schaft|vermögen|stärke|talent|geist)$/iu.test(
    piece.trim().replace(/[.;]$/, ''),
  ) && !/^\p{Ll}.*(?:weise|arbeit)$/u.test(piece)
