import { employerLabel } from '../../who/employer-domain.ts'
import { unopened } from '../carry/unopened.ts'
import { formatWords, interviewWords } from '../language/lexicon/talks.ts'
import {
  applicationOnly,
  asCandidate,
  asksForTimes,
  callsOff,
  candidateWords,
  invites,
  moves,
  nextTalk,
  oneWay,
  rejects,
  taskStage,
  turnsDown,
} from '../language/lexicon/verdict.ts'
import type { OtherKind } from '../language/meanings/verdict.ts'
import type { Sheet } from '../lay-out/page.ts'
import { bodyText, titleText } from '../lay-out/page-text.ts'
import { isReader, ownNamePattern } from '../names/candidate-name.ts'
import { namesIn } from '../names/names.ts'
import { datesIn } from '../times/days/text-dates.ts'
import { allMatches, literal } from '../vocabulary/patterns.ts'
import { isStepOfHiring } from './hiring.ts'
import { notInterviews } from './other-kinds.ts'
import { sideTold } from './side.ts'
import type { Findings, Point } from './verdict.ts'

export function speaksAgainst(sheet: Sheet, findings: Findings): Point[] {
  const [title, body] = [titleText(sheet), bodyText(sheet)]
  const points: Point[] = []
  const isStep = isStepOfHiring(sheet, findings)
  const countsSteps = findings.round !== null || [nextTalk, taskStage].some((matcher) => matcher.test(`${title}\n${body}`))
  // a job may be called "Coffee Program Manager", an employer "Atelier Sauvageon": those words say nothing against the interview
  const called = [
    isStep || interviewWords.test(title) ? findings.role : null,
    ...(isStep ? findings.met.map((one) => one.title) : []),
    isStep && findings.company?.includes(' ') ? findings.company : null,
  ]
  const withoutJobs = (text: string) => called.reduce<string>((rest, job) => (job ? rest.replaceAll(job, ' ') : rest), text)
  const [bareTitle, titleAhead, bareBody] = [withoutJobs(title), withoutJobs(beforeInterview(title)), withoutJobs(body)]
  const from = (sheet.carried.mail?.from ?? sheet.carried.events[0]?.organizer)?.email ?? ''
  for (const { kind, why, plain, inTitle, signsIn } of notInterviews) {
    const named = inTitle(namesHouses.has(kind) ? titleAhead : bareTitle)
    const signs = signsIn(bareBody, from)
    const weighs = isStep && (maybeAStep.has(kind) || (kind === 'informal' && countsSteps)) ? (countsSteps ? 0.1 : 0.25) : 1
    if (named) points.push({ weight: weighs * (kind === 'everyday' ? -4 : -6.5), why, kind })
    if (signs > 0) points.push({ weight: weighs * (plain || signs >= plainly ? -8 : named ? -1.5 : -4), why, kind })
  }
  if (sheet.carried.source === 'generic' && sheet.carried.events.every(({ start }) => start === null))
    points.push({ weight: -3, why: 'It has no time, so it may be no event at all.' })
  const side = sideTold(sheet)
  if (isOwnInvitation(sheet)) points.push({ weight: -6, why: 'It is your own invitation to somebody else.' })
  if (side === 'asks') points.push({ weight: -6, why: 'It has you among those who ask.' })
  else if (side === 'other' || otherCandidate(sheet)) points.push({ weight: -6, why: 'It names another candidate.' })
  if (atOwnEmployer(sheet))
    points.push(
      asCandidate.test(`${title}\n${body}`) || ownCandidacy(sheet, title)
        ? { weight: 0.5, why: 'It is about a job at your own employer, and you are the candidate.' }
        : { weight: -5.5, why: 'It comes from your own employer and does not call you a candidate.' },
    )
  if (dealsWithOwnHouse(sheet, title, body))
    points.push({ weight: -6, why: 'It speaks of your own employer as the one to be chosen or met.' })
  points.push(...arrangesNothing(sheet, findings, title, body))
  return points
}

/** Schools, gyms and hotels employ people too: behind "Interview:" a word of theirs names who asks, or the job. */
const namesHouses: ReadonlySet<OtherKind> = new Set(['everyday', 'event'])
const fewLetters = 8
function beforeInterview(title: string): string {
  const at = interviewWords.exec(title)?.index ?? title.length
  return at <= fewLetters ? title.slice(0, at) : title
}

/** So many different signs of one kind in a text are as good as a plain word. */
const plainly = 3

/** A mock call or a demo lesson may be a round itself; a coffee is one where it is counted among the steps. */
const maybeAStep: ReadonlySet<OtherKind> = new Set(['sales', 'acted', 'everyday'])

