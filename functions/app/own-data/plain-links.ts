import type { MailLinks } from '../../../templates/mail/links.ts'
import {
  applicationPath,
  correctPath,
  debriefPath,
  draftsPath,
  feedsPath,
  homePath,
  laterPath,
  matchPath,
  messagePath,
  messagesPath,
  newPiecePath,
  offerPath,
  ownDataPath,
  packetPath,
  questionPath,
  roundPath,
  settingsPath,
  signInPath,
} from '../../../templates/page/parts/paths.ts'
import type { Site } from '../../ports.ts'

/** The pages themselves, for whoever is signed in: a file that is kept and passed on holds no key to anything. */
export function plainLinks({ publicUrl }: Pick<Site, 'publicUrl'>): MailLinks {
  const at = (path: string): string => `${publicUrl}${path}`
  return {
    home: () => at(homePath),
    round: (id) => at(roundPath(id)),
    correct: (id) => at(correctPath(id)),
    packet: (id) => at(packetPath(id)),
    debrief: (id) => at(debriefPath(id)),
    draft: (id) => at(draftsPath(id)),
    notes: (id) => at(draftsPath(id)),
    letters: (id) => at(`${applicationPath(id)}#letters`),
    application: (id) => at(applicationPath(id)),
    match: (id) => at(matchPath(id)),
    giveTo: (pieceId, applicationId) => at(offerPath(pieceId, applicationId)),
    lookBack: (id) => at(newPiecePath('look-back', { application: id })),
    heardBack: (id) => at(applicationPath(id)),
    outcome: (id) => at(applicationPath(id)),
    close: (id) => at(applicationPath(id)),
    answer: (key) => at(questionPath(key)),
    undo: (id) => at(messagePath(id)),
    message: (id) => at(messagePath(id)),
    messages: () => at(messagesPath),
    feed: (id) => at(`${feedsPath}#${id}`),
    settings: () => at(settingsPath),
    ownData: () => at(ownDataPath),
    signIn: () => at(signInPath),
    join: () => at(signInPath),
    later: (key) => at(laterPath(key)),
    stop: () => at(settingsPath),
  }
}
