import { wayThere } from '../../../functions/domain/packet/invite-says.ts'
import { shortened, wordCount } from '../../../functions/domain/packet/words/shortened.ts'
import { wholeSentences } from '../../../functions/domain/packet/words/whole-sentences.ts'
import type { DetailKind } from '../../../functions/domain/read/reading.ts'
import { safeUrl } from '../../../functions/domain/trust/safe-url.ts'
import { isScheduled } from '../../../functions/domain/view/meeting/day-rows.ts'
import type { Application, Interview, Interviewer, Round } from '../../../functions/domain/view/view.ts'
import { findPerson } from '../../../functions/domain/who/merge-people.ts'
import { dateWords, momentWords, whenWords, type Zones } from '../../when.ts'
import type { Fact, Inline, Words } from '../content.ts'
import { clip, line, sentence } from '../render/clean.ts'
import { type Scene, zonesOf } from '../scene.ts'
import { evidenceWords } from '../words/words.ts'
import { titleOfRound } from '../words/work-words.ts'
import { contactOf } from './drafts/draft-block.ts'
import { howFact } from './own-words.ts'
import { callOf, mapOf, nameLink } from './reach.ts'

/** The plain facts of a round. A fact that is not known is not among them: see `unknownsOf`. */

export function whenOf(round: Pick<Round, 'start' | 'end' | 'endAssumed' | 'allDay' | 'localDate' | 'doubts'>, zones: Zones): string {
  if (round.allDay && round.localDate) return `${dateWords(round.localDate, zones.today)}, no hour given`
  if (round.start === null) return isHourNamed(round) ? 'not certain yet' : 'not stated yet'
  if (!round.endAssumed && round.end !== null) return whenWords(round.start, round.end, zones)
  return `${whenWords(round.start, null, zones)}, no end given`
}

/** The same as part of a sentence: "the hour is not certain yet". */
export function hourOf(round: Parameters<typeof whenOf>[0], zones: Zones): string {
  const words = whenOf(round, zones)
  return round.start === null ? `the hour is ${words}` : words
}

/** A link one can click only where `safeUrl` allows it; else the words, with the host a browser would really open. */
function placeWords(url: string): Words {
  const safe = safeUrl(url)
  if (safe.kind === 'link') return [{ link: safe.href, href: safe.href }]
  return safe.host
    ? `It leads to ${safe.host}, which is no meeting service I know, so I don’t make it a link. It stands in the invite.`
    : sentence(safe.words)
}

/** The act of the day: join, find the way, or call. */
export function mainAct(round: Round): { words: string; href: string } | null {
  const call = callOf(round.location) ?? (round.how?.by === 'phone' && round.how.calls === 'you' ? callOf(round.how.number ?? null) : null)
  const map = round.onSite ? mapOf(round.location) : null
  return (
    joinOf(round) ?? (call ? { words: `Call ${call.words}`, href: call.href } : null) ?? (map ? { words: 'Open the map', href: map } : null)
  )
}

export const joinOf = ({ meetingUrl }: Pick<Round, 'meetingUrl'>): { words: string; href: string } | null => {
  const safe = meetingUrl === null ? null : safeUrl(meetingUrl)
  return safe?.kind === 'link' ? { words: `Join the call (${safe.host})`, href: safe.href } : null
}

export function placeFacts(round: Round): Fact[] {
  const rows: Fact[] = []
  if (round.meetingUrl) rows.push({ label: 'Link', words: placeWords(round.meetingUrl) })
  const links = otherLinks(round)
  if (links.length > 0) rows.push(...links)
  if (round.location && round.location !== round.meetingUrl) rows.push(placeFact(round.location))
  return rows
}

/** A number to call, a place on the map, or just its words. */
function placeFact(location: string): Fact {
  const call = callOf(location)
  if (call) return { label: 'Phone', words: [{ link: clip(location, 60), href: call.href }] }
  const map = mapOf(location)
  return { label: 'Place', words: map ? [`${clip(location, 300)} `, { link: 'Map', href: map }] : clip(location, 300) }
}

