import { type Candidate, candidateSchema } from '../functions/domain/access/candidate.ts'
import type { Feed } from '../functions/domain/feed/feed.ts'
import { materialOf, type Piece, type PieceValue } from '../functions/domain/material/material.ts'
import type { Meeting, Moment, Reading } from '../functions/domain/read/reading.ts'
import { applicationIdOf, identityOf, roundIdOf, shortHash } from '../functions/domain/record/identity.ts'
import type { Contribution, InterviewItem } from '../functions/domain/record/interview.ts'
import type { Message, Origin } from '../functions/domain/record/message.ts'
import type { Note, NoteValue } from '../functions/domain/record/note.ts'
import { type Instant, instantOf, localDate, plus } from '../functions/domain/time/wall-time.ts'
import type { Application, CandidateItems, Interview, Interviewer, Round, View } from '../functions/domain/view/view.ts'

/** Wednesday 25 November 2026, 10:00 in New York: when things arrive, unless a test says otherwise. */
export const arrival: Instant = '2026-11-25T15:00:00Z'
/** Wednesday 2 December 2026, 14:00 in New York. */
export const interviewStart: Instant = '2026-12-02T19:00:00Z'

export const aCandidate = (over: Partial<Candidate> = {}): Candidate =>
  candidateSchema.parse({
    id: 'alex',
    name: 'Alex Morgan',
    mail: 'alex.morgan@example.com',
    homeZone: 'America/New_York',
    employer: 'Harborline Software',
    employerDomain: 'harborline.io',
    inboxAddress: 'in-7h3k9@mail.roundtwo.test',
    ...over,
  })

/** Any ISO text with an offset; the wall time is that of `zone`, or of UTC. */
export const aMoment = (at: string, zone: string | null = 'America/New_York'): Moment => {
  const instant = instantOf(at)
  const wall = clockIn(zone ?? 'UTC').format(new Date(instant))
  return { instant, wall: wall.replace(' ', 'T'), zone }
}

/** One for each zone: making one takes longer than most tests. */
const clocks = new Map<string, Intl.DateTimeFormat>()
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  clocks.set(timeZone, clock)
  return clock
}

interface MeetingTimes {
  /** ISO text with an offset, or null for a start nobody knows. */
  start?: string | null
  minutes?: number | null
  zone?: string | null
}

export const aMeeting = ({
  start = interviewStart,
  minutes = 60,
  zone = 'America/New_York',
  ...over
}: MeetingTimes & Partial<Omit<Meeting, 'start' | 'end'>> = {}): Meeting => ({
  uid: 'round-1@bluepine.example',
  recurrenceId: null,
  sequence: 0,
  dtstamp: '2026-11-25T14:55:00Z',
  lastModified: null,
  method: 'request',
  title: 'Interview with Bluepine: Product Designer',
  start: start ? aMoment(start, zone) : null,
  end: start && minutes ? aMoment(plus(instantOf(start), { minutes }), zone) : null,
  allDay: false,
  organizer: 'maya.lindqvist@bluepine.example',
  attendees: ['alex.morgan@example.com', 'tomas.okafor@bluepine.example'],
  interviewers: [{ name: 'Tomas Okafor', email: 'tomas.okafor@bluepine.example', title: 'Design Director' }],
  meetingUrl: 'https://meet.example.com/bluepine-1',
  location: null,
  sessions: [],
  replaces: null,
  toBeMoved: false,
  ...over,
})

export const aReading = ({ meetings = [aMeeting()], ...over }: Partial<Reading> = {}): Reading => ({
  verdict: 'interview',
  sure: 0.97,
  why: ['The title says "Interview with Bluepine".'],
  source: 'ics',
  language: 'en',
  method: meetings[0]?.method ?? null,
  timeZone: meetings[0]?.start?.zone ?? null,
  company: 'Bluepine',
  role: 'Product Designer',
  round: null,
  format: 'hiring-manager',
  interviewers: meetings.flatMap((meeting) => meeting.interviewers),
  recruiter: { name: 'Maya Lindqvist', email: 'maya.lindqvist@bluepine.example' },
  task: null,
  decisionBy: null,
  meetings,
  doubts: [],
  evidence: { company: { part: 'SUMMARY', words: 'Interview with Bluepine: Product Designer', sure: 0.97 } },
  mail: null,
  ...over,
})

