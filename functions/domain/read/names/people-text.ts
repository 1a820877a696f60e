import type { Told } from '../carry/carried.ts'
import { mailAddress } from '../carry/mail/mail-address.ts'
import { dateWord } from '../language/lexicon/dates.ts'
import { hasTitleHead } from '../language/lexicon/jobs.ts'
import { nameParticles } from '../language/lexicon/people.ts'
import { tidy } from '../vocabulary/patterns.ts'
import { personName } from './person-name.ts'

/** No panel is larger, and no name and job longer. */
const most = { people: 40, text: 4000, entry: 240 }

/**
 * People as a field or a label lists them: "Ivo Marek (CTO) <ivo@x.org>, Lena Roth", "MAREK, Ivo; ROTH, Lena", "A, Head of Data; B",
 * one a line, joined by "and". That they are people is known from where the text stands; here only names, jobs and addresses are parted.
 */
export function peopleListed(text: string): Told[] {
  const found: Told[] = []
  for (const block of text.slice(0, most.text).split(/[;；\n]/u)) for (const entry of entriesOf(block)) found.push(...personIn(entry))
  return found.slice(0, most.people)
}

/** Parted at the commas and conjunctions outside of brackets behind which somebody else begins. */
function entriesOf(block: string): string[] {
  const parts = partedOutside(block.replace(/^[\s\-*•·–\d.)]{1,6}(?=\p{L})/u, ''))
  if (isTurned(parts)) return [block]
  const entries: string[] = []
  for (const { words, mark } of parts) {
    const previous = entries.at(-1)
    if (previous === undefined || beginsPerson(words, previous, mark)) entries.push(words)
    else entries[entries.length - 1] = `${previous}${mark}${words}`
  }
  return entries
}

interface Part {
  words: string
  /** What stands before it. */
  mark: string
}

const joiner = new RegExp(`(?:,|、)\\s?(?:(?:${dateWord('and')}|&)\\s)?|\\s(?:${dateWord('and')}|&|\\+)\\s`, 'iuy')

function partedOutside(block: string): Part[] {
  const parts: Part[] = []
  let [from, depth, mark] = [0, 0, '']
  for (let at = 0; at < block.length; at += 1) {
    const sign = block[at] ?? ''
    if ('([<（'.includes(sign)) depth += 1
    else if (')]>）'.includes(sign)) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    joiner.lastIndex = at
    const match = joiner.exec(block)
    if (!match) continue
    parts.push({ words: block.slice(from, at), mark })
    mark = match[0]
    from = at + match[0].length
    at = from - 1
  }
  return [...parts, { words: block.slice(from), mark }].filter(({ words }) => words.trim() !== '')
}

