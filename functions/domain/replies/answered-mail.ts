import { isMailed } from '../plan/history.ts'
import type { Reading } from '../read/reading.ts'
import type { Touchpoint } from '../sending/touchpoint.ts'
import { findRound } from '../view/find-round.ts'
import type { View } from '../view/view.ts'
import { lookBackQuestions } from './numbers.ts'

/**
 * The mail of ours that a reply answers, by its id at the mail service, which is the local part of the Message-ID it gave the mail
 * (SES: `<id@email.amazonses.com>`). Of a thread the newest that has numbers, else the newest. Undefined where the reply lost its headers.
 */
export function answeredMail(ids: readonly string[], touchpoints: readonly Touchpoint[]): Touchpoint | undefined {
  const mails = ids.flatMap((id) => {
    const given = id.slice(0, id.indexOf('@'))
    return touchpoints.find((row) => row.mailMessageId !== undefined && row.mailMessageId === given && isMailed(row)) ?? []
  })
  return mails.find(({ numbered }) => numbered !== undefined) ?? mails[0]
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/**
 * The mail with questions about earlier rounds that a reply quotes, mark and all: web forms and copies lose the headers. Of several the one whose
 * company stands in it, and of those of one company the newest; undefined where it names none.
 */
export function quotedLookBack({ mail }: Reading, touchpoints: readonly Touchpoint[], view: View): Touchpoint | undefined {
  if (mail?.quotesMark !== true) return undefined
  const text = squeezed([mail.subject ?? '', ...(mail.reply?.lines ?? []).map(({ words }) => words)].join(' '))
  if (Object.values(lookBackQuestions).filter((question) => text.includes(squeezed(question).trim())).length < 2) return undefined
  const asked = touchpoints
    .filter((row) => isMailed(row) && row.numbered?.some(({ about }) => about === 'met'))
    .toSorted((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? -1 : 1))
  const named = asked.filter((row) => {
    const company = findRound(view, row.roundId ?? row.subject)?.application.company
    return company != null && text.includes(squeezed(company).trim())
  })
  return named.at(-1) ?? (asked.length === 1 ? asked[0] : undefined)
}
