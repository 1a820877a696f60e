import type { MailEventNotice } from '../../functions/app/send/record-mail-event.ts'
import { touchpointTag } from '../../functions/aws/table/keys.ts'
import type { Item } from '../../functions/aws/table/store.ts'
import { tableOver } from '../../functions/aws/table.ts'
import { table as names } from '../../functions/contract.ts'
import type { Candidate } from '../../functions/domain/access/candidate.ts'
import { splitFeed } from '../../functions/domain/feed/split-feed.ts'
import type { ReadOutcome } from '../../functions/domain/read/reading.ts'
import type { Arrival } from '../../functions/domain/record/message.ts'
import type { TouchpointKind, TouchpointRef } from '../../functions/domain/sending/touchpoint.ts'
import { epochMilliseconds, type Instant, minutesBetween, plus, wholeMinute } from '../../functions/domain/time/wall-time.ts'
import type { PushRef } from '../../functions/domain/ways-out/push.ts'
import type { Clock, Fetched, Log, OutgoingMail, SendResult, Timers, World } from '../../functions/ports.ts'
import { type MovableClock, virtualClock } from '../../local/town/clock.ts'
import { aCandidate, arrival } from '../builders.ts'
import { memoryStore, openOnce } from './memory-store.ts'

export interface SentMail extends OutgoingMail {
  candidateId: string
  to: string
  key: string
  kind: TouchpointKind
  attempt: number
  sentAt: Instant
}

/** How the mail service behaves for one call. `silent` and `vanish`: its event never comes. */
export type MailFate = 'deliver' | 'silent' | 'lose-answer' | 'lose-call' | 'vanish' | 'throttle' | 'refuse'

export interface WakeUp {
  ref: TouchpointRef
  at: Instant
}

export interface MemoryWorld {
  world: World
  clock: MovableClock
  store: ReturnType<typeof memoryStore>
  outbox: SentMail[]
  wakeUps: WakeUp[]
  mailEvents: MailEventNotice[]
  /** What waits in the queue for the candidates' own programs and phones. */
  pushWakeUps: PushRef[]
  /** What was put back into the inbox queue. */
  putBack: Arrival[]
  objects: Map<string, { bytes: Uint8Array; contentType: string; storedAt: Instant }>
  notes: { event: string; facts: object }[]
  mailFate: (kind: TouchpointKind, attempt: number) => MailFate
  /** What the reader makes of raw bytes. */
  read: (raw: Uint8Array) => ReadOutcome
  fetch: (url: string, known: { etag: string | null; lastModified: string | null }) => Fetched
  moveTo(to: Instant): void
  /** The same world as a machine sees it whose clock is so many seconds ahead (or behind). */
  onClock(secondsAhead: number): World
  /** The earliest instant in the due index. */
  nextLook(): Instant | undefined
  /** Another town that stands where this one does; what happens in one does not reach the other. */
  twin(): MemoryWorld
}

/** The whole world in memory, on a clock that only tests move. The table is the real one over a map. */
export async function memoryWorld({
  at = arrival,
  candidate = aCandidate(),
  items,
}: {
  at?: Instant
  candidate?: Candidate
  /** What lies in the table already, a candidate's profile with it. */
  items?: Item[]
} = {}): Promise<MemoryWorld> {
  const town = raise(at, items ?? [])
  if (items !== undefined) return town
  await town.world.table.putCandidate(candidate)
  return town
}

