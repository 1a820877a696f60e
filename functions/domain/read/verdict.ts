import type { Person } from '../reading.ts'
import { isReader, ownNamePattern } from './candidate-name.ts'
import { employerLabel } from './employer-domain.ts'
import { namesIn } from './names.ts'
import type { Sheet } from './sheet.ts'
import { formatWords } from './vocabulary/format-words.ts'
import { recruiterTitles } from './vocabulary/role-words.ts'
import {
  applicationOnly,
  asCandidate,
  asksForTimes,
  callsOff,
  candidateWords,
  interviewWords,
  moves,
  nextStep,
  notInterviews,
  oneWay,
  rejects,
} from './vocabulary/verdict-words.ts'

/** What the facts say, for the judgement. */
export interface Findings {
  role: string | null
  round: number | null
  company: string | null
  met: readonly Person[]
  /** A mail without calendar data: does it name a time, or several? */
  hasTime: boolean
  sessions: number
  task: boolean
}

export interface Verdict {
  verdict: 'interview' | 'not' | 'unsure'
  sure: number
  why: string[]
}

interface Point {
  weight: number
  why: string
}

const doubtful = { from: 0.25, to: 0.75 }

export function judge(sheet: Sheet, findings: Findings): Verdict {
  const final = settled(sheet)
  if (final) return final
  const points = [...speaksFor(sheet, findings), ...speaksAgainst(sheet, findings)]
  const score = points.reduce((sum, { weight }) => sum + weight, -1.8)
  const sure = Math.round((1 / (1 + Math.exp(-score))) * 100) / 100
  const why = points.toSorted((a, b) => (sure >= 0.5 ? b.weight - a.weight : a.weight - b.weight)).map((point) => point.why)
  const verdict = sure >= doubtful.to ? 'interview' : sure <= doubtful.from ? 'not' : 'unsure'
  return { verdict, sure, why: [...new Set(why)].slice(0, 5).concat(why.length ? [] : ['Nothing in it speaks of a job interview.']) }
}

/** Answers, automatic mails and what the candidate has said before need no weighing. */
function settled({ carried, reader }: Sheet): Verdict | null {
  const [event] = carried.events
  if (event?.method === 'reply') return { verdict: 'not', sure: 0.02, why: ['It is an answer to an invitation; it arranges nothing.'] }
  if (carried.mail?.automatic && !event) return { verdict: 'not', sure: 0.03, why: ['It is an automatic reply.'] }
  const known = carried.events.map(({ uid }) => (uid ? reader.known?.uid?.[uid] : undefined)).find((answer) => answer !== undefined)
  const sender = carried.mail?.from.email ?? event?.organizer?.email
  const answer = known ?? (sender ? reader.known?.sender?.[sender] : undefined)
  if (answer === undefined) return null
  return answer
    ? { verdict: 'interview', sure: 0.99, why: ['You said so before.'] }
    : { verdict: 'not', sure: 0.01, why: ['You said before that this is no interview.'] }
}

const titleText = (sheet: Sheet) => sheet.titles.map(({ words }) => words).join('\n')
const bodyText = (sheet: Sheet) =>
  sheet.lines
    .map(({ words }) => words)
    .join('\n')
    .slice(0, 30_000)
const olderText = (sheet: Sheet) =>
  sheet.older
    .map(({ words }) => words)
    .join('\n')
    .slice(0, 20_000)

