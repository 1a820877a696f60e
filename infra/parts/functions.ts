import { Fn, Stack, Token } from 'aws-cdk-lib'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { env, type FunctionName, functionNames, inboxFolder, table as keys } from '../../functions/contract.ts'
import type { Invited } from '../../functions/domain/access/candidate.ts'
import type { Office } from '../../functions/domain/office/office.ts'
import type { StatefulStack } from '../stateful-stack.ts'
import { RoundtwoFunction } from './function.ts'
import { type MailEvents, mailEventsGather } from './mail-events.ts'
import { megabytesOf } from './memory.ts'
import type { Timers } from './timers.ts'

interface Surroundings {
  stateful: StatefulStack
  due: IQueue
  /** What is owed to candidates' own programs and phones. */
  pushes: IQueue
  timers: Timers
  mailEvents: MailEvents
  from: string
  publicUrl: string
  mailDomain: string | undefined
  /** Who may join by signing in, and the only people who are mailed. */
  candidates: readonly Invited[]
  /** Others may be invited. */
  mailsAnybody: boolean
  /** Whose it is, where it is run for many. */
  office: Office | undefined
  /** Runs at once that the account allows. */
  concurrency: number
}

/**
 * How many runs at once each of the three queues of mails may take of those the account has: a fifth. The fourth, of what is pushed, has two, which
 * is the least an event source takes. So of the ten of a new account the queues can take eight and one of the two ticks, which do not begin
 * together, a ninth: one is left for pages and webhooks. Where an account has more, a third of it and more is.
 */
const shareOfQueue = (accountRuns: number): number => Math.min(1000, Math.max(2, Math.floor(accountRuns / 5)))

/** Whoever changes what is owed plans again, books timers and sends what is due at once to the queue itself. */
const planners = ['on-message-stored', 'on-page-request', 'on-touchpoint-due', 'on-mail-event', 'on-sweep', 'on-feed-tick'] as const

/** What comes in is told from our own mails by a mark that is made with the key of the links; what goes to a webhook is signed. */
const withSecret = ['on-webhook', 'on-page-request', 'on-touchpoint-due', 'on-message-stored', 'on-push-due'] as const

/** Whoever learns that a mail has gone, is asked for a test, or finds something left behind. */
const withPushes = ['on-touchpoint-due', 'on-page-request', 'on-sweep'] as const

const functionOf = (scope: Construct, name: FunctionName, surroundings: Surroundings): RoundtwoFunction =>
  new RoundtwoFunction(scope, { name, environment: environmentOf(name, surroundings), memory: megabytesOf(name) })

/** Every function with what wakes it and what it may do: one role each, and no more in it than its use case needs. */
export function defineFunctions(scope: Construct, surroundings: Surroundings): Record<FunctionName, RoundtwoFunction> {
  const { stateful, due, mailEvents } = surroundings
  const named = Object.fromEntries(functionNames.map((name) => [name, functionOf(scope, name, surroundings)])) as Record<
    FunctionName,
    RoundtwoFunction
  >

  const share = shareOfQueue(surroundings.concurrency)
  named['on-message-stored'].readsFrom(stateful.inboxQueue.queue, share)
  named['on-touchpoint-due'].readsFrom(due, share)
  named['on-mail-event'].readsFrom(mailEvents.queue.queue, share, mailEventsGather)
  // Whatever a slow receiver does, it holds up two runs and no mail.
  named['on-push-due'].readsFrom(surroundings.pushes, 2)
  grant(named, surroundings)
  return named
}

type Variables = Partial<Record<(typeof env)[keyof typeof env], string>>

/** What each function is told, and no more: the variables of the parts of the world it is made of (functions/environment.ts). */
function environmentOf(name: FunctionName, surroundings: Surroundings): Variables {
  const { stateful, due, pushes, timers, mailEvents, from, publicUrl, mailDomain, candidates, office } = surroundings
  const is = (...names: FunctionName[]) => names.includes(name)
  return {
    [env.table]: stateful.table.tableName,
    ...(is('on-webhook', 'on-feed-tick', 'on-message-stored', 'on-page-request', 'on-sweep') && {
      [env.inboxBucket]: stateful.inbox.bucketName,
    }),
    ...(is('on-message-stored') && { [env.inboxQueueUrl]: stateful.inboxQueue.queue.queueUrl }),
    ...(is(...withSecret) && { [env.secretId]: stateful.secret.secretArn }),
    ...(is(...planners) && {
      [env.dueQueueUrl]: due.queueUrl,
      [env.dueQueueArn]: due.queueArn,
      [env.timerGroup]: timers.group,
      [env.timerRoleArn]: timers.role.roleArn,
      [env.timerDeadLetterArn]: timers.deadLetters.queueArn,
    }),
    ...(is(...planners) && office && { [env.office]: JSON.stringify(office) }),
    ...(is(...withPushes) && { [env.pushQueueUrl]: pushes.queueUrl }),
    ...(is('on-page-request', 'on-touchpoint-due', 'on-push-due') && {
      [env.publicUrl]: publicUrl,
      ...(mailDomain && { [env.mailDomain]: mailDomain }),
    }),
    ...(is('on-touchpoint-due') && { [env.fromAddress]: from, [env.configurationSet]: mailEvents.configurationSet.configurationSetName }),
    ...(is('on-page-request') && candidates.length > 0 && { [env.invited]: JSON.stringify(candidates) }),
  }
}

