import { ordinalWord as ordinal } from '../language/lexicon/dates.ts'
import { callsManager } from '../language/lexicon/facts/posts.ts'
import { otherRounds, roundWord } from '../language/lexicon/facts/rounds.ts'
import { isExecutive, recruiterTitles } from '../language/lexicon/jobs.ts'
import { formatWords, roundNoun } from '../language/lexicon/talks.ts'
import type { Sheet, Words } from '../lay-out/page.ts'
import type { Evidence, Format, Person } from '../reading.ts'

export interface FormatFact {
  format: Format | null
  evidence: Evidence | null
}

/**
 * The rules in their order: two or more timed sessions, a name in the title, a name in the text for this interview, and only then
 * who is met. What the text says of other rounds does not count.
 */
export function readFormat(sheet: Sheet, met: readonly Person[], sessionCount: number, role: string | null): FormatFact {
  const jobs = [role, ...met.map(({ title }) => title)]
  if (sessionCount >= 2) return { format: 'superday', evidence: { part: 'agenda', words: `${sessionCount} sessions`, sure: 0.95 } }
  const titles = sheet.titles.map(({ part, words }) => ({ part, words: without(words, jobs) }))
  const texts = bodyFor(sheet, jobs)
  const anywhere = [...titles, ...texts]
  const superday = namedIn(anywhere, ['superday'])
  if (superday) return superday
  const inTitle = namedIn(titles.slice(0, titles.length))
  if (inTitle) return inTitle
  const inText =
    namedIn(texts) ?? managerNamed(sheet, met) ?? namedIn(sheet.older.map(({ part, words }) => ({ part, words: without(words, jobs) })))
  return inText ?? byPeople(met)
}

/** A job such as "Presentation Designer" or "Deputy Mayor for Culture" names no format, whoever has it. */
const without = (words: string, jobs: readonly (string | null)[]): string =>
  jobs.reduce<string>((rest, job) => (job && job.length > 3 ? rest.replaceAll(job, ' ') : rest), words)

const everyFormat = formatWords.map(([format]) => format)

function namedIn(places: readonly Words[], wanted: readonly Format[] = everyFormat): FormatFact | null {
  for (const [format, pattern] of formatWords) {
    if (!wanted.includes(format)) continue
    for (const { part, words } of places) {
      const match = pattern.exec(words.slice(0, 2000))
      if (match && !isOther(format, match[0], words, match.index)) return { format, evidence: { part, words: match[0], sure: 0.9 } }
    }
  }
  return null
}

/** Of one of several appointments, by what is said of it alone. */
export const formatNamed = (words: string): Format | null => namedIn([{ part: 'text', words }])?.format ?? null

/** Sentences about this interview only. */
function bodyFor(sheet: Sheet, jobs: readonly (string | null)[]): Words[] {
  return sheet.sentences
    .map(({ part, words }) => ({ part, words: words.replace(whatFollows, '') }))
    .filter(({ words }) => !otherRounds.test(words) && !laterRound.test(words))
    .map(({ part, words }) => ({ part, words: without(words, jobs) }))
}

/** "You hear whether you are through to the second round (a short presentation belongs to it)". */

const laterRound = new RegExp(
  `(?<!\\p{L})${roundWord('through')}\\s(?:${roundWord('articles')}\\s)?${ordinal}\\s${roundNoun}(?!\\p{L})`,
  'iu',
)

/** "You present for thirty minutes, followed by questions": only what comes first names it. */
const whatFollows = new RegExp(`(?<=.{20}),?\\s${roundWord('followed')}[^.;]*[.;]?$`, 'iu')

const isNot = new RegExp(`${roundWord('none')}\\s(?:\\p{L}+\\s)?$`, 'iu')

