import type { Candidate } from '../access/candidate.ts'
import type { LetterLanguage, LetterRoute } from '../drafts/manner.ts'
import type { Feed } from '../feed/feed.ts'
import type { Correction } from '../match/correction.ts'
import type { Material, Piece } from '../material/material.ts'
import type {
  Ahead,
  AnswerKind,
  Detail,
  Doubt,
  EmployerAnswer,
  Evidence,
  Format,
  How,
  Meeting,
  Recruiter,
  Session,
} from '../read/reading.ts'
import type { Audience, Edit } from '../record/edit.ts'
import type { InterviewItem } from '../record/interview.ts'
import type { Decision, Message, Trust } from '../record/message.ts'
import type { Debrief, Note, Point } from '../record/note.ts'
import type { Replied } from '../replies/replied.ts'
import type { Instant, LocalDate } from '../time/wall-time.ts'

/** Everything stored about one candidate that the view is made from. */
export interface CandidateItems {
  candidate: Candidate
  interviews: InterviewItem[]
  notes: Note[]
  messages: Message[]
  feeds: Feed[]
  /** What the candidate handed in; nothing is the same as none. */
  material?: Piece[] | undefined
}

export type { Audience }

export interface Interviewer {
  /** Stable within the round: address, else the normalised name. */
  key: string
  name: string
  email: string | null
  /** Further addresses of the same person. */
  otherEmails?: string[] | undefined
  title: string | null
  /** With what they are named: `Mrs`, `Frau Dr.` */
  form?: string | undefined
  /** What this person cares about; null when nothing says so. */
  audience: Audience | null
  /** It is drawn from the title alone, and told as a guess. */
  audienceGuessed?: boolean | undefined
  /** What the invite says this person will look at, word for word. */
  focus?: string[] | undefined
  /** Those of them that the candidate has corrected: theirs no more. */
  ownFocus?: string[] | undefined
  /** End of the last session with this person: the 24 hours count from here. */
  lastSessionEnd: Instant | null
  /** Introduced on the day and added in the debrief. */
  addedLater: boolean
  /** The one thing from the talk, in the candidate's own words. */
  detail: string | null
  thanked: 'open' | 'sent' | 'skipped'
  /** What the candidate noted of them for themselves alone: in no draft, on no card. */
  onlyForMe?: string | undefined
  /** What mattered most to them, as the candidate noted it. */
  stressed?: string | undefined
  /** Their note as the candidate has changed it. */
  draft?: string | undefined
  /** What the candidate chose for this note alone. */
  letter?: { language?: LetterLanguage | undefined; route?: LetterRoute | undefined } | undefined
  /** The debrief says that they were not there. */
  absent?: true | undefined
  /** The last earlier round of the application with this person, and what was noted of the talk then. */
  metBefore?: { roundId: string; localDate: LocalDate | null; detail: string | null } | undefined
}

/** An update that awaits the candidate's answer: until then every mail names both times. */
export interface PendingUpdate {
  messageId: string
  storedAt: Instant
  trust: Trust
  cancel: boolean
  /** It calls off the time and not the interview. */
  toBeMoved?: boolean | undefined
  /** Nobody knows what it says: it is put to the candidate as a cancel, and the round's mails wait for the answer. */
  unread?: boolean | undefined
  start: Instant | null
  end: Instant | null
  why: string
}

/** A practical sentence, theirs or (`own`) the candidate's instead of it or beside it. `key`: what an edit names it by. */
export interface ToldDetail extends Detail {
  key?: string | undefined
  own?: true | undefined
}

/** Work to do for a round, or by itself. */
export interface RoundTask {
  words: string
  /** As stated, else when the meeting it is for starts; null where neither is known. */
  due: Instant | null
  /** The date was stated, or how long before the talk, and not taken from the meeting. */
  stated?: boolean | undefined
  /** How long before the talk, while no hour of one is known. */
  ahead?: Ahead | undefined
  /** When the candidate said that it is done and sent. */
  handedInAt?: Instant | undefined
}

