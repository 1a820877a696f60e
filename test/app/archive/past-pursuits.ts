import { ingestMessage } from '../../../functions/app/receive/ingest-message.ts'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import type { Meeting, Reading } from '../../../functions/domain/read/reading.ts'
import { type Instant, plus } from '../../../functions/domain/time/wall-time.ts'
import { aMeeting, aReading, arrival } from '../../builders.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'
import { windTo } from '../../fakes/run-town.ts'

/** Employers with an interview each, one a week from the second week on. */
export const employer = (number: number) => ({ company: `Kestrel ${number} Works`, domain: `kestrel${number}.example` })
export const startOf = (number: number): Instant => plus(arrival, { days: 7 * (number + 1), hours: 4 })

export const meetingOf = (number: number, over: Parameters<typeof aMeeting>[0] = {}): Meeting => {
  const { domain } = employer(number)
  return aMeeting({
    uid: `round-${number}@${domain}`,
    start: startOf(number),
    title: `Interview with Kestrel ${number} Works`,
    organizer: `maya@${domain}`,
    attendees: ['alex.morgan@example.com'],
    interviewers: [{ name: `Robin Hale ${number}`, email: `robin@${domain}`, title: 'Lead' }],
    ...over,
  })
}

export const readingOf = (number: number, over: Partial<Reading> = {}): Reading => {
  const { company, domain } = employer(number)
  return aReading({
    meetings: [meetingOf(number)],
    company,
    role: 'Designer',
    recruiter: { name: 'Maya Lindqvist', email: `maya@${domain}` },
    ...over,
  })
}

/** A town whose reader reads what the test wrote down as a reading. */
export async function readingTown({ archives = true }: { archives?: boolean } = {}): Promise<MemoryWorld> {
  const town = await memoryWorld()
  town.read = (raw) => ({ outcome: 'read', reading: JSON.parse(Buffer.from(raw).toString()) })
  if (!archives) town.world.table = { ...town.world.table, archive: async () => 'kept' }
  return town
}

export async function receive(town: MemoryWorld, reading: Reading, byHand = false): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(reading))
  const folder = byHand ? 'page/alex' : 'hook/alex/d1/standard'
  const key = `${folder}/${bytes.toString('base64url').slice(-40)}-${town.objects.size}`
  await town.world.inbox.put(key, bytes, 'text/calendar')
  const origin = byHand ? ({ door: 'page' } as const) : ({ door: 'webhook', provider: 'standard', doorId: 'd1' } as const)
  await ingestMessage(town.world, { candidateId: 'alex', key, origin })
}

/** Long after the last of them, with all that could be mailed mailed, and a planner come by often enough to put everything away. */
export async function longAfter(town: MemoryWorld, employers: number): Promise<void> {
  for (let number = 0; number < employers; number += 1) await receive(town, readingOf(number))
  await windTo(town, plus(startOf(employers - 1), { days: 120 }))
  for (let plans = 0; plans < employers + 2; plans += 1) await planCandidate(town.world, 'alex')
}
