/** Webhook bodies as Calendly and Cal.com send them, for one interview with Fernhill. */

interface Booking {
  start?: string
  end?: string
}

interface CalendlyBooking extends Booking {
  event?: 'invitee.created' | 'invitee.canceled'
  at?: string
  id?: string
  /** The booking whose place it takes, or that takes its place. */
  old?: string
  next?: string
}

const invitee = (id: string) => `https://api.calendly.com/scheduled_events/${id}/invitees/1`

export const calendlyEvent = ({
  event = 'invitee.created',
  at = '2026-11-20T15:00:00.000000Z',
  id = 'EV1',
  start = '2026-12-02T19:00:00.000000Z',
  end = '2026-12-02T20:00:00.000000Z',
  old,
  next,
}: CalendlyBooking = {}): string =>
  JSON.stringify({
    event,
    created_at: at,
    payload: {
      uri: invitee(id),
      email: 'alex.morgan@example.com',
      name: 'Alex Morgan',
      status: event === 'invitee.canceled' ? 'canceled' : 'active',
      timezone: 'America/New_York',
      questions_and_answers: [{ question: 'Which position did you apply for?', answer: 'Data Engineer', position: 0 }],
      rescheduled: next !== undefined,
      old_invitee: old === undefined ? null : invitee(old),
      new_invitee: next === undefined ? null : invitee(next),
      scheduled_event: {
        uri: `https://api.calendly.com/scheduled_events/${id}`,
        name: 'Technical Interview - Fernhill',
        status: 'active',
        start_time: start,
        end_time: end,
        location: { type: 'google_conference', join_url: 'https://meet.google.com/fer-nhil-one' },
        event_memberships: [{ user: 'https://api.calendly.com/users/U1', user_email: 'tomas@fernhill.example', user_name: 'Tomas Okafor' }],
        event_guests: [],
      },
    },
  })

interface CalcomBooking extends Booking {
  event?: 'BOOKING_CREATED' | 'BOOKING_RESCHEDULED' | 'BOOKING_REQUESTED' | 'BOOKING_CANCELLED' | 'BOOKING_REJECTED' | 'BOOKING_PAID'
  at?: string
  uid?: string
  old?: string
  /** Further fields of the payload. */
  more?: object
}

export const calcomEvent = ({
  event = 'BOOKING_CREATED',
  at = '2026-11-21T10:00:00.538Z',
  uid = 'booking1',
  start = '2026-12-02T19:00:00Z',
  end = '2026-12-02T20:00:00Z',
  old,
  more = {},
}: CalcomBooking = {}): string =>
  JSON.stringify({
    triggerEvent: event,
    createdAt: at,
    payload: {
      title: 'Technical interview: Data Engineer at Fernhill between Tomas Okafor and Alex Morgan',
      type: 'technical-interview',
      description: 'Second interview for Data Engineer at Fernhill',
      startTime: start,
      endTime: end,
      organizer: { name: 'Tomas Okafor', email: 'tomas@fernhill.example', timeZone: 'America/New_York', language: { locale: 'en' } },
      attendees: [{ name: 'Alex Morgan', email: 'alex.morgan@example.com', timeZone: 'America/New_York', language: { locale: 'en' } }],
      responses: {},
      location: 'integrations:google:meet',
      uid,
      iCalUID: `${uid}@Cal.com`,
      iCalSequence: 0,
      metadata: { videoCallUrl: 'https://meet.google.com/fer-nhil-one' },
      status: 'ACCEPTED',
      ...(old === undefined ? {} : { rescheduleUid: old }),
      ...more,
    },
  })
