import { epochMilliseconds, type Instant, instantOf } from '../time/wall-time.ts'

/**
 * How often a sign-in link may be asked for within a window of so many minutes: three an hour and ten a day. Whoever asks is counted as well as
 * the address asked for: one stranger uses up no more than their own share, which is half of an address's. Many strangers can use up all of it, and
 * nobody is locked out by that: whatever was used up, an address gets its first link of each hour, and another after each that let somebody in.
 * A link lives for an hour, so whoever reads that mailbox has one that works or gets one.
 */
export const mostAsked = [
  {
    minutes: 60,
    /** By one asker, for whatever addresses. A career service sits behind one address of the network. */
    asker: 30,
    /** By one asker, for one address. */
    pair: 3,
    /** For one address, by whomever. */
    address: 6,
  },
  { minutes: 24 * 60, asker: 100, pair: 10, address: 20 },
] as const

/** How often an invitation is mailed once more, by whomever it is asked for, until it ends. */
export const mostInvitedAgain = 2

export const windowMinutes = 60

/** The end of the window an instant lies in; windows of an hour begin at the full one, and so do the first of shorter ones; of a day, with that of UTC. */
export function windowEnd(now: Instant, minutes = windowMinutes): Instant {
  const length = minutes * 60_000
  return instantOf((Math.floor(epochMilliseconds(now) / length) + 1) * length)
}

/** Who asks: an address of IPv4; of IPv6 the half that a household gets, since the other half is theirs to vary. */
export function askerOf(sourceIp: string): string {
  if (!sourceIp.includes(':')) return sourceIp
  const [head = '', tail = ''] = sourceIp.toLowerCase().split('::')
  const groups = head === '' ? [] : head.split(':')
  const behind = tail === '' ? [] : tail.split(':')
  const whole = sourceIp.includes('::')
    ? [...groups, ...Array(Math.max(0, 8 - groups.length - behind.length)).fill('0'), ...behind]
    : groups
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
