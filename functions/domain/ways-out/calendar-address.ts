import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { WayOutOf } from './way-out.ts'

type Calendar = WayOutOf<'calendar'>

/** 192 bits, derived and not drawn: the page can show the address again, and nothing of it is stored but a hash. */
export const calendarSecret = (
  key: Uint8Array,
  { candidateId, version, madeAt, secretOf = version }: Pick<Calendar, 'candidateId' | 'version' | 'madeAt' | 'secretOf'>,
) =>
  createHmac('sha256', key)
    .update(`calendar-address\n${candidateId}\n${secretOf}\n${madeAt}`)
    .digest()
    .subarray(0, 24)
    .toString('base64url')

export const calendarSecretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The last part of the address. It says whose it is, so that it is found without a list of all. */
export const calendarFile = (candidateId: string, secret: string): string =>
  `${Buffer.from(candidateId).toString('base64url')}.${secret}.ics`

const shape = /^([A-Za-z0-9_-]{1,200})\.([A-Za-z0-9_-]{32})\.ics$/

/** Undefined for whatever is no address of ours. */
export function readCalendarFile(file: string): { candidateId: string; secret: string } | undefined {
  const [, whose, secret] = shape.exec(file) ?? []
  return whose === undefined || secret === undefined ? undefined : { candidateId: Buffer.from(whose, 'base64url').toString('utf8'), secret }
}

/** In constant time, though hashes give little away. */
export const opensCalendar = (calendar: Calendar | undefined, secret: string): boolean =>
  calendar?.open === true && timingSafeEqual(Buffer.from(calendar.secretHash, 'hex'), Buffer.from(calendarSecretHash(secret), 'hex'))
