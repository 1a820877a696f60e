/**
 * Everything a log line may say, in one place: ids, kinds, counts and places in our own code. A field has one meaning, whatever the line.
 * Nothing here holds a name, an address, a uid or a word that somebody wrote.
 */
export interface Fields {
  /** Of the person it is about; drawn from a secret, so that nobody can make it from an address. */
  candidateId: string
  /** By the bytes of the message. */
  messageId: string
  /** Where its raw bytes lie in the inbox bucket. */
  messageKey: string
  /** As the queue calls what it delivered. */
  queueMessageId: string
  /** Its key; the row lies under `TOUCHPOINT#` and the first 40 hex digits of its SHA-256. */
  touchpoint: string
  /** That of a mail event whose row is not there. */
  touchpointTag: string
  doorId: string
  feedId: string
  /** Of a stored item that cannot be read: its kind, and the first 20 hex digits of SHA-256 of its sort key. */
  kind: string
  item: string
  schemaVersion: number
  /** The id an error page shows. */
  request: string
  route: string
  /** Our own word for why something was refused. */
  code: string
  /** A sentence of ours, or the mail service's name for why it would not take a mail. */
  why: string
  /** The class of a fault, and the nearest places in our code. */
  error: string
  place: string
  /** The classes of what caused it, nearest first, and the place of the first of them. */
  cause: string
  causePlace: string
  /** HTTP status another service answered with. */
  status: number
  door: string
  carrier: string
  decision: string
  outcome: string
  attempt: number
  /** How often in a row the mail service has put one mail off. */
  times: number
  /** How often in a row the reader gave up on one message. */
  givenUp: number
  mailEvent: string
  state: string
  faults: number
  dueButUnsent: number
  expiredClaims: number
  lostAnswers: number
  waitsOver: number
  plannedAgain: number
  candidatesLeft: number
  polled: number
  feedsDue: number
  /** Due, and left to the next tick. */
  feedsLeft: number
  fresh: number
  entriesLeft: number
  good: boolean
  saved: string
}

export type Facts = { [Field in keyof Fields]?: Fields[Field] | undefined }

const fault = ['error', 'place', 'cause', 'causePlace', 'status', 'code', 'candidateId', 'messageId', 'messageKey', 'touchpoint'] as const

/** Every event there is, with the fields its lines may have. */
export const notices = {
  decided: ['candidateId', 'messageId', 'door', 'carrier', 'decision'],
  'refused-unread': ['candidateId', 'messageId', 'code'],
  'mail-dropped': ['code'],
  'webhook-stored': ['candidateId', 'doorId', 'messageId'],
  'webhook-refused': ['candidateId', 'doorId', 'code'],
  delivery: ['candidateId', 'touchpoint', 'attempt', 'outcome'],
  'mail-put-off': ['candidateId', 'touchpoint', 'why', 'times'],
  pushed: ['candidateId', 'touchpoint', 'attempt', 'state'],
  'mail-failed': ['candidateId', 'touchpoint', 'why'],
  'mail-event': ['candidateId', 'touchpoint', 'mailEvent', 'state'],
  'mail-bounced': ['candidateId', 'touchpoint', 'why'],
  'mail-turned-away': ['candidateId', 'touchpoint', 'why'],
  'mail-complained': ['candidateId', 'touchpoint'],
  'mail-event-without-touchpoint': ['candidateId', 'touchpointTag'],
  'plan-left-to-the-sweep': ['candidateId'],
  swept: ['dueButUnsent', 'expiredClaims', 'lostAnswers', 'waitsOver', 'plannedAgain', 'faults', 'candidatesLeft'],
  polled: ['polled', 'feedsDue', 'feedsLeft', 'faults'],
  'feed-polled': ['candidateId', 'feedId', 'fresh', 'entriesLeft', 'good', 'saved'],
  'item-unreadable': ['candidateId', 'kind', 'item', 'schemaVersion'],
  'sign-in-refused': ['candidateId', 'code'],
  /** Acknowledged: AWS tries a way when it is set up, or tells of a mail that is none of ours. */
  'nothing-to-do': ['code'],
  /** Acknowledged, since trying again cannot help. */
  'given-up': ['queueMessageId', 'why', ...fault],
  /** Tried again by whatever brought it, and at last dead-lettered. */
  failed: ['queueMessageId', 'faults', 'kind', 'item', 'feedId', 'givenUp', ...fault],
  /** One of the faults of the `failed` line after it. */
  'part-failed': ['queueMessageId', 'kind', 'item', 'feedId', ...fault],
  'page-failed': ['request', 'route', ...fault],
} as const satisfies Record<string, readonly (keyof Fields)[]>

export type NoticeName = keyof typeof notices

/** Beside its own fields, every line: when, what, where it ran, and what the run was about at that moment. */
export const everyLine = ['at', 'event', 'function', 'run', 'stack', 'candidateId', 'messageKey', 'queueMessageId', 'touchpoint'] as const

/**
 * Metrics that alarms watch. CloudWatch takes them out of the lines themselves (embedded metric format), so nothing else needs to be set up.
 * One that bears the name of a field has that field's number; any other counts lines.
 */
export const metrics = {
  swept: ['sweeps', 'dueButUnsent', 'candidatesLeft'],
  polled: ['polls', 'feedsLeft'],
  'mail-put-off': ['times'],
  'mail-failed': ['mailsFailed'],
  'mail-bounced': ['mailsBounced'],
  'mail-turned-away': ['mailsTurnedAway'],
  'mail-complained': ['mailsComplained'],
  'refused-unread': ['messagesUnread'],
  'item-unreadable': ['itemsUnreadable'],
} as const satisfies Partial<Record<NoticeName, readonly string[]>>

export type CountedName = keyof typeof metrics
export type MetricName = (typeof metrics)[CountedName][number]

const counted: Partial<Record<NoticeName, readonly MetricName[]>> = metrics
export const metricsOf = (event: NoticeName): readonly MetricName[] => counted[event] ?? []

export const metricNamespace = 'roundtwo'
/** Tells apart the deployments of one account. */
export const metricDimension = 'stack'
