import { describe, expect, it } from 'vitest'
import { ingestMessage } from '../../functions/app/receive/ingest-message.ts'
import { deliverTouchpoint } from '../../functions/app/send/deliver-touchpoint.ts'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import { recordMailEvent } from '../../functions/app/send/record-mail-event.ts'
import { sweep } from '../../functions/app/send/sweep.ts'
import { readView } from '../../functions/app/tell/read-view.ts'
import { recordDebrief } from '../../functions/app/tell/record-debrief.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { type Instant, plus, wholeMinute } from '../../functions/domain/time/wall-time.ts'
import { findRound } from '../../functions/domain/view/find-round.ts'
import type { World } from '../../functions/ports.ts'
import { aContribution, aMeeting, anInterview, aReading, interviewStart } from '../builders.ts'
import { type MailFate, type MemoryWorld, memoryWorld } from '../fakes/memory-world.ts'
import { windTo } from '../fakes/run-town.ts'
import { Crash, type Fault, faults, worldWithFault } from './crash-world.ts'

/**
 * Crash enumeration: every awaited call of an operation goes wrong once in each of four ways; then its trigger is delivered again one to
 * three times, and the sweep runs. Whatever happened, the end must be that of a run in which nothing went wrong.
 */
interface Operation {
  name: string
  /** A town just before the operation. */
  prepare(): Promise<MemoryWorld>
  run(world: World): Promise<unknown>
  /** Long enough for the redeliveries and the sweep. */
  until: Instant
}

/** SQS gives a message back after its visibility timeout. */
const redeliverAfter = { minutes: 6 }

const theTouchpoint = async ({ world }: MemoryWorld, kind: string): Promise<Touchpoint> => {
  const row = (await world.table.readCandidate('alex')).touchpoints.find((one) => one.kind === kind)
  if (!row) throw new Error(`no ${kind} planned`)
  return row
}

const withInterview = async (): Promise<MemoryWorld> => {
  const town = await memoryWorld()
  await town.world.table.saveInterview(anInterview())
  await planCandidate(town.world, 'alex')
  return town
}

const moved = anInterview({
  contributions: [
    aContribution(),
    aContribution({ messageId: 'm2', meeting: aMeeting({ sequence: 1, start: plus(interviewStart, { days: 1 }) }) }),
  ],
  version: 2,
})

/** Its timer is lost and the mail is due. */
const whenDue = async (kind: string, fate: MailFate = 'deliver'): Promise<MemoryWorld> => {
  const town = await withInterview()
  const { due } = await theTouchpoint(town, kind)
  await windTo(town, plus(due, { minutes: -10 }))
  const { key } = await theTouchpoint(town, kind)
  town.wakeUps = town.wakeUps.filter((one) => one.ref.key !== key)
  town.moveTo(due)
  town.outbox.length = 0
  town.mailFate = () => fate
  return town
}

const deliver = (kind: string) => async (world: World) => {
  const { touchpoints } = await world.table.readCandidate('alex')
  const row = touchpoints.find((one) => one.kind === kind)
  return row && deliverTouchpoint(world, row)
}
const arrival = { candidateId: 'alex', key: 'page/alex/1', origin: { door: 'page' as const } }

const operations: Operation[] = [
  {
    name: 'ingest-message',
    async prepare() {
      const town = await memoryWorld()
      town.read = (raw) => ({ outcome: 'read', reading: JSON.parse(Buffer.from(raw).toString()) })
      await town.world.inbox.put(arrival.key, Buffer.from(JSON.stringify(aReading())), 'text/calendar')
      return town
    },
    run: (world) => ingestMessage(world, arrival),
    until: '2026-11-25T16:00:00Z',
  },
  {
    name: 'plan-candidate',
    async prepare() {
      const town = await withInterview()
      await windTo(town, '2026-11-25T15:30:00Z')
      await town.world.table.saveInterview(moved)
      return town
    },
    run: (world) => planCandidate(world, 'alex'),
    until: '2026-11-25T17:00:00Z',
  },
  { name: 'deliver-touchpoint', prepare: () => whenDue('packet'), run: deliver('packet'), until: '2026-11-30T21:00:00Z' },
  {
    name: 'record-mail-event',
    async prepare() {
      const town = await whenDue('packet', 'lose-answer')
      await deliverTouchpoint(town.world, await theTouchpoint(town, 'packet'))
      return town
    },
    // The queue keeps both events of the mail; this is the first of them.
    run: async (world) => recordMailEvent(world, { ...(await eventOf(world)), event: 'accepted' }),
    until: '2026-11-30T21:00:00Z',
  },
  {
    name: 'record-debrief',
    async prepare() {
      const town = await withInterview()
      await windTo(town, '2026-12-02T20:45:00Z')
      return town
    },
    async run(world) {
      const { view } = await readView(world, 'alex')
      const round = view.applications[0]?.rounds[0]
      const found = round && findRound(view, round.id)
      if (!found) throw new Error('no round')
      const person = { name: 'Tomas Okafor', email: 'tomas.okafor@bluepine.example', title: null, met: true, detail: 'the design review' }
      const said = { people: [person], redo: null, doubt: 'scale', decisionBy: '2026-12-09', happened: 'yes' as const, other: null }
      await recordDebrief(world, 'alex', found.round, said, null)
    },
    until: '2026-12-02T22:00:00Z',
  },
  {
    name: 'sweep',
    async prepare() {
      const town = await whenDue('packet')
      // A claim that was abandoned, a change nobody planned, and a planner that died.
      const packet = await theTouchpoint(town, 'packet')
      await town.world.table.claim(packet, plus(packet.due, { minutes: 3 }))
      await town.world.table.saveInterview({ ...anInterview(), version: 2 })
      await town.world.table.takePlanTicket('alex', plus(packet.due, { minutes: 2 }))
      town.moveTo(plus(packet.due, { minutes: 10 }))
      return town
    },
    run: (world) => sweep(world),
    until: '2026-11-30T21:00:00Z',
  },
]

