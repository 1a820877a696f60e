import type { Considered } from '../decide/considered.ts'
import { reasonFor } from '../decide/decision-reason.ts'
import type { Reading } from '../read/reading.ts'
import type { Message, Trust } from '../record/message.ts'
import type { Touchpoint } from '../sending/touchpoint.ts'
import { findRound, identityOfRound } from '../view/find-round.ts'
import type { FoldedItem } from '../view/folded-items.ts'
import { underPresentIds } from '../view/present-ids.ts'
import type { CandidateItems, View } from '../view/view.ts'
import { answeredMail, quotedLookBack } from './answered-mail.ts'
import { heedAnswers } from './heed/heed-answers.ts'
import { heedCommands } from './heed/heed-commands.ts'
import { heedQuestion } from './heed/heed-question.ts'
import { heedTold } from './heed/heed-told.ts'
import { type Heeded, type Heeding, nothingHeeded } from './heed/heeding.ts'
import { heedSaidAsked, saidAsked } from './heed-said-asked.ts'
import { proposeChange } from './propose-change.ts'
import { readReply } from './read-reply.ts'
import { type Act, type Replied, wasUnderstood } from './replied.ts'
import { isNoise, type Reply } from './reply.ts'

export interface ReplyConsidered {
  message: Message
  reading: Reading
  trust: Trust
  items: CandidateItems & { touchpoints?: readonly Touchpoint[] }
  folded: readonly FoldedItem[]
  view: View
}

/** What a number may be where the mail that was answered cannot be told: ours have fewer. */
const mostNumbers = 20

/**
 * What the candidate's answer to a mail of ours does. What can be taken back is done; what cannot waits for a tap; the rest is kept. Only a
 * mail that is theirs beyond doubt acts.
 */
export function considerReply({ message, reading, trust, items, folded, view }: ReplyConsidered): Considered {
  const nothing = { contributions: [], identities: [], notes: [] }
  if (!message.byHand || trust === 'unconfirmed') return { ...nothing, decision: 'reply-ignored', reason: reasonFor.unprovenReply }
  const { to: ids = [], lines = [] } = reading.mail?.reply ?? {}
  const sent = underPresentIds(view, items.touchpoints ?? [])
  const mail = answeredMail(ids, sent) ?? quotedLookBack(reading, sent, view)
  const asked = mail?.numbered?.length ?? (mail ? 0 : mostNumbers)
  const reply = readReply(lines, {
    asked,
    name: items.candidate.name,
    means: mail?.kind === 'question' || isHeard(reading) || saidAsked(mail, view) !== undefined,
  })
  const { round, application } = (mail && findRound(view, mail.roundId ?? mail.subject)) ?? {}
  const question = mail?.kind === 'question' ? view.questions.find(({ key, answered }) => key === mail.subject && !answered) : undefined
  const heeding: Heeding = { message, reading, mail, round, application, question, view, folded, homeZone: items.candidate.homeZone }
  const answered = heedQuestion(reply, heeding)
  const told = answered ?? heedWords(reply, heeding)
  const heeded = joined(answered ? [answered] : [heedAnswers(reply, heeding), heedCommands(reply, heeding), told])
  const acts: Act[] = reply.loose === '' || told.acts.length > 0 ? heeded.acts : [...heeded.acts, { act: 'loose', words: reply.loose }]
  const replied: Replied = {
    kept: reply.kept,
    acts,
    ...(mail?.mailMessageId ? { to: { key: mail.key, mailMessageId: mail.mailMessageId } } : {}),
  }
  return {
    decision: wasUnderstood(replied) ? 'replied' : 'reply-ignored',
    reason: reasonOf(reply, replied),
    contributions: heeded.contributions,
    identities: round
      ? [identityOfRound(round), ...heeded.contributions.map(({ identity }) => identity)].filter((one, n, all) => all.indexOf(one) === n)
      : [],
    notes: heeded.notes,
    reply: replied,
    ...(heeded.stop ? { stop: heeded.stop } : {}),
    ...(heeded.handed ? { handed: heeded.handed } : {}),
    ...(heeded.lookBack ? { lookBack: heeded.lookBack } : {}),
  }
}

/** "They passed." */
const isHeard = ({ mail, change }: Reading): boolean => mail?.told !== undefined || (change !== undefined && change.says !== null)

/** Words that are no answer and no command: how it went and what came of it, else what becomes of the interview. */
function heedWords(reply: Reply, heeding: Heeding): Heeded {
  const { answers, commands, loose } = reply
  const told = first(heedTold(reply, heeding), heedSaidAsked(reply, heeding))
  if (told.acts.length > 0 || loose === '' || answers.size > 0 || commands.length > 0) return told
  return proposeChange('as-read', loose, heeding) ?? nothingHeeded
}

const first = (one: Heeded, other: Heeded): Heeded => (one.acts.length > 0 ? one : other)

const joined = (all: readonly Heeded[]): Heeded => ({
  acts: all.flatMap(({ acts }) => acts),
  notes: all.flatMap(({ notes }) => notes),
  contributions: all.flatMap(({ contributions }) => contributions),
  stop: all.flatMap(({ stop }) => stop ?? [])[0],
  lookBack: all.flatMap(({ lookBack }) => lookBack ?? [])[0],
  handed: all.flatMap(({ handed }) => handed ?? [])[0],
})

function reasonOf(reply: Reply, replied: Replied): string {
  if (isNoise(reply)) return reasonFor.emptyReply
  if (!wasUnderstood(replied)) return reasonFor.keptReply
  return replied.acts.some(({ act }) => act === 'proposed') ? reasonFor.toConfirm : reasonFor.replied
}
