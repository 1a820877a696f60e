import { joinPage } from '../../../../../templates/page/join/join.tsx'
import { type Times, welcomePage } from '../../../../../templates/page/join/welcome.tsx'
import { welcomePath } from '../../../../../templates/page/parts/paths.ts'
import type { FieldProblem } from '../../../../../templates/page/parts/problems/refused.ts'
import type { Candidate } from '../../../../domain/access/candidate.ts'
import { homeZoneFrom } from '../../../../domain/time/home-zone.ts'
import { localTimeSchema } from '../../../../domain/time/wall-time.ts'
import { findAsked, join } from '../../../join/join.ts'
import { keepSettings } from '../../../tell/keep-change.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { sessionCookies } from '../../pass.ts'
import { PageProblem, textOf } from '../../request.ts'
import { forOwner, type Room, type Visit } from '../../visit.ts'
import { refuseOutside, stranger } from './sign-in.ts'

/** One answer for unknown, expired and used alike. */
const deadInvitation = (): PageProblem =>
  new PageProblem(
    404,
    'This link does not work, or not any more: it works once, for two weeks.',
    'Go to the first page and give your mail address. If you were invited or have joined, a new link comes by mail. Else ask whoever invited you.',
  )

/** Changes nothing: mail scanners open every link they see. */
export const showJoin: Room = async (call) => {
  const token = call.request.params.token ?? ''
  const found = await findAsked(call.world, token)
  if (found === undefined) throw deadInvitation()
  const { gesture } = await stranger(call, token)
  return html(joinPage({ gesture, token, name: found.asked.name, by: found.asked.invitation?.by }))
}

export const sendJoin: Room = async (call) => {
  const token = call.request.params.token ?? ''
  await refuseOutside(call, await stranger(call, token))
  const session = await join(call.world, token)
  if (session === undefined) throw deadInvitation()
  return seeOther(welcomePath, await sessionCookies(call.world, session))
}

const night = { from: '21:30', until: '07:30' }
const day = { from: '09:00', until: '16:00' }

/** Under which of the choices the kept hours fall: to come back and press the button changes nothing. */
function nightsOf({ from, until }: Candidate['quiet']): Times['nights'] {
  const are = (hours: typeof night) => hours.from === from && hours.until === until
  return are(night) ? 'night' : are(day) ? 'day' : 'other'
}

async function welcomeAnswer(visit: Visit, times?: Times, problems: readonly FieldProblem[] = []): Promise<PageAnswer> {
  const { candidate } = visit.view
  const last = (await visit.world.table.listMessages(candidate.id)).at(-1)
  const page = welcomePage({
    frame: frameOf(visit, problems),
    candidate,
    times: times ?? { homeZone: candidate.homeZone, nights: nightsOf(candidate.quiet), ...candidate.quiet },
    kept: visit.request.method === 'GET' && visit.request.query.get('done') === 'welcome',
    last,
  })
  return html(page, problems.length > 0 ? 422 : 200)
}

export const showWelcome = forOwner((visit) => welcomeAnswer(visit))

function typedTimes({ request: { form }, view: { candidate } }: Visit): Times {
  const said = textOf(form, 'nights')
  return {
    homeZone: textOf(form, 'homeZone') ?? candidate.homeZone,
    nights: said === 'day' || said === 'other' ? said : 'night',
    from: textOf(form, 'from') ?? '',
    until: textOf(form, 'until') ?? '',
  }
}

async function keepTimes(visit: Visit): Promise<PageAnswer> {
  const { candidate } = visit.view
  const times = typedTimes(visit)
  const quiet = times.nights === 'other' ? times : times.nights === 'day' ? day : night
  const home = homeZoneFrom(times.homeZone)
  const problems: FieldProblem[] = [
    ...(home.outcome === 'zone' ? [] : [{ field: 'homeZone', words: 'Choose the city whose clock you live by.' }]),
    ...(['from', 'until'] as const).flatMap((field) =>
      localTimeSchema.safeParse(quiet[field]).success ? [] : [{ field, words: `Write the hour as ${night[field]}.` }],
    ),
  ]
  if (home.outcome !== 'zone' || problems.length > 0) return welcomeAnswer(visit, times, problems)
  await keepSettings(visit.world, candidate, { homeZone: home.zone, quiet: { from: quiet.from, until: quiet.until } })
  return seeOther(`${welcomePath}?done=welcome`)
}

export const sendWelcome = forOwner(keepTimes, (visit) => welcomeAnswer(visit, typedTimes(visit), visit.refused?.problems))
