import { mailtoOf } from '../../../functions/domain/drafts/mailto.ts'
import { endOfDay } from '../../../functions/domain/employer/answered.ts'
import type { TouchpointKind } from '../../../functions/domain/sending/touchpoint.ts'
import { inPlace } from '../../../functions/domain/time/date-words.ts'
import { atWallTime, daysApart, localDate, localTime, plusDays } from '../../../functions/domain/time/wall-time.ts'
import { isTalk } from '../../../functions/domain/view/is-talk.ts'
import { type Running, runningBeside } from '../../../functions/domain/view/running.ts'
import type { Answered, Application } from '../../../functions/domain/view/view.ts'
import { clockWords, dateWords, fewWords, momentWords, whenWords, type Zones } from '../../when.ts'
import { type Block, list, paragraph, section, type Words } from '../content.ts'
import { clip } from '../render/clean.ts'
import { type Scene, todayOf, zonesOf } from '../scene.ts'
import { followUpFor, mannerTo } from '../sections/drafts/draft-block.ts'
import { daysTooLate, letterToOther } from '../sections/drafts/offer-letters.ts'
import { plannedNext } from '../sections/foot.ts'
import { waitedFor } from './waiting-words.ts'
import { capital, companyWords } from './words.ts'

/** Shared by the mails that follow an employer's answer. */

export const nameOf = (application: Application): string => companyWords(application) ?? 'the company'

/** The clock of an employer: of the last round that tells. */
const zonesAt = (scene: Scene, { rounds }: Application): Zones =>
  zonesOf(
    scene,
    rounds.findLast(({ zone }) => zone !== null),
  )

type Due = Pick<Answered, 'deadline' | 'dueOn'>

/** `Tuesday, 15 December` or, where an hour was stated, with it: `5:00 pm New York time (23:00 in Berlin)`. */
export function deadlineWords({ deadline, dueOn }: Due, scene: Scene, application: Application): string | null {
  if (dueOn === null || deadline === null) return null
  const { homeZone } = scene.view.candidate
  const isDay = localTime(deadline, homeZone) === endOfDay
  return isDay ? dateWords(dueOn, todayOf(scene)) : whenWords(deadline, null, zonesAt(scene, application))
}

/** An hour without a zone is counted at home; on their clock it may be over before that. */
export function sooner({ deadline, dueOn }: Due, scene: Scene, application: Application): Block[] {
  const { home, theirs } = zonesAt(scene, application)
  if (dueOn === null || deadline === null || theirs === null) return []
  const at = localTime(deadline, home)
  const there = atWallTime(dueOn, at, theirs)
  if (at === endOfDay || there >= deadline) return []
  const day = localDate(there, home) === dueOn ? '' : ` on ${dateWords(localDate(there, home), todayOf(scene))}`
  return [
    paragraph(
      `If they meant ${clockWords(deadline, home)} ${inPlace(theirs)}, that is ${clockWords(there, home)}${day} for you: ask, or answer by then.`,
    ),
  ]
}

/** `“next Wednesday”, which may be 9 December or 16 December`. */
export const eitherWords = ({ words, days }: NonNullable<Answered['dueEither']>, scene: Scene): string =>
  `“${clip(words, 40)}”, which may be ${days.map((day) => dateWords(day, todayOf(scene))).join(' or ')}`

export function followUp(scene: Scene, application: Application) {
  const round = waitedFor(scene, application)
  return followUpFor(scene, round, application, mannerTo(scene.view, round, application))
}

/** The day of the next planned mail of this kind, where one is planned. */
export function plannedDay(scene: Scene, kind: TouchpointKind): string | null {
  const row = plannedNext(scene).find((one) => one.kind === kind)
  return row ? dateWords(localDate(row.due, scene.view.candidate.homeZone), todayOf(scene)) : null
}

/** The candidate has not switched this kind of mail off. */
export const isSent = ({ view }: Scene, kind: TouchpointKind): boolean => !view.candidate.stopped.includes(kind)

/** The other applications that still run, each with its next date, where that falls, and the letter that tells them. */
export function othersSection(scene: Scene, offered: Application): Block[] {
  const dueOn = offered.answered?.dueOn ?? null
  // Nobody moves an interview so fast; the offer can wait for it.
  const isShort = dueOn !== null && dueOn <= plusDays(todayOf(scene), daysToMove)
  const row = (one: Running): Words => {
    const late = daysTooLate(one, dueOn)
    const after = late === null || dueOn === null ? '' : `, ${fewWords(daysApart(dueOn, late), 'day')} after your answer is due`
    const draft = letterToOther(scene.view, offered, one)
    const mailto = draft.gap ? null : mailtoOf(draft)
    const href = mailto === null || mailto.bodyLeftOut ? scene.links.letters(offered.id) : mailto.href
    return [
      { strong: clip(capital(nameOf(one.application)), 80) },
      `: ${nextWords(scene, one.next)}${after}. `,
      late === null || !isShort
        ? { link: late === null ? 'Tell them' : 'Ask for an earlier day', href }
        : { link: `Ask ${clip(nameOf(offered), 40)} for more time`, href: scene.links.letters(offered.id) },
    ]
  }
  return section('Your other applications', list(runningBeside(scene.view, offered.id, scene.now).slice(0, 8).map(row)))
}

const daysToMove = 3

function nextWords(scene: Scene, next: Running['next']): string {
  if (next.kind === 'round')
    return `next round ${next.round.start ? whenWords(next.round.start, next.round.end, zonesOf(scene, next.round)) : ''}`.trim()
  if (next.kind === 'task') return `your task is due ${momentWords(next.due, scene.view.candidate.homeZone, todayOf(scene))}`
  return next.kind === 'decision'
    ? `they decide by ${dateWords(next.date, todayOf(scene))}`
    : `waiting since your round on ${dateWords(next.since, todayOf(scene))}`
}

/** Before a talk is over none are to come: an offer may be the first we hear of an employer. */
export const hadFollowUps = ({ now }: Scene, { rounds }: Application): boolean =>
  rounds.some((round) => isTalk(round) && round.end !== null && round.end <= now)

/** Nothing is final because I read it. */
export const takeBack = (question: string, href: string, then: string): Block =>
  paragraph([`${question} `, { link: 'Undo it', href }, then])
