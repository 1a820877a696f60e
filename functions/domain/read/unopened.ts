import type { Sheet } from './sheet.ts'

/** A winmail.dat or a calendar part that could not be read: what it arranges is not known, and must not count as nothing. */
export const unopened = ({ carried: { events, losses } }: Sheet): string | null =>
  (events.length === 0 && losses.find((loss) => /winmail\.dat|calendar part of this mail/.test(loss))) || null
