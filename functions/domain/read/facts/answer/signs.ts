import { besides, ends, jobs, meetingWord, talkItself } from '../../language/lexicon/changes.ts'
import { weekdays } from '../../language/lexicon/dates.ts'
import type { EmployerAnswer } from '../../reading.ts'
import { alternation } from '../../vocabulary/patterns.ts'
import { type Clause, joins } from './clauses.ts'
import type { Compiled } from './compiled-words.ts'

type Kind = EmployerAnswer['kind']

/** One clause that answers. `sure` is false where the sentence takes it back, or says it of a wish. */
export interface Found {
  kind: Kind
  sure: boolean
  /** It says so in words of its own, and not by denying the opposite. */
  outright: boolean
}

const sign = (kind: Kind, sure = true, outright = true): Found[] => [{ kind, sure, outright }]

const answers = ['no', 'hold', 'offer', 'onward', 'chosen', 'others'] as const

/** A sentence has a word of an answer; most have none, and are not taken apart. */
export const mayAnswer = (sentence: string, words: Compiled): boolean => answers.some((list) => words[list].in(sentence))

/** What one clause answers: a refusal only where it is about the candidate, their application or the job. */
export function signsIn(clause: Clause, words: Compiled): Found[] {
  const signs = read(clause, words)
  if (!signs.some(({ kind }) => kind === 'rejection') || !isOfElse(clause.words, words)) return signs
  return yesIn(clause, words, words.aside.in(clause.words)).filter(({ kind }) => kind !== 'rejection')
}

/** "Legal rejected the first draft", "one candidate has withdrawn", "Ola declined Thursday": somebody refuses something else. */
function isOfElse(text: string, words: Compiled): boolean {
  const [thing, day] = [words.things.find(text), weekdayWord.exec(text)]
  const places = [thing?.at, day?.index].filter((at) => at !== undefined)
  if (words.others.in(text) && words.leaves.in(text)) return true
  return places.some((at) => !words.beside.in(wordsBefore(text, at))) && !words.themselves.in(words.things.without(text))
}

const wordsBefore = (text: string, at: number): string => text.slice(0, at).trimEnd().split(' ').slice(-4).join(' ')

/** A short name of a day may be another word. */
const weekdayWord = new RegExp(`(?<!\\p{L})${alternation(weekdays.flat().filter((name) => name.length > 4))}(?!\\p{L})`, 'iu')

function read(clause: Clause, words: Compiled): Found[] {
  const text = clause.words
  const isAside = words.aside.in(text)
  if (!isAside && words.others.in(text) && words.decides.in(words.others.without(text)))
    return denied(words, text, 'others') ? [] : sign('rejection')
  const holds = !isAside && words.hold.in(text) && !denied(words, text, 'hold')
  const refuses = !isAside && words.no.in(withoutCancelledTalk(text)) && !denied(words, text, 'no') && !isOfOthers(text, words)
  // "Due to the freeze we have to withdraw our offer": both are said, and the candidate knows which it is.
  if (holds && refuses && words.offer.in(text)) return [...sign('on-hold'), ...sign('rejection')]
  if (holds || refuses) return sign(holds ? 'on-hold' : 'rejection')
  return yesIn(clause, words, isAside)
}

/** "The other candidates were unsuccessful, so it is down to you." */
function isOfOthers(text: string, words: Compiled): boolean {
  const [others, refusal] = [words.others.find(text), words.no.find(text)]
  return others !== null && refusal !== null && others.at < refusal.at && !words.themselves.in(words.others.without(text))
}

/** "Your interview for the position has been cancelled" says nothing of the position. */
const withoutCancelledTalk = (text: string): string =>
  jobs.test(text) && (talkItself.test(text) || isOfMeetingForJob(text))
    ? ends.all(text).reduce((rest, { 0: verb }) => rest.replace(verb, ' '.repeat(verb.length)), text)
    : text

/** "The call for this role", where the call is what the clause is about: not "since our call the role …". */
function isOfMeetingForJob(text: string): boolean {
  const meeting = meetingWord.exec(text)
  return meeting !== null && !behindBeside.test(text.slice(0, meeting.index)) && jobs.test(text.slice(meeting.index + meeting[0].length))
}

const behindBeside = new RegExp(`${alternation(besides)}\\s(?:\\p{L}{1,12}\\s){0,3}$`, 'iu')

/** A yes, or one that is denied or was only wished for. */
function yesIn({ words: text, rest }: Clause, words: Compiled, isAside: boolean): Found[] {
  const takenBack = words.not.in(rest) && words.but.in(rest)
  const yes = (list: 'offer' | 'onward', kind: Kind): Found[] => {
    if (denied(words, text, list) || words.wished.in(text)) return sign('rejection', true, false)
    return takenBack ? [...sign(kind, false), ...sign('rejection', false, false)] : sign(kind)
  }
  const isEarly = words.early.in(text)
  if (!isAside && words.offer.in(words.offersElse.without(text))) return isEarly ? [] : yes('offer', 'offer')
  if (words.onward.in(text)) return yes('onward', 'next-step')
  return words.chosen.in(text) && denied(words, text, 'chosen') ? sign('rejection', true, false) : []
}

/** A negation before it or amid it, in languages that put it at the end anywhere in the clause; in words of refusal one is at home. */
function denied(words: Compiled, text: string, of: 'others' | 'hold' | 'no' | 'offer' | 'onward' | 'chosen'): boolean {
  const said = words[of].find(text)
  if (!said) return words.not.in(text)
  const isYes = of === 'offer' || of === 'onward' || of === 'chosen'
  const amid = isYes ? text.slice(said.at, said.end) : ' '
  return words.not.in(`${text.slice(0, said.at)}${amid}${words.notBehind ? beforeJoin(text.slice(said.end)) : ''}`)
}

/** "The job is cut *and* will not be filled": what is joined to it denies nothing before. */
const beforeJoin = (text: string): string => joins.reduce((rest, join) => rest.split(join, 1)[0] ?? '', text)

/** Turns of phrase that go with an answer, each with the words it was known by. */
export function hintsIn(sentence: string, words: Compiled): { kind: Kind; hint: string }[] {
  if (words.aside.in(sentence)) return []
  const text = words.harmless.without(sentence)
  const supposed = words.maybe.find(text)
  const said = supposed ? text.slice(0, supposed.at) : text
  return (['offer', 'rejection', 'on-hold', 'next-step'] as const).flatMap((kind) => {
    // "If you accept, your first day would be 1 February": what is supposed there is only their yes.
    const from = kind === 'offer' ? text : said
    const found = words.hints[kind].find(from)
    // "The build is not on hold any more".
    const isDenied = kind === 'on-hold' && found !== null && words.not.in(from.slice(0, found.at))
    return found && !isDenied ? [{ kind, hint: from.slice(found.at, found.end) }] : []
  })
}
