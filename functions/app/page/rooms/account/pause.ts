import { homePath, settingsPath } from '../../../../../templates/page/parts/paths.ts'
import type { FieldProblem } from '../../../../../templates/page/parts/problems/refused.ts'
import { goesOnPage, pausedPage, stopPage } from '../../../../../templates/page/stop.tsx'
import type { Candidate } from '../../../../domain/access/candidate.ts'
import { type Instant, localDate, localDateSchema, plusDays } from '../../../../domain/time/wall-time.ts'
import { changeSettings } from '../../../join/change-settings.ts'
import { keepSettings } from '../../../tell/keep-change.ts'
import { html, seeOther } from '../../answer.ts'
import { FormRefused, type PageRequest, textOf, typedIn } from '../../request.ts'
import { forOwner, type Room } from '../../visit.ts'
import { deadLink } from '../entry/follow-link.ts'
import { stopOf } from '../entry/stop.ts'
import { keptSettings, settingsAnswer } from './settings.ts'

/** Days. Who wants more than a year of silence switches the kinds off. */
const longest = 366

function pauseIn({ form }: PageRequest, { homeZone }: Candidate, now: Instant): { pause: Candidate['pause']; problems: FieldProblem[] } {
  const until = localDateSchema.safeParse(textOf(form, 'pauseUntil'))
  const today = localDate(now, homeZone)
  if (!until.success || until.data <= today || until.data > plusDays(today, longest))
    return { pause: null, problems: [{ field: 'pauseUntil', words: 'Choose a day from tomorrow on, within a year.' }] }
  return { pause: { until: until.data, all: form.get('all') === 'yes' }, problems: [] }
}

/** Safe to repeat. */
export const sendPause = forOwner(async (visit) => {
  const { candidate } = visit.view
  if (textOf(visit.request.form, 'go') === 'on') {
    await keepSettings(visit.world, candidate, { pause: null })
    return seeOther(`${textOf(visit.request.form, 'from') === 'home' ? homePath : settingsPath}?done=resumed`)
  }
  const { pause, problems } = pauseIn(visit.request, candidate, visit.now)
  if (!pause) throw new FormRefused(problems)
  return keptSettings(visit, 'paused', { pause })
}, settingsAnswer)

/** From the link in a mail: like stopping, its token alone acts, and the settings take it back. */
export const sendStopPause: Room = async (call) => {
  const { candidateId, kind, token } = await stopOf(call)
  const candidate = await call.world.table.findCandidate(candidateId)
  if (candidate === undefined) throw deadLink()
  const { pause, problems } = pauseIn(call.request, candidate, call.world.clock.now())
  if (!pause) return html(stopPage({ kind, token, refused: { problems, typed: typedIn(call.request.form) } }), 422)
  const { pause: was } = candidate
  await changeSettings(call.world, candidate, { pause })
  return html(pausedPage({ until: pause.until, token, was: was ?? null }))
}

/** Takes back the pause its answer names, for the one before it or none; one made since stands. */
export const sendStopPauseUndo: Room = async (call) => {
  const { candidateId, kind, token } = await stopOf(call)
  const { form } = call.request
  const candidate = await call.world.table.findCandidate(candidateId)
  if (candidate === undefined) throw deadLink()
  const { pause } = pauseIn(call.request, candidate, call.world.clock.now())
  if (candidate.pause?.until !== textOf(form, 'until')) return html(stopPage({ kind, token }))
  await changeSettings(call.world, candidate, { pause })
  return html(pause ? pausedPage({ until: pause.until }) : goesOnPage({}))
}
