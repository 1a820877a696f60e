import { employerDomain, employerLabel } from '../../who/employer-domain.ts'
import { agencyLabels, employerLabels, fits } from '../facts/company/employer-domain.ts'
import type { Tag } from '../facts/details/language/detail-words.ts'
import { tagsIn } from '../facts/details/language/words.ts'
import { phoneNumberIn } from '../facts/details/phone-number.ts'
import { jobBegins } from '../language/lexicon/asides.ts'
import { interviewWords, pauseWords } from '../language/lexicon/talks.ts'
import { meets } from '../language/lexicon/tasks.ts'
import {
  addressed,
  applicationOnly,
  candidateWords,
  comes,
  hiringWords,
  introduced,
  jobTalk,
  joined,
  offersWork,
} from '../language/lexicon/verdict.ts'
import type { OtherKind } from '../language/meanings/verdict.ts'
import { findLinks } from '../lay-out/links.ts'
import { sentencesOf } from '../lay-out/own-words.ts'
import type { Sheet } from '../lay-out/page.ts'
import { bodyText, olderText, titleText } from '../lay-out/page-text.ts'
import { isRoom } from '../lay-out/rooms.ts'
import { isReader } from '../names/candidate-name.ts'
import { recruits } from './hiring.ts'
import type { Findings, Point } from './verdict.ts'

/** Whom it ties to a job, and how much of a talk with them its hour is; each weighed, and added up. */
const tie = { arranger: 2.5, house: 2.5, named: 1.5, candidate: 1.5, thread: 1.5, recruiter: 1.5, job: 1, role: 1, work: 0.5 } as const
const mostTie = 3
const talk = { comes: 2, room: 2, goesOn: 2, people: 2, meets: 1, met: 1, asks: 1, addressed: 1, toBring: 1, how: 0.5 } as const
const against = { begins: 4, pause: 1, otherKinds: 0.35 } as const

/** From so much on it is asked about; from so much on it is one, where whoever writes is known for an interview. */
const enough = { asked: 3.5, sure: 4.5 } as const

/** Whoever arranges nothing but an hour says it in a few lines. */
const longest = 1500

/** A first talk may go with these; any other kind is all that a stranger's hour is about. */
const beside: ReadonlySet<OtherKind> = new Set(['received', 'everyday'])

export type HourOfTalk = 'talk' | 'perhaps' | null

/**
 * An hour that nobody calls an interview: "let's finish up Friday at 11, just call my cell", "can you come in Thursday at 3?". What ties whoever
 * writes to a job, and what makes the hour one at which they and the reader meet, are added up; what it is about instead is taken off.
 * Of somebody who arranged an interview that is known it is the next, else it is asked about. Without any tie it is a private hour.
 */
export function hourOfTalk(sheet: Sheet, findings: Findings, elsePoints: readonly Point[]): HourOfTalk {
  const { hour, isRejected, isDecided } = findings
  const { mail, events } = sheet.carried
  if (!hour || !mail || events.length > 0 || isRejected || isDecided || isReader(sheet.reader, mail.from)) return null
  const known = tieToKnown(sheet)
  const tied = Math.min(mostTie, known + tieInWords(sheet, findings))
  const body = bodyText(sheet)
  if (tied < tie.job || (body.length > longest && known === 0)) return null
  if (known === 0 && elsePoints.some(isAllOfIt)) return null
  const around = aroundHour(sheet, hour)
  // Of somebody unknown it has to be said that two come together, "the first talks are on Thursday from nine to one" is no word to anybody.
  if (known === 0 && !comes.test(around)) return null
  const otherwise = elsePoints.reduce((sum, { weight }) => sum + Math.min(0, weight), 0)
  const score = tied + asTalk(sheet, findings, around) + against.otherKinds * otherwise
  if (score >= enough.sure && known >= tie.house && otherwise > -1) return 'talk'
  return score >= enough.asked ? 'perhaps' : null
}

/** How one comes to it says that one does. */
const ofComing: ReadonlySet<Tag> = new Set(['bring', 'dress', 'dial-in'])

const isAllOfIt = ({ weight, kind }: Point): boolean => (kind ? weight <= -1 && !beside.has(kind) : weight <= -5)

/** Whoever arranged an interview that is known, a colleague of theirs, or a house of a known name. */
function tieToKnown({ carried: { mail }, reader }: Sheet): number {
  const { arrangers = [], employers = [] } = reader.known ?? {}
  const email = mail?.from.email?.toLowerCase() ?? null
  if (email !== null && arrangers.includes(email)) return tie.arranger
  const house = employerDomain(email)
  if (house !== null && arrangers.some((address) => employerDomain(address) === house)) return tie.house
  const label = employerLabel(email)
  if (label !== null && employers.some((name) => fits(name, label) >= 0.65)) return tie.house
  const said = `${mail?.from.name ?? ''}\n${mail?.subject ?? ''}\n${mail?.text ?? ''}`.slice(0, 4000).toLowerCase()
  return employers.some((name) => name.length > 4 && said.includes(name.toLowerCase())) ? tie.named : 0
}

function tieInWords(sheet: Sheet, { role, met }: Findings): number {
  const [title, body, older] = [titleText(sheet), bodyText(sheet), olderText(sheet)]
  const said = `${title}\n${body}`
  return [
    candidateWords.test(said) || applicationOnly.test(said) ? tie.candidate : hiringWords.test(said) || jobTalk.test(said) ? tie.job : 0,
    [candidateWords, interviewWords, hiringWords, offersWork, jobTalk].some((words) => words.test(older)) ? tie.thread : 0,
    recruits(sheet, met) || agencyLabels(sheet, employerLabels(sheet)).size > 0 ? tie.recruiter : 0,
    role === null ? 0 : tie.role,
    offersWork.test(said) ? tie.work : 0,
    introduced.test(said) ? tie.work : 0,
  ].reduce((sum, weight) => sum + weight, 0)
}

function asTalk(sheet: Sheet, { met, goesOn, location }: Findings, around: string): number {
  const isIn = (one: boolean, weight: number) => (one ? weight : 0)
  const tags = tagsIn(around)
  const isRoomNamed = findLinks(sheet.full).some(({ url }) => isRoom(url))
  return [
    comes.test(around) || tags.has('they-call') || tags.has('you-call') ? talk.comes : isIn(meets.test(around), talk.meets),
    isIn(isRoomNamed, talk.room),
    isIn(goesOn, talk.goesOn),
    met.length > 1 ? talk.people : isIn(met.length > 0, talk.met),
    isIn(/[?？]/u.test(around), talk.asks),
    isIn(addressed.test(around), talk.addressed),
    isIn(
      [...tagsIn(bodyText(sheet))].some((tag) => ofComing.has(tag)),
      talk.toBring,
    ),
    isIn(location !== null || phoneNumberIn(bodyText(sheet)) !== null, talk.how),
    -isIn(jobBegins.test(`${titleText(sheet)}\n${bodyText(sheet)}`) || joined.test(bodyText(sheet)), against.begins),
    -isIn(pauseWords.test(around), against.pause),
  ].reduce((sum, weight) => sum + weight, 0)
}

/** The sentence of the hour, with its neighbours. */
function aroundHour(sheet: Sheet, hour: string): string {
  const sentences = sheet.lines.flatMap(({ words }) => sentencesOf(words))
  const at = sentences.findIndex((words) => words.includes(hour) || hour.includes(words))
  return at < 0 ? `${titleText(sheet)}\n${bodyText(sheet).slice(0, 400)}` : sentences.slice(Math.max(0, at - 1), at + 2).join('\n')
}
