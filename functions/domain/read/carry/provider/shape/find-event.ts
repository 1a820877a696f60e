import { conceptsOfName } from '../../../labels/field-name.ts'
import { isObject, type Json, type JsonObject } from '../json-value.ts'
import { type EventTimes, timesOf, zoneIn } from './event-times.ts'
import { type Field, fieldsOf, isOffer, purposeOf, speaksOf } from './fields.ts'

export interface FoundEvent extends EventTimes {
  event: JsonObject
  path: string
  /** The objects around it, nearest first. */
  above: JsonObject[]
  zone: string | null
}

interface Candidate extends FoundEvent {
  score: number
  /** The list it stands in, where it is one of several. */
  among: Json[] | null
}

const most = { objects: 400, depth: 10 }

/**
 * The event of a payload: of all objects with a beginning, at any depth, the one with most of what an event has. Its neighbours in the same
 * list are events too: the talks of one day. Without any beginning the innermost object that has a title or an id, if it has people or a
 * status: a call-off may give no time.
 */
export function findEvents(body: Json): FoundEvent[] {
  const candidates = candidatesIn(body).filter(({ among }) => among === null || !isOffer(among))
  const best = candidates.reduce<Candidate | null>((kept, one) => (kept === null || one.score > kept.score ? one : kept), null)
  if (best === null || best.score <= 0) return []
  const siblings = best.weight > 0 ? candidates.filter(({ among, weight }) => among !== null && among === best.among && weight > 0) : []
  return siblings.length > 1 ? siblings : [best]
}

function candidatesIn(body: Json): Candidate[] {
  const found: Candidate[] = []
  const walk = (value: Json, path: string, above: JsonObject[], among: Json[] | null, penalty: number, named: boolean): void => {
    if (found.length >= most.objects || above.length > most.depth) return
    if (Array.isArray(value)) {
      for (const [index, item] of value.slice(0, 60).entries()) walk(item, `${path}.${index}`, above, value, penalty, named)
      return
    }
    if (!isObject(value)) return
    const own = fieldsOf(value, { enters: () => false })
    const zone =
      zoneIn(
        fieldsOf(value, { enters: (concepts) => speaksOf(concepts, 'start', 'end', 'day', 'when', 'zone') && !concepts.has('wrapping') }),
      ) ?? zoneAbove(above)
    const times = timesOf(value, zone)
    const score = scoreOf(value, own, times) - penalty - above.length * 0.05 + (named ? 0.6 : 0)
    found.push({ event: value, path, above, zone, ...times, score, among })
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== 'object' || inner === null) continue
      const concepts = conceptsOfName(key)
      const beside = purposeOf(concepts) !== null ? 3 : 0
      const former = speaksOf(concepts, 'old', 'stamp') ? 8 : 0
      const partOfTime =
        speaksOf(concepts, 'start', 'end', 'day', 'hour', 'zone', 'length') && !speaksOf(concepts, 'booking', 'wrapping') ? 3 : 0
      walk(
        inner,
        path === '' ? key : `${path}.${key}`,
        [value, ...above],
        null,
        penalty + beside + former + partOfTime,
        concepts.has('booking'),
      )
    }
  }
  walk(body, '', [], null, 0, false)
  return found
}

const zoneAbove = (above: readonly JsonObject[]): string | null => {
  for (const object of above) {
    const zone = zoneIn(fieldsOf(object, { enters: () => false }))
    if (zone !== null) return zone
  }
  return null
}

/** What an event has besides a beginning, each counted once. */
function scoreOf(object: JsonObject, own: readonly Field[], { start, end, weight }: EventTimes): number {
  const named = [...Object.keys(object)].map(conceptsOfName)
  const has = (...concepts: Parameters<typeof speaksOf>[1][]) => named.some((one) => speaksOf(one, ...concepts))
  const counts = [
    end !== null,
    own.some(({ own: one, value }) => speaksOf(one, 'title', 'name', 'kind') && typeof value === 'string'),
    named.some((one) => purposeOf(one) !== null),
    has('id'),
    has('place', 'call', 'street'),
    has('role', 'company'),
    has('zone', 'notes', 'status'),
  ].filter(Boolean).length
  if (start !== null) return weight * 1.5 + counts
  const isNamed = own.some(({ own: one }) => speaksOf(one, 'id', 'title', 'name'))
  return isNamed && counts >= 1 ? Math.min(1.4, counts * 0.2) : 0
}