/** "Marek, Ivo" and "MAREK, Ivo (CTO)": the family name comes first. */
const isTurned = (parts: readonly Part[]): boolean => {
  const [family, given, ...more] = parts.map(({ words }) => bareName(words))
  return (
    family !== undefined &&
    given !== undefined &&
    more.length === 0 &&
    parts[1]?.mark.trim() === ',' &&
    oneWord.test(given) &&
    (oneWord.test(family) || /^\p{Lu}{2,}(?:[ '-]\p{Lu}{2,})*$/u.test(family)) &&
    !hasTitleHead(given)
  )
}
const oneWord = /^(?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}[\p{L}'’-]+ \p{Lu}\.)$/u

const bareName = (words: string): string => tidy(words.replace(/\s?[([<（][^)\]>）]{0,120}[)\]>）]/gu, ''))

/** A full name without a job in it; behind a person without one yet, whatever holds a job is theirs. */
function beginsPerson(words: string, previous: string, mark: string): boolean {
  if (words.includes('@')) return !previous.includes('@') ? /\p{L}\s\p{L}/u.test(bareName(words)) || bareName(previous) === '' : true
  const name = bareName(words)
  if (!isNameLike(name)) return false
  return !hasTitleHead(name) && (name.includes(' ') || (mark.trim() !== ',' && !hasTitleHead(previous)))
}

const isNameLike = (text: string): boolean => {
  const words = text.split(' ')
  if (/[\u3040-\u9fff]/.test(text)) return text.length <= 12
  return (
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || nameParticles.has(word)) &&
    words.some((word) => /^\p{Lu}[\p{L}'’-]+/u.test(word)) &&
    !words.some((word) => credentials.test(word) && words.length === 1)
  )
}
const credentials = /^(?:[A-Z]{2,5}|PhD|MBA|Jr\.?|Sr\.?|MD|RN)$/

/** The name, the job and the address of one entry, in whatever order they stand. */
function personIn(entry: string): Told[] {
  let rest = entry.slice(0, most.entry).replaceAll('mailto:', '')
  const written = /[<([]?\s?([^\s<>()[\],;:"]{1,64}@[^\s<>()[\],;:"]{3,255})\s?[>)\]]?/u.exec(rest)
  const email = written?.[1] ? mailAddress(written[1]) : null
  if (written && email) rest = `${rest.slice(0, written.index)} ${rest.slice(written.index + written[0].length)}`
  const bracket = [...rest.matchAll(/[([（]([^()[\]（）]{2,140})[)\]）]/gu)].map((match) => match[1] ?? '').find((inside) => isJob(inside))
  if (email && bracket?.includes(' ') && tidy(rest.replace(/[([（][^()[\]（）]{0,140}[)\]）]/gu, '')) === '')
    return personIn(bracket).map((one) => ({ ...one, email }))
  rest = tidy(rest.replace(/[([（][^()[\]（）]{0,140}[)\]）]/gu, ' ')).replace(/^["'“”,|\s]+|["'“”,|\s]+$/gu, '')
  const { name, job } = nameAndJob(rest)
  const display = /\p{L}{2}/u.test(name) && !nobody.test(name) ? personName(name) : null
  if (display === null && email === null) return []
  return [{ name: display, email, title: toldTitle(bracket ?? job) }]
}

/** "Ivo Marek - CTO", "Ivo Marek, Head of Data", "CTO: Ivo Marek", "CTO Ivo Marek". */
function nameAndJob(text: string): { name: string; job: string | null } {
  const parted =
    /^(.{2,80}?)(?:(?:,\s(?:ph\.?d|md|mba|rn|m\.?sc|jr|sr)\.?)?(?:\s[-–—|·]\s|:\s|,\s)|\s(?:as|als|comme|como|come)\s)(.{2,140})$/iu.exec(
      text,
    )
  const [first, second] = [parted?.[1] ?? text, parted?.[2] ?? null]
  if (second === null) return jobInFront(text)
  if (oneWord.test(first) && oneWord.test(second)) return { name: text, job: null }
  return hasTitleHead(first) && !hasTitleHead(second) && isNameLike(second) ? { name: second, job: first } : { name: first, job: second }
}

/** "CTO Ivo Marek", "Head of Data Ana Ruiz": the last two words are the name. */
function jobInFront(text: string): { name: string; job: string | null } {
  const words = text.split(' ')
  const [name, job] = [words.slice(-2).join(' '), words.slice(0, -2).join(' ')]
  return job !== '' && hasTitleHead(job) && !hasTitleHead(name) && isNameLike(name) ? { name, job } : { name: text, job: null }
}

const nobody = /^(?:tb[acd]|n\/a|none|null|unknown|unassigned|offen|keine?r?)$/i
const pronouns = /^(?:she|he|they|sie|er|elle|il|ella|él|ela|ele|zij|hij|lei|lui|hon|han|ona|on)\s?\/|^(?:she|he|they)$/iu
const attends =
  /^(?:host|organi[sz]er|guest|optional|required|invited|accepted|remote|video|phone|virtual|tbc|tbd|lead|you|extern(?:al)?)$/i
const isJob = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !/[@\d]{3}|https?:/u.test(text) && !pronouns.test(text.trim()) && !attends.test(text.trim())

/** A job as a field gives it: its place says that it is one, whatever the word. */
export function toldTitle(text: string | null): string | null {
  const title = tidy(text ?? '').replace(/[.,;]+$/, '')
  return title.length >= 2 && title.length <= 100 && title.split(' ').length <= 12 && isJob(title) ? title : null
}
