import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'

/**
 * The services of Google Apps Script as far as the calendar script uses them, with what is particular about them: bytes are signed, properties have
 * sizes, one sync token goes with no other filter, and a deleted event comes back as little more than its id.
 */

type GoogleEvent = Record<string, unknown> & { id: string }

export interface Sent {
  url: string
  headers: Record<string, string>
  body: Buffer
}

const signed = (bytes: Uint8Array): number[] => [...new Int8Array(bytes)]
const unsigned = (bytes: readonly number[] | string): Buffer =>
  typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(Int8Array.from(bytes).buffer)

class ApiError extends Error {
  readonly details: { code: number; message: string }
  constructor(code: number, message: string) {
    super(`API call to calendar.events.list failed with error: ${message}`)
    this.name = 'GoogleJsonResponseException'
    this.details = { code, message }
  }
}

/** Changes in order; a sync token is how many of them were seen. */
function fakeCalendar() {
  const events = new Map<string, GoogleEvent>()
  const changes: string[] = []
  const calendar = {
    pageSize: 250,
    oldestToken: 0,
    calls: [] as Record<string, unknown>[],
    put(event: GoogleEvent) {
      events.set(event.id, {
        kind: 'calendar#event',
        status: 'confirmed',
        updated: `2026-11-25T15:00:00.${String(changes.length).padStart(3, '0')}Z`,
        ...event,
      })
      changes.push(event.id)
    },
    /** Of an instance of a series the API also tells which one it was. */
    remove(id: string, of: Record<string, unknown> = {}) {
      events.set(id, { kind: 'calendar#event', id, status: 'cancelled', ...of })
      changes.push(id)
    },
    list(_calendar: string, options: { syncToken?: string; pageToken?: string; timeMin?: string; maxResults: number }) {
      calendar.calls.push({ ...options })
      const { syncToken, pageToken, timeMin } = options
      if (syncToken !== undefined && timeMin !== undefined)
        throw new ApiError(400, 'Sync token cannot be used with other query restrictions.')
      const since = syncToken === undefined ? 0 : Number(syncToken)
      if (syncToken !== undefined && since < calendar.oldestToken)
        throw new ApiError(410, 'Sync token is no longer valid, a full sync is required.')
      const all = [...new Set(changes.slice(since))].flatMap((id) => events.get(id) ?? [])
      const found = syncToken === undefined ? all.filter(({ status }) => status !== 'cancelled') : all
      const from = Number(pageToken ?? 0)
      const items = structuredClone(found.slice(from, from + calendar.pageSize))
      const isLast = from + calendar.pageSize >= found.length
      return {
        kind: 'calendar#events',
        items,
        ...(isLast ? { nextSyncToken: String(changes.length) } : { nextPageToken: String(from + calendar.pageSize) }),
      }
    },
  }
  return calendar
}

function fakeProperties() {
  const kept = new Map<string, string>()
  let size = 0
  return {
    kept,
    getProperty: (name: string) => kept.get(name) ?? null,
    getProperties: () => Object.fromEntries(kept),
    setProperty(name: string, value: string) {
      if (typeof value !== 'string' || value.length > 9 * 1024) throw new Error('Argument too large: value')
      size += name.length + value.length - (kept.has(name) ? name.length + (kept.get(name) ?? '').length : 0)
      kept.set(name, value)
      if (size > 500 * 1024) throw new Error('You have exceeded the property storage quota.')
    },
    deleteProperty: (name: string) => void kept.delete(name),
    deleteAllProperties: () => kept.clear(),
  }
}

interface Trigger {
  handler: string
  on: string
}

export interface AppsScript {
  calendar: ReturnType<typeof fakeCalendar>
  properties: ReturnType<typeof fakeProperties>
  sent: Sent[]
  triggers: Trigger[]
  slept: number[]
  now: number
  /** What the door answers; undefined: 202. */
  answer: (sent: Sent) => number | undefined
  locked: boolean
  run(name: 'setUp' | 'stop' | 'onCalendarChange' | 'onClock'): void
}

/** A project with this file in it, its two lines filled in. */
export function appsScript(file: string, { door, key }: { door: string; key: string }): AppsScript {
  const source = readFileSync(file, 'utf8')
    .replace(/const DOOR = '[^']*'/, `const DOOR = '${door}'`)
    .replace(/const KEY = '[^']*'/, `const KEY = '${key}'`)
  const calendar = fakeCalendar()
  const properties = fakeProperties()
  const trigger = (handler: string) => ({
    forUserCalendar: (mail: string) => ({
      onEventUpdated: () => ({ create: () => void self.triggers.push({ handler, on: `calendar of ${mail}` }) }),
    }),
    timeBased: () => ({
      everyMinutes(minutes: number) {
        if (![1, 5, 10, 15, 30].includes(minutes)) throw new Error('The value you passed to everyMinutes was invalid.')
        return { create: () => void self.triggers.push({ handler, on: `every ${minutes} minutes` }) }
      },
    }),
  })
  const context = createContext({
    Calendar: { Events: calendar },
    PropertiesService: { getUserProperties: () => properties },
    LockService: { getUserLock: () => ({ tryLock: () => !self.locked, releaseLock: () => {} }) },
    Session: { getEffectiveUser: () => ({ getEmail: () => 'alex@example.com' }) },
    ScriptApp: {
      newTrigger: trigger,
      getProjectTriggers: () => [...self.triggers],
      deleteTrigger: (one: Trigger) => void self.triggers.splice(self.triggers.indexOf(one), 1),
    },
    Utilities: {
      DigestAlgorithm: { SHA_256: 'SHA_256' },
      newBlob: (text: string) => ({ getBytes: () => signed(Buffer.from(text)) }),
      computeDigest: (_: string, bytes: number[]) => signed(createHash('sha256').update(unsigned(bytes)).digest()),
      // Text and text, or bytes and bytes: nothing else.
      computeHmacSha256Signature(value: number[], secret: number[]) {
        if (typeof value === 'string' || typeof secret === 'string') throw new Error('The parameters do not match the method signature.')
        return signed(createHmac('sha256', unsigned(secret)).update(unsigned(value)).digest())
      },
      base64Encode: (bytes: number[]) => unsigned(bytes).toString('base64'),
      base64EncodeWebSafe: (bytes: number[]) => unsigned(bytes).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
      base64Decode: (text: string) => signed(Buffer.from(text, 'base64')),
      sleep: (milliseconds: number) => {
        self.slept.push(milliseconds)
        self.now += milliseconds
      },
    },
    UrlFetchApp: {
      fetch(
        url: string,
        { headers, payload, muteHttpExceptions }: { headers: Record<string, string>; payload: number[]; muteHttpExceptions: boolean },
      ) {
        const one = { url, headers: { ...headers }, body: unsigned(payload) }
        const status = self.answer(one) ?? 202
        if (status < 300) self.sent.push(one)
        else if (!muteHttpExceptions) throw new Error(`Request failed for ${url} returned code ${status}`)
        return { getResponseCode: () => status, getContentText: () => 'the words of the door' }
      },
    },
    Date: class extends Date {
      static override now = () => self.now
    },
    console: { log: () => {}, warn: () => {} },
  })
  new Script(source, { filename: file }).runInContext(context)
  const self: AppsScript = {
    calendar,
    properties,
    sent: [],
    triggers: [],
    slept: [],
    now: Date.parse('2026-11-25T15:00:00Z'),
    answer: () => undefined,
    locked: false,
    run: (name) => new Script(`${name}()`).runInContext(context),
  }
  return self
}
