import { mailtoAddress } from '../../../functions/domain/drafts/mailto.ts'
import type { Packet } from '../../../functions/domain/packet/packet.ts'
import { isWatched } from '../../../functions/domain/packet/questions/announced-form.ts'
import type { Ask, PersonInRound } from '../../../functions/domain/packet/told/people-in-round.ts'
import { isAtWork } from '../../../functions/domain/packet/trade/talk-kind.ts'
import { dayRows } from '../../../functions/domain/view/meeting/day-rows.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { findPerson } from '../../../functions/domain/who/merge-people.ts'
import { hoursWords } from '../../when.ts'
import { type Block, heading, linkedHeading, list, paragraph, quote, section } from '../content.ts'
import { clip } from '../render/clean.ts'
import { type Scene, zonesOf } from '../scene.ts'
import { focusParts } from '../sections/own-words.ts'
import { nameLink } from '../sections/reach.ts'
import { peopleWords } from '../sections/round-facts.ts'
import { askWords, roundAndDay } from '../words/packet-words.ts'
import { betweenWords, namesWords, personWords, sessionWords } from '../words/words.ts'

/** Beyond this many people each has a line and not a paragraph; nobody is left out. */
const inFull = 4

/** Each person: what they said, and one or two questions only for them. Of whom there is nothing to say, the name. */
export function peopleBlocks({ people }: Packet): Block[] {
  if (people.length === 0) return []
  const title = people.length > 1 ? 'The people' : 'Who you’ll meet'
  return [heading(title), ...eachOf(people)]
}

function eachOf(people: Packet['people']): Block[] {
  const line = (one: PersonInRound) => personLine(one, people)
  if (people.length > inFull) return list(people.map(line))
  const told = people.map((one) => ({ one, blocks: personBlocks(one, people) }))
  const shown = told.filter(({ blocks }) => blocks.length > 0)
  const named = told.filter(({ blocks }) => blocks.length === 0).map(({ one }) => one)
  return [
    ...shown.flatMap(({ one: { person }, blocks }) => [linkedHeading(personWords(person), mailtoAddress(person.email)), ...blocks]),
    ...(named.length > 0 && shown.length > 0
      ? [paragraph(['Also there: ', ...peopleWords({ interviewers: named.map(({ person }) => person) }), '.'])]
      : []),
    ...(shown.length === 0 ? list(named.map(line)) : []),
  ]
}

function personBlocks({ person, met, remembered, asks }: PersonInRound, people: Packet['people']): Block[] {
  return [
    ...(met && remembered && isNoteOnly(asks) ? [quote(remembered.words, `You met in ${roundAndDay(met.round)} and noted:`)] : []),
    ...focusParts(person, 260).map(({ words, own }) => quote(words, own ? 'You noted' : 'The invite says')),
    ...list(asks.map((ask) => askWords(ask, person, people, isNoteOnly(asks)))),
  ]
}

/** What was noted cannot be said to them: it stands above the question. */
const isNoteOnly = (asks: readonly Ask[]): boolean => asks.some((ask) => ask.kind === 'again' && ask.as === null)

const personLine = ({ person, asks }: PersonInRound, people: Packet['people']) => {
  const [ask] = asks
  return [
    nameLink(person, 80),
    ...(person.title ? [`, ${clip(person.title, 60)}`] : []),
    ...(ask ? [`. ${askWords(ask, person, people)}`] : []),
  ]
}

const mostSessions = 12
const mostNames = 6

/** Whom `namesWords` calls by name. */
const namesShown = (names: string[]): string[] => (names.length > mostNames ? names.slice(0, mostNames - 1) : names)

/** A full day: a line for each session with its people, and one question for whoever is met there first. */
export function dayBlocks(scene: Scene, round: Round, { people }: Packet): Block[] {
  if (round.sessions.length < 2) return []
  const asked = new Set<PersonInRound>()
  const titled = new Set<PersonInRound>()
  const named = new Map([...new Set(round.sessions.flatMap(({ interviewers }) => interviewers))].map((name) => [name, whoIs(name, people)]))
  // Who watches one at work is asked in another talk, where there is one.
  const timesMet = (one: PersonInRound): number =>
    round.sessions.filter(({ title, interviewers }) => !isWatched(title) && interviewers.some((name) => named.get(name) === one)).length
  const rows = dayRows({
    ...round,
    sessions: round.sessions.slice(0, mostSessions),
    end: round.sessions.length > mostSessions ? null : round.end,
  }).map((row) => {
    if (row.kind !== 'talk') return betweenWords(row, zonesOf(scene, round))
    const { start, end, title, interviewers } = row.session
    const here = interviewers.flatMap((name) => named.get(name) ?? [])
    const free = isWatched(title) ? [] : here
    const next = free.find((one) => one.asks.length > 0 && !asked.has(one) && !(isAtWork(title) && timesMet(one) > 1))
    if (next) asked.add(next)
    const ask = next?.asks[0]
    const whom = interviewers.map((name) => {
      const person = named.get(name)
      const told = person && !titled.has(person) ? person.person.title : null
      if (person) titled.add(person)
      return told === null ? name : interviewers.length === 1 ? `${name}, ${clip(told, 60)}` : `${name} (${clip(told, 60)})`
    })
    const words = sessionWords(title ? clip(title, 100) : '', namesWords(whom, mostNames)) || 'no title given'
    return [
      { strong: `${hoursWords(start, end, zonesOf(scene, round))}: ` },
      words,
      ...(next && ask ? [`. ${askWords(ask, next.person, people)}`] : []),
    ]
  })
  const shown = new Set(
    round.sessions.slice(0, mostSessions).flatMap(({ interviewers }) => namesShown(interviewers).map((name) => named.get(name))),
  )
  const others = people.filter((one) => !shown.has(one))
  return [heading('The day'), ...list(rows), ...section('Also there', list(others.map((one) => personLine(one, people))))]
}

/** A session may call somebody by a shorter name. */
function whoIs(name: string, people: readonly PersonInRound[]): PersonInRound | undefined {
  const found = findPerson(
    { name, email: null },
    people.map(({ person }) => person),
  )
  return people.find(({ person }) => person === found)
}
