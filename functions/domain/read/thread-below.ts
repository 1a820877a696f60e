import type { Carried } from './carry/carried.ts'
import { isWrittenByUs } from './lay-out/ours.ts'
import type { Reader } from './reading.ts'

/** Of a long thread the last words count. */
const most = 4

/** The mails below a forwarded one in its thread, newest first, each as a mail of its own with what stood below it. */
export function threadBelow({ mail, source }: Carried, reader: Reader): Carried[] {
  if (!mail?.forwarded) return []
  return mail.quoted.slice(0, most).flatMap(({ from, date, text }, at): Carried[] => {
    if (!from || text === '' || isWrittenByUs(text, reader)) return []
    const isSender = from.email === null && from.name !== null && from.name === mail.from.name
    return [
      {
        source,
        events: [],
        losses: [],
        mail: {
          from: isSender ? mail.from : from,
          to: [],
          cc: [],
          replyTo: null,
          subject: mail.subject,
          date,
          messageId: null,
          text,
          quoted: mail.quoted.slice(at + 1),
          cover: null,
          forwarded: true,
          forwardedBy: null,
          automatic: false,
          links: [],
          attachments: [],
        },
      },
    ]
  })
}