function speaksFor(sheet: Sheet, { role, round, met, sessions, task }: Findings): Point[] {
  const [title, body, older] = [titleText(sheet), bodyText(sheet), olderText(sheet)]
  const points: Point[] = []
  const say = (weight: number, why: string) => points.push({ weight, why })
  const words = interviewWords.exec(title) ?? null
  if (words) say(3, `The title says "${words[0]}".`)
  const inBody = interviewWords.exec(body)
  if (inBody) say(words ? 0.8 : 2, `The text says "${inBody[0]}".`)
  if (!words) {
    const named = formatWords.find(([, pattern]) => pattern.test(title))?.[0]
    if (named) say(/^(?:presentation|panel|behavioral)$/.test(named) ? 1.2 : 2.2, 'The title names a kind of interview.')
    if (named && (withCandidateName(sheet, title) || /(?:\bwith\b|\bw\/|@|<>|\sx\s)/i.test(title)))
      say(0.6, 'The title names you beside it.')
  }
  if (role) say(words || inBody ? 1.6 : 1, `It names a job: ${role}.`)
  const candidate = candidateWords.exec(body) ?? candidateWords.exec(older)
  if (candidate) say(1.4, `It speaks to you as a candidate ("${candidate[0].slice(0, 40)}").`)
  if (round !== null) say(1, `It counts rounds (${round}).`)
  if (
    /recruit|talent|hiring/i.test(
      [
        sheet.carried.mail?.from.name,
        sheet.carried.mail?.from.email,
        sheet.carried.events[0]?.organizer?.name,
        sheet.carried.events[0]?.organizer?.email,
      ].join(' '),
    ) ||
    met.some((one) => one.title && recruiterTitles.test(one.title)) ||
    recruiterSigns(sheet)
  )
    say(1.1, 'Someone in recruiting arranges it.')
  if (sessions >= 2) say(0.8, 'It has an agenda of several talks.')
  if (task) say(0.4, 'There is something to prepare.')
  if (oneWay.test(`${title}\n${body}`)) say(1.2, 'It is an interview to record.')
  if (withCandidateName(sheet, title) && words) say(0.6, 'The title names you beside the interview.')
  return points
}

const recruiterSigns = (sheet: Sheet) =>
  sheet.lines.some(({ words }) => words.length < 90 && recruiterTitles.test(words) && !/[.!?]$/.test(words))
const withCandidateName = (sheet: Sheet, title: string) => ownNamePattern(sheet.reader).test(title)

function speaksAgainst(sheet: Sheet, findings: Findings): Point[] {
  const [title, body] = [titleText(sheet), bodyText(sheet)]
  const points: Point[] = []
  for (const { why, title: inTitle, text } of notInterviews) {
    // a job may be called "Coffee Program Manager": its own words say nothing against the interview
    const named = inTitle.test(findings.role && interviewWords.test(title) ? title.replace(findings.role, ' ') : title)
    const told = text?.test(body) ?? false
    const everyday = why.startsWith('It is an everyday')
    if (named) points.push({ weight: everyday ? -4 : -6.5, why })
    if (told) points.push({ weight: named ? -1.5 : -4, why })
  }
  if (sheet.carried.source === 'generic' && sheet.carried.events.every(({ start }) => start === null))
    points.push({ weight: -3, why: 'It has no time, so it may be no event at all.' })
  if (otherCandidate(sheet)) points.push({ weight: -6, why: 'It names another candidate.' })
  if (atOwnEmployer(sheet))
    points.push(
      asCandidate.test(`${title}\n${body}`) || ownCandidacy(sheet, title)
        ? { weight: 0.5, why: 'It is about a job at your own employer, and you are the candidate.' }
        : { weight: -5.5, why: 'It comes from your own employer and does not call you a candidate.' },
    )
  points.push(...arrangesNothing(sheet, findings, `${title}\n${body}`))
  return points
}

/** A mail without calendar data must give a time, ask for times, call off, or ask for a recording. */
function arrangesNothing(sheet: Sheet, { hasTime, role, task }: Findings, text: string): Point[] {
  // What Outlook packed into a winmail.dat may arrange it all.
  if (sheet.carried.events.length || sheet.carried.losses.some((loss) => loss.includes('winmail.dat'))) return []
  const off = callsOff.test(text) && interviewWords.test(text)
  const asks =
    asksForTimes.test(text) && (interviewWords.test(text) || role !== null || formatWords.some(([, pattern]) => pattern.test(text)))
  const records = oneWay.test(text)
  if (rejects.test(text) && !off && !hasTime) return [{ weight: -6, why: 'It turns the application down and arranges nothing.' }]
  if (hasTime)
    return applicationOnly.test(text) && !interviewWords.test(titleText(sheet))
      ? [{ weight: -1, why: 'It is mostly about an application.' }]
      : [{ weight: 0.8, why: 'It names a time.' }]
  if (off || asks || records || (moves.test(text) && interviewWords.test(text)))
    return [
      {
        weight: 0.6,
        why: off
          ? 'It calls an interview off.'
          : asks
            ? 'It asks you for times.'
            : records
              ? 'It asks you to record answers.'
              : 'It moves an interview.',
      },
    ]
  if (task && interviewWords.test(text) && !applicationOnly.test(text)) return [{ weight: -2.5, why: 'It arranges no time.' }]
  return [{ weight: -6, why: 'It arranges nothing.' }]
}

