import type { Sheet } from '../lay-out/page.ts'
import { type Loss, lossWords } from './losses.ts'

const closed: readonly Loss[] = ['calendar-part-unreadable', 'winmail-unopened', 'archive-unopened', 'text-left-out']

/** A winmail.dat, an archive, a calendar part that could not be read, the end of a text that is too long: what it arranges is not known, and must not count as nothing. */
export const unopened = ({ carried: { events, losses } }: Sheet): string | null => {
  const loss = events.length === 0 ? losses.find((one) => closed.includes(one)) : undefined
  return loss ? lossWords[loss] : null
}
