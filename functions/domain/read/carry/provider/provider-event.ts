import { instantOf } from '../../../time/wall-time.ts'
import { unwrapLink } from '../../lay-out/links.ts'
import { floatingTime, resolveZone, timeInZone, timeWithOffset } from '../../zones/zones.ts'
import type { Address, Attendee, CarriedEvent, CarriedTime } from '../carried.ts'
import { mailAddress } from '../mail/mail-address.ts'
import { type Json, line, raw } from './json-value.ts'

export const providerIdOf = (event: Json, ...paths: string[]): Pick<CarriedEvent, 'providerId'> => {
  const id = raw(event, ...(paths.length > 0 ? paths : ['id']))
  return id === null ? {} : { providerId: id }
}

/** An event with nothing in it; each provider fills in what it has. */
export const emptyEvent: CarriedEvent = {
  uid: null,
  recurrenceId: null,
  sequence: null,
  dtstamp: null,
  lastModified: null,
  method: 'request',
  status: null,
  summary: null,
  description: null,
  location: null,
  start: null,
  end: null,
  organizer: null,
  attendees: [],
  conferenceUrl: null,
  url: null,
  categories: [],
  recurring: false,
  replaces: null,
  toBeMoved: false,
  eventType: null,
  hosts: [],
  answers: [],
  texts: [],
}

export function instantAt(value: Json | undefined, ...paths: string[]): string | null {
  const text = raw(value, ...paths)
  if (text === null) return null
  try {
    return instantOf(isoText(text))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** ISO text as APIs spell it: a space for the T, or seconds since 1970. */
const isoText = (text: string): string => {
  if (/^\d{10}(?:\d{3})?$/.test(text)) return instantOf(Number(text.padEnd(13, '0')))
  return text.replace(' ', 'T').slice(0, 40)
}

/** A time of a provider: an instant when it has an offset, else a wall time in the zone given beside it, else floating. */
export function timeOf(text: string | null, zoneName: string | null): CarriedTime | null {
  if (text === null) return null
  const iso = isoText(text)
  const zone = zoneName === null ? null : resolveZone(zoneName)
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return timeInZone(`${iso}T00:00:00`, { kind: 'zone', zone: 'UTC' }) && { kind: 'date', date: iso }
  if (hasOffset(iso)) return timeWithOffset(iso, zone?.kind === 'zone' ? zone.zone : null)
  const wall = wallOf(iso)
  if (wall === null) return null
  return zone ? timeInZone(wall, zone) : floatingTime(wall)
}

const hasOffset = (iso: string): boolean => /(?:[zZ]|[+-]\d\d(?::?\d\d)?)$/.test(iso.slice(11))

const wallOf = (iso: string): string | null => {
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d):?(\d\d)(?::?(\d\d))?/.exec(iso)
  return found ? `${found[1]}T${found[2]}:${found[3]}:${found[4] ?? '00'}` : null
}

export const personAt = (value: Json | undefined, nameAt: string[], emailAt: string[]): Address => {
  const email = mailAddress(raw(value, ...emailAt) ?? '')
  const name = line(value, ...nameAt)
  return { name: name !== null && name.toLowerCase() === email ? null : name, email }
}

export const somebody = ({ name, email }: Address): boolean => name !== null || email !== null

export const guest = (who: Address, more: Partial<Attendee> = {}): Attendee => ({
  ...who,
  role: 'required',
  kind: 'person',
  status: null,
  self: false,
  ...more,
})

/** A web address, unwrapped; anything else (a phone number, `integrations:daily`) is none. */
export const webLink = (text: string | null): string | null =>
  text?.startsWith('https://') || text?.startsWith('http://') ? unwrapLink(text) : null
