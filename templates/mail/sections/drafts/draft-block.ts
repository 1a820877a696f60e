import type { Draft } from '../../../../functions/domain/drafts/draft.ts'
import type { FollowUpFor } from '../../../../functions/domain/drafts/follow-up.ts'
import { mailtoOf } from '../../../../functions/domain/drafts/mailto.ts'
import { type LetterLanguage, letterLanguageFor, type Manner, mannerOf, ownManner } from '../../../../functions/domain/drafts/manner.ts'
import { wordsIn } from '../../../../functions/domain/drafts/words/words.ts'
import type { Recruiter } from '../../../../functions/domain/read/reading.ts'
import { once } from '../../../../functions/domain/remember.ts'
import { localDate, type Zone } from '../../../../functions/domain/time/wall-time.ts'
import { happenedIn, isOnlyPlanned, lastDayOf } from '../../../../functions/domain/view/notes/happened.ts'
import { workDone } from '../../../../functions/domain/view/task/work-done.ts'
import type { Application, Audience, Interviewer, Round, View } from '../../../../functions/domain/view/view.ts'
import { findPerson } from '../../../../functions/domain/who/merge-people.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import type { Block } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { callOf } from '../reach.ts'

interface Beside {
  hint?: string
  page?: string
}

/** A draft as a mail shows it, with a link that opens it in the candidate's own mail program where an address is known. */
export const draftBlock = (draft: Draft, person: string, { hint, ...beside }: Beside = {}): Block => {
  const hints = [hint, draft.asideInOtherLanguage ? otherLanguage(draft) : undefined].filter(Boolean).join(' ')
  const reached = mailtoOf(draft)
  // Before its gap is filled, nobody should send it by one tap.
  const mailto = draft.gap ? null : reached
  return {
    kind: 'draft',
    draft: {
      person,
      to: reached ? draft.to : null,
      gap: draft.gap,
      subject: draft.subject,
      body: draft.body,
      mailto: mailto?.href ?? null,
      bodyLeftOut: mailto?.bodyLeftOut ?? false,
      ...(draft.aside ? { aside: draft.aside } : {}),
      ...beside,
      ...(hints ? { hint: hints } : {}),
    },
  }
}

const languageNames = { en: 'English', de: 'German', fr: 'French', es: 'Spanish' } as const

/** No letter is in two languages, so the gap stays. */
export const otherLanguage = ({ language = 'en' }: Pick<Draft, 'language'>): string =>
  `This draft is in ${languageNames[language]} and your note is not, so the gap is yours to fill in ${languageNames[language]}.`

const namesOfLanguages = once(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }))

/** To whoever wrote in a language that letters, or this one, are not written in: that is said, and not left to be found out. */
export function languageHint(theirs: string | null | undefined, { language = 'en' }: Pick<Draft, 'language'>): string | null {
  const name = theirs && theirs !== language ? namesOfLanguages().of(theirs) : undefined
  return name ? `They wrote in ${name}. I can’t write this note in it, so it is in ${languageNames[language]}.` : null
}

/** What they wrote in: in their answer, else in this round, else in the last one that tells. */
export const theirLanguage = (round: Round | null, application: Application): string | undefined =>
  application.answered?.language ?? round?.language ?? application.rounds.findLast(({ language }) => language)?.language

/**
 * Who arranges it: the recruiter; where none is known, whoever sent the invite. A recruiter whose address nobody wrote out is reached where the
 * invite came from, by the name that is known.
 */
export function arrangerOf(round: Round | null, application: Application): Recruiter | null {
  const known = [application.recruiter, round?.recruiter, round?.organizer, ...application.rounds.toReversed().map((one) => one.organizer)]
  const [first, ...rest] = known.flatMap((one) => one ?? [])
  if (!first || first.email !== null) return first ?? null
  const isOfAnother = (email: string): boolean => rest.some((one) => one.email === email && !isSame(one.name))
  const isSame = (name: string | null): boolean => name === null || first.name === null || shareFamilyName(name, first.name)
  const reached = rest.find(({ name, email }) => email !== null && isSame(name) && !isOfAnother(email))
  return reached ? { ...(first.name ? first : reached), email: reached.email } : first
}

const familyName = (name: string): string => name.trim().toLowerCase().split(/\s+/).at(-1) ?? ''
const shareFamilyName = (one: string, other: string): boolean => familyName(one) === familyName(other)

/** Who among those to be met takes a call about the hour: whoever recruits first, whoever leads the company last. */
const nearest: Readonly<Partial<Record<Audience, number>>> = { recruiter: 0, 'skip-level': 2, executive: 3 }
const byNearness = (people: readonly Interviewer[]): Interviewer[] => people.toSorted((a, b) => nearnessOf(a) - nearnessOf(b))
const nearnessOf = ({ audience }: Interviewer): number => (audience && nearest[audience]) ?? 1

