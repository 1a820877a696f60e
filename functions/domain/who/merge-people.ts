import { isFullName, nameWords } from './full-name.ts'
import { atTwoEmployers, type Named, samePerson } from './same-person.ts'
import { resolveShort, shortFor } from './short-name.ts'

type AreTwo<P> = (a: P, b: P) => boolean
const oneList = (): boolean => false

/**
 * People who are one person stand together, in the order in which they were named; nobody is left out. `areTwo`: of whom it is known that no
 * short form joins them.
 */
export function groupPeople<P extends Named>(people: readonly P[], areTwo: AreTwo<P> = oneList): P[][] {
  const groups: P[][] = []
  for (const person of people) {
    const [first, ...others] = groups.filter((group) => isOneOf(person, group))
    if (first) first.push(person)
    else groups.push([person])
    // Whoever stands there by the name alone may be either of two people who bear it, and makes them no one.
    for (const other of others) if (first && !atTwoEmployers(first, other)) first.push(...groups.splice(groups.indexOf(other), 1).flat())
  }
  joinShortForms(groups, areTwo)
  const place = new Map(people.map((person, n) => [person, n] as const))
  const byPlace = (a: P | undefined, b: P | undefined) => (a && b ? (place.get(a) ?? 0) - (place.get(b) ?? 0) : 0)
  return groups.map((group) => group.sort(byPlace)).sort((a, b) => byPlace(a[0], b[0]))
}

/** By an address of theirs, or by a name of theirs and no other employer than theirs. */
const isOneOf = (person: Named, group: readonly Named[]): boolean =>
  group.some((one) => samePerson({ name: one.name, email: null, otherEmails: addressesOf(group) }, person))

/** Short forms join the one person they can mean: full names that only leave out a middle initial first, then lone names and initials. */
function joinShortForms<P extends Named>(groups: P[][], areTwo: AreTwo<P>): void {
  for (const group of [...groups].sort((a, b) => weight(b) - weight(a))) {
    const hit = onlyOther(group, groups, areTwo)
    // Beside Daniel J. and Daniel K. Ross a Daniel Ross could be either.
    if (!hit || (isFullName(nameOf(group)) && onlyOther(hit, groups, areTwo) !== group)) continue
    hit.push(...group)
    groups.splice(groups.indexOf(group), 1)
    // What was ambiguous may be told apart now: whoever has got an address is nobody with another one.
    joinShortForms(groups, areTwo)
    return
  }
}

function onlyOther<P extends Named>(group: P[], groups: readonly P[][], areTwo: AreTwo<P>): P[] | undefined {
  const apart = (other: P[]) => other.some((a) => group.some((b) => areTwo(a, b) || areTwo(b, a)))
  const open = groups.filter((other) => other !== group && !bothReached(other, group) && !apart(other))
  return resolveShort(
    nameOf(group),
    open.map((other) => ({ name: nameOf(other), other })),
  )?.other
}

const weight = (group: readonly Named[]): number => {
  const name = nameOf(group)
  return (isFullName(name) ? 10 : 0) + nameWords(name).length
}

/** Two addresses are two people, where the names are not the same. */
const bothReached = (a: readonly Named[], b: readonly Named[]): boolean => a.some((one) => one.email) && b.some((one) => one.email)

/** The fullest name that is known of somebody; of equals the first. */
export const nameOf = (group: readonly Named[]): string => {
  const rank = ({ name }: Named) => (isFullName(name) ? 10 : 0) + nameWords(name).length
  return group.reduce((best, one) => (rank(one) > rank(best) ? one : best), group[0] ?? { name: '', email: null }).name
}

/** Every address of theirs, the first to write to. */
export const addressesOf = (group: readonly Named[]): string[] =>
  group
    .flatMap(({ email, otherEmails = [] }) => [email, ...otherEmails])
    .flatMap((one) => one ?? [])
    .filter((one, n, all) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === n)

/** Name and addresses of somebody named several times. */
export function oneOf(group: readonly Named[]): { name: string; email: string | null; otherEmails?: string[] } {
  const [email = null, ...otherEmails] = addressesOf(group)
  return { name: nameOf(group), email, ...(otherEmails.length > 0 ? { otherEmails } : {}) }
}

/** Who stands in one list was told apart when it was made: "Dan" beside "Daniela Ross" is somebody else. */
export const inOneList =
  <P>(lists: readonly (readonly P[])[]): AreTwo<P> =>
  (a, b) =>
    a !== b && lists.some((list) => list.includes(a) && list.includes(b))

/** The people of several lists, each once, with all that is known of them; earlier lists are the better ones. */
export const mergePeople = <P extends Named & { title: string | null; form?: string | undefined }>(
  lists: readonly (readonly P[])[],
  areTwo = inOneList(lists),
) =>
  groupPeople(lists.flat(), areTwo).map((group) => {
    const form = group.find((one) => one.form)?.form
    return { ...oneOf(group), title: group.find(({ title }) => title)?.title ?? null, ...(form ? { form } : {}) }
  })

/** Whom of these somebody is, by the one rule or by a short form that only one of them can be. */
export function findPerson<P extends Named>(person: Named, people: readonly P[]): P | undefined {
  const same = people.find((one) => samePerson(one, person))
  if (same) return same
  const open = people.filter((one) => !(one.email && person.email))
  const shorter = open.filter((one) => shortFor(one.name, person.name) > 0)
  return resolveShort(person.name, open) ?? (shorter.length === 1 ? shorter[0] : undefined)
}
