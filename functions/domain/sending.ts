import type { Touchpoint, TouchpointKind } from './touchpoint.ts'
import { partsOfKey } from './touchpoint-key.ts'

/** How a mail is handed over, where the answer may be lost. The figures hang together: lease > the mailer's timeout + margin. */

/** A claim and a send must end within it; nobody else touches the row until then. */
export const sendLease = { minutes: 3 } as const

/** How long a lost answer waits for the mail service's event. */
export const eventWait = { minutes: 15 } as const

/** A timer fires on its minute, its mail may be due some seconds later. */
export const servedEarly = { seconds: 60 } as const

/** No event came: losing one of these is worse than sending it twice. The others are shown on the page instead. */
const sentOnceMore: ReadonlySet<TouchpointKind> = new Set(['receipt', 'change', 'packet', 'card', 'debrief'])

/** A section is lost with the mail that carries it: what the sixth mail of a day carries counts like the mail itself. */
export const maySendOnceMore = ({ kind, attempt, carries = [] }: Pick<Touchpoint, 'kind' | 'attempt' | 'carries'>): boolean =>
  attempt === 1 && [kind, ...carries.flatMap((key) => partsOfKey(key)?.kind ?? [])].some((each) => sentOnceMore.has(each))
