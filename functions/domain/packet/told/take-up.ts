import type { Round } from '../../view/view.ts'
import type { Advice, Playbook } from '../playbook.ts'
import { mixedBy } from '../questions/expected-questions.ts'
import { saidId } from '../said.ts'

export interface TakeUpIn {
  round: Round
  playbook: Pick<Playbook, 'takeUp' | 'findOut'>
  said: ReadonlySet<string>
}

/** What to ask behind a fact. By the round, so that two companies get different ones; one that was said is better than a fact without a question. */
export function takeUp(
  list: readonly Advice[],
  { round, said, taken }: Pick<TakeUpIn, 'round' | 'said'> & { taken: readonly string[] },
): string | undefined {
  const mixed = mixedBy(round.id, list, ({ words }) => words)
  const fresh = mixed.find(({ words }) => !said.has(saidId(words)) && !taken.includes(words))
  return (fresh ?? mixed[0])?.words
}
