import { readEmployerAnswer } from '../facts/answer/employer-answer.ts'
import { employerLabels, fits } from '../facts/company/employer-domain.ts'
import { companyLeads, recruiterTitles } from '../language/lexicon/jobs.ts'
import { formatWords, hiringTalk, interviewWords, meetingWords } from '../language/lexicon/talks.ts'
import { callsOff, hiringWords, moves, nextTalk, offersWork, oneWay } from '../language/lexicon/verdict.ts'
import type { Sheet } from '../lay-out/page.ts'
import { bodyText, olderText, titleText } from '../lay-out/page-text.ts'
import { ownNamePattern } from '../names/candidate-name.ts'
import type { Person } from '../reading.ts'
import { sideTold } from './side.ts'
import type { Findings } from './verdict.ts'

/** Someone who recruits sends, signs or is met. */
export const recruits = (sheet: Sheet, met: readonly Person[]): boolean =>
  recruiterAddress(sheet) || met.some((one) => one.title && recruiterTitles.test(one.title)) || recruiterSigns(sheet)

function recruiterAddress({ carried: { mail, events } }: Sheet): boolean {
  const organizer = events[0]?.organizer
  if (organizer?.recruits) return true
  return /recruit|talent|hiring/i.test([mail?.from.name, mail?.from.email, organizer?.name, organizer?.email].join(' '))
}

const recruiterSigns = (sheet: Sheet) =>
  sheet.lines.some(({ words }) => words.length < 90 && recruiterTitles.test(words) && !/[.!?]$/.test(words))

export const withCandidateName = (sheet: Sheet, title: string): boolean => ownNamePattern(sheet.reader).test(title)

/** A job together with someone who recruits or with the reader as candidate: then a mock call or a coffee is a step of the hiring. */
export const isStepOfHiring = (sheet: Sheet, { role, met }: Findings): boolean =>
  role !== null && (recruits(sheet, met) || withCandidateName(sheet, titleText(sheet)) || sideTold(sheet) === 'candidate')

/**
 * An "interview" alone is an insurer's, a clinic's or a school's as well: a job, a word of hiring, somebody who recruits or the employer
 * right beside the word makes it one for a job. What moves or calls off an interview speaks of a known one.
 */
export function speaksOfHiring(sheet: Sheet, findings: Findings, isElse: boolean): boolean {
  const [title, body, older] = [titleText(sheet), bodyText(sheet), olderText(sheet)]
  const text = `${title}\n${body}\n${older}`
  return (
    findings.role !== null ||
    findings.task ||
    (findings.round ?? 0) > 1 ||
    (title.includes(sheet.reader.name) && interviewWords.test(title)) ||
    recruits(sheet, findings.met) ||
    sideTold(sheet) === 'candidate' ||
    hiringWords.test(text.replace(labels, '$1')) ||
    [hiringTalk, nextTalk, oneWay, callsOff, moves, offersWork].some((matcher) => matcher.test(text)) ||
    formatWords.some(([format, matcher]) => matcher.test(title) && (!vagueFormats.has(format) || interviewWords.test(title))) ||
    isWhatFor(title, findings.guess) ||
    offersAJob(sheet) ||
    // "Your family interview at Brookfield Montessori": whoever admits has a house as well.
    (!isElse && (employerBeside(sheet, title, findings.company) || employerBeside(sheet, body, findings.company)))
  )
}

function offersAJob(sheet: Sheet): boolean {
  const heard = readEmployerAnswer(sheet)
  return heard?.kind === 'offer' && heard.only !== 'hinted'
}

/** "Position: in person" tells of no job. */
const labels = /^([\s*•-]{0,4})\p{L}+\s?[:：]/gmu

/** Panels sit elsewhere too. */
const vagueFormats = new Set(['panel', 'presentation', 'behavioral'])

/** "Interview: Cashier". */
const isWhatFor = (title: string, guess: string | null): boolean =>
  guess !== null &&
  interviewWords.all(title).some(({ 0: words, index }) => /^\s?[:–—-]\s?$/u.test(title.slice(index + words.length, title.indexOf(guess))))

/** "Interview with Acme", "Acme interview"; "Parent interview, Acme School" is of another kind. */
function employerBeside(sheet: Sheet, text: string, company: string | null): boolean {
  if (!company) return false
  const isKnown = company.includes(' ') || employerLabels(sheet).some((label) => fits(company, label) >= 0.65)
  return interviewWords.all(text.slice(0, 4000)).some(({ 0: words, index }) => {
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index)
    const behind = text.slice(index + words.length).split('\n')[0] ?? ''
    const at = behind.indexOf(company)
    if (at >= 0 && at < 60 && isLed(behind.slice(0, at))) return true
    const qualifier = /(\p{L}[\p{L}'’-]*)\s$/u.exec(before)?.[1]
    const isPlain = qualifier === undefined || plainBefore.test(qualifier) || company.includes(qualifier)
    return isKnown && isPlain && (before.includes(company) || (at >= 0 && /^\s?[-–—|/:@(<>·]{0,2}\s?$/u.test(behind.slice(0, at))))
  })
}

/** Says how or when one talks, or whose the talk is: no other kind of interview. */
const plainBefore = new RegExp(
  `^(?:${meetingWords}|phone|telephone|video|online|virtual|zoom|teams|your|our|the|an?|my|this|for|to|re|fwd|job|on-?site|new|upcoming|scheduled|confirmed|and|of|un|une|una|el|la|l|le|uw|je|ein|eine|einem|dein|ihr|votre|tu|su|sua)$`,
  'iu',
)

const isLed = (between: string): boolean =>
  /(?:w\/|@)\s?$/iu.test(between) ||
  companyLeads.all(between).some(({ 0: lead, index }) => /^\s(?:\p{L}{1,4}\s)?$/u.test(between.slice(index + lead.length)))
