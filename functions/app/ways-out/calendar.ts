import { calendarPath } from '../../../templates/page/parts/paths.ts'
import {
  calendarFile,
  calendarSecret,
  calendarSecretHash,
  opensCalendar,
  readCalendarFile,
} from '../../domain/ways-out/calendar-address.ts'
import type { WayOutOf } from '../../domain/ways-out/way-out.ts'
import type { World } from '../../ports.ts'
import { linkKeys } from '../page/pass.ts'

type CalendarWorld = Pick<World, 'table' | 'secrets' | 'clock' | 'site'>

/** Makes the address, or a new one in place of the one before, which opens nothing from then on. */
export async function openCalendar({ table, secrets, clock }: CalendarWorld, candidateId: string): Promise<void> {
  const before = await table.findWayOut(candidateId, 'calendar')
  const made = { candidateId, kind: 'calendar' as const, version: (before?.version ?? 0) + 1, madeAt: clock.now(), open: true }
  const { current } = await linkKeys({ secrets })
  await table.putWayOut({ ...made, secretHash: calendarSecretHash(calendarSecret(current, made)) })
}

/** Safe to repeat. */
export async function closeCalendar({ table }: Pick<World, 'table'>, candidateId: string): Promise<void> {
  const before = await table.findWayOut(candidateId, 'calendar')
  if (before?.open) await table.putWayOut({ ...before, open: false, version: before.version + 1 })
}

/** What the page shows: `lost`, where the key it was made with is not in use any more, so that only a new one can be shown. */
export type ShownCalendar = { state: 'closed' } | { state: 'open'; address: string } | { state: 'lost' }

export async function shownCalendar({ table, secrets, site }: CalendarWorld, candidateId: string): Promise<ShownCalendar> {
  const calendar = await table.findWayOut(candidateId, 'calendar')
  if (!calendar?.open) return { state: 'closed' }
  const { current, previous } = await linkKeys({ secrets })
  const secret = [current, previous]
    .flatMap((key) => (key ? calendarSecret(key, calendar) : []))
    .find((one) => opensCalendar(calendar, one))
  if (secret === undefined) return { state: 'lost' }
  return { state: 'open', address: `${site.publicUrl}${calendarPath(calendarFile(candidateId, secret))}` }
}

/** Whose calendar this address is. Undefined alike for one that never was, was renewed or was closed. */
export async function whoseCalendar({ table }: Pick<World, 'table'>, file: string): Promise<string | undefined> {
  const named = readCalendarFile(file)
  if (named === undefined) return undefined
  const calendar: WayOutOf<'calendar'> | undefined = await table.findWayOut(named.candidateId, 'calendar')
  return opensCalendar(calendar, named.secret) ? named.candidateId : undefined
}
