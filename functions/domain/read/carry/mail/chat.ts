import { sameName } from '../../../who/short-name.ts'
import { weekdays } from '../../language/lexicon/dates.ts'
import type { Reader } from '../../reading.ts'
import { alternation } from '../../vocabulary/patterns.ts'
import type { CarriedMail } from '../carried.ts'

/** One message of a chat. */
interface Turn {
  who: string
  words: string
}

/** More than anybody pastes about one interview. */
const mostTurns = 200

const name = "(\\p{L}[\\p{L}\\p{N}.'’ ()-]{0,39}?)"
const stamped = [
  // "[23/11, 09:12] Saga:", "[11/24/26, 9:12:04 AM] Saga:", "[09:12, 24.11.2026] Saga:"
  new RegExp(`^\\u200e?\\[[\\d/.,:\\s\\u202f-]{8,26}(?:[ap]\\.?m\\.?)?[\\d/.,\\s]{0,14}\\]\\s{1,3}${name}:\\s(.*)$`, 'iu'),
  // "24/11/2026, 09:12 - Saga:"
  new RegExp(
    `^\\u200e?\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},?\\s\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[\\s\\u202f][ap]\\.?m\\.?)?\\s[-–]\\s${name}:\\s(.*)$`,
    'iu',
  ),
]
const bare = new RegExp(`^${name}:\\s(.*)$`, 'u')

const startOf = (line: string, forms: readonly RegExp[]): Turn | null => {
  const [, who, words = ''] = forms.map((form) => form.exec(line)).find((match) => match !== null) ?? []
  return who === undefined ? null : { who: who.trim(), words }
}

/** A line that begins nothing goes on with the one before it. */
function turnsOf(text: string, forms: readonly RegExp[]): Turn[] {
  const turns: Turn[] = []
  for (const line of text.split('\n')) {
    const turn = turns.length < mostTurns ? startOf(line.trim(), forms) : null
    const last = turns.at(-1)
    if (turn) turns.push(turn)
    else if (last) last.words = `${last.words}\n${line}`.trim()
    else if (line.trim() !== '') return []
  }
  return turns
}

/**
 * A chat that was copied: what counts is the last word about a time, and what the others say after it. Of several times offered the one that the
 * candidate took stands; what was said before is older. Without stamps at its lines it is one only where the candidate speaks in it, too.
 */
export function readChat(mail: CarriedMail, reader: Reader): CarriedMail {
  if (mail.from.email !== null || mail.from.name !== null || mail.subject !== null) return mail
  const own = (who: string) => sameName(who, reader.name)
  const withStamps = turnsOf(mail.text, stamped)
  const turns = withStamps.length > 0 ? withStamps : turnsOf(mail.text, [bare])
  const others = turns.filter(({ who }) => !own(who))
  if (others.length === 0 || (withStamps.length === 0 && others.length === turns.length)) return mail
  const last = turns.findLastIndex(({ words }) => hasTime(words))
  const asked = turns.slice(0, last + 1).findLastIndex(({ who, words }) => !own(who) && hasTime(words))
  const from = asked < 0 ? turns.findIndex(({ who }) => !own(who)) : asked
  const choice = turns.slice(from + 1, last + 1).find(({ who }) => own(who))?.words
  const now = turns.slice(from).filter(({ who }) => !own(who))
  const [first, ...rest] = now.map(({ words }) => words)
  const text = [choice === undefined ? (first ?? '') : taken(first ?? '', choice), ...rest].join('\n\n')
  const older = turns.slice(0, from).filter(({ who }) => !own(who))
  const quoted = older.toReversed().map(({ who, words }) => ({ from: { name: who, email: null }, date: null, subject: null, text: words }))
  return { ...mail, from: { name: now[0]?.who ?? null, email: null }, text, quoted: [...mail.quoted, ...quoted] }
}

const dayName = new RegExp(`(?<!\\p{L})${alternation(weekdays.flat().filter((one) => one.length > 2))}(?!\\p{L})`, 'giu')
const hasTime = (words: string): boolean => /\d/.test(words) || words.match(dayName) !== null

/** Days by their first letters: "Fri" and "Friday" are one. */
const marksIn = (words: string): string[] => [
  ...(words.match(/\d+/g) ?? []),
  ...(words.match(dayName) ?? []).map((day) => day.toLowerCase().slice(0, 2)),
]

/** The one of several offered that the answer names; all of it where it names none, or several. */
function taken(offer: string, answer: string): string {
  const offers = offer.split(/[,;\n?]\s*|\s(?:or|oder|ou|o|of|eller|lub|oppure)\s/u).filter((one) => hasTime(one))
  const marks = marksIn(answer)
  const [chosen, second] = offers.filter((one) => marksIn(one).some((mark) => marks.includes(mark)))
  return offers.length > 1 && chosen !== undefined && second === undefined ? chosen : offer
}
