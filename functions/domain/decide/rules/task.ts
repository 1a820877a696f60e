import type { Reading } from '../../read/reading.ts'
import { type Considered, nothing, type Situation } from '../considered.ts'
import { decided } from '../decided.ts'
import { reasonFor } from '../decision-reason.ts'
import { isDated } from '../meant/dated-task.ts'
import { type KnownTask, saidOfKnownTask } from '../meant/known-task.ts'
import { employerAnswer } from './employer-answer.ts'

/** Of work that is known; a talk in the same mail is decided beside it. */
export function ofKnownTask(about: Situation): Considered | undefined {
  const { message, reading, trust, items, folded, before, told, consider } = about
  const ofTask = trust === 'unconfirmed' ? undefined : saidOfKnownTask(told, { message, reading }, folded, before)
  if (!ofTask) return undefined
  if (reading.meetings.length === 0 || reading.limit) return aboutTask(ofTask, about)
  const talk = consider({ message, reading: { ...reading, ofTask: undefined, task: ownTask(reading) }, trust, items })
  return { ...talk, notes: [...talk.notes, ...ofTask.notes] }
}

/** A day of its own makes it work of the talk; else it is what the talk will be about. */
const ownTask = ({ task }: Reading): Reading['task'] => (isDated(task) ? task : null)

/** Said of work that is known: an answer of the employer's in the same mail comes first. */
function aboutTask({ contributions, identity, notes, does }: KnownTask, about: Situation): Considered {
  const { reading, before } = about
  const answer = reading.mail?.answer === 'next-step' ? undefined : employerAnswer(about)
  if (answer) return { ...answer, notes: [...answer.notes, ...notes] }
  const application = before.applications.find(({ rounds }) =>
    rounds.some((one) => one.interviews.some((each) => each.identities.includes(identity))),
  )
  const found = contributions.length > 0 ? decided(contributions, about) : { ...nothing('changed', ''), identities: [identity], notes }
  const dueOn = contributions[0]?.contribution.task?.dueOn ?? null
  return found.decision === 'changed' || found.decision === 'cancelled' || found.decision === 'no-change'
    ? { ...found, reason: reasonFor.ofTask(does, dueOn, application?.company ?? null) }
    : found
}
