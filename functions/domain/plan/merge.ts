import { type Instant, latest } from '../time/wall-time.ts'
import type { Placed } from './wish.ts'

/**
 * Puts mails into those that say them anyway: one mail where two would come together, as two do that have both missed their time. A mail
 * that cannot go carries nothing.
 */
export function putInside(placed: Placed[], now: Instant): Placed[] {
  const byKey = new Map(placed.map((one) => [one.key, one]))
  const carrierOf = (one: Placed): Placed | undefined => {
    const carrier = one.inside && byKey.get(one.inside.key)
    if (!one.inside || !carrier || one.skip || carrier.skip || !fits(one, carrier, one.inside.when, now)) return undefined
    return carrierOf(carrier) ?? carrier
  }
  const carriers = new Map(
    placed.flatMap((one) => {
      const carrier = carrierOf(one)
      return carrier ? [[one.key, carrier.key] as const] : []
    }),
  )
  const carried = new Map<string, string[]>()
  for (const [key, carrier] of carriers) carried.set(carrier, [...(carried.get(carrier) ?? []), key])
  return placed.map((one) => {
    const carrier = carriers.get(one.key)
    return carrier ? { ...one, skip: `part of ${carrier}`, toldIn: carrier } : { ...one, carries: carried.get(one.key) ?? [] }
  })
}

function fits(one: Placed, carrier: Placed, when: NonNullable<Placed['inside']>['when'], now: Instant): boolean {
  const [goes, carrierGoes] = [latest(one.due, now), latest(carrier.due, now)]
  // Its use would be over before the other goes.
  if (carrierGoes > one.useBy) return false
  return when === 'always' || (when === 'goes-first' ? carrierGoes <= goes : carrierGoes >= goes)
}
