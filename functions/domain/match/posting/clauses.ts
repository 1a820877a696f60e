import { contentOf } from '../words/content.ts'
import { plainWords } from '../words/plain.ts'
import {
  aboutEmployer,
  dutyInProse,
  mustAfterWishes,
  mustAmongDuties,
  mustInProse,
  niceBehind,
  niceInFront,
  notAsked,
  rightToWork,
  says,
  sought,
  soughtWith,
} from '../words/sections.ts'
import { anchorsIn } from './anchors.ts'
import { conjunctsOf } from './conjuncts.ts'
import type { PostingLine } from './posting-lines.ts'

/** How much a posting wants something: what one must have, what there is to do, what helps. */
export type Force = 'must' | 'duty' | 'nice'

export interface Clause {
  /** As the posting has it. */
  words: string
  force: Force
}

/** What one line of a posting asks, in the pieces that can be had apart. */
export const clausesOf = (line: PostingLine): Clause[] => sentencesIn(line.words).flatMap((sentence) => ofSentence(sentence, line))

const abbreviation =
  /(?:^|[\s(])(?:z\. ?b|d\. ?h|u\. ?a|e\.g|i\.e|ca|inkl|bzw|etc|approx|min|mind|dr|nr|st|p\. ?ex|incl|evtl|ggf|max|yrs|no)\.$/iu

/** Also at `;`, and where a sentence turns round: "no degree needed, but you must …". */
export function sentencesIn(words: string): string[] {
  const pieces = words.split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}(])|(?<=;)\s+|,?\s+(?=(?:but|aber|jedoch|sondern|mais)\s)/u)
  const sentences: string[] = []
  for (const piece of pieces) {
    const last = sentences.at(-1)
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`
    else sentences.push(piece)
  }
  return sentences.map((sentence) => sentence.replace(/^[\s;,]+|[\s;,]+$/gu, '')).filter((sentence) => /\p{L}{2}/u.test(sentence))
}

function ofSentence(whole: string, line: PostingLine): Clause[] {
  const sentence = says(plainWords(whole), notAsked) && !says(plainWords(whole), niceBehind) ? whatIsAsked(whole) : whole
  if (sentence === null) return []
  const { must, nice } = partedByWish(sentence)
  const force = forceOf(sentence, line)
  if (force === null) return nice === null || line.section === 'none' ? [] : [{ words: nice, force: 'nice' }]
  const clauses = must === null ? [] : force === 'duty' ? [{ words: must, force }] : conjunctsOf(must).map((words) => ({ words, force }))
  return nice === null ? clauses : [...clauses, { words: nice, force: 'nice' as const }]
}

function forceOf(words: string, { section, item }: PostingLine): Force | null {
  const plain = plainWords(words)
  if (says(plain, rightToWork)) return says(plain, mustInProse) || section === 'must' ? 'must' : null
  if (section === 'none' || (says(plain, aboutEmployer) && section !== 'must')) return null
  if (section === 'must')
    return !item && (says(plain, aboutEmployer) || (says(plain, `${sought}|someone who|somebody who`) && isAdvert(words))) ? null : 'must'
  if (section === 'nice') return item ? 'nice' : says(plain, mustAfterWishes) ? 'must' : says(plain, aboutEmployer) ? null : 'nice'
  if (section === 'duty') return says(plain, mustAmongDuties) ? 'must' : 'duty'
  if (says(plain, dutyInProse) && !says(plain, mustAmongDuties)) return 'duty'
  return says(plain, mustInProse) || says(plain, sought) ? (isAdvert(words) ? null : 'must') : null
}

const whoIsSought = new RegExp(`^.*?(?<!\\p{L})(?:${sought})(?!\\p{L})(?:.*?(?<!\\p{L})(?:${soughtWith})(?!\\p{L})|.*$)`, 'iu')

/** A sentence that names nothing of its own asks nothing; whom they look for is the job, and what follows "who" or "with" is what is asked. */
function isAdvert(words: string): boolean {
  const plain = plainWords(words)
  const asked = says(plain, sought) ? plain.replace(whoIsSought, '') : words
  return anchorsIn(asked).length === 0 && !says(plain, mustAmongDuties)
}

/** "A degree (no master's needed)": the part around what is not asked for, where it names something. */
function whatIsAsked(sentence: string): string | null {
  const pieces = sentence.split(/(?=\s*[(,–—]\s*)|(?<=\))/u)
  const at = pieces.findIndex((piece) => says(plainWords(piece), notAsked))
  const around = [pieces.slice(0, Math.max(0, at)).join(''), pieces.slice(at + 1).join('')].map(trimmed)
  return at < 0 ? null : (around.find((part) => anchorsIn(part).length > 0) ?? null)
}

const headNouns =
  /,\s+(?=(?:knowledge|experience|familiarity|exposure|some|any|a|an|kenntnisse|erfahrung|erfahrungen|erste|ein|eine|connaissance|connaissances|expérience|une|un|des|la|le)\s)/iu

interface Parted {
  must: string | null
  nice: string | null
}

/** Cuts off what only helps. A mark that stands alone, as in "Forklift licence (desirable)", is about the whole. */
function partedByWish(sentence: string): Parted {
  const parted = cutAtWish(sentence)
  const isMarkAlone = parted.must !== null && parted.nice !== null && contentOf(parted.nice).length === 0
  return isMarkAlone ? { must: null, nice: sentence } : parted
}

/** From "ideally" on, or the part that ends with "is a plus". */
function cutAtWish(sentence: string): Parted {
  const front = firstFront(sentence)
  if (front === 0) return { must: null, nice: sentence }
  if (front > 0) {
    const end = sentence[front - 1] === '(' ? sentence.indexOf(')', front) : -1
    const nice = trimmed(sentence.slice(front, end < 0 ? undefined : end))
    const must = trimmed(sentence.slice(0, front)) + (end < 0 ? '' : sentence.slice(end + 1))
    return { must: orNull(must), nice: orNull(nice) }
  }
  if (!says(plainWords(sentence), niceBehind)) return { must: sentence, nice: null }
  const pieces = sentence.split(headNouns).flatMap((piece) => piece.split(/\s+[–—]\s+|\s+(?=\()|,?\s+(?=und zusätzlich|plus\s)/u))
  const at = pieces.findIndex((piece) => says(plainWords(piece), niceBehind))
  const from = at <= 0 ? 0 : sentence.indexOf(pieces[at] ?? '')
  return { must: orNull(trimmed(sentence.slice(0, from))), nice: trimmed(sentence.slice(from)) }
}

const fronts = new RegExp(`(?<!\\p{L})(?:${niceInFront})(?!\\p{L})`, 'u')

/** Accents fold to nothing here, so a place in the plain text is the place in the sentence. */
const firstFront = (sentence: string): number => sentence.toLowerCase().replaceAll('é', 'e').search(fronts)

const trimmed = (words: string): string => words.replace(/^[\s,;:(–—-]+|[\s,;:(–—-]+$/gu, '')
const orNull = (words: string): string | null => (/\p{L}{2}/u.test(words) ? words : null)
