import { safeUrl } from '../../functions/domain/safe-url.ts'
import type { Application, Interview, Round } from '../../functions/domain/view.ts'
import { formatPage } from '../playbook/formats.ts'
import { dateWords, durationWords, momentWords, whenWords, type Zones } from '../when.ts'
import { clip, sentence } from './clean.ts'
import type { Fact, Inline, Words } from './content.ts'
import { capital, evidenceWords, personWords } from './words.ts'

/** The plain facts of a round, each with where it was read. A fact that is not known is not among them: see `unknownsOf`. */

const evidenceOf = (round: Round, field: string): { from?: string } => {
  const found = round.interviews
    .map(({ evidence }) => (Object.hasOwn(evidence, field) ? evidence[field] : undefined))
    .find((evidence) => evidence !== undefined)
  return found ? { from: evidenceWords(found) } : {}
}

export function whenOf(round: Pick<Round, 'start' | 'end' | 'endAssumed' | 'allDay' | 'localDate'>, zones: Zones): string {
  if (round.allDay && round.localDate) return `${dateWords(round.localDate)}, no hour given`
  if (round.start === null) return 'not stated yet'
  const assumed = round.endAssumed || round.end === null ? '. No end was given; I count on 60 minutes' : ''
  return `${whenWords(round.start, round.end, zones)}${assumed}`
}

/** A link one can click only where `safeUrl` allows it; else the words, with the host a browser would really open. */
function placeWords(url: string): Words {
  const safe = safeUrl(url)
  if (safe.kind === 'link') return [{ link: safe.href, href: safe.href }]
  return safe.host
    ? `It leads to ${safe.host}, which is no meeting service I know, so I don’t make it a link. It stands in the invite.`
    : sentence(safe.words)
}

export const joinOf = ({ meetingUrl }: Pick<Round, 'meetingUrl'>): { words: string; href: string } | null => {
  const safe = meetingUrl === null ? null : safeUrl(meetingUrl)
  return safe?.kind === 'link' ? { words: `Join the call (${safe.host})`, href: safe.href } : null
}

export function placeFacts(round: Round): Fact[] {
  const rows: Fact[] = []
  if (round.meetingUrl) rows.push({ label: 'Link', words: placeWords(round.meetingUrl), ...evidenceOf(round, 'meetingUrl') })
  const links = otherLinks(round)
  if (links.length > 0) rows.push(...links)
  if (round.location && round.location !== round.meetingUrl)
    rows.push({ label: 'Place', words: clip(round.location, 300), ...evidenceOf(round, 'location') })
  return rows
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

/** Titles hold commas, so people are parted by semicolons. */
export const peopleWords = ({ interviewers }: Pick<Round, 'interviewers'>): string => {
  const shown = interviewers.slice(0, 8).map(personWords).join('; ')
  return interviewers.length > 8 ? `${shown}; and ${interviewers.length - 8} more` : shown
}

export const recruiterWords = ({ recruiter }: Pick<Round, 'recruiter'>): string | null => {
  const parts = [recruiter?.name ? clip(recruiter.name, 80) : '', recruiter?.email ? clip(recruiter.email, 120) : ''].filter(
    (part) => part !== '',
  )
  return parts.length > 0 ? parts.join(', ') : null
}

const statedDecision = (round: Round): string | null => round.interviews.find(({ decisionBy }) => decisionBy !== null)?.decisionBy ?? null

/** All that was read, for the receipt. */
export function allFacts(round: Round, application: Application, zones: Zones): Fact[] {
  const rows: (Fact | null)[] = [
    application.company ? { label: 'Company', words: clip(application.company, 120), ...evidenceOf(round, 'company') } : null,
    application.role ? { label: 'Role', words: clip(application.role, 120), ...evidenceOf(round, 'role') } : null,
    round.number !== null ? { label: 'Round', words: `${round.number}`, ...evidenceOf(round, 'round') } : null,
    { label: 'When', words: whenOf(round, zones), ...evidenceOf(round, 'start') },
    ...placeFacts(round),
    round.format ? { label: 'Format', words: capital(formatPage(round.format).name), ...evidenceOf(round, 'format') } : null,
    round.interviewers.length > 0 ? { label: 'People', words: peopleWords(round), ...evidenceOf(round, 'interviewers') } : null,
    recruiterWords(round) ? { label: 'Recruiter', words: recruiterWords(round) ?? '', ...evidenceOf(round, 'recruiter') } : null,
    round.task ? { label: 'Task', words: taskWords(round.task, zones), ...evidenceOf(round, 'task') } : null,
    decisionFact(round),
  ]
  return rows.filter((row) => row !== null)
}

const taskWords = ({ words, due, stated }: NonNullable<Round['task']>, { home }: Zones): string =>
  `${clip(words, 4000)}${due && stated ? ` Due: ${momentWords(due, home)}.` : ''}`

const decisionFact = (round: Round): Fact | null => {
  const date = statedDecision(round)
  return date === null ? null : { label: 'Decision by', words: dateWords(date), ...evidenceOf(round, 'decisionBy') }
}

/** What a careful reader could not find. */
export function unknownsOf(round: Round, application: Application): string[] {
  const unknowns: [boolean, string][] = [
    [application.company === null, 'the company'],
    [application.role === null, 'the role'],
    [round.start === null, 'the day and hour'],
    [round.start !== null && round.allDay, 'the hour'],
    [round.start !== null && !round.allDay && (round.endAssumed || round.end === null), 'how long it takes'],
    [round.meetingUrl === null && round.location === null, 'where it is, or a link to join'],
    [round.format === null, 'what kind of round it is'],
    [round.interviewers.length === 0, 'whom you will meet'],
    [round.recruiter === null, 'the recruiter'],
  ]
  return unknowns.filter(([unknown]) => unknown).map(([, words]) => words)
}

export const lengthWords = ({ start, end, endAssumed }: Round): string | null =>
  start && end && !endAssumed && end > start ? durationWords(start, end) : null
