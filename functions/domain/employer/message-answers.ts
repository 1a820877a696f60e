import type { Decision, Message } from '../record/message.ts'
import type { Zone } from '../time/wall-time.ts'
import { withoutAnswering } from '../trust/own-mail.ts'
import { compareText } from '../view/folded-items.ts'
import type { Answer, AnswerSaid, Application, Interviewer, Round } from '../view/view.ts'
import { deadlineOf } from './answered.ts'
import { type AnswerIn, answersIn } from './answers-in.ts'
import { isForAll } from './heard-back.ts'
import { identitiesOf } from './last-round.ts'
import type { Said } from './said.ts'

/** Asked about, or the candidate's own: these owe no answer. */
const unanswered: readonly (Decision | undefined)[] = [undefined, 'asked', 'own-mail']

/** What the candidate sent in by hand and no round tells of, and whatever an employer answered: it changes what comes. */
export function answersOf(messages: readonly Message[], applications: readonly Application[], zone: Zone): Answer[] {
  return messages
    .filter(
      ({ byHand, decision, reply }) => (byHand && !unanswered.includes(decision) && saysSomething(reply)) || decision === 'heard-back',
    )
    .flatMap((message) => answersTo(message, applications, zone))
    .sort((a, b) => compareText(`${a.storedAt} ${a.messageId}`, `${b.storedAt} ${b.messageId}`))
}

/** A reply without words of its own, or with a mere thanks, asks for no answer. */
const saysSomething = (reply: Message['reply']): boolean => reply === undefined || reply.acts.length > 0

/** An agency's mail is answered for each employer that it answers for: the first by the message's name, and each by its own. */
function answersTo(message: Message, applications: readonly Application[], zone: Zone): Answer[] {
  const all = answersIn(message)
  const [first, ...more] = all.length > 0 ? all : [undefined]
  return [
    answerTo(message, applications, zone, first),
    ...more.map((one) => one && answerTo({ ...message, id: one.id }, applications, zone, one)),
  ].flatMap((one) => one ?? [])
}

function answerTo(message: Message, applications: readonly Application[], zone: Zone, answer: AnswerIn | undefined): Answer | null {
  const { id, storedAt, decision = 'no-change', reading, byHand } = message
  const { identities, reason = '' } = answer ?? message
  const rounds = applications.flatMap((application) => application.rounds)
  const about = rounds.find((round) =>
    round.interviews.some((interview) => interview.identities.some((identity) => identities.includes(identity))),
  )
  if (about !== undefined && (decision === 'new-round' || decision === 'changed' || decision === 'cancelled')) return null
  const confirmation = reading?.mail?.forwardingConfirmation
  const said = about ? answer?.said : undefined
  const among = applications.filter((one) => identitiesOf(one.rounds).some((identity) => identities.includes(identity)))
  const isMachine = reading?.mail?.automatic === true || reading?.mail?.machine === true
  return {
    messageId: id,
    ...(answer ? { answerId: answer.id } : {}),
    storedAt,
    decision,
    reason,
    roundId: about?.id ?? null,
    ...(said && about ? { said: saidOf(said, about, zone, among) } : {}),
    ...(decision === 'not-an-interview' && isMachine ? { automatic: { lost: lostOf(message, applications) } } : {}),
    ...(byHand ? writtenAs(message) : { unasked: true }),
    ...(confirmation ? { confirmation } : {}),
    ...(message.reply ? { reply: message.reply } : {}),
    ...(message.pieces ? { pieces: message.pieces } : {}),
  }
}

const saidOf = (
  { kind, words, against, dueOn = null, dueAt = null, dueEither, date, asks }: Said,
  { applicationId }: Round,
  zone: Zone,
  among: readonly Application[],
): AnswerSaid => ({
  kind,
  words,
  against,
  dueOn,
  date,
  ...(dueEither ? { dueEither } : {}),
  ...(asks ? { asks } : {}),
  deadline: deadlineOf(dueOn, dueAt, zone),
  applicationId,
  ...(among.length > 1 && !isForAll({ kind }) ? { among: among.map(({ id }) => id) } : {}),
})

/** Of the addresses a delivery report names, those of people met. */
function lostOf({ reading }: Message, applications: readonly Application[]): { address: string; person: string | null }[] {
  const people = applications.flatMap(({ rounds }) => rounds.flatMap(({ interviewers }) => interviewers))
  const metAt = (address: string): Interviewer | undefined => people.findLast((one) => one.email?.toLowerCase() === address)
  return (reading?.mail?.cameBack ?? []).map((address) => ({ address, person: metAt(address)?.name ?? null }))
}

/** An answer to a mail of ours is one like any other, whatever its subject says. */
function writtenAs({ origin, decision, reading }: Message): Pick<Answer, 'writtenAs'> {
  if (origin.door !== 'mail') return {}
  if (decision === 'reply-ignored') return { writtenAs: 'answer' }
  return !reading?.mail || reading.mail.forwarded ? {} : { writtenAs: withoutAnswering(reading.mail.subject ?? '').toLowerCase() }
}