/** Words that look like a format and are something else there. */
function isOther(format: Format, match: string, words: string, at: number): boolean {
  const around = words.slice(Math.max(0, at - 40), at + match.length + 40)
  const after = words.slice(at + match.length)
  const before = words.slice(Math.max(0, at - 40), at)
  const word = match.toLowerCase()
  if (isNot.test(before)) return true
  if (format === 'presentation')
    return (
      /company presentation|our presentation|presentation of (?:the|our) (?:company|team)|no presentation/i.test(around) ||
      /^present to$/.test(word)
    )
  if (format === 'panel') return /^\s?(?:discussion at|members? will decide|of experts)/i.test(after) || /dr\.?\s$/i.test(before)
  if (format === 'behavioral' && /^(?:values|culture)$/.test(word))
    return (
      !/(?:interview|round|session|fit|chat|conversation|call|screen|add|alignment|based|our|company)/i.test(around) ||
      /(?:our|company|the) (?:values|culture)(?! (?:interview|round|fit|chat|conversation|session))/i.test(around)
    )
  if (format === 'hiring-manager')
    return (
      /(?:report|feedback|decide|spoke|speak later|after|then|debrief|talked|sync|copy|copied|cc)[^.]{0,30}$/i.test(before) ||
      /^\s?(?:will (?:decide|review|get)|screen(?:s|ed)? your|has reviewed|reviewed|liked|loved|was|asked me|would like to (?:move|invite)|wants? to (?:move|invite)|and (?:the )?team (?:liked|loved|were|enjoyed))/i.test(
        after,
      )
    )
  if (format === 'technical' && /^(?:sql|coding|pairing)$/.test(word))
    return (
      /(?:experience|skills? (?:in|with)|knowledge|background|developer|engineer|our|stack|database)\s?(?:in|with|of)?\s?$/i.test(before) ||
      /^\s?(?:developer|engineer|skills|experience|bootcamp|background)/i.test(after)
    )
  if (format === 'peer') return /(?:report|lead|manage)[^.]{0,20}$/i.test(before)
  if (format === 'executive' && word === 'leadership interview') return false
  return false
}

/** "Hollis leads the Auto Damage desk, which is the desk you would sit on": whatever it is called, the candidate would be in it. */
const leadsWhereYouGo =
  /(?<!\p{L})(?:leads|heads(?: up)?|runs|manages|looks after)\s(?:the|our|this)\s[^.;!?]{3,90}?(?<!\p{L})you(?:['’](?:d|ll)|\s(?:would|will|'d))\s(?:be\s)?(?:sit(?:ting)?|work(?:ing)?|join(?:ing)?|part|in|on|based)(?!\p{L})/iu
/** "She does her own hiring." */
const hires = /(?<!\p{L})(?:does|do|makes?|handles?)\s(?:all\s)?(?:her|his|their|the)\s(?:own\s)?(?:hiring|hires)(?!\p{L})/iu

/** "Upphandlingschef och rekryterande chef". */
const namesManager = formatWords.find(([format]) => format === 'hiring-manager')?.[1]

/** The only interviewer is called the one who hires, the future manager, or the one who leads the team. */
function managerNamed(sheet: Sheet, met: readonly Person[]): FormatFact | null {
  if (met.length !== 1) return null
  const [{ title }] = met as [Person]
  const called = title === null ? null : namesManager?.exec(title)
  if (title !== null && called) return { format: 'hiring-manager', evidence: { part: 'people', words: title, sure: 0.85 } }
  const places = [...sheet.sentences, ...sheet.older]
  const says = (words: string) => callsManager.exec(words) ?? leadsWhereYouGo.exec(words) ?? hires.exec(words)
  const found = places.find(({ words }) => says(words) !== null && !otherRounds.test(words.replace(/would be/g, '')))
  const words = found && says(found.words)
  return found && words ? { format: 'hiring-manager', evidence: { part: found.part, words: words[0], sure: 0.85 } } : null
}

function byPeople(met: readonly Person[]): FormatFact {
  const titles = met.map(({ title }) => title)
  const words = met.map(({ name, title }) => (title ? `${name}, ${title}` : name)).join('; ')
  const evidence = { part: 'people', words, sure: 0.75 }
  if (met.length && titles.every((title) => title !== null && isExecutive(title))) return { format: 'executive', evidence }
  if (met.length === 1 && titles[0] && recruiterTitles.test(titles[0])) return { format: 'recruiter-screen', evidence }
  if (met.length >= 2) return { format: 'panel', evidence }
  return { format: null, evidence: null }
}
