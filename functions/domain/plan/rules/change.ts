import { newsOf, startsOf } from '../../sending/news.ts'
import { differences, type Fact, type Facts, factsIn, factsOf } from '../../sending/shown-facts.ts'
import type { Touchpoint } from '../../sending/touchpoint.ts'
import { touchpointKey } from '../../sending/touchpoint-key.ts'
import type { QuietRule } from '../../time/quiet-hours.ts'
import { earliest, type Instant, latest, minutesBetween, plus } from '../../time/wall-time.ts'
import type { Round } from '../../view/view.ts'
import { type History, mailedAt, presentKey } from '../history.ts'
import type { Scene, Served } from '../planner-context.ts'
import { settled } from '../settle.ts'
import type { Wish } from '../wish.ts'

/** A change is worth a night's rest less than this long before the old or the new start. */
const urgentMinutes = 14 * 60

/** The facts differ from what was mailed last, and it still matters. A sent change is compared again, since it is a mail like any other. */
export const changes = (scene: Scene): Wish[] => scene.served.flatMap((one) => change(scene, one))

function change({ history }: Scene, { application, round }: Served): Wish[] {
  const news = newsOf(history.mails, round)
  if (!news) return []
  const { told, since: cause } = news
  const facts = factsOf(round)
  const different = newsIn(news.different, round, mailedAt(told.mail))
  const over = news.over.map(({ hour }) => hour)
  // An hour they still count on outlasts the one that took its place.
  const useBy = latest(lastUse(told.facts, facts) ?? plus(cause, { hours: 24 }), ...over)
  // What came to light after the start is recorded, not announced.
  if (different.length === 0 || cause >= useBy) return []
  const starts = [...startsOf(told.facts), ...startsOf(facts), ...over].filter((start) => start > cause)
  const due = settled(round, cause, starts.length > 0 ? earliest(...starts) : null)
  return [
    {
      subject: round.id,
      roundId: round.id,
      applicationId: application.id,
      kind: 'change',
      occasion: changeOccasion(history, round, facts),
      due,
      useBy,
      because: reason(round, different.length),
      notBefore: cause,
      inQuiet: quietRule(due, starts),
      inBusy: 'sent',
      unlimited: true,
    },
  ]
}

/** What the candidate has set right themselves is no news to them; that the hour is another is said all the same, since other mails hang on it. */
function newsIn(different: Fact[], { interviews }: Round, since: Instant): Fact[] {
  const isEdited = interviews.some(({ changedBeforeEdit }) => changedBeforeEdit !== undefined)
  const isOwn = isEdited && interviews.every(({ changedAt, changedBeforeEdit }) => (changedBeforeEdit ?? changedAt) <= since)
  return isOwn ? different.filter((fact) => fact === 'start' || fact === 'status') : different
}

/**
 * Whatever was told last told something else, so a change already mailed is over. One that failed is not tried again, but it must not
 * stand in the way of the next difference, a cancel least of all.
 */
function changeOccasion({ rows, mailOf }: History, round: Round, facts: Facts): number {
  const over = (occasion: number) => {
    const key = touchpointKey(round.id, 'change', occasion)
    return mailOf(key) ?? rows.find((row) => presentKey(row) === key && row.state === 'failed')
  }
  let occasion = 1
  let last: Touchpoint | undefined
  for (let row = over(occasion); row; row = over(occasion)) {
    last = row
    occasion += 1
  }
  return last?.state === 'failed' && !isOtherThan(last, round, facts) ? occasion - 1 : occasion
}

function isOtherThan(row: Touchpoint, round: Round, facts: Facts): boolean {
  const shown = factsIn(row, round.id)?.facts
  return shown ? differences(shown, facts).length > 0 : round.changedAt > mailedAt(row)
}

/** The key of the change that would go now. */
export const nextChange = ({ history }: Scene, round: Round): string =>
  touchpointKey(round.id, 'change', changeOccasion(history, round, factsOf(round)))

/** The new start; of a round that is off, the old one; of a full day, the last of the sessions that moved, else the last of the day. */
function lastUse(was: Facts, is: Facts): Instant | null {
  if (is.status !== 'on') return startsOf(was).at(-1) ?? null
  const [before, after] = [startsOf(was), startsOf(is)]
  if (before.length <= 1 && after.length <= 1) return after[0] ?? null
  const moved = [...after.filter((start) => !before.includes(start)), ...before.filter((start) => !after.includes(start))]
  const candidates = moved.length > 0 ? moved : after
  return candidates.length > 0 ? latest(...candidates) : null
}

const quietRule = (due: Instant, starts: Instant[]): QuietRule =>
  starts.some((start) => minutesBetween(due, start) <= urgentMinutes) ? 'sent' : 'later'

function reason({ status, pickNewTime, askedFor, declined, taskOnly }: Round, count: number): string {
  if (declined) return 'A time that was asked for was declined.'
  if (status === 'cancelled' && taskOnly) return 'The task need not be done any more, and you had been told about it.'
  if (status === 'cancelled') return 'The interview was cancelled after you were told about it.'
  if (pickNewTime) return 'They ask you to pick a new time for the interview.'
  if (status === 'to-be-moved') return 'The interview will be moved; a new time has not been given yet.'
  if (askedFor) return 'A new time was asked for, and is not agreed to yet.'
  return count === 1
    ? 'Something changed since you were told about this interview.'
    : 'Some things changed since you were told about this interview.'
}
