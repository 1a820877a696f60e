import type { Format, Person, Recruiter, Session } from '../../read/reading.ts'
import type { Debrief, Note } from '../../record/note.ts'
import type { Instant } from '../../time/wall-time.ts'
import { addressesOf, findPerson, groupPeople, inOneList, oneOf } from '../../who/merge-people.ts'
import { samePersonKey } from '../../who/same-person.ts'
import { notesOf } from '../folded-items.ts'
import type { Interviewer, ToldDetail } from '../view.ts'
import { audienceOf, isGuessed } from './audience.ts'
import { type MetPerson, personKey } from './edited-people.ts'

/** All that somebody may have been called by in a note, before more was known of them. */
const keysOf = (person: Pick<Interviewer, 'key' | 'name' | 'email' | 'otherEmails'>): string[] => [
  person.key,
  ...addressesOf([person]).map((address) => address.toLowerCase()),
  samePersonKey(person.name),
]

export interface Meet {
  people: readonly MetPerson[]
  sessions: readonly Session[]
  end: Instant | null
  role: string | null
  format: Format | null
  recruiter: Recruiter | null
}

/** The people of one meeting, and when the talk with each of them is over. */
export function interviewersOf({ people, sessions, end, role, format, recruiter }: Meet): Interviewer[] {
  const arranger = recruiter && findPerson({ name: recruiter.name ?? '', email: recruiter.email }, people)
  return people.map((person) => {
    const isRecruiter = arranger === person
    return {
      key: person.key,
      name: person.name,
      email: person.email,
      ...(person.otherEmails ? { otherEmails: person.otherEmails } : {}),
      title: person.title,
      ...(person.form ? { form: person.form } : {}),
      ...(person.audience === undefined
        ? audienceIn(person, { role, format, alone: people.length === 1, isRecruiter })
        : { audience: person.audience }),
      lastSessionEnd: lastEndWith(person, people, sessions, end),
      addedLater: false,
      detail: null,
      thanked: 'open',
    }
  })
}

/** "Ray will go deep on system design" is kept with Ray. */
export function withFocus(people: readonly Interviewer[], details: readonly ToldDetail[]): Interviewer[] {
  return people.map((person) => {
    const focus = details.filter((one) => one.person !== undefined && findPerson({ name: one.person, email: null }, people) === person)
    if (focus.length === 0) return person
    const own = focus.filter((one) => one.own).map(({ words }) => words)
    return { ...person, focus: focus.map(({ words }) => words), ...(own.length > 0 ? { ownFocus: own } : {}) }
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
function lastEndWith(person: Person, people: readonly Person[], sessions: readonly Session[], end: Instant | null): Instant | null {
  const ends = sessions
    .filter((session) => session.interviewers.some((name) => findPerson({ name, email: null }, people) === person))
    .map((session) => session.end ?? end)
  return latestOf(ends) ?? end
}

/** The people of several meetings of a day; whoever is met twice, with the later end. */
export const mergeInterviewers = (lists: readonly (readonly Interviewer[])[]): Interviewer[] =>
  groupPeople(lists.flat(), inOneList(lists)).map((group) => ({ ...group.reduce(withAll), ...oneOf(group) }))

const withAll = (known: Interviewer, person: Interviewer): Interviewer => ({
  ...known,
  title: known.title ?? person.title,
  ...(known.form || person.form ? { form: known.form ?? person.form } : {}),
  ...surer(known, person),
  ...bothOf('focus', known, person),
  ...bothOf('ownFocus', known, person),
  lastSessionEnd: latestOf([known.lastSessionEnd, person.lastSessionEnd]),
})

const bothOf = (name: 'focus' | 'ownFocus', known: Interviewer, person: Interviewer) =>
  known[name] || person[name] ? { [name]: [...new Set([...(known[name] ?? []), ...(person[name] ?? [])])] } : {}

const latestOf = (instants: readonly (Instant | null)[]): Instant | null =>
  instants
    .filter((one) => one !== null)
    .sort()
    .at(-1) ?? null

type Said = Debrief['people'][number]

/** What the debrief adds: who was not met, one thing from each talk, and people introduced on the day. */
export function withDebrief(people: readonly Interviewer[], debrief: Pick<Debrief, 'people'> | null, end: Instant | null): Interviewer[] {
  if (!debrief) return [...people]
  const meant = new Map(debrief.people.map((one) => [one, people.find(({ key }) => key === one.key) ?? findPerson(one, people)]))
  const known = people.map((person): Interviewer => {
    const said = debrief.people.find((one) => meant.get(one) === person)
    return said ? withSaid(person, said) : person
  })
  return [...known, ...debrief.people.filter((one) => one.met && !meant.get(one)).map((one) => introduced(one, end))]
}

const withSaid = (person: Interviewer, said: Said): Interviewer => ({
  ...person,
  email: person.email ?? said.email,
  title: person.title ?? said.title,
  ...notedOf(said),
  ...(said.met ? {} : { thanked: 'skipped', absent: true }),
})

const notedOf = ({ detail, onlyForMe, stressed }: Said): Pick<Interviewer, 'detail' | 'onlyForMe' | 'stressed'> => ({
  detail,
  ...(onlyForMe ? { onlyForMe } : {}),
  ...(stressed ? { stressed } : {}),
})

const introduced = (said: Said, end: Instant | null): Interviewer => ({
  name: said.name,
  email: said.email,
  title: said.title,
  ...notedOf(said),
  key: personKey(said),
  ...audienceIn(said, { role: null, format: null, alone: false, isRecruiter: false }),
  lastSessionEnd: end,
  addedLater: true,
  thanked: 'open',
})

/** What became of the note to each: changed, sent, set aside. A draft sent or set aside closes that person; a person known by name first and by address later is the same. */
export function withThanks(people: readonly Interviewer[], notes: readonly Note[], identities: readonly string[]): Interviewer[] {
  const thanks = notesOf('thanked', notes, identities)
  const drafts = notesOf('draft', notes, identities)
  const letters = notesOf('letter', notes, identities)
  return people.map((person) => {
    const keys = keysOf(person)
    const said = thanks.findLast((note) => keys.includes(note.value.person))
    const draft = drafts.findLast((note) => keys.includes(note.value.person))?.value.body
    const own = letters.filter((note) => keys.includes(note.value.person)).map(({ value }) => value)
    const language = own.findLast((one) => one.language !== undefined)?.language ?? undefined
    const route = own.findLast((one) => one.route !== undefined)?.route ?? undefined
    return {
      ...person,
      ...(said ? { thanked: said.value.done } : {}),
      ...(draft ? { draft } : {}),
      ...(language || route ? { letter: { language, route } } : {}),
    }
  })
}
