import { isForAll } from '../employer/heard-back.ts'
import type { Touchpoint } from '../sending/touchpoint.ts'
import { localDate, localTime } from '../time/wall-time.ts'
import type { AnswerSaid, View } from '../view/view.ts'
import { type Heeded, type Heeding, nothingHeeded } from './heed/heeding.ts'
import { plainAnswer } from './plain-answer.ts'
import type { Reply } from './reply.ts'

/** What a receipt of ours asks about: an employer's mail that reads like an offer, a no, a pause or a further step. */
export function saidAsked(mail: Touchpoint | undefined, { answers }: View): AnswerSaid | undefined {
  const said = mail?.kind === 'receipt' ? answers.find(({ messageId }) => messageId === mail.subject)?.said : undefined
  return said && !isForAll(said) && said.against.length === 0 && !said.among ? said : undefined
}

const outcomes = {
  offer: 'offer',
  rejection: 'rejected',
  'on-hold': 'on-hold',
  'next-step': 'next-round',
  date: null,
  contact: null,
} as const

/** A yes to such a receipt says that it is what it reads like; as with all that an employer answered, a tap settles it. */
export function heedSaidAsked({ kept, commands, answers }: Reply, { mail, view, homeZone }: Heeding): Heeded {
  const said = saidAsked(mail, view)
  const what = said ? outcomes[said.kind] : null
  if (!said || what === null || commands.length > 0 || answers.size > 0 || !plainAnswer(kept).yes) return nothingHeeded
  const at = said.deadline && said.dueOn && localDate(said.deadline, homeZone) === said.dueOn ? localTime(said.deadline, homeZone) : null
  const due = { ...(said.dueOn ? { dueOn: said.dueOn } : {}), ...(at && at !== '23:59' ? { dueAt: at } : {}) }
  return { ...nothingHeeded, acts: [{ act: 'proposed', what, words: kept, ...due }] }
}
