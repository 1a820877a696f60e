import { env, type FunctionName } from '../../../functions/contract.ts'

const planning = [
  'dynamodb:GetItem table',
  'dynamodb:Query table',
  'dynamodb:PutItem table',
  'dynamodb:UpdateItem table',
  'dynamodb:DeleteItem table',
  'scheduler:CreateSchedule timers',
  'scheduler:DeleteSchedule timers',
  'iam:PassRole timer-role',
  'sqs:SendMessage due',
]
const key = 'secretsmanager:GetSecretValue master'

/**
 * What each function asks of AWS: permission and what it is on. Every test runs with it (test/granted-calls.ts): a call that is not here is
 * refused. A call here that the tour (tour.ts) does not make is stale, and fails.
 */
export const calls: Record<FunctionName, readonly string[]> = {
  'on-webhook': ['dynamodb:GetItem table', 'dynamodb:PutItem table', 's3:PutObject hook/', 's3:PutObject unproven/', key],
  'on-feed-tick': [...planning, 'dynamodb:Query table/index/due', 's3:PutObject feed/'],
  'on-message-stored': [
    ...planning,
    ...['mail/', 'hook/', 'feed/', 'page/', 'copy/'].map((folder) => `s3:GetObject ${folder}`),
    's3:PutObject copy/',
    's3:ListBucket inbox',
    'sqs:SendMessage inbox-queue',
    key,
  ],
  'on-page-request': [...planning, 's3:PutObject page/', 'sqs:SendMessage pushes', key],
  'on-touchpoint-due': [...planning, 'ses:SendEmail candidate', 'sqs:SendMessage pushes', key],
  'on-mail-event': planning,
  'on-push-due': ['dynamodb:GetItem table', 'dynamodb:Query table', 'dynamodb:PutItem table', key],
  'on-sweep': [
    ...planning,
    'dynamodb:Query table/index/due',
    'sqs:SendMessage pushes',
    ...['mail/', 'hook/', 'feed/', 'page/', 'unproven/', 'copy/'].map((folder) => `s3:DeleteObject ${folder}`),
    's3:ListBucket inbox',
    'scheduler:ListSchedules all',
  ],
}

const timers = [env.dueQueueUrl, env.dueQueueArn, env.timerGroup, env.timerRoleArn, env.timerDeadLetterArn]

/** Which variables each function reads: of those the stack may set. Held against what it reads when it is run. */
export const variables: Record<FunctionName, readonly string[]> = {
  'on-webhook': [env.stack, env.table, env.inboxBucket, env.secretId],
  'on-feed-tick': [env.stack, env.table, env.inboxBucket, ...timers],
  'on-message-stored': [env.stack, env.table, env.inboxBucket, env.inboxQueueUrl, env.secretId, ...timers],
  'on-page-request': [
    env.stack,
    env.table,
    env.inboxBucket,
    env.secretId,
    env.publicUrl,
    env.mailDomain,
    env.invited,
    env.pushQueueUrl,
    ...timers,
  ],
  'on-touchpoint-due': [
    ...[env.stack, env.table, env.secretId, env.publicUrl, env.mailDomain, env.fromAddress, env.configurationSet],
    env.pushQueueUrl,
    ...timers,
  ],
  'on-mail-event': [env.stack, env.table, ...timers],
  'on-push-due': [env.stack, env.table, env.secretId, env.publicUrl, env.mailDomain],
  'on-sweep': [env.stack, env.table, env.inboxBucket, env.pushQueueUrl, ...timers],
}

/** Granted, and asked for by nobody: with the reason why they stay. */
export const unused: Record<string, string> = {
  'sqs:ChangeMessageVisibility': 'Granted by the library together with reading a queue; Lambda may shorten the wait of what it gives back.',
  'sqs:GetQueueUrl': 'Granted by the library together with reading a queue; harmless, it tells an address.',
}
