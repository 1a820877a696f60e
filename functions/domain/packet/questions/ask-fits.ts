import type { Application, Round } from '../../view/view.ts'
import type { AskAdvice } from '../playbook.ts'
import { talkOf } from '../trade/talk-kind.ts'

interface AskedIn {
  round: Round
  application: Pick<Application, 'decisionBy'>
  isLater: boolean
}

/** A question of the bank has its place: "why is the role open" in a first round, "by when do you decide" where nobody has said so. */
export const askFits = ({ when }: AskAdvice, { round, application, isLater }: AskedIn): boolean =>
  when === undefined ||
  {
    first: !isLater,
    'no-date': application.decisionBy === null,
    'more-to-come': !isLater && !round.fullDay && talkOf(round)?.kind !== 'offer',
  }[when]
