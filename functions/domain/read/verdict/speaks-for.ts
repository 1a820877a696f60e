import { hasTitleHead, jobApplications } from '../language/lexicon/jobs.ts'
import { formatWords, interviewWords } from '../language/lexicon/talks.ts'
import { candidateWords, jobWords, nextTalk, oneWay, stages } from '../language/lexicon/verdict.ts'
import { dayTrials } from '../language/lexicon/work.ts'
import type { Sheet } from '../lay-out/page.ts'
import { bodyText, olderText, titleText } from '../lay-out/page-text.ts'
import { recruits, withCandidateName } from './hiring.ts'
import { sideTold } from './side.ts'
import type { Findings, Point } from './verdict.ts'

/** Each point says whether it alone tells of hiring; an agenda, a time, a number or a word like "role" does not. */
export function speaksFor(sheet: Sheet, { role, guess, isFramed, round, sessions, met, task, handIn, hasTime }: Findings): Point[] {
  const [title, body, older] = [titleText(sheet), bodyText(sheet), olderText(sheet)]
  const points: Point[] = []
  const say = (weight: number, why: string, telling = false) => points.push({ weight, why, telling })
  const words = interviewWords.exec(title)
  if (words) say(3, `The title says "${words[0]}".`, true)
  const inBody = interviewWords.exec(body)
  if (inBody) say(words ? 0.8 : 2, `The text says "${inBody[0]}".`, true)
  if (!words) points.push(...kindInTitle(sheet, title, { role, guess, met }))
  if (role) say(words || inBody ? 1.6 : 1, `It names a job: ${role}.`, hasTitleHead(role) || isFramed)
  const candidate = candidateWords.exec(body) ?? candidateWords.exec(older) ?? jobApplications.exec(title)
  const job = candidate ?? jobWords.exec(body) ?? jobWords.exec(older)
  const isKind = !words && !inBody && candidate !== null && hasTime && met.length > 0 && namesKind(body)
  if (isKind) say(1.4, 'The text names a kind of interview.', true)
  if (job) say(1.4, `It speaks to you as a candidate ("${job[0].slice(0, 40)}").`, candidate !== null)
  else if (sideTold(sheet) === 'candidate') say(1.4, 'It names you as the candidate.', true)
  const trial = hasTime && (role || candidate || recruits(sheet, met)) ? dayTrials.exec(`${title}\n${body}`) : null
  if (trial && !words && !inBody) say(1.6, `You work with them for some hours ("${trial[0]}").`, true)
  const next = words ? null : nextTalk.exec(`${title}\n${body}`)
  if (next) say(0.9, `It speaks of a further talk ("${next[0]}").`, true)
  if (round !== null) say(1, `It counts rounds (${round}).`)
  if (recruits(sheet, met)) say(1.1, 'Someone in recruiting arranges it.', true)
  if (sessions >= 2) say(0.8, 'It has an agenda of several talks.')
  if (task) say(0.4, 'There is something to prepare.')
  if (handIn && !sheet.carried.events.length) say(2.2, 'It gives you work to hand in.', true)
  if (oneWay.test(`${title}\n${body}`)) say(1.2, 'It is an interview to record.', true)
  if (withCandidateName(sheet, title) && words) say(0.6, 'The title names you beside the interview.')
  return points
}

/** "We liked your take-home, next is a pairing session with Noor on Friday at 1": to an applicant, beside somebody and an hour. */
const ofHiring: ReadonlySet<string> = new Set(['case-study', 'technical', 'hiring-manager'])
const namesKind = (text: string): boolean => formatWords.some(([format, pattern]) => ofHiring.has(format) && pattern.test(text))

/** "System design with Kim": a kind of interview, without the word. Presentations and panels fill other calendars too. */
function kindInTitle(sheet: Sheet, title: string, { role, guess, met }: Pick<Findings, 'role' | 'guess' | 'met'>): Point[] {
  const named = formatWords.find(([, pattern]) => pattern.test(title))?.[0]
  if (!named)
    return stages.test(title) && (role || (guess && met.some((one) => one.title)))
      ? [{ weight: 2, why: 'The title names a stage of hiring.', telling: true }]
      : []
  const everyday = /^(?:presentation|panel|behavioral)$/.test(named) && !(role && withCandidateName(sheet, title))
  const point = { weight: everyday ? 1.2 : 2.2, why: 'The title names a kind of interview.', telling: !everyday }
  const beside = withCandidateName(sheet, title) || /(?:\bwith\b|\bw\/|@|<>|\sx\s)/i.test(title)
  return beside ? [point, { weight: 0.6, why: 'The title names you beside it.' }] : [point]
}

/** A job applied for, a day and people to meet: whatever it is called, it is a step of the hiring. Only where nothing says what else it is. */
export function meetsApplicant(sheet: Sheet, { role, isFramed, hasTime, met }: Findings): Point[] {
  const isJob = role !== null && (isFramed || hasTitleHead(role))
  return isJob && hasTime && met.length > 0 && (jobApplications.test(titleText(sheet)) || candidateWords.test(bodyText(sheet)))
    ? [{ weight: 1.6, why: 'Your application is answered with a time and people to meet.', telling: true }]
    : []
}
