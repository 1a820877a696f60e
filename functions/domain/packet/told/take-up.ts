import type { Round } from '../../view/view.ts'
import type { Advice, Playbook } from '../playbook.ts'
import { mixedBy } from '../questions/expected-questions.ts'
import type { Room } from '../room.ts'
import { saidId } from '../said.ts'

export interface TakeUpIn {
  round: Round
  playbook: Pick<Playbook, 'takeUp' | 'findOut'>
  said: ReadonlySet<string>
}

/** What to ask behind a fact. By the round, so that two companies get different ones; one that was said is better than a fact without a question. */
export function takeUp(list: readonly Advice[], { round, said }: Pick<TakeUpIn, 'round' | 'said'>, room: Room): string | undefined {
  const mixed = mixedBy(
    (words) => round.id + words,
    list.map(({ words }) => words),
  )
  return mixed.find((one) => !said.has(saidId(one)) && !room.said.includes(saidId(one))) ?? mixed[0]
}
