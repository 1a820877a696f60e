import { bearerOf } from '../../../domain/access/api-token.ts'
import { answerOf, openApi, resources } from '../../../domain/own-data/api.ts'
import { regarding } from '../../../run.ts'
import { readView } from '../../tell/read-view.ts'
import type { PageAnswer } from '../answer.ts'
import { findOwner } from '../pass.ts'
import type { Call, Room } from '../visit.ts'

const json = (body: unknown, statusCode = 200, headers: Record<string, string> = {}): PageAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
})

/** By the session, or by a token; a token that was taken back and one that never was are the same. */
async function whoAsks({ world, settings, request }: Call): Promise<string | undefined> {
  const bearer = bearerOf(request.headers.authorization)
  if (bearer) return (await world.table.findApiToken(bearer.candidateId, bearer.id))?.candidateId
  return (await findOwner(world, settings, request))?.candidateId
}

const stranger = () =>
  json({ message: 'Send a token as "Authorization: Bearer …"; you make one under Settings, Programs.' }, 401, {
    'www-authenticate': 'Bearer',
  })

/** Read-only: there is no other method. Errors are JSON, as a program expects. */
export const showApi: Room = async (call) => {
  const candidateId = await whoAsks(call)
  if (candidateId === undefined) return stranger()
  const name = call.request.params.what ?? ''
  const resource = Object.hasOwn(resources, name) ? resources[name] : undefined
  if (resource === undefined) return json({ message: `There is no such list. There are: ${Object.keys(resources).join(', ')}.` }, 404)
  regarding({ candidateId })
  const { state, view } = await readView(call.world, candidateId)
  const messages = name === 'messages' ? await call.world.table.listMessages(candidateId) : state.messages
  return json(answerOf(resource, view, { ...state, messages }))
}

export const showOpenApi: Room = async ({ world }) => json(openApi(world.site.publicUrl))
