import type { Cv } from '../../material/material.ts'
import type { Requirement } from '../posting/requirements.ts'
import { familiesOf, mentionsIn } from '../words/concepts.ts'
import type { CvLine } from './cv-lines.ts'

/** Lines that must speak of a trade, and the share of all, before a position is of it though its title is of another. */
const fewest = 2
const share = 1 / 5

/** What the posting is for: the trades its title names, or else the one most of what it asks is of. */
export function tradesOf(requirements: readonly Requirement[]): Set<string> {
  const title = requirements.find(({ kind }) => kind === 'title')
  const named = familiesOf(title?.wider ?? [])
  return named.size > 0 ? named : commonest(requirements.map(({ concepts }) => familiesOf(concepts)))
}

function commonest(each: readonly Set<string>[]): Set<string> {
  const counts = new Map<string, number>()
  for (const family of each.flatMap((one) => [...one])) counts.set(family, (counts.get(family) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return new Set(most < fewest ? [] : [...counts].filter(([, count]) => count === most).map(([family]) => family))
}

interface Kin {
  /** Positions whose title, or a good part of whose lines, is of one of these trades. */
  ofTrade: ReadonlySet<number>
  /** Also those that say of no trade that they are of it. */
  maybe: ReadonlySet<number>
}

export function kinPositions({ positions }: Cv, lines: readonly CvLine[], trades: ReadonlySet<string>): Kin {
  const each = positions.map(({ title }, at) => ({
    title: familiesOf(mentionsIn(title ?? '').flatMap(({ shows }) => shows)),
    done: lines.filter(({ position, isHead }) => position === at && !isHead).map(({ shows }) => familiesOf(shows)),
  }))
  const isOf = (families: ReadonlySet<string>): boolean => [...families].some((trade) => trades.has(trade))
  const ofTrade = ({ title, done }: (typeof each)[number]): boolean => {
    const own = done.filter(isOf).length
    return isOf(title) || (own >= (title.size === 0 ? 1 : fewest) && own >= done.length * share)
  }
  const isSilent = ({ title, done }: (typeof each)[number]): boolean => [title, ...done].every((families) => families.size === 0)
  const where = (is: (one: (typeof each)[number]) => boolean): Set<number> => new Set(each.flatMap((one, at) => (is(one) ? [at] : [])))
  return { ofTrade: where(ofTrade), maybe: where((one) => trades.size === 0 || ofTrade(one) || isSilent(one)) }
}
