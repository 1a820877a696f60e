import { Fn, Stack } from 'aws-cdk-lib'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { env, type FunctionName, functionNames, inboxFolder, table as keys } from '../functions/contract.ts'
import type { Invited } from '../functions/domain/candidate.ts'
import { RoundtwoFunction } from './function.ts'
import type { MailEvents } from './mail-events.ts'
import type { StatefulStack } from './stateful-stack.ts'
import type { Timers } from './timers.ts'

interface Surroundings {
  stateful: StatefulStack
  due: IQueue
  timers: Timers
  mailEvents: MailEvents
  from: string
  publicUrl: string
  mailDomain: string | undefined
  invited: Invited | undefined
  /** Runs at once that the account allows. */
  concurrency: number
}

/**
 * How many runs at once each of the three queues may take of those the account has: a fifth, so that pages, webhooks and the two ticks keep two
 * fifths whatever lies in the queues. Two is the least an event source takes.
 */
export const shareOfQueue = (accountRuns: number): number => Math.min(1000, Math.max(2, Math.floor(accountRuns / 5)))

/** Their worker alone may take 256 MB. */
const needsWorker: ReadonlySet<FunctionName> = new Set<FunctionName>(['on-message-stored', 'on-feed-tick'])

/** Every function with what wakes it and what it may do: one role each, and no more in it than its use case needs. */
export function defineFunctions(scope: Construct, surroundings: Surroundings): Record<FunctionName, RoundtwoFunction> {
  const { stateful, due, mailEvents } = surroundings
  const environment = environmentOf(surroundings)
  const named = Object.fromEntries(
    functionNames.map((name) => [name, new RoundtwoFunction(scope, { name, environment, memory: needsWorker.has(name) ? 1024 : 512 })]),
  ) as Record<FunctionName, RoundtwoFunction>

  const share = shareOfQueue(surroundings.concurrency)
  named['on-message-stored'].readsFrom(stateful.inboxQueue.queue, share)
  named['on-touchpoint-due'].readsFrom(due, share)
  named['on-mail-event'].readsFrom(mailEvents.queue.queue, share)
  grant(named, surroundings)
  return named
}

const environmentOf = ({
  stateful,
  due,
  timers,
  mailEvents,
  from,
  publicUrl,
  mailDomain,
  invited,
}: Surroundings): Record<string, string> => ({
  [env.table]: stateful.table.tableName,
  [env.inboxBucket]: stateful.inbox.bucketName,
  [env.inboxQueueUrl]: stateful.inboxQueue.queue.queueUrl,
  [env.dueQueueUrl]: due.queueUrl,
  [env.dueQueueArn]: due.queueArn,
  [env.timerGroup]: timers.group,
  [env.timerRoleArn]: timers.role.roleArn,
  [env.timerDeadLetterArn]: timers.deadLetters.queueArn,
  [env.configurationSet]: mailEvents.configurationSet.configurationSetName,
  [env.fromAddress]: from,
  [env.publicUrl]: publicUrl,
  [env.secretId]: stateful.secret.secretArn,
  ...(mailDomain && { [env.mailDomain]: mailDomain }),
  ...(invited && { [env.invited]: JSON.stringify(invited) }),
})

function grant(named: Record<FunctionName, RoundtwoFunction>, { stateful, due, timers, mailEvents, from }: Surroundings): void {
  const { table, inboxArn, secret } = stateful
  const stack = Stack.of(named['on-sweep'])
  const read = ['dynamodb:GetItem', 'dynamodb:Query']
  const write = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem']

  for (const one of Object.values(named)) one.may([...read, ...write], [table.tableArn])
  named['on-sweep'].may(['dynamodb:Query'], [`${table.tableArn}/index/${keys.dueIndex}`])
  named['on-feed-tick'].may(['dynamodb:Query'], [`${table.tableArn}/index/${keys.dueIndex}`])

  const put = (name: FunctionName, ...folders: string[]) =>
    named[name].may(
      ['s3:PutObject'],
      folders.map((folder) => `${inboxArn}/${folder}*`),
      { because: 'Any key inside the folders of its own door.' },
    )
  put('on-webhook', inboxFolder.webhook, inboxFolder.unproven)
  put('on-feed-tick', inboxFolder.feed)
  put('on-page-request', inboxFolder.page)
  named['on-message-stored'].may(['s3:GetObject'], [`${inboxArn}/*`], { because: 'Reads whatever any door has stored.' })

  // What comes in is told from our own mails by a mark that is made with the key of the links.
  for (const name of ['on-webhook', 'on-page-request', 'on-touchpoint-due', 'on-message-stored'] as const)
    named[name].may(['secretsmanager:GetSecretValue'], [secret.secretArn])

  // Whoever changes what is owed plans again, books timers and sends what is due at once to the queue itself.
  for (const name of ['on-message-stored', 'on-page-request', 'on-touchpoint-due', 'on-mail-event', 'on-sweep', 'on-feed-tick'] as const) {
    named[name].may(['scheduler:CreateSchedule'], [timers.scheduleArns], { because: 'One schedule per touchpoint, all in this one group.' })
    named[name].may(['iam:PassRole'], [timers.role.roleArn], {
      conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    })
    named[name].may(['sqs:SendMessage'], [due.queueArn])
  }

  // SES authorizes against the identity that fits the sender, the address or its domain, and the configuration set.
  const identity = (name: string) => stack.formatArn({ service: 'ses', resource: 'identity', resourceName: name })
  named['on-touchpoint-due'].may(
    ['ses:SendEmail'],
    [
      identity(from),
      identity(Fn.select(1, Fn.split('@', from))),
      stack.formatArn({ service: 'ses', resource: 'configuration-set', resourceName: mailEvents.configurationSet.configurationSetName }),
    ],
    { conditions: { StringEquals: { 'ses:FromAddress': from } } },
  )
}
