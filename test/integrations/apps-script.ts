import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import { fakeCalendar } from './fake-calendar.ts'

/**
 * The services of Google Apps Script as far as the calendar script uses them, with what is particular about them: bytes are signed, properties have
 * sizes, one sync token goes with no other filter, and a deleted event comes back as little more than its id.
 */

export interface Sent {
  url: string
  headers: Record<string, string>
  body: Buffer
}

const signed = (bytes: Uint8Array): number[] => [...new Int8Array(bytes)]
const unsigned = (bytes: readonly number[] | string): Buffer =>
  typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(Int8Array.from(bytes).buffer)

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
    deleteProperty(name: string) {
      const value = kept.get(name)
      if (value !== undefined) size -= name.length + value.length
      kept.delete(name)
    },
    deleteAllProperties() {
      kept.clear()
      size = 0
    },
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
