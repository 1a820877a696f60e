import * as z from 'zod'
import { lettersOf } from '../../../../templates/mail/sections/drafts/offer-letters.ts'
import { applicationPage } from '../../../../templates/page/application/application.tsx'
import { applicationPath } from '../../../../templates/page/parts/paths.ts'
import { endOfDay } from '../../../domain/employer/answered.ts'
import { outcomeSchema } from '../../../domain/record/note.ts'
import { plus } from '../../../domain/time/wall-time.ts'
import { isAbout } from '../../../domain/view/course.ts'
import { findApplication } from '../../../domain/view/find-round.ts'
import type { Application } from '../../../domain/view/view.ts'
import { markTask } from '../../tell/mark-task.ts'
import { type OutcomeDue, recordOutcome } from '../../tell/record-outcome.ts'
import { html, type PageAnswer, seeOther } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { FormRefused, type PageRequest, textOf } from '../request.ts'
import { forLink, lost, type Visit } from '../visit.ts'
import { instantIn } from './interview/round.ts'

const outcomeRight = (request: PageRequest) => ({ purposes: ['outcome'] as const, object: request.params.applicationId ?? '' })

export const applicationOf = ({ view, request }: Visit) => {
  const application = findApplication(view, request.params.applicationId ?? '')
  if (application === undefined) throw lost('application')
  return application
}

function applicationAnswer(visit: Visit): PageAnswer {
  const application = applicationOf(visit)
  const touchpoints = visit.state.touchpoints.filter((row) => isAbout(application, row))
  const offer = visit.request.query.get('offer')
  const { material, candidate } = visit.view
  const { homeZone } = candidate
  const letters = lettersOf(visit.view, application, visit.now)
  return html(applicationPage({ frame: frameOf(visit), application, touchpoints, homeZone, now: visit.now, material, offer, letters }))
}

export const showApplication = forLink(outcomeRight, applicationAnswer)

const toldSchema = z.union([outcomeSchema, z.literal('heard-back')])

/** These may name a day; of the others one left in the form says nothing. */
const dated: ReadonlySet<string> = new Set(['offer', 'on-hold'])

/** An answer is not due in two years; a year mistyped is. */
const farthest = { days: 730 }

function dueOf({ request: { form }, now, view }: Visit, outcome: string): OutcomeDue {
  const [on, at] = [textOf(form, 'dueOn'), textOf(form, 'dueAt')]
  if (!dated.has(outcome) || on === null) return {}
  const zone = view.candidate.homeZone
  const instant = instantIn(`${on}T${at ?? endOfDay}`, zone)
  if (instant === undefined || instant > plus(now, farthest))
    throw new FormRefused([{ field: `${outcome}-on`, words: 'There is no such day or hour within two years: look at the date once more.' }])
  return { dueOn: on, ...(at === null ? {} : { dueAt: at }) }
}

export const sendOutcome = forLink(
  outcomeRight,
  async (visit) => {
    const application = applicationOf(visit)
    const task = textOf(visit.request.form, 'task')
    if (task !== null) return sendTask(visit, application, task)
    const told = toldSchema.safeParse(textOf(visit.request.form, 'outcome'))
    if (!told.success) throw lost('answer')
    await recordOutcome(visit.world, visit.pass.candidateId, application, told.data, dueOf(visit, told.data))
    return seeOther(`${applicationPath(application.id)}?done=${doneOf[told.data] ?? 'outcome'}`)
  },
  applicationAnswer,
)

/** What was done is told in its own words. */
const doneOf: Partial<Record<string, string>> = {
  offer: 'offer',
  accepted: 'accepted',
  rejected: 'rejected',
  'on-hold': 'on-hold',
  open: 'reopened',
}

async function sendTask({ world, pass, request }: Visit, application: Application, roundId: string) {
  const round = application.rounds.find(({ id, task }) => id === roundId && task !== null)
  const done = z.enum(['handed-in', 'open']).safeParse(textOf(request.form, 'done'))
  if (round === undefined || !done.success) throw lost('task')
  await markTask(world, pass.candidateId, round, done.data)
  return seeOther(`${applicationPath(application.id)}?done=task`)
}
