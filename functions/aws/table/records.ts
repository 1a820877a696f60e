import * as z from 'zod'
import { table } from '../../contract.ts'
import type { Feed } from '../../domain/feed/feed.ts'
import type { Message } from '../../domain/record/message.ts'
import { noteSchema } from '../../domain/record/note.ts'
import { type Instant, plus } from '../../domain/time/wall-time.ts'
import type { ArchivedItems, Clock, Table } from '../../ports.ts'
import { absent, any, atMost, type Condition, equals } from './condition.ts'
import {
  apiTokenKey,
  candidateKey,
  doorKey,
  dueFrom,
  family,
  feedKey,
  interviewKey,
  messageKey,
  notDue,
  noteKey,
  partitionOf,
  sessionKey,
  tallyKey,
  tokenKey,
  webhookDoorKey,
} from './keys.ts'
import { epochSeconds, type Living } from './living.ts'
import { dense } from './pack.ts'
import { ofToday, shapes } from './shapes.ts'
import type { Store } from './store.ts'

export type ReadArchive = (candidateId: string) => Promise<ArchivedItems>

/** Where the stored item is the one that was read: `before` is its version, 0 where there must be none. */
const standsAt = (before: number): Condition => (before === 0 ? absent(table.partitionKey) : equals('version', before))

/** An expired row may still lie there: it must not make a new id look seen. */
const absentOrExpired = (now: Instant): Condition => any(absent(table.partitionKey), atMost(table.ttl, epochSeconds(now)))

/** Marked items lie in the due index from the moment they are written: the sweep plans what a crash left unplanned. */
const marked = (candidateId: string, unplanned: boolean, at: Instant) => (unplanned ? dueFrom(candidateId, at) : {})

type Records = Pick<
  Table,
  | 'findDoor'
  | 'putDoor'
  | 'removeDoor'
  | 'findWebhookDoor'
  | 'putWebhookDoor'
  | 'findCandidate'
  | 'putCandidate'
  | 'putInvitation'
  | 'findMessage'
  | 'addMessage'
  | 'saveMessage'
  | 'listMessages'
  | 'findInterview'
  | 'saveInterview'
  | 'putNote'
  | 'findFeed'
  | 'putFeed'
  | 'beginLook'
  | 'removeFeed'
  | 'spendToken'
  | 'tally'
  | 'tallied'
  | 'putSession'
  | 'findSession'
  | 'listSessions'
  | 'endSession'
  | 'putApiToken'
  | 'findApiToken'
  | 'listApiTokens'
  | 'removeApiToken'
>

