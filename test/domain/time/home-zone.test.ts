import { describe, expect, it } from 'vitest'
import { invitedSchema } from '../../../functions/domain/access/candidate.ts'
import { homeZoneFrom } from '../../../functions/domain/time/home-zone.ts'

describe('the zone one lives in', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['america/new_york', 'America/New_York'],
    [' UTC ', 'UTC'],
  ])('is taken from %j as %s', (typed, zone) => {
    expect(homeZoneFrom(typed)).toEqual({ outcome: 'zone', zone })
  })

  it.each([
    ['EST', ['America/New_York', 'America/Panama']],
    ['mst', ['America/Denver', 'America/Phoenix']],
    ['HST', ['America/Adak', 'Pacific/Honolulu']],
    ['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
  ])('is asked about where %s was written', (typed, zones) => {
    expect(homeZoneFrom(typed)).toEqual({ outcome: 'several', zones })
  })

  it.each(['', 'Mars/Olympus', '+01:00', 'PRT', 'Eastern'])('is none for %j', (typed) => {
    expect(homeZoneFrom(typed)).toEqual({ outcome: 'unknown' })
  })

  it('is asked about before anything is deployed', () => {
    const invited = invitedSchema.safeParse({ name: 'Sam Reed', mail: 'sam@example.com', homeZone: 'EST' })
    expect(invited.error?.issues[0]?.message).toBe('EST can mean New York or Panama; write America/New_York or America/Panama')
  })
})
