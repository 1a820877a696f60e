import { createHash } from 'node:crypto'
import { calendarText } from '../../../../templates/calendar/calendar-text.ts'
import { type Around, interviewEntry } from '../../../../templates/calendar/interview-entry.ts'
import { aroundOf, ownCalendar } from '../../../../templates/calendar/own-calendar.ts'
import { calendarSettingsPath, roundPath } from '../../../../templates/page/parts/paths.ts'
import { calendarPage } from '../../../../templates/page/settings/calendar.tsx'
import { ownMark } from '../../../domain/trust/own-mark.ts'
import { regarding } from '../../../run.ts'
import { readView } from '../../tell/read-view.ts'
import { closeCalendar, openCalendar, shownCalendar, whoseCalendar } from '../../ways-out/calendar.ts'
import { undoably } from '../../ways-out/undoably.ts'
import { download, html, type PageAnswer, seeOther } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { presentKey } from '../pass.ts'
import { textOf } from '../request.ts'
import { type Call, forOwner, lost, type Room, type Visit } from '../visit.ts'
import { roundOf } from './interview/debrief.ts'

const calendarType = 'text/calendar; charset=utf-8'

const partsOf = async ({ world }: Pick<Call, 'world'>, candidateId: string) => ({
  mark: ownMark((await presentKey(world)).current, candidateId),
  pageOf: (roundId: string) => `${world.site.publicUrl}${roundPath(roundId)}`,
})

/** To a calendar program, in words it may show. Unknown, renewed and closed are the same. */
const noCalendar = (): PageAnswer => ({
  statusCode: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'There is no calendar at this address, or not any more. Take the present one from the settings.',
})

/** What a calendar program fetches: no session and no cookie, the address alone lets it in, and it only ever looks. */
export const showCalendar: Room = async ({ world, request }) => {
  const candidateId = await whoseCalendar(world, request.params.file ?? '')
  if (candidateId === undefined || (await world.table.findCandidate(candidateId)) === undefined) return noCalendar()
  regarding({ candidateId })
  const { state, view, now } = await readView(world, candidateId)
  const text = ownCalendar({ view, touchpoints: state.touchpoints, notes: state.notes, now, ...(await partsOf({ world }, candidateId)) })
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`
  const headers = { 'content-type': calendarType, 'cache-control': 'private, no-cache', etag }
  if (request.headers['if-none-match'] === etag) return { statusCode: 304, headers, body: '' }
  const file = download(request, 'roundtwo.ics', calendarType, text)
  return { ...file, headers: { ...file.headers, ...headers } }
}

export const showCalendarSettings = forOwner(async (visit) =>
  html(calendarPage({ frame: frameOf(visit), calendar: await shownCalendar(visit.world, visit.pass.candidateId) })),
)

export const sendCalendarSettings = forOwner(async (visit) => {
  const { world, pass, request } = visit
  const act = textOf(request.form, 'act')
  if (act !== 'open' && act !== 'close') throw lost('choice')
  const change = act === 'open' ? openCalendar : closeCalendar
  await undoably(visit, 'calendar', () => change(world, pass.candidateId))
  return seeOther(`${calendarSettingsPath}?done=calendar-${act}`)
})

/** What entries of the candidate's calendar need to know beside the interview. */
export const calendarAround = async (visit: Visit): Promise<Around> =>
  aroundOf({ view: visit.view, notes: visit.state.notes, ...(await partsOf(visit, visit.pass.candidateId)) })

/** One round as a file for any calendar. */
export const showRoundCalendar = forOwner(async (visit) => {
  const { round, application } = roundOf(visit)
  const around = await calendarAround(visit)
  const entries = round.interviews.flatMap((interview) => interviewEntry({ application, round, interview }, around) ?? [])
  if (entries.length === 0) throw lost('hour')
  return download(visit.request, around.discreet ? 'event.ics' : 'interview.ics', calendarType, calendarText(entries))
})
