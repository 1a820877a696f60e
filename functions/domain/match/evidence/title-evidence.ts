import type { Cv } from '../../material/material.ts'
import type { ReadCv } from '../cv/read-for-match.ts'
import type { Requirement } from '../posting/requirements.ts'
import { isOfAnyTrade, mentionsIn } from '../words/concepts.ts'
import { contentOf, sameWord } from '../words/content.ts'
import type { Evidence } from './evidence.ts'
import { isJobBelow } from './ranks.ts'

/** A position is what its title says: whom the firm serves is another thing. */
export function titleEvidence({ words, concepts, wider = [], rest }: Requirement, { cv, lines, ofTrade }: ReadCv): Evidence {
  const titles = cv.positions.flatMap(({ title }, position) => {
    const head = lines.find((line) => line.isHead && line.position === position && title !== null && line.words.includes(title))
    return title === null || head === undefined ? [] : [{ title, position, head: head.words }]
  })
  const high = titles.filter(({ title }) => !isJobBelow(words, title))
  const named = (any: readonly string[], among = high) =>
    among.find(({ title }) => mentionsIn(title).some(({ shows }) => shows.some((concept) => any.includes(concept))))
  const same = named(concepts)
  if (same) return { strength: 'shown', line: same.head }
  const trade = wider.filter((concept) => !isOfAnyTrade(concept))
  const sharing = ({ title }: { title: string }): boolean =>
    contentOf(title).filter(({ stem }) => rest.some((word) => sameWord(word, stem))).length * 2 >= Math.max(2, rest.length)
  const near = named(trade) ?? (concepts.length === 0 ? high.find(sharing) : undefined)
  if (near) return { strength: 'named', line: near.head }
  const lower = named([...concepts, ...trade], titles)
  if (lower) return { strength: 'near', line: lower.head, isLower: true }
  const kin = titles.find(({ position }) => ofTrade.has(position))
  return kin === undefined ? { strength: 'none', line: null } : { strength: 'near', line: kin.head }
}

/** "Four years of backend development" asks for years in what the posting is for: a position counts by its title, whatever its lines name. */
export const positionsOf = (trade: readonly string[], { positions }: Cv): number[] =>
  [...positions.keys()].filter((at) =>
    mentionsIn(positions[at]?.title ?? '').some(({ shows }) => shows.some((concept) => trade.includes(concept))),
  )
