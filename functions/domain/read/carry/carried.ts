import type { Instant } from '../../time/wall-time.ts'
import type { LabelId } from '../labels/labels.ts'
import type { Meeting, Method, Moment, ReplyLine, Source } from '../reading.ts'
import type { Loss } from './losses.ts'

/**
 * What a carrier holds, brought into one shape before anyone judges it. The carriers (`calendar`, `mail`, `provider-json`) make it,
 * the facts are read from it. All text is plain: HTML turned to text, entities decoded, control and bidi characters gone, lines kept.
 */
export interface Carried {
  source: Source
  /** Earliest first. Empty for a mail without calendar data. */
  events: CarriedEvent[]
  /** The message to read: the forwarded one where one was forwarded, the newest of a thread. Null unless the source is a mail. */
  mail: CarriedMail | null
  /** What could not be read and was left out. */
  losses: Loss[]
  /** A provider's report that arranges nothing, in a plain sentence; then there are no events. */
  report?: string
}

export interface Address {
  /** As written, not yet turned into given name first. */
  name: string | null
  /** Lower case. */
  email: string | null
}

/** Somebody with what they work as, where the carrier says it in a field of its own. */
export interface Told extends Address {
  title?: string | null
  /** The carrier calls them the one who recruits, coordinates or is to be asked. */
  recruits?: true
}

export interface Attendee extends Told {
  /** RFC 5545 ROLE, CUTYPE and PARTSTAT, or a provider's equivalent. `resource` is a room or thing, `group` a list. */
  role: 'chair' | 'required' | 'optional' | 'none'
  kind: 'person' | 'group' | 'resource' | 'unknown'
  status: 'accepted' | 'declined' | 'tentative' | 'needs-action' | null
  /** The provider says: this is the owner of the calendar (Google `self`). */
  self: boolean
}

export interface CarriedEvent {
  uid: string | null
  /** The provider's own id of the event: of one that was deleted it may tell no other. */
  providerId?: string
  recurrenceId: string | null
  sequence: number | null
  dtstamp: Instant | null
  lastModified: Instant | null
  /** By the rules of the label: STATUS:CANCELLED makes it `cancel`. */
  method: Method | null
  status: 'confirmed' | 'tentative' | 'cancelled' | null
  summary: string | null
  /** The text of the event; the facts come from here and from the mail's text. */
  description: string | null
  location: string | null
  start: CarriedTime | null
  end: CarriedTime | null
  organizer: Told | null
  attendees: Attendee[]
  /** The video call as a provider's own field gives it (X-GOOGLE-CONFERENCE, hangoutLink, onlineMeeting.joinUrl …), unwrapped. */
  conferenceUrl: string | null
  /** URL property. */
  url: string | null
  categories: string[]
  recurring: boolean
  /** One day of a recurring entry that no entry of its own tells of: it lasts as long as the series has it. */
  unrolled?: true
  /** RANGE=THISANDFUTURE (RFC 5545 §3.2.13): it speaks for the days of its series after it as well. */
  onward?: true
  replaces: string | null
  toBeMoved: boolean
  pickNewTime?: NonNullable<Meeting['pickNewTime']>
  askedFor?: true
  declined?: true
  postponed?: true
  partial?: true
  /** Provider JSON: the event type's name, hosts in order (Calendly memberships, Cal.com organizer and team), the form's questions and answers. */
  eventType: string | null
  hosts: Told[]
  /** Whom the provider calls the candidate; empty where nobody is. */
  candidates?: Told[]
  answers: { question: string; answer: string }[]
  /** Any further named texts of a provider's payload that a reader may use, by path. */
  texts: { part: string; words: string; label?: LabelId }[]
}

/** A time with what is known of its zone. */
export type CarriedTime =
  | { kind: 'known'; moment: Moment }
  /** A wall time without any zone; the reader decides by the text or the home zone. */
  | { kind: 'floating'; wall: string }
  | { kind: 'date'; date: string }
  /** A zone that nobody knows: asked about, never guessed. */
  | { kind: 'unknown-zone'; wall: string; zoneName: string }

export interface CarriedMail {
  from: Address
  to: Address[]
  cc: Address[]
  replyTo: Address | null
  subject: string | null
  /** With its offset, as in the Date header: `2026-11-23T16:12:00-05:00`; text of a forwarded header block may lack the offset. */
  date: string | null
  messageId: string | null
  /** The newest message's own words, without quoted older ones. */
  text: string
  /** All of its text in order, each line with whose it is; missing before it is taken apart. */
  lines?: ReplyLine[]
  /** Older messages of the thread, newest first. */
  quoted: { from: Address | null; date: string | null; subject: string | null; text: string }[]
  /** The person who forwarded it wrote this above it. */
  cover: string | null
  /** Where the candidate forwarded it, what they wrote above it, and when. */
  note?: { words: string; date: string | null }
  forwarded: boolean
  forwardedBy: Address | null
  /** A machine's answer (out of office, a bounce); not the confirmations that hiring systems generate. */
  automatic: boolean
  /** Links with the words they stand under, unwrapped from safelinks and the like. */
  links: { words: string; url: string }[]
  attachments: { name: string | null; type: string }[]
  /** Of the mail as it came in, whoever's message it holds: who sent it, and the headers that tell machines and our own mails apart. */
  envelope?: MailEnvelope
}

export interface MailEnvelope {
  from: Address
  sender: Address | null
  subject: string | null
  /** Lower-case names: auto-submitted, precedence, list-id, return-path, x-auto-response-suppress … and our own. */
  headers: Readonly<Record<string, string>>
  /** How often it passed a server: our own marks in a loop would pile up. */
  received: number
}
