import type { Draft } from '../../../../functions/domain/drafts/draft.ts'
import type { Manner } from '../../../../functions/domain/drafts/manner.ts'
import { draftNewTime } from '../../../../functions/domain/drafts/new-time.ts'
import { wordsIn } from '../../../../functions/domain/drafts/words/words.ts'
import { atWallTime, type Instant, localDate, localTime, minutesBetween, type Zone } from '../../../../functions/domain/time/wall-time.ts'
import { happenedIn } from '../../../../functions/domain/view/notes/happened.ts'
import type { Application, Round, View } from '../../../../functions/domain/view/view.ts'
import { agree, cityOf, clockOf, clockWords, dayFromNow, spanWords } from '../../../when.ts'
import { contactOf, dayInLetter, mannerTo } from './draft-block.ts'

/** Whoever waits longer than this has typed another day's hour. */
const longestWait = 4 * 60

/** The note for an interview that was not held, the same in the mail and on the page; null where one was. */
export function newTimeDraft(
  { candidate }: Pick<View, 'candidate'>,
  round: Round,
  application: Application,
  now: Instant,
  manner: Manner = mannerTo({ candidate }, round, application),
): Draft | null {
  const happened = happenedIn(round)
  if (happened !== 'no-show' && happened !== 'moved') return null
  const zone = round.zone ?? candidate.homeZone
  return draftNewTime({
    candidateName: candidate.name,
    company: application.company,
    role: application.role,
    contact: contactOf(round, application),
    happened,
    weekday: round.localDate ? wordsIn(manner.language).weekday(round.localDate) : null,
    day: dayOf(round, localDate(now, candidate.homeZone), manner),
    hours: hoursOf(round, zone, candidate.homeZone, manner),
    manner,
    where: round.onSite ? 'place' : round.meetingUrl ? 'call' : null,
  })
}

function dayOf({ localDate: day }: Round, today: string, manner: Manner): string | null {
  if (day === null) return null
  const { near, onDay } = wordsIn(manner.language)
  const said = dayFromNow(day, today)
  return said === 'today' || said === 'yesterday' || said === 'tomorrow' ? near[said] : onDay(dayInLetter(day, manner))
}

/** On the reader's clock, whose place is named where the candidate's shows another hour. */
function hoursOf({ start, allDay, debrief }: Round, zone: Zone, home: Zone, { language }: Manner): string | null {
  if (start === null || allDay) return null
  const { hours } = wordsIn(language)
  const there = language === 'en' ? ` ${clockOf(zone)}` : ` (${cityOf(zone)})`
  const place = agree(start, zone, home) ? '' : there
  const clock = (at: Instant) => (language === 'en' ? clockWords(at, zone) : localTime(at, zone))
  const waited = debrief?.waitedUntil
  const until = waited ? atWallTime(localDate(start, home), waited, home) : null
  const minutes = until ? minutesBetween(start, until) : 0
  if (until === null || minutes <= 0 || minutes > longestWait) return `${hours(clock(start), null)}${place}`
  if (language !== 'en') return `${hours(clock(start), clock(until))}${place}`
  return `from ${spanWords(start, until, zone).replace('–', ' to ')}${place}`
}
