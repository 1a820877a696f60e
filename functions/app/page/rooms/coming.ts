import { comingPage } from '../../../../templates/page/coming.tsx'
import { mailsAhead } from '../../../domain/plan/ahead.ts'
import { atWallTime, localDate, plus, plusDays } from '../../../domain/time/wall-time.ts'
import { html } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { forOwner } from '../visit.ts'

/** How far the dry run looks. */
const days = 30

export const showComing = forOwner((visit) => {
  const { view, state, now } = visit
  const zone = view.candidate.homeZone
  const until = plusDays(localDate(now, zone), days)
  return html(
    comingPage({
      frame: frameOf(visit),
      view,
      ahead: mailsAhead(view, state.touchpoints, now, plus(atWallTime(plusDays(until, 1), '00:00', zone), { minutes: -1 })),
      stored: new Set(state.touchpoints.map(({ key }) => key)),
      now,
      until,
    }),
  )
})
