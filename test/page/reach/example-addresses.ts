import { state } from '../../../functions/app/page/example/stored.ts'
import { view } from '../../../functions/domain/view/make-view.ts'
import { mailPath } from '../../../templates/page/parts/paths.ts'

/** The pages of the worked example, by their route. */
export function exampleAddresses(): Record<string, readonly string[]> {
  const [application] = view(state).applications
  const [held, next] = application?.rounds ?? []
  const packet = state.touchpoints.find(({ kind }) => kind === 'packet')
  const [message] = state.messages
  const [piece] = state.material ?? []
  if (!application || !held || !next || !packet || !message || !piece) throw new Error('something is missing in the example')
  const mail = mailPath(packet.key)
  return {
    '/example': ['/example'],
    '/example/rounds/{roundId}': [`/example/rounds/${next.id}`],
    '/example/rounds/{roundId}/edit': [`/example/rounds/${next.id}/edit`],
    '/example/rounds/{roundId}/packet': [`/example/rounds/${next.id}/packet`],
    '/example/rounds/{roundId}/debrief': [`/example/rounds/${held.id}/debrief`],
    '/example/rounds/{roundId}/drafts': [`/example/rounds/${held.id}/drafts`],
    '/example/applications/{applicationId}': [`/example/applications/${application.id}`],
    '/example/applications/{applicationId}/match': [`/example/applications/${application.id}/match`],
    '/example/messages/{messageId}': [`/example/messages/${message.id}`],
    '/example/mails': ['/example/mails'],
    '/example/mails/{key}': [`/example${mail}`],
    '/example/mails/{key}/later': [`/example${mail}/later`],
    '/example/material': ['/example/material'],
    '/example/material/{pieceId}': [`/example/material/${piece.id}`],
    '/example/material/new/{kind}': ['/example/material/new/story'],
    '/example/{proxy+}': ['/example/settings'],
  }
}
