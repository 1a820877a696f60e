import { sameName } from '../../who/short-name.ts'
import { withoutLegalForm } from '../facts/company/company-name.ts'
import { emailsIn } from '../facts/company/employer-domain.ts'
import { hasTitleHead, recruiterTitles } from '../language/lexicon/jobs.ts'
import { closingLine, mailWords } from '../language/lexicon/mail.ts'
import { cleanTitle } from '../names/job-title.ts'
import { namesIn } from '../names/names.ts'
import { toldTitle } from '../names/people-text.ts'
import { personName } from '../names/person-name.ts'
import { oneOf } from '../vocabulary/patterns.ts'
import type { Sheet, Words } from './page.ts'

export interface Signature {
  name: string
  /** The lines under the name, as one text: job, unit, company. */
  below: string
  title: string | null
  email: string | null
  /** Someone in recruiting by the words of the signature. */
  recruits: boolean
  words: string
}

const opening =
  /^(?:[-–—~]{1,3}\s?|i\.\s?[av]\.\s|(?:best|thanks|thank you|cheers|regards|kind regards|warmly|sincerely|see you soon|lg|vg|mfg|viele grüße|beste grüße|cordialement|saludos|abraços|abs|groet|groeten|saluti|よろしくお願いいたします)[,!.]?\s)/i

/** Reads the signatures of a text from its end. `senders` are those who are known to write. */
export function readSignatures(lines: Words[], senders: readonly string[], company: string | null): Signature[] {
  const written = lines.filter(({ words }) => words !== '' && !/^https?:\S+$/.test(words))
  const found: Signature[] = []
  for (let i = written.length - 1; i >= Math.max(0, written.length - 16); i -= 1) {
    const signature = signatureAt(written, i, senders, company)
    if (signature && !found.some(({ name }) => sameName(name, signature.name))) found.push(signature)
  }
  return found
}

