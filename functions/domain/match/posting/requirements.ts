import type { Posting } from '../../material/material.ts'
import { shortHash } from '../../record/identity.ts'
import { mentionsIn } from '../words/concepts.ts'
import { contentOf, isContent, sameWord } from '../words/content.ts'
import { degreeLevel, languageLevel, languagesIn, lowestDegree, yearsIn } from '../words/levels.ts'
import { plainWords, tokensOf } from '../words/plain.ts'
import { either, rightToWork, says } from '../words/sections.ts'
import { type Clause, clausesOf, type Force } from './clauses.ts'
import { type Head, headOf, parted } from './head.ts'
import { postingLines } from './posting-lines.ts'

export type RequirementKind = 'skill' | 'years' | 'language' | 'licence' | 'degree' | 'manner' | 'permit' | 'title'

/** What one line of a posting asks for. `words` stand in the posting so, but for its white space. */
export interface Requirement {
  /** The same for as long as its words stay: corrections hang on it. */
  id: string
  words: string
  force: Force
  kind: RequirementKind
  /** Things that are named; `any`: one of them is enough. */
  concepts: readonly string[]
  any: boolean
  /** Of a title: what it is one of. */
  wider?: readonly string[]
  /** Stems of what else it says. */
  rest: readonly string[]
  /** What of it a line has to be about; null where all of it is. */
  head?: Head | null
  /** Stems of the compounds that say which of its kind: `multi`, `site`. */
  which?: readonly string[]
  /** Years asked for. */
  years?: number
  /** Languages asked for, with the step from 1 (A1) to 6 (C2, native). */
  languages?: readonly string[]
  level?: number
  /** From 1 (vocational) to 4 (doctorate). */
  degree?: number
}

/** A CV that is set against more has been sent a book. */
const most = 60

/** What a posting asks, its must-haves first, each once. */
export function requirementsOf(posting: Posting): Requirement[] {
  const title = posting.title === null ? [] : [titleOf(posting.title)]
  const found = postingLines(posting.text)
    .flatMap(clausesOf)
    .flatMap((clause) => requirementOf(clause, title[0]?.wider ?? []))
  const order: readonly Force[] = ['must', 'duty', 'nice']
  const byForce = order.flatMap((force) => [...(force === 'duty' ? title : []), ...found.filter((one) => one.force === force)])
  return byForce.filter((one, at) => !byForce.slice(0, at).some((other) => isSame(other, one))).slice(0, most)
}

/** A title is held against titles: with all its words, and with what it is one of. A backend engineer is a software engineer. */
function titleOf(title: string): Requirement {
  const words = title.replace(/\s*\([^)]*\)\s*$/u, '')
  const wider = mentionsIn(words).flatMap(({ shows }) => shows)
  const one = read({ words, force: 'duty' }, [])
  return { ...one, kind: 'title', any: true, wider: [...new Set(wider)], rest: contentOf(words).map(({ stem }) => stem) }
}

const requirementOf = (clause: Clause, trade: readonly string[]): Requirement[] => {
  const one = read(clause, trade)
  const says = one.concepts.length + one.rest.length > 0 || one.languages !== undefined || one.kind !== 'skill'
  return says ? [one] : []
}

function read({ words, force }: Clause, trade: readonly string[]): Requirement {
  const plain = plainWords(words)
  const { bare, which } = parted(words)
  const mentions = mentionsIn(bare)
  const [years, degree, languages] = [yearsIn(plain), degreeLevel(plain), languagesIn(words)]
  const kinds = new Set(mentions.map(({ kind }) => kind))
  const kind = kindOf({ plain, years, degree, languages, kinds, things: mentions.filter((one) => one.kind !== 'manner').length })
  const named = mentions.filter((one) => (kind === 'manner' || kind === 'licence' ? one.kind === kind : one.kind !== 'manner'))
  const inName = (at: number): boolean => mentions.some(({ from, until }) => at >= from && at < until)
  const rest = tokensOf(bare).filter((token, at) => isContent(token.plain) && !inName(at))
  return {
    id: shortHash(plain.trim()),
    words,
    force,
    kind,
    concepts: [...new Set(named.map(({ concept }) => concept))],
    any: kind === 'language' ? isEitherLanguage(words) : says(plain, either) || /\p{L}\s?\/\s?\p{L}/u.test(words),
    rest: [...new Set([...which, ...rest.map(({ stem }) => stem)])],
    head: headOf(bare, trade),
    which,
    ...(years === undefined ? {} : { years }),
    ...(languages.length === 0 || kind !== 'language' ? {} : { languages, level: languageLevel(plain) ?? 4 }),
    ...(degree === undefined ? {} : { degree: says(plain, either) ? (lowestDegree(plain) ?? degree) : degree }),
  }
}

/** What stands last before the second language parts them: "English at B1 or better and German" asks for both. */
function isEitherLanguage(words: string): boolean {
  const [, second] = words.split(/[\s,/]+/u).filter((word) => languagesIn(word).length > 0)
  const before = second === undefined ? '' : words.slice(0, words.indexOf(second))
  return /(?:^|[\s,])(?:or|oder|ou)\s+[^,]*$|\/\s*$/iu.test(before) && !/\s(?:and|und|et|&)\s+\S*\s*$/iu.test(before)
}

interface Read {
  plain: string
  years: number | undefined
  degree: number | undefined
  languages: readonly string[]
  kinds: ReadonlySet<string>
  /** How many things are named that are no manner. */
  things: number
}

function kindOf({ plain, years, degree, languages, kinds, things }: Read): RequirementKind {
  if (says(plain, rightToWork)) return 'permit'
  if (languages.length > 0 && things === 0) return 'language'
  if (degree !== undefined) return 'degree'
  if (years !== undefined) return 'years'
  if (kinds.has('licence')) return 'licence'
  return kinds.has('manner') && things === 0 ? 'manner' : 'skill'
}

/** Said in other words: the same things of the same kind, or nearly the same words. */
function isSame(one: Requirement, other: Requirement): boolean {
  if (one.id === other.id) return true
  if (one.kind === 'language' && other.kind === 'language') return (other.languages ?? []).every((name) => one.languages?.includes(name))
  const shared = other.concepts.filter((concept) => one.concepts.includes(concept)).length
  const sameThings = shared > 0 && shared === one.concepts.length && shared === other.concepts.length
  if (one.kind === 'title' || other.kind === 'title') return false
  if (sameThings && one.kind === other.kind && (one.kind === 'licence' || one.kind === 'manner' || nearly(one.rest, other.rest, 0.5)))
    return true
  return one.kind === other.kind && shared === Math.max(one.concepts.length, other.concepts.length) && nearly(one.rest, other.rest, 0.7)
}

function nearly(one: readonly string[], other: readonly string[], share: number): boolean {
  const all = Math.max(one.length, other.length)
  return other.filter((word) => one.some((known) => sameWord(known, word))).length >= share * all
}