/** What was told to us and what we made of it: settings, doors, messages, interviews, notes, feeds. */
export function records(store: Store, living: Living, clock: Clock, readArchive: ReadArchive): Records {
  const now = () => clock.now()
  const today = (name: 'message' | 'interview', { candidateId, unplanned }: { candidateId: string; unplanned: boolean }) => ({
    ...ofToday(name),
    ...marked(candidateId, unplanned, now()),
  })
  const messageItem = (message: Message) =>
    dense({ ...messageKey(message.candidateId, message.id), ...message, ...today('message', message) }, ['origin', 'reading', 'reason'])

  return {
    findDoor: (secretHash) => living.find(shapes.door, doorKey(secretHash)),
    putDoor: async (door) => {
      await store.put({ ...doorKey(door.secretHash), ...door, ...ofToday('door') })
    },
    removeDoor: async (secretHash) => void (await store.remove(doorKey(secretHash))),
    findWebhookDoor: (candidateId, provider) => living.find(shapes.webhookDoor, webhookDoorKey(candidateId, provider)),
    putWebhookDoor: (door) =>
      store.put({ ...webhookDoorKey(door.candidateId, door.provider), ...door, ...ofToday('webhookDoor') }, standsAt(door.version - 1)),

    findCandidate: async (candidateId) => (await living.profile(candidateKey(candidateId, family.profile)))?.profile.candidate,
    putCandidate: async (candidate) => {
      const set = { candidate, ...ofToday('profile'), unplanned: true, ...dueFrom(candidate.id, now()), [table.ttl]: undefined }
      await store.update(candidateKey(candidate.id, family.profile), { set, add: 'version' })
    },

    putInvitation: (candidate, until) => {
      const set = { candidate, ...ofToday('profile'), unplanned: false, ...notDue, [table.ttl]: epochSeconds(until) }
      return store.update(candidateKey(candidate.id, family.profile), { set, add: 'version' }, absentOrExpired(now()))
    },

    findMessage: async (candidateId, messageId) =>
      (await living.find(shapes.message, messageKey(candidateId, messageId))) ??
      (await readArchive(candidateId)).messages.find(({ id }) => id === messageId),
    addMessage: async (message) => ((await store.put(messageItem(message), standsAt(0))) === 'saved' ? 'added' : 'known'),
    saveMessage: (message) => store.put(messageItem(message), standsAt(message.version - 1)),
    listMessages: async (candidateId) => {
      const [{ items }, archived] = await Promise.all([
        living.all(shapes.message, partitionOf(candidateId), family.message),
        readArchive(candidateId),
      ])
      const known = new Set(items.map(({ id }) => id))
      return [...items, ...archived.messages.filter(({ id }) => !known.has(id))].sort((a, b) =>
        a.storedAt < b.storedAt ? -1 : a.storedAt > b.storedAt ? 1 : 0,
      )
    },

    findInterview: (candidateId, identity) => living.find(shapes.interview, interviewKey(candidateId, identity)),
    saveInterview: (item) =>
      store.put(
        dense({ ...interviewKey(item.candidateId, item.identity), ...item, ...today('interview', item) }, ['contributions']),
        standsAt(item.version - 1),
      ),

    /** The store counts the version up, so that two notes of one second are told apart by the planner that clears their marks. */
    putNote: async ({ version: _, ...note }) => {
      const set = {
        ...noteSchema.omit({ version: true }).parse(note),
        ...ofToday('note'),
        unplanned: true,
        ...dueFrom(note.candidateId, now()),
      }
      const key = noteKey(note.candidateId, note.identity, note.value.kind, note.slot)
      await store.update(key, { set, add: 'version' }, any(absent(table.partitionKey), atMost('at', note.at)))
    },

    findFeed: (candidateId, feedId) => living.find(shapes.feed, feedKey(candidateId, feedId)),
    putFeed: (feed: Feed, { unplanned }) =>
      store.put(
        {
          ...feedKey(feed.candidateId, feed.id),
          ...feed,
          ...ofToday('feed'),
          unplanned,
          ...dueFrom(feed.candidateId, unplanned ? now() : feed.nextPollAt),
        },
        standsAt(feed.version - 1),
      ),
    /** Single attributes: a mark that nobody has planned for yet stays. */
    beginLook: ({ candidateId, id, nextPollAt, firstLookAt, lookingSince, version }) => {
      const set = { nextPollAt, firstLookAt, lookingSince, version, ...dueFrom(candidateId, nextPollAt) }
      return store.update(feedKey(candidateId, id), { set }, standsAt(version - 1))
    },
    removeFeed: async (candidateId, feedId) => void (await store.remove(feedKey(candidateId, feedId))),

    /** Kept a day longer than the token lives, so that a clock a little behind cannot spend it twice. */
    spendToken: async (tokenHash, until) => {
      const item = { ...tokenKey(tokenHash), [table.ttl]: epochSeconds(plus(until, { days: 1 })) }
      return (await store.put(item, absentOrExpired(now()))) === 'saved' ? 'spent' : 'used'
    },
    /** The name holds the window, so what is left of one that has passed does no harm until it is removed. */
    tally: (name, until) => store.tally(tallyKey(name), 'times', { [table.ttl]: epochSeconds(plus(until, { days: 1 })) }),

    tallied: async (name) =>
      z
        .int()
        .catch(0)
        .parse((await store.get(tallyKey(name)))?.times),

    putSession: async (session) => {
      const { candidateId, id, until } = session
      await store.put({ ...sessionKey(candidateId, id), ...session, ...ofToday('session'), [table.ttl]: epochSeconds(until) })
    },
    findSession: (candidateId, id) => living.find(shapes.session, sessionKey(candidateId, id)),
    listSessions: async (candidateId) => {
      const { items } = await living.all(shapes.session, partitionOf(candidateId), family.session)
      return items.sort((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0))
    },
    endSession: async (candidateId, id) => void (await store.remove(sessionKey(candidateId, id))),

    putApiToken: async (token) => {
      await store.put({ ...apiTokenKey(token.candidateId, token.id), ...token, ...ofToday('apiToken') })
    },
    findApiToken: (candidateId, id) => living.find(shapes.apiToken, apiTokenKey(candidateId, id)),
    listApiTokens: async (candidateId) => {
      const { items } = await living.all(shapes.apiToken, partitionOf(candidateId), family.apiToken)
      return items.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    },
    removeApiToken: async (candidateId, id) => void (await store.remove(apiTokenKey(candidateId, id))),
  }
}
