import type { ApiToken } from './domain/access/api-token.ts'
import type { Candidate } from './domain/access/candidate.ts'
import type { Door } from './domain/access/door.ts'
import type { Session } from './domain/access/session.ts'
import type { Provider, WebhookDoor } from './domain/access/webhook-door.ts'
import type { Clue } from './domain/archive/clues.ts'
import type { Finished } from './domain/archive/finished.ts'
import type { Feed } from './domain/feed/feed.ts'
import type { Split } from './domain/feed/split-feed.ts'
import type { Piece } from './domain/material/material.ts'
import type { Mailed } from './domain/material/read/read-mailed.ts'
import type { Handing, MaterialOutcome } from './domain/material/read/read-material.ts'
import type { Office } from './domain/office/office.ts'
import type { Erased, Erasure } from './domain/own-data/erasure.ts'
import type { Carrier, Reader, ReadOutcome } from './domain/read/reading.ts'
import type { InterviewItem } from './domain/record/interview.ts'
import type { Arrival, Message } from './domain/record/message.ts'
import type { Note } from './domain/record/note.ts'
import type { Touchpoint, TouchpointKind, TouchpointRef } from './domain/sending/touchpoint.ts'
import type { Instant } from './domain/time/wall-time.ts'
import type { CandidateItems } from './domain/view/view.ts'
import type { Push, PushRef } from './domain/ways-out/push.ts'
import type { WayOut, WayOutKind, WayOutOf } from './domain/ways-out/way-out.ts'
import type { Facts, NoticeName } from './notices.ts'

/** What the use cases need from the world, in our words. Every port takes part in retries: each call says whether it is safe to repeat. */

export interface Clock {
  /** The present instant, whole seconds, UTC. */
  now(): Instant
}

/** Everything one candidate owns, read with strong consistency. */
export interface CandidateState extends CandidateItems {
  touchpoints: Touchpoint[]
  /** The highest ticket any planner has taken. */
  planTicket: number
  /** The highest ticket whose plan was finished: rows written under it have their timers. */
  plannedTicket: number
  /** Of the settings: a mark is cleared only where nobody wrote since. */
  profileVersion: number
  /** False: no mark stands on the settings. */
  profileUnplanned?: boolean
  /** How what is known leaves. */
  waysOut?: WayOut[]
  /** How often something was archived; 0 or undefined: there is nothing to bring back. */
  archives?: number
  /** Left out of all the above. */
  unreadable?: Unreadable[]
}

/** What is packed away, as it was. */
export type ArchivedItems = Pick<CandidateState, 'interviews' | 'notes' | 'messages' | 'touchpoints'> & { unreadable: Unreadable[] }

/** A stored item that this version cannot read: its kind, and a hash of its key. */
export interface Unreadable {
  kind: string
  item: string
}

/** Lost: another writer was first; read again. */
export type Saved = 'saved' | 'lost'

/** A planner's lease: a row in the due index until the plan it stands for is done. */
export interface PlanTicket {
  candidateId: string
  ticket: number
}

/** What the sweep finds in one shard of the due index, instants ≤ now. */
export type DueRow =
  | { what: 'touchpoint'; touchpoint: Touchpoint }
  /** Something that feeds the plan was written and no planner has seen it. */
  | { what: 'unplanned'; candidateId: string }
  /** A planner took this ticket and did not finish within its lease. */
  | { what: 'plan'; candidateId: string; ticket: number }
  /** Whoever moved this into the archive or out of it did not finish. */
  | { what: 'archive'; candidateId: string; archiveId: string }
  /** `since`: when it was to be looked at. */
  | { what: 'feed'; candidateId: string; feedId: string; since: Instant }
  /** Something is owed to a candidate's own program or phone. */
  | { what: 'push'; push: Push }
  /** Something is being deleted. */
  | { what: 'erasure'; erasure: Erasure }

