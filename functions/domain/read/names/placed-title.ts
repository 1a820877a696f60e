import { isPlace } from '../facts/role/clean-role.ts'
import { dateWord } from '../language/lexicon/dates.ts'
import { postLead, postWord } from '../language/lexicon/facts/posts.ts'
import { hasTitleHead } from '../language/lexicon/jobs.ts'
import { smallWords } from '../language/lexicon/mail.ts'
import { alsoWords, joinedWords, meWords, notJobs, ourWords } from '../language/lexicon/people.ts'
import { tidy } from '../vocabulary/patterns.ts'
import { isClause, toCandidate, withoutSaid } from './job-title.ts'
import { toldTitle } from './people-text.ts'

/** Jobs known by where they stand, whatever their word: no list of jobs is long enough. */

const behindName = new RegExp(
  `^(?:,\\s|\\s?[–—·|]\\s|\\s-\\s|:\\s|\\s?[(（])([^()（）;\\n]{2,80}?)[)）]?(?:[\\s,;]+(?:${dateWord('and')}|&)\\s*|[\\s.,;]*)$`,
  'iu',
)
const credentials = /^(?:\p{Lu}{2,5}|PhD|Jr|Sr|M\.?D|R\.?N)\.?$/u

/** "… (Kanzleiinhaber) und ich." */
const alsoWriter = new RegExp(`,?\\s(?:${dateWord('and')}|&)\\s(?:${joinedWords}|${meWords})[\\s.]*$`, 'iu')

/** In a list of people: what stands between a name and the next, behind a comma, a dash or in brackets. */
export function titleInList(rest: string): string | null {
  const words = behindName.exec(rest.replace(alsoWriter, ''))?.[1]?.replace(/[\s.,;]+$/, '')
  return words && !credentials.test(words) && !isPlace(words) ? jobOf(withoutSaid(words)) : null
}

/** In a list such a mark leads to a job, so that capitals behind it are nobody's name: "Arne Wolpert – Chefarzt Anästhesie". */
export const isTitleMark = (between: string, hasEntries: boolean): boolean =>
  /^\s?(?:[–—·|]|-\s|[(（])\s?$/u.test(between) || (hasEntries && /^,\s$/u.test(between))

const our = `(?<!\\p{L})(?:${ourWords})\\s`
const oursBehind = new RegExp(
  `^(?:\\s?(?:,|[–—-]))?\\s${our}([\\p{L}'’/-]{2,24}(?:\\s[\\p{L}'’/-]{2,24}){0,4}?)(?=[.,;:()!?]|$|\\s(?:${dateWord('and')}|${postWord('goesOn', 'goOn')})\\s)`,
  'iu',
)
const oursInFront = new RegExp(`${our}((?:[\\p{L}'’/-]{2,24}\\s){0,5}[\\p{L}'’/-]{3,24}),?\\s$`, 'iu')

const bareBefore = new RegExp(`(?<!\\p{L})(?:${postWord('is')}|${dateWord('and')}|&)\\s((?:\\p{Ll}[\\p{L}'’/-]{2,24}\\s){1,3})$`, 'u')
const wordBefore = /(?:^|\s)(\p{Ll}[\p{L}'’/-]{4,30})\s$/u

/**
 * "Med är rektor Nora Feld och biträdande rektor Sam Oduya", "Du träffar ekonomichef Sara Lind": without an article, where the word is known
 * for a job.
 */
export const titleRightBefore = (before: string): string | null => {
  const words = tidy(bareBefore.exec(before.slice(-80))?.[1] ?? '')
  if (words !== '' && hasTitleHead(words)) return jobOf(words)
  const word = wordBefore.exec(before.slice(-40))?.[1] ?? ''
  return word !== '' && hasTitleHead(word) ? jobOf(word) : null
}

const beforeComma = new RegExp(
  `(?<!\\p{L})${postWord('with', 'by')}\\s${postLead('articles')}((?:\\p{Ll}[\\p{L}'’/-]{2,24}\\s?){1,4}),\\s$`,
  'iu',
)
/** "Con la titolare, Nora Feld": an article and a comma say that it is hers, whatever the word. */
export const titleBeforeComma = (before: string): string | null => jobOf(beforeComma.exec(before.slice(-90))?.[1] ?? '')

/** "Wouter Claeys, onze zaakvoerder", "unser Backstubenleiter Ignaz Pfleger": whoever is ours is so as something. */
export const titleAsOurs = (before: string, behind: string): string | null =>
  jobOf(oursBehind.exec(behind)?.[1] ?? '') ?? jobOf(oursInFront.exec(before.slice(-90))?.[1] ?? '')

const inApposition = /^(?:\s?[(（]([^()（）]{3,70})[)）]|,\s(\p{Ll}[^,;:.()]{3,60})(?=[,;.]|$))/u

/** "Ana Ruiz, Building Official, and Deputy Clerk Tom Vega": between two commas before the next stands what she is, in capitals too. */
export const titleBeforeNext = (rest: string): string | null =>
  jobOf(
    /^,\s(\p{Lu}[\p{L}'’&/-]+(?:\s(?:of\s|de\s|for\s|&\s)?\p{Lu}[\p{L}'’&/-]+){1,4}),\s(?:\p{Ll}+|&)\s/u
      .exec(rest)?.[1]
      ?.replace(/^.*\d.*$/, '') ?? '',
  )

/** "Ana Ruiz, then move on to Tom Vega": it leads to the next, and says nothing of the first. */
const endsOpen = new RegExp(`\\s${postWord('opens')}\\s?$|\\sand\\s?$`, 'iu')

const relative = new RegExp(`^${postWord('relative')}$`, 'iu')

/** "Avv. Ludovica Tosi, titolare, …", "Mr Bakare (headteacher)": beside somebody who is met stands as what. */
export function titleApposed(rest: string): string | null {
  const match = inApposition.exec(rest)
  const words = match?.[1] ?? match?.[2] ?? ''
  const [first = ''] = words.split(' ')
  return words.split(' ').length <= 8 &&
    !relative.test(first) &&
    !smallWords.has(first.toLowerCase()) &&
    !endsOpen.test(words) &&
    !/\d{2}|^\d/.test(words) &&
    !isPlace(words)
    ? jobOf(words)
    : null
}

const article = new RegExp(`^${postLead('articles', 'apposed')}(?=\\p{L}{3})`, 'iu')

/** "Är också biträdande rektor Eva Sjögren". */
const withoutAlso = (words: string): string => {
  const also = alsoWords.exec(words)
  return also?.index === 0 ? words.slice(also[0].length).trimStart() : words
}

function jobOf(words: string): string | null {
  const job = tidy(withoutAlso(words.replace(toCandidate, '')).replace(article, ''))
  return job.includes('@') || isClause(job) || notJobs.test(job) || job.split(' ').length > 8 || !/^\p{L}/u.test(job)
    ? null
    : toldTitle(job)
}
