import type { Interviewer } from '../view/view.ts'
import { findPerson } from '../who/merge-people.ts'
import { namesSomebody } from './names-somebody.ts'
import type { Ask, PersonInRound, Remark } from './people-in-round.ts'
import type { Room } from './room.ts'

/** Questions on what somebody said before: more of them, and one asks about nothing else. */
const mostPassedOn = 2

const isThe = (person: Interviewer, name: string): boolean => findPerson({ name, email: null }, [person]) !== undefined

/** Whoever recruits carries what one says to all the others: nothing that speaks of somebody is put to them. */
const mayHear = ({ audience }: Interviewer, { name, words }: Remark): boolean =>
  audience !== 'recruiter' || !namesSomebody(words, [{ name }])

/** The words around such a question, for counting. */
const frame = ' worth asking them about, with the name and day'

/**
 * What somebody said is asked on: of themselves where they are in this round, else of one person who was not there, each remark once. What
 * finds nobody stands among the things told so far.
 */
export function askOn(people: PersonInRound[], remarks: Remark[], room: Room): { asked: PersonInRound[]; told: Remark[] } {
  const asks = new Map<PersonInRound, Ask[]>()
  const told: Remark[] = []
  for (const remark of remarks) {
    const self = people.find(({ remembered }) => remembered?.name === remark.name)
    const passedOn = [...asks.values()].flat().filter(({ kind }) => kind === 'passed-on').length
    const other = people.find(
      (one) => !asks.has(one) && one.remembered === null && mayHear(one.person, remark) && !isThe(one.person, remark.name),
    )
    const to = self ?? (passedOn < mostPassedOn ? other : undefined)
    if (!room.specific(`${remark.name} ${remark.words} ${frame}`)) continue
    if (to === undefined) told.push(remark)
    else asks.set(to, [{ kind: self ? 'again' : 'passed-on', remark }])
  }
  return { asked: people.map((one) => ({ ...one, asks: asks.get(one) ?? [] })), told: told.slice(0, 2) }
}
