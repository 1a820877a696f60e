import type { Audience, Interviewer, Round } from '../../view/view.ts'
import { findPerson } from '../../who/merge-people.ts'
import type { Advice } from '../playbook.ts'
import { type FactKind, factKindOf } from './fact-kind.ts'
import type { Ask, PersonInRound, Remark } from './people-in-round.ts'
import { matterOf, sharedMatter } from './point/same-matter.ts'
import { isForOthers, kindOfSaid, type Sayable, sayable, sayableTo } from './sayable.ts'
import { type TakeUpIn, takeUp } from './take-up.ts'

/** Questions on what somebody said before: more of them, and one asks about nothing else. */
const mostPassedOn = 2

const isThe = (person: Interviewer, name: string): boolean => findPerson({ name, email: null }, [person]) !== undefined

/** Who stands above whom; who recruits stands beside all of them. */
const rungs: Readonly<Partial<Record<Audience, number>>> = {
  peer: 1,
  'cross-functional': 1,
  'hiring-manager': 2,
  'skip-level': 3,
  executive: 4,
}

/** A grievance or a wish carried to the wrong person costs whoever told it. */
const isDelicate: ReadonlySet<FactKind> = new Set(['trouble', 'whom', 'wish'])
/** Whoever decides knows of it: a month that will be full, an hour at which something closes. */
const isPlan: ReadonlySet<FactKind> = new Set(['coming', 'hours'])

/**
 * What was told goes on downwards and sideways, and from whoever recruits. To somebody above who told it only what is planned anyway; where nobody
 * knows who is above whom, what does no harm. Whoever recruits carries what one says to all the others: nothing that speaks of somebody is put to them.
 */
function mayHear({ audience }: Interviewer, from: Remark['from'], kind: FactKind): boolean {
  const isHarmless = !isDelicate.has(kind)
  if (audience === 'recruiter') return isHarmless
  if (from === 'recruiter') return true
  const [above, below] = [audience && rungs[audience], from && rungs[from]]
  return above && below ? above <= below || isPlan.has(kind) : isHarmless
}

/** Who of those in a round may be asked about what somebody told: whoever told it, else the first who may hear of it. */
export function hearerOf(remark: Remark, { interviewers }: Round): Interviewer | undefined {
  const kind = factKindOf(remark.words)
  return (
    interviewers.find((person) => isThe(person, remark.name)) ??
    (isForOthers(remark.words) ? interviewers.find((person) => mayHear(person, remark.from, kind)) : undefined)
  )
}

interface AskedFor extends TakeUpIn {
  people: PersonInRound[]
  remarks: readonly Remark[]
}

/**
 * What somebody said becomes a question: to themselves where they are in this round, else to the one of those new to it whose work it is
 * about, each remark once. What cannot be said to anybody, or finds nobody, stands among the things told so far.
 */
export function askOn({ round, people, remarks, playbook, said }: AskedFor): { asked: PersonInRound[]; told: Remark[] } {
  const asks = new Map<PersonInRound, Exclude<Ask, { kind: 'bank' }>[]>()
  const told: Remark[] = []
  for (const remark of remarks) {
    const self = people.find(({ remembered }) => remembered?.name === remark.name)
    // What is said there is said in the language they write in.
    const as = !isInEnglish(round) ? null : self ? sayableTo(remark.words) : sayable(remark.words)
    const passedOn = [...asks.values()].flat().filter(({ kind }) => kind === 'passed-on').length
    const kind = factKindOf(remark.words)
    const others = (): PersonInRound[] =>
      people.filter(
        (one) => !asks.has(one) && one.remembered === null && mayHear(one.person, remark.from, kind) && !isThe(one.person, remark.name),
      )
    const to = self ?? (isForOthers(remark.words) && passedOn < mostPassedOn ? nearestTo(remark, others(), round) : undefined)
    const taken = [...asks.values()].flatMap((list) => list.map(({ question }) => question))
    const question = to && takeUp(listFor(remark, to, as, playbook), { round, said, taken })
    if (to === undefined || question === undefined) told.push(remark)
    else asks.set(to, [{ kind: self ? 'again' : 'passed-on', remark, as, question }])
  }
  return { asked: people.map((one) => ({ ...one, asks: asks.get(one) ?? [] })), told: told.slice(0, 2) }
}

const isInEnglish = ({ language = 'en' }: Round): boolean => language === 'en'

function listFor(
  { words }: Remark,
  { person }: PersonInRound,
  as: Sayable | null,
  { takeUp: ask, findOut }: TakeUpIn['playbook'],
): readonly Advice[] {
  const isRecruiter = person.audience === 'recruiter'
  if (as === null) return findOut[isRecruiter ? 'recruiter' : factKindOf(words)]
  return ask[isRecruiter ? 'recruiter' : kindOfSaid(words, as)]
}

/** Whose focus, title or session is about it; else the first. */
const nearestTo = ({ words }: Remark, people: readonly PersonInRound[], round: Round): PersonInRound | undefined => {
  const weighed = people.map((one) => ({ one, weight: sharedMatter(words, matterOf(one.person, round)) }))
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.one
}
