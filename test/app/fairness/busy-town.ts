import { pollFeeds } from '../../../functions/app/receive/feeds/poll-feeds.ts'
import { findOrigin } from '../../../functions/app/receive/find-origin.ts'
import { ingestMessage } from '../../../functions/app/receive/ingest-message.ts'
import { receiveInTurn } from '../../../functions/app/receive/receive-in-turn.ts'
import { deliverTouchpoint } from '../../../functions/app/send/deliver-touchpoint.ts'
import { type MailEventNotice, recordMailEvent } from '../../../functions/app/send/record-mail-event.ts'
import { sweep } from '../../../functions/app/send/sweep.ts'
import { touchpointTag } from '../../../functions/aws/table/keys.ts'
import type { Store } from '../../../functions/aws/table/store.ts'
import { tableOver } from '../../../functions/aws/table.ts'
import type { Arrival } from '../../../functions/domain/record/message.ts'
import type { TouchpointKind, TouchpointRef } from '../../../functions/domain/sending/touchpoint.ts'
import { epochMilliseconds, type Instant, instantOf } from '../../../functions/domain/time/wall-time.ts'
import type { Clock, World } from '../../../functions/ports.ts'
import { aReading } from '../../builders.ts'
import { openOnce } from '../../fakes/memory-store.ts'
import { memoryWorld } from '../../fakes/memory-world.ts'
import { busyQueue } from './busy-queue.ts'

/** What a call takes, in milliseconds: calls of one run are counted one after another, those made side by side too. */
const takes = { table: 5, perItem: 0.02, bucket: 25, reader: 250, queue: 8, schedule: 30, mail: 90, fetch: 700, split: 300 } as const

const minutes = 60_000

