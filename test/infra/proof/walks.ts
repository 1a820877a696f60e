import type { Asked } from './iam.ts'
import { evaluate } from './iam.ts'
import type { Account } from './prove.ts'
import { arn, place } from './resolve.ts'

/** One way from a service to a resource, and ways like it that must be closed. */
interface Walk {
  what: string
  asked: Asked
  closed: Partial<Asked['context']>[]
}

const own = { 'aws:SecureTransport': 'true', 'aws:SourceAccount': place.account }
const elsewhere = { 'aws:SourceAccount': '999988887777' }
const plain = { 'aws:SecureTransport': 'false' }
const from = (source: string) => ({ 'aws:SourceArn': source })

/** Every service reaches what it must, from where it must, and nobody else does. */
export function proveWalks(account: Account): string[] {
  const walks = [
    ...alarms(account),
    ...mailEvents(account),
    ...receiving(account),
    ...subscriptions(account),
    ...notifications(account),
    ...routes(account),
  ]
  return [...walks.flatMap((walk) => onlyThisWay(account, walk)), ...schedules(account), ...trusts(account), ...withoutTls(account)]
}

const text = (value: unknown): string => String(value)

function onlyThisWay(account: Account, { what, asked, closed }: Walk): string[] {
  const found = account.ask(asked) === 'allowed' ? [] : [`${what}: ${asked.action} is not allowed on ${asked.resource}`]
  const strangers: Asked[] = [
    { ...asked, principal: { service: 'somebody.amazonaws.com' } },
    ...closed.map((change) => ({ ...asked, context: { ...asked.context, ...change } as Asked['context'] })),
  ]
  return [...found, ...strangers.filter((one) => account.ask(one) === 'allowed').map((one) => `${what}: open to ${JSON.stringify(one)}`)]
}

const alarms = ({ is }: Account): Walk[] =>
  is.of('AWS::CloudWatch::Alarm').flatMap((alarm) =>
    [alarm.properties.AlarmActions ?? []].flat().map((topic) => ({
      what: `alarm ${alarm.id}`,
      asked: {
        principal: { service: 'cloudwatch.amazonaws.com' },
        action: 'sns:Publish',
        resource: text(topic),
        context: { ...own, ...from(is.arnOf(alarm)) },
      },
      closed: [elsewhere, plain],
    })),
  )

const mailEvents = ({ is }: Account): Walk[] =>
  is.of('AWS::SES::ConfigurationSetEventDestination').map(({ properties }) => {
    const { SnsDestination } = properties.EventDestination as { SnsDestination: { TopicARN: string } }
    const source = arn('ses', `configuration-set/${text(properties.ConfigurationSetName)}`)
    return {
      what: 'mail events',
      asked: {
        principal: { service: 'ses.amazonaws.com' },
        action: 'sns:Publish',
        resource: SnsDestination.TopicARN,
        context: { ...own, ...from(source) },
      },
      closed: [elsewhere, plain, from(arn('ses', 'configuration-set/another'))],
    }
  })

const receiving = ({ is }: Account): Walk[] =>
  is.of('AWS::SES::ReceiptRule').flatMap(({ properties }) => {
    const rule = properties.Rule as {
      Name: string
      Actions: { S3Action: { BucketName: string; ObjectKeyPrefix: string; TopicArn: string } }[]
    }
    const source = arn('ses', `receipt-rule-set/${text(properties.RuleSetName)}:receipt-rule/${rule.Name}`)
    const closed = [elsewhere, plain, from(arn('ses', 'receipt-rule-set/another:receipt-rule/one'))]
    const ses = (action: string, resource: string): Walk => ({
      what: 'receiving mail',
      asked: { principal: { service: 'ses.amazonaws.com' }, action, resource, context: { ...own, ...from(source) } },
      closed,
    })
    return rule.Actions.flatMap(({ S3Action: { BucketName, ObjectKeyPrefix, TopicArn } }) => [
      ses('s3:PutObject', `arn:${place.partition}:s3:::${BucketName}/${ObjectKeyPrefix}0a1b`),
      ses('sns:Publish', TopicArn),
    ])
  })

const subscriptions = ({ is }: Account): Walk[] =>
  is
    .of('AWS::SNS::Subscription')
    .filter(({ properties }) => properties.Protocol === 'sqs')
    .map(({ properties }) => ({
      what: 'topic to queue',
      asked: {
        principal: { service: 'sns.amazonaws.com' },
        action: 'sqs:SendMessage',
        resource: text(properties.Endpoint),
        context: { ...own, ...from(text(properties.TopicArn)) },
      },
      closed: [plain, from(arn('sns', 'another')), from(text(properties.TopicArn).replace(place.account, '999988887777'))],
    }))

const notifications = ({ is }: Account): Walk[] =>
  is.of('AWS::S3::Bucket').flatMap((bucket) => {
    const { QueueConfigurations } = (bucket.properties.NotificationConfiguration ?? { QueueConfigurations: [] }) as {
      QueueConfigurations: { Queue: string }[]
    }
    return QueueConfigurations.map(({ Queue }) => ({
      what: 'bucket to queue',
      asked: {
        principal: { service: 's3.amazonaws.com' },
        action: 'sqs:SendMessage',
        resource: Queue,
        context: { ...own, ...from(is.arnOf(bucket)) },
      },
      closed: [elsewhere, plain],
    }))
  })

