import type { Placed } from './wish.ts'

/** Puts mails into those that say them anyway: one mail where two would come together. A mail that cannot go carries nothing. */
export function putInside(placed: Placed[]): Placed[] {
  const byKey = new Map(placed.map((one) => [one.key, one]))
  const carrierOf = (one: Placed): Placed | undefined => {
    const carrier = one.inside && byKey.get(one.inside.key)
    if (!one.inside || !carrier || one.skip || carrier.skip || !fits(one, carrier, one.inside.when)) return undefined
    return carrierOf(carrier) ?? carrier
  }
  const carriers = new Map(
    placed.flatMap((one) => {
      const carrier = carrierOf(one)
      return carrier ? [[one.key, carrier.key] as const] : []
    }),
  )
  return placed.map((one) => {
    const carrier = carriers.get(one.key)
    if (carrier) return { ...one, skip: `part of ${carrier}` }
    const carries = placed.filter((other) => carriers.get(other.key) === one.key).map((other) => other.key)
    return { ...one, carries }
  })
}

function fits(one: Placed, carrier: Placed, when: NonNullable<Placed['inside']>['when']): boolean {
  // Its use would be over before the other goes.
  if (carrier.due > one.useBy) return false
  return when === 'always' || (when === 'goes-first' ? carrier.due <= one.due : carrier.due >= one.due)
}
