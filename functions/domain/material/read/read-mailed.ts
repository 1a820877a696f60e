import { asUtf8 } from '../../read/carry/decode-text.ts'
import { latin1Of } from '../../read/carry/mail/mail.ts'
import { readMailHead } from '../../read/carry/mail/mail-head.ts'
import { readMailText } from '../../read/carry/mail/mail-text.ts'
import { decodeBytes } from '../../read/carry/mail/mime-body.ts'
import { isCalendar, type MimePart, walkMime } from '../../read/carry/mail/mime-parts.ts'
import { wordsForwarded } from '../../read/lay-out/older/forwarded.ts'
import type { Carrier, Refusal } from '../../read/reading.ts'
import { behindName, namedAs } from '../recognise/named.ts'
import type { Handed } from '../recognise/recognise.ts'
import { speaksToSomebody } from '../recognise/speaks-to-somebody.ts'
import { type MaterialOutcome, readMaterial } from './read-material.ts'

/** What one message hands in; nothing where it is no material. */
export type Mailed = Exclude<MaterialOutcome, { outcome: 'unknown' }>[]

/** More files in one mail are a folder of somebody's. */
const mostFiles = 4

/** Fewer letters by themselves are a note: nobody's posting is so short. */
const fewestLetters = 300

const documents = /\.(?:pdf|docx?|rtf|txt|md|markdown|json|html?|png|jpe?g)$/i

const isDocument = (part: MimePart): boolean =>
  !isCalendar(part) && (part.attached || part.name !== null) && (documents.test(part.name ?? '') || part.type === 'application/pdf')

/**
 * A message that may hold material: a mail, or the JSON that a candidate dropped in. One that `arranges` something, as the reader of invites has it,
 * is material only where that is all it says: what comes with a real invite, or stands quoted below it, is not what was handed in.
 */
export async function readMailed(raw: Uint8Array, carrier: Carrier, arranges = false): Promise<Mailed> {
  if (carrier !== 'json') return arranges ? readWordsAlone(raw) : readMail(raw)
  const outcome = await readMaterial({ bytes: raw, as: null, name: null })
  return outcome.outcome === 'read' ? [outcome] : []
}

/**
 * The files of a mail, else its words. What it names itself, in its subject or its first line, is that. What cannot be read is told where it is
 * named or is all there is: a picture below a few words is somebody's signature.
 */
async function readMail(raw: Uint8Array): Promise<Mailed> {
  const messages = walkMime(latin1Of(asUtf8(raw)))
  const [outer] = messages
  if (outer === undefined) return []
  const subject = withoutMarks((await readMailHead(outer.headers)).subject ?? '')
  const { text } = readMailText(outer.parts.length > 0 ? outer : (messages[1] ?? outer))
  const [first = ''] = text.split('\n')
  const bySubject = namedAs(subject)
  const byLine = first.length <= 80 ? namedAs(first) : undefined
  const named = bySubject ?? byLine ?? null
  const files = messages.flatMap(({ parts }) => parts.filter(isDocument)).slice(0, mostFiles)
  const read = await Promise.all(
    files.map((part) => readMaterial({ bytes: decodeBytes(part), as: files.length === 1 ? named : null, name: part.name })),
  )
  const wordless = text.trim() === ''
  const isTold = ({ code }: Refusal): boolean => named !== null || wordless || (text.length < fewestLetters && code !== 'picture')
  const ofFiles = read.flatMap((one) => (one.outcome === 'read' || (one.outcome === 'refused' && isTold(one.refusal)) ? [one] : []))
  return ofFiles.length > 0 ? ofFiles : readWords({ text, subject, named, namedInText: bySubject === undefined && byLine !== undefined })
}

async function readWordsAlone(raw: Uint8Array): Promise<Mailed> {
  const [outer] = walkMime(latin1Of(asUtf8(raw)))
  if (outer === undefined) return []
  const words = wordsForwarded(readMailText(outer).text)
  return speaksToSomebody(words) ? [] : readWords({ text: words, subject: '', named: null, namedInText: false })
}

/** `Fwd: Re: CV` is "CV". */
const withoutMarks = (subject: string): string => {
  const mark = /^\s*(?:fwd?|wg|re|aw|tr|rv|enc|i|r)\s*:/i.exec(subject)
  return mark ? withoutMarks(subject.slice(mark[0].length)) : subject.trim()
}

interface Words {
  text: string
  subject: string
  named: Handed | null
  /** The first line names it and is no part of it. */
  namedInText: boolean
}

async function readWords({ text, subject, named, namedInText }: Words): Promise<Mailed> {
  const lines = text.split('\n')
  const words = namedInText ? lines.slice(1).join('\n') : text
  if (named === null && words.length < fewestLetters) return []
  const outcome = await readMaterial({ bytes: new TextEncoder().encode(words), as: named, name: null })
  if (outcome.outcome === 'unknown' || (outcome.outcome === 'refused' && named === null)) return []
  const title = behindName(namedInText ? (lines[0] ?? '') : subject)
  return [
    outcome.outcome === 'read' && outcome.value.kind === 'story' && title ? { ...outcome, value: { ...outcome.value, title } } : outcome,
  ]
}
