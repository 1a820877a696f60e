import { at, type Json, raw } from './json-value.ts'

/** The Outlook trigger of Power Automate ("When an event is added, updated or deleted", V3): an event of Graph whose parts are flat texts. */
export const isPowerAutomate = (event: Json): boolean =>
  isDeletedAlone(event) ||
  (typeof at(event, 'iCalUId') === 'string' && typeof at(event, 'start') === 'string' && raw(event, 'ActionType', 'actionType') !== null)

/** Of a deleted event Outlook may tell its id and nothing else. */
export const isDeletedAlone = (event: Json): boolean =>
  raw(event, 'ActionType', 'actionType') === 'deleted' && typeof at(event, 'id') === 'string' && raw(event, 'iCalUId', 'start') === null

const people = (text: string | null, type: string) =>
  (text ?? '')
    .split(';')
    .map((address) => address.trim())
    .filter(Boolean)
    .map((address) => ({ type, emailAddress: { address } }))

/** The same event as Graph itself gives it. `start` and `end` are in `timeZone`, which is UTC unless somebody changed it. */
export function asGraphEvent(event: Json): Json {
  const timeZone = raw(event, 'timeZone') ?? 'UTC'
  const time = (name: string) => ({ dateTime: raw(event, name), timeZone })
  return {
    id: raw(event, 'id'),
    iCalUId: raw(event, 'iCalUId'),
    subject: raw(event, 'subject'),
    body: { content: raw(event, 'body') },
    location: { displayName: raw(event, 'location') },
    start: time('start'),
    end: time('end'),
    isAllDay: at(event, 'isAllDay') ?? null,
    isCancelled: raw(event, 'ActionType', 'actionType') === 'deleted',
    lastModifiedDateTime: raw(event, 'lastModifiedDateTime'),
    organizer: { emailAddress: { address: raw(event, 'organizer') } },
    attendees: [
      ...people(raw(event, 'requiredAttendees'), 'required'),
      ...people(raw(event, 'optionalAttendees'), 'optional'),
      ...people(raw(event, 'resourceAttendees'), 'resource'),
    ],
    seriesMasterId: raw(event, 'seriesMasterId'),
  }
}
