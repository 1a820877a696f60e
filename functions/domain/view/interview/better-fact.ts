import { compareContributions, saidAt } from '../../record/contribution-order.ts'
import type { Contribution } from '../../record/interview.ts'
import { trustRank } from '../../trust/trust.ts'

export interface Found<T> {
  value: T
  from: Contribution
}

/** As `bestFact` wants them. */
export const inOrder = (facts: readonly Contribution[]): Contribution[] => [...facts].sort(compareContributions)

/** Of several messages (`inOrder`) that state a fact: stronger trust, then the more specific, then the later. Null when none states it. */
export function bestFact<T>(facts: readonly Contribution[], pick: (one: Contribution) => T | null): Found<T> | null {
  const stated = facts.flatMap((from) => {
    const value = pick(from)
    return value === null ? [] : [{ value, from }]
  })
  return stated.reduce<Found<T> | null>((best, next) => (best && isBetter(best, next) ? best : next), null)
}

function isBetter<T>(a: Found<T>, b: Found<T>): boolean {
  const trust = trustRank(a.from.trust) - trustRank(b.from.trust)
  if (trust !== 0) return trust > 0
  const [left, right] = [JSON.stringify(a.value).toLowerCase(), JSON.stringify(b.value).toLowerCase()]
  // "Bluepine Robotics" says more than "Bluepine"; "Acme" says neither more nor less than that.
  if (left !== right && contains(left, right)) return true
  if (left !== right && contains(right, left)) return false
  return spokenAt(a.from) > spokenAt(b.from)
}

/** Both are JSON text: without the quotes at its ends. */
const contains = (long: string, short: string): boolean => short.length > 2 && long.includes(short.replace(/^"|"$/g, ''))

const spokenAt = (one: Contribution): string => `${saidAt(one) || one.storedAt} ${one.storedAt}`
