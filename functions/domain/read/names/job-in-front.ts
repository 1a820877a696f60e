import { isFormOfAddress } from '../../who/name-words.ts'
import { andWords } from '../language/lexicon/companies.ts'
import { postLead, postWord } from '../language/lexicon/facts/posts.ts'
import { hasTitleHead } from '../language/lexicon/jobs.ts'
import { composed } from '../language/lexicon/people.ts'
import { allMatches, oneOf } from '../vocabulary/patterns.ts'
import { cleanTitle } from './job-title.ts'

const ofArticle = new RegExp(`^(?: ?${postWord('of')})? ?${postLead('articles')}`, 'iu')
/** "The jury is composed of the head of design, Ana Ruiz". */
function afterComposed(words: string | undefined): string | undefined {
  const last = words === undefined ? undefined : composed.all(words).at(-1)
  return words === undefined || last === undefined
    ? words
    : words
        .slice(last.index + last[0].length)
        .replace(ofArticle, '')
        .trim()
}

/** "Our director, Dr. Ana Ruiz": the honorific is the name's. */
const honorificsBefore =
  /(?:(?:Professor(?:in)?|Professeur|Profesora?|Capt(?:ain)?|Councillor|Cllr|Sister|Judge|Pr|Avv|Eng|Enf|RAin|RA|Rev|Fr|Capt|Lt|mgr|mec|inż|lek|Enf\.ª|D\.ª|D|Dr|Dra|Prof|Profa|Mr|Mrs|Ms|Mx|Sr|Sra|Ing|Dott|Dott\.ssa|Sig|Sig\.ra|Herrn?|Frau|Mme|M)\.?\s)+$/u

/** "The MD Sir Peter Holroyd", "(Personal), Prof. Dr. Anil Mehra": by what the next one is addressed is no part of a job. */
export function withoutAddress(named: string): string {
  const [, rest, word = ''] = /^(.*\s)(\p{Lu}[\p{L}.]{1,12})\s$/u.exec(named) ?? []
  return rest !== undefined && isFormOfAddress(word) ? withoutAddress(rest) : named
}

/** "En la entrevista estarán la directora médica": behind the last article that leaves a job. */
function lastJob(words: string | undefined): string | undefined {
  if (words === undefined) return undefined
  const last = allMatches(words, article).findLast(({ index, 0: found }) => hasTitleHead(words.slice(index + found.length)))
  const before = last ? words.slice(0, last.index) : ''
  return last && isVerbal.test(before) ? words.slice(last.index + last[0].length) : words
}
const article = new RegExp(`(?<![\\p{L}'’])${postWord('articles')} (?=\\p{L})`, 'iu')
/** What no job has inside: a verb of being there, or another preposition's part of the sentence. */
const isVerbal = new RegExp(`(?<!\\p{L})${postWord('isThere')}(?!\\p{L})`, 'iu')

const articleAtEnd = new RegExp(`,\\s${postWord('articles')}\\s$`, 'iu')
const isAtEnd = new RegExp(`\\s${postWord('is')}\\s$`, 'iu')
const and = `(?:&|${oneOf(andWords)})`
/** "… with the VP Sales (". */
const beforeBracket = new RegExp(
  `(?:^|[,;:、]\\s?|\\s(?:${and}|${postWord('with', 'meets', 'besides')})\\s)([^,;:()（）]{2,60}?)\\s?[(（]$`,
  'iu',
)
const known = new RegExp(
  `(?:^|[\\s(,:;]|(?<!\\p{L})(?:${and}|${postWord('with', 'meets')})\\s)(?:${postWord('ours')}\\s)((?:[\\p{L}&/'’-]{1,24}\\s){0,6}[\\p{L}&/'’-]{2,24}),?\\s$`,
  'iu',
)
const whose = new RegExp(`(?:^|\\s)${postWord('with', 'whose')}\\s`, 'iu')

/** The job in front of a name, or before a bracket that holds it, "VP Sales (Lena Roth)": "our CTO Priya Nair", "Head of Data, Ana Ruiz". */
export function titleBefore(named: string, company: string | null): string | null {
  const before = withoutAddress(named)
    .replace(honorificsBefore, '')
    // "Du träffar …": you, and no article as in French
    .replace(/(?<!\p{L})Du\s/gu, 'you ')
    .replace(articleAtEnd, ', ')
    .replace(isAtEnd, ' ')
  const opened = beforeBracket.exec(before)
  const inFront = opened?.[1] && hasTitleHead(opened[1]) ? cleanTitle(opened[1], company) : null
  if (inFront) return inFront
  const japanese = /([\p{Script=Han}\p{Script=Katakana}ー]{2,16})(?:の)?[ 　]?$/u.exec(before)
  if (japanese?.[1] && hasTitleHead(japanese[1])) return japanese[1]
  const determined = known.exec(before.slice(-110))
  // "Talking to Controller Ana Ruiz": right in front of a name a run of capitals with a job in it is what they do.
  const bare = /(?:^|[\s(])(?:\p{Ll}{1,12})\s((?:[\p{Lu}][\p{L}&/'-]{0,24}\s(?:of\s|de\s)?){0,4}[\p{Lu}][\p{L}&/'-]{1,24}),?\s$/u.exec(
    before.slice(-90),
  )
  // "…; Deputy Director Arlo Pennington; …": in a list nothing leads to it.
  const next = /[;:,]\s((?:\p{Lu}[\p{L}&/'-]{1,24}\s(?:of\s|de\s)?){1,5})$/u.exec(before.slice(-90))
  const words = afterComposed(determined?.[1] ?? bare?.[1] ?? next?.[1])
  const near = lastJob(words)?.split(whose).at(-1)
  if (!near || /\b(?:with|and|will|meet|speak|call|interview|is|are|you|we)\b/i.test(near)) return null
  return cleanTitle(near, company)
}
