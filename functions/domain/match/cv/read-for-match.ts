import type { Cv } from '../../material/material.ts'
import type { Requirement } from '../posting/requirements.ts'
import { isOfAnyTrade } from '../words/concepts.ts'
import { type CvLine, cvLines, withPositions } from './cv-lines.ts'
import { kinPositions, tradesOf } from './kin.ts'

/** A CV, read once for all requirements. `on`: the month (`2026-11`) until which a position that goes on is counted. */
export interface ReadCv {
  cv: Cv
  lines: readonly CvLine[]
  on: string
  /** Positions in the trade the posting is of: what is done in another is near it, and shown nowhere. */
  kin: ReadonlySet<number>
  /** Those of them that say so. */
  ofTrade: ReadonlySet<number>
  /** What the posting's title names. */
  trade: readonly string[]
  /** The lines of work it is of. */
  trades: ReadonlySet<string>
}

export function readForMatch(given: Cv, requirements: readonly Requirement[], on: string): ReadCv {
  const cv = withPositions(given)
  const lines = cvLines(cv, on)
  const title = requirements.find(({ kind }) => kind === 'title')
  const trade = (title?.wider ?? []).filter((concept) => !isOfAnyTrade(concept))
  const trades = tradesOf(requirements)
  const { ofTrade, maybe } = kinPositions(cv, lines, trades)
  return { cv, lines, on, trade, trades, ofTrade, kin: maybe }
}
