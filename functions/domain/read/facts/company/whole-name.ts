import { legalForms } from '../../../who/lists/legal-forms.ts'
import { andWords, atWords, endsHouse, opensHouse } from '../../language/lexicon/companies.ts'
import { behindKindVowel, capitalArticle, houseWord, ofWhom } from '../../language/lexicon/facts/houses.ts'
import { hasTitleHead, recruiterTitles } from '../../language/lexicon/jobs.ts'
import { notNames } from '../../language/lexicon/people.ts'
import type { Words } from '../../lay-out/page.ts'
import { isMailboxName } from '../../names/person-name.ts'
import { type Phrase, properPhrases } from '../../names/phrases.ts'
import { literal, oneOf } from '../../vocabulary/patterns.ts'
import { connector, isInstitution, isTail, trimmed, withoutLegalForm } from './company-name.ts'
import { placeLinesOf } from './fitting-name.ts'

/** What speaks for a longer name, and how much. */
const evidences = {
  /** "Kanzlei Weidenrath & Partner", "Vossem Bouwgroep": its words are those of a house. */
  shape: 3,
  /** It stands so nearly wherever the short one stands. */
  usual: 3,
  /** A line of its own, or the sender's display name. */
  alone: 2,
  /** All of it, and nothing in front. */
  whole: 1,
  /** Where to go: the building may have a name of its own. */
  place: -1,
} as const
const enough = 2
/** A given name, and one thing more that speaks for somebody. */
const somebodys = 4
const usualShare = 0.6

/**
 * The domain has only a part of "Bank of Tarn Valley": what opens and ends the name in the text belongs to it. `claimed`: how strongly words are
 * somebody's, as "Herrn Dr. Jens Brandes" at brandes-kroll.de.
 */
export function wholeName(name: string, texts: readonly Words[], people: readonly string[], claimed: (words: string) => number): string {
  const signed = signedName(name, texts) ?? withSmallKind(name, texts)
  if (signed) return signed
  const mentions = texts.filter(({ words }) => words.includes(name) && standsIn(withoutPeople(words, people), name))
  const places = placeLinesOf(texts)
  const found = new Map<string, { count: number; score: number }>()
  for (const text of texts.filter(({ words }) => words.includes(name))) {
    for (const { full, score } of longerIn(text, name, places.has(text))) {
      if (claimed(full) >= somebodys) continue
      const known = found.get(full) ?? { count: 0, score: -9 }
      found.set(full, { count: known.count + 1, score: Math.max(known.score, score) })
    }
  }
  const scored = [...found].map(([full, { count, score }]) => ({
    full,
    count,
    score: score + (count / Math.max(1, mentions.length) >= usualShare ? evidences.usual : 0),
  }))
  const [best] = scored.sort((a, b) => b.score - a.score || b.count - a.count || b.full.length - a.full.length)
  return best && best.score >= enough ? best.full : name
}

/** "Bruksfors kommun" under the writer's job: the kind of house stands behind it in small letters. */
function withSmallKind(name: string, texts: readonly Words[]): string | null {
  for (const [i, { part, words }] of texts.entries()) {
    const above = texts[i - 1]
    const kind = words.startsWith(`${name} `) ? words.slice(name.length + 1) : ''
    if (/^\p{Ll}{4,20}$/u.test(kind) && endsHouse(kind) && above?.part === part && above.words !== '') return words
  }
  return null
}

const withoutPeople = (words: string, people: readonly string[]) => people.reduce((rest, person) => rest.replaceAll(person, ' '), words)
const standsIn = (words: string, name: string) => ` ${words.replace(/[,.;:!?()|]/g, ' ')} `.includes(` ${name} `)

/** The longer names of a line that hold this one. */
function longerIn(text: Words, name: string, isPlace: boolean): { full: string; score: number }[] {
  return properPhrases(text.words).flatMap((phrase) => {
    return longerNames(phrase, name).map((full) => {
      const isWhole = withoutLegalForm(text.words) === full
      const isAlone = text.part === 'sender' || isWhole
      const score =
        (hasHouseShape(full, name) ? evidences.shape : 0) +
        (isAlone ? evidences.alone : 0) +
        (isWhole ? evidences.whole : 0) +
        (isPlace ? evidences.place : 0)
      return { full, score }
    })
  })
}

