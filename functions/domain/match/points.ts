import type { Match, MatchLine } from './match.ts'
import type { RequirementKind } from './requirements.ts'

/** What to lead with, what is thin, and which of the thin ones the next round is likeliest to test. */
export interface Points {
  strong: readonly MatchLine[]
  thin: readonly MatchLine[]
  /** The thinnest must-have; null where all of them are shown. */
  open: MatchLine | null
}

const most = 3

/** What somebody doubts first: the work itself, then papers, then what a talk shows by itself. */
const order: readonly RequirementKind[] = ['skill', 'years', 'title', 'licence', 'degree', 'language', 'permit', 'manner']
const forces = ['must', 'duty', 'nice'] as const

const inOrder = (lines: readonly MatchLine[]): MatchLine[] =>
  lines.toSorted(
    ({ requirement: a }, { requirement: b }) =>
      forces.indexOf(a.force) - forces.indexOf(b.force) || order.indexOf(a.kind) - order.indexOf(b.kind),
  )

export function pointsOf({ lines, without }: Match): Points {
  if (without === 'cv') return { strong: [], thin: [], open: null }
  const strong = onePerLine(inOrder(lines.filter(({ strength, line }) => strength === 'shown' && line !== null)))
  const asked = lines.filter(({ requirement }) => requirement.force !== 'nice' && requirement.kind !== 'title')
  const thin = [
    ...inOrder(asked.filter(({ strength }) => strength === 'none')),
    ...inOrder(asked.filter(({ strength }) => strength === 'named')),
  ]
  const musts = thin.filter(({ requirement }) => requirement.force === 'must')
  return {
    strong: strong.slice(0, most),
    thin: [...musts, ...thin.filter((line) => !musts.includes(line))].slice(0, most),
    open: musts[0] ?? null,
  }
}

/** A line of the CV that answers much is told once. */
const onePerLine = (lines: readonly MatchLine[]): MatchLine[] =>
  lines.filter((one, at) => lines.findIndex(({ line }) => line === one.line) === at)
