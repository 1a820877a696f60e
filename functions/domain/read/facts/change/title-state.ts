import { besideCancelled, cancelReasons, meetingNouns } from '../../language/lexicon/changes.ts'
import { carrierPrefix } from '../../language/lexicon/mail.ts'
import { anyOf, tidy } from '../../vocabulary/patterns.ts'

/** How titles say one thing of their own meeting. */
interface Saying {
  /** Whole phrases. */
  phrases: readonly string[]
  /** The deed as a noun: it says so only where it stands alone. */
  nouns: readonly string[]
  /** Japanese runs words together, so there a pattern finds it in a part of a title. */
  inJapanese: RegExp
  /** "Postponed *until* Friday": what may follow beside a reason. */
  onwards?: readonly string[]
}

const cap = 500
const anyNoun = anyOf(meetingNouns.join('|'))
const beside = new Set([...meetingNouns, ...besideCancelled])
const negated = /(?<!\p{L})(?:not|never|nicht|nie|ne|pas|no|não|niet|non)(?!\p{L})/iu

/** `Re:`, `WG:`, `I:` … one after the other; they say nothing of the meeting. */
const carriers = new RegExp(`^(?:${carrierPrefix}\\s?[:：]\\s*)+`, 'iu')
/** Google's subject goes on with day, hour and address. */
const googleTail = / @ [^@]{4,80}\d[^@]{0,90}(?:\([^()]{2,80}\))?\s*$/u
/** Where one part of a title ends and the next begins; a hyphen inside a word is none. */
const separators = /\.\s|\.$|[:：;|/()[\]{}（）［］【】「」*~!,]+|\s[-–—]+\s|\s*[–—]\s*|^[-–—]+|[-–—]+$/u

/** "XX CANCELLED XX Interview": what letters frame is a part of its own. */
const framed = /(?<![\p{L}\p{N}])(x{2,})\s+([^[\]]{3,60}?)\s+\1(?![\p{L}\p{N}])/giu
const isOrnament = (word: string): boolean => /^x{2,}$/iu.test(word)

const emptyBrackets = /[([{（［【「]\s{0,4}[)\]}）］】」]/gu
const edges = /^[^\p{L}\p{N}([【「"'“]+|[^\p{L}\p{N})\]】」"'”.!?]+$/gu
const hasLetters = (part: string): boolean => /\p{L}/u.test(part)

function partsOf(title: string): { at: number; words: string }[] {
  let from = 0
  return title.split(separators).flatMap((raw) => {
    const at = title.indexOf(raw, from)
    from = at + raw.length
    return hasLetters(raw) ? [{ at: at + raw.length - raw.trimStart().length, words: raw.trim() }] : []
  })
}

/** A title that says it of its own meeting, without what says it; null where it says no such thing. */
export function titleWithout({ phrases, nouns, inJapanese, onwards = [] }: Saying): (title: string) => string | null {
  const phrase = new RegExp(anyOf([...phrases, ...nouns].join('|')).source, 'iu')
  const phraseAtEnd = new RegExp(`${anyOf(phrases.join('|')).source}$`, 'iu')
  /** "Cancelled interview with Ola": the meeting stands right behind the word, as no "Cancelled Orders Analyst" does. */
  const phraseAtStart = new RegExp(`^${anyOf(phrases.join('|')).source}\\s${anyNoun.source}`, 'iu')
  /** Right behind it begins a reason, or whose deed it was. */
  const reason = new RegExp(`^\\s${anyOf(cancelReasons.join('|')).source}\\s`, 'iu')
  const onward = onwards.length > 0 ? new RegExp(`^\\s${anyOf(onwards.join('|')).source}\\s`, 'iu') : null

  /** What says it: the word alone where it is put to a title, else the whole part: nothing but the word and what it is said of, or a short sentence. */
  function saidIn(whole: string, later: boolean): string | null {
    const found = phrase.exec(whole)
    const behind = found ? whole.slice(found.index + found[0].length) : ''
    if (found && onward?.test(behind)) {
      const part = whole.slice(0, found.index + found[0].length)
      const said = saidBy(part)
      return said === null ? null : whole.slice(whole.indexOf(said))
    }
    const isReasoned = found !== null && reason.test(behind)
    const part = isReasoned ? whole.slice(0, found.index + found[0].length).trim() : whole
    // "Product Manager, Cancelled by Customer Flow" names a team
    if (isReasoned && later && !anyNoun.test(part) && /\p{Lu}/u.test(behind)) return null
    const said = saidBy(part)
    return said === null || !isReasoned ? said : whole
  }

  function saidBy(part: string): string | null {
    if (inJapanese.test(part)) return part
    const found = phrase.exec(part)
    // asked, not said
    if (!found || part.endsWith('?')) return null
    const rest = `${part.slice(0, found.index)} ${part.slice(found.index + found[0].length)}`.toLowerCase()
    const others = rest.split(/[^\p{L}\p{N}-]+/u).filter((word) => hasLetters(word) && !isOrnament(word))
    if (others.every((word) => beside.has(word))) return part
    if (phraseAtStart.test(part)) return part
    if (negated.test(rest) || !anyNoun.test(rest) || !phraseAtEnd.test(part)) return null
    if (isShouted(found[0], rest)) return found[0]
    return others.length <= 6 ? part : null
  }

  return (title) => {
    const plain = title.slice(0, cap).replace(googleTail, '').trim().replace(carriers, '').replace(framed, '[$2]')
    const said = partsOf(plain).flatMap(({ at, words }) => {
      const saying = saidIn(words, at > 0)
      return saying === null ? [] : [{ from: at + words.indexOf(saying), saying }]
    })[0]
    if (!said) return null
    const rest = tidy(`${plain.slice(0, said.from)} ${plain.slice(said.from + said.saying.length)}`.replace(emptyBrackets, ' '))
    const left = rest.replace(/\s\.$/, '').replace(edges, '')
    return hasLetters(left) ? left : tidy(plain)
  }
}

/** "Interview with … CANCELLED": nobody writes a team's name so. */
const isShouted = (word: string, rest: string): boolean => word === word.toUpperCase() && rest.length < 200
