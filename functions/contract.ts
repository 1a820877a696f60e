/** Names that infra, the local run and the functions must agree on, written once. */

/** One entry per trigger: `functions/handlers/<name>.ts` exports `handler`. */
export const functionNames = [
  'on-webhook',
  'on-feed-tick',
  'on-message-stored',
  'on-page-request',
  'on-touchpoint-due',
  'on-mail-event',
  'on-push-due',
  'on-sweep',
] as const
export type FunctionName = (typeof functionNames)[number]

/** Environment variables of the functions; `functions/environment.ts` parses them. */
export const env = {
  table: 'TABLE_NAME',
  inboxBucket: 'INBOX_BUCKET',
  inboxQueueUrl: 'INBOX_QUEUE_URL',
  dueQueueUrl: 'DUE_QUEUE_URL',
  dueQueueArn: 'DUE_QUEUE_ARN',
  pushQueueUrl: 'PUSH_QUEUE_URL',
  timerGroup: 'TIMER_GROUP',
  timerRoleArn: 'TIMER_ROLE_ARN',
  timerDeadLetterArn: 'TIMER_DEAD_LETTER_ARN',
  configurationSet: 'CONFIGURATION_SET',
  /** `roundtwo@mail.example.com`: the address mails come from. */
  fromAddress: 'FROM_ADDRESS',
  /** Set when mail is received: invites are forwarded to `<token>@<domain>`. */
  mailDomain: 'MAIL_DOMAIN',
  /** Where pages and links live, without a slash at the end. */
  publicUrl: 'PUBLIC_URL',
  /** The local run's one candidate, who needs no sign-in. Believed only where PUBLIC_URL is a loopback address. */
  localOwner: 'LOCAL_OWNER',
  /** Who may join by signing in for the first time: JSON, a list of `invitedSchema` in functions/domain/access/candidate.ts. */
  invited: 'INVITED',
  /** Where the deployment is an office's: JSON of `officeSchema` in functions/domain/office/office.ts. */
  office: 'OFFICE',
  /** Secrets Manager id of `{"master": …}`, 64 random characters made by the stack; the key of each purpose is derived from it. */
  secretId: 'SECRET_ID',
  /** Which deployment: the one dimension of its metrics. */
  stack: 'STACK',
} as const

/**
 * Folders of the inbox bucket, one per door. Mail arrives with an SES receipt; hook, feed and page announce themselves by S3 event;
 * what lies in `unproven/` (webhooks whose signature failed) and in `copy/` (of a mail to several people, one for each) announces nothing.
 */
export const inboxFolder = { mail: 'mail/', webhook: 'hook/', feed: 'feed/', page: 'page/', unproven: 'unproven/', copy: 'copy/' } as const

/** The table's keys and its one sparse index. */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  ttl: 'expiresAt',
  dueIndex: 'due',
  dueShard: 'dueShard',
  dueAt: 'dueAt',
  dueShards: 4,
} as const

/** SES message tags; they come back in its events. */
export const mailTag = { candidate: 'candidate', touchpoint: 'touchpoint', attempt: 'attempt' } as const

/** How often the schedules run, in minutes. */
export const every = { sweep: 5, feedTick: 5 } as const