type Named = Record<FunctionName, RoundtwoFunction>

function grant(named: Named, surroundings: Surroundings): void {
  grantTable(named, surroundings)
  grantInbox(named, surroundings)
  for (const name of withSecret) named[name].may(['secretsmanager:GetSecretValue'], [surroundings.stateful.secret.secretArn])
  for (const name of planners) grantPlanning(named[name], surroundings)
  // One person's flood goes back to where it came from, behind the others.
  named['on-message-stored'].may(['sqs:SendMessage'], [surroundings.stateful.inboxQueue.queue.queueArn])
  for (const name of withPushes) named[name].may(['sqs:SendMessage'], [surroundings.pushes.queueArn])
  grantErasing(named['on-sweep'], surroundings)
  grantMailing(named['on-touchpoint-due'], surroundings)
}

function grantTable(named: Named, { stateful: { table } }: Surroundings): void {
  const read = ['dynamodb:GetItem', 'dynamodb:Query']
  const write = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem']
  // It finds the door it came to, and notes what could not be trusted; all else begins with the stored body.
  named['on-webhook'].may(['dynamodb:GetItem', 'dynamodb:PutItem'], [table.tableArn])
  for (const name of planners) named[name].may([...read, ...write], [table.tableArn])
  // Reads what a mail said, and notes what became of telling it.
  named['on-push-due'].may([...read, 'dynamodb:PutItem'], [table.tableArn])
  for (const name of ['on-sweep', 'on-feed-tick'] as const)
    named[name].may(['dynamodb:Query'], [`${table.tableArn}/index/${keys.dueIndex}`])
}

function grantInbox(named: Named, { stateful: { inboxArn } }: Surroundings): void {
  const inFolders = (name: FunctionName, action: string, folders: string[], because: string) =>
    named[name].may(
      [action],
      folders.map((folder) => `${inboxArn}/${folder}*`),
      { because },
    )
  const ownDoor = 'Any key inside the folders of its own door.'
  inFolders('on-webhook', 's3:PutObject', [inboxFolder.webhook, inboxFolder.unproven], ownDoor)
  inFolders('on-feed-tick', 's3:PutObject', [inboxFolder.feed], ownDoor)
  inFolders('on-page-request', 's3:PutObject', [inboxFolder.page], ownDoor)
  const { mail, webhook, feed, page, copy } = inboxFolder
  inFolders('on-message-stored', 's3:GetObject', [mail, webhook, feed, page, copy], 'Reads what any door has stored and announced.')
  inFolders('on-message-stored', 's3:PutObject', [copy], 'Gives each of several recipients a copy of their own.')
  // Without it S3 answers 403 for an object that is gone, and a message whose time is over would be tried again until it is dead-lettered.
  named['on-message-stored'].may(['s3:ListBucket'], [inboxArn])
}

/** What candidates delete is taken away by the sweep, and by nobody else: raw messages, and the timers that are still to fire. */
function grantErasing(sweep: RoundtwoFunction, { stateful: { inboxArn } }: Surroundings): void {
  const folders = Object.values(inboxFolder).map((folder) => `${inboxArn}/${folder}*`)
  sweep.may(['s3:DeleteObject'], folders, { because: 'Deletes the raw messages of whoever has deleted their data.' })
  sweep.may(['s3:ListBucket'], [inboxArn])
  sweep.may(['scheduler:ListSchedules'], ['*'], { because: 'Listing schedules knows no resources; it is asked for this group alone.' })
}

function grantPlanning(one: RoundtwoFunction, { due, timers }: Surroundings): void {
  one.may(['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'], [timers.scheduleArns], {
    because: 'One schedule per touchpoint, all in this one group.',
  })
  one.may(['iam:PassRole'], [timers.role.roleArn], {
    conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
  })
  one.may(['sqs:SendMessage'], [due.queueArn])
}

/**
 * Mail goes out as the sender and to the candidates of the settings, whatever the code may try; to anybody only where others may be invited. SES
 * authorizes a call against the identity that fits the sender, the address or its domain, and the configuration set; in the sandbox against the
 * recipient's identity as well.
 */
function grantMailing(sender: RoundtwoFunction, { mailEvents, from, candidates, mailsAnybody }: Surroundings): void {
  const stack = Stack.of(sender)
  const ses = (resource: string, resourceName: string) => stack.formatArn({ service: 'ses', resource, resourceName })
  const mails = [...new Set(candidates.map(({ mail }) => mail))]
  const identities = [...mails, ...mails.map((mail) => mail.slice(mail.lastIndexOf('@') + 1))]
  const fromDomain = Token.isUnresolved(from) ? Fn.select(1, Fn.split('@', from)) : from.slice(from.lastIndexOf('@') + 1)
  sender.may(
    ['ses:SendEmail'],
    [
      ...new Set([from, fromDomain, ...identities].map((name) => ses('identity', name))),
      ses('configuration-set', mailEvents.configurationSet.configurationSetName),
    ],
    {
      conditions: {
        StringEquals: { 'ses:FromAddress': from },
        // "For all" holds of none as well: there must be a recipient.
        ...(!mailsAnybody && { 'ForAllValues:StringEquals': { 'ses:Recipients': mails } }),
        Null: { 'ses:Recipients': 'false' },
      },
    },
  )
}
