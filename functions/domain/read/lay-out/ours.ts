import { carriesMark, loopHeader } from '../../trust/own-mark.ts'
import { apart } from '../../trust/sent-words.ts'
import type { Carried, CarriedMail } from '../carry/carried.ts'
import type { Reader } from '../reading.ts'
import { isAnswer } from './older/reply-lines.ts'

/** By the mark at its foot, or by the larger part of what it says. */
export const isWrittenByUs = (text: string, { ownMarks = [], sentWords = [] }: Reader): boolean =>
  carriesMark(text, ownMarks) || apart(text, sentWords) !== null

/**
 * What stands beside words of ours in one text. `cut`: a few words, which may be cut-off ones of ours. `more`: beside a whole mail of ours, to which
 * mail programs add lines of theirs; in one that was forwarded both are `none`, since whoever forwards writes above it. `own`: what somebody wrote; `answer`: to a mail, by its head.
 */
export type Beside = 'none' | 'cut' | 'more' | 'own' | 'answer'

const isWhole = ({ text }: CarriedMail, { ownMarks = [] }: Reader): boolean => carriesMark(text, ownMarks)

/** A mail of ours, or a part of it, that stands in the text of another is quoted there, also where nothing marks it as such. */
export function withOursQuoted(carried: Carried, reader: Reader): { carried: Carried; beside?: Beside } {
  const { mail } = carried
  const parted = mail && apart(mail.text, reader.sentWords ?? [])
  if (!mail || !parted) return { carried }
  const beside = isAnswer(mail)
    ? 'answer'
    : !parted.cut && !isWhole(mail, reader)
      ? 'own'
      : mail.forwarded
        ? 'none'
        : parted.cut
          ? 'cut'
          : 'more'
  const own = new Set(parted.beside.split('\n'))
  const lines = mail.lines?.map((line) => (line.from === 'own' && !own.has(line.words.trim()) ? { ...line, from: 'below' as const } : line))
  const quoted = [{ from: null, date: null, subject: null, text: parted.ours }, ...mail.quoted]
  const links = mail.links.filter(({ words, url }) => parted.beside.includes(url) || (words !== '' && parted.beside.includes(words)))
  return { carried: { ...carried, mail: { ...mail, text: parted.beside, quoted, links, ...(lines ? { lines } : {}) } }, beside }
}

/** Whether words beside ours are somebody's own: cut-off ones of ours and what a mail program adds move nothing. */
export const tells = (beside: Beside, moves: boolean, meets: boolean): boolean =>
  beside === 'own' || beside === 'answer' || (beside !== 'none' && moves) || (beside === 'more' && meets)

/**
 * By its header, or where that is lost by its mark or its words: as the message itself, or as what it quotes. Whoever pastes a part of one above or
 * below words of their own does not answer it.
 */
export function markedAsOurs({ mail, events }: Carried, reader: Reader, beside: Beside | undefined, tell: boolean): Marked {
  if (!mail) return {}
  const hasHeader = Object.hasOwn(mail.envelope?.headers ?? {}, loopHeader.toLowerCase())
  const said = [mail.text, ...events.map(({ description }) => description ?? '')]
  const isMarked = said.some((text) => carriesMark(text, reader.ownMarks ?? []))
  const isQuoted = mail.quoted.some(({ text }) => isWrittenByUs(text, reader))
  if (hasHeader || isMarked || (isQuoted && (mail.text === '' || !tell))) return { ours: true }
  if (!isQuoted || (beside !== undefined && beside !== 'answer')) return {}
  return { quotesUs: true, ...(mail.quoted.some(({ text }) => carriesMark(text, reader.ownMarks ?? [])) ? { quotesMark: true } : {}) }
}

interface Marked {
  ours?: true
  quotesUs?: true
  quotesMark?: true
}
