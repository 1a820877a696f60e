import { workplaceOf } from '../../../functions/domain/employer/workplace.ts'
import { businessDaysBetween } from '../../../functions/domain/time/business-days.ts'
import { daysApart, localDate } from '../../../functions/domain/time/wall-time.ts'
import { isOnlyPlanned, lastDayOf, tookPlace } from '../../../functions/domain/view/notes/happened.ts'
import { workDone } from '../../../functions/domain/view/task/work-done.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { dateWords, fewWords } from '../../when.ts'
import { type Block, paragraph } from '../content.ts'
import { roundAbout, type Scene, todayOf } from '../scene.ts'
import { leftOut } from './left-out-words.ts'

/** The round a follow-up counts from; null where only the application is known. */
export const waitedFor = ({ touchpoint, view }: Scene, { id, rounds }: Application): Round | null => {
  const about = roundAbout(view, touchpoint)
  return about?.application.id === id ? about.round : lastHeldOf(rounds)
}

const lastHeldOf = (rounds: readonly Round[]): Round | null =>
  rounds.filter(({ status, start }) => status === 'on' && start !== null).at(-1) ?? null

const sources = {
  invite: 'the invite says so',
  debrief: 'you wrote it down after the round',
  mail: 'it was in their mail',
  edit: 'you entered it',
} as const

/** The sum behind a follow-up, so that the candidate can check it. `again`: where from stood in the first one. */
export function waitingSum(scene: Scene, application: Application, again = false): string {
  const today = todayOf(scene)
  const round = waitedFor(scene, application)
  const sinceWords = scene.touchpoint.kind === 'close-offer' ? weeksAgo : businessDaysAgo
  const zone = scene.view.candidate.homeZone
  const work = round && workDone(round)
  const day = work ? localDate(work.at, zone) : (round?.localDate ?? (round?.start ? localDate(round.start, zone) : null))
  if (round && day && !tookPlace(round))
    return `Nobody came on ${dateWords(day, today)}, and no other time is known. ${sinceWords(day, today, application)}`
  const stated = application.decisionBy
  if (stated && (day === null || stated.date >= day))
    return `They meant to decide by ${dateWords(stated.date, today)}${again ? '' : ` (${sources[stated.from]})`}. ${sinceWords(stated.date, today, application)}`
  if (day && work)
    return workSum({ day, due: localDate(work.readFrom, zone), handedIn: work.handedIn }, today, (date) =>
      sinceWords(date, today, application),
    )
  if (day && round && isOnlyPlanned(round)) {
    const days = [day, lastDayOf(round)].flatMap((one) => (one ? [dateWords(one, today)] : [])).join(' to ')
    return `The round was planned for ${days}. I never knew its hour, so I do not know whether it took place. ${sinceWords(lastDayOf(round) ?? day, today, application)}`
  }
  if (day) return `I know of no date for their answer. The round was on ${dateWords(day, today)}. ${sinceWords(day, today, application)}`
  return 'I know of no date for their answer, and of no news.'
}

function workSum(
  { day, due, handedIn }: { day: string; due: string; handedIn: boolean },
  today: string,
  since: (date: string) => string,
): string {
  if (!handedIn) return `The work was due on ${dateWords(day, today)}. ${since(day)}`
  const early = due > day ? `, and it was due on ${dateWords(due, today)}` : ''
  return `You handed the work in on ${dateWords(day, today)}${early}. ${since(due)}`
}

const businessDaysAgo = (date: string, today: string, application: Application): string => {
  const days = businessDaysBetween(date, today, workplaceOf(application))
  if (days <= 0) return 'That is today.'
  return `That was ${fewWords(days, 'business day')} ago${leftOut(date, today, application)}.`
}

/** Where nothing is counted any more nobody checks a sum: `nearly four weeks ago`. */
export function weeksAgo(date: string, today: string): string {
  const days = daysApart(date, today)
  if (days < 14) return days <= 0 ? 'That is today.' : `That was ${fewWords(days, 'day')} ago.`
  const over = days % 7
  const weeks = fewWords(over >= 4 ? Math.ceil(days / 7) : Math.floor(days / 7), 'week')
  return `That was ${over === 0 ? '' : over >= 4 ? 'nearly ' : 'more than '}${weeks} ago.`
}

/** What stops further follow-ups, at the foot of each: the act of such a mail is the note, so this is a link. */
export const heardBlocks = ({ links }: Scene, application: Application): Block[] => [
  paragraph([
    'Have they answered in the meantime? ',
    { link: 'Tell me', href: links.heardBack(application.id) },
    ', and these mails stop.',
  ]),
]
