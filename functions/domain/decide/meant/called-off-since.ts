import type { Reading } from '../../read/reading.ts'
import type { Contributed } from '../../record/contribution.ts'
import { isCancel, saidAt } from '../../record/contribution-order.ts'
import type { Contribution } from '../../record/interview.ts'
import { belongs, keysOf } from '../../view/applications.ts'
import type { FoldedItem } from '../../view/folded-items.ts'

/**
 * Who starts forwards from the top of the inbox: the cancel first, then the invitation it was about, which by its own date is older. `of` is the
 * meeting that the cancel ended, or the cancel alone where nothing was known of what it calls off. Undefined where nothing newer calls it off.
 */
export function calledOffSince(
  [one, second]: readonly Contributed[],
  { mail, meetings, change }: Reading,
  folded: readonly FoldedItem[],
): { of: FoldedItem; known: boolean } | undefined {
  const [meeting] = meetings
  if (!one || second || !mail?.forwarded || !mail.sentAt || !meeting?.start || meeting.uid !== null || isCancel(one.contribution))
    return undefined
  const written = mail.sentAt
  const said = keysOf(one.contribution)
  const about = folded.filter(({ item, folded: { meeting: known } }) =>
    belongs(said, keysOf(known?.base ?? item.contributions[0] ?? one.contribution)),
  )
  // Beside another that is on, it may be about that one.
  if (about.some(({ folded: { meeting: known } }) => known?.status === 'on')) return undefined
  const isSince = (cancel: Contribution) => isSure(cancel) && saidAt(cancel) > written && (meeting.start?.instant ?? '') > saidAt(cancel)
  const moves = change?.says === 'later' || change?.says === 'moves'
  const ended = about.find(({ folded: { meeting: known } }) => {
    const isMeant = moves || known?.base.meeting.start?.instant === meeting.start?.instant
    return known && isCancel(known.winner) && isMeant && isSince(known.winner)
  })
  if (ended) return { of: ended, known: true }
  const alone = about.find(
    ({ item, folded: { meeting: known } }) => !known && item.contributions.some((each) => isWordOfCancel(each) && isSince(each)),
  )
  return alone && { of: alone, known: false }
}

const isSure = ({ trust, unsure, answer }: Contribution): boolean => trust !== 'unconfirmed' && (!unsure || answer === 'yes')

/** In a mail, of no hour that another meeting could have. */
const isWordOfCancel = (one: Contribution): boolean => isCancel(one) && one.meeting.uid === null && one.meeting.start === null
