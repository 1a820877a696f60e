import * as z from 'zod'
import { asksForFormat } from '../../../../../templates/mail/packet/packet-scope.ts'
import { followUpFor } from '../../../../../templates/mail/sections/drafts/draft-block.ts'
import { titleOfRound } from '../../../../../templates/mail/words/work-words.ts'
import { packetPage } from '../../../../../templates/page/packet/packet.tsx'
import { packetPath } from '../../../../../templates/page/parts/paths.ts'
import { playbookFor } from '../../../../../templates/playbook/playbook-for.ts'
import { draftScopeQuestion } from '../../../../domain/drafts/scope-question.ts'
import { inviteSays } from '../../../../domain/packet/invite-says.ts'
import { packetOf } from '../../../../domain/packet/packet-of.ts'
import { saidBefore } from '../../../../domain/packet/said.ts'
import { pointSchema } from '../../../../domain/record/note.ts'
import { markPoint } from '../../../tell/mark-point.ts'
import { html, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { textOf } from '../../request.ts'
import { forOwner, lost } from '../../visit.ts'
import { roundOf } from './debrief.ts'

/** Everything to prepare with: what the mail says, and what it has no room for. `?copy=share`: without what is the candidate's alone. */
export const showPacket = forOwner((visit) => {
  const { view, now, state, request } = visit
  const { round, application } = roundOf(visit)
  const said = saidBefore(state.touchpoints, round.id, null)
  const playbook = playbookFor(view, application)
  const packet = packetOf({ view, application, round, now, playbook, said, head: 0, reserved: 0 })
  const shared = request.query.get('copy') === 'share'
  const { material, candidate } = view
  const scope =
    !shared && asksForFormat({ now }, round)
      ? draftScopeQuestion(followUpFor({ view }, round, application), 'format', inviteSays(round))
      : null
  const title = titleOfRound({ view }, round, application)
  const { homeZone } = candidate
  return html(packetPage({ frame: frameOf(visit), round, application, packet, material, homeZone, now, title, scope, shared }))
})

const doneSchema = z.enum(['answered', 'open'])

/** What an earlier round left open is marked on this round's page; it is kept with the round it came from. */
export const sendPoint = forOwner(async (visit) => {
  const { request, world, pass } = visit
  const { round, application } = roundOf(visit)
  const about = pointSchema.safeParse(textOf(request.form, 'about'))
  const done = doneSchema.safeParse(textOf(request.form, 'done'))
  const from = application.rounds.find(({ id }) => id === textOf(request.form, 'from'))
  if (!about.success || !done.success || from?.debrief == null) throw lost('open point')
  await markPoint(world, pass.candidateId, from, about.data, done.data)
  return seeOther(`${packetPath(round.id)}?done=point-${done.data}`)
})
