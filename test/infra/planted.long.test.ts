import { readFileSync } from 'node:fs'
import { CfnResource, type Stack } from 'aws-cdk-lib'
import { describe, expect, it } from 'vitest'
import { checkedApp, defineDeployment } from '../../infra/deployment.ts'
import { settingsFrom } from '../../infra/settings.ts'

type Stacks = ReturnType<typeof defineDeployment>

const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'))

/** What `cdk synth` says of the deployment after something was put into it that should not be there. */
function synthWith(plant: (stacks: Stacks) => void, settings: Record<string, string> = { config: 'infra/example.config.json' }): string {
  const app = checkedApp({ context: { ...context, 'aws:cdk:bundling-stacks': [] } })
  plant(defineDeployment(app, settingsFrom(settings)))
  try {
    app.synth()
  } catch (error) {
    return String(error)
  }
  return 'nothing is wrong'
}

function the(stack: Stack, type: string, path = ''): CfnResource {
  const found = stack.node
    .findAll()
    .find((one): one is CfnResource => CfnResource.isCfnResource(one) && one.cfnResourceType === type && one.node.path.includes(path))
  if (!found) throw new Error(`There is no ${type} at ${path}`)
  return found
}

const policyOf = ({ service }: Stacks, name: string) => the(service, 'AWS::IAM::Policy', name)
const schedule = ({ service }: Stacks) => the(service, 'AWS::Scheduler::Schedule')
const lambda = ({ service }: Stacks) => the(service, 'AWS::Lambda::Function')
const at = (expression: string) => (stacks: Stacks) => schedule(stacks).addPropertyOverride('ScheduleExpression', expression)
const url = ({ service }: Stacks, AuthType: string) =>
  new CfnResource(service, 'Planted', {
    type: 'AWS::Lambda::Url',
    properties: { AuthType, TargetFunctionArn: { 'Fn::GetAtt': [service.getLogicalId(the(service, 'AWS::Lambda::Function')), 'Arn'] } },
  })
const permission = ({ service }: Stacks, whom: object) =>
  new CfnResource(service, 'Planted', {
    type: 'AWS::Lambda::Permission',
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: service.getLogicalId(the(service, 'AWS::Lambda::Function')) },
      ...whom,
    },
  })
const runtime = (name: string) => (stacks: Stacks) => lambda(stacks).addPropertyOverride('Runtime', name)