function raise(at: Instant, items: Item[]): MemoryWorld {
  const clock = virtualClock(at)
  const store = memoryStore(items)
  const log: Log = { note: (event, facts) => self.notes.push({ event, facts }) }
  const table = tableOver(store, clock, log, openOnce)
  const booked = new Set<string>()
  const key = new Uint8Array(32).fill(7)

  const nameOf = ({ candidateId, key: of }: TouchpointRef, due: Instant) => `${candidateId} ${of} ${wholeMinute(due)}`

  /** As Scheduler and the due queue do: one per touchpoint and minute, and what is near goes to the queue each time. What is near is by the caller's clock. */
  const timersOn = (callers: Clock): Timers => ({
    async cancel(ref, due) {
      booked.delete(nameOf(ref, due))
      const at = self.wakeUps.findIndex(
        (one) => one.ref.candidateId === ref.candidateId && one.ref.key === ref.key && one.at === wholeMinute(due),
      )
      if (at >= 0) self.wakeUps.splice(at, 1)
    },
    async cancelAll(candidateId) {
      self.wakeUps = self.wakeUps.filter(({ ref }) => ref.candidateId !== candidateId)
    },
    async book(ref, due) {
      const near = due < plus(callers.now(), { seconds: 90 })
      const name = nameOf(ref, due)
      if (!near && booked.has(name)) return
      booked.add(name)
      const delayed = plus(clock.now(), { seconds: Math.max(0, minutesBetween(callers.now(), due) * 60) })
      self.wakeUps.push({ ref: { candidateId: ref.candidateId, key: ref.key }, at: near ? delayed : wholeMinute(due) })
    },
  })

  const self: MemoryWorld = {
    clock,
    store,
    outbox: [],
    wakeUps: [],
    mailEvents: [],
    pushWakeUps: [],
    putBack: [],
    objects: new Map(),
    notes: [],
    mailFate: () => 'deliver',
    read: () => ({ outcome: 'refused', refusal: { code: 'not-told', words: 'This test told the reader nothing.' } }),
    fetch: () => ({ outcome: 'failed', words: 'This test has no network.' }),
    twin() {
      const twin = raise(clock.now(), store.items())
      twin.outbox.push(...self.outbox)
      twin.wakeUps.push(...self.wakeUps)
      twin.mailEvents.push(...self.mailEvents)
      twin.pushWakeUps.push(...self.pushWakeUps)
      twin.putBack.push(...self.putBack)
      for (const [objectKey, object] of self.objects) twin.objects.set(objectKey, object)
      return Object.assign(twin, { mailFate: self.mailFate, read: self.read, fetch: self.fetch })
    },
    moveTo: (to) => clock.moveTo(epochMilliseconds(to)),
    onClock(secondsAhead) {
      if (secondsAhead === 0) return self.world
      const own: Clock = { now: () => plus(clock.now(), { seconds: secondsAhead }) }
      return { ...self.world, clock: own, table: tableOver(store, own, log, openOnce), timers: timersOn(own) }
    },
    nextLook: () => {
      const looks = store.items().map((item) => item[names.dueAt])
      return looks.filter((look) => typeof look === 'string').sort()[0]
    },
    world: {
      clock,
      table,
      log,
      office: null,
      site: { publicUrl: 'https://roundtwo.test', mailDomain: 'mail.roundtwo.test' },
      secrets: { key: async () => key },
      reader: { read: async (raw) => self.read(raw) },
      splitter: { split: async (...asked) => splitFeed(...asked) },
      // The libraries for PDF and Word files are loaded by the tests that hand one in.
      material: {
        read: async (handing) => (await import('../../functions/domain/material/read/read-material.ts')).readMaterial(handing),
        readMessage: async (...asked) => (await import('../../functions/domain/material/read/read-mailed.ts')).readMailed(...asked),
      },
      fetcher: { fetch: async (url, known) => self.fetch(url, known) },
      inbox: {
        async put(objectKey, bytes, contentType) {
          self.objects.set(objectKey, { bytes, contentType, storedAt: clock.now() })
        },
        read: async (objectKey) => self.objects.get(objectKey),
        remove: async (objectKey) => void self.objects.delete(objectKey),
        list: async (folder) =>
          [...self.objects].flatMap(([objectKey, { storedAt }]) => (objectKey.startsWith(folder) ? [{ key: objectKey, storedAt }] : [])),
      },
      arrivals: { putBack: async (arrival) => void self.putBack.push(arrival) },
      timers: timersOn(clock),
      poster: { post: async () => ({ outcome: 'failed', words: 'This test has no network.' }) },
      pushes: { wake: async ({ candidateId, to, key: of }) => void self.pushWakeUps.push({ candidateId, to, key: of }) },
      mailer: {
        async send(to, mail, { key: touchpoint, kind, attempt }): Promise<SendResult> {
          const fate = self.mailFate(kind, attempt)
          if (fate === 'throttle') return { outcome: 'refused', again: true, reason: 'TooManyRequestsException' }
          if (fate === 'refuse') return { outcome: 'refused', again: false, reason: 'MessageRejected' }
          if (fate === 'lose-call') return { outcome: 'unknown' }
          const mailMessageId = `mail-${self.outbox.length + 1}`
          self.outbox.push({ ...mail, candidateId: to.id, to: to.mail, key: touchpoint, kind, attempt, sentAt: clock.now() })
          const notice = { mailMessageId, candidateId: to.id, touchpointTag: touchpointTag(touchpoint) }
          if (fate !== 'silent' && fate !== 'vanish')
            for (const event of ['accepted', 'delivered'] as const) self.mailEvents.push({ event, ...notice })
          return fate === 'lose-answer' || fate === 'vanish' ? { outcome: 'unknown' } : { outcome: 'accepted', mailMessageId }
        },
      },
    },
  }
  return self
}
