import { describe, expect, it } from 'vitest'
import { codes } from '../../../../functions/domain/read/language/every/every.ts'
import { zoneBehind } from '../../../../functions/domain/read/zones/zone-behind.ts'
import { resolveZone } from '../../../../functions/domain/read/zones/zones.ts'

/** Zones whose clock has a name of its own, or whose people speak one of the languages read. */
const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Halifax',
  'America/Sao_Paulo',
  'America/Bogota',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Berlin',
  'Europe/Helsinki',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
]
const days = ['2027-01-15T12:00:00Z', '2027-07-15T12:00:00Z']

/** What Unicode's tables, which every runtime carries, call the zone's clock on that day. */
const nameOf = (locale: string, zone: string, day: string, timeZoneName: 'long' | 'longGeneric' | 'longOffset'): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName }).formatToParts(new Date(day)).find(({ type }) => type === 'timeZoneName')
    ?.value ?? ''

const named = (locale: string) =>
  zones.flatMap((zone) =>
    days.flatMap((day) => (['long', 'longGeneric'] as const).map((style) => ({ zone, day, name: nameOf(locale, zone, day, style) }))),
  )

/** Shown as a place or a number, or a name that no one else would understand either. */
const noName = /GMT|UTC|[:(]|^Horário (?:Central|das Montanhas)$/

describe('a clock behind an hour', () => {
  it.each(codes)('is read by the name that calendars give it in %s', (code) => {
    const misread = named(code)
      .filter(({ name }) => !noName.test(name))
      .map(({ zone, day, name }) => ({ name, zone, day, read: zoneBehind(`10:00 (${name})`, 5, code === 'en').zone }))
      .filter(({ zone, day, read }) => read === null || nameOf('en', read, day, 'longOffset') !== nameOf('en', zone, day, 'longOffset'))
    expect(misread).toEqual([])
  })

  it.each([
    ['14h00 (heure de paris)', 5, 'Europe/Paris'],
    ['14h00, heure de Varsovie', 5, 'Europe/Warsaw'],
    ['a las 10:00, hora de sevilla', 11, 'Europe/Madrid'],
    ['10:00 hora local de Lima', 5, 'America/Lima'],
    ['10:00 (hora centroeuropea)', 5, 'Europe/Berlin'],
    ['10.00 Uhr Münchner Zeit', 9, 'Europe/Berlin'],
    ['10:00 Uhr US-Ostküstenzeit', 9, 'America/New_York'],
    ['14:00 london time', 5, 'Europe/London'],
    ['15:00 (HNE)', 5, 'America/New_York'],
    ['10:00 czasu środkowoeuropejskiego', 5, 'Europe/Berlin'],
    ['16時（ロンドン時間）', 3, 'Europe/London'],
    ['10:00 – ora di Lisbona', 5, 'Europe/Lisbon'],
  ])('%s', (text, at, zone) => {
    expect(zoneBehind(text, at, false).zone).toBe(zone)
  })

  it('is none where the word only sounds like a place', () => {
    expect(zoneBehind('2pm. Have a nice time!', 3, true).zone).toBeNull()
    expect(zoneBehind('Seul ou accompagné, 10h00 seul', 25, false).zone).toBeNull()
  })

  it('has the same name in a calendar', () => {
    expect(resolveZone('heure normale d’Europe centrale')).toEqual({ kind: 'zone', zone: 'Europe/Berlin' })
  })
})