describe('synth', { timeout: 300_000 }, () => {
  const sam = { candidate: 'Sam Reed <sam@example.com>', homeZone: 'Europe/Dublin' }
  const certificate = 'arn:aws:acm:eu-west-1:111122223333:certificate/1a2b'
  it.each([
    { config: 'infra/example.config.json' },
    { ...sam, from: 'me@example.com' },
    { ...sam, mailDomain: 'in.example.com', pageDomain: 'rounds.example.com', certificate },
    { ...sam, from: 'me@example.com', leaveOut: 'alarms,dashboard,failed-runs' },
  ])('finds nothing wrong with a deployment as it is: %o', (settings) => {
    expect(synthWith(() => {}, settings)).toBe('nothing is wrong')
  })

  it.each<[string, (stacks: Stacks) => void, string]>([
    [
      'an action by wildcard',
      (stacks) => policyOf(stacks, 'on-webhook').addPropertyOverride('PolicyDocument.Statement.0.Action', 's3:*'),
      'The action s3:* is granted; name each action that is needed.',
    ],
    [
      'every resource',
      (stacks) => policyOf(stacks, 'on-webhook').addPropertyOverride('PolicyDocument.Statement.1.Resource', '*'),
      'is granted on every resource; name the resource it is needed on.',
    ],
    [
      'a queue for everybody',
      ({ service }) =>
        the(service, 'AWS::SQS::QueuePolicy', '/DueQueue/').addPropertyOverride('PolicyDocument.Statement.1', {
          Effect: 'Allow',
          Action: 'sqs:SendMessage',
          Resource: { 'Fn::GetAtt': [service.getLogicalId(the(service, 'AWS::SQS::Queue', '/DueQueue/')), 'Arn'] },
          Principal: '*',
        }),
      'sqs:SendMessage is granted to everybody; name who needs it.',
    ],
    [
      'a queue without TLS',
      ({ service }) =>
        the(service, 'AWS::SQS::QueuePolicy', '/DueQueue/').addPropertyOverride('PolicyDocument.Statement.0.Effect', 'Allow'),
      'The queue can be reached without TLS',
    ],
    [
      'a bucket without TLS',
      ({ stateful }) => the(stateful, 'AWS::S3::BucketPolicy').addPropertyDeletionOverride('PolicyDocument.Statement.0.Condition'),
      'The bucket can be reached without TLS',
    ],
    [
      'a topic without TLS',
      ({ service }) => the(service, 'AWS::SNS::TopicPolicy', '/Alarms/').addPropertyDeletionOverride('PolicyDocument.Statement.0'),
      'The topic can be reached without TLS',
    ],
    [
      'mail without TLS',
      ({ service }) => the(service, 'AWS::SES::ReceiptRule').addPropertyOverride('Rule.TlsPolicy', 'Optional'),
      'Mail is taken in without TLS; the rule needs TlsPolicy Require.',
    ],
    [
      'a bucket without encryption',
      ({ stateful }) => the(stateful, 'AWS::S3::Bucket').addPropertyDeletionOverride('BucketEncryption'),
      'The bucket says nothing of encryption.',
    ],
    [
      'a queue without encryption',
      ({ service }) => the(service, 'AWS::SQS::Queue', '/DueQueue/').addPropertyOverride('SqsManagedSseEnabled', false),
      'The queue is not encrypted.',
    ],
    [
      'a bucket that can be opened',
      ({ stateful }) => the(stateful, 'AWS::S3::Bucket').addPropertyOverride('PublicAccessBlockConfiguration.BlockPublicPolicy', false),
      'The bucket can be opened to the public; block all of it.',
    ],
    [
      'every table',
      (stacks) =>
        policyOf(stacks, 'on-webhook').addPropertyOverride('PolicyDocument.Statement.1.Resource', 'arn:aws:dynamodb:eu-west-1:1:table/*'),
      'is granted on all there are of a kind (arn:aws:dynamodb:eu-west-1:1:table/*)',
    ],
    [
      'a policy of the shelf',
      ({ service }) =>
        the(service, 'AWS::IAM::Role', 'on-webhook').addPropertyOverride('ManagedPolicyArns', [
          'arn:aws:iam::aws:policy/AdministratorAccess',
        ]),
      'arn:aws:iam::aws:policy/AdministratorAccess is attached',
    ],
    [
      'a function with an address of its own',
      (stacks) => url(stacks, 'NONE'),
      'A function has an address of its own; the gateway is the one door.',
    ],
    [
      'a function for everybody',
      (stacks) => permission(stacks, { Principal: '*' }),
      'A function may be called by everybody; name who needs it.',
    ],
    [
      'a function for a service whoever it works for',
      (stacks) => permission(stacks, { Principal: 's3.amazonaws.com' }),
      'A function may be called by s3.amazonaws.com for any account; name the source.',
    ],
    ['a dead runtime', runtime('nodejs16.x'), "Runtime 'nodejs16.x' was deprecated on '2024-06-12'"],
    ['a runtime nobody knows', runtime('nodejs99.x'), "'nodejs99.x' is not one of"],
    ['an unknown property', (stacks) => lambda(stacks).addPropertyOverride('MemorySzie', 512), 'MemorySzie'],
    [
      'an unknown property further in',
      (stacks) => schedule(stacks).addPropertyOverride('Target.RetryPolicy.MaximumRetries', 2),
      "('MaximumRetries' was unexpected)",
    ],
    [
      'a value nobody knows',
      ({ stateful }) => the(stateful, 'AWS::DynamoDB::Table').addPropertyOverride('BillingMode', 'PAY_PER_REQEST'),
      "'PAY_PER_REQEST' is not one of",
    ],
    [
      'a value nobody knows in an alarm',
      ({ service }) => the(service, 'AWS::CloudWatch::Alarm').addPropertyOverride('TreatMissingData', 'breeching'),
      "'breeching' is not one of",
    ],
    ['a schedule in words', at('every five minutes'), '"every five minutes" is no time a schedule knows, such as rate(5 minutes).'],
    ['a rate of nothing', at('rate(0 minutes)'), '"rate(0 minutes)" is no time'],
    ['a rate in units nobody knows', at('rate(5 fortnights)'), '"rate(5 fortnights)" is no time'],
    ['one that is many', at('rate(1 minutes)'), '"rate(1 minutes)" is no time'],
    ['a cron with four fields', at('cron(0 12 * *)'), '"cron(0 12 * *)" is no time'],
    ['a day the calendar has not', at('at(2026-99-99T99:99:99)'), '"at(2026-99-99T99:99:99)" is no time'],
    [
      'a zone nobody lives in',
      (stacks) => schedule(stacks).addPropertyOverride('ScheduleExpressionTimezone', 'Mars/Base'),
      '"Mars/Base" is no time zone, such as Europe/Dublin.',
    ],
  ])('stops at %s with one sentence', (_what, plant, sentence) => {
    const said = synthWith(plant)
    expect(said.split('\n').filter((line) => line.includes(sentence))).toHaveLength(1)
  })

  it.each(['rate(5 minutes)', 'rate(1 hour)', 'cron(0 12 ? * MON-FRI *)', 'at(2026-12-01T09:00:00)'])('lets %s be', (expression) => {
    expect(synthWith(at(expression))).toBe('nothing is wrong')
  })
})
