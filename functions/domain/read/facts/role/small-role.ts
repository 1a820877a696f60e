import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import { smallWords } from '../../language/lexicon/mail.ts'
import { calendarWord, notNames } from '../../language/lexicon/people.ts'

/** Jobs in small letters: no capital says where one begins or ends, so the frame does on one side and small words on the other. */

const longest = 6
const word = /^[\p{L}][\p{L}\p{M}'’/-]*$/u
/** Inside a job: "manipulateur en électroradiologie", "infirmier de bloc opératoire", "head of growth". */
const joins = /^(?:of|de|du|des|del|della|dei|di|da|do|dos|das|van|für|en|aux|au|à|i|and|&)$/u

/** A German word that belongs to a noun: "examinierte", "kaufmännischer". */
const bent = /^\p{Ll}{4,}(?:e|er|es|en|em)$/u

const ends = (text: string): boolean => (smallWords.has(text) && !joins.test(text)) || calendarWord(text)

/**
 * "adviseur sociaal domein (vacature 26-204)": from the frame on, up to a mark, a capital, a day or a small word that begins something else.
 * `anyWord`: the frame alone makes it a job.
 */
export function smallRoleFrom(rest: string, anyWord: boolean): string | null {
  if (!/^\p{Ll}/u.test(rest)) return null
  const clause = /^[^.,;:!?()[\]\n|–—\d]{3,90}/u.exec(rest)?.[0] ?? ''
  const taken: string[] = []
  for (const text of clause.trim().split(' ')) {
    // "als pädagogische Fachkraft": where nouns are written large, small letters alone are no job.
    if (/^\p{Lu}\p{Ll}{3,}/u.test(text) && taken.length > 0 && taken.length < 3 && taken.every((one) => bent.test(one)))
      return [...taken, text].join(' ')
    // "saldatore TIG": behind the head, in which of them
    if (/^\p{Lu}{2,4}$/u.test(text) && hasTitleHead(taken.at(-1) ?? '')) return [...taken, text].join(' ')
    if (!word.test(text) || /^\p{Lu}/u.test(text) || ends(text) || taken.length >= longest) break
    if (text.length <= 3 && !joins.test(text)) break
    if (joins.test(text) && taken.length === 0) return null
    taken.push(text)
  }
  while (joins.test(taken.at(-1) ?? '')) taken.pop()
  const head = taken.findIndex((text) => hasTitleHead(text))
  if (head < 0)
    return anyWord && taken.length <= 4 && taken.every((text) => text.length > 3 || joins.test(text)) ? taken.join(' ') || null : null
  const last = taken.findLastIndex((text) => hasTitleHead(text))
  // Where the head stands first, what follows describes it; where it stands last, nothing more belongs to it.
  return (head === 0 && last === 0 ? taken : taken.slice(0, last + 1)).join(' ')
}

/** All of a phrase in small letters may be a job: no small word, no day, nothing that stands in every other title. */
export const isSmallJob = (phrase: string): boolean => {
  const words = phrase.split(' ')
  return (
    /^\p{Ll}{4,}/u.test(phrase) &&
    words.length <= 4 &&
    words.every((text) => /^[\p{L}][\p{L}\p{M}'’/-]*$/u.test(text) && !ends(text) && !notNames.has(text) && !notPart.test(text))
  )
}

const determiner = /^(?:the|our|this|your|an?|my)$/iu
/** "I would love to apply for the barista job". */
const jobAsked = /(?:appl\p{L}+ (?:for|to)|application for|about|regarding|interview\p{L}* for)$/iu
const notPart = /^(?:open|new|same|next|following|above|advertised|vacant|whole|right|perfect|current|internal|first|other|said|actual)$/u

/** The noun ends what is said. */
const isNoted = (sentence: string, end: number): boolean => /^\p{L}+(?:[.,;]|$)/u.test(sentence.slice(end).trim())

/** "the data center technician position": back from the noun to the article, where every word between may belong to a job. */
export function smallRoleBefore(sentence: string, end: number, anyWord: boolean): string | null {
  const before = sentence
    .slice(Math.max(0, end - 80), end)
    .trimEnd()
    .split(' ')
  const taken: string[] = []
  for (let i = before.length - 1; i >= 0 && taken.length <= longest; i -= 1) {
    const text = before[i] ?? ''
    if (determiner.test(text)) {
      const isJob = taken.some((one) => hasTitleHead(one))
        ? taken.length > 1
        : anyWord && taken.length > 0 && jobAsked.test(before.slice(0, i).join(' '))
      return isJob ? taken.join(' ') : null
    }
    // "Tile setter position, as we said": where a sentence begins, a capital says nothing.
    const isFirst = i === 0 && end < 60 && taken.length > 0
    if (!word.test(text) || (/^\p{Lu}/u.test(text) && !isFirst) || ends(text.toLowerCase()) || notPart.test(text)) return null
    taken.unshift(text)
    // "bench joiner job.": of somebody who notes it down
    if (i === 0 && end < 60 && taken.length > 1 && anyWord && isNoted(sentence, end)) return taken.join(' ')
  }
  return null
}
