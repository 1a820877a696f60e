import type { CarriedEvent } from '../carried.ts'
import { readableText } from '../readable-text.ts'
import { at, isObject, type Json, line, list, raw } from './json-value.ts'
import { emptyEvent, guest, instantAt, personAt, providerIdOf, somebody, timeOf, webLink } from './provider-event.ts'

/** Cal.com webhook: `triggerEvent` with a `payload`, or flat as MEETING_STARTED and MEETING_ENDED come. */
export const isCalcom = (body: Json): boolean => isObject(body) && raw(body, 'triggerEvent') !== null

/** Of its some thirty triggers these tell how a booking stands; every other one reports something that changes no meeting. */
const bookingTriggers = new Set(
  ['CREATED', 'CONFIRMED', 'REQUESTED', 'RESCHEDULED', 'CANCELLED', 'REJECTED'].map((state) => `BOOKING_${state}`),
)

const reports: Record<string, string> = {
  PING: 'It is a test of the connection with Cal.com, and nothing in it is real.',
  BOOKING_PAID: 'Cal.com reports a payment for a booking, which changes no interview.',
  OOO_CREATED: 'Cal.com reports that somebody is away, which changes no interview by itself.',
  MEETING_STARTED: 'Cal.com reports that a meeting has begun, which changes no interview.',
  MEETING_ENDED: 'Cal.com reports that a meeting is over, which changes no interview.',
}

/** What Cal.com reports where no booking is made, moved or cancelled; null where one is. */
export function calcomReport(body: Json): string | null {
  const trigger = raw(body, 'triggerEvent')?.toUpperCase() ?? ''
  if (bookingTriggers.has(trigger) && (isObject(at(body, 'payload')) || raw(body, 'startTime') !== null)) return null
  if (trigger.includes('NO_SHOW')) return 'Cal.com reports that somebody did not come to a meeting, which changes no interview by itself.'
  return reports[trigger] ?? 'Cal.com reports something that makes, moves or cancels no booking.'
}

/** A webhook with a template of its own may bring the fields of the payload bare. */
const payloadOf = (body: Json): Json | undefined => (isObject(at(body, 'payload')) ? at(body, 'payload') : body)

export function readCalcom(body: Json): CarriedEvent {
  const payload = payloadOf(body)
  const trigger = raw(body, 'triggerEvent')
  const status = raw(payload, 'status')?.toUpperCase()
  const declined = trigger === 'BOOKING_REJECTED' || status === 'REJECTED'
  const cancelled = declined || trigger === 'BOOKING_CANCELLED' || status === 'CANCELLED'
  const isPending = !cancelled && (status === 'PENDING' || trigger === 'BOOKING_REQUESTED')
  const zone = raw(payload, 'organizer.timeZone')
  const organizer = personAt(at(payload, 'organizer'), ['name'], ['email'])
  const members = list(payload, 'team.members').map((each) => personAt(each, ['name'], ['email']))
  const sequence = at(payload, 'iCalSequence')
  return {
    ...emptyEvent,
    uid: raw(payload, 'iCalUID', 'uid'),
    ...(payload ? providerIdOf(payload, 'uid') : {}),
    sequence: typeof sequence === 'number' ? sequence : null,
    lastModified: instantAt(body, 'createdAt'),
    method: cancelled ? 'cancel' : 'request',
    status: cancelled ? 'cancelled' : isPending ? 'tentative' : 'confirmed',
    summary: line(payload, 'title', 'eventTitle'),
    eventType: line(payload, 'eventTitle', 'title'),
    description: readableText(raw(payload, 'description', 'eventDescription')),
    location: placeOf(payload),
    start: timeOf(raw(payload, 'startTime'), zone),
    end: timeOf(raw(payload, 'endTime'), zone),
    organizer: somebody(organizer) ? organizer : null,
    hosts: unique([organizer, ...members].filter(somebody)),
    attendees: list(payload, 'attendees')
      .map((each) => personAt(each, ['name'], ['email']))
      .filter(somebody)
      .map((who) => guest(who)),
    conferenceUrl:
      webLink(raw(payload, 'metadata.videoCallUrl')) ?? webLink(raw(payload, 'videoCallData.url')) ?? webLink(raw(payload, 'location')),
    answers: answersOf(payload),
    replaces:
      trigger === 'BOOKING_RESCHEDULED' || raw(payload, 'rescheduleUid')
        ? withDomain(raw(payload, 'rescheduleUid'), raw(payload, 'iCalUID'))
        : null,
    ...movedOn(payload, cancelled),
    ...(isPending ? { askedFor: true } : {}),
    ...(declined ? { declined: true } : {}),
    texts: ['additionalNotes', 'cancellationReason', 'rejectionReason', 'responses.rescheduleReason.value', 'team.name'].flatMap((path) => {
      const words = readableText(raw(payload, path))
      return words === null ? [] : [{ part: `payload.${path}`, words }]
    }),
  }
}

/** "Request reschedule" is a cancel by which the host asks the booker for another time; a booking may also go because another took its place. */
function movedOn(payload: Json | undefined, cancelled: boolean): Pick<CarriedEvent, 'toBeMoved' | 'pickNewTime'> {
  const asks = cancelled && at(payload, 'requestReschedule') === true
  if (!asks) return { toBeMoved: cancelled && raw(payload, 'rescheduledToUid') !== null }
  const words = readableText(raw(payload, 'cancellationReason', 'responses.rescheduleReason.value'))
  const link = webLink(raw(payload, 'rescheduleLink', 'rescheduleUrl', 'reschedule_url', 'metadata.rescheduleUrl'))
  return { toBeMoved: true, pickNewTime: { words: words?.slice(0, 1000) ?? null, link } }
}

/** Cal.com makes `iCalUID` from its own uid: the earlier booking's is made the same way. */
const withDomain = (uid: string | null, sibling: string | null): string | null => {
  const domain = sibling?.slice(sibling.lastIndexOf('@')) ?? ''
  return uid === null ? null : uid.includes('@') || !domain.startsWith('@') ? uid : `${uid}${domain}`
}

/** `integrations:daily` names a way to call, no place. */
const placeOf = (payload: Json | undefined): string | null => {
  const place = raw(payload, 'location')
  return place === null || webLink(place) !== null || place.startsWith('integrations:') || place.startsWith('conferencing')
    ? null
    : readableText(place)
}

const unique = <T extends { email: string | null; name: string | null }>(people: T[]): T[] =>
  people.filter((who, index) => people.findIndex(({ email, name }) => (email ?? name) === (who.email ?? who.name)) === index)

function answersOf(payload: Json | undefined): CarriedEvent['answers'] {
  const own = new Set(['name', 'email', 'location', 'title', 'guests', 'rescheduleReason', 'attendeePhoneNumber'])
  const responses = at(payload, 'responses')
  const fields = isObject(responses) ? Object.entries(responses).filter(([key]) => !own.has(key)) : []
  const users = at(payload, 'userFieldsResponses')
  const custom = isObject(users) ? Object.entries(users) : []
  return [...fields, ...custom].slice(0, 50).flatMap(([key, value]) => {
    const [question, answer] = [line(value, 'label') ?? key, readableText(typeof value === 'string' ? value : raw(value, 'value'))]
    return answer === null ? [] : [{ question, answer }]
  })
}
