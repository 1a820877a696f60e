import { caps, refuse } from '../caps.ts'
import { cleanLine } from '../clean-text.ts'
import { asUtf8, decodeLax } from '../decode-text.ts'

/** JSON from outside: objects without a prototype and without the keys that could reach one. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

export function readJson(raw: Uint8Array): Json {
  const text = decodeLax(asUtf8(raw))
  if (deepest(text) > caps.jsonDepth)
    refuse('over-cap:jsonDepth', 'The data is nested too deep for a scheduling message, so I did not read it.')
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refuse('not-json', 'This is not valid JSON. Send the body of the webhook or the event exactly as the calendar gave it.')
  }
  const budget = { left: caps.jsonValues as number, packed: mostPacked }
  return bare(parsed, budget)
}

/** Queues and relays (SNS, Zapier, Pipedream) hand a body on as text within theirs, seldom more than twice. */
const mostPacked = 3

interface Budget {
  left: number
  /** How many texts within texts may still be opened on the way down. */
  packed: number
}

/** An object, or a list of such, as text. A text that only looks like one stays what it is. */
function unpacked(text: string): unknown {
  if (!/^\s*(?:\{\s*"|\[\s*\{\s*")/.test(text) || deepest(text) > caps.jsonDepth) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** JSON.parse recurses; this is a walk, so depth is known before anything can overflow. */
function deepest(text: string): number {
  let depth = 0
  let most = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === 0x5c) at += 1
      else if (code === 0x22) quoted = false
    } else if (code === 0x22) quoted = true
    else if (code === 0x7b || code === 0x5b) {
      depth += 1
      most = Math.max(most, depth)
    } else if (code === 0x7d || code === 0x5d) depth -= 1
  }
  return most
}

function bare(value: unknown, budget: Budget): Json {
  budget.left -= 1
  if (budget.left < 0) refuse('over-cap:jsonValues', 'The data holds far more values than a scheduling message does, so I did not read it.')
  if (Array.isArray(value)) return value.map((item) => bare(item, budget))
  if (typeof value === 'object' && value !== null) {
    const out: JsonObject = Object.create(null)
    for (const [key, item] of Object.entries(value)) if (!forbidden.has(key)) out[key] = bare(item, budget)
    return out
  }
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean' ? value : null
  const inner = budget.packed > 0 ? unpacked(value) : undefined
  if (inner === undefined) return value
  const within = { ...budget, packed: budget.packed - 1 }
  const opened = bare(inner, within)
  budget.left = within.left
  return opened
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a dotted path, or undefined: `at(event, 'start.dateTime')`. */
export function at(value: Json | undefined, path: string): Json | undefined {
  let here = value
  for (const key of path.split('.')) {
    if (!isObject(here)) return undefined
    here = here[key]
  }
  return here
}

/** The first of several paths that holds something. */
export function first(value: Json | undefined, ...paths: string[]): Json | undefined {
  for (const path of paths) {
    const found = at(value, path)
    if (found !== undefined && found !== null && found !== '') return found
  }
  return undefined
}

/** One clean line at the first path that holds a text or number. */
export function line(value: Json | undefined, ...paths: string[]): string | null {
  for (const path of paths) {
    const found = at(value, path)
    const text = typeof found === 'string' || typeof found === 'number' ? cleanLine(String(found)) : null
    if (text !== null) return text
  }
  return null
}

/** As written: for uids and links, which must not be changed. */
export function raw(value: Json | undefined, ...paths: string[]): string | null {
  for (const path of paths) {
    const found = at(value, path)
    if (typeof found === 'string' && found.trim() !== '') return found.trim().slice(0, 2000)
    if (typeof found === 'number') return String(found)
  }
  return null
}

export const list = (value: Json | undefined, ...paths: string[]): Json[] => {
  for (const path of paths) {
    const found = at(value, path)
    if (Array.isArray(found)) return found.slice(0, caps.attendees)
  }
  return []
}
