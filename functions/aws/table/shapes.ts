import * as z from 'zod'
import { apiTokenSchema } from '../../domain/access/api-token.ts'
import { doorSchema } from '../../domain/access/door.ts'
import { sessionSchema } from '../../domain/access/session.ts'
import { webhookDoorSchema } from '../../domain/access/webhook-door.ts'
import { feedSchema, hashLength, markOf } from '../../domain/feed/feed.ts'
import { pieceSchema } from '../../domain/material/material.ts'
import { erasureSchema } from '../../domain/own-data/erasure.ts'
import { interviewItemSchema } from '../../domain/record/interview.ts'
import { messageSchema } from '../../domain/record/message.ts'
import { noteSchema } from '../../domain/record/note.ts'
import { touchpointSchema } from '../../domain/sending/touchpoint.ts'
import { pushSchema } from '../../domain/ways-out/push.ts'
import { wayOutSchema } from '../../domain/ways-out/way-out.ts'
import { loosened } from './pack.ts'
import { profileSchema } from './profile.ts'
import type { Item } from './store.ts'

/** Turns an item as one version wrote it into what the next version writes; with no clock and no other item, so that any reader may do it. */
type Upgrade = (item: Item) => Item

/** A kind of stored item: its form today, and the way there from every form it has had. The first form is version 1, which bore no number. */
export interface Shape<Schema extends z.ZodType = z.ZodType> {
  name: string
  schema: Schema
  upgrades: readonly Upgrade[]
}

const shape = <Schema extends z.ZodType>(name: string, schema: Schema, upgrades: readonly Upgrade[] = []): Shape<Schema> => ({
  name,
  schema,
  upgrades,
})

const marksSchema = z.looseObject({
  seen: z.record(z.string(), z.string()),
  gone: z.record(z.string(), z.string()).optional(),
})

/** 1 → 2: entries are marked by short names and hashes; whole uids made a large calendar too large for its item. */
const shortenMarks: Upgrade = (item) => {
  const { seen, gone, ...rest } = marksSchema.parse(item)
  const marks = Object.entries(seen).map(([identity, hash]) => [markOf(identity), hash.slice(0, hashLength)])
  const since = gone && Object.fromEntries(Object.entries(gone).map(([identity, at]) => [markOf(identity), at]))
  return { ...rest, seen: Object.fromEntries(marks), ...(since ? { gone: since } : {}) }
}

/** A form that says what the one before said: so that no earlier code reads an item whose large fields are packed as one without them (`pack.ts`). */
const packs: Upgrade = (item) => item

/**
 * A changed schema that yesterday's items do not fit needs a step at the end of its list, and yesterday's items in
 * `test/fixtures/stored` show that it is enough.
 */
export const shapes = {
  profile: shape('profile', profileSchema),
  door: shape('door', doorSchema),
  webhookDoor: shape('webhook-door', webhookDoorSchema),
  interview: shape('interview', interviewItemSchema, [packs]),
  note: shape('note', noteSchema),
  message: shape('message', messageSchema, [packs]),
  feed: shape('feed', feedSchema, [shortenMarks]),
  touchpoint: shape('touchpoint', touchpointSchema, [packs]),
  /** Of the candidate's material, as it stands and as it stood. */
  piece: shape('piece', pieceSchema),
  session: shape('session', sessionSchema),
  apiToken: shape('api-token', apiTokenSchema),
  wayOut: shape('way-out', wayOutSchema),
  push: shape('push', pushSchema),
  erasure: shape('erasure', erasureSchema),
  plan: shape('plan', z.object({ candidateId: z.string(), ticket: z.int() })),
  /** `packed`: items as they were stored, each with the number of its own form. */
  archive: shape('archive', z.object({ candidateId: z.string(), id: z.string(), packed: z.string(), clues: z.array(z.string()) })),
  /** `term`: the last day of the term their plan goes by; empty where there is none. */
  member: shape('member', z.object({ candidateId: z.string(), term: z.string() })),
  clue: shape('clue', z.object({ candidateId: z.string(), archiveId: z.string() })),
} as const

export type ShapeName = keyof typeof shapes

/** The attribute that holds the number. Not `version`, which counts an item's own writes. */
export const schemaVersion = 'schemaVersion'

export const currentVersion = ({ upgrades }: Shape): number => upgrades.length + 1

/** What every whole write of an item carries. A write of single attributes leaves the number alone: the rest is still of the old form. */
export const ofToday = (name: ShapeName) => ({ [schemaVersion]: currentVersion(shapes[name]) })

export type Opened<Schema extends z.ZodType> = { outcome: 'read'; value: z.infer<Schema> } | { outcome: 'unreadable'; version: number }

/** An item of any version, as today's code knows it. One that a later version wrote is not guessed at. */
export function openItem<Schema extends z.ZodType>(shape: Shape<Schema>, item: Item): Opened<Schema> {
  const given = schemaVersion in item ? item[schemaVersion] : 1
  const version = typeof given === 'number' && Number.isInteger(given) && given > 0 ? given : 0
  const unreadable = { outcome: 'unreadable' as const, version }
  if (version < 1 || version > currentVersion(shape)) return unreadable
  try {
    const upgraded = shape.upgrades.slice(version - 1).reduce((older, step) => step(older), loosened(item))
    const parsed = shape.schema.safeParse(upgraded)
    return parsed.success ? { outcome: 'read', value: parsed.data } : unreadable
  } catch {
    // A step or the pack met something no version ever wrote.
    return unreadable
  }
}