/** Where it is, or that nobody said so. */
export function howFacts(round: Round, application: Application): Fact[] {
  const known = [...howFact(round), ...placeFacts(round)]
  const way = wayThere(round)
  if (known.length > 0 || round.status !== 'on') return known
  if (way !== null) return [{ label: 'Place', words: `“${clip(way, 200)}”` }]
  const isReached = contactOf(round, application)?.email != null
  return [{ label: 'How', words: `They haven’t said where yet.${isReached ? '' : ' Answer the invite and ask.'}` }]
}

/** Several meetings on one day may have a link each. */
const otherLinks = ({ interviews, meetingUrl }: Round): Fact[] => {
  const urls = new Map(interviews.filter(({ status }) => status === 'on').map((one) => [one.meetingUrl, one]))
  return [...urls].flatMap(([url, one]) =>
    url && url !== meetingUrl ? [{ label: 'Link', words: [...inlines(placeWords(url)), ` (${nameOf(one)})`] }] : [],
  )
}

const inlines = (words: Words): Inline[] => (typeof words === 'string' ? [words] : words)

const nameOf = ({ title }: Interview): string => (title ? `for “${clip(title, 80)}”` : 'for another talk of that day')

/**
 * Titles hold commas, so people are parted by semicolons; each name with an address opens a mail. Where not all find room, whoever is asked for at the
 * door or arranged it comes first; one more name takes no more room than "and 1 more".
 */
export function peopleWords(round: PeopleIn, most = 6, shown: 'titles' | 'names' = 'titles'): Inline[] {
  const { interviewers } = round
  const first = interviewers.length <= most + 1 ? interviewers : neededFirst(round).slice(0, most)
  const rest = interviewers.length - first.length
  return [
    ...first.flatMap((person, n): Inline[] => [
      ...(n > 0 ? ['; '] : []),
      nameLink(person, 80),
      ...(person.title && shown === 'titles' ? [`, ${clip(person.title, 80)}`] : []),
    ]),
    ...(rest > 0 ? [`; and ${rest} more`] : []),
  ]
}

type PeopleIn = Pick<Round, 'interviewers'> & Partial<Pick<Round, 'details' | 'how' | 'recruiter'>>

const ofTheDoor: ReadonlySet<DetailKind> = new Set(['arrive', 'bring', 'phone', 'dial-in', 'how'])

/** Stays in the invite's order but for whom one needs to name or to find. */
function neededFirst({ interviewers, details = [], how, recruiter }: PeopleIn): readonly Interviewer[] {
  const door = [how?.askFor ?? '', ...details.flatMap(({ kind, words }) => (ofTheDoor.has(kind) ? [words] : []))].join(' ').toLowerCase()
  const isNamed = ({ name }: Interviewer) => name.split(' ').some((part) => part.length > 2 && wordIn(door, part.toLowerCase()))
  const rank = (person: Interviewer): number => (isNamed(person) ? 0 : recruiter?.name === person.name ? 1 : 2)
  return interviewers.toSorted((a, b) => rank(a) - rank(b))
}

