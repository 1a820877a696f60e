import type { Draft } from '../../../functions/domain/drafts/draft.ts'
import { draftNewTime } from '../../../functions/domain/drafts/new-time.ts'
import { atWallTime, type Instant, localDate, minutesBetween, type Zone } from '../../../functions/domain/time/wall-time.ts'
import { happenedIn } from '../../../functions/domain/view/notes/happened.ts'
import type { Application, Round, View } from '../../../functions/domain/view/view.ts'
import { agree, clockOf, clockWords, dayFromNow, spanWords, weekdayWord } from '../../when.ts'
import { contactOf, dayWithoutYear } from './draft-block.ts'

/** Whoever waits longer than this has typed another day's hour. */
const longestWait = 4 * 60

/** The note for an interview that was not held, the same in the mail and on the page; null where one was. */
export function newTimeDraft({ candidate }: Pick<View, 'candidate'>, round: Round, application: Application, now: Instant): Draft | null {
  const happened = happenedIn(round)
  if (happened !== 'no-show' && happened !== 'moved') return null
  const zone = round.zone ?? candidate.homeZone
  return draftNewTime({
    candidateName: candidate.name,
    company: application.company,
    role: application.role,
    contact: contactOf(round, application),
    happened,
    weekday: round.localDate ? weekdayWord(round.localDate) : null,
    day: dayOf(round, localDate(now, candidate.homeZone)),
    hours: hoursOf(round, zone, candidate.homeZone),
    where: round.onSite ? 'place' : round.meetingUrl ? 'call' : null,
  })
}

function dayOf({ localDate: day }: Round, today: string): string | null {
  if (day === null) return null
  const near = dayFromNow(day, today)
  return ['today', 'yesterday', 'tomorrow'].includes(near) ? near : `on ${dayWithoutYear(day)}`
}

/** On the reader's clock, whose place is named where the candidate's shows another hour. */
function hoursOf({ start, allDay, debrief }: Round, zone: Zone, home: Zone): string | null {
  if (start === null || allDay) return null
  const place = agree(start, zone, home) ? '' : ` ${clockOf(zone)}`
  const waited = debrief?.waitedUntil
  const until = waited ? atWallTime(localDate(start, home), waited, home) : null
  const minutes = until ? minutesBetween(start, until) : 0
  if (until === null || minutes <= 0 || minutes > longestWait) return `at ${clockWords(start, zone)}${place}`
  return `from ${spanWords(start, until, zone).replace('–', ' to ')}${place}`
}