/** The one table. Single-item conditional writes only; every write is safe to repeat. */
export interface Table {
  findDoor(secretHash: string): Promise<Door | undefined>
  putDoor(door: Door): Promise<void>
  removeDoor(secretHash: string): Promise<void>
  findWebhookDoor(candidateId: string, provider: Provider): Promise<WebhookDoor | undefined>
  /** Writes where the stored version is `door.version - 1` (1: where none is stored). */
  putWebhookDoor(door: WebhookDoor): Promise<Saved>
  findCandidate(candidateId: string): Promise<Candidate | undefined>
  /** Writes settings; the plan tickets are untouched. Marks the candidate unplanned. Who was only asked until now has joined, and stays. */
  putCandidate(candidate: Candidate): Promise<void>
  /** Writes who is asked to join, and until when it is kept; lost where somebody of that id stands, asked or joined. */
  putInvitation(candidate: Candidate, until: Instant): Promise<Saved>
  /** Puts who has joined on the roll, with the last day of the term their plan goes by; empty where there is none. */
  enlist(candidateId: string, term: string): Promise<void>
  /** Those of the roll whose plan goes by another last day. */
  listOfOtherTerm(term: string): Promise<string[]>
  /** Marks the candidate unplanned, then notes that their plan goes by this last day. */
  markForTerm(candidateId: string, term: string): Promise<void>
  /** What is going on: without what is archived, and without messages that were decided to mean nothing. Throws when there is no such candidate. */
  readCandidate(candidateId: string): Promise<CandidateState>
  /** The same with what is archived: all there is to show. */
  readEverything(candidateId: string): Promise<CandidateState>

  /** Packs up what is over; `kept`: something of it was written meanwhile, or it is too large, and all of it stays. */
  archive(candidateId: string, finished: Finished): Promise<'archived' | 'kept'>
  /** Ids of the archives that one of these clues points to. */
  findArchived(candidateId: string, clues: Clue[]): Promise<string[]>
  /** Brings back all of one archive, also one whose move was interrupted. Nothing happens where there is none. */
  recall(candidateId: string, archiveId: string): Promise<void>

  /** Also where it is archived. */
  findMessage(candidateId: string, messageId: string): Promise<Message | undefined>
  /** `known`: these bytes are stored already. */
  addMessage(message: Message): Promise<'added' | 'known'>
  /** Writes where the stored version is `message.version - 1`. */
  saveMessage(message: Message): Promise<Saved>
  /** All messages, archived ones too, oldest first, expired ones left out. */
  listMessages(candidateId: string): Promise<Message[]>

  findInterview(candidateId: string, identity: string): Promise<InterviewItem | undefined>
  /** Writes where the stored version is `item.version - 1` (1: where none is stored). */
  saveInterview(item: InterviewItem): Promise<Saved>
  /** The later `at` wins; at equal `at` the write wins. Marks it unplanned. */
  putNote(note: Note): Promise<void>
  findFeed(candidateId: string, feedId: string): Promise<Feed | undefined>
  /** Writes where the stored version is `feed.version - 1` (1: where none is stored). `unplanned` marks it for the planner. */
  putFeed(feed: Feed, mark: { unplanned: boolean }): Promise<Saved>
  /** Writes by when a look that begins is to be repeated, and what it begins with, where the stored version is `feed.version - 1`. */
  beginLook(feed: Feed): Promise<Saved>
  removeFeed(candidateId: string, feedId: string): Promise<void>

  findPiece(candidateId: string, id: string): Promise<Piece | undefined>
  /** Writes where the stored version is `piece.version - 1` (1: where none is stored); the version it takes the place of is kept, of ten. */
  savePiece(piece: Piece): Promise<Saved>
  /** The earlier versions that are kept, the latest first. */
  listEditions(candidateId: string, id: string): Promise<Piece[]>
  /** With all its versions, for good. */
  removePiece(candidateId: string, id: string): Promise<void>
  /** It is gone from all there is to see, and can be brought back until it is forgotten. */
  putAwayPiece(candidateId: string, id: string): Promise<void>
  /** As it stood, with its earlier versions. Lost: there is nothing to bring back, or another of that id stands. */
  bringBackPiece(candidateId: string, id: string): Promise<Saved>
  /** What was put away, for good; what was written under its id since stays. */
  forgetPiece(candidateId: string, id: string): Promise<void>

  findErasure(candidateId: string, id: string): Promise<Erasure | undefined>
  /** Writes the order, or when it is looked at next. */
  putErasure(erasure: Erasure): Promise<void>
  finishErasure(candidateId: string, id: string): Promise<void>
  /** Takes these items out for good, with earlier versions, archived ones too. */
  erase(candidateId: string, erased: Erased): Promise<void>
  /** Takes out everything of the candidate but the orders to delete; the settings go last. Doors lie elsewhere. */
  eraseAll(candidateId: string): Promise<void>

