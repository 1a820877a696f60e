import {
  applicationPath,
  debriefPath,
  draftsPath,
  laterPath,
  messagePath,
  questionPath,
  signInPath,
  stopPath,
} from '../../../../../templates/page/parts/paths.ts'
import { type LinkClaim, readLink } from '../../../../domain/access/link-token.ts'
import { seeOther } from '../../answer.ts'
import { keepLink, linkKeys } from '../../pass.ts'
import { PageProblem } from '../../request.ts'
import type { Room } from '../../visit.ts'

/** One sentence for unknown, forged and expired alike: the answer must not tell which it was. */
export const deadLink = (): PageProblem =>
  new PageProblem(404, 'This link does not work, or not any more.', 'Sign in on the first page, or use the link of a newer mail.')

const pageOf = ({ purpose, object }: LinkClaim, token: string): string => {
  switch (purpose) {
    case 'debrief':
      return debriefPath(object)
    case 'sent':
      return draftsPath(object)
    case 'answer':
      return questionPath(object)
    case 'undo':
      return messagePath(object)
    case 'outcome':
      return applicationPath(object)
    case 'snooze':
      return laterPath(object)
    case 'stop':
      return stopPath(token)
    default:
      return signInPath
  }
}

/** Changes nothing: mail scanners open every link they see. */
export const followLink: Room = async ({ world, request }) => {
  const token = request.params.token ?? ''
  const claim = readLink(
    await linkKeys(world),
    token,
    ['debrief', 'sent', 'answer', 'undo', 'outcome', 'stop', 'snooze'],
    world.clock.now(),
  )
  if (claim === undefined) throw deadLink()
  // What was offered beside the token (which button, which person) only chooses what is shown first.
  const offer = request.query.get('offer')
  const page = pageOf(claim, token)
  return seeOther(
    offer === null ? page : `${page}?offer=${encodeURIComponent(offer)}`,
    claim.purpose === 'stop' ? [] : keepLink(claim, token),
  )
}
