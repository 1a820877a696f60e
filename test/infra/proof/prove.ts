import { env, type FunctionName, functionNames } from '../../../functions/contract.ts'
import { calls, unused, variables } from './calls.ts'
import { type Asked, evaluate, glob, type Statement, type Verdict } from './iam.ts'
import { arn, type Deployed, deployed, type JsonObject, place, type RawTemplate, type Resource } from './resolve.ts'
import { proveWalks } from './walks.ts'

/** Whom the deployment is for, as its settings say. */
export interface Expected {
  candidates: readonly string[]
  /** Others may be invited, so mail may go to anybody. */
  anybody?: boolean
  /** Mail is received. */
  mailDomain?: boolean
  /** It is run for many. */
  office?: boolean
}

/**
 * Everything that is wrong with the permissions of two templates, in words; nothing where all is right. Every function may do what it does (calls.ts)
 * and nothing else, has the variables it reads and no others, and every service reaches what it must.
 */
export function prove(stacks: Record<string, RawTemplate>, expected: Expected): string[] {
  const account = inAccount(deployed(stacks))
  const functions = functionNames.map((name) => workerOf(account, name))
  return [
    ...functions.flatMap((one) => wrongVariables(one, expected)),
    ...functions.flatMap((one) => [...refused(account, one, expected), ...needless(account, one, expected)]),
    ...functions.flatMap((one) => tooMuch(account, one, functions, expected)),
    ...proveWalks(account),
  ]
}

/** A deployment with its policies sorted by whom and what they are for. */
export interface Account {
  is: Deployed
  ofRole(roleArn: string): Statement[]
  onResource(resourceArn: string): Statement[]
  ask(asked: Asked): Verdict
}

const statementsIn = (document: unknown): Statement[] => (document as { Statement: Statement[] }).Statement

function inAccount(is: Deployed): Account {
  const roles = is.of('AWS::IAM::Role')
  for (const { id, properties } of roles)
    if (properties.ManagedPolicyArns || properties.Policies) throw new Error(`${id} has policies this proof does not read`)
  const policies = is.of('AWS::IAM::Policy')
  const arnsOf = (type: string, property: string, toArn: (text: string) => string) =>
    is.of(type).flatMap(({ properties }) => {
      const targets = [properties[property] ?? []].flat()
      return targets.map((target) => ({ arn: toArn(String(target)), statements: statementsIn(properties.PolicyDocument) }))
    })
  const onResources = [
    ...arnsOf('AWS::SQS::QueuePolicy', 'Queues', (url) => arn('sqs', url.split('/').at(-1) ?? '')),
    ...arnsOf('AWS::SNS::TopicPolicy', 'Topics', (topic) => topic),
    ...arnsOf('AWS::S3::BucketPolicy', 'Bucket', (bucket) => `arn:${place.partition}:s3:::${bucket}`),
    ...is.of('AWS::Lambda::Permission').map(({ properties }) => permissionOf(properties)),
  ]
  const account: Account = {
    is,
    ofRole: (roleArn) =>
      policies
        .filter(({ properties }) => (properties.Roles as string[]).some((name) => roleArn.endsWith(`:role/${name}`)))
        .flatMap(({ properties }) => statementsIn(properties.PolicyDocument)),
    onResource: (asked) =>
      onResources.filter((one) => asked === one.arn || asked.startsWith(`${one.arn}/`)).flatMap(({ statements }) => statements),
    ask: (asked) =>
      evaluate(asked, {
        identity: 'role' in asked.principal ? account.ofRole(asked.principal.role) : [],
        resource: account.onResource(asked.resource),
      }),
  }
  return account
}

/** A permission on a function is a statement of its resource policy in other words. */
function permissionOf({ FunctionName, Principal, Action, SourceArn, ...other }: JsonObject): { arn: string; statements: Statement[] } {
  if (Object.keys(other).length > 0) throw new Error(`${Object.keys(other)} in a permission is not known here`)
  const Condition = SourceArn === undefined ? {} : { ArnLike: { 'aws:SourceArn': SourceArn } }
  return {
    arn: String(FunctionName),
    statements: [{ Effect: 'Allow', Principal: { Service: Principal }, Action, Resource: FunctionName, Condition }],
  }
}

interface Worker {
  name: FunctionName
  resource: Resource
  role: string
  variables: Record<string, string>
}

function workerOf({ is }: Account, name: FunctionName): Worker {
  const resource = is.of('AWS::Lambda::Function').find(({ properties }) => properties.Description === `roundtwo ${name}`)
  if (!resource) throw new Error(`There is no function ${name}`)
  const { Variables } = resource.properties.Environment as { Variables: Record<string, string> }
  return { name, resource, role: String(resource.properties.Role), variables: Variables }
}

/** What a function is told depends on the settings: there may be no mail domain, and an office is told to whoever plans. */
function wrongVariables({ name, variables: given }: Worker, { mailDomain = false, office = false }: Expected): string[] {
  const asEver: readonly string[] = variables[name]
  const read = [
    ...asEver.filter((one) => one !== env.mailDomain || mailDomain),
    ...(office && asEver.includes(env.timerGroup) ? [env.office] : []),
  ]
  const missing = read.filter((one) => !given[one]).map((one) => `${name} reads ${one} and is not told`)
  return [...missing, ...Object.keys(given).flatMap((one) => (read.includes(one) ? [] : [`${name} is told ${one} and does not read it`]))]
}

