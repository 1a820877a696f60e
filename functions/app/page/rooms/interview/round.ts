import * as z from 'zod'
import { roundPath } from '../../../../../templates/page/parts/paths.ts'
import { roundPage } from '../../../../../templates/page/round/round.tsx'
import { atWallTime } from '../../../../domain/time/wall-time.ts'
import { dismissInterview, joinInterviews, partInterviews } from '../../../tell/edit-round.ts'
import { html, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { textOf } from '../../request.ts'
import { forOwner, type Visit } from '../../visit.ts'
import { calendarAround } from '../calendar.ts'
import { interviewOf } from './correct.ts'
import { roundOf } from './debrief.ts'

export const showRound = forOwner(async (visit) => {
  const { round, application } = roundOf(visit)
  const touchpoints = visit.state.touchpoints.filter(({ roundId, subject }) => roundId === round.id || subject === round.id)
  return html(
    roundPage({
      frame: frameOf(visit),
      round,
      application,
      touchpoints,
      homeZone: visit.view.candidate.homeZone,
      now: visit.now,
      around: await calendarAround(visit),
    }),
  )
})

const wallSchema = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)

export function instantIn(wall: string | null, zone: string): string | undefined {
  const parsed = wallSchema.safeParse(wall)
  if (!parsed.success) return undefined
  try {
    return atWallTime(parsed.data.slice(0, 10), parsed.data.slice(11), zone)
  } catch (error) {
    // The clocks skip it, or the day does not exist.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The interview that a field of the form names. */
const named = (visit: Visit, field: string) => interviewOf(visit, textOf(visit.request.form, field) ?? '')

export const sendSame = forOwner(async (visit) => {
  const interview = named(visit, 'identity')
  if (textOf(visit.request.form, 'same') === 'no') await partInterviews(visit.world, visit.pass.candidateId, interview)
  else await joinInterviews(visit.world, visit.pass.candidateId, interview, named(visit, 'other'))
  return seeOther(`${roundPath(roundOf(visit).round.id)}?done=edited`)
})

export const sendNotAnInterview = forOwner(async (visit) => {
  await dismissInterview(visit.world, visit.state, named(visit, 'identity'))
  return seeOther('/?done=dismissed')
})
