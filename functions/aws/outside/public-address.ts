import { BlockList, isIP } from 'node:net'

/** Everything that is not global unicast (IANA special-purpose registries for IPv4 and IPv6), the cloud's own metadata addresses among it. */
const refused4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** Inside 2000::/3, the only block that is global: Teredo, ORCHID, 6to4, documentation. What lies outside is refused as a whole. */
const refused6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const blocked = new BlockList()
for (const [net, prefix] of refused4) blocked.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of refused6) blocked.addSubnet(net, prefix, 'ipv6')

const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/** IPv4 inside IPv6 (`::ffff:127.0.0.1`, `64:ff9b::`) lies outside 2000::/3, and so does everything else that hides one; 6to4 is listed. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !blocked.check(address, 'ipv4')
  // A zone index (`fe80::1%eth0`) never belongs to a global address.
  return version === 6 && !address.includes('%') && global6.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
}
