import { once, remembering } from '../../remember.ts'
import { plainWords, type Token, tokensOf } from './plain.ts'
import { careAndTeaching } from './trades/care-and-teaching.ts'
import { general, licences, manners } from './trades/general.ts'
import { kitchenAndWarehouse } from './trades/kitchen-and-warehouse.ts'
import { office } from './trades/office.ts'
import { softwareAndData } from './trades/software-and-data.ts'
import { tradesAndSites } from './trades/trades-and-sites.ts'

export type ConceptKind = 'skill' | 'licence' | 'manner'

/** One thing under whichever name: the first of its names, which is its id, and of what kind it is. */
export interface Mention {
  concept: string
  kind: ConceptKind
  /** All that these words show, beside itself what is wider: PostgreSQL shows SQL. */
  shows: readonly string[]
  /** The words it was found in: from token, until before token. */
  from: number
  until: number
}

interface Phrase {
  stems: readonly string[]
  /** As its names are written that have these stems. */
  plains: string[]
  /** Names that are also everyday words ("Go", "ALS") are written with capitals, and so must the text. */
  exact: string | null
  /** What is meant by it, where it is asked for. */
  own: string
  /** It is a name of `own`, and not only something that shows another. */
  isNamed: boolean
  kind: ConceptKind
  shows: string[]
}

/** Concepts of one line of work. */
const families: Readonly<Record<string, readonly string[]>> = {
  ...careAndTeaching,
  ...kitchenAndWarehouse,
  ...tradesAndSites,
  ...office,
  ...softwareAndData,
}

const lists: readonly (readonly [ConceptKind, readonly string[]])[] = [
  ['licence', licences],
  ['manner', manners],
  ['skill', [...Object.values(families).flat(), ...general]],
]

/** They share a stem with a name and mean another thing: "2022 – present" presents nothing, a nurse on the bank is no banker. */
const otherWords: ReadonlySet<string> = new Set(['present', 'market', 'bank', 'night', 'commercial'])

function compiled(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase>()
  const add = (name: string, concept: string, kind: ConceptKind, isName: boolean): void => {
    const tokens = tokensOf(name)
    const plain = plainWords(name).trim()
    const key = tokens.map(({ stem }) => stem).join(' ')
    const known = phrases.get(key)
    if (known === undefined) {
      const exact = tokens.length === 1 && /\p{Lu}/u.test(name) ? name : null
      const own = isName ? concept : name
      const stems = tokens.map(({ stem }) => stem)
      phrases.set(key, { stems, plains: [plain], exact, own, isNamed: isName, kind, shows: [...new Set([own, concept])] })
      return
    }
    known.plains.push(plain)
    if (!known.shows.includes(concept)) known.shows.push(concept)
    if (name !== concept && (!isName || known.isNamed)) return
    known.own = concept
    known.isNamed = true
  }
  for (const [kind, lines] of lists)
    for (const line of lines) {
      const [names = '', shown = ''] = line.split(' < ')
      const [concept = ''] = names.split(' | ')
      for (const name of names.split(' | ')) add(name, concept, kind, true)
      for (const name of shown.split(' | ').filter(Boolean)) add(name, concept, kind, false)
    }
  return byFirstStem(underAllNames([...phrases.values()]))
}

/** What a thing shows under its first name it shows under all of them: Postgres is a relational database because PostgreSQL is one. */
function underAllNames(phrases: readonly Phrase[]): Phrase[] {
  const first = new Map(
    phrases.flatMap((phrase) => (phrase.plains.includes(phrase.own) && phrase.isNamed ? [[phrase.own, phrase.shows] as const] : [])),
  )
  return phrases.map((phrase) =>
    phrase.isNamed ? { ...phrase, shows: [...new Set([...phrase.shows, ...(first.get(phrase.own) ?? [])])] } : phrase,
  )
}

function byFirstStem(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = phrase.stems[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), phrase])
  }
  for (const list of index.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return index
}

const index = once(compiled)

const idOf = (line: string): string => line.split(' < ')[0]?.split(' | ')[0] ?? ''

/** What any trade asks for: it counts wherever it was done. */
const ofAnyTrade: ReadonlySet<string> = new Set(general.map(idOf))
export const isOfAnyTrade = (concept: string): boolean => ofAnyTrade.has(concept)

const familyOf = new Map(Object.entries(families).flatMap(([family, lines]) => lines.map((line) => [idOf(line), family] as const)))

/** The lines of work that these concepts belong to; what any trade asks for belongs to none. */
export const familiesOf = (concepts: Iterable<string>): Set<string> =>
  new Set([...concepts].flatMap((concept) => familyOf.get(concept) ?? []))

/** Names of one word by how they are written, for finding them at the beginning of a longer one. */
const byName = once(
  () =>
    new Map(
      [...index().values()]
        .flat()
        .flatMap((phrase) => (phrase.stems.length === 1 ? phrase.plains.map((plain) => [plain, phrase] as const) : [])),
    ),
)

/** German glues its words together: a name of so many letters at either end of a word is in it. */
const shortestGlued = 6
const shortestCompound = 10

/** So short a stem says little: `cour` is a courier and a course. Such a word must stand there as it is, or but for an `s`. */
const shortestFree = 5

const isWritten = ({ stems, plains }: Phrase, { plain }: Token): boolean =>
  stems.length > 1 ||
  (stems[0] ?? '').length > shortestFree ||
  plains.some((own) => own === plain || inflected(own, plain) || inflected(plain, own))

const inflected = (short: string, long: string): boolean => long.startsWith(short) && /^(?:s|es|e|n|en)$/.test(long.slice(short.length))

/** Every concept that is named in a text, the longest name first; each word is part of one. */
export const mentionsIn = remembering((text: string): readonly Mention[] => {
  const tokens = tokensOf(text)
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at) ?? gluedIn(tokens[at])
    if (phrase === undefined) {
      at += 1
      continue
    }
    const until = at + phrase.stems.length
    mentions.push({ concept: phrase.own, kind: phrase.kind, shows: phrase.shows, from: at, until })
    at = until
  }
  return mentions
})

function phraseAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const token = tokens[at]
  const stands = (phrase: Phrase): boolean => {
    const { stems, exact } = phrase
    if (
      token === undefined ||
      (stems.length === 1 && otherWords.has(token.plain)) ||
      !stems.every((stem, offset) => tokens[at + offset]?.stem === stem)
    )
      return false
    return exact === null ? isWritten(phrase, token) : token.written === exact || token.written === exact.toUpperCase()
  }
  return index()
    .get(token?.stem ?? '')
    ?.find(stands)
}

function gluedIn(token: Token | undefined): Phrase | undefined {
  if (token === undefined || token.plain.length < shortestCompound) return undefined
  const { stem, plain } = token
  for (let length = stem.length - 1; length >= shortestGlued; length -= 1) {
    const atEnd = index()
      .get(stem.slice(-length))
      ?.find(({ stems }) => stems.length === 1)
    const found = [atEnd, byName().get(plain.slice(0, length))].find((phrase) => phrase?.exact === null && phrase.kind !== 'manner')
    if (found) return found
  }
  return undefined
}
