import type { Round } from '../view/view.ts'
import type { Advice, Playbook } from './playbook.ts'
import { saidId } from './said.ts'

interface Known {
  round: Round
  isLater: boolean
}

const hasWork = ({ task, format }: Round): boolean => task !== null || format === 'presentation' || format === 'case-study'

/** A mistake that one can make only where there is something to make it with. */
const needs: Readonly<Partial<Record<string, (known: Known) => boolean>>> = {
  'same-pitch': ({ isLater }) => isLater,
  inconsistency: ({ isLater }) => isLater,
  'same-story': ({ isLater, round }) => isLater || round.fullDay,
  'leaving-someone-out': ({ round }) => round.interviewers.length > 1,
  'guessing-the-brief': ({ round }) => hasWork(round),
  'filling-every-minute': ({ round }) => hasWork(round),
  /** Terms are for signed-in pages alone. */
  'pay-too-early': () => false,
}

/** What can go wrong in this round, the format's own first. */
export function mistakesIn(known: Known, playbook: Playbook): Advice[] {
  const own = playbook.formats[known.round.format ?? 'unknown'].mistakes
  const ids = [...new Set([...own, ...(known.isLater ? ['same-pitch', 'inconsistency'] : []), 'vague-questions', 'no-follow-up'])]
  return ids.filter((id) => needs[id]?.(known) ?? true).flatMap((id) => playbook.mistakes[id] ?? [])
}

export const newMistake = (known: Known, playbook: Playbook, said: ReadonlySet<string>): Advice | null =>
  mistakesIn(known, playbook).find(({ words }) => !said.has(saidId(words))) ?? null
