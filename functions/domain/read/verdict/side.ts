import type { Sheet } from '../lay-out/page.ts'
import { isReader } from '../names/candidate-name.ts'

/** On which side the fields of a nameless tool put the reader: the candidate, among those who ask, or beside another candidate. */
export function sideTold({ carried, reader }: Sheet): 'candidate' | 'asks' | 'other' | null {
  if (carried.source !== 'generic') return null
  const candidates = carried.events.flatMap((event) => event.candidates ?? [])
  if (candidates.some((one) => isReader(reader, one))) return 'candidate'
  if (carried.events.some(({ hosts }) => hosts.some((one) => isReader(reader, one)))) return 'asks'
  return candidates.some(({ name, email }) => name !== null || email !== null) ? 'other' : null
}
