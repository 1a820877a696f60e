import type { Decision } from '../../record/message.ts'
import { partsOfKey } from '../../sending/touchpoint-key.ts'
import { type Instant, latest, plus } from '../../time/wall-time.ts'
import { brakeAnswers, type Gathered } from '../../trust/answer-brake.ts'
import type { Answer } from '../../view/view.ts'
import { isOnItsWay, mailedAt, presentKey } from '../history.ts'
import type { Scene } from '../planner-context.ts'
import { keyOf, type Wish } from '../wish.ts'

/** The candidate's own mails to interviewers owe no answer; a question is an answer. */
const silent: readonly Decision[] = ['own-mail', 'asked']

interface Owed {
  messageId: string
  storedAt: Instant
  roundId: string | null
  because: string
  /** It waits for the morning where the candidate did not send it in. */
  unasked?: boolean | undefined
  /** No receipt or change of the round says what it says. */
  ofItsOwn?: boolean
}

/** Whatever the candidate forwards gets one answer: the change or the receipt of its round where one goes, else a receipt of its own. */
export function answers(scene: Scene, wishes: Wish[]): Wish[] {
  const { view } = scene
  const asked = new Set(view.questions.filter(({ inReply }) => !inReply).map(({ messageId }) => messageId))
  const { alone, gathered } = brakeAnswers(view.answers)
  const plain = alone.filter(({ decision }) => !silent.includes(decision)).map(fromAnswer)
  const known = new Set(view.answers.map(({ messageId }) => messageId))
  const owed = [...plain, ...aboutRounds(scene).filter(({ messageId }) => !known.has(messageId))]
  return [...owed.filter((one) => !asked.has(one.messageId) && !isAnswered(scene, wishes, one)).map(receiptOf), ...gathered.map(togetherOf)]
}

const fromAnswer = ({ messageId, storedAt, reason, roundId, unasked, reply, said }: Answer): Owed => ({
  messageId,
  storedAt,
  roundId,
  because: reason,
  unasked,
  ...(reply || said ? { ofItsOwn: true } : {}),
})

/** A message that belongs to two rounds is owed one answer. */
function aboutRounds({ served }: Scene): Owed[] {
  const all = served.flatMap(({ round }) =>
    round.byHand.map((one) => ({ ...one, roundId: round.id, because: 'You sent this in, and this is what came of it.' })),
  )
  return [...new Map(all.toReversed().map((one) => [one.messageId, one])).values()]
}

/** The round's own receipt or change is about to go, or went after the message came. */
function isAnswered({ history, served, candidate }: Scene, wishes: Wish[], { messageId, storedAt, roundId, ofItsOwn }: Owed): boolean {
  if (ofItsOwn) return false
  const rounds = served
    .filter(({ round }) => round.id === roundId || round.byHand.some((one) => one.messageId === messageId))
    .map(({ round }) => round.id)
  const tells = (kind: string) => (kind === 'receipt' || kind === 'change') && !candidate.stopped.some((one) => one === kind)
  if (wishes.some((wish) => tells(wish.kind) && rounds.includes(wish.subject) && !history.closed(keyOf(wish)))) return true
  return history.rows.some((row) => {
    const about = [presentKey(row), ...(row.carries ?? [])].some((key) => {
      const parts = partsOfKey(key)
      return parts !== undefined && rounds.includes(parts.subject) && (parts.kind === 'receipt' || parts.kind === 'change')
    })
    // Due no sooner than it came: that it went earlier is only what the sender's clock said.
    return about && (isOnItsWay(row) || (history.mails.includes(row) && latest(mailedAt(row), row.due) >= storedAt))
  })
}

const receiptOf = ({ messageId, storedAt, roundId, because, unasked }: Owed): Wish => ({
  subject: messageId,
  ...(roundId ? { roundId } : {}),
  kind: 'receipt',
  occasion: 1,
  due: storedAt,
  useBy: plus(storedAt, { hours: 24 }),
  because,
  notBefore: storedAt,
  inQuiet: unasked ? 'later' : 'sent',
  inBusy: 'after',
  unlimited: true,
})

const togetherOf = ({ subject, storedAt, due }: Gathered): Wish => ({
  ...receiptOf({
    messageId: subject,
    storedAt,
    roundId: null,
    because: 'You sent in many messages within an hour, so I answer the rest of them at once.',
  }),
  due,
  useBy: plus(due, { hours: 24 }),
  inQuiet: 'later',
})
