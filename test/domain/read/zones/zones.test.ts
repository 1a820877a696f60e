import { describe, expect, it } from 'vitest'
import { WINDOWS_TO_IANA_MAP } from 'windows-iana'
import { displayZones } from '../../../../functions/domain/read/zones/display-zones.ts'
import { windowsZones } from '../../../../functions/domain/read/zones/windows-zones.ts'
import { resolveZone } from '../../../../functions/domain/read/zones/zones.ts'
import { knownZone } from '../../../../functions/domain/time/wall-time.ts'

describe('zone names', () => {
  it('of Windows are those of CLDR for the world', () => {
    const world = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001').map(({ windowsName, iana }) => [windowsName, iana[0]])
    expect(windowsZones).toEqual(Object.fromEntries(world))
  })

  it('all lead to zones this runtime knows', () => {
    for (const zone of [...Object.values(windowsZones), ...Object.values(displayZones)]) expect(knownZone(zone), zone).toBeDefined()
  })

  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['Eastern Standard Time 1', 'America/New_York'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['/freeassociation.sourceforge.net/Europe/London', 'Europe/London'],
    ['(GMT-08:00) Pacific Time (US & Canada); Tijuana', 'America/Los_Angeles'],
    ['(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', 'Europe/Paris'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Calcutta'],
  ])('%s is %s', (name, zone) => {
    expect(resolveZone(name)).toEqual({ kind: 'zone', zone })
  })

  it.each(['', 'Mars/Olympus', 'tzone://Microsoft/Custom', 'Customized Time Zone', '__proto__', 'constructor', '+01:00'])(
    '%j is nobody’s',
    (name) => {
      expect(resolveZone(name)).toEqual({ kind: 'unknown', name })
    },
  )
})
