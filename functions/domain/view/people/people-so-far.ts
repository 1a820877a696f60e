import { isFullName } from '../../who/full-name.ts'
import { findPerson } from '../../who/merge-people.ts'
import { sameName } from '../../who/short-name.ts'
import { tookPlace } from '../notes/happened.ts'
import type { Interviewer, Round } from '../view.ts'

/**
 * People belong to the application: a full name, a title, an address or an audience that an earlier round told of somebody is known in a later
 * one that tells less, and nobody already met is new. What a round says itself stands. `rounds`: in order of start.
 */
export function withPeopleSoFar(rounds: readonly Round[]): Round[] {
  const told: Round[] = []
  for (const round of rounds) {
    const earlier = told.filter(({ start }) => start !== null && round.start !== null && start < round.start).reverse()
    told.push({ ...round, interviewers: round.interviewers.map((person) => knownFrom(person, earlier, round)) })
  }
  return told
}

/** `earlier`: the latest round first. */
function knownFrom(person: Interviewer, earlier: readonly Round[], { interviewers }: Round): Interviewer {
  const known = earlier.flatMap((round) => {
    const same = findPerson(person, round.interviewers)
    return same ? [{ round, same }] : []
  })
  const met = known.find(({ round }) => round.status === 'on' && tookPlace(round))
  const stated = known.find(({ same }) => same.audience !== null && !same.audienceGuessed)?.same
  const form = person.form ?? known.find(({ same }) => same.form)?.same.form
  const isOpen = person.audience === null || person.audienceGuessed === true
  return {
    ...person,
    name: fullNameIn(person, known, interviewers),
    title: person.title ?? known.find(({ same }) => same.title !== null)?.same.title ?? null,
    email: person.email ?? known.find(({ same }) => same.email !== null)?.same.email ?? null,
    ...(form ? { form } : {}),
    ...(isOpen && stated ? { audience: stated.audience, audienceGuessed: undefined } : {}),
    ...(met ? { metBefore: { roundId: met.round.id, localDate: met.round.localDate, detail: met.same.detail } } : {}),
  }
}

/** Said in full once; where two of that short name were met, or the one is there as well, it may be either. */
function fullNameIn({ name }: Interviewer, known: readonly { same: Interviewer }[], beside: readonly Interviewer[]): string {
  const full = isFullName(name) ? [] : known.flatMap(({ same }) => (isFullName(same.name) && sameName(name, same.name) ? [same.name] : []))
  const [first] = full
  const isOpen = first === undefined || full.some((one) => !sameName(one, first)) || beside.some((one) => sameName(first, one.name))
  return isOpen ? name : first
}
