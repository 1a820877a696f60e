import { labelOfLine } from '../../labels/labels.ts'
import { endsHouse, opensHouse } from '../../language/lexicon/companies.ts'
import { hasTitleHead, toolNames } from '../../language/lexicon/jobs.ts'
import type { Words } from '../../lay-out/page.ts'
import { type Phrase, properPhrases } from '../../names/phrases.ts'
import { plain } from '../../vocabulary/patterns.ts'
import { zoneByState } from '../../zones/zone-names.ts'
import { type Candidate, connector, goesBeyond, trimmed, withoutKind, withoutLegalForm } from './company-name.ts'
import { fits } from './employer-domain.ts'

/** Sub-phrases a name may be: from each word on, without meeting words at its end. */
function* subPhrases(phrase: Phrase): Generator<string> {
  const words = phrase.tokens.map(({ text }) => text)
  for (let from = 0; from < Math.min(words.length, 5); from += 1) {
    const first = words[from] ?? ''
    if (connector.test(first)) continue
    for (let to = Math.min(words.length, from + 7); to > from; to -= 1) {
      const run = words.slice(from, to)
      if (!connector.test(run.at(-1) ?? '')) yield joined(phrase, from, to)
    }
  }
}

const joined = (phrase: Phrase, from: number, to: number) =>
  phrase.words.slice((phrase.tokens[from]?.at ?? 0) - phrase.at, (phrase.tokens[to - 1]?.end ?? 0) - phrase.at)

interface Fit {
  name: string
  score: number
  /** A legal form behind it closes the name: all of it counts, though the domain has only a part. */
  closed: boolean
  label: number
}

/** "Beacon NY". */
const isTownAndState = (name: string): boolean => /^\p{Lu}[\p{L}. ]{2,30} [A-Z]{2}$/u.test(name) && zoneByState.has(name.slice(-2))

/** The name in these words, when it fits one of the domains. */
function fitOf(words: string, labels: string[]): Fit | null {
  const bare = withoutLegalForm(words)
  const closed = bare.length < words.length
  const name = labels.some((each) => fits(bare, each) === 1) ? bare : withoutLegalForm(trimmed(words))
  if (name.length < 2 || toolNames.isAll(name) || isTownAndState(name)) return null
  const core = withoutKind(name)
  const agreement = (label: string) => Math.max(fits(name, label), core !== name && fits(core, label) === 1 ? 0.95 : 0)
  const label = labels.findIndex((each) => agreement(each) >= 0.65)
  const domain = labels[label]
  if (
    domain !== undefined &&
    name.includes(' ') &&
    !closed &&
    plain(name.split(' ').at(-1) ?? '') === plain(domain) &&
    !opensHouse(name.slice(0, name.lastIndexOf(' ')))
  )
    return null
  return domain === undefined || jobInside(name, domain) ? null : { name, score: agreement(domain), closed: closed && name === bare, label }
}

type Fitting = Candidate & Fit

/** Where to go: the building may have a name of its own. Under a label alone the lines up to the next break tell it. */
export function placeLinesOf(texts: readonly Words[]): ReadonlySet<Words> {
  const found = new Set<Words>()
  let left = 0
  for (const text of texts) {
    const label = labelOfLine(text)
    const isPlace = text.part === 'LOCATION' || label?.id === 'place'
    if (isPlace || (left > 0 && label === null && text.words !== '')) found.add(text)
    left = isPlace && label?.value === '' ? 5 : label || text.words === '' ? 0 : left - 1
  }
  return found
}

/** The name that fits the nearest of the domains, in its fullest form. */
export function bestFitting(texts: readonly Words[], labels: string[]): Candidate | null {
  if (labels.length === 0) return null
  const found: (Fitting & { text: Words })[] = []
  const seen = new Map<string, Fit | null>()
  for (const text of texts) {
    const { part, words } = text
    for (const phrase of properPhrases(words)) {
      for (const sub of subPhrases(phrase)) {
        if (!seen.has(sub)) seen.set(sub, fitOf(sub, labels))
        const fit = seen.get(sub)
        if (fit) found.push({ ...fit, part, words: sub, text })
      }
    }
  }
  const places = placeLinesOf(texts)
  const elsewhere = found.filter(({ text }) => !places.has(text))
  const told = elsewhere.length ? elsewhere : found
  const sure = told.filter(({ score }) => score >= 0.7)
  const pool = sure.length ? sure : told
  const label = Math.min(...pool.map((one) => one.label))
  return pool
    .filter((one) => one.label === label)
    .reduce<Fitting | null>((best, one) => (best === null || fuller(one, best, labels[label] ?? '') ? one : best), null)
}

/** Of two names that fit, the one with more words wins, unless the longer one only runs on into something else. */
function fuller(one: Fitting, best: Fitting, label: string): boolean {
  if (one.closed && contains(one.name, best.name)) return true
  if (best.closed && contains(best.name, one.name)) return false
  const exact = (name: string) => fits(name, label) === 1
  if (exact(best.name) && !exact(one.name)) return goesBeyond(one.name, best.name) && one.score >= 0.7
  if (exact(one.name) && !exact(best.name)) return !goesBeyond(best.name, one.name)
  if (Math.abs(one.score - best.score) > 0.16) return one.score > best.score
  return one.name.length > best.name.length
}

const contains = (longer: string, shorter: string) => longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`)

/** "Acme Product Manager": the job begins inside. */
function jobInside(name: string, label: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || fits(name, label) === 1) return false
  return hasTitleHead(words.slice(1).join(' ')) && !endsHouse(words.at(-1) ?? '')
}
