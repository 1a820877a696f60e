import { atWallTime, type Instant, instantOf } from '../../../time/wall-time.ts'

/** The instant of a mail's date; a forwarded header block may lack the offset and is read on the candidate's own clock. */
export function sentAt(date: string | null, homeZone: string): Instant | null {
  if (!date) return null
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/.exec(date)
  if (!match?.[1] || !match[2]) return null
  try {
    return match[3] ? instantOf(date) : atWallTime(match[1], match[2], homeZone)
  } catch {
    return null
  }
}