/** `POST /hooks/{door}` leads to the webhooks' function, all else to the pages'. */
const routes = ({ is }: Account): Walk[] =>
  is.of('AWS::ApiGatewayV2::Route').map(({ properties }) => {
    const [method = '', path = ''] = text(properties.RouteKey).split(' ')
    const handler = path.startsWith('/hooks/') ? 'on-webhook' : 'on-page-request'
    const [target] = is.of('AWS::Lambda::Function').filter((one) => one.properties.Description === `roundtwo ${handler}`)
    if (!target) throw new Error(`There is no ${handler}`)
    const source = (api: string) => arn('execute-api', `${api}/$default/${method}${path}`)
    const asked = { principal: { service: 'apigateway.amazonaws.com' }, action: 'lambda:InvokeFunction', resource: is.arnOf(target) }
    return {
      what: `route ${text(properties.RouteKey)}`,
      asked: { ...asked, context: { ...own, ...from(source(text(properties.ApiId))) } },
      closed: [from(source('another')), from(source(text(properties.ApiId)).replace(place.account, '999988887777'))],
    }
  })

/** What recurs, and the one-time timers: the scheduler's role reaches the target, and the queue for what failed. */
function schedules({ is, ask }: Account): string[] {
  const timerRole = is.arnOf(is.named('TimerRole', 'AWS::IAM::Role'))
  const queue = (start: string) => is.arnOf(is.named(start, 'AWS::SQS::Queue'))
  const recurring = is.of('AWS::Scheduler::Schedule').flatMap(({ properties }) => {
    const { Arn, RoleArn, DeadLetterConfig } = properties.Target as { Arn: string; RoleArn: string; DeadLetterConfig: { Arn: string } }
    return [
      { role: RoleArn, action: 'lambda:InvokeFunction', resource: Arn },
      { role: RoleArn, action: 'sqs:SendMessage', resource: DeadLetterConfig.Arn },
    ]
  })
  const due = is.of('AWS::SQS::Queue').find(({ id }) => id.startsWith('DueQueue') && !id.includes('DeadLetters'))
  if (!due) throw new Error('There is no due queue')
  const oneTime = [is.arnOf(due), queue('TimerDeadLetters')].map((resource) => ({ role: timerRole, action: 'sqs:SendMessage', resource }))
  const all = [...recurring, ...oneTime]
  const needless = [...new Set(all.map(({ role }) => role))].flatMap((role) => grantedBeyond(role, all))
  const missing = all.filter(({ role, action, resource }) => ask({ principal: { role }, action, resource, context: own }) !== 'allowed')
  return [...missing.map(({ action, resource }) => `The scheduler is not allowed ${action} on ${resource}`), ...needless]

  /** A role of the scheduler may do what it does for this target, and not what it does for another. */
  function grantedBeyond(role: string, wanted: typeof all): string[] {
    const others = wanted.filter(
      (one) => one.role !== role && !wanted.some((own) => own.role === role && own.action === one.action && own.resource === one.resource),
    )
    return others
      .filter(({ action, resource }) => ask({ principal: { role }, action, resource, context: own }) === 'allowed')
      .map(({ action, resource }) => `${role} is allowed ${action} on ${resource}`)
  }
}

/** Who may take on a role: Lambda those of the functions, the scheduler its own, for the schedules of one group of this account. */
function trusts({ is }: Account): string[] {
  return is.of('AWS::IAM::Role').flatMap((role) => {
    const { Statement } = role.properties.AssumeRolePolicyDocument as { Statement: Record<string, unknown>[] }
    const group = role.id.startsWith('TimerRole') ? 'timers' : role.id.startsWith('TickRole') ? 'ticks' : undefined
    const service = group ? 'scheduler.amazonaws.com' : 'lambda.amazonaws.com'
    const groupArn = (name: string) => arn('scheduler', `schedule-group/${place.stackName}-${name}`)
    const take = (name: string, context: Asked['context'] = {}) =>
      evaluate(
        {
          principal: { service: name },
          action: 'sts:AssumeRole',
          resource: is.arnOf(role),
          context: { ...own, ...(group && from(groupArn(group))), ...context },
        },
        { identity: [], resource: Statement },
      )
    const strangers = [take('ec2.amazonaws.com'), ...(group ? [take(service, elsewhere), take(service, from(groupArn('others')))] : [])]
    return [
      ...(take(service) === 'allowed' ? [] : [`${service} may not take on ${role.id}`]),
      ...(strangers.includes('allowed') ? [`${role.id} can be taken on by others`] : []),
    ]
  })
}

/** Whoever it is, an administrator too: queues, topics and the bucket answer over TLS only. */
function withoutTls({ is, onResource }: Account): string[] {
  const everything = { Effect: 'Allow', Action: '*', Resource: '*' }
  const arnsOf = (type: string) => is.of(type).map((one) => is.arnOf(one))
  const buckets = arnsOf('AWS::S3::Bucket')
  const asked = [
    ...arnsOf('AWS::SQS::Queue').map((resource) => ['sqs:SendMessage', resource] as const),
    ...arnsOf('AWS::SNS::Topic').map((resource) => ['sns:Publish', resource] as const),
    ...buckets.flatMap((bucket) => [['s3:ListBucket', bucket] as const, ['s3:GetObject', `${bucket}/mail/1`] as const]),
  ]
  const administrator = { role: `arn:${place.partition}:iam::${place.account}:role/administrator` }
  const answer = ([action, resource]: (typeof asked)[number], context: Asked['context']) =>
    evaluate({ principal: administrator, action, resource, context }, { identity: [everything], resource: onResource(resource) })
  return [
    ...asked.filter((one) => answer(one, plain) !== 'denied').map(([, resource]) => `${resource} answers without TLS`),
    ...asked.filter((one) => answer(one, own) !== 'allowed').map(([, resource]) => `${resource} answers nobody`),
  ]
}