/** Named by no settings. */
const invited = 'rosa@elsewhere.example'

const safely = { 'aws:SecureTransport': 'true' }
export const domainOf = (mail: string): string => mail.slice(mail.lastIndexOf('@') + 1)

/** The requests one call makes, with names from the function's own variables, as its code has them. */
function requestsFor(worker: Worker, call: string, { candidates, anybody = false }: Expected): Asked[] {
  const { variables: its, role } = worker
  const [action = '', what = ''] = call.split(' ')
  const one = (resource: string, context: Asked['context'] = {}): Asked => ({
    principal: { role },
    action,
    resource,
    context: { ...safely, ...context },
  })
  const table = arn('dynamodb', `table/${its[env.table]}`)
  const bucket = `arn:${place.partition}:s3:::${its[env.inboxBucket]}`
  if (what === 'table' || what.startsWith('table/')) return [one(what.replace('table', table))]
  if (what === 'inbox') return [one(bucket)]
  if (what.endsWith('/')) return [one(`${bucket}/${what}sam/1`)]
  if (what === 'due') return [one(String(its[env.dueQueueArn]))]
  if (what === 'inbox-queue') return [one(arn('sqs', String(its[env.inboxQueueUrl]).split('/').at(-1) ?? ''))]
  if (what === 'pushes') return [one(arn('sqs', String(its[env.pushQueueUrl]).split('/').at(-1) ?? ''))]
  if (what === 'master') return [one(String(its[env.secretId]))]
  if (what === 'all') return [one('*')]
  if (what === 'timers') return [one(arn('scheduler', `schedule/${its[env.timerGroup]}/0a1b`))]
  if (what === 'timer-role') return [one(String(its[env.timerRoleArn]), { 'iam:PassedToService': 'scheduler.amazonaws.com' })]
  if (what === 'candidate')
    return [
      ...candidates.flatMap((mail) => mailRequests(worker, { to: [mail] })),
      ...(anybody ? mailRequests(worker, { to: [invited], sandbox: false }) : []),
    ]
  throw new Error(`What ${call} is on is not known here`)
}

/** SES asks for the identity that fits the sender, for the configuration set and, in the sandbox, for the identity that fits each recipient. */
function mailRequests(
  { role, variables: its }: Worker,
  { from = String(its[env.fromAddress]), to, sandbox = true }: { from?: string; to: readonly string[] | undefined; sandbox?: boolean },
): Asked[] {
  const context = { ...safely, 'ses:FromAddress': from, ...(to && { 'ses:Recipients': to }) }
  const identities = [from, ...(sandbox ? (to ?? []) : [])].flatMap((mail) => [mail, domainOf(mail)]).map((name) => `identity/${name}`)
  const resources = [...new Set(identities), `configuration-set/${its[env.configurationSet]}`]
  return resources.map((resource) => ({ principal: { role }, action: 'ses:SendEmail', resource: arn('ses', resource), context }))
}

/** What Lambda does with the function's role by itself: it reads its queue, writes its log, tells of failed runs. */
function requestsOfLambda({ is }: Account, { role, resource }: Worker): Asked[] {
  const one = (action: string, on: string): Asked => ({ principal: { role }, action, resource: on, context: safely })
  const ofThis = (properties: JsonObject) => String(properties.FunctionName) === resource.id
  const sources = is.of('AWS::Lambda::EventSourceMapping').filter(({ properties }) => ofThis(properties))
  const failures = is.of('AWS::Lambda::EventInvokeConfig').filter(({ properties }) => ofThis(properties))
  const { LogGroup } = resource.properties.LoggingConfig as { LogGroup: string }
  return [
    ...sources.flatMap(({ properties }) =>
      ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'].map((action) => one(action, String(properties.EventSourceArn))),
    ),
    ...failures.map(({ properties }) =>
      one('sqs:SendMessage', (properties.DestinationConfig as { OnFailure: { Destination: string } }).OnFailure.Destination),
    ),
    ...['logs:CreateLogStream', 'logs:PutLogEvents'].map((action) => one(action, arn('logs', `log-group:${LogGroup}:log-stream:today`))),
  ]
}

const wanted = (account: Account, worker: Worker, expected: Expected): Asked[] => [
  ...calls[worker.name].flatMap((call) => requestsFor(worker, call, expected)),
  ...requestsOfLambda(account, worker),
]

const refused = (account: Account, worker: Worker, expected: Expected): string[] =>
  wanted(account, worker, expected)
    .filter((asked) => account.ask(asked) !== 'allowed')
    .map(({ action, resource }) => `${worker.name} is not allowed ${action} on ${resource}`)

