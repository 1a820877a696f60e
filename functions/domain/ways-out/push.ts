import * as z from 'zod'
import { isOrdered, type Touchpoint, type TouchpointKind } from '../sending/touchpoint.ts'
import { partsOfKey } from '../sending/touchpoint-key.ts'
import { type Instant, instantSchema, plus } from '../time/wall-time.ts'
import type { PushKind, WayOut } from './way-out.ts'

/** Something owed to a way out: word of one mail, or a test the candidate asked for. */
export const pushSchema = z.object({
  candidateId: z.string(),
  to: z.enum(['webhook', 'ntfy']),
  /** The mail's key; of a test its own. */
  key: z.string(),
  test: z.boolean().optional(),
  /** `given-up`: the other side never took it. `dropped`: it would come too late, or its way out was closed. */
  state: z.enum(['planned', 'delivered', 'given-up', 'dropped']),
  madeAt: instantSchema,
  /** When it is to be tried next. */
  nextAt: instantSchema,
  attempts: z.int().default(0),
  /** Of the last try, in a plain sentence; nothing of what the other side wrote. */
  trouble: z.string().optional(),
  settledAt: instantSchema.optional(),
  version: z.int().min(1),
})
export type Push = z.infer<typeof pushSchema>

export const pushRefSchema = pushSchema.pick({ candidateId: true, to: true, key: true })
export type PushRef = z.infer<typeof pushRefSchema>

/** Minutes to the next try, by how many there were: ten in all, over three days (Standard Webhooks, operational considerations). */
const pauses = [1, 5, 30, 120, 300, 600, 840, 1200, 1440] as const

/** What a phone is worth a sound for. */
const loud: ReadonlySet<TouchpointKind> = new Set(['card', 'change', 'last-call'])

/** Handed over, or never to be taken: its hour has come, and whoever listens is told, whatever became of the mail. */
const hasCome = ({ state }: Touchpoint): boolean => state === 'sent' || state === 'unknown' || state === 'failed'

/** Longer ago than this nothing is told: an import or a healed row is no news. */
const newsFor = { days: -2 } as const

/** A mail is also what it carries. */
const kindsIn = ({ kind, carries = [] }: Touchpoint): TouchpointKind[] => [kind, ...carries.flatMap((key) => partsOfKey(key)?.kind ?? [])]

/** What is owed to a way out for a row the planner has just seen move. One mail is told once, whatever becomes of it afterwards. */
export function pushFor(way: WayOut, row: Touchpoint, now: Instant): Push | undefined {
  if (way.kind === 'calendar' || !way.open || !hasCome(row)) return undefined
  const isTold = way.kind === 'webhook' ? !isOrdered(row) : kindsIn(row).some((kind) => loud.has(kind))
  const at = row.sentAt ?? row.sendingAt ?? row.due
  if (!isTold || at < way.madeAt || at < plus(now, newsFor)) return undefined
  return aPush(way.candidateId, way.kind, row.key, now)
}

export const aPush = (candidateId: string, to: PushKind, key: string, now: Instant): Push => ({
  candidateId,
  to,
  key,
  state: 'planned',
  madeAt: now,
  nextAt: now,
  attempts: 0,
  version: 1,
})

/** Written before the call: whoever crashes in it has its next try booked, and two at once are one. */
export const begun = (push: Push, now: Instant): Push => {
  const attempts = push.attempts + 1
  return { ...push, attempts, nextAt: plus(now, { minutes: pauses[push.attempts] ?? pauses[0] }), version: push.version + 1 }
}

const settled = ({ trouble: _, ...push }: Push, now: Instant): Push => ({ ...push, settledAt: now, version: push.version + 1 })

export const delivered = (push: Push, now: Instant): Push => ({ ...settled(push, now), state: 'delivered' })

export const dropped = (push: Push, why: string, now: Instant): Push => ({ ...settled(push, now), state: 'dropped', trouble: why })

/** `for good`: the other side wants no more of it. */
export function failedOnce(push: Push, trouble: string, now: Instant, forGood = false): Push {
  if (forGood || push.attempts > pauses.length) return { ...settled(push, now), state: 'given-up', trouble }
  return { ...push, trouble, version: push.version + 1 }
}

/** By hand, after it was given up. */
export const revived = (push: Push, now: Instant): Push => {
  const { settledAt: _, ...rest } = push
  return { ...rest, state: 'planned', attempts: 0, nextAt: now, version: push.version + 1 }
}
