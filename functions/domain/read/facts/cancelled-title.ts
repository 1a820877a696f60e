import type { CarriedEvent } from '../carry/carried.ts'
import { cancelledInJapanese } from '../language/ja/cancelled.ts'
import { besideCancelled, cancelledNouns, cancelledPhrases, cancelReasons, meetingNouns } from '../language/lexicon/changes.ts'
import { carrierPrefix } from '../language/lexicon/mail.ts'
import { anyOf, tidy } from '../vocabulary/patterns.ts'

const cap = 500
const phrase = new RegExp(anyOf([...cancelledPhrases, ...cancelledNouns].join('|')).source, 'iu')
const phraseAtEnd = new RegExp(`${anyOf(cancelledPhrases.join('|')).source}$`, 'iu')
const noun = anyOf(meetingNouns.join('|'))
/** "Cancelled interview with Ola": the meeting stands right behind the word, as no "Cancelled Orders Analyst" does. */
const phraseAtStart = new RegExp(`^${anyOf(cancelledPhrases.join('|')).source}\\s${anyOf(meetingNouns.join('|')).source}`, 'iu')
/** Right behind it begins a reason, or whose deed it was. */
const reason = new RegExp(`^\\s${anyOf(cancelReasons.join('|')).source}\\s`, 'iu')
const beside = new Set([...meetingNouns, ...besideCancelled])
const negated = /(?<!\p{L})(?:not|never|nicht|nie|ne|pas|no|não|niet|non)(?!\p{L})/iu

/** `Re:`, `WG:`, `I:` … one after the other; they say nothing of the meeting. */
const carriers = new RegExp(`^(?:${carrierPrefix}\\s?[:：]\\s*)+`, 'iu')
/** Google's subject goes on with day, hour and address. */
const googleTail = / @ [^@]{4,80}\d[^@]{0,90}(?:\([^()]{2,80}\))?\s*$/u
/** Where one part of a title ends and the next begins; a hyphen inside a word is none. */
const separators = /\.\s|\.$|[:：;|/()[\]{}（）［］【】「」*~!,]+|\s[-–—]+\s|\s*[–—]\s*|^[-–—]+|[-–—]+$/u

/** A title that says its own meeting is off, without what says it; null where it says no such thing. Outlook keeps a cancelled meeting so. */
export function withoutCancelled(title: string): string | null {
  const plain = title.slice(0, cap).replace(googleTail, '').trim().replace(carriers, '')
  const said = partsOf(plain).flatMap(({ at, words }) => {
    const saying = cancelledIn(words, at > 0)
    return saying === null ? [] : [{ from: at + words.indexOf(saying), saying }]
  })[0]
  if (!said) return null
  const rest = tidy(`${plain.slice(0, said.from)} ${plain.slice(said.from + said.saying.length)}`.replace(emptyBrackets, ' '))
  return rest.replace(/\s\.$/, '').replace(edges, '') || tidy(plain)
}

const emptyBrackets = /[([{（［【「]\s{0,4}[)\]}）］】」]/gu
const edges = /^[^\p{L}\p{N}([【「"'“]+|[^\p{L}\p{N})\]】」"'”.!?]+$/gu

function partsOf(title: string): { at: number; words: string }[] {
  let from = 0
  return title.split(separators).flatMap((raw) => {
    const at = title.indexOf(raw, from)
    from = at + raw.length
    return hasLetters(raw) ? [{ at: at + raw.length - raw.trimStart().length, words: raw.trim() }] : []
  })
}

const hasLetters = (part: string): boolean => /\p{L}/u.test(part)

/** What says it: the word alone where it is put to a title, else the whole part: nothing but the word and what it is said of, or a short sentence. */
function cancelledIn(whole: string, later: boolean): string | null {
  const part = withoutReason(whole)
  // "Product Manager, Cancelled by Customer Flow" names a team
  if (part !== whole && later && !noun.test(part) && /\p{Lu}/u.test(whole.slice(part.length))) return null
  return part === whole ? cancelledSo(part) : cancelledSo(part) === null ? null : whole
}

/** "… due to illness", "… by the organizer": why, or by whom, behind the word that says so. */
function withoutReason(part: string): string {
  const found = phrase.exec(part)
  const behind = found ? found.index + found[0].length : 0
  const why = found ? reason.exec(part.slice(behind)) : null
  return why ? part.slice(0, behind + why.index).trim() : part
}

function cancelledSo(part: string): string | null {
  if (cancelledInJapanese.test(part)) return part
  const found = phrase.exec(part)
  // asked, not said
  if (!found || part.endsWith('?')) return null
  const rest = `${part.slice(0, found.index)} ${part.slice(found.index + found[0].length)}`.toLowerCase()
  const others = rest.split(/[^\p{L}\p{N}-]+/u).filter((word) => hasLetters(word))
  if (others.every((word) => beside.has(word))) return part
  if (phraseAtStart.test(part)) return part
  if (negated.test(rest) || !noun.test(rest) || !phraseAtEnd.test(part)) return null
  if (isShouted(found[0], rest)) return found[0]
  return others.length <= 6 ? part : null
}

/** "Interview with … CANCELLED": nobody writes a team's name so. */
const isShouted = (word: string, rest: string): boolean => word === word.toUpperCase() && rest.length < 200

/** STATUS:CONFIRMED or not: what the title says of its own event counts, since some calendars say it nowhere else. */
export function readTitleAsCancel(event: CarriedEvent): CarriedEvent {
  const rest = event.summary === null || event.method === 'reply' || event.method === 'counter' ? null : withoutCancelled(event.summary)
  return rest === null ? event : { ...event, method: 'cancel', status: 'cancelled', summary: rest }
}
