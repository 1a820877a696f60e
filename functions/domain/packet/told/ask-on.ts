import type { Interviewer, Round } from '../../view/view.ts'
import { findPerson } from '../../who/merge-people.ts'
import type { Playbook } from '../playbook.ts'
import type { Room } from '../room.ts'
import { saidId } from '../said.ts'
import { factKindOf } from './fact-kind.ts'
import { namesSomebody } from './names-somebody.ts'
import type { Ask, PersonInRound, Remark } from './people-in-round.ts'
import { matterOf, sharedMatter } from './same-matter.ts'
import { type Sayable, sayable } from './sayable.ts'
import { type TakenUp, takeUp } from './take-up.ts'

/** Questions on what somebody said before: more of them, and one asks about nothing else. */
const mostPassedOn = 2

const isThe = (person: Interviewer, name: string): boolean => findPerson({ name, email: null }, [person]) !== undefined

/** Whoever recruits carries what one says to all the others: nothing that speaks of somebody is put to them. */
const mayHear = ({ audience }: Interviewer, { name, words }: Remark): boolean =>
  audience !== 'recruiter' || !namesSomebody(words, [{ name }])

/** The words around such a question, for counting. */
const frame = ' told me that last time you said noted'

interface AskedFor {
  round: Round
  people: PersonInRound[]
  remarks: readonly Remark[]
  playbook: Pick<Playbook, 'takeUp'>
  said: ReadonlySet<string>
}

/**
 * What somebody said becomes a question: to themselves where they are in this round, else to the one of those new to it whose work it is
 * about, each remark once. What cannot be said to anybody, or finds nobody, stands among the things told so far.
 */
export function askOn({ round, people, remarks, playbook, said }: AskedFor, room: Room): { asked: PersonInRound[]; told: Remark[] } {
  const asks = new Map<PersonInRound, Ask[]>()
  const told: Remark[] = []
  for (const remark of remarks) {
    const self = people.find(({ remembered }) => remembered?.name === remark.name)
    const as = sayable(remark.words)
    const passedOn = [...asks.values()].flat().filter(({ kind }) => kind === 'passed-on').length
    const others = people.filter(
      (one) => !asks.has(one) && one.remembered === null && mayHear(one.person, remark) && !isThe(one.person, remark.name),
    )
    const to = self ?? (as !== null && passedOn < mostPassedOn ? nearestTo(remark, others, round) : undefined)
    const question = to && takeUp(listFor(remark, to, as), { round, playbook, said }, room)
    if (!room.specific(`${remark.name} ${remark.words} ${question ?? ''} ${frame}`)) continue
    if (question !== undefined) room.said.push(saidId(question))
    if (to === undefined || question === undefined) told.push(remark)
    else {
      asks.set(to, [{ kind: self ? 'again' : 'passed-on', remark, as, question }])
    }
  }
  return { asked: people.map((one) => ({ ...one, asks: asks.get(one) ?? [] })), told: told.slice(0, 2) }
}

const listFor = ({ words }: Remark, { person }: PersonInRound, as: Sayable | null): TakenUp =>
  as === null ? 'note' : person.audience === 'recruiter' ? 'recruiter' : factKindOf(words)

/** Whose focus, title or session is about it; else the first. */
const nearestTo = ({ words }: Remark, people: readonly PersonInRound[], round: Round): PersonInRound | undefined => {
  const weight = ({ person }: PersonInRound): number => sharedMatter(words, matterOf(person, round))
  return people.toSorted((a, b) => weight(b) - weight(a))[0]
}
