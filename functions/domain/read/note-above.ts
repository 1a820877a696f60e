import type { Carried } from './carry/carried.ts'
import type { Reader } from './reading.ts'

/** What the candidate wrote above a mail that they forwarded, as a mail of theirs to us. */
export function noteAbove({ mail, source }: Carried, reader: Reader): Carried | undefined {
  if (!mail?.note) return undefined
  const { words, date } = mail.note
  return {
    source,
    events: [],
    losses: [],
    mail: {
      from: { name: reader.name, email: reader.mail },
      to: [],
      cc: [],
      replyTo: null,
      subject: null,
      date,
      messageId: null,
      text: words,
      lines: words.split('\n').map((line) => ({ words: line, from: 'own' })),
      quoted: [],
      cover: null,
      forwarded: false,
      forwardedBy: null,
      automatic: false,
      links: [],
      attachments: [],
    },
  }
}
