import { dateWord } from '../../language/lexicon/dates.ts'
import type { Mention } from './mention.ts'

/** Names, brackets with a job, commas and an "and". */
const onlyNames = new RegExp(`^(?:[\\s,;&/+]|\\([^()]{0,60}\\)|${dateWord('and')}(?![\\p{L}])|\\p{Lu}[\\p{L}'’.-]*)*$`, 'u')
const joins = new RegExp(`[,;&/+]|(?<!\\p{L})${dateWord('and')}(?!\\p{L})`, 'iu')

/** "Dan and Daniela", "Dan, Tom and Daniela Ross": who is named beside somebody is somebody else. */
export function areNamedTogether(a: Mention, b: Mention): boolean {
  if (a.words !== b.words || a.name === b.name) return false
  const [first, second] = [placeOf(a), placeOf(b)].sort((x, y) => x.at - y.at)
  if (!first || !second || first.at < 0 || second.at < first.end) return false
  const between = a.words.slice(first.end, second.at)
  return joins.test(between) && onlyNames.test(between)
}

/** As a word of its own: "Dan" does not stand in "Daniela". */
function placeOf({ name, words }: Mention): { at: number; end: number } {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const end = at + name.length
    if (!/\p{L}/u.test(words[at - 1] ?? '') && !/\p{L}/u.test(words[end] ?? '')) return { at, end }
  }
  return { at: -1, end: -1 }
}