function signatureAt(lines: Words[], i: number, senders: readonly string[], company: string | null): Signature | null {
  const line = lines[i]?.words ?? ''
  if (line.length > 140) return lastWordsAt(lines[i], senders, company)
  const dashed = opening.test(line)
  const text = line.replace(opening, '').trim()
  const [name] = namesIn(asSigned(text, senders))
  if (
    !name ||
    name.at > 10 ||
    /[:：]/.test(text.slice(0, name.at)) ||
    /^(?:hi|hello|dear|hey|hallo|bonjour|hola|olá|oi|ciao|beste|liebe|lieber|sehr geehrte|guten tag|g'day|gentile)\b/i.test(text)
  )
    return lastWordsAt(lines[i], senders, company)
  const rest = text.slice(name.end)
  const sender = senders.find((one) => sameName(name.name, one))
  const next = lines[i + 1]?.words ?? ''
  const inline = /^(?:様|さん)?\s?(?:[,|/(（]|[-–—]\s|\s[-–—|•·]\s)/u.test(rest)
  if (rest.trim() !== '' && (!inline || isTold(rest))) return null
  if (name.single && !sender && !(inline && recruiterTitles.test(rest)) && !(dashed && rest.trim() === '')) return null
  const under =
    /^(?:sent from|https?:|tel|phone|[+(\d])/i.test(next) || next.length > 90
      ? ''
      : [next, shortLine(lines[i + 2]?.words)].filter(Boolean).join('\n')
  const below = [rest, rest.trim() === '' || !hasTitleHead(rest) ? under : shortLine(next)].filter((part) => part.trim()).join('\n')
  const says = hasTitleHead(below) || recruiterTitles.test(below)
  const closes = rest.trim() === '' && (withoutLegalForm(next) === company || signsOff(lines[i - 1]?.words ?? ''))
  if (!sender && !says && !dashed && !closes) return null
  if (i < lines.length - 8 && !says) return null
  return {
    name: sender && name.single ? (personName(sender) ?? sender) : name.name,
    below,
    title: titleIn(below, company) ?? (rest.trim() === '' ? titleOverHouse(next, lines[i + 2]?.words ?? '', company) : null),
    email: emailsIn([line, next, lines[i + 2]?.words ?? '', lines[i + 3]?.words ?? ''].join(' '))[0] ?? null,
    recruits: recruiterTitles.test(below.slice(0, 120)),
    words: [line, next].filter(Boolean).join(' / ').slice(0, 200),
  }
}

/** "Best," and "Im Auftrag" over a name: who follows has written it. */
const signsOff = (above: string): boolean => closingLine.test(above) || (opening.test(`${above} `) && above.split(' ').length <= 3)

/** "Jean Abara, who is learning the ropes, will sit in.": a sentence, and no signature. */
const isTold = (rest: string): boolean => /[.!?]$/.test(rest) && rest.split(' ').length > 6

/** Between the writer's name and the house stands what they are there, whatever its word: "Pharmacien titulaire". */
const titleOverHouse = (words: string, below: string, company: string | null): string | null =>
  company !== null &&
  withoutLegalForm(below) === company &&
  /^\p{Lu}[\p{L}'’&/,. -]{3,48}$/u.test(words) &&
  words.split(' ').length <= 5 &&
  words !== company
    ? toldTitle(words)
    : null

/** People who write in small letters sign so: "gus". */
const asSigned = (text: string, senders: readonly string[]): string =>
  /^\p{Ll}[\p{Ll}'’-]{1,20}(?: \p{Ll}[\p{Ll}'’-]{1,20}){0,2}$/u.test(text) && senders.some((sender) => sameName(text, sender))
    ? text.replace(/(?<![\p{L}'’])\p{Ll}/gu, (first) => first.toUpperCase())
    : text

const shortLine = (line: string | undefined) => (line && line.length <= 80 && !/[.!?]$/.test(line) ? line : '')

/** "… license and CPR card. Thanks, Marisol Vega, Office Manager". */
const closed = new RegExp(
  `[.!?]\\s${oneOf(mailWords('closings'))},?\\s(\\p{Lu}[\\p{L}'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}'’-]{1,24}){1,2}),\\s([^,.!?]{3,60})\\.?$`,
  'iu',
)

function closedBy(text: string): RegExpExecArray | null {
  const match = closed.exec(text)
  const [name] = namesIn(match?.[1] ?? '')
  return match?.[1] && name?.end === match[1].length && !name.single && hasTitleHead(match[2] ?? '') ? match : null
}

/** A signature at the end of the last sentence: "… thank you for your patience. Becca (HR)", "… too late - Pilar (Talent)". */
function lastWordsAt(line: Words | undefined, senders: readonly string[], company: string | null): Signature | null {
  const text = line?.words ?? ''
  const ended = closedBy(text.slice(-180))
  const match =
    ended ??
    /(?:[.!?]|\s[-–—])\s([\p{Lu}][\p{L}'’-]{1,20}(?:\s[\p{Lu}][\p{L}'’-]{1,24}){0,2})\s?(?:[(（]([^()（）]{2,80})[)）])?[.]?$/u.exec(
      text.slice(-180),
    )
  if (!match?.[1]) return null
  const sender = senders.find((one) => sameName(match[1] ?? '', one))
  if (!sender && !ended && !recruiterTitles.test(match[2] ?? '')) return null
  return {
    name: sender ?? match[1],
    below: match[2] ?? '',
    title: titleIn(match[2] ?? '', company),
    email: null,
    recruits: recruiterTitles.test(match[2] ?? ''),
    words: match[0].trim(),
  }
}

function titleIn(below: string, company: string | null): string | null {
  for (const raw of below.split('\n')) {
    if (/^[\p{L} ]{2,24}[:：]/u.test(raw)) continue
    const line = raw.replace(/^[\s,|/(（–—•·-]+/, '').replace(/[)）]$/, '')
    const title = cleanTitle(line.split(/\s[|•·–—]\s|\s-\s/).find((part) => hasTitleHead(part)) ?? line, company)
    if (title) return title
  }
  return null
}

export const signatureLines = (sheet: Sheet): Words[][] => {
  const parts = [...new Set(sheet.lines.map(({ part }) => part))]
  return parts.map((part) => sheet.lines.filter((line) => line.part === part))
}