  /** Takes the next ticket and leaves its lease in the due index. Throws when there is no such candidate. */
  takePlanTicket(candidateId: string, until: Instant): Promise<PlanTicket>
  currentPlanTicket(candidateId: string): Promise<number>
  /** Writes a planned or skipped row where no row stands, or one of no higher ticket that is planned or skipped by the plan; its attempts stay. */
  writePlanned(touchpoint: Touchpoint): Promise<Saved>
  /** Clears the unplanned marks of the items whose version is the one read, notes that this ticket is planned, then drops its lease. */
  finishPlan(ticket: PlanTicket, read: CandidateState): Promise<void>
  /** Drops the lease of a ticket that a later one has made needless. */
  dropPlanTicket(ticket: PlanTicket): Promise<void>

  findTouchpoint(ref: TouchpointRef): Promise<Touchpoint | undefined>
  /** By what the mail service echoes (`touchpointTag`). */
  findTouchpointByTag(candidateId: string, tag: string): Promise<Touchpoint | undefined>
  /** planned → claimed, where the row still has the state and ticket read. */
  claim(touchpoint: Touchpoint, until: Instant): Promise<Saved>
  /** Any later move of a row: written where state, ticket, attempt and lease are still those of `from`. */
  moveTouchpoint(from: Touchpoint, to: Touchpoint): Promise<Saved>

  listDue(shard: number, until: Instant): Promise<DueRow[]>
  /** A single-use token: `used` when it was spent before. */
  spendToken(tokenHash: string, until: Instant): Promise<'spent' | 'used'>
  /** Counts one up and tells the new number; kept until then, and a little longer. Repeated, it counts once more. */
  tally(name: string, until: Instant): Promise<number>
  /** What that has come to; 0 where nothing was counted. */
  tallied(name: string): Promise<number>
  putSession(session: Session): Promise<void>
  /** Undefined once it has ended or run out. */
  findSession(candidateId: string, id: string): Promise<Session | undefined>
  /** The living ones, newest first. */
  listSessions(candidateId: string): Promise<Session[]>
  endSession(candidateId: string, id: string): Promise<void>
  putApiToken(token: ApiToken): Promise<void>
  findApiToken(candidateId: string, id: string): Promise<ApiToken | undefined>
  /** In the order in which they were made. */
  listApiTokens(candidateId: string): Promise<ApiToken[]>
  removeApiToken(candidateId: string, id: string): Promise<void>
  findWayOut<Kind extends WayOutKind>(candidateId: string, kind: Kind): Promise<WayOutOf<Kind> | undefined>
  listWaysOut(candidateId: string): Promise<WayOut[]>
  /** Writes where the stored version is `wayOut.version - 1` (1: where none is stored). */
  putWayOut(wayOut: WayOut): Promise<Saved>
  findPush(ref: PushRef): Promise<Push | undefined>
  /** Newest first; those of the last weeks. */
  listPushes(candidateId: string): Promise<Push[]>
  /** Writes where the stored version is `push.version - 1` (1: where none is stored). */
  putPush(push: Push): Promise<Saved>
}

/** The raw bytes as they arrived. Writing the same key twice with the same bytes is harmless. */
export interface Inbox {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  /** Undefined when the object is gone. */
  read(key: string): Promise<{ bytes: Uint8Array; contentType: string; storedAt: Instant } | undefined>
  /** For good. Removing what is not there is no fault. */
  remove(key: string): Promise<void>
  /** What lies under a folder. */
  list(folder: string): Promise<{ key: string; storedAt: Instant }[]>
}

/** The queue of stored messages. */
export interface Arrivals {
  /** It comes again: at once where nobody else waits, else after them. Repeating is harmless. */
  putBack(arrival: Arrival): Promise<void>
}

export interface Timers {
  /** One-time wake-up at `due` (whole minute, UTC), or straight to the due queue when that is under 90 s away. Repeating is harmless. */
  book(ref: TouchpointRef, due: Instant): Promise<void>
  /** Takes one back that has not fired. Repeating is harmless. */
  cancel(ref: TouchpointRef, due: Instant): Promise<void>
  /** Takes back every one of the candidate's. */
  cancelAll(candidateId: string): Promise<void>
}