/** One identity, folded. */
export interface Interview {
  identity: string
  /** All identities that are this meeting; the first is `identity`. */
  identities: string[]
  status: 'on' | 'cancelled' | 'to-be-moved'
  title: string | null
  start: Instant | null
  end: Instant | null
  /** True when no end was given and 60 minutes are assumed. */
  endAssumed: boolean
  allDay: boolean
  /** Given as a stretch too long for a talk: its days are known, its hour is not. */
  window?: { start: Instant; end: Instant } | undefined
  /** The start that was known before, and when the sender said the present one. */
  movedFrom?: { start: Instant; at: Instant } | undefined
  zone: string | null
  /** `key`: what an edit names it by. */
  sessions: (Session & { key?: string })[]
  interviewers: Interviewer[]
  recruiter: Recruiter | null
  /** Who sent the calendar invite, where that is a person or a team of the employer's. */
  organizer?: Recruiter | undefined
  format: Format | null
  /** Of one of several appointments in a letter, what it calls this one, where that is no interview. */
  occasion?: string | undefined
  round: number | null
  company: string | null
  role: string | null
  meetingUrl: string | null
  location: string | null
  task: RoundTask | null
  /** There is a task and no talk: nobody is met, and nobody asks when. */
  taskOnly?: boolean | undefined
  /** It is an offer that came by itself: no talk is known of. */
  offerOnly?: boolean | undefined
  decisionBy: LocalDate | null
  /** BCP 47 primary tag of what the employer wrote of it. */
  language?: string | undefined
  /** The employer's own practical words. */
  details?: ToldDetail[] | undefined
  how?: How | undefined
  doubts: Doubt[]
  evidence: Record<string, Evidence>
  /** The candidate's edits that differ from what the latest message says: field, theirs, the message's; `later`: it came after the edit. */
  differences: { field: string; edited: unknown; received: unknown; later: boolean }[]
  /** All that the candidate has corrected in it. */
  edit?: Edit | undefined
  trust: Trust
  /** The source had calendar data, so mails attach none. */
  hasCalendar: boolean
  /** The uid to put into an attached `.ics`. */
  uid: string
  firstStoredAt: Instant
  /** When the message that set the present state was stored. */
  changedAt: Instant
  /** The same without the candidate's own correction, where that was the last to change it. */
  changedBeforeEdit?: Instant | undefined
  cancelledAt: Instant | null
  /** To be moved, and it is the candidate who is asked to pick the new time. */
  pickNewTime?: NonNullable<Meeting['pickNewTime']> | undefined
  /** The other side has not agreed to this time yet. */
  askedFor?: boolean | undefined
  /** They said no to a time that was asked for: to another one where this stands, else to this. */
  declined?: boolean | undefined
  /** Called off because the candidate wanted it so. */
  ownWish?: boolean | undefined
  pending: PendingUpdate | null
  /** Messages the candidate forwarded or dropped in that are about this interview, oldest first. */
  byHand: { messageId: string; storedAt: Instant }[]
  lastMessageAt: Instant
}

/** The interviews of one application on one local day. */
export interface Round {
  id: string
  applicationId: string
  /** As stated for this round, else null. */
  number: number | null
  /** Position among the application's rounds by time, from 1. */
  position: number
  status: 'on' | 'cancelled' | 'to-be-moved'
  /** In order of start; cancelled ones too. */
  interviews: Interview[]
  /** Of the interviews that are on; of a cancelled round: what it had. */
  start: Instant | null
  end: Instant | null
  endAssumed: boolean
  allDay: boolean
  localDate: LocalDate | null
  /** Each timed stretch with its people, in order: the sessions, or the interviews that have none. */
  sessions: (Session & { identity: string })[]
  fullDay: boolean
  format: Format | null
  /** There is a place to travel to and no link to join. */
  onSite: boolean
  meetingUrl: string | null
  location: string | null
  /** The zone the employer states, where it differs from the candidate's it is shown beside. */
  zone: string | null
  interviewers: Interviewer[]
  recruiter: Recruiter | null
  /** Who sent the calendar invite, where that is a person or a team of the employer's. */
  organizer?: Recruiter | undefined
  task: RoundTask | null
  /** There is a task and no talk: nobody is met, and nobody asks when. */
  taskOnly?: boolean | undefined
  /** It is an offer that came by itself: no talk is known of. */
  offerOnly?: boolean | undefined
  /** BCP 47 primary tag of what the employer wrote of it. */
  language?: string | undefined
  /** The employer's own practical words, of all its interviews. */
  details?: ToldDetail[] | undefined
  how?: How | undefined
  firstStoredAt: Instant
  /** When the present start was stored: what is "at once" counts from here. */
  startKnownAt: Instant | null
  changedAt: Instant
  cancelledAt: Instant | null
  pickNewTime?: NonNullable<Meeting['pickNewTime']> | undefined
  askedFor?: boolean | undefined
  declined?: boolean | undefined
  ownWish?: boolean | undefined
  /** Latest message about the round: change and packet wait until 5 minutes have passed without a new one. */
  lastMessageAt: Instant
  byHand: { messageId: string; storedAt: Instant }[]
  pending: PendingUpdate[]
  doubts: Doubt[]
  debrief: (Debrief & { at: Instant }) | null
  /** What its debrief left open and the candidate has answered since. */
  answeredPoints?: Point[] | undefined
  /** All its interviews came with the first look at this feed: the summary stands for the receipt, and a round already over starts nothing unless ticked. */
  firstLook?: { feedId: string; ticked: boolean } | undefined
}

/** One company and role the candidate pursues. */
export interface Application {
  id: string
  company: string | null
  role: string | null
  domain: string | null
  recruiter: Recruiter | null
  /** In order of start; those without a start last. */
  rounds: Round[]
  /** The stated decision date and when it became known; the latest statement after the last held round wins. */
  decisionBy: { date: LocalDate; knownAt: Instant; from: 'invite' | 'debrief' | 'mail' | 'edit' } | null
  /** Why nudges stop, when they do. */
  stopped: { by: 'outcome' | 'heard-back' | 'closed'; at: Instant; outcome?: string } | null
  /** What the employer has answered, as it stands. */
  answered: Answered | null
  /** What the candidate corrected in the match of posting and CV. */
  corrections?: Correction[] | undefined
}