/** "Recruiter Vossem Bouwgroep": what opens a house in front of the name, and all behind it that is no job, meeting or everyday word. */
function longerNames({ tokens, words, at }: Phrase, name: string): string[] {
  const start = ` ${words} `.indexOf(` ${name} `)
  const from = start >= 0 ? start : new RegExp(`(?<=['’])${literal(name)}(?![\\p{L}])`, 'u').exec(words)?.index
  if (from === undefined) return []
  const first = tokens.findIndex((token) => token.end > at + from)
  const last = tokens.findLastIndex((token) => token.at < at + from + name.length)
  let end = last
  let reach = last + 3
  for (let i = last + 1; i < tokens.length && i <= reach; i += 1) {
    const word = tokens[i]?.text ?? ''
    // "Institute of Structural Biology": of what it is may take more words
    if (endsHouse(word) && ofWhat.test(tokens[i + 1]?.text ?? '')) {
      reach = i + 5
      continue
    }
    if (connector.test(word) || /^\p{Ll}{1,3}$/u.test(word)) continue
    if (isTail(word) || ((notNames.has(word.toLowerCase()) || hasTitleHead(word)) && !endsHouse(word))) break
    end = i
  }
  const opening = tokens.findIndex((token, i) => i < first && opens(words.slice(token.at - at, from)))
  const isPlainFront = tokens
    .slice(0, first)
    .every(({ text }) => !isTail(text) && !atWords.has(text) && !notNames.has(text.toLowerCase()) && !isMailboxName(text))
  const article = tokens[first - 1]
  const isArticle = article !== undefined && at + from > article.at && article.at > 0 && opensWithArticle.test(article.text)
  const begins = [
    ...new Set([
      ...(isArticle ? [article.at - at] : []),
      opening >= 0 ? (tokens[opening]?.at ?? at) - at : from,
      ...(isPlainFront ? [0] : []),
    ]),
  ]
  return begins
    .map((begin) => trimmed(withoutLegalForm(words.slice(begin, (tokens[end]?.end ?? 0) - at))))
    .filter((full) => full.length > name.length && full.includes(name) && !hasTitleHead(full.slice(0, full.indexOf(name))))
}

const ofWhat = new RegExp(`^${houseWord('ofWhat')}$`, 'u')

/** "I run the floor at The Salt & Fig": inside a sentence a capital is meant. */
const opensWithArticle = new RegExp(`^${capitalArticle}$`, 'u')

const leftOutVowel = new RegExp(`\\s${behindKindVowel}$|['’]$`, 'u')
const endsOfWhom = new RegExp(` ${ofWhom}$`, 'u')
/** "Kanzlei ", "Mairie d'", "Office of the ". */
const opens = (before: string): boolean => {
  const kind = before.trim().replace(leftOutVowel, '')
  return opensHouse(kind) || (endsOfWhom.test(kind) && isInstitution(`${kind} X`))
}

/** "Institute of Structural Biology" behind a name. */
const ofHouse = (added: string): boolean => {
  const [kind = '', joins = '', ...of] = added.split(' ')
  return endsHouse(kind) && ofWhat.test(joins) && of.length > 0
}

const joined = new RegExp(`\\s(?:&|${oneOf(andWords)})\\s`, 'u')
const hasHouseShape = (full: string, name: string): boolean =>
  opens(full.slice(0, full.indexOf(name))) ||
  opensWithArticle.test(full.slice(0, full.indexOf(name)).trim()) ||
  endsHouse(full.split(' ').at(-1) ?? '') ||
  ofHouse(full.slice(full.indexOf(name) + name.length).trim()) ||
  (joined.test(full) && !/\s\p{Ll}{1,3}\s$/u.test(full.slice(0, full.indexOf(name))))

/** "Talent Manager | Otterbourne Civic Technologies": a signature gives the name in full, beside or under the writer's job. */
function signedName(name: string, texts: readonly Words[]): string | null {
  for (const [i, { part, words }] of texts.entries()) {
    if (words.length > 90 || !words.includes(name) || /[.!?:]$/.test(words.replace(legalForms, ''))) continue
    const above = texts[i - 1]
    const isUnder = above?.part === part && above.words.length < 70 && (hasTitleHead(above.words) || recruiterTitles.test(above.words))
    const pieces = words.split(/\s[|•·–—-]\s|,\s/u)
    for (const piece of isUnder || hasTitleHead(pieces[0] ?? '') ? pieces : []) {
      const full = withoutLegalForm(piece)
      const isLonger = full.length > name.length && ` ${full} `.includes(` ${name} `) && trimmed(full) === full
      if (isLonger && full.split(' ').length <= 5 && !hasTitleHead(full) && properPhrases(full)[0]?.words === full) return full
    }
  }
  return null
}