/** What is handed to the mail service. The recipient is never a parameter: it is the candidate's verified address. */
export interface OutgoingMail {
  subject: string
  html: string
  text: string
  attachments: { name: string; contentType: string; content: Uint8Array }[]
  /** The mail service's id of the earlier mail this one continues. */
  inThreadOf?: string | undefined
  /** One POST there stops this kind of mail (RFC 8058). */
  stopUrl?: string | undefined
}

/** Comes back in the mail service's events. */
export interface MailTag {
  key: string
  kind: TouchpointKind
  attempt: number
}

export type SendResult =
  | { outcome: 'accepted'; mailMessageId: string }
  /** Refused before acceptance. `again`: for the account's or the moment's sake, so it stays owed; else this one mail is at fault, for good. */
  | { outcome: 'refused'; again: boolean; reason: string }
  /** The answer was lost: it may or may not have been accepted. */
  | { outcome: 'unknown' }

export interface Mailer {
  /** Exactly one call to the service (`maxAttempts: 1`); not safe to repeat, the caller holds the claim. Throws `NotHandedOver` for a fault of ours. */
  send(candidate: Candidate, mail: OutgoingMail, tag: MailTag): Promise<SendResult>
}

/** Reads one message in a worker with a deadline and a memory limit; a crash or a timeout is a refusal that may pass. */
export interface MessageReader {
  read(raw: Uint8Array, carrier: Carrier, reader: Reader): Promise<ReadOutcome>
}

/** Reads what a candidate hands in, in a worker with a deadline and a memory limit; a crash or a timeout is a refusal. */
export interface MaterialReader {
  read(handing: Handing): Promise<MaterialOutcome>
  /** What a message hands in; nothing where it is no material. `arranges`: the reader of invites found something in it. */
  readMessage(raw: Uint8Array, carrier: Carrier, arranges?: boolean): Promise<Mailed>
}

export type Fetched =
  | { outcome: 'fetched'; bytes: Uint8Array; etag: string | null; lastModified: string | null }
  | { outcome: 'unchanged' }
  /** Told to the candidate as is: no text from the other side in it. */
  | { outcome: 'failed'; words: string }

/** Splits a calendar in a worker with a deadline and a memory limit; where it cannot, it says so in words. */
export interface FeedSplitter {
  split(body: Uint8Array, now: Instant, lookedAt: Instant): Promise<Split>
}

/** The one guarded client for addresses from outside: https, pinned public address, checked redirects, caps. */
export interface FeedFetcher {
  fetch(url: string, known: { etag: string | null; lastModified: string | null }): Promise<Fetched>
}

export type Posted =
  | { outcome: 'answered'; status: number }
  /** Told to the candidate as is: no text from the other side in it. */
  | { outcome: 'failed'; words: string }

/** The guarded client for handing something to an address of the candidate's: the guards of the feed fetcher, no redirects, one call. */
export interface Poster {
  post(address: string, message: { headers: Readonly<Record<string, string>>; body: string }): Promise<Posted>
}

/** The queue of what is owed to the candidates' own programs and phones. */
export interface Pushes {
  /** It may be due. Repeating is harmless. */
  wake(ref: PushRef): Promise<void>
}

export interface Secrets {
  /**
   * Key material by purpose, each derived from the master secret; `undefined` when none is configured: the caller refuses.
   * `link` and `webhook` sign and check, `previous-…` only check: by those of the secret's version before, links in mails outlive a rotation
   * (until the next one), and webhooks do for thirty days. A new version signs once every warm function has learned it; until then it checks.
   */
  key(purpose: 'link' | 'previous-link' | 'webhook' | 'previous-webhook'): Promise<Uint8Array | undefined>
}

/** Where pages live, and what mails may offer. */
export interface Site {
  publicUrl: string
  /** Set when mail is received: replies and forwards reach us. */
  mailDomain: string | undefined
}

/** One line per event: ids, kinds and enums only, never addresses, names or bodies. */
export interface Log {
  note(event: NoticeName, facts: Facts): void
}

export interface World {
  clock: Clock
  table: Table
  inbox: Inbox
  arrivals: Arrivals
  timers: Timers
  mailer: Mailer
  reader: MessageReader
  fetcher: FeedFetcher
  splitter: FeedSplitter
  poster: Poster
  pushes: Pushes
  material: MaterialReader
  secrets: Secrets
  site: Site
  /** Whose the deployment is, where somebody runs it for others. */
  office: Office | null
  log: Log
}
