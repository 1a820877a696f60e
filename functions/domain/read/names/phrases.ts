import { remembering } from '../../remember.ts'
import { houses } from '../language/lexicon/companies.ts'
import { allMatches } from '../vocabulary/patterns.ts'

/** A word of a line and where it stands. */
export interface Token {
  text: string
  at: number
  end: number
}

const tokenPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&+/-]*|&|[^\s\p{L}\p{N}]/gu
const cap = 2000

export const tokensOf = remembering((line: string): readonly Token[] =>
  allMatches(line.slice(0, cap), tokenPattern).map((m) => {
    const text = m[0].length > 1 ? m[0].replace(/[.,/'’-]+$/, (tail) => (tail === '.' && keepsDot(m[0]) ? '.' : '')) : m[0]
    return { text, at: m.index, end: m.index + text.length }
  }),
)

/** "Co.", "Dr.", "J." keep their full stop. */
const keepsDot = (word: string) =>
  /^(?:\p{Lu}|Co|Inc|Ltd|Corp|Dr|Prof|St|Sr|Jr|Mr|Mrs|Ms|Bros|Intl|Mfg|Assoc|Dept|Capt|Gen|Lt|Col|Rev|Hon|Dipl|Ing|Mag|Herr|Sig|Dott|Sra|Sta|Mme|Mlle)\.$/u.test(
    word,
  )

const isProper = (word: string): boolean =>
  /^[\p{Lu}\p{Lt}]/u.test(word) || /^\d{1,4}\p{L}/u.test(word) || /^\d{1,4}$/.test(word) || /^[a-z]{1,2}\p{Lu}/u.test(word)

const connectors = new Set([
  '&',
  'of',
  'and',
  'the',
  'de',
  'la',
  'del',
  'du',
  'des',
  'da',
  'do',
  'di',
  'für',
  'und',
  'et',
  'y',
  'e',
  'van',
  'von',
  'der',
  'for',
  '+',
  'en',
  "d'",
])

export interface Phrase {
  tokens: Token[]
  words: string
  at: number
  end: number
}

/** Inside the name of a house too: "Zespół Szkół w Brodowie", "Kancelaria Sowa i Wspólnicy". */
const houseConnectors = new Set([
  'w',
  'i',
  'na',
  'och',
  'för',
  'till',
  'aan',
  'op',
  'a',
  'dos',
  'das',
  'della',
  'degli',
  'delle',
  'los',
  'las',
  'les',
])

/** "Kestrel Ridge Mechanical Inc. You'll talk …": a legal form ends a name. */
const formEnds = /^(?:Inc|Ltd|Corp)\.$/u

/** "I lead design at Pebble Transit and I liked …": the writer is no part of the name. */
const isWriter = (word: string, before: string): boolean => /^I(?:['’]\p{Ll}{1,2})?$/u.test(word) && /^(?:and|&)$/u.test(before)

/** "d'Estrelle", "dell'Arte": the small word is joined to the name it leads to. */
const joinedWord = /^(?:d|l|dell|all|nell|de l|'t)['’]\p{Lu}/u

/** Runs of capitalised words, small words between them allowed: names of companies, among others. */
export const properPhrases = remembering(phrasesIn)

function phrasesIn(line: string): readonly Phrase[] {
  const tokens = tokensOf(line)
  const openings = new Map(houses.all(line.slice(0, cap)).map((match) => [match.index, match.index + match[0].length]))
  const found: Phrase[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const first = tokens[i]
    // a bare number may stand inside a name ("Studio 54 Labs"), never begin one
    if (!first || !isProper(first.text) || /^\d+$/.test(first.text)) continue
    // "Centre hospitalier du Val de Brière": what opens the name of a house may go on in small letters
    const opened = openings.get(first.at) ?? 0
    let last = i
    for (let j = i + 1; j < tokens.length && j - i < 10; j += 1) {
      const token = tokens[j]
      const previous = tokens[j - 1] ?? first
      if (!token || formEnds.test(previous.text) || /[,;:|()\n.!?]/.test(line.slice(previous.end, token.at))) break
      if (isWriter(token.text, previous.text)) break
      if (isProper(token.text) || joinedWord.test(token.text) || token.end <= opened) last = j
      else if (!(connectors.has(token.text.toLowerCase()) || (opened > 0 && houseConnectors.has(token.text))) || j - last > 2) break
    }
    const run = tokens.slice(i, last + 1)
    const end = tokens[last]?.end ?? first.end
    found.push({ tokens: run, words: line.slice(first.at, end), at: first.at, end })
    i = last
  }
  return found
}

/** What stands between two words: where it is more than a blank, another part of the sentence begins. */
export const gap = (line: string, from: Token, to: Token): string => line.slice(from.end, to.at)
