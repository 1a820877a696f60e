import { proofs } from './evidence/proof.ts'
import type { Match, MatchLine } from './match.ts'
import type { RequirementKind } from './posting/requirements.ts'
import { plainWords } from './words/plain.ts'
import { hoursAndTravel, says } from './words/sections.ts'

/** What to lead with, what is thin, and which of the thin ones the next round is likeliest to test. */
export interface Points {
  strong: readonly MatchLine[]
  thin: readonly MatchLine[]
  /** The thinnest must-have; null where all of them are shown but manners, which an interview shows by itself. */
  open: MatchLine | null
}

const most = 3

/** What somebody doubts first: the work itself, then papers, then what a talk shows by itself. */
const order: readonly RequirementKind[] = ['skill', 'years', 'title', 'licence', 'degree', 'language', 'permit', 'manner']
const forces = ['must', 'duty', 'nice'] as const

const byForce = ({ requirement: a }: MatchLine, { requirement: b }: MatchLine): number => forces.indexOf(a.force) - forces.indexOf(b.force)

const inOrder = (lines: readonly MatchLine[]): MatchLine[] =>
  lines.toSorted((a, b) => byForce(a, b) || order.indexOf(a.requirement.kind) - order.indexOf(b.requirement.kind))

const byProof = ({ proof: a }: MatchLine, { proof: b }: MatchLine): number => proofs.indexOf(a ?? 'listed') - proofs.indexOf(b ?? 'listed')

export function pointsOf({ lines, without }: Match): Points {
  if (without === 'cv' || without === 'own-cv') return { strong: [], thin: [], open: null }
  const shown = lines.filter(({ strength, line }) => strength === 'shown' && line !== null)
  const strong = onePerLine(shown.toSorted((a, b) => byForce(a, b) || byProof(a, b)))
  const asked = lines.filter(({ requirement }) => requirement.force !== 'nice' && requirement.kind !== 'title')
  const thin = [
    ...inOrder(asked.filter(({ strength }) => strength === 'none')),
    ...inOrder(asked.filter(({ strength }) => strength === 'near' || strength === 'begun')),
    ...inOrder(asked.filter(({ strength }) => strength === 'named')),
  ]
  const musts = thin.filter(({ requirement }) => requirement.force === 'must')
  return {
    strong: strong.slice(0, most),
    thin: [...musts, ...thin.filter((line) => !musts.includes(line))].slice(0, most),
    open: musts.find(({ requirement }) => requirement.kind !== 'manner') ?? null,
  }
}

/** What a thin line lacks: it decides what one can do about it. */
export type Lack = 'example' | 'length' | 'hours' | 'story' | 'paper' | 'language' | 'permit' | 'work' | 'end'

export function lackOf({ strength, requirement: { kind, words } }: MatchLine): Lack {
  if (kind === 'years' && strength === 'named') return 'length'
  if (strength === 'begun') return 'end'
  if (strength === 'named') return 'example'
  if (kind === 'manner') return 'story'
  if (kind === 'licence' || kind === 'degree') return 'paper'
  if (kind === 'language' || kind === 'permit') return kind
  return says(plainWords(words), hoursAndTravel) ? 'hours' : 'work'
}

/** A line of the CV that answers much is told once. */
const onePerLine = (lines: readonly MatchLine[]): MatchLine[] =>
  lines.filter((one, at) => lines.findIndex(({ line }) => line === one.line) === at)