/** Whom to write to about the interview itself: who arranges it, else the nearest of those to be met who has an address. */
export const contactOf = (round: Round, application: Application): Recruiter | null => {
  const arranger = arrangerOf(round, application)
  const reached = [arranger, round.recruiter, round.organizer, ...byNearness(round.interviewers)].find((one) => one?.email != null)
  return reached ? { name: reached.name, email: reached.email, ...(reached.form ? { form: reached.form } : {}) } : arranger
}

/** How this candidate writes. */
export const mannerFor = ({ candidate }: Pick<View, 'candidate'>, language: LetterLanguage = 'en'): Manner => mannerOf(candidate, language)

/** The same in the language the employer wrote in: of this round, else of the last one that tells. */
export const mannerTo = (view: Pick<View, 'candidate'>, round: Round | null, application: Application): Manner =>
  mannerFor(view, letterLanguageFor(theirLanguage(round, application)))

/** How a follow-up is written; its days are in its language. */
export const mannerOfDraft = ({ manner = ownManner }: FollowUpFor): Manner => manner

/** `Wednesday, 2 December`: a year in a note of three sentences would sound like a form. */
export const dayInLetter = (date: string, manner: Manner): string => wordsIn(manner.language).day(date, manner)

/** A call that nobody saw anybody in. */
export const isByPhone = ({ how, meetingUrl, location, fullDay }: Pick<Round, 'how' | 'meetingUrl' | 'location' | 'fullDay'>): boolean =>
  !fullDay && meetingUrl === null && (how?.by === 'phone' || callOf(location) !== null)

/** To whom it goes, whether they were met, and who else was. */
function metIn(round: Round | null, recruiter: Recruiter | null): Pick<FollowUpFor, 'recruiter' | 'met' | 'metThem' | 'byPhone'> {
  const people = (round?.interviewers ?? []).filter(({ absent }) => !absent)
  const same = recruiter ? findPerson({ name: recruiter.name ?? '', email: recruiter.email }, people) : undefined
  const byPhone = round !== null && isByPhone(round)
  return { recruiter, met: people.filter((one) => one !== same).map(styledName), metThem: same !== undefined, byPhone }
}

/** The day they owe an answer about, and what was on it. */
function lastIn(round: Round | null, zone: Zone, manner: Manner): Required<Pick<FollowUpFor, 'roundDay' | 'happened'>> {
  const work = round && workDone(round)
  if (work) return { roundDay: dayInLetter(localDate(work.at, zone), manner), happened: work.handedIn ? 'handed-in' : 'due' }
  // Of a stretch of several days none is the one.
  const roundDay = round?.localDate && !lastDayOf(round) ? dayInLetter(round.localDate, manner) : null
  return { roundDay, happened: round ? (isOnlyPlanned(round) ? 'planned' : happenedIn(round)) : 'yes' }
}

export const followUpFor = (
  scene: { view: Pick<View, 'candidate'> },
  round: Round | null,
  application: Application,
  manner: Manner = mannerFor(scene.view),
): FollowUpFor => ({
  candidateName: scene.view.candidate.name,
  manner,
  company: application.company,
  role: application.role,
  ...metIn(round, arrangerOf(round, application)),
  ...lastIn(round, scene.view.candidate.homeZone, manner),
  saidBy: application.decisionBy ? dayInLetter(application.decisionBy.date, manner) : null,
  ...languageTold(theirLanguage(round, application)),
})

const languageTold = (language: string | undefined): Pick<FollowUpFor, 'theirLanguage'> => (language ? { theirLanguage: language } : {})

/** A note to whoever arranges it, headed by their name or by what it is for. */
export function noteBlock(about: FollowUpFor, write: (about: FollowUpFor) => Draft, purpose?: string, first?: string): Block {
  const draft = write(about)
  const language = languageHint(about.theirLanguage, draft)
  const hint = [...(first ? [first] : []), ...(draft.to === null ? [noRecruiter] : []), ...(language ? [language] : [])].join(' ')
  const person = draft.to === null ? 'To the recruiter' : `To ${clip(about.recruiter?.name ?? draft.to, 80)}`
  return draftBlock(draft, purpose ?? person, hint ? { hint } : {})
}

/** A letter by what it is for; `page`: where its gap is filled. */
export function letterBlock({ purpose, draft, hint }: { purpose: string; draft: Draft; hint?: string }, page?: string): Block {
  const hints = [hint, draft.to === null ? noRecruiter : undefined].filter(Boolean).join(' ')
  return draftBlock(draft, purpose, { ...(hints ? { hint: hints } : {}), ...(page && draft.gap ? { page } : {}) })
}

export const noRecruiter = 'I don’t have a recruiter’s address. Send it to whoever invited you.'
