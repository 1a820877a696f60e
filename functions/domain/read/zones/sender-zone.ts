import { atWallTime, instantOf, localDate, localTime, type Zone } from '../../time/wall-time.ts'
import { isRelay } from '../../who/employer-domain.ts'
import { emailsIn } from '../facts/company/employer-domain.ts'
import type { Sheet } from '../lay-out/page.ts'
import { isReader } from '../names/candidate-name.ts'
import { clocksByLanguage, zonesByCountry } from '../vocabulary/country-zones.ts'

/** Where the sender's clock seems to be: the mail's own offset, and the country their address ends in. */
export interface SenderClock {
  /** `+08:00`; null where there is none, and for +00:00, which is what machines write wherever they stand. */
  offset: string | null
  /** As written: +00:00 still fits London. */
  written: string | null
  at: string | null
  zones: readonly Zone[]
}

export function senderClock(sheet: Sheet): SenderClock {
  const { mail } = sheet.carried
  const offset = /[+-]\d\d:\d\d$/.exec(mail?.date ?? '')?.[0] ?? null
  const domain = (ownAddress(sheet) ?? '').split('@').at(-1) ?? ''
  return {
    offset: offset === '+00:00' ? null : offset,
    written: offset,
    at: offset && mail?.date ? instantOf(mail.date) : null,
    zones: zonesByCountry[domain.split('.').at(-1) ?? ''] ?? [],
  }
}

/** A tool writes for them: then an address of theirs in the text says where they are. */
function ownAddress({ carried: { mail }, full, reader }: Sheet): string | null {
  const from = mail?.from.email ?? null
  if (from === null || !isRelay(from)) return from
  return emailsIn(full).find((email) => !isRelay(email) && !isReader(reader, { name: null, email })) ?? from
}

/** The one clock a sender from abroad lives by: of a country with a single zone, where the mail's own offset does not speak against it. */
export function clockAbroad(sheet: Sheet): Zone | null {
  const { zones: ofCountry, offset, at, ...clock } = senderClock(sheet)
  const zones = ofCountry.length > 0 ? ofCountry : spokenAt(sheet.language, offset, at)
  const [there] = zones
  if (there === undefined || zones.length > 1 || !isAbroad({ ...clock, zones, offset, at }, sheet.reader.homeZone)) return null
  return offset === null || at === null || offsetIn(there, at) === offset ? there : null
}

/** An address that ends in no country: the mail's language and its own offset say together whose clock it is. */
function spokenAt(language: string | null, offset: string | null, at: string | null): readonly Zone[] {
  if (offset === null || at === null) return []
  // Who writes English at +01:00 is in Britain in summer, and anywhere in Europe in winter.
  const spoken = language === 'en' && offset === '+01:00' ? ['Europe/London'] : (clocksByLanguage[language ?? ''] ?? [])
  return spoken.filter((zone) => offsetIn(zone, at) === offset).slice(0, 1)
}

/** A person in America, elsewhere than the reader, who writes from a mail program: it puts their own clock into the date. */
export function clockInAmerica(sheet: Sheet): Zone | null {
  const { mail } = sheet.carried
  const { offset, at } = senderClock(sheet)
  const home = sheet.reader.homeZone
  if (!mail || mail.automatic || isRelay(mail.from.email ?? '') || offset === null || at === null) return null
  if (!isAmerican(home) || offsetIn(home, at) === offset) return null
  return mainland.find((zone) => offsetIn(zone, at) === offset) ?? null
}
const mainland: readonly Zone[] = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles']

/** Offsets that one country alone lives by, all year. */
const onlyClocks: Readonly<Record<string, Zone>> = {
  '+03:30': 'Asia/Tehran',
  '+05:30': 'Asia/Kolkata',
  '+05:45': 'Asia/Kathmandu',
  '+06:30': 'Asia/Yangon',
}

/** Where somebody writes whose own clock is that of one country alone. */
export const onlyClockOfSender = (sheet: Sheet): Zone | null => onlyClocks[senderClock(sheet).offset ?? ''] ?? null

/** `-05:00`, on the clocks of `zone` then. */
export function offsetIn(zone: Zone, instant: string): string {
  const wall = `${localDate(instant, zone)}T${localTime(instant, zone)}:00Z`
  const minutes = Math.round((Date.parse(wall) - Date.parse(`${instant.slice(0, 17)}00Z`)) / 60_000)
  const [sign, apart] = [minutes < 0 ? '-' : '+', Math.abs(minutes)]
  return `${sign}${String(Math.floor(apart / 60)).padStart(2, '0')}:${String(apart % 60).padStart(2, '0')}`
}

/** Newfoundland to Hawaii: who writes from there means the American clock of a label. */
export const isAmericanOffset = (offset: string): boolean => offset >= '-03:30' && offset <= '-10:00'
export const isAmerican = (zone: Zone): boolean => zone.startsWith('America/') || zone === 'Pacific/Honolulu'

/** The sender is plainly somewhere else than the reader: another country's address, or a clock that nobody in the reader's country has. */
export function isAbroad(clock: SenderClock, home: Zone): boolean {
  const { offset, at, zones } = clock
  if (zones.length > 0) return !zones.some((zone) => sameClock(zone, home, at ?? '2026-12-01T12:00:00Z'))
  if (offset === null || at === null || offsetIn(home, at) === offset) return false
  return !(isAmerican(home) && isAmericanOffset(offset))
}

const sameClock = (a: Zone, b: Zone, at: string): boolean => (isAmerican(a) && isAmerican(b)) || offsetIn(a, at) === offsetIn(b, at)

/** The instant that a zone's clocks make of a wall time; null in the hour that a clock change leaves out. */
export function instantAt(date: string, clock: string, zone: Zone): string | null {
  const instant = atWallTime(date, clock, zone)
  return localTime(instant, zone) === clock ? instant : null
}
