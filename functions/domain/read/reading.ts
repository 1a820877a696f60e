import * as z from 'zod'
import { instantSchema, localDateSchema } from '../time/wall-time.ts'
import type { SentWords } from '../trust/sent-words.ts'

/** How sure, and why: where a fact was found and the words it was read from. */
export const evidenceSchema = z.object({
  /** The part of the carrier, as a person would name it: `SUMMARY`, `subject`, `mail text`, `ATTENDEE`, `payload.event_type.title`. */
  part: z.string(),
  words: z.string(),
  sure: z.number().min(0).max(1),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const personSchema = z.object({
  name: z.string(),
  email: z.string().nullable(),
  /** Further addresses of the same person. */
  otherEmails: z.array(z.string()).optional(),
  title: z.string().nullable(),
  /** With what they are named: `Mrs`, `Frau Dr.` */
  form: z.string().optional(),
})
export type Person = z.infer<typeof personSchema>

/** A shared mailbox has an address and no name. */
export const recruiterSchema = z.object({ name: z.string().nullable(), email: z.string().nullable(), form: z.string().optional() })
export type Recruiter = z.infer<typeof recruiterSchema>

export const formatSchema = z.enum([
  'superday',
  'presentation',
  'case-study',
  'technical',
  'panel',
  'executive',
  'hiring-manager',
  'peer',
  'behavioral',
  'recruiter-screen',
])
export type Format = z.infer<typeof formatSchema>

/** A line of an answer: `own` is what was written, `quoted` what it answers; `below` stands under a header block and may be either. */
export const replyLineSchema = z.object({ words: z.string(), from: z.enum(['own', 'quoted', 'below']) })
export type ReplyLine = z.infer<typeof replyLineSchema>

export const methodSchema = z.enum(['request', 'cancel', 'reply', 'counter', 'declinecounter', 'refresh', 'publish'])
export type Method = z.infer<typeof methodSchema>

const answers = ['reply', 'counter', 'declinecounter', 'refresh'] as const
export type AnswerMethod = (typeof answers)[number]

/** What people say to an invitation, its organizer to a proposal, and a question for it once more change no meeting (RFC 5546 §3.2.3, §3.2.6–8). */
export const isAnswer = (method: Method | null): method is AnswerMethod => (answers as readonly (Method | null)[]).includes(method)

export const sourceSchema = z.enum(['ics', 'eml', 'calendly', 'calcom', 'google-calendar', 'microsoft-graph', 'generic'])
export type Source = z.infer<typeof sourceSchema>

/** An instant together with what the clock on the wall says, so that a late change of a zone's rules can move it. */
export const momentSchema = z.object({
  instant: instantSchema,
  /** `YYYY-MM-DDTHH:MM:SS` in `zone`; in UTC where there is no zone. */
  wall: z.string(),
  /** IANA name; null when the input gives only UTC or an offset. */
  zone: z.string().nullable(),
})
export type Moment = z.infer<typeof momentSchema>

export const sessionSchema = z.object({
  start: instantSchema,
  end: instantSchema.nullable(),
  title: z.string().nullable(),
  interviewers: z.array(z.string()),
  /** Arrival, lunch, a tour: part of the day, and no talk. */
  aside: z.boolean().optional(),
})
export type Session = z.infer<typeof sessionSchema>

/** An hour of several that one may choose from. */
export const offeredHourSchema = z.object({
  start: momentSchema,
  end: momentSchema.nullable(),
  /** The candidate has asked for this one. */
  picked: z.boolean().optional(),
})
export type OfferedHour = z.infer<typeof offeredHourSchema>

/** One meeting as the calendar knows it: one VEVENT or one event of a provider, or what a mail without calendar data arranges. */
export const meetingSchema = z.object({
  /** Null: the message itself is the identity. */
  uid: z.string().nullable(),
  /** The provider's own id of the event, beside its uid: of one that was deleted it may tell no other. */
  providerId: z.string().optional(),
  /** The original start of the instance (RFC 5545 §3.8.4.4), as an instant, or a date for all-day series. */
  recurrenceId: z.string().nullable(),
  sequence: z.int().nullable(),
  dtstamp: instantSchema.nullable(),
  /** LAST-MODIFIED, or a provider's updated or created time. */
  lastModified: instantSchema.nullable(),
  method: methodSchema.nullable(),
  title: z.string().nullable(),
  start: momentSchema.nullable(),
  end: momentSchema.nullable(),
  allDay: z.boolean(),
  organizer: z.string().nullable(),
  /** Addresses, lower case. */
  attendees: z.array(z.string()),
  interviewers: z.array(personSchema),
  meetingUrl: z.string().nullable(),
  location: z.string().nullable(),
  /** Of a full-day agenda inside this one meeting, else empty. */
  sessions: z.array(sessionSchema),
  /** The uid this one replaces, as the provider says (Calendly `old_invitee`, Cal.com `rescheduleUid`). */
  replaces: z.string().nullable(),
  /** A cancel that says a new time will follow (`rescheduled: true`). */
  toBeMoved: z.boolean(),
  /** A tool's message that may tell what changed alone: what it leaves out stands as before. */
  partial: z.boolean().optional(),
  /** One day of a recurring invite that no entry of its own tells of: it lasts as long as the series has it. */
  unrolled: z.boolean().optional(),
  /** Said of one day of a series and of those after it (RFC 5545 §3.2.13). */
  onward: z.boolean().optional(),
  /** A mail without calendar data that says it moves a meeting known before. */
  moves: z.boolean().optional(),
  /** A cancel that asks the candidate to pick a new time (Cal.com `requestReschedule`): their words, and where to pick it. */
  pickNewTime: z.object({ words: z.string().nullable(), link: z.string().nullable() }).optional(),
  /** "Same place as last time", "same link": where it is, the round before tells. */
  asBefore: z.boolean().optional(),
  /** Work on trial, at somebody's side, or "the whole afternoon": where no end is said, it lasts the day. */
  lastsDay: z.boolean().optional(),
  /** The time is asked for, and the other side has not agreed yet (Cal.com `PENDING`). */
  askedFor: z.boolean().optional(),
  /** It has no time yet: the hours to choose from, in the order of the mail. */
  offered: z.array(offeredHourSchema).optional(),
  /** A cancel by which the other side does not agree to a time that was asked for (Cal.com `BOOKING_REJECTED`). */
  declined: z.boolean().optional(),
  /** A cancel that the candidate asked for. */
  ownWish: z.boolean().optional(),
  /** Its title says that it is put off, and not whether its hour is the old one or the new: what was known before tells. */
  postponed: z.boolean().optional(),
  /** Of one of several appointments in a letter: what kind of talk this one is. */
  format: formatSchema.nullable().optional(),
  /** And what the letter calls it, where that is no interview: "test". */
  occasion: z.string().optional(),
})
export type Meeting = z.infer<typeof meetingSchema>

/** A time that a mail without calendar data names, as far as it says it: the day may be known from the meeting it is about. */
export const saidTimeSchema = z.object({
  date: localDateSchema.nullable(),
  /** A bare weekday means one near the meeting it is about; `next`: of the week after; `week`: the talk's own weekday, in the week of `date`. */
  day: z.enum(['exact', 'weekday', 'next-weekday', 'relative', 'week']).nullable(),
  /** `HH:MM`; null for a day alone. */
  clock: z.string().nullable(),
  until: z.string().nullable(),
  zone: z.string().nullable(),
  offset: z.string().nullable(),
  /** `old`: said to hold no more; `new`: what it moves to. */
  side: z.enum(['old', 'new']).nullable(),
  /** Proposed or possible, not stated. */
  open: z.boolean(),
  /** When to be at the door or in the call. */
  arrival: z.boolean().optional(),
  /** Minutes later (or, below zero, earlier) than the hour that is known: "an hour earlier". `clock` is null then. */
  shift: z.number().optional(),
  /** On that day at the hour that is known. */
  sameHour: z.boolean().optional(),
})
export type SaidTime = z.infer<typeof saidTimeSchema>

/** What a mail without calendar data says of a meeting that both sides know. */
const wholeChangeSchema = z.object({
  /** `off`; `closed`: the job is gone; `later`: another time is needed or found; `moves`: it names what holds now; `perhaps`: one of them may come; `stands`. */
  says: z.enum(['off', 'closed', 'later', 'moves', 'perhaps', 'stands']).nullable(),
  times: z.array(saidTimeSchema),
  sameHour: z.boolean(),
  /** It speaks of a further talk. */
  further: z.boolean(),
  /** It asks when the candidate could come. */
  wantsTimes: z.boolean().default(false),
  /** It expects the candidate on the days and hours of `times`: "see you on Wednesday at two". */
  expects: z.boolean().optional(),
  /** The days of what it says is off or put off, and of what it says stands or is met: of two talks one may be off. */
  offOn: z.array(localDateSchema).optional(),
  standsOn: z.array(localDateSchema).optional(),
  /** Other times that it offers, in its own words. */
  offered: z.string().optional(),
  /** That something does not suit somebody, alone, says that another time is needed: the hours on the old side of `times`, or it does not say what. */
  clash: z.enum(['hour', 'unsaid']).optional(),
  /** It takes a cancel back: "please ignore the cancellation", "it is back on". */
  takesBack: z.boolean().optional(),
  /** `later` by ending the talk that was arranged, with no hour for the next: until one comes there is none. */
  calledOff: z.boolean().optional(),
  /** `off` because the job is gone: no other hour is to be asked for. */
  jobGone: z.boolean().optional(),
  /** They waited for the reader at the hour that was arranged. */
  missed: z.boolean().optional(),
  /** It ends the talk because the reader wanted it so. */
  ownWish: z.boolean().optional(),
  /** Places in a list of hours that was offered before: which it takes, and which it asks about; `own`: what the candidate had picked, right below. */
  picks: z
    .object({
      numbers: z.array(z.int()),
      asked: z.array(z.int()),
      own: z.object({ numbers: z.array(z.int()), days: z.array(localDateSchema) }),
    })
    .optional(),
  /** It says yes to something: "Confirmed.", "Great, see you then". */
  agrees: z.boolean().optional(),
  /** Something in it is said not to be, or not to suit. */
  denies: z.boolean().optional(),
  /** The one room to meet in that it names by its link. */
  link: z.string().optional(),
  /** Another place, means or people at the hour that is known, in these words; `sure`: they say that it is so, and in place of what. */
  instead: z
    .object({
      words: z.string(),
      sure: z.boolean(),
      by: z.enum(['phone', 'video', 'place']).nullable(),
      location: z.string().nullable(),
      meetingUrl: z.string().nullable(),
      people: z.array(personSchema),
      /** Whoever is named comes besides; whoever is not, does not. */
      who: z.enum(['joins', 'only']).optional(),
      /** What says who is not there, where one is missing and the talk takes place. */
      gone: z.string().optional(),
      /** The people are whoever writes, who is met where nobody else is left. */
      ifNobody: z.boolean().optional(),
    })
    .optional(),
  /** How many minutes the talk lasts now, where it says that this is not as before. */
  lasts: z.number().optional(),
  /** What it says, where the reader wrote it themselves: they name people and companies as only who knows them can tell. */
  note: z.string().optional(),
})
/**
 * `apart`: what its parts say by themselves, where several talks may be meant. `occasion`: what a part calls an appointment that is no interview;
 * `byName`: it is of that alone; `all`: "both interviews".
 */
export const changeSchema = wholeChangeSchema.extend({
  apart: z
    .array(
      z.object({
        words: z.string(),
        days: z.array(localDateSchema),
        change: wholeChangeSchema,
        occasion: z.string().optional(),
        byName: z.boolean().optional(),
        all: z.boolean().optional(),
      }),
    )
    .optional(),
})
export type Change = z.infer<typeof changeSchema>

/** A limit that counts back from the talk. */
export const aheadSchema = z.object({
  count: z.int(),
  unit: z.enum(['hours', 'days']),
  /** Of days, when stated: the wall time. */
  at: z.string().nullable(),
})
export type Ahead = z.infer<typeof aheadSchema>

/** A piece of work to prepare or hand in. */
export const taskSchema = z.object({
  words: z.string(),
  /** Stated due date and, when stated, wall time (`HH:MM`) in `zone` or else the candidate's zone. */
  dueOn: localDateSchema.nullable(),
  dueAt: z.string().nullable(),
  /** Its limit counts back from the talk, whenever that is: "a day before the interview, by noon". */
  ahead: aheadSchema.optional(),
})
export type Task = z.infer<typeof taskSchema>

/** What an employer's own practical sentence is about. `other`: it speaks to the candidate about the interview, and fits none of these. */
export const detailKindSchema = z.enum([
  'bring',
  'arrive',
  'dial-in',
  'how',
  'tool',
  'dress',
  'focus',
  'agenda',
  'prepare',
  'brief',
  'phone',
  'adjustments',
  'nda',
  'travel',
  'recording',
  'next',
  'other',
])
export type DetailKind = z.infer<typeof detailKindSchema>

/** A sentence of the invite, or a heading with its list, word for word. */
export const detailSchema = z.object({
  kind: detailKindSchema,
  words: z.string(),
  /** As in evidence: the part of the carrier it stands in. */
  part: z.string(),
  /** Name of the interviewer it speaks of. */
  person: z.string().optional(),
  /** The last day it names: past it, there is nothing left to do about it. */
  until: localDateSchema.optional(),
})
export type Detail = z.infer<typeof detailSchema>

/** In which way one meets. What is not said is not there. */
export const howSchema = z.object({
  by: z.enum(['phone', 'video', 'place', 'to-be-told']),
  /** Of a phone call: who dials. */
  calls: z.enum(['they', 'you']).optional(),
  /** The number that is dialled, as written. */
  number: z.string().optional(),
  /** Of a video call: what it runs on, by name. */
  tool: z.string().optional(),
  passcode: z.string().optional(),
  /** Whom to ask for at the door. */
  askFor: z.string().optional(),
  recorded: z.literal(true).optional(),
})
export type How = z.infer<typeof howSchema>

/** What stays open after a careful reading; each becomes part of one question to the candidate. */
export const doubtSchema = z.object({
  about: z.enum(['interview', 'start', 'zone', 'end', 'company', 'application', 'attachment', 'organizer', 'hour', 'note']),
  /** For a person: "The invite names the time zone Mars/Olympus, which does not exist. It says 15:00 on 2 December." */
  words: z.string(),
  /** Of the start: no hour is named at all, so there is none to be in doubt of. */
  unsaid: z.literal(true).optional(),
})
export type Doubt = z.infer<typeof doubtSchema>

export const answerKindSchema = z.enum(['offer', 'rejection', 'on-hold', 'next-step'])
export type AnswerKind = z.infer<typeof answerKindSchema>

/** What an employer answers after a round, as their mail has it. */
export const employerAnswerSchema = z.object({
  kind: answerKindSchema,
  /** The words that say so. */
  words: z.string(),
  /** What the same mail says as plainly and cannot mean as well: the candidate is asked which it is. */
  against: z.array(answerKindSchema),
  /** Of an offer: the last day for an answer and, when stated, the wall time (`HH:MM`). On hold: when they mean to go on. */
  dueOn: localDateSchema.nullable().optional(),
  dueAt: z.string().nullable().optional(),
  /** `dueOn` is null since it is either of these, and its words do not say which: "next Wednesday". */
  dueEither: z.object({ words: z.string(), days: z.array(localDateSchema) }).optional(),
  /** Of a next step: it is only this that they ask for, and no talk with a time; `dueOn` is the day they want it by. */
  asks: z.enum(['references']).optional(),
})
export type EmployerAnswer = z.infer<typeof employerAnswerSchema>

/** What the candidate tells in an answer to a mail of ours. */
export const toldBackSchema = z.object({
  happened: z.enum(['no-show', 'cut-short']).optional(),
  /** How many minutes they waited for somebody. */
  waited: z.int().optional(),
  /** By name, as written. */
  met: z.array(z.string()).optional(),
  /** They were met in place of the others. */
  instead: z.boolean().optional(),
  answer: z
    .object({
      kind: z.enum([...answerKindSchema.options, 'accepted', 'withdrawn']),
      dueOn: localDateSchema.nullable().optional(),
      dueAt: z.string().nullable().optional(),
    })
    .optional(),
  /** By when the employer answers. */
  decisionBy: localDateSchema.optional(),
})
export type ToldBack = z.infer<typeof toldBackSchema>

/** What we understood of one message. Null means: a careful reader could not read it there. Nothing is guessed. */
export const readingSchema = z.object({
  verdict: z.enum(['interview', 'not', 'unsure']),
  /** 0–1: how likely it is that this arranges an interview of the candidate. */
  sure: z.number().min(0).max(1),
  /** Why, in plain sentences, most telling first. */
  why: z.array(z.string()),
  source: sourceSchema,
  /** BCP 47 primary tag of the text: en, de, fr, es, pt, nl, it, ja. */
  language: z.string().nullable(),
  method: methodSchema.nullable(),
  timeZone: z.string().nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  /** Of a no: the other job for which the same mail invites to its meetings. */
  invitesFor: z.string().optional(),
  round: z.int().nullable(),
  format: formatSchema.nullable(),
  /** The union over the meetings. */
  interviewers: z.array(personSchema),
  recruiter: recruiterSchema.nullable(),
  /** Somebody else takes over: whom to write to from now on. */
  newContact: recruiterSchema.optional(),
  task: taskSchema.nullable(),
  /** The task is all it is about: no talk is arranged or asked for. */
  taskOnly: z.boolean().optional(),
  /** What is said of work that was given before. */
  ofTask: z.enum(['received', 'dropped', 'no-rush', 'reminded']).optional(),
  /** A last day, in a mail that does not say of what. */
  limit: z.object({ dueOn: localDateSchema.nullable(), dueAt: z.string().nullable(), words: z.string() }).optional(),
  /** It gives work besides what was given before. */
  furtherWork: z.boolean().optional(),
  decisionBy: localDateSchema.nullable(),
  /** In the order of the invite. */
  details: z.array(detailSchema).optional(),
  /** Sentences worth keeping that were one too many. */
  detailsLeftOut: z.int().optional(),
  how: howSchema.optional(),
  /** Earliest first. Empty when the message arranges no meeting (a mail asking for times, a one-way interview). */
  meetings: z.array(meetingSchema),
  /** Several hours to choose from, where none is fixed. */
  offered: z.array(offeredHourSchema).optional(),
  /** Where one meets, while the hour is in doubt and `meetings` is empty for that. */
  where: z.object({ meetingUrl: z.string().nullable(), location: z.string().nullable() }).optional(),
  doubts: z.array(doubtSchema),
  change: changeSchema.optional(),
  /** What a provider reports without arranging anything (a payment, a no-show, a test), in a plain sentence. */
  report: z.string().optional(),
  /** Without a mail around it: an entry of our own calendar has come back, by the mark in its text. */
  ours: z.boolean().optional(),
  /** By field name of this object (`start`, `end`, `meetingUrl` and `location` too). */
  evidence: z.record(z.string(), evidenceSchema),
  /** The mail as such: of the forwarded message where one was forwarded. */
  mail: z
    .object({
      from: recruiterSchema,
      /** Addresses of To and Cc, lower case: whom a copied note of the candidate's own went to. */
      to: z.array(z.string()).optional(),
      /** It carries the header or the mark that stands in every mail of ours: one of them has come back. */
      ours: z.boolean().optional(),
      /** A mail of ours stands below what is written here. */
      quotesUs: z.boolean().optional(),
      /** It stands there with its mark, which only whoever got that mail has. */
      quotesMark: z.boolean().optional(),
      /** Where it answers a mail: which ones (Message-IDs without their brackets, newest first) and, of the candidate's own, its lines. */
      reply: z.object({ to: z.array(z.string()), lines: z.array(replyLineSchema) }).optional(),
      subject: z.string().nullable(),
      sentAt: instantSchema.nullable(),
      messageId: z.string().nullable(),
      /** Auto-Submitted, out-of-office, list mail. */
      automatic: z.boolean(),
      forwarded: z.boolean(),
      /** An answer after a round. Proposed to the candidate, never assumed. */
      answer: answerKindSchema.nullable(),
      said: employerAnswerSchema.optional(),
      /** Where the candidate answers a mail of ours: what they tell in it. */
      told: toldBackSchema.optional(),
      /** Its own words say that a machine wrote it, or somebody's absence note; hiring systems confirm times that way too. */
      machine: z.boolean().optional(),
      /** A delivery report: whom a mail of the candidate's did not reach. */
      cameBack: z.array(z.string()).optional(),
      /** A provider's request to confirm forwarding (Gmail): its code and link, shown to the candidate and never followed. */
      forwardingConfirmation: z.object({ code: z.string().nullable(), link: z.string().nullable() }).nullable(),
    })
    .nullable(),
})
export type Reading = z.infer<typeof readingSchema>

/** What the reader knows of the candidate. */
export interface Reader {
  name: string
  mail: string
  homeZone: string
  /** When the message came in: what counts from the day of writing counts from here where it bears no date. */
  receivedAt?: string | undefined
  employer?: string | undefined
  employerDomain?: string | undefined
  /** Further addresses of the candidate's own. */
  otherMails?: readonly string[] | undefined
  /** Where invites are forwarded to. */
  inboxAddress?: string | undefined
  /** What stands at the foot of every mail of ours to this candidate (`own-mark.ts`). */
  ownMarks?: string[] | undefined
  /** What those mails said, by which a part without the foot is known (`sent-words.ts`). */
  sentWords?: SentWords[] | undefined
  /** Uids and senders the candidate has answered about before; addresses of those who arranged an interview that is known. */
  known?:
    | {
        uid?: Record<string, boolean>
        sender?: Record<string, boolean>
        arrangers?: readonly string[]
        /** Of all interviews that are known: one mail may answer for several of them. */
        employers?: readonly string[]
      }
    | undefined
}

export const carrierSchema = z.enum(['ics', 'eml', 'json'])
export type Carrier = z.infer<typeof carrierSchema>

export const refusalSchema = z.object({
  /** A short code for logs and tests, such as `too-large`, `not-json`, `no-calendar-data`, `over-cap:attendees`, `deadline`. */
  code: z.string(),
  /** For the person who sent it: what is wrong and what to do. */
  words: z.string(),
  /** It says nothing about the message: the reader ran out of time or memory, or broke. It may well be read the next time. */
  passing: z.literal(true).optional(),
})
export type Refusal = z.infer<typeof refusalSchema>

/** What a mail says of one of the employers that are known, by that name. */
export interface SaidOf {
  company: string
  reading: Reading
}

/**
 * `note`: what the candidate wrote above a mail they forwarded, read as a mail of theirs to us. `below`: of a mail that arranges nothing itself,
 * those below it in the thread, newest first. `each`: what it says of each employer that it answers for, as a mail of its own.
 */
export type ReadOutcome =
  | { outcome: 'read'; reading: Reading; note?: Reading; below?: Reading[]; each?: SaidOf[] }
  | { outcome: 'refused'; refusal: Refusal }