const wordIn = (text: string, word: string): boolean => text.split(/[^\p{L}\p{M}'’-]+/u).includes(word)

const isAmong = (person: { name: string; email: string | null }, people: readonly Interviewer[]): boolean =>
  person.name === '' ? people.some(({ email }) => email !== null && email === person.email) : findPerson(person, people) !== undefined

/** A shared mailbox has an address and no name. Whoever is met stands among those already. */
export const recruiterPart = ({ recruiter, interviewers }: Pick<Round, 'recruiter' | 'interviewers'>): Inline[] | null => {
  const name = recruiter?.name ?? recruiter?.email
  if (recruiter && isAmong({ ...recruiter, name: recruiter.name ?? '' }, interviewers)) return null
  return name ? [nameLink({ ...recruiter, name, email: recruiter?.email ?? null })] : null
}

const statedDecision = (round: Round): string | null => round.interviews.find(({ decisionBy }) => decisionBy !== null)?.decisionBy ?? null

/** All that was read, for the receipt. The words a fact was read from stand with it where they leave a doubt; the round's page shows them all. */
export function allFacts(scene: Scene, round: Round, application: Application): Fact[] {
  const zones = zonesOf(scene, round)
  const recruiter = recruiterPart(round)
  const kind = titleOfRound(scene, round, application)
  const isMet = round.interviewers.length > 0 && !isScheduled(round)
  const rows: (Fact | null)[] = [
    { label: 'When', words: whenOf(round, zones), ...doubtfulFrom(round, 'start') },
    ...howFacts(round, application),
    isMet ? { label: 'With', words: peopleWords(round), ...doubtfulFrom(round, 'interviewers') } : null,
    application.role ? { label: 'Role', words: clip(application.role, 120), ...doubtfulFrom(round, 'role') } : null,
    kind ? { label: 'What', words: kind, ...doubtfulFrom(round, 'format') } : null,
    recruiter ? { label: 'Recruiter', words: recruiter, ...doubtfulFrom(round, 'recruiter') } : null,
    round.task ? { label: 'Task', words: taskWords(round.task, zones), ...doubtfulFrom(round, 'task') } : null,
    decisionFact(round, application, zones),
  ]
  return rows.filter((row) => row !== null)
}

/** Below this the reader itself would rather have it looked at. */
const plainlySure = 0.8

const doubtfulFrom = (round: Round, field: string): { from?: string } => {
  const found = round.interviews.flatMap(({ evidence }) => (Object.hasOwn(evidence, field) ? (evidence[field] ?? []) : []))[0]
  return found && found.sure < plainlySure ? { from: evidenceWords(found) } : {}
}

/** Whole sentences of it, and where the others are. */
function briefIn(words: string): string {
  const all = line(words)
  if (wordCount(all) <= mostOfBrief) return sentence(all)
  return `${wholeSentences(all, mostOfBrief) ?? shortened(all, mostOfBrief)} The rest is in your packet.`
}
const mostOfBrief = 40

/** The brief in short: packet, reminder and page have all of it. */
const taskWords = ({ words, due, stated }: NonNullable<Round['task']>, { home, today }: Zones): string =>
  `${briefIn(words)}${due && stated ? ` Due: ${momentWords(due, home, today)}.` : ''}`

/** Named in this invite or in an earlier one of theirs. */
const decisionFact = (round: Round, { decisionBy }: Application, { today }: Zones): Fact | null => {
  const date = statedDecision(round) ?? (decisionBy?.from === 'invite' && today && decisionBy.date >= today ? decisionBy.date : null)
  return date === null ? null : { label: 'Decision by', words: dateWords(date, today), ...doubtfulFrom(round, 'decisionBy') }
}

/** It is asked about: "It says 2:00 PM BST …". */
const isHourInDoubt = ({ doubts }: Pick<Round, 'doubts'>): boolean => doubts.some(({ about }) => about === 'zone' || about === 'start')

const isHourNamed = ({ doubts }: Pick<Round, 'doubts'>): boolean => isHourInDoubt({ doubts: doubts.filter(({ unsaid }) => !unsaid) })

/** What a careful reader could not find and the candidate may know. */
export function unknownsOf(round: Round, application: Application): string[] {
  const unknowns: [boolean, string][] = [
    [application.company === null, 'the company'],
    [application.role === null, 'the role'],
    [round.start === null && !isHourInDoubt(round), 'the day and hour'],
    [round.start !== null && round.allDay, 'the hour'],
    [round.interviewers.length === 0, 'who you’ll meet'],
  ]
  return unknowns.filter(([unknown]) => unknown).map(([, words]) => words)
}