/** Each action on each resource that is granted must be asked for, or stand among the reasons; and each reason must be needed. */
function needless(account: Account, worker: Worker, expected: Expected): string[] {
  const asked = wanted(account, worker, expected)
  const grants = account.ofRole(worker.role).flatMap(({ Action, Resource }) => {
    const resources = [Resource].flat().map(String)
    return [Action].flat().flatMap((action) => resources.map((resource) => ({ action: String(action), resource })))
  })
  const isUsed = (grant: { action: string; resource: string }) =>
    asked.some((one) => one.action === grant.action && glob(grant.resource, one.resource))
  const needsReason = grants.filter((one) => !isUsed(one))
  const readsQueue = asked.some(({ action }) => action === 'sqs:ReceiveMessage')
  return [
    ...needsReason
      .filter(({ action }) => !unused[action])
      .map(({ action, resource }) => `${worker.name} is granted ${action} on ${resource} and never asks for it`),
    ...(readsQueue ? Object.keys(unused) : [])
      .filter((action) => !needsReason.some((one) => one.action === action))
      .map((action) => `${worker.name} has a reason for ${action} and is not granted it`),
  ]
}

/** What no function may: the work of the others, and what nobody does at all. */
function tooMuch(account: Account, worker: Worker, all: readonly Worker[], expected: Expected): string[] {
  const own = new Set(wanted(account, worker, expected).map(({ action, resource }) => `${action} ${resource}`))
  const others = all
    .filter((one) => one !== worker)
    .flatMap((one) => wanted(account, one, expected).map((asked) => ({ ...asked, principal: { role: worker.role } })))
  return [...others.filter(({ action, resource }) => !own.has(`${action} ${resource}`)), ...never(account, worker, all, expected)]
    .filter((asked) => account.ask(asked) === 'allowed')
    .map(({ action, resource, context }) => `${worker.name} is allowed ${action} on ${resource} (${JSON.stringify(context)})`)
}

function never({ is }: Account, worker: Worker, all: readonly Worker[], { candidates, anybody = false }: Expected): Asked[] {
  const principal = { role: worker.role }
  const [sender, writer] = [all.find(({ name }) => name === 'on-touchpoint-due'), all.find(({ name }) => name === 'on-page-request')]
  if (!sender || !writer) throw new Error('There is no sender')
  const as = (requests: Asked[]) => requests.map((one) => ({ ...one, principal }))
  const one = (action: string, resource: string, context: Asked['context'] = {}): Asked => ({
    principal,
    action,
    resource,
    context: { ...safely, ...context },
  })
  const bucket = `arn:${place.partition}:s3:::${writer.variables[env.inboxBucket]}`
  const table = arn('dynamodb', `table/${writer.variables[env.table]}`)
  const timerRole = String(writer.variables[env.timerRoleArn])
  const toScheduler = { 'iam:PassedToService': 'scheduler.amazonaws.com' }
  const named = candidates.slice(0, 1)
  const plain = { 'aws:SecureTransport': 'false' }
  return [
    ...as(mailRequests(sender, { to: named, from: 'somebody@else.example' })),
    ...(anybody
      ? []
      : as([
          ...mailRequests(sender, { to: ['stranger@else.example'] }),
          ...mailRequests(sender, { to: [...named, 'stranger@else.example'] }),
        ])),
    ...as(mailRequests(sender, { to: undefined })),
    one('ses:SendRawEmail', arn('ses', `identity/${sender.variables[env.fromAddress]}`)),
    one('s3:GetObject', `${bucket}/unproven/sam/1`),
    one('s3:DeleteObject', `arn:${place.partition}:s3:::another-bucket/mail/1`),
    one('s3:DeleteObject', `${bucket}/elsewhere/1`),
    one('s3:PutObject', `${bucket}/mail/1`),
    one('s3:GetObject', `arn:${place.partition}:s3:::another-bucket/mail/1`),
    one('dynamodb:Scan', table),
    one('dynamodb:DeleteTable', table),
    one('dynamodb:GetItem', arn('dynamodb', 'table/another')),
    one('secretsmanager:PutSecretValue', String(writer.variables[env.secretId])),
    one('secretsmanager:GetSecretValue', arn('secretsmanager', 'secret:another-AbCdEf')),
    one('scheduler:CreateSchedule', arn('scheduler', 'schedule/default/0a1b')),
    one('scheduler:CreateSchedule', arn('scheduler', `schedule/${place.stackName}-ticks/0a1b`)),
    one('scheduler:DeleteSchedule', arn('scheduler', 'schedule/default/0a1b')),
    one('scheduler:DeleteSchedule', arn('scheduler', `schedule/${place.stackName}-ticks/0a1b`)),
    one('iam:PassRole', timerRole, { 'iam:PassedToService': 'lambda.amazonaws.com' }),
    one('iam:PassRole', timerRole),
    ...is
      .of('AWS::IAM::Role')
      .map((role) => is.arnOf(role))
      .filter((role) => role !== timerRole)
      .map((role) => one('iam:PassRole', role, toScheduler)),
    one('sqs:SendMessage', String(writer.variables[env.dueQueueArn]), plain),
    ...['hook/', 'page/', 'feed/', 'unproven/', 'copy/'].map((folder) => one('s3:PutObject', `${bucket}/${folder}sam/1`, plain)),
  ]
}
