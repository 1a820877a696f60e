import * as z from 'zod'
import { type Elapsed, type Instant, instantSchema, plus } from '../time/wall-time.ts'

export const providerSchema = z.enum(['standard', 'calcom', 'calendly'])
export type Provider = z.infer<typeof providerSchema>

const doorKeySchema = z.object({
  /** Which key of this door, counted from 1, ours and theirs alike: none of them comes back. */
  number: z.int().min(1),
  /** A key the service made, sealed; without one the key is ours, derived from the number. */
  theirs: z.string().optional(),
})
export type DoorKey = z.infer<typeof doorKeySchema>

/** A candidate's door for one scheduling service. A closed one is kept, so that the next has another address and another key. */
export const webhookDoorSchema = z.object({
  candidateId: z.string(),
  provider: providerSchema,
  /** Counts the writes of this item; 0: never written. */
  version: z.int().min(0),
  open: z.boolean(),
  /** Which address, counted from 1: each is derived, none is stored. */
  address: z.int().min(1),
  key: doorKeySchema,
  /** The key it had before, while that is still good. */
  before: doorKeySchema.extend({ until: instantSchema }).optional(),
})
export type WebhookDoor = z.infer<typeof webhookDoorSchema>

/** How long the key before goes on working: a service must be given the new one by hand. */
export const oldKeyLives: Elapsed = { days: 1 }

export const neverOpened = (candidateId: string, provider: Provider): WebhookDoor => ({
  candidateId,
  provider,
  version: 0,
  open: false,
  address: 1,
  key: { number: 1 },
})

type Written = Omit<WebhookDoor, 'before'> & Pick<WebhookDoor, 'before'>
const next = (door: WebhookDoor, change: Partial<Written>): WebhookDoor => {
  const { before, ...rest } = { ...door, ...change, version: door.version + 1 }
  return before === undefined ? rest : { ...rest, before }
}

/** One that no key of this door has had, also of those that were taken back: every key came with a write. */
export const nextNumber = ({ key, version }: WebhookDoor): number => Math.max(key.number, version) + 1

/** Opened again it is a new door. */
export const opened = (door: WebhookDoor): WebhookDoor =>
  door.version === 0
    ? next(door, { open: true })
    : next(door, { open: true, address: door.address + 1, key: { number: nextNumber(door) }, before: undefined })

/** A key of theirs goes with it. */
export const closed = (door: WebhookDoor): WebhookDoor => next(door, { open: false, key: { number: door.key.number }, before: undefined })

/** Another key, `theirs` or the next of ours; the one before works on for a day, and one before that no longer. */
export const withKey = (door: WebhookDoor, theirs: string | undefined, now: Instant): WebhookDoor =>
  next(door, {
    key: { number: nextNumber(door), ...(theirs === undefined ? {} : { theirs }) },
    before: { ...door.key, until: plus(now, oldKeyLives) },
  })

/** As it stood before the act that wrote `door`, in a version of its own. */
export const asBefore = (door: WebhookDoor, was: WebhookDoor): WebhookDoor => ({ ...was, version: door.version + 1 })

export const withoutOldKey = (door: WebhookDoor): WebhookDoor => next(door, { before: undefined })

export const oldKeyOf = ({ before }: WebhookDoor, now: Instant): (DoorKey & { until: Instant }) | undefined =>
  before !== undefined && now < before.until ? before : undefined

/** Every key that proves a webhook now. */
export const keysInForce = (door: WebhookDoor, now: Instant): DoorKey[] => [door.key, oldKeyOf(door, now) ?? []].flat()
