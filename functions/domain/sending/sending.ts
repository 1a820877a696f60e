import { earliest, type Instant, latest, plus } from '../time/wall-time.ts'
import type { Touchpoint, TouchpointKind } from './touchpoint.ts'
import { partsOfKey } from './touchpoint-key.ts'

/** How a mail is handed over, where the answer may be lost. The figures hang together: lease > the mailer's timeout + margin. */

/** Claim and send end within it, since no run of a function is longer; nobody else touches the row until then. */
export const sendLease = { minutes: 3 } as const

/** How long a lost answer waits for the mail service's event. */
export const eventWait = { minutes: 15 } as const

/** A timer fires on its minute, its mail may be due some seconds later. */
export const servedEarly = { seconds: 60 } as const

/** The first pause after a refusal; each further one doubles it, up to the longest. Whatever was mended, the mails go within that hour. */
const pause = { first: 5, longest: 60 } as const

/** One more try while the mail is still of use: a pause that would outlast its use is cut short, never below the first. */
const lastTry = { minutes: -2 } as const

/** When a mail is offered again that was refused for the account's or the moment's sake, `times` in a row. */
export function retryAfterRefusal({ useBy }: Pick<Touchpoint, 'useBy'>, times: number, now: Instant): Instant {
  const minutes = Math.min(pause.longest, pause.first * 2 ** Math.min(times - 1, 10))
  return latest(plus(now, { minutes: pause.first }), earliest(plus(now, { minutes }), plus(useBy, lastTry)))
}

/** When a planned row may go: at its due time, and not within the pause after a refusal. */
export const mayGoAt = ({ due, refused }: Pick<Touchpoint, 'due' | 'refused'>): Instant => (refused ? latest(due, refused.retryAt) : due)

/** Nobody has to look at it again, whatever its time: it went, or it will not. */
export const isAtRest = ({ state, reason }: Pick<Touchpoint, 'state' | 'reason'>): boolean =>
  state === 'sent' || state === 'failed' || state === 'skipped' || (state === 'unknown' && reason !== undefined)

/** No event came: losing one of these is worse than sending it twice. The others are shown on the page instead. */
const sentOnceMore: ReadonlySet<TouchpointKind> = new Set(['receipt', 'change', 'packet', 'card', 'debrief'])

/** A section is lost with the mail that carries it: what the sixth mail of a day carries counts like the mail itself. */
export const maySendOnceMore = ({ kind, attempt, carries = [] }: Pick<Touchpoint, 'kind' | 'attempt' | 'carries'>): boolean =>
  attempt === 1 && [kind, ...carries.flatMap((key) => partsOfKey(key)?.kind ?? [])].some((each) => sentOnceMore.has(each))
