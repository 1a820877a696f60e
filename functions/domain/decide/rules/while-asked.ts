import type { Contributed } from '../../record/contribution.ts'
import type { Decision } from '../../record/message.ts'
import type { Note } from '../../record/note.ts'
import { interviewsOf } from '../../view/find-round.ts'
import { answerSaid } from '../../view/questions/answer-said.ts'
import type { Question } from '../../view/view.ts'
import { type Consideration, type Considered, nothing, type Situation } from '../considered.ts'
import { reasonFor } from '../decision-reason.ts'

/** What comes of a message by itself, and what would come of it had the candidate said yes. */
type Consider = (about: Consideration) => Considered

/**
 * A later word about what the candidate was asked about ("is this an interview of yours?") belongs to it: it is judged as though the answer were
 * yes, and kept with what was asked about, so that a yes gives what stands by then. "Our interview is moved to Friday" says as much itself.
 */
export function whileAsked(alone: Considered, about: Situation, considerSupposed: Consider): Considered {
  const { message, reading, trust, items, before } = about
  const asked = before.questions.filter((one) => one.about === 'reading' && !one.answered && !one.postponed && one.messageId !== message.id)
  if (asked.length === 0 || trust === 'unconfirmed' || !isOpen(alone, about)) return alone
  const notes = asked.flatMap((one) => supposedYes(one, about))
  const supposed = considerSupposed({ message, reading, trust, items: { ...items, notes: [...items.notes, ...notes] } })
  const question = asked.find(({ identity }) => identity !== null && supposed.identities.includes(identity))
  const isPlain = supposed.identities.every((each) => asked.some(({ identity }) => identity === each))
  if (!question?.messageId || !isPlain || supposed.contributions.some(({ contribution }) => contribution.oneMore)) return alone
  if (alone.decision === 'new-round') return isSure(supposed) ? { ...supposed, decision: 'new-round', reason: alone.reason } : alone
  const contributions = supposed.contributions.map((one) => withQuestion(one, question.messageId ?? ''))
  const reason = reasonFor.whileAsked(supposed.decision === 'no-change' ? null : supposed.reason)
  return { ...nothing(contributions.length > 0 ? 'changed' : 'no-change', reason), contributions, identities: supposed.identities }
}

const open: readonly Decision[] = ['not-an-interview', 'asked', 'no-change', 'new-round']
const isOpen = ({ decision, identities }: Considered, about: Situation): boolean =>
  open.includes(decision) ||
  (decision === 'cancelled' && !interviewsOf(about.before).some((one) => one.identities.some((each) => identities.includes(each))))
const isSure = ({ contributions }: Considered): boolean =>
  contributions.length > 0 && contributions.every(({ contribution }) => !contribution.unsure && !contribution.doubt)

const supposedYes = (question: Question, { message, items, before }: Situation): Note[] =>
  (answerSaid(before, question, { kind: 'yes' }) ?? []).map(({ identity, slot = '', value }) => ({
    candidateId: items.candidate.id,
    identity,
    slot,
    at: message.storedAt,
    value,
    version: 1,
    unplanned: false,
  }))

/** It counts by the answer to that question; what is in doubt beside it is asked about afterwards. */
function withQuestion({ identity, contribution }: Contributed, askedWith: string): Contributed {
  return { identity, contribution: { ...contribution, unsure: true, ...(contribution.doubt ? {} : { askedWith }) } }
}
