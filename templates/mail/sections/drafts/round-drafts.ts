import { type Draft, withChanges } from '../../../../functions/domain/drafts/draft.ts'
import { type LetterLanguage, type LetterRoute, type Manner, mannerOf } from '../../../../functions/domain/drafts/manner.ts'
import { coverFor, draftThankYous, sendThrough } from '../../../../functions/domain/drafts/thank-you.ts'
import { wordsIn } from '../../../../functions/domain/drafts/words/words.ts'
import type { Recruiter } from '../../../../functions/domain/read/reading.ts'
import { localDate } from '../../../../functions/domain/time/wall-time.ts'
import { happenedIn, tookPlace } from '../../../../functions/domain/view/notes/happened.ts'
import type { Application, Interviewer, Round } from '../../../../functions/domain/view/view.ts'
import { findPerson } from '../../../../functions/domain/who/merge-people.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { clip } from '../../render/clean.ts'
import type { Scene } from '../../scene.ts'
import { focusParts } from '../own-words.ts'
import { arrangerOf, isByPhone, mannerTo } from './draft-block.ts'

/** The thank-you drafts of a round, the same in each mail and on the page. */

const recruiterOf = (round: Round, application: Application) => arrangerOf(round, application)

/** Whose doing the interview is: nobody else is thanked for it. */
const arrangersOf = ({ recruiter, organizer }: Round, application: Application): Recruiter[] =>
  [recruiter, organizer, application.recruiter].flatMap((one) => one ?? [])

/** What the round before this one, and who sent the invite, say of a person. */
export function knownOf(person: Interviewer, round: Round, application: Application): { arranged: boolean; acquainted: boolean } {
  const is = ({ name, email }: { name: string | null; email: string | null }) =>
    (email !== null && email.toLowerCase() === person.email?.toLowerCase()) ||
    (name !== null && findPerson({ name, email: null }, [{ name: person.name, email: null }]) !== undefined)
  const before = application.rounds.filter(
    (one) =>
      one.id !== round.id && one.status === 'on' && one.start !== null && round.start !== null && one.start < round.start && tookPlace(one),
  )
  const [arranger] = arrangersOf(round, application)
  return {
    arranged: person.audience === 'recruiter' && arranger !== undefined && is(arranger),
    acquainted: before.some(({ interviewers }) => interviewers.some((one) => !one.absent && is(one))),
  }
}

/** As the candidate chose; else to their own address, through the recruiter, or as text, whichever can be. */
export function routeOf({ email, letter }: Interviewer, round: Round, application: Application): LetterRoute {
  const can: Record<LetterRoute, boolean> = { own: email !== null, recruiter: recruiterOf(round, application)?.email != null, copy: true }
  const wanted = letter?.route
  if (wanted && can[wanted]) return wanted
  return can.own ? 'own' : can.recruiter ? 'recruiter' : 'copy'
}

/** Whose open notes go to the recruiter in one mail. */
export const sharedBy = (round: Round, application: Application): Interviewer[] =>
  round.interviewers.filter((person) => person.thanked === 'open' && routeOf(person, round, application) === 'recruiter')

/** In the language chosen for this note, else in the round's. */
export const languageOf = ({ letter }: Interviewer, { language }: Manner): LetterLanguage => letter?.language ?? language

/** Every draft by person; what the candidate has changed stands as they left it. A note that shares a mail has no address of its own. */
export function draftsOf(scene: Pick<Scene, 'view'>, round: Round, application: Application): Map<string, Draft> {
  const { candidate } = scene.view
  const usual = mannerTo(scene.view, round, application)
  const people = round.interviewers.map((person) => ({ ...person, ...knownOf(person, round, application) }))
  const byPhone = isByPhone(round)
  const isShared = sharedBy(round, application).length > 1
  const sets = new Map<LetterLanguage, Draft[]>()
  const setIn = (language: LetterLanguage): Draft[] => {
    const manner = mannerOf(candidate, language)
    const weekday = weekdayOf(round, candidate.homeZone, manner)
    const { company, role } = application
    const cutShort = happenedIn(round) === 'cut-short'
    const made =
      sets.get(language) ?? draftThankYous({ candidateName: candidate.name, company, role, weekday, cutShort, byPhone, people, manner })
    sets.set(language, made)
    return made
  }
  const routed = people.flatMap((person, n): [string, Draft][] => {
    const language = languageOf(person, usual)
    const draft = setIn(language)[n]
    if (draft === undefined) return []
    const route = routeOf(person, round, application)
    const wrapped = route === 'recruiter' && !(isShared && person.thanked === 'open')
    const addressed = wrapped
      ? sendThrough(draft, styledName(person), recruiterOf(round, application), mannerOf(candidate, language))
      : { ...draft, to: route === 'own' ? draft.to : null }
    return [[person.key, withChanges(addressed, person.draft)]]
  })
  return new Map(routed)
}

/** One mail to the recruiter with the notes to everyone who is reached that way; null where there are not two. */
export function coverOf(scene: Pick<Scene, 'view'>, round: Round, application: Application): Draft | null {
  const shared = sharedBy(round, application)
  if (shared.length < 2) return null
  const drafts = draftsOf(scene, round, application)
  const notes = shared.flatMap((person) => {
    const note = drafts.get(person.key)
    return note ? [{ name: styledName(person), note }] : []
  })
  return coverFor(notes, recruiterOf(round, application), mannerTo(scene.view, round, application))
}

export const weekdayOf = ({ start, localDate: day }: Round, zone: string, { language }: Pick<Manner, 'language'>): string | null => {
  const date = start ? localDate(start, zone) : day
  return date ? wordsIn(language).weekday(date) : null
}

/** What the invite says of the talk with this person: it stands beside a gap, so that nobody is asked what was known before. */
export function saidOfTalk(person: Interviewer, { sessions }: Round): string | null {
  const isHere = (names: readonly string[]) =>
    findPerson(
      { name: person.name, email: null },
      names.map((one) => ({ name: one, email: null })),
    ) !== undefined
  const [only, second] = sessions.length > 1 ? sessions.filter(({ interviewers }) => isHere(interviewers)) : []
  if (only?.title && !second) return `You met for “${clip(only.title, 80)}”.`
  const [first] = focusParts(person, 160)
  return first ? `${first.own ? 'You noted' : 'The invite said'}: “${first.words}”` : null
}
