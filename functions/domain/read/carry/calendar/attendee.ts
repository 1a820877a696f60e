import type { Address, Attendee } from '../carried.ts'
import { cleanLine } from '../clean-text.ts'
import { mailAddress } from '../mail/mail-address.ts'
import { type Property, parameter } from './calendar-tree.ts'

/** `mailto:` in any case, or a bare address; Exchange also writes `invalid:nomail`. */
export function addressOf(line: Property): Address {
  const value = String(line.values[0] ?? '').trim()
  const plain = value.toLowerCase().startsWith('mailto:') ? value.slice(7) : value
  const email = mailAddress(plain) ?? mailAddress(parameter(line, 'email') ?? '')
  const name = cleanLine(parameter(line, 'cn'))
  return { name: name !== null && name.toLowerCase() === email ? null : name, email }
}

const roles = new Map<string, Attendee['role']>([
  ['CHAIR', 'chair'],
  ['OPT-PARTICIPANT', 'optional'],
  ['NON-PARTICIPANT', 'none'],
])
const kinds = new Map<string, Attendee['kind']>([
  ['INDIVIDUAL', 'person'],
  ['', 'person'],
  ['GROUP', 'group'],
  ['RESOURCE', 'resource'],
  ['ROOM', 'resource'],
])
const statuses = new Map<string, Attendee['status']>([
  ['ACCEPTED', 'accepted'],
  ['DECLINED', 'declined'],
  ['TENTATIVE', 'tentative'],
  ['NEEDS-ACTION', 'needs-action'],
  // Whoever sends somebody in their place does not come.
  ['DELEGATED', 'declined'],
])

export function readAttendee(line: Property): Attendee | null {
  const address = addressOf(line)
  if (address.name === null && address.email === null) return null
  const capitals = (name: string) => (parameter(line, name) ?? '').toUpperCase()
  return {
    ...address,
    role: roles.get(capitals('role')) ?? 'required',
    kind: kinds.get(capitals('cutype')) ?? 'unknown',
    status: statuses.get(capitals('partstat')) ?? null,
    self: false,
  }
}
