import { andWords, endsHouse } from '../../language/lexicon/companies.ts'
import type { Words } from '../../lay-out/page.ts'
import { type Token, tokensOf } from '../../names/phrases.ts'
import { plain } from '../../vocabulary/patterns.ts'
import type { Candidate } from './company-name.ts'

/** "&" is spelled out in a domain, or left out. */
const joins = ['', ...andWords.map(plain)]

/** "fysio & co", "hobbs kettering architects": written in small letters, a name is known by the domain that repeats it whole. */
export function smallName(texts: readonly Words[], labels: readonly string[]): Candidate | null {
  for (const target of labels.map(plain).filter((label) => label.length >= 5)) {
    for (const { part, words } of texts) {
      if (words.length > 600) continue
      const tokens = tokensOf(words)
      for (const [i, token] of tokens.entries()) {
        const last = target.startsWith(plain(token.text)) && !/[@./]$/.test(words.slice(0, token.at)) ? spelledTo(tokens, i, target) : null
        if (last === null && isSaidPart(token, words, target)) return { name: token.text, score: 1, part, words: words.slice(0, 200) }
        if (last === null || (last === i && part !== 'sender') || /^[@.]\p{L}/u.test(words.slice(tokens[last]?.end))) continue
        const end = tokens.slice(last + 1, last + 2).find(({ text, at }) => endsHouse(text) && words[at - 1] === ' ')?.end
        const name = words.slice(token.at, end ?? tokens[last]?.end)
        return { name, score: 1, part, words: words.slice(0, 200) }
      }
    }
  }
  return null
}

/** "its rosa from marisol" at marisolbeacon.com: behind such a word the beginning of the label is enough. */
const isSaidPart = (token: Token, words: string, target: string): boolean =>
  token.text.length >= 5 &&
  target.startsWith(plain(token.text)) &&
  /(?<!\p{L})(?:from|at|von|bei|de|chez|da|van|bij|från|z)\s$/iu.test(words.slice(0, token.at))

/** The number of the word with which the label is spelled to its end. */
function spelledTo(tokens: readonly Token[], from: number, target: string): number | null {
  const step = (number: number, at: number): number | null => {
    if (at === target.length) return number - 1
    const token = tokens[number]
    if (!token || number - from > 6) return null
    const forms = /^[&+]$/.test(token.text) ? joins : [plain(token.text)].filter(Boolean)
    for (const form of forms) {
      const found = target.startsWith(form, at) ? step(number + 1, at + form.length) : null
      if (found !== null) return found
    }
    return null
  }
  return step(from, 0)
}