export interface Answered {
  kind: AnswerKind
  at: Instant
  /** The candidate said so. Until then it is only what their mail reads like. */
  confirmed: boolean
  /** By this name it is taken back; null where the candidate entered it. */
  answerId: string | null
  /** What they answered in. */
  language?: string | undefined
  /** A next step that is something to send, and no talk whose time is to come. */
  asks?: EmployerAnswer['asks']
  /** Of an offer: the last day for an answer. On hold: when they mean to go on. */
  dueOn: LocalDate | null
  /** Of an offer whose words for the day may mean two. */
  dueEither?: EmployerAnswer['dueEither']
  /** That day's hour where one was stated, else its end; of an offer the deadline that is watched. */
  deadline: Instant | null
}

/** What was read in the message a question is about: the reader's reasons, and each fact with the words it was read from. */
export interface QuestionReading {
  from: string | null
  title: string | null
  why: string[]
  facts: { about: 'company' | 'role' | 'start' | 'interviewers'; says: string | null; part: string; words: string }[]
}

/** What the candidate is asked, once. `key` is its subject in the touchpoint key. */
export interface Question {
  key: string
  /** `reading`: is it an interview? `update`: apply this weaker change? `application`: which one? `vanished`: gone from the feed. `start`: when is it? */
  about: 'reading' | 'update' | 'application' | 'vanished' | 'start'
  /** What an answer note names. For `vanished` a stand-in of its own, as no message came. */
  messageId: string | null
  identity: string | null
  feedId: string | null
  askedBecause: string
  storedAt: Instant
  start: Instant | null
  /** Ranked, best first; for `application` their ids; for `update` what may have become of it; for yes or no empty. */
  choices: { id: string; label: string; why: string }[]
  answered: boolean
  /** Of an update: it calls the interview off. */
  cancel?: boolean | undefined
  /** Of an update that several interviews wait for: an identity of each, earliest first. */
  among?: string[] | undefined
  /** Of a reading: its title says that it was put off, and nothing tells whether its hour is the new one. */
  postponed?: boolean | undefined
  /** Of an update: nobody could read it. */
  unread?: boolean | undefined
  /** Of an update: the candidate asked for it in a reply, and the answer to that reply asks for the tap. */
  inReply?: boolean | undefined
  read?: QuestionReading | undefined
  /** It came with the first look at its feed, whose summary asks it. */
  firstLook?: boolean | undefined
}

export interface AnswerSaid extends Pick<EmployerAnswer, 'against' | 'asks' | 'dueEither'> {
  /** Of an offer: the last day for an answer. On hold: when they mean to go on. */
  dueOn: LocalDate | null
  /** The sentence it was read from. */
  words: string | null
  kind: AnswerKind | 'date' | 'contact'
  /** By when they will write or decide. */
  date: LocalDate | null
  /** Of an offer: the end of `dueOn`, or its hour. */
  deadline: Instant | null
  applicationId: string
  /** It says it of one of these and not of which. */
  among?: string[] | undefined
}

/** A message that owes an answer though it made or changed no round: not an interview, could not be read, nothing new. */
export interface Answer {
  messageId: string
  /** What the employer answers in it is taken back by this name. */
  answerId?: string | undefined
  storedAt: Instant
  decision: Decision
  reason: string
  roundId: string | null
  /** Of what the candidate's own address wrote and nobody forwarded: by this, one is the same again (`answer-brake.ts`). */
  writtenAs?: string | undefined
  /** What the employer answers in it, and about which application. */
  said?: AnswerSaid | undefined
  /** A machine wrote it: somebody's absence note, or a mail server's report that names whom a mail did not reach. */
  automatic?: { lost: { address: string; person: string | null }[] } | undefined
  /** It came without the candidate's doing; what an employer answers is told all the same. */
  unasked?: boolean | undefined
  /** It answers a mail of ours. */
  reply?: Replied | undefined
  /** Ids of the pieces of material that were kept from it. */
  pieces?: string[] | undefined
  /** A mail provider asks whether it may forward to us. */
  confirmation?: { code: string | null; link: string | null } | undefined
}

/** A mail the candidate has put off. */
export interface Snooze {
  key: string
  until: Instant
  /** When they said so. */
  at: Instant
}

export interface View {
  candidate: Candidate
  applications: Application[]
  questions: Question[]
  answers: Answer[]
  feeds: Feed[]
  material: Material
  snoozes?: Snooze[] | undefined
  /** Ids of rounds that are gone because the candidate said no to what they were read from. */
  dismissed?: string[] | undefined
  /** The last day of the term of an office that runs this. */
  termEnds?: LocalDate | undefined
}
