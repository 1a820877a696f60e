import type { TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import type { MailContent } from './content.ts'
import { writeFeedSummary } from './kinds/account/feed-summary.ts'
import { writeInvitation } from './kinds/account/invitation.ts'
import { writeSignIn } from './kinds/account/sign-in.ts'
import { writeTermEnd } from './kinds/account/term-end.ts'
import { writeWelcome } from './kinds/account/welcome.ts'
import { writeAfterNo } from './kinds/after/after-no.ts'
import { writeCancelFollowUp } from './kinds/after/cancel-follow-up.ts'
import { writeCloseOffer } from './kinds/after/close-offer.ts'
import { writeDebrief } from './kinds/after/debrief.ts'
import { writeLastCall } from './kinds/after/last-call.ts'
import { writeNudge } from './kinds/after/nudge.ts'
import { writeOffer } from './kinds/after/offer.ts'
import { writeOfferDeadline } from './kinds/after/offer-deadline.ts'
import { writePromise } from './kinds/after/promise.ts'
import { writeSecondNudge } from './kinds/after/second-nudge.ts'
import { writeThanks } from './kinds/after/thanks.ts'
import { writeAgenda } from './kinds/before/agenda.ts'
import { writeCard } from './kinds/before/card.ts'
import { writeChange } from './kinds/before/change.ts'
import { writeCheckIn } from './kinds/before/check-in.ts'
import { writeNewTime } from './kinds/before/new-time.ts'
import { writePacket } from './kinds/before/packet.ts'
import { writeTask } from './kinds/before/task.ts'
import { writeAskTime } from './kinds/receipts/ask-time.ts'
import { writeQuestion } from './kinds/receipts/question.ts'
import { writeReceipt } from './kinds/receipts/receipt.ts'
import type { Scene, WriteMail } from './scene.ts'

const writers: Record<Exclude<TouchpointKind, 'test'>, WriteMail> = {
  receipt: writeReceipt,
  change: writeChange,
  packet: writePacket,
  card: writeCard,
  debrief: writeDebrief,
  thanks: writeThanks,
  'last-call': writeLastCall,
  'new-time': writeNewTime,
  promise: writePromise,
  nudge: writeNudge,
  'second-nudge': writeSecondNudge,
  'close-offer': writeCloseOffer,
  'cancel-follow-up': writeCancelFollowUp,
  offer: writeOffer,
  'offer-deadline': writeOfferDeadline,
  'after-no': writeAfterNo,
  'check-in': writeCheckIn,
  'ask-time': writeAskTime,
  task: writeTask,
  'task-today': writeTask,
  question: writeQuestion,
  'feed-summary': writeFeedSummary,
  agenda: writeAgenda,
  'term-end': writeTermEnd,
  'sign-in': writeSignIn,
  welcome: writeWelcome,
  invitation: writeInvitation,
}

export function writeMail(scene: Scene): MailContent {
  const { kind, key } = scene.touchpoint
  if (kind === 'test') throw new Error(`A test is written as the mail it shows: ${key}`)
  return writers[kind](scene)
}
