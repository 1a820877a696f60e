import { oncePer } from '../../remember.ts'
import type { Application, Audience, Round } from '../../view/view.ts'
import { findPerson } from '../../who/merge-people.ts'
import type { AskAdvice, Part, Playbook } from '../playbook.ts'
import type { PersonInRound } from '../told/people-in-round.ts'
import { matterOf, sharedMatter } from '../told/point/same-matter.ts'
import { partsOf } from '../trade/parts-of.ts'
import { tradeOf } from '../trade/trade-of.ts'
import type { WorkLines } from '../trade/work-lines.ts'
import { wordCount } from '../words/shortened.ts'
import { isWatched } from './announced-form.ts'
import { askFits } from './ask-fits.ts'
import { assign } from './assign.ts'
import { mixedBy } from './expected-questions.ts'
import { isAbove } from './question-candidates.ts'

export interface BankFor {
  round: Round
  application: Pick<Application, 'decisionBy'>
  isLater: boolean
  work: WorkLines
  playbook: Pick<Playbook, 'audiences' | 'across' | 'serving'>
  isNew: (words: string) => boolean
  /** A mail will have little room: what is known takes it, or many are there. */
  isTight: boolean
}

/** They neither do the work nor answer for it from day to day. */
const besideTheWork: ReadonlySet<Audience> = new Set(['recruiter', 'executive', 'skip-level', 'cross-functional'])

/** Of a line of work, where nothing else is said of it. */
const ofTrade: readonly Part[] = ['leads', 'does']

const weights = {
  /** A list that says what comes first. */
  ordered: 6,
  place: 0.15,
  /** Of this line of work, before what is asked in any. */
  trade: 1.5,
  /** It is their matter, and nobody else's. */
  theirs: 1.6,
  /** It is theirs and others'. */
  shared: 1.2,
  /** Of whoever brings others on nobody else is asked before them. */
  teaches: 0.5,
  others: -2,
  session: 1,
  none: -1000,
} as const

/** What a word of it costs: more where much else is known, and where many are there. In a list that says what comes first it costs nothing. */
const costs = { roomy: 0, tight: 0.3 } as const
/** Each of so many has a second question. */
const few = 2

/** What somebody may be asked, with how well it fits before it is held against the others'. */
type Options = ReadonlyMap<string, number>

/** A list as this round has it: what fits it, in an order of its own. Made once for all who share the list. */
const mixedIn = ({ round, application, isLater }: BankFor) =>
  oncePer((asks: readonly AskAdvice[]): readonly AskAdvice[] =>
    mixedBy(
      `${round.id} `,
      asks.filter((each) => askFits(each, { round, application, isLater })),
      ({ words }) => words,
    ),
  )

function optionsOf(
  one: PersonInRound,
  { round, isLater, work, playbook, isNew, isTight }: BankFor,
  mixed: ReturnType<typeof mixedIn>,
): Options {
  const { audience, title } = one.person
  const isServed = work.serves && audience !== null && isAbove.has(audience)
  const { ask } = isServed ? playbook.serving : playbook.audiences[audience ?? 'unknown']
  const options = new Map<string, number>()
  const add = (asks: readonly AskAdvice[], base: number, of?: readonly Part[]): void => {
    for (const [at, each] of asks.entries())
      if (isNew(each.words) && !options.has(each.words))
        options.set(
          each.words,
          base - weights.place * at + fitOf(each.words, each.of ?? of, one, round) - costOf(each.words, base, isTight),
        )
  }
  if (work.ask.length > 0) add(work.ask, weights.ordered)
  else if (audience === null) {
    // Whose title is known is not asked what they do, and on the work itself only where it is theirs.
    const isOfTrade = title !== null && (partsOf(one.person).length > 0 || tradeOf(title) === work.trade)
    if (isOfTrade) add(mixed(work.askOfTrade), weights.trade, ofTrade)
    add(title === null ? ask : ask.slice(1), title === null ? weights.ordered : 0)
    if (title !== null && !isOfTrade) add(mixed(work.askOfTrade), -1, ofTrade)
  } else {
    // What the job is, one asks whoever calls first, and not at the end of a day with the team.
    if (audience === 'recruiter' && !isLater && round.sessions.length < 2) add(mixed(work.askOfRecruiter), weights.trade)
    if (!besideTheWork.has(audience) && !isServed) add(mixed(work.askOfTrade), weights.trade, ofTrade)
    const theirs = audience === 'cross-functional' ? tradeOf(title) : null
    if (theirs !== null && theirs !== work.trade) add(playbook.across[theirs], weights.trade)
    add(mixed(ask), 0)
  }
  return options
}

