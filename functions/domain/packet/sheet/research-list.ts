import type { Match, MatchLine } from '../../match/match.ts'
import type { Application, Round } from '../../view/view.ts'
import { type Remark, remarksSoFar } from '../told/people-in-round.ts'

/** What to read up on for this interview: what the posting names and the CV does not, what they told, and who they are. */
export type ResearchItem = { kind: 'thin'; line: MatchLine } | { kind: 'told'; remark: Remark } | { kind: 'site'; domain: string }

const most = { thin: 4, told: 3 } as const

export function researchList(application: Application, earlier: readonly Round[], match: Match | null): ResearchItem[] {
  const thin = (match?.lines ?? []).filter(
    ({ requirement, strength }) =>
      requirement.kind === 'skill' &&
      requirement.force !== 'duty' &&
      (strength === 'none' || strength === 'near') &&
      requirement.concepts.length > 0,
  )
  const site =
    application.domain === null || application.domain === undefined ? [] : [{ kind: 'site' as const, domain: application.domain }]
  return [
    ...thin.slice(0, most.thin).map((line) => ({ kind: 'thin' as const, line })),
    ...remarksSoFar(earlier, [])
      .slice(0, most.told)
      .map((remark) => ({ kind: 'told' as const, remark })),
    ...site,
  ]
}
