import * as z from 'zod'
import { roundPath } from '../../../../templates/page/parts/paths.ts'
import { roundPage } from '../../../../templates/page/round/round.tsx'
import { formatSchema } from '../../../domain/read/reading.ts'
import { atWallTime, knownZone, localDateSchema } from '../../../domain/time/wall-time.ts'
import type { Interview } from '../../../domain/view/view.ts'
import { dismissInterview, type Edit, editRound, joinInterviews, partInterviews } from '../../tell/edit-round.ts'
import { html, seeOther } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { PageProblem, textOf } from '../request.ts'
import { forOwner, lost, type Visit } from '../visit.ts'
import { roundOf } from './debrief.ts'

export const showRound = forOwner((visit) => {
  const { round, application } = roundOf(visit)
  const touchpoints = visit.state.touchpoints.filter(({ roundId, subject }) => roundId === round.id || subject === round.id)
  return html(
    roundPage({ frame: frameOf(visit), round, application, touchpoints, homeZone: visit.view.candidate.homeZone, now: visit.now }),
  )
})

const interviewOf = (visit: Visit, field: string): Interview => {
  const identity = textOf(visit.request.form, field)
  const all = visit.view.applications.flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews))
  const found = all.find((interview) => identity !== null && interview.identities.includes(identity))
  if (found === undefined) throw lost('interview')
  return found
}

export const sendEdit = forOwner(async (visit) => {
  const interview = interviewOf(visit, 'identity')
  const { round, application } = roundOf(visit)
  await editRound(visit.world, visit.state, application, interview, editOf(visit.request.form, interview, visit.view.candidate.homeZone))
  return seeOther(`${roundPath(round.id)}?done=edited`)
})

/** Only what differs from what stands there: a field left alone is no edit, and an emptied one says nothing. */
function editOf(form: FormData, interview: Interview, homeZone: string): Edit {
  const zone = knownZone(textOf(form, 'zone') ?? interview.zone ?? homeZone)
  if (zone === undefined)
    throw new PageProblem(422, 'There is no such time zone.', 'Go back and write it as a city, as in Europe/Berlin or America/New_York.')
  const typed: Edit = {
    company: textOf(form, 'company') ?? undefined,
    role: textOf(form, 'role') ?? undefined,
    format: formatSchema.safeParse(textOf(form, 'format')).data,
    start: instantIn(textOf(form, 'start'), zone),
    end: instantIn(textOf(form, 'end'), zone),
    zone,
    location: textOf(form, 'location') ?? undefined,
    meetingUrl: urlOf(textOf(form, 'meetingUrl')),
    decisionBy: localDateSchema.safeParse(textOf(form, 'decisionBy')).data,
  }
  const standing = { ...interview, zone: interview.zone ?? homeZone }
  const edit = differing(typed, standing)
  if ((edit.end ?? interview.end ?? '9') <= (edit.start ?? interview.start ?? ''))
    throw new PageProblem(422, 'The end is not after the start.', 'Go back and look at the two hours once more.')
  return edit
}

const differing = (typed: Edit, standing: { [Field in keyof Edit]?: unknown }): Edit =>
  Object.fromEntries(Object.entries(typed).filter(([field, value]) => value !== undefined && value !== standing[field as keyof Edit]))

const wallSchema = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)

export function instantIn(wall: string | null, zone: string): string | undefined {
  const parsed = wallSchema.safeParse(wall)
  if (!parsed.success) return undefined
  try {
    return atWallTime(parsed.data.slice(0, 10), parsed.data.slice(11), zone)
  } catch (error) {
    if (error instanceof RangeError) throw new PageProblem(422, 'There is no such day or hour.', 'Go back and look at the date once more.')
    throw error
  }
}

function urlOf(text: string | null): string | undefined {
  if (text === null) return undefined
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:')
    throw new PageProblem(422, 'The link to join is not a web address.', 'Go back and copy it whole; it begins with https.')
  return text
}

export const sendSame = forOwner(async (visit) => {
  const interview = interviewOf(visit, 'identity')
  if (textOf(visit.request.form, 'same') === 'no') await partInterviews(visit.world, visit.pass.candidateId, interview)
  else await joinInterviews(visit.world, visit.pass.candidateId, interview, interviewOf(visit, 'other'))
  return seeOther(`${roundPath(roundOf(visit).round.id)}?done=edited`)
})

export const sendNotAnInterview = forOwner(async (visit) => {
  await dismissInterview(visit.world, visit.state, interviewOf(visit, 'identity'))
  return seeOther('/?done=dismissed')
})
