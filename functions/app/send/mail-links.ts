import type { MailLinks } from '../../../templates/mail/links.ts'
import {
  applicationPath,
  correctPath,
  feedsPath,
  homePath,
  joinPath,
  linkPath,
  matchPath,
  messagePath,
  messagesPath,
  newPiecePath,
  offerPath,
  ownDataPath,
  packetPath,
  roundPath,
  settingsPath,
  signInPath,
  stopPath,
} from '../../../templates/page/parts/paths.ts'
import type { Candidate } from '../../domain/access/candidate.ts'
import { type LinkPurpose, signLink } from '../../domain/access/link-token.ts'
import { windowMinutes } from '../../domain/access/sign-in-limits.ts'
import { type Instant, plus } from '../../domain/time/wall-time.ts'
import type { Site } from '../../ports.ts'

/** How long a link works, in days. Stopping must work for as long as somebody keeps the mail (RFC 8058 leaves no login to fall back on). */
const days = { debrief: 14, answer: 30, undo: 30, sent: 30, outcome: 30, snooze: 30, stop: 3 * 365 } as const

/** The addresses of one mail. Whole days are counted from midnight UTC, so that a mail rendered twice on one day is the same mail. */
export function mailLinks(site: Site, key: Uint8Array, candidate: Pick<Candidate, 'id' | 'invitation'>, now: Instant): MailLinks {
  const at = (path: string): string => `${site.publicUrl}${path}`
  const tokenUntil = (purpose: LinkPurpose, object: string, expiresAt: Instant): string =>
    signLink({ current: key }, { purpose, candidateId: candidate.id, object, expiresAt })
  const token = (purpose: keyof typeof days, object: string): string =>
    tokenUntil(purpose, object, plus(`${now.slice(0, 10)}T00:00:00Z`, { days: days[purpose] + 1 }))
  const link = (purpose: keyof typeof days, object: string, offer?: string): string =>
    at(linkPath(token(purpose, object))) + (offer === undefined ? '' : `?offer=${encodeURIComponent(offer)}`)
  return {
    home: () => at(homePath),
    round: (roundId) => at(roundPath(roundId)),
    correct: (roundId) => at(correctPath(roundId)),
    packet: (roundId) => at(packetPath(roundId)),
    debrief: (roundId) => link('debrief', roundId),
    draft: (roundId, person) => link('sent', roundId, person),
    notes: (roundId) => link('sent', roundId),
    letters: (applicationId) => `${link('outcome', applicationId)}#letters`,
    application: (applicationId) => at(applicationPath(applicationId)),
    match: (applicationId) => at(matchPath(applicationId)),
    giveTo: (pieceId, applicationId) => at(offerPath(pieceId, applicationId)),
    lookBack: (applicationId) => at(newPiecePath('look-back', { application: applicationId })),
    heardBack: (applicationId) => link('outcome', applicationId, 'heard-back'),
    outcome: (applicationId, outcome) => link('outcome', applicationId, outcome),
    close: (applicationId) => link('outcome', applicationId, 'closed'),
    answer: (questionKey, choice) => link('answer', questionKey, choice),
    undo: (messageId) => link('undo', messageId),
    message: (messageId) => at(messagePath(messageId)),
    messages: () => at(messagesPath),
    feed: (feedId) => at(`${feedsPath}#${feedId}`),
    settings: () => at(settingsPath),
    ownData: () => at(ownDataPath),
    signIn: () => at(`${signInPath}/${tokenUntil('sign-in', now, plus(now, { minutes: windowMinutes }))}`),
    join: () => {
      const { at: object, until } = candidate.invitation ?? { at: now, until: now }
      return at(joinPath(tokenUntil('join', object, until)))
    },
    later: (key) => link('snooze', key),
    stop: (kind) => at(stopPath(token('stop', kind))),
  }
}