/** A mail without calendar data must give a time, ask for times, call off, invite for a day, or ask for a recording. */
function arrangesNothing(
  sheet: Sheet,
  { hasTime, role, task, handIn, met, isRejected, isDecided }: Findings,
  title: string,
  body: string,
): Point[] {
  const text = `${title}\n${body}`
  if (sheet.carried.events.length) return []
  const point = (weight: number, why: string): Point[] => [{ weight, why }]
  const interview = interviewWords.test(text)
  const off = callsOff.test(text) && interview
  if (!off && (turnsDown.test(text) || (rejects.test(text) && !hasTime)))
    return point(-9, isRejected ? 'It turns the application down and arranges nothing.' : 'It arranges nothing.')
  // What could not be opened may arrange it all.
  if (!hasTime && unopened(sheet)) return []
  const mostlyApplication = applicationOnly.test(text) && !interviewWords.test(titleText(sheet))
  if (hasTime)
    return mostlyApplication && (role === null || met.length === 0)
      ? point(-1, 'It is mostly about an application.')
      : point(0.8, 'It names a time.')
  if (off) return point(0.6, 'It calls an interview off.')
  const named = interview || role !== null || formatWords.some(([, pattern]) => pattern.test(text))
  if (asksForTimes.test(text) && named) return point(0.6, 'It asks you for times.')
  if (oneWay.test(text)) return point(0.6, 'It asks you to record answers.')
  if (moves.test(text) && (isDecided ? interviewWords.test(body) : interview)) return point(0.6, 'It moves an interview.')
  if (interview && !mostlyApplication && invites.test(text) && datesIn(text.slice(0, 6000), sheet.dates).length > 0)
    return point(0.4, 'It invites you for a day.')
  if (handIn && !hasTime) return point(1, 'It is work to do at home.')
  if (task && !applicationOnly.test(text)) {
    if (taskStage.test(text) && (named || candidateWords.test(text))) return point(1.6, 'It gives you a task as a step of the interviews.')
    if (interview) return point(-2.5, 'It arranges no time.')
  }
  return point(-6, 'It arranges nothing.')
}

/** The reader organizes it and greets the guest: what they write to a candidate of theirs. */
function isOwnInvitation({ carried: { events }, reader }: Sheet): boolean {
  const [event] = events
  if (!event?.organizer || !isReader(reader, event.organizer) || event.method === 'counter') return false
  const greeted = /^\p{L}+ (\p{L}[\p{L}'’-]*)\W{0,3}$/u.exec((event.description ?? '').trim().split('\n')[0] ?? '')?.[1]
  return event.attendees.some((one) => !isReader(reader, one) && greeted !== undefined && one.name?.split(' ')[0] === greeted)
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

/** "Harborline made our shortlist": the house one works for is what they deal with. "Your work at Harborline" is a candidate's past. */
function dealsWithOwnHouse(sheet: Sheet, title: string, body: string): boolean {
  const [name] = (sheet.reader.employer ?? '').split(' ')
  if (!name || name.length < 4 || asCandidate.test(`${title}\n${body}`)) return false
  const house = new RegExp(`(?<![\\p{L}@.-])${literal(name)}(?![\\p{L}@.-])[^.!?\\n]{0,60}`, 'gu')
  return allMatches(body, house).some(({ 0: words, index }) => {
    const lead = /(\p{L}+)\s$/u.exec(body.slice(Math.max(0, index - 16), index))?.[1] ?? ''
    return !ofPast.test(lead) && verbBehind.test(words.slice(name.length))
  })
}
/** Before the house one comes from: "at", "bei", "chez". */
const ofPast = /^(?:at|from|with|in|by|of|your|bei|von|von|ihre|chez|de|da|di|en|bij|van|hos|på|w|z|em|na)$/iu
/** A verb right behind it makes it the one who acts. */
const verbBehind =
  /^\s(?:\p{L}+ (?:\p{L}+ )?)?(?:made|is|was|has|are|have|did|will|would|can|could|offers?|scored?|won|ist|hat|wird|kann|est|a|sera|es|ha|será|é|foi|is|heeft|wordt|è|är|har|jest|ma)\s/iu

/** "Alex Morgan for Group PM" in a title. */
function ownCandidacy(sheet: Sheet, title: string): boolean {
  const own = ownNamePattern(sheet.reader)
  const match = own.exec(title)
  return match !== null && /^\s(?:for|as|-|–)\s/.test(title.slice(match.index + match[0].length)) && /internal/i.test(title)
}
