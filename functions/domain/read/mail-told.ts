import type { LocalDate } from '../time/wall-time.ts'
import { readForwardingConfirmation } from './carry/mail/forwarding-confirmation.ts'
import { sentAt } from './carry/mail/sent-at.ts'
import { readAnswer } from './facts/answer/read-answer.ts'
import { readToldBack } from './facts/answer/told-back.ts'
import { withoutMovedStart } from './facts/change/start-of-job.ts'
import { replyOf } from './lay-out/older/reply-lines.ts'
import type { Sheet } from './lay-out/page.ts'
import { isReader } from './names/candidate-name.ts'
import { nameOf } from './names/person-name.ts'
import type { Reading } from './reading.ts'

/** A mail as a mail: from whom to whom, what it answers, what the employer decided in it. Null where no mail carried it. */
export function mailOf(sheet: Sheet, decisionBy: LocalDate | null): Reading['mail'] {
  const { mail } = sheet.carried
  if (!mail) return null
  const reply = replyOf(mail, sheet.reader)
  const told = reply.reply && readToldBack(sheet, decisionBy)
  return {
    from: { name: isReader(sheet.reader, mail.from) ? sheet.reader.name : nameOf(mail.from), email: mail.from.email },
    to: [...new Set([...mail.to, ...mail.cc].flatMap(({ email }) => email ?? []))],
    subject: mail.subject,
    sentAt: sentAt(mail.date, sheet.reader.homeZone),
    messageId: mail.messageId,
    automatic: mail.automatic,
    forwarded: mail.forwarded,
    ...readAnswer(withoutMovedStart(sheet), decisionBy !== null),
    forwardingConfirmation: readForwardingConfirmation(mail),
    ...reply,
    ...(told ? { told } : {}),
  }
}
