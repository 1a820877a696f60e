import { localDate } from '../../../functions/domain/time/wall-time.ts'
import { tookPlace } from '../../../functions/domain/view/happened.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { businessDaysBetween, dateWords, fewWords } from '../../when.ts'
import { type Block, button, paragraph } from '../content.ts'
import { roundAbout, type Scene, todayOf } from '../scene.ts'

/** The round a follow-up counts from; null where only the application is known. */
export const waitedFor = ({ touchpoint, view }: Scene, { rounds }: Application): Round | null =>
  roundAbout(view, touchpoint)?.round ?? rounds.filter(({ status, start }) => status === 'on' && start !== null).at(-1) ?? null

const ago = (days: number): string => (days <= 0 ? 'that is today' : `${fewWords(days, 'business day')} ago`)

const sources = {
  invite: 'the invite says so',
  debrief: 'you wrote it down after the round',
  mail: 'it was in their mail',
  edit: 'you entered it',
} as const

/** The sum behind a follow-up, so that the candidate can check it. */
export function waitingSum(scene: Scene, application: Application): string {
  const today = todayOf(scene)
  const round = waitedFor(scene, application)
  const day = round?.localDate ?? (round?.start ? localDate(round.start, scene.view.candidate.homeZone) : null)
  if (round && day && !tookPlace(round)) return `Nobody came on ${dateWords(day)}, and no other time is known. ${sinceWords(day, today)}`
  const stated = application.decisionBy
  if (stated && (day === null || stated.date >= day))
    return `They meant to decide by ${dateWords(stated.date)} (${sources[stated.from]}). ${sinceWords(stated.date, today)}`
  if (day) return `They named no date. The round was on ${dateWords(day)}. ${sinceWords(day, today)}`
  return 'They named no date, and I know of no news.'
}

const sinceWords = (date: string, today: string): string => {
  const days = businessDaysBetween(date, today)
  return days <= 0 ? 'That is today.' : `That was ${ago(days)}; today is ${dateWords(today)}.`
}

/** What stops further follow-ups, at the foot of each. */
export const heardBlocks = ({ links }: Scene, application: Application): Block[] => [
  paragraph('Have they answered in the meantime? Tell me, and these mails stop.'),
  button('They have answered', links.heardBack(application.id)),
]
