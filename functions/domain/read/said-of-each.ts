import type { Carried } from './carry/carried.ts'
import { flat, phraseList } from './facts/answer/phrases.ts'
import { dateWord } from './language/lexicon/dates.ts'
import { joinedLines, sentencesOf } from './lay-out/own-words.ts'
import type { Reading, SaidOf } from './reading.ts'
import { declining } from './vocabulary/answers/declining-words.ts'
import { literal } from './vocabulary/patterns.ts'

/** More employers than these no mail answers for, and it does so within so many sentences. */
const most = { employers: 6, sentences: 60 }

interface Call {
  company: string
  pattern: RegExp
}
interface Named {
  company: string
  at: number
  end: number
}

/**
 * What a mail says of each employer that is known, read as a mail of its own: "Acme has passed, but Borealis would like to see you again". Empty
 * where something in it may be of several. Whether whoever writes may speak for them is told by what is known.
 */
export function saidOfEach(
  carried: Carried,
  employers: readonly string[],
  whole: Reading,
  understand: (one: Carried) => Reading,
): SaidOf[] {
  const { mail, events } = carried
  if (!mail || mail.automatic || events.length > 0 || employers.length < 2) return []
  const calls = callsOf(employers)
  const sentences = joinedLines(mail.text).flatMap(sentencesOf).slice(0, most.sentences)
  const companies = new Set(sentences.flatMap((words) => namedIn(words, calls).map(({ company }) => company)))
  const [only] = companies
  if (only !== undefined && companies.size === 1) return answers(whole) ? [{ company: only, reading: whole }] : []
  if (companies.size < 2 || companies.size > most.employers) return []
  const { lines: _, note: __, ...plain } = mail
  const alone = (text: string, subject: string | null = null): Reading =>
    withNo(understand({ ...carried, mail: { ...plain, subject, quoted: [], text } }), text, calls)
  const told = wordsOfEach(sentences, calls, (words) => says(alone(words)))
  const subject = mail.subject !== null && namedIn(mail.subject, calls).length === 0 ? mail.subject : null
  return [...told].flatMap(([company, words]) => {
    const text = words.join('\n')
    const reading = alone(text)
    // The subject is that of all: it tells that a talk is one, and answers for nobody.
    const titled = alone(text, subject)
    return says(reading) ? [{ company, reading: titled.mail?.answer === reading.mail?.answer ? titled : reading }] : []
  })
}

const declines = phraseList(declining)

/** "Acme has passed": a word that is a no where it is all that is said of an employer. */
function withNo(reading: Reading, text: string, calls: readonly Call[]): Reading {
  const no = text.split('\n').find((words) => namedIn(words, calls).some(({ end }) => isNo(flat(words.slice(end)).trim())))
  if (no === undefined || !reading.mail || (reading.mail.answer ?? 'rejection') !== 'rejection') return reading
  const { change, mail, verdict, ...plain } = reading
  // Nobody's talk is called off by it, unless one is ahead: what a no means for that is told by what is known.
  const meetings = reading.meetings.filter(({ method }) => method !== 'cancel')
  return {
    ...plain,
    method: null,
    verdict: meetings.length > 0 ? verdict : 'not',
    meetings,
    ...(change ? { change: { says: null, times: [], sameHour: false, further: false, wantsTimes: false } } : {}),
    mail: { ...mail, answer: 'rejection', said: { kind: 'rejection', words: no, against: [] } },
  }
}

function isNo(behind: string): boolean {
  const said = declines.opens(behind) ? declines.find(behind) : null
  const rest = said ? (behind.slice(said.end).match(/\p{L}+/gu) ?? []) : null
  return rest !== null && rest.length <= 2 && rest[0] !== 'you'
}

const answers = ({ mail, decisionBy }: Reading): boolean => mail?.answer != null || decisionBy !== null
const says = (reading: Reading): boolean =>
  answers(reading) || reading.meetings.length > 0 || (reading.change?.says ?? null) !== null || reading.offered !== undefined

/** Each employer by the first word of its name, where no other begins so; by its whole name else. */
function callsOf(employers: readonly string[]): Call[] {
  const firstOf = (name: string): string => name.split(/\s/u, 1)[0] ?? ''
  return employers.map((company) => {
    const first = firstOf(company)
    const isOwn = first.length > 3 && employers.every((other) => other === company || firstOf(other).toLowerCase() !== first.toLowerCase())
    return { company, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${literal(isOwn ? first : company)}(?![\\p{L}\\p{N}])`, 'gu') }
  })
}

const namedIn = (words: string, calls: readonly Call[]): Named[] =>
  calls
    .flatMap(({ company, pattern }) =>
      [...words.matchAll(pattern)].map(({ 0: name, index }) => ({ company, at: index, end: index + name.length })),
    )
    .sort((a, b) => a.at - b.at)

/** "Acme *and* Borealis", "Acme, Borealis and Calder": what is said of them is said of each. */
const joins = new RegExp(`^(?:\\s?&\\s|\\s${dateWord('and')}\\s|,\\s)$`, 'iu')

/** The words about each. A sentence that names nobody goes on about whom the one before was about; none at all where that may be several. */
function wordsOfEach(sentences: readonly string[], calls: readonly Call[], says: (words: string) => boolean): Map<string, string[]> {
  const told = new Map<string, string[]>()
  const add = (companies: readonly string[], words: string) => {
    for (const company of companies) told.set(company, [...(told.get(company) ?? []), words])
  }
  let current: readonly string[] = []
  for (const words of sentences) {
    const runs = runsIn(namedIn(words, calls), words)
    const [first] = runs
    if (!first) {
      const [one] = current
      if (current.length !== 1 || one === undefined) {
        if (says(words)) return new Map()
      } else add([one], words)
      continue
    }
    const pieces = piecesOf(words, runs)
    const saying = pieces.filter((piece) => says(piece.words))
    for (const { companies, words: piece } of pieces.length > 1 ? saying : pieces) add(companies, piece)
    current = (pieces.length > 1 ? saying.at(-1)?.companies : first.companies) ?? []
  }
  return told
}

interface Run extends Pick<Named, 'at' | 'end'> {
  companies: string[]
}

/** Names that stand together, or are one and the same, count as one. */
function runsIn(named: readonly Named[], words: string): Run[] {
  const runs: Run[] = []
  for (const { company, at, end } of named) {
    const last = runs.at(-1)
    const isSame = last?.companies.length === 1 && last.companies[0] === company
    if (last && (isSame || joins.test(words.slice(last.end, at)))) {
      last.end = end
      if (!last.companies.includes(company)) last.companies.push(company)
    } else runs.push({ companies: [company], at, end })
  }
  return runs
}

/** Cut before the clause in which the next of them is named. */
function piecesOf(words: string, runs: readonly Run[]): { companies: string[]; words: string }[] {
  const cuts = runs.map(({ at }, number) => {
    const from = runs[number - 1]?.end
    if (from === undefined) return 0
    const turn = Math.max(...[', ', '; ', ' – ', ' — ', ' - '].map((mark) => words.slice(from, at).lastIndexOf(mark)))
    return turn < 0 ? at : from + turn + 1
  })
  return runs.map(({ companies }, number) => ({
    companies,
    words: words.slice(cuts[number], cuts[number + 1]).replace(/^[\s;,–—-]+/u, ''),
  }))
}
