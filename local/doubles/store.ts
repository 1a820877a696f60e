import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** What the doubles remember. Values are replaced, never changed in place. */
export interface StoredMap<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
  delete(key: string): void
  values(): V[]
  readonly size: number
}

export interface Store {
  map<V>(name: string): StoredMap<V>
  /** All changes made by `change` reach the disk together or not at all. */
  batch<T>(change: () => T): T
  close(): void
}

type Change = [map: string, key: string, value?: unknown]

/** Rewriting pays once the log holds mostly history. */
const roomForHistory = 20_000

/**
 * Maps in memory, kept in an append-only log: one line per batch, handed to the operating system before anyone is answered, so a
 * SIGKILL at any moment loses nothing acknowledged. A line torn by the kill is not acknowledged and is ignored.
 * Without a folder everything lives in memory only.
 */
export function openStore(folder?: string): Store {
  const maps = new Map<string, Map<string, unknown>>()
  const mapOf = (name: string) => maps.get(name) ?? maps.set(name, new Map()).get(name)!
  const log =
    folder === undefined
      ? undefined
      : openLog(folder, maps, ([map, key, ...value]) => (value.length === 0 ? mapOf(map).delete(key) : mapOf(map).set(key, value[0])))
  let pending: Change[] | undefined

  const record = (change: Change) => (pending ? pending.push(change) : log?.append([change]))
  return {
    map: <V>(name: string): StoredMap<V> => {
      const map = mapOf(name) as Map<string, V>
      return {
        get: (key) => map.get(key),
        set(key, value) {
          map.set(key, value)
          record([name, key, value])
        },
        delete: (key) => void (map.delete(key) && record([name, key])),
        values: () => [...map.values()],
        get size() {
          return map.size
        },
      }
    },
    batch(change) {
      if (pending) return change()
      pending = []
      try {
        return change()
      } finally {
        const changes = pending
        pending = undefined
        if (changes.length > 0) log?.append(changes)
      }
    },
    close: () => log?.close(),
  }
}

function openLog(folder: string, maps: Map<string, Map<string, unknown>>, apply: (change: Change) => void) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'state.log')
  if (existsSync(file)) for (const line of readFileSync(file, 'utf8').split('\n')) for (const change of parseLine(line)) apply(change)

  const live = () => [...maps.values()].reduce((sum, map) => sum + map.size, 0)
  let written = 0
  let handle: number | undefined
  const compact = () => {
    if (handle !== undefined) closeSync(handle)
    const fresh = `${file}.new`
    const lines = [...maps].flatMap(([name, map]) => [...map].map(([key, value]) => `${JSON.stringify([[name, key, value]])}\n`))
    writeFileSync(fresh, lines.join(''))
    renameSync(fresh, file)
    handle = openSync(file, 'a')
    written = lines.length
  }
  compact()
  return {
    append(changes: Change[]) {
      if (handle === undefined) throw new Error('The store is closed.')
      writeSync(handle, `${JSON.stringify(changes)}\n`)
      written += 1
      if (written > 4 * live() + roomForHistory) compact()
    },
    close() {
      if (handle !== undefined) closeSync(handle)
      handle = undefined
    },
  }
}

function parseLine(line: string): Change[] {
  try {
    return JSON.parse(line)
  } catch {
    return []
  }
}
