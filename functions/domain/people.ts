import { audienceOf, isGuessed } from './audience.ts'
import { type NoteOf, notesOf } from './members.ts'
import type { Debrief, Note } from './note.ts'
import type { Format, Person, Recruiter, Session } from './reading.ts'
import type { Interviewer } from './view.ts'
import type { Instant } from './wall-time.ts'
import { samePerson, samePersonKey } from './who/same-person.ts'

/** The address, else the name: stable as long as the same source names the person. */
const personKey = (person: Pick<Person, 'name' | 'email'>): string => person.email?.toLowerCase() ?? samePersonKey(person.name)

/** The people of several lists, each once, with all that is known of them; earlier lists are the better ones. */
export function mergePeople(lists: readonly (readonly Person[])[]): Person[] {
  const all: Person[] = []
  for (const person of lists.flat()) {
    const at = all.findIndex((known) => samePerson(known, person))
    const known = all[at]
    if (!known) all.push(person)
    else all[at] = { name: known.name || person.name, email: known.email ?? person.email, title: known.title ?? person.title }
  }
  return all
}

export interface Meet {
  people: readonly Person[]
  sessions: readonly Session[]
  end: Instant | null
  role: string | null
  format: Format | null
  recruiter: Recruiter | null
}

/** The people of one meeting, and when the talk with each of them is over. */
export function interviewersOf({ people, sessions, end, role, format, recruiter }: Meet): Interviewer[] {
  return people.map((person) => {
    const isRecruiter = recruiter !== null && samePerson({ name: recruiter.name ?? '', email: recruiter.email }, person)
    return {
      key: personKey(person),
      name: person.name,
      email: person.email,
      title: person.title,
      ...audienceIn(person, { role, format, alone: people.length === 1, isRecruiter }),
      lastSessionEnd: lastEndWith(person, sessions, end),
      addedLater: false,
      detail: null,
      thanked: 'open',
    }
  })
}

type Part = Pick<Interviewer, 'audience' | 'audienceGuessed'>

function audienceIn(person: { title: string | null }, about: Parameters<typeof audienceOf>[1]): Part {
  const audience = audienceOf(person, about)
  return isGuessed(person, audience, about) ? { audience, audienceGuessed: true } : { audience }
}

/** What is said before what is guessed, and either before nothing. */
const surer = (...both: Part[]): Part => {
  const known = both.filter(({ audience }) => audience !== null)
  const { audience, audienceGuessed } = known.find((one) => !one.audienceGuessed) ?? known[0] ?? { audience: null }
  return { audience, audienceGuessed }
}

/** Whoever is in no session by name may be in any: then it is the end of the whole. */
function lastEndWith(person: Person, sessions: readonly Session[], end: Instant | null): Instant | null {
  const ends = sessions
    .filter((session) => session.interviewers.some((name) => samePerson({ name, email: null }, person)))
    .map((session) => session.end ?? end)
  return (
    ends
      .filter((one) => one !== null)
      .sort()
      .at(-1) ?? end
  )
}

/** The people of several meetings of a day; whoever is met twice, with the later end. */
export function mergeInterviewers(lists: readonly (readonly Interviewer[])[]): Interviewer[] {
  const all: Interviewer[] = []
  for (const person of lists.flat()) {
    const at = all.findIndex((known) => samePerson(known, person))
    const known = all[at]
    if (!known) all.push(person)
    else {
      const lastSessionEnd =
        [known.lastSessionEnd, person.lastSessionEnd]
          .filter((one) => one !== null)
          .sort()
          .at(-1) ?? null
      all[at] = {
        ...known,
        email: known.email ?? person.email,
        title: known.title ?? person.title,
        ...surer(known, person),
        lastSessionEnd,
      }
    }
  }
  return all
}

/** What the debrief adds: who was not met, one thing from each talk, and people introduced on the day. */
export function withDebrief(people: readonly Interviewer[], debrief: Pick<Debrief, 'people'> | null, end: Instant | null): Interviewer[] {
  if (!debrief) return [...people]
  const known = people.map((person): Interviewer => {
    const said = debrief.people.find((one) => one.key === person.key) ?? debrief.people.find((one) => samePerson(one, person))
    if (!said) return person
    return {
      ...person,
      email: person.email ?? said.email,
      title: person.title ?? said.title,
      detail: said.detail,
      thanked: said.met ? person.thanked : 'skipped',
    }
  })
  const added = debrief.people.filter((one) => one.met && !people.some((person) => one.key === person.key || samePerson(one, person)))
  return [
    ...known,
    ...added.map(
      (one): Interviewer => ({
        ...one,
        key: personKey(one),
        ...audienceIn(one, { role: null, format: null, alone: false, isRecruiter: false }),
        lastSessionEnd: end,
        addedLater: true,
        thanked: 'open',
      }),
    ),
  ]
}

/** A draft sent or set aside closes that person; a person known by name first and by address later is the same. */
export function withThanks(people: readonly Interviewer[], notes: readonly Note[], identities: readonly string[]): Interviewer[] {
  const thanks: NoteOf<'thanked'>[] = notesOf('thanked', notes, identities)
  return people.map((person) => {
    const keys = [person.key, person.email?.toLowerCase(), samePersonKey(person.name)]
    const said = thanks.findLast((note) => keys.includes(note.value.person))
    return said ? { ...person, thanked: said.value.done } : person
  })
}
