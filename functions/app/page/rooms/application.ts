import * as z from 'zod'
import { applicationPage } from '../../../../templates/page/application.tsx'
import { applicationPath } from '../../../../templates/page/paths.ts'
import { outcomeSchema } from '../../../domain/note.ts'
import { findApplication } from '../../find-round.ts'
import { recordOutcome } from '../../record-outcome.ts'
import { html, seeOther } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { type PageRequest, textOf } from '../request.ts'
import { forLink, lost, type Visit } from '../visit.ts'

const outcomeRight = (request: PageRequest) => ({ purposes: ['outcome'] as const, object: request.params.applicationId ?? '' })

const applicationOf = ({ view, request }: Visit) => {
  const application = findApplication(view, request.params.applicationId ?? '')
  if (application === undefined) throw lost('application')
  return application
}

export const showApplication = forLink(outcomeRight, (visit) => {
  const application = applicationOf(visit)
  const rounds = new Set(application.rounds.map(({ id }) => id))
  const touchpoints = visit.state.touchpoints.filter(
    (row) => row.applicationId === application.id || rounds.has(row.roundId ?? row.subject),
  )
  const offer = visit.request.query.get('offer')
  return html(applicationPage({ frame: frameOf(visit), application, touchpoints, homeZone: visit.view.candidate.homeZone, offer }))
})

const toldSchema = z.union([outcomeSchema, z.literal('heard-back')])

export const sendOutcome = forLink(outcomeRight, async (visit) => {
  const application = applicationOf(visit)
  const told = toldSchema.safeParse(textOf(visit.request.form, 'outcome'))
  if (!told.success) throw lost('answer')
  await recordOutcome(visit.world, visit.pass.candidateId, application, told.data)
  return seeOther(`${applicationPath(application.id)}?done=outcome`)
})