async function eventOf(world: World) {
  const { touchpointTag } = await import('../../functions/aws/table/keys.ts')
  const packet = (await world.table.readCandidate('alex')).touchpoints.find((one) => one.kind === 'packet')
  return { mailMessageId: 'mail-1', candidateId: 'alex', touchpointTag: touchpointTag(packet?.key ?? '') }
}

/** What the candidate and the planner are left with: mails by key and number, rows, and planned rows that nothing would wake. */
async function endOf(town: MemoryWorld) {
  const { touchpoints, interviews } = await town.world.table.readCandidate('alex')
  const isBooked = (row: Touchpoint) => town.wakeUps.some((one) => one.ref.key === row.key && one.at === wholeMinute(row.due))
  return {
    mails: town.outbox.map((mail) => mail.key).sort(),
    // When it went may differ by the time a redelivery takes.
    rows: touchpoints.map(({ key, state, due }) => (state === 'planned' ? `${key} planned ${due}` : `${key} ${state}`)).sort(),
    withoutTimer: touchpoints.filter((row) => row.state === 'planned' && !isBooked(row)).map((row) => row.key),
    interviews: interviews.map((item) => item.contributions.length),
    leftInTheDueIndex: town.nextLook() !== undefined && (town.nextLook() ?? '') <= plus(town.clock.now(), { minutes: -8 }),
  }
}

async function runWith({ run, until }: Operation, before: MemoryWorld, at: number, fault: Fault, redeliveries: number) {
  const town = before.twin()
  const counted = worldWithFault(town.world, at, fault)
  const failed = await run(counted.world).then(
    () => false,
    () => true,
  )
  for (let again = 0; again < (failed ? redeliveries : redeliveries - 1); again += 1) {
    await windTo(town, plus(town.clock.now(), redeliverAfter))
    await run(town.world)
  }
  await windTo(town, until)
  return { town, calls: counted.calls, end: await endOf(town) }
}

describe.each(operations)('$name, whatever call of it goes wrong', (operation) => {
  it.each(faults)('ends as if nothing had: %s', async (fault) => {
    const before = await operation.prepare()
    const { calls, end: expected } = await runWith(operation, before, -1, fault, 1)
    expect(new Set(expected.mails).size).toBe(expected.mails.length)
    expect(expected.withoutTimer).toEqual([])
    for (const [at, call] of calls.entries()) {
      const { end } = await runWith(operation, before, at, fault, 1 + (at % 3))
      expect(end, `${fault} at call ${at} (${call})`).toEqual(expected)
    }
  })
})

describe('when the mail service’s event is lost as well', () => {
  const count = (town: MemoryWorld, kind: string) => town.outbox.filter((mail) => mail.kind === kind).length

  it.each(['silent', 'vanish', 'lose-call'] as const)(
    'a packet comes at least once and at most twice, a thanks mail at most once (%s)',
    async (fate) => {
      for (const kind of ['packet', 'thanks']) {
        const before = await whenDue(kind, fate)
        const operation: Operation = {
          name: kind,
          prepare: async () => before,
          run: deliver(kind),
          until: plus(before.clock.now(), { hours: 2 }),
        }
        const { calls } = await runWith(operation, before, -1, 'crash-before', 1)
        for (const fault of faults) {
          for (const [at, call] of calls.entries()) {
            const { town } = await runWith(operation, before, at, fault, 1 + (at % 3))
            const row = await theTouchpoint(town, kind)
            const where = `${fault} at call ${at} (${call})`
            expect(count(town, kind), where).toBeLessThanOrEqual(kind === 'packet' ? 2 : 1)
            // Never silently lost: it came, or the page says that nobody knows.
            if (count(town, kind) === 0) expect(row, where).toMatchObject({ state: 'unknown', reason: expect.any(String) })
          }
        }
      }
    },
  )
})

describe('a crash', () => {
  it('ends the operation: nothing catches it and carries on', async () => {
    const town = await whenDue('packet')
    const counted = worldWithFault(town.world, 3, 'crash-before')
    await expect(deliver('packet')(counted.world)).rejects.toBeInstanceOf(Crash)
    expect(counted.calls).toHaveLength(4)
  })
})
