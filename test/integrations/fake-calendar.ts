type GoogleEvent = Record<string, unknown> & { id: string }

class ApiError extends Error {
  readonly details: { code: number; message: string }
  constructor(code: number, message: string) {
    super(`API call to calendar.events failed with error: ${message}`)
    this.name = 'GoogleJsonResponseException'
    this.details = { code, message }
  }
}

/** Without a token the API lists what ends after `timeMin`, and of what is deleted single days of a series alone. */
function isToCome({ status, originalStartTime, recurrence, end, lastEnd }: GoogleEvent, timeMin = ''): boolean {
  if (status === 'cancelled') return originalStartTime !== undefined
  const until = recurrence ? lastEnd : (end as { dateTime?: string } | undefined)?.dateTime
  return typeof until !== 'string' || Date.parse(until) > Date.parse(timeMin)
}

/** Changes in order; a sync token is how many of them were seen. */
export function fakeCalendar() {
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
    get(_calendar: string, id: string) {
      const event = events.get(id)
      if (event === undefined) throw new ApiError(404, 'Not Found')
      return structuredClone(event)
    },
    /** Deleted so long ago that the API knows nothing of it. */
    lose: (id: string) => void events.delete(id),
    list(_calendar: string, options: { syncToken?: string; pageToken?: string; timeMin?: string; maxResults: number }) {
      calendar.calls.push({ ...options })
      const { syncToken, pageToken, timeMin } = options
      if (syncToken !== undefined && timeMin !== undefined)
        throw new ApiError(400, 'Sync token cannot be used with other query restrictions.')
      const since = syncToken === undefined ? 0 : Number(syncToken)
      if (syncToken !== undefined && since < calendar.oldestToken)
        throw new ApiError(410, 'Sync token is no longer valid, a full sync is required.')
      const all = [...new Set(changes.slice(since))].flatMap((id) => events.get(id) ?? [])
      const found = syncToken === undefined ? all.filter((event) => isToCome(event, timeMin)) : all
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
