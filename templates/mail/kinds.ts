import type { TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import type { MailContent } from './content.ts'
import { writeAfterNo } from './kinds/after-no.ts'
import { writeAgenda } from './kinds/agenda.ts'
import { writeAskTime } from './kinds/ask-time.ts'
import { writeCancelFollowUp } from './kinds/cancel-follow-up.ts'
import { writeCard } from './kinds/card.ts'
import { writeChange } from './kinds/change.ts'
import { writeCheckIn } from './kinds/check-in.ts'
import { writeCloseOffer } from './kinds/close-offer.ts'
import { writeDebrief } from './kinds/debrief.ts'
import { writeFeedSummary } from './kinds/feed-summary.ts'
import { writeInvitation } from './kinds/invitation.ts'
import { writeLastCall } from './kinds/last-call.ts'
import { writeNewTime } from './kinds/new-time.ts'
import { writeNudge } from './kinds/nudge.ts'
import { writeOffer } from './kinds/offer.ts'
import { writeOfferDeadline } from './kinds/offer-deadline.ts'
import { writePacket } from './kinds/packet.ts'
import { writePromise } from './kinds/promise.ts'
import { writeQuestion } from './kinds/question.ts'
import { writeReceipt } from './kinds/receipt.ts'
import { writeSecondNudge } from './kinds/second-nudge.ts'
import { writeSignIn } from './kinds/sign-in.ts'
import { writeTask } from './kinds/task.ts'
import { writeTermEnd } from './kinds/term-end.ts'
import { writeThanks } from './kinds/thanks.ts'
import { writeWelcome } from './kinds/welcome.ts'
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
