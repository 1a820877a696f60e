import { sameName } from '../../../who/short-name.ts'
import type { Cast } from '../../names/cast/known-people.ts'
import type { Person } from '../../reading.ts'
import type { AgendaItem } from '../sessions/agenda.ts'
import { readInterviewers } from './interviewers.ts'

export const resolveName = (cast: Cast, name: string): Person | null => {
  const known = cast.known.find((one) => sameName(name, one.name))
  return known ? { name: known.name, email: known.email, title: null } : null
}

/** With what is known of them from elsewhere in the message. */
export const completed = (person: Person, cast: Cast): Person => {
  const known = resolveName(cast, person.name)
  const mention = cast.mentions.find(({ name, title }) => title !== null && sameName(name, person.name))
  return {
    name: person.name.split(' ').length > 1 ? person.name : (known?.name ?? person.name),
    email: person.email ?? known?.email ?? null,
    title: person.title ?? mention?.title ?? null,
  }
}

export const agendaPeople = (agenda: AgendaItem[], cast: Cast): Person[] => {
  const people = agenda.flatMap((item) => item.people.map((person) => completed(person, cast)))
  const unique = people.filter((one, i) => people.findIndex(({ name }) => sameName(name, one.name)) === i)
  return unique.length
    ? unique.map((one) => ({
        ...one,
        title: one.title ?? people.find((other) => other.title && sameName(other.name, one.name))?.title ?? null,
      }))
    : readInterviewers(cast).people
}