/** The functions of a deployment at work for many, each queue with its runs, on a clock that moves with what they do. */
export async function busyTown(start: Instant) {
  let now = epochMilliseconds(start)
  let spent = 0
  const clock: Clock = { now: () => instantOf(Math.floor((now + spent) / 1000) * 1000) }
  const memory = await memoryWorld({ at: start })
  const taking =
    <Asked extends unknown[], Answer>(milliseconds: number, call: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      spent += milliseconds
      const answer = await call(...asked)
      if (Array.isArray(answer)) spent += answer.length * takes.perItem
      return answer
    }
  const { store: plain } = memory
  const store: Store = {
    get: taking(takes.table, plain.get),
    put: taking(takes.table, plain.put),
    update: taking(takes.table, plain.update),
    count: taking(takes.table, plain.count),
    tally: taking(takes.table, plain.tally),
    remove: taking(takes.table, plain.remove),
    query: taking(takes.table, plain.query),
    span: taking(takes.table, plain.span),
    queryDue: taking(takes.table, plain.queryDue),
  }
  const mails: { candidateId: string; kind: TouchpointKind; key: string; at: number }[] = []
  const timers: { ref: TouchpointRef; at: number }[] = []
  const objects = memory.objects

  const world: World = {
    ...memory.world,
    clock,
    table: tableOver(store, clock, undefined, openOnce),
    reader: { read: taking(takes.reader, async (raw) => readingIn(raw)) },
    splitter: { split: taking(takes.split, memory.world.splitter.split) },
    fetcher: { fetch: taking(takes.fetch, async (url) => memory.fetch(url, { etag: null, lastModified: null })) },
    inbox: {
      ...memory.world.inbox,
      put: taking(takes.bucket, async (key, bytes, contentType) => {
        objects.set(key, { bytes, contentType, storedAt: clock.now() })
        const arrival = findOrigin(key)
        if (arrival) inbox.send({ body: { arrival, back: false }, at: now + spent })
      }),
      read: taking(takes.bucket, memory.world.inbox.read),
    },
    arrivals: {
      putBack: taking(takes.queue, async (arrival) =>
        inbox.send({ body: { arrival, back: true }, group: arrival.candidateId, at: now + spent }),
      ),
    },
    timers: {
      ...memory.world.timers,
      book: async (ref, due) => {
        const at = epochMilliseconds(due)
        const isNear = at - (now + spent) < 90_000
        spent += isNear ? takes.queue : takes.schedule
        if (isNear) dueQueue.send({ body: ref, group: ref.candidateId, at: Math.max(at, now + spent) })
        else if (!timers.some((one) => one.at === at && one.ref.key === ref.key && one.ref.candidateId === ref.candidateId))
          timers.push({ ref, at })
      },
    },
    mailer: {
      send: taking(takes.mail, async (candidate, _mail, { key, kind }) => {
        const mailMessageId = `mail-${mails.length}`
        mails.push({ candidateId: candidate.id, kind, key, at: now + spent })
        const notice = { mailMessageId, candidateId: candidate.id, touchpointTag: touchpointTag(key) }
        events.send({ body: { event: 'delivered', ...notice }, at: now + spent + 1000 })
        return { outcome: 'accepted', mailMessageId }
      }),
    },
  }

  /** Runs a piece of work at a moment, and tells how long it took. */
  const timed = async (at: number, work: () => Promise<unknown>): Promise<number> => {
    now = at
    spent = 0
    await work()
    const took = spent
    spent = 0
    return took
  }
  const inbox = busyQueue<{ arrival: Arrival; back: boolean }>(({ arrival, back }, at) =>
    timed(at, () => (back ? ingestMessage(world, arrival) : receiveInTurn(world, arrival))),
  )
  const dueQueue = busyQueue<TouchpointRef>((ref, at) => timed(at, () => deliverTouchpoint(world, ref)))
  const events = busyQueue<MailEventNotice>((notice, at) => timed(at, () => recordMailEvent(world, notice)))

  async function runTo(end: number, { ticks }: { ticks: boolean }): Promise<void> {
    let tickAt = ticks ? now : Number.POSITIVE_INFINITY
    for (;;) {
      for (const timer of timers.filter(({ at }) => at <= now)) {
        timers.splice(timers.indexOf(timer), 1)
        dueQueue.send({ body: timer.ref, at: timer.at })
      }
      const next = [
        ...[inbox, dueQueue, events].map((queue) => ({
          at: queue.nextAt() ?? Number.POSITIVE_INFINITY,
          run: (at: number) => queue.run(at),
        })),
        { at: tickAt, run: tick },
        { at: timers.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY), run: async () => {} },
      ].reduce((first, one) => (one.at < first.at ? one : first))
      if (next.at > end) break
      now = Math.max(now, next.at)
      await next.run(next.at)
      now = Math.max(now, next.at)
      if (next.at === tickAt) tickAt += 5 * minutes
    }
    now = end
  }
  async function tick(at: number): Promise<void> {
    await timed(at, () => sweep(world))
    await timed(at, () => pollFeeds(world))
    now = at
  }

  return {
    world,
    mails,
    waiting: () => ({ inbox: inbox.size(), due: dueQueue.size() }),
    now: () => now,
    /** At that moment the bucket announces an object. */
    arrives(candidateId: string, name: string, bytes: Uint8Array, at: number): void {
      const key = `page/${candidateId}/${name}`
      objects.set(key, { bytes, contentType: 'text/calendar', storedAt: instantOf(at) })
      const arrival = findOrigin(key)
      if (arrival) inbox.send({ body: { arrival, back: false }, at })
    },
    fetches(fetch: typeof memory.fetch): void {
      memory.fetch = fetch
    },
    runTo,
  }
}

/** A test writes readings down as they are; entries of a calendar are other people's birthdays. */
const readingIn = (raw: Uint8Array) => {
  const text = Buffer.from(raw).toString()
  return text.startsWith('{')
    ? { outcome: 'read' as const, reading: JSON.parse(text) }
    : {
        outcome: 'read' as const,
        reading: aReading({ verdict: 'not', sure: 1, why: [], meetings: [], company: null, role: null, recruiter: null, format: null }),
      }
}
