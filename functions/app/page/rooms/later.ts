import * as z from 'zod'
import { laterPage } from '../../../../templates/page/later.tsx'
import { idOfPath, laterPath } from '../../../../templates/page/parts/paths.ts'
import { comesAt, laterHours } from '../../../domain/plan/hours/later-hours.ts'
import { maySnooze } from '../../../domain/plan/snooze.ts'
import { instantSchema } from '../../../domain/time/wall-time.ts'
import { findRound } from '../../../domain/view/find-round.ts'
import { putOff } from '../../tell/put-off.ts'
import { html, type PageAnswer, seeOther } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { FormRefused, type PageRequest, textOf } from '../request.ts'
import { forLink, lost, type Visit } from '../visit.ts'

/** What the link at the foot of a mail opens: putting off this one mail, nothing else. */
const laterRight = ({ params }: PageRequest) => ({ purposes: ['snooze'] as const, object: idOfPath(params.key ?? '') })

function askedIn({ state, view, request }: Visit) {
  const key = idOfPath(request.params.key ?? '')
  const row = state.touchpoints.find((one) => one.key === key)
  const found = row?.roundId === undefined ? undefined : findRound(view, row.roundId)
  if (row === undefined || found === undefined || !maySnooze(row)) throw lost('mail to put off')
  return { row, ...found }
}

function laterAnswer(visit: Visit): PageAnswer {
  const { row, application } = askedIn(visit)
  const { view, state, now } = visit
  const said = view.snoozes?.find(({ key, at }) => key === row.key && at >= (row.sentAt ?? ''))
  const hours = laterHours(view, state.touchpoints, row, now)
  const zone = view.candidate.homeZone
  return html(laterPage({ frame: frameOf(visit), row, application, hours, until: said?.until, zone, now }))
}

export const showLater = forLink(laterRight, laterAnswer)

const untilSchema = z.string().pipe(instantSchema)

/** The form names the hour it showed, so that sent twice it is the same hour. */
export const sendLater = forLink(
  laterRight,
  async (visit) => {
    const { row, round } = askedIn(visit)
    const until = untilSchema.safeParse(textOf(visit.request.form, 'until'))
    if (!until.success || comesAt(visit.view, visit.state.touchpoints, row, until.data, visit.now) === undefined)
      throw new FormRefused([{ field: 'later', words: 'At that hour it would be of no use any more, so nothing was changed.' }])
    await putOff(visit.world, visit.pass.candidateId, { round, key: row.key, until: until.data })
    return seeOther(`${laterPath(row.key)}?done=put-off`)
  },
  laterAnswer,
)