export const aMailOrigin = (over: Partial<Extract<Origin, { door: 'mail' }>> = {}): Extract<Origin, { door: 'mail' }> => ({
  door: 'mail',
  envelopeFrom: 'alex.morgan@example.com',
  headerFrom: 'alex.morgan@example.com',
  verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
  ownerOnly: false,
  ...over,
})

/** Dropped in on the page by the candidate, unless `origin` says otherwise. Its id follows from `name`. */
export const aMessage = ({ name = 'message-1', ...over }: { name?: string } & Partial<Message> = {}): Message => ({
  candidateId: 'alex',
  id: `${shortHash(name)}${shortHash(name)}`.slice(0, 32),
  key: `page/${name}`,
  carrier: 'ics',
  origin: { door: 'page' },
  storedAt: arrival,
  byHand: true,
  identities: [],
  version: 1,
  unplanned: true,
  ...over,
})

export const aContribution = ({ meeting = aMeeting(), ...over }: Partial<Contribution> = {}): Contribution => ({
  messageId: 'message-1',
  storedAt: arrival,
  trust: 'forwarded',
  feed: false,
  byHand: true,
  contentHash: shortHash(JSON.stringify(meeting)),
  meeting,
  company: 'Bluepine',
  role: 'Product Designer',
  round: null,
  format: 'hiring-manager',
  recruiter: { name: 'Maya Lindqvist', email: 'maya.lindqvist@bluepine.example' },
  task: null,
  decisionBy: null,
  timeZone: meeting.start?.zone ?? null,
  doubts: [],
  evidence: {},
  domain: 'bluepine.example',
  ...over,
})

/** The stored record of one identity; by default of one hand-dropped invite. */
export const anInterview = ({ contributions = [aContribution()], ...over }: Partial<InterviewItem> = {}): InterviewItem => ({
  candidateId: 'alex',
  identity: contributions[0] ? identityOf(contributions[0].meeting, contributions[0].messageId) : 'message:none',
  firstStoredAt: contributions.map((one) => one.storedAt).sort()[0] ?? arrival,
  contributions,
  version: 1,
  unplanned: true,
  ...over,
})

export const aPiece = (id: string, value: PieceValue, over: Partial<Piece> = {}): Piece => ({
  candidateId: 'alex',
  id,
  identity: null,
  at: arrival,
  from: 'page',
  value,
  version: 1,
  ...over,
})

export const aNote = (identity: string, value: NoteValue, over: Partial<Omit<Note, 'identity' | 'value'>> = {}): Note => ({
  candidateId: 'alex',
  identity,
  slot: value.kind === 'thanked' ? value.person : value.kind === 'answer' ? value.messageId : '',
  at: '2026-12-02T22:00:00Z',
  value,
  version: 1,
  unplanned: true,
  ...over,
})

export const aFeed = (over: Partial<Feed> = {}): Feed => ({
  candidateId: 'alex',
  id: 'feed-1',
  url: 'https://calendar.example.com/private/alex.ics',
  name: 'Alex',
  etag: null,
  lastModified: null,
  nextPollAt: plus(arrival, { minutes: 15 }),
  lastGoodAt: arrival,
  trouble: null,
  seen: {},
  firstLookAt: arrival,
  version: 1,
  ...over,
})

export const theItems = (over: Partial<CandidateItems> = {}): CandidateItems => ({
  candidate: aCandidate(),
  interviews: [],
  notes: [],
  messages: [],
  feeds: [],
  ...over,
})

/* What the view makes of it, for tests of what reads a view. */

