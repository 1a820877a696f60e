import { describe, expect, it } from 'vitest'
import { workplaceOf } from '../../../functions/domain/employer/workplace.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { aRound } from '../../builders.ts'

const where = (domain: string | null, ...rounds: Partial<Round>[]) => {
  const found = workplaceOf({ domain, rounds: rounds.map((one) => aRound({ location: null, zone: null, ...one })) })
  return found && `${found.country}${found.region ? ` ${found.region.code}` : ''}`
}

describe('where an employer works', () => {
  it.each([
    ['its office in a town', 'DE BY', () => where('acme.com', { location: 'Rosenheimer Straße 10, 81669 München' })],
    ['an American office, by its state', 'US', () => where('acme.de', { location: '200 Park Ave, New York, NY 10166' })],
    ['an address with its country at the end', 'FR', () => where(null, { location: '10 rue des Lilas, Meyzieu, France' })],
    ['its internet domain', 'PL', () => where('acme.com.pl', { zone: 'America/New_York' })],
    ['a domain of the United Kingdom', 'GB', () => where('acme.co.uk')],
    ['the zone of its invites where the domain says nothing', 'DE', () => where('acme.com', { zone: 'Europe/Berlin' })],
    ['the zone where the domain is one that is sold to anybody', 'US', () => where('acme.io', { zone: 'America/Los_Angeles' })],
    [
      'the office of the latest round',
      'ES MD',
      () => where('acme.com', { location: 'Paris' }, { location: 'Calle Mayor 1, 28013 Madrid' }),
    ],
  ])('is known by %s', (_, expected, found) => {
    expect(found()).toBe(expected)
  })

  it('is not guessed where nothing tells', () => {
    expect(where('acme.com', { location: 'Room 4', zone: 'UTC' })).toBeNull()
    expect(where(null)).toBeNull()
    expect(where('acme.hu', { zone: 'Europe/Budapest' })).toBeNull()
  })
})
