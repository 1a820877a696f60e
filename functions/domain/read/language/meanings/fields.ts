import type { Words } from '../words.ts'

/**
 * Of what the names of fields are made in the data of schedulers and hiring systems, beside the labels people write. Small letters, with
 * blanks between words; `starts_at`, `startsAt` and `startsat` are the same field. They
 * go before labels: to a form `title` is the job, to a program it is what the event is called.
 */
export interface FieldWords {
  start: Words
  end: Words
  /** A day, or an instant whose name says no more than that. */
  day: Words
  hour: Words
  zone: Words
  length: Words
  /** Who applies. */
  candidate: Words
  /** Takes part, on whichever side. */
  guests: Words
  /** What the event is called. */
  title: Words
  /** What kind of event it is: its type, or the stage of hiring. */
  kind: Words
  notes: Words
  /** The job to fill, its employer, whom one meets, whom to ask, where and by which link: what labels have not. */
  role: Words
  company: Words
  people: Words
  contact: Words
  place: Words
  /** Leads to the call; `link` may lead anywhere. */
  call: Words
  link: Words
  question: Words
  answer: Words
  /** As a status or the end of an event's type: `interview.cancelled`. */
  off: Words
  id: Words
  name: Words
  given: Words
  family: Words
  mail: Words
  phone: Words
  /** What somebody works as; outside a person such a word names the job to fill, or nothing. */
  job: Words
  /** When something happened to the record, and when somebody must answer: no time of the event. */
  stamp: Words
  /** How it was before. */
  old: Words
  /** How the event stands, or what happened to it. */
  status: Words
  round: Words
  /** Lines of an address. */
  street: Words
  postcode: Words
  city: Words
  /** The event itself: such a word says nothing more of a field. */
  booking: Words
  /** Only wraps what it holds, though a form would use it as a label. */
  wrapping: Words
}
