import type { CarriedMail } from '../../carry/carried.ts'
import { replyPrefix } from '../../language/lexicon/mail.ts'
import { isReader } from '../../names/candidate-name.ts'
import type { Reader, Reading, ReplyLine } from '../../reading.ts'
import type { Sheet } from '../page.ts'

type Reply = NonNullable<NonNullable<Reading['mail']>['reply']>

/** Characters kept: a posting may be pasted into a reply; of what is quoted, only where a question stands matters. */
const room = { own: 24_000, quoted: 6_000, line: 4_000, quotedLine: 160 }
/** RFC 5322 §3.6.4 sets no limit; a thread of ours is short. */
const mostIds = 20

/** What the candidate wrote in answer to a mail, line by line. Lines of others are nobody's answer, so those are not kept. */
export function replyOf(mail: CarriedMail, reader: Reader): { reply?: Reply } {
  if (mail.forwarded || !isReader(reader, mail.from)) return {}
  const lines = mail.lines ?? []
  const isReply = isAnswer(mail) || lines.some(({ from }) => from !== 'own')
  return isReply ? { reply: { to: answeredIds(mail), lines: within(lines) } } : {}
}

/** By its head, whatever it quotes. */
export const isAnswer = (mail: CarriedMail): boolean =>
  !mail.forwarded && (answeredIds(mail).length > 0 || replySubject.test(mail.subject ?? ''))

/** The title of what one answers holds nobody's new word: that of a mail of ours may be "Moved to Thursday". */
export function withoutAnsweredTitle(sheet: Sheet): Sheet {
  const { carried, reader } = sheet
  const { mail } = carried
  if (!mail || mail.forwarded || !isReader(reader, mail.from) || !replySubject.test(mail.subject ?? '')) return sheet
  return { ...sheet, carried: { ...carried, mail: { ...mail, subject: null } } }
}

function answeredIds({ envelope }: CarriedMail): string[] {
  const { 'in-reply-to': answered = '', references = '' } = envelope?.headers ?? {}
  return [...new Set([...idsIn(answered), ...idsIn(references).reverse()])].slice(0, mostIds)
}

const replySubject = new RegExp(`^\\s{0,9}${replyPrefix}\\s?[:：]`, 'iu')

const idsIn = (header: string): string[] =>
  header
    .split(/[\s<>,]/)
    .filter((id) => id.includes('@'))
    .slice(-mostIds)

function within(lines: readonly ReplyLine[]): ReplyLine[] {
  let own = room.own
  let quoted = room.quoted
  return lines.flatMap(({ words, from }): ReplyLine[] => {
    const isOwn = from === 'own'
    const kept = words.slice(0, isOwn ? room.line : room.quotedLine)
    if (isOwn) own -= kept.length + 1
    else quoted -= kept.length + 1
    return (isOwn ? own : quoted) < 0 ? [] : [{ words: kept, from }]
  })
}