export const anInterviewer = (over: Partial<Interviewer> = {}): Interviewer => ({
  key: over.email ?? 'tomas.okafor@bluepine.example',
  name: 'Tomas Okafor',
  email: 'tomas.okafor@bluepine.example',
  title: 'Design Director',
  audience: 'hiring-manager',
  lastSessionEnd: plus(interviewStart, { hours: 1 }),
  addedLater: false,
  detail: null,
  thanked: 'open',
  ...over,
})

export const aSeenInterview = ({
  identity = 'uid:round-1%40bluepine.example',
  start = interviewStart,
  ...over
}: Partial<Interview> = {}): Interview => ({
  identity,
  identities: [identity],
  status: 'on',
  title: 'Interview with Bluepine: Product Designer',
  start,
  end: start && plus(start, { hours: 1 }),
  endAssumed: false,
  allDay: false,
  zone: 'America/New_York',
  sessions: [],
  interviewers: [anInterviewer(start ? { lastSessionEnd: plus(start, { hours: 1 }) } : { lastSessionEnd: null })],
  recruiter: { name: 'Maya Lindqvist', email: 'maya.lindqvist@bluepine.example' },
  format: 'hiring-manager',
  round: null,
  company: 'Bluepine',
  role: 'Product Designer',
  meetingUrl: 'https://meet.example.com/bluepine-1',
  location: null,
  task: null,
  decisionBy: null,
  doubts: [],
  evidence: {},
  differences: [],
  trust: 'forwarded',
  hasCalendar: true,
  uid: 'round-1@bluepine.example',
  firstStoredAt: arrival,
  changedAt: arrival,
  cancelledAt: null,
  pending: null,
  byHand: [{ messageId: 'message-1', storedAt: arrival }],
  lastMessageAt: arrival,
  ...over,
})

/** A round of the given interviews; by default of one. Fields that follow from the interviews are taken from the first and last of them. */
export const aRound = ({ interviews = [aSeenInterview()], ...over }: Partial<Round> = {}): Round => {
  const first = interviews[0] ?? aSeenInterview()
  const last = interviews.at(-1) ?? first
  return {
    id: roundIdOf(first.identity),
    applicationId: applicationIdOf('uid:round-1%40bluepine.example'),
    number: first.round,
    position: 1,
    status: first.status,
    interviews,
    start: first.start,
    end: last.end,
    endAssumed: last.endAssumed,
    allDay: first.allDay,
    localDate: first.start && localDate(first.start, 'America/New_York'),
    sessions: interviews.flatMap(({ identity, start, end, title, interviewers }) =>
      start ? [{ identity, start, end, title, interviewers: interviewers.map((person) => person.name) }] : [],
    ),
    fullDay: interviews.length > 1,
    format: interviews.length > 1 ? 'superday' : first.format,
    onSite: first.location !== null && first.meetingUrl === null,
    meetingUrl: first.meetingUrl,
    location: first.location,
    zone: first.zone,
    interviewers: interviews.flatMap((one) => one.interviewers),
    recruiter: first.recruiter,
    task: first.task,
    firstStoredAt: first.firstStoredAt,
    startKnownAt: first.start && first.firstStoredAt,
    changedAt: last.changedAt,
    cancelledAt: first.cancelledAt,
    lastMessageAt: last.lastMessageAt,
    byHand: interviews.flatMap((one) => one.byHand),
    pending: interviews.flatMap((one) => one.pending ?? []),
    doubts: [],
    debrief: null,
    ...over,
  }
}

export const anApplication = ({ rounds = [aRound()], ...over }: Partial<Application> = {}): Application => ({
  id: rounds[0]?.applicationId ?? applicationIdOf('uid:round-1%40bluepine.example'),
  company: 'Bluepine',
  role: 'Product Designer',
  domain: 'bluepine.example',
  recruiter: { name: 'Maya Lindqvist', email: 'maya.lindqvist@bluepine.example' },
  rounds,
  decisionBy: null,
  stopped: null,
  answered: null,
  ...over,
})

export const aView = (over: Partial<View> = {}): View => ({
  candidate: aCandidate(),
  applications: [anApplication()],
  questions: [],
  answers: [],
  feeds: [],
  material: materialOf([]),
  ...over,
})