/** "Candidate: Somebody Else", "Interview: Somebody Else for …" from the own company. */
function otherCandidate(sheet: Sheet): boolean {
  const own = ownNamePattern(sheet.reader)
  const lines = [...sheet.titles, ...sheet.lines].map(({ words }) => words)
  const labelled = lines.some((words) => {
    const match =
      /^(?:[-*•]\s)?(?:candidate(?: name)?|applicant|interviewee|bewerber(?:in)?|kandidat(?:in)?|candidat(?:e)?|candidato|candidata|kandidaat|候補者|応募者)\s?[:：]\s?(.{2,60})/iu.exec(
        words,
      )
    return (
      match?.[1] !== undefined && namesIn(match[1]).some(({ name }) => name.replace(new RegExp(own.source, own.flags), '').trim() !== '')
    )
  })
  const spoken = lines.some((words) => {
    const match =
      /(?:candidate|applicant|interviewing|interview with candidate|meet candidate|kandidat(?:in)?|bewerber(?:in)?|candidat(?:e)?|candidat[oa])\s((?:\p{Lu}[\p{L}'-]+\s?){2,3})/u.exec(
        words,
      )
    return (
      match?.[1] !== undefined &&
      match[1].replace(new RegExp(own.source, own.flags), '').trim() !== '' &&
      namesIn(match[1]).some(({ single }) => !single) &&
      !/interviewing (?:with|at)/i.test(words)
    )
  })
  return labelled || spoken
}

function atOwnEmployer(sheet: Sheet): boolean {
  const work = employerLabel(`x@${sheet.reader.employerDomain ?? ''}`)
  if (!work) return false
  const { mail, events } = sheet.carried
  const others = [
    mail && !isReader(sheet.reader, mail.from) ? mail.from : null,
    ...events.slice(0, 3).flatMap((event) => [event.organizer, ...event.hosts, ...event.attendees]),
  ]
    .filter((one) => one?.email && !isReader(sheet.reader, one))
    .map((one) => employerLabel(one?.email))
  return others.length > 0 && (others[0] === work || others.every((label) => label === work))
}

/** "Alex Morgan for Group PM" in a title. */
function ownCandidacy(sheet: Sheet, title: string): boolean {
  const own = ownNamePattern(sheet.reader)
  const match = own.exec(title)
  return match !== null && /^\s(?:for|as|-|–)\s/.test(title.slice(match.index + match[0].length)) && /internal/i.test(title)
}

/** What a mail after a round says: a next step, or no. Proposed to the candidate, never assumed. */
export function answerIn(sheet: Sheet): 'next-step' | 'rejection' | null {
  const text = `${titleText(sheet)}\n${bodyText(sheet)}`
  if (rejects.test(text)) return 'rejection'
  return nextStep.test(text) ? 'next-step' : null
}

/** What the candidate may do: "if you need to cancel", "cancel or reschedule here". */
const ownCancel =
  /(?:if you|you can|you may|click|link|here|please|should you|to make changes|wenn sie|falls sie|si vous|pour|si necesitas|se precisar|als je|se (?:devi|vuoi))[^.\n]{0,50}(?:cancel|reschedul|absag|annul|cancelar|annuleren|disdire)[^.\n]{0,60}|cancel (?:or|\/) reschedule|reschedule (?:or|\/) cancel|cancell?ation (?:link|policy|fee)|cancel: https?/gi

export const withoutOwnChoices = (text: string): string => text.replace(ownCancel, ' ')

export const cancelsByWords = (sheet: Sheet): boolean => {
  const text = `${sheet.carried.mail?.subject ?? ''}\n${bodyText(sheet)}`
  return callsOff.test(withoutOwnChoices(text)) && !movesToNew(text)
}
const movesToNew = (text: string) =>
  moves.test(text) &&
  /(?:new (?:time|date)|moved? to|reschedul\w* (?:to|for)|neuer termin|nouvelle date|nueva fecha|nova data|nieuwe datum|nuova data)/i.test(
    text,
  )