const costOf = (words: string, base: number, isTight: boolean): number =>
  base === weights.ordered ? 0 : (isTight ? costs.tight : costs.roomy) * wordCount(words)

function fitOf(words: string, of: readonly Part[] | undefined, { person }: PersonInRound, round: Round): number {
  const matter = round.sessions.length > 1 && sharedMatter(words, matterOf(person, round)) > 0 ? weights.session : 0
  const parts = partsOf(person)
  if (of === undefined || parts.length === 0) return matter
  const theirs = of.filter((part) => parts.includes(part))
  if (theirs.length === 0) return weights.others
  return matter + (of.length === 1 ? weights.theirs : weights.shared) + (theirs.includes('teaches') ? weights.teaches : 0)
}

/** On a day of several talks one question stands beside each: who is met beside somebody who is asked there needs a talk of their own. */
function askable(people: readonly PersonInRound[], { sessions }: Round): PersonInRound[] {
  if (sessions.length < 2) return people.filter(({ asks }) => asks.length === 0)
  const persons = people.map(({ person }) => person)
  const rows = sessions.map(({ title, interviewers }) =>
    (isWatched(title) ? [] : interviewers).flatMap((name) => {
      const found = findPerson({ name, email: null }, persons)
      return people.filter(({ person }) => person === found)
    }),
  )
  const met = new Set(sessions.flatMap(({ interviewers }) => interviewers.map((name) => findPerson({ name, email: null }, persons))))
  const seated = new Set<PersonInRound>()
  const [asked, free] = [people.filter(({ asks }) => asks.length > 0), people.filter(({ asks }) => asks.length === 0)]
  const left = rows.toSorted((a, b) => a.length - b.length)
  for (const list of [asked, free])
    for (const row of [...left]) {
      const one = row.find((each) => list.includes(each) && !seated.has(each))
      if (!one) continue
      seated.add(one)
      left.splice(left.indexOf(row), 1)
    }
  return free.filter((one) => seated.has(one) || !met.has(one.person))
}

/**
 * What each is to be asked, chosen once for the mail and its page, whatever room there is: one question of the bank for each who has none yet, so that they
 * fit best all together (the educator is asked about learning, whoever runs the ward about the ward), and one more for each where few are there.
 */
export function chooseAsks(people: readonly PersonInRound[], about: BankFor): PersonInRound[] {
  const mixed = mixedIn(about)
  const given = (all: readonly PersonInRound[], to: readonly PersonInRound[]): PersonInRound[] => {
    const taken = new Set(all.flatMap(({ asks }) => asks.map((ask) => (ask.kind === 'bank' ? ask.words : ask.question))))
    const isNew = (words: string): boolean => !taken.has(words) && about.isNew(words)
    const rows = to.map((one) => ({ one, options: optionsOf(one, { ...about, isNew }, mixed) })).filter(({ options }) => options.size > 0)
    const found = rows.length === 0 ? new Map<PersonInRound, string>() : bestOf(rows)
    return all.map((one) => withAsk(one, found.get(one)))
  }
  const first = given(people, askable(people, about.round))
  return first.length > few || about.round.sessions.length > 1
    ? first
    : given(
        first,
        first.filter(({ asks }) => asks.length > 0),
      )
}

const withAsk = (one: PersonInRound, words: string | undefined): PersonInRound =>
  words === undefined ? one : { ...one, asks: [...one.asks, { kind: 'bank', words }] }

function bestOf(rows: readonly { one: PersonInRound; options: Options }[]): Map<PersonInRound, string> {
  const columns = [...new Set(rows.flatMap(({ options }) => [...options.keys()]))]
  const spare = new Array<number>(rows.length).fill(weights.none)
  const table = rows.map(({ options }) => [...columns.map((words) => options.get(words) ?? weights.none), ...spare])
  const chosen = assign(table)
  return new Map(
    rows.flatMap(({ one, options }, at) => {
      const words = columns[chosen[at] ?? -1]
      return words !== undefined && options.has(words) ? [[one, words] as const] : []
    }),
  )
}
