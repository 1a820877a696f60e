import type { Person, Recruiter } from '../../read/reading.ts'
import type { Audience, Edit } from '../../record/edit.ts'
import { findPerson } from '../../who/merge-people.ts'
import { samePersonKey } from '../../who/same-person.ts'
import type { ToldDetail } from '../view.ts'

/** Somebody in a talk, with what the candidate said of them. `key` stays that of the message, so that notes of them stay theirs. */
export interface MetPerson extends Person {
  key: string
  /** As the candidate says; null: of no kind. Not there: nothing said. */
  audience?: Audience | null
}

/** The address, else the name: stable as long as the same source names the person. */
export const personKey = (person: Pick<Person, 'name' | 'email'>): string => person.email?.toLowerCase() ?? samePersonKey(person.name)

/** Those who are in the talk: as read, and as the candidate has corrected, taken out and added. */
export function editedPeople(people: readonly Person[], { people: edits = {} }: Edit): MetPerson[] {
  const known = people.map((person) => ({ ...person, key: personKey(person) }))
  const added = Object.entries(edits)
    .filter(([key, edit]) => edit?.added && !known.some((one) => one.key === key))
    .map(([key, edit]) => ({ key, name: edit?.name ?? '', email: edit?.email ?? null, title: edit?.title ?? null }))
  return [...known, ...added]
    .filter(({ key, name }) => name !== '' && (edits[key]?.part ?? 'interviews') === 'interviews')
    .map((person) => {
      const { name = person.name, email = person.email, title = person.title, audience } = edits[person.key] ?? {}
      return { ...person, name, email, title, ...(audience === undefined ? {} : { audience }) }
    })
}

/** An agenda names people as their message does: a corrected name stands there too. */
export function renamedIn(names: readonly string[], people: readonly Person[], met: readonly MetPerson[]): string[] {
  return names.map((name) => {
    const read = findPerson({ name, email: null }, people)
    return (read && met.find(({ key }) => key === personKey(read))?.name) ?? name
  })
}

/** Whom a sentence is about, under the name they go by now. */
export const aboutRenamed = (details: readonly ToldDetail[], people: readonly Person[], met: readonly MetPerson[]): ToldDetail[] =>
  details.map((one) => (one.person === undefined ? one : { ...one, person: renamedIn([one.person], people, met)[0] ?? one.person }))

/** Whom to write to: as the candidate says, else the person they made the one who arranges it, else as read. */
export function editedRecruiter(read: Recruiter | null, people: readonly Person[], edit: Edit): Recruiter | null {
  const [key, arranger] = Object.entries(edit.people ?? {}).find(([, one]) => one?.part === 'arranges') ?? []
  const person = people.find((one) => personKey(one) === key)
  const base = arranger
    ? { name: arranger.name ?? person?.name ?? null, email: arranger.email === undefined ? (person?.email ?? null) : arranger.email }
    : read
  const name = edit.recruiterName === undefined ? (base?.name ?? null) : edit.recruiterName
  const email = edit.recruiterEmail === undefined ? (base?.email ?? null) : edit.recruiterEmail
  // A form goes with the name it stood before.
  const form = base && 'form' in base && base.name === name ? base.form : arranger && person?.name === name ? person?.form : undefined
  return name === null && email === null ? null : { name, email, ...(form ? { form } : {}) }
}
