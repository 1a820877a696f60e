import type { Feed } from '../../feed/feed.ts'
import type { Contribution } from '../../record/interview.ts'
import { compareText, type Member } from '../folded-items.ts'

/** The poller dates the first look a little after it has stored the last of its entries. */
export const isFirstLook = ({ feedId, storedAt }: Contribution, feeds: readonly Feed[]): boolean => {
  const at = feeds.find((feed) => feed.id === feedId)?.firstLookAt
  return at != null && storedAt <= at
}

/** An interview first heard of in the first look at a feed; `ticked`: the candidate said yes to it in the summary. */
export function firstLookOf(members: readonly Member[], feeds: readonly Feed[]): { feedId: string; ticked: boolean } | null {
  const contributions = members.flatMap((member) => member.facts)
  const [first] = [...contributions].sort((a, b) => compareText(`${a.storedAt} ${a.messageId}`, `${b.storedAt} ${b.messageId}`))
  if (!first?.feedId || !isFirstLook(first, feeds)) return null
  return { feedId: first.feedId, ticked: contributions.some((one) => one.answer === 'yes') }
}
