import { goesOnPage, stopPage, stoppedPage } from '../../../../../templates/page/stop.tsx'
import { readLink } from '../../../../domain/access/link-token.ts'
import { type TouchpointKind, touchpointKindSchema } from '../../../../domain/sending/touchpoint.ts'
import { letKindCome, stopKind } from '../../../join/change-settings.ts'
import { html } from '../../answer.ts'
import { linkKeys } from '../../pass.ts'
import type { Call, Room } from '../../visit.ts'
import { deadLink } from './follow-link.ts'

export async function stopOf({ world, request }: Call): Promise<{ candidateId: string; kind: TouchpointKind; token: string }> {
  const token = request.params.token ?? ''
  const claim = readLink(await linkKeys(world), token, ['stop'], world.clock.now())
  const kind = touchpointKindSchema.safeParse(claim?.object)
  if (claim === undefined || !kind.success) throw deadLink()
  return { candidateId: claim.candidateId, kind: kind.data, token }
}

export const showStop: Room = async (call) => html(stopPage(await stopOf(call)))

/** A mail service posts here for its reader (RFC 8058 §3.2), without cookies and without an Origin: the token alone acts. */
export const sendStop: Room = async (call) => {
  const { candidateId, kind, token } = await stopOf(call)
  const isNew = await stopKind(call.world, candidateId, kind)
  return html(stoppedPage({ kind, undo: isNew ? token : undefined }))
}

/** From the answer to the act: whoever may stop them may let them come again. */
export const sendStopUndo: Room = async (call) => {
  const { candidateId, kind } = await stopOf(call)
  await letKindCome(call.world, candidateId, kind)
  return html(goesOnPage({ kind }))
}
