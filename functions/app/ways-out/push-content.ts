import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { applicationPath, homePath, roundPath } from '../../../templates/page/parts/paths.ts'
import { shortHash } from '../../domain/record/identity.ts'
import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { partsOfKey } from '../../domain/sending/touchpoint-key.ts'
import type { Instant } from '../../domain/time/wall-time.ts'
import { findRound } from '../../domain/view/find-round.ts'
import type { View } from '../../domain/view/view.ts'
import type { Push } from '../../domain/ways-out/push.ts'
import type { Site } from '../../ports.ts'
import { plainLinks } from '../own-data/plain-links.ts'

/** A mail that went, seen from beside it: the other rows are those it was written from. */
export interface Told {
  row: Touchpoint
  view: View
  touchpoints: Touchpoint[]
}

interface Around {
  site: Site
  now: Instant
}

/** The same for every try, so that whoever listens can tell a repeat. */
export const webhookId = ({ to, key, madeAt, test }: Push): string => `msg_${shortHash(`${to} ${key}${test ? ` ${madeAt}` : ''}`)}`

/** Links lead to pages behind the sign-in: what is passed on to a program holds no key to anything. */
const mailOf = ({ row, view, touchpoints }: Told, { site, now }: Around) =>
  renderMail(row, view, plainLinks(site), row.sentAt ?? now, { touchpoints })

const pageOf = ({ row }: Told, { publicUrl }: Site): string =>
  `${publicUrl}${row.roundId ? roundPath(row.roundId) : row.applicationId ? applicationPath(row.applicationId) : homePath}`

/** Form and fields: docs/ways-out.md. */
export function webhookBody(told: Told | 'test', { site, now, full }: Around & { full: boolean }) {
  if (told === 'test') return { type: 'test', timestamp: now, data: { url: `${site.publicUrl}${homePath}` } }
  const { row, view } = told
  const round = row.roundId === undefined ? undefined : findRound(view, row.roundId)?.round
  const { subject, text } = full ? mailOf(told, { site, now }) : {}
  return {
    type: 'touchpoint.sent',
    timestamp: row.sentAt ?? row.sendingAt ?? row.due,
    data: {
      id: row.key,
      kind: row.kind,
      roundId: row.roundId ?? null,
      applicationId: row.applicationId ?? null,
      /** Of the interview. */
      start: round?.start ?? null,
      end: round?.end ?? null,
      due: row.due,
      useBy: row.useBy,
      mail: row.state,
      carries: (row.carries ?? []).flatMap((key) => {
        const parts = partsOfKey(key)
        return parts ? [{ id: key, kind: parts.kind }] : []
      }),
      url: pageOf(told, site),
      ...(full ? { subject, text } : {}),
    },
  }
}

/** Subject and preview of the mail, which carry the news and follow the discreet setting. */
export function ntfyMessage(told: Told | 'test', topic: string, { site, now }: Around) {
  if (told === 'test')
    return { topic, title: 'roundtwo', message: 'This is a test, and it has arrived.', click: `${site.publicUrl}${homePath}` }
  const { subject, preheader } = mailOf(told, { site, now })
  return { topic, title: subject, message: preheader, click: pageOf(told, site), priority: told.row.kind === 'change' ? 4 : 3 }
}
