import type { Held } from './facts/details/held.ts'
import { readHow, type Where } from './facts/details/how.ts'
import { readDetails } from './facts/details/read-details.ts'
import { readMeetingUrl } from './facts/place/meeting-link.ts'
import type { Sheet } from './lay-out/page.ts'
import type { Reading } from './reading.ts'

/** The hour is in doubt, and not the place. */
export function whereAlone(sheet: Sheet, location: string | null): Pick<Reading, 'where'> {
  const where = { meetingUrl: readMeetingUrl(sheet, null).url, location }
  return where.meetingUrl === null && location === null ? {} : { where }
}

/** What is kept of the employer's own words, and how one meets. */
export function tell(sheet: Sheet, { where, ...held }: Held & { where: Where }): Pick<Reading, 'details' | 'detailsLeftOut' | 'how'> {
  const { details, leftOut } = readDetails(sheet, held)
  const how = readHow(sheet, details, where)
  return { ...(details.length > 0 ? { details } : {}), ...(leftOut > 0 ? { detailsLeftOut: leftOut } : {}), ...(how ? { how } : {}) }
}
