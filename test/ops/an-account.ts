import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { openSecrets } from '../../local/doubles/secrets.ts'
import { openQueues } from '../../local/doubles/sqs.ts'
import { openStore } from '../../local/doubles/store.ts'
import type { WireRequest } from '../../local/doubles/wire.ts'
import { virtualClock } from '../../local/town/clock.ts'
import { known } from '../../ops/deployed.ts'
import { clientsWith, type Operator } from '../../ops/operator.ts'
import { clientConfig, monday } from '../local/a-world.ts'

interface Resource {
  logicalId: string
  physicalId: string
  type: string
}

/** What an account holds; tests change it. */
export interface Account {
  stacks: Map<string, { status: string; outputs: Record<string, string>; resources: Resource[] }>
  identities: Map<string, { verified: boolean; dkim?: string }>
  activeRuleSet: string | undefined
  ruleSets: Set<string>
  sandbox: boolean
  sending: boolean
  credentials: boolean
  alarms: Map<string, { actions: string[]; enabled: boolean; state: string }>
  subscriptions: { endpoint: string; arn: string }[]
  notifications: { queue: string; folders: string[] }
  objects: Map<string, { body: string; at: string }>
  sent: { to: string[]; from: string; subject: string }[]
  /** What the mail service does with a mail it has taken. */
  onSent: (mail: Account['sent'][number]) => void
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const tag = (name: string, body: string | undefined) => (body === undefined ? '' : `<${name}>${body}</${name}>`)
const members = (items: string[]) => items.map((item) => tag('member', item)).join('')

class Refusal extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The query protocol: a form in, XML out. CloudFormation, SES, SNS and STS speak it. */
const queries: Record<string, (account: Account, form: URLSearchParams) => string> = {
  DescribeStacks({ stacks }, form) {
    const name = form.get('StackName') ?? ''
    const stack = stacks.get(name)
    if (!stack) throw new Refusal('ValidationError', `Stack with id ${name} does not exist`)
    const outputs = Object.entries(stack.outputs).map(([key, value]) => tag('OutputKey', key) + tag('OutputValue', escaped(value)))
    const described = tag('StackName', name) + tag('StackStatus', stack.status) + tag('CreationTime', '2026-11-20T10:00:00Z')
    return tag('Stacks', members([described + tag('Outputs', members(outputs))]))
  },
  /** A page at a time, as it comes from CloudFormation. */
  ListStackResources({ stacks }, form) {
    const stack = stacks.get(form.get('StackName') ?? '')
    if (!stack) throw new Refusal('ValidationError', `Stack with id ${form.get('StackName')} does not exist`)
    const from = Number(form.get('NextToken') ?? 0)
    const page = stack.resources.slice(from, from + 100)
    const summaries = page.map(
      ({ logicalId, physicalId, type }) =>
        tag('LogicalResourceId', logicalId) +
        tag('PhysicalResourceId', escaped(physicalId)) +
        tag('ResourceType', type) +
        tag('LastUpdatedTimestamp', '2026-11-20T10:00:00Z') +
        tag('ResourceStatus', 'CREATE_COMPLETE'),
    )
    const next = from + 100 < stack.resources.length ? String(from + 100) : undefined
    return tag('StackResourceSummaries', members(summaries)) + tag('NextToken', next)
  },
  GetCallerIdentity({ credentials }) {
    if (!credentials) throw new Refusal('InvalidClientTokenId', 'The security token included in the request is invalid.')
    return tag('Account', '000000000000') + tag('Arn', 'arn:aws:iam::000000000000:user/sam') + tag('UserId', 'AIDA')
  },
  DescribeActiveReceiptRuleSet: ({ activeRuleSet }) =>
    activeRuleSet === undefined ? '' : tag('Metadata', tag('Name', activeRuleSet)) + tag('Rules', ''),
  SetActiveReceiptRuleSet(account, form) {
    const name = form.get('RuleSetName') ?? undefined
    if (name !== undefined && !account.ruleSets.has(name)) throw new Refusal('RuleSetDoesNotExist', `Rule set does not exist: ${name}`)
    account.activeRuleSet = name
    return ''
  },
  ListSubscriptionsByTopic: ({ subscriptions }, form) =>
    tag(
      'Subscriptions',
      members(
        subscriptions.map(
          ({ endpoint, arn }) =>
            tag('TopicArn', form.get('TopicArn') ?? '') +
            tag('Protocol', 'email') +
            tag('Endpoint', endpoint) +
            tag('SubscriptionArn', arn),
        ),
      ),
    ),
}

const xml = (status: number, body: string) => ({ status, headers: { 'content-type': 'text/xml' }, body })

function query(account: Account, form: URLSearchParams) {
  const action = form.get('Action') ?? ''
  try {
    const run = queries[action]
    if (!run) throw new Refusal('InvalidAction', `Could not find operation ${action}`)
    return xml(200, tag(`${action}Response`, tag(`${action}Result`, run(account, form)) + tag('ResponseMetadata', tag('RequestId', 'r'))))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return xml(
      400,
      tag('ErrorResponse', tag('Error', tag('Type', 'Sender') + tag('Code', error.code) + tag('Message', escaped(error.message)))),
    )
  }
}

const json = (status: number, body: object, headers: Record<string, string> = {}) => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

/** SES v2, REST with JSON. */
function mailService(account: Account, { method, path, body }: WireRequest) {
  if (method === 'GET' && path === '/v2/email/account')
    return json(200, { ProductionAccessEnabled: !account.sandbox, SendingEnabled: account.sending })
  const identity = /^\/v2\/email\/identities\/(.+)$/.exec(path)?.[1]
  if (method === 'GET' && identity !== undefined) {
    const known = account.identities.get(decodeURIComponent(identity))
    if (!known) return json(404, { message: 'Email identity does not exist.' }, { 'x-amzn-errortype': 'NotFoundException' })
    return json(200, { VerifiedForSendingStatus: known.verified, ...(known.dkim && { DkimAttributes: { Status: known.dkim } }) })
  }
  const mail = JSON.parse(body.toString('utf8'))
  const sent = { to: mail.Destination.ToAddresses, from: mail.FromEmailAddress, subject: mail.Content.Simple.Subject.Data }
  account.sent.push(sent)
  account.onSent(sent)
  return json(200, { MessageId: 'm' })
}

function metrics(account: Account, body: Buffer) {
  const { AlarmNames = [] }: { AlarmNames?: string[] } = JSON.parse(body.toString('utf8'))
  const found = AlarmNames.flatMap((AlarmName) => {
    const alarm = account.alarms.get(AlarmName)
    return alarm ? [{ AlarmName, AlarmActions: alarm.actions, ActionsEnabled: alarm.enabled, StateValue: alarm.state }] : []
  })
  return { ...json(200, { MetricAlarms: found, CompositeAlarms: [] }), headers: { 'content-type': 'application/x-amz-json-1.0' } }
}

function objects(account: Account, { method, path, query: asked }: WireRequest) {
  const key = decodeURIComponent(path.split('/').slice(2).join('/'))
  if (asked.has('notification')) {
    const { queue, folders } = account.notifications
    const configurations = folders.map((folder) =>
      tag(
        'QueueConfiguration',
        tag('Queue', queue) +
          tag('Event', 's3:ObjectCreated:*') +
          tag('Filter', tag('S3Key', tag('FilterRule', tag('Name', 'prefix') + tag('Value', folder)))),
      ),
    )
    return xml(200, tag('NotificationConfiguration', configurations.join('')))
  }
  if (method === 'DELETE') {
    account.objects.delete(key)
    return { status: 204, headers: {}, body: '' }
  }
  if (key !== '') return { status: 200, headers: {}, body: account.objects.get(key)?.body ?? '' }
  const found = [...account.objects].filter(([name]) => name.startsWith(asked.get('prefix') ?? ''))
  const contents = found.map(([name, { at }]) => tag('Contents', tag('Key', name) + tag('LastModified', at) + tag('Size', '1')))
  return xml(200, tag('ListBucketResult', tag('IsTruncated', 'false') + contents.join('')))
}

const typeOf = (id: string): string =>
  /Queue|DeadLetters/.test(id) ? 'AWS::SQS::Queue' : id === 'Alarms' ? 'AWS::SNS::Topic' : `Type::Of::${id}`

/** As the CDK names what it deploys (`test/infra/watched.long.test.ts` holds that to the stacks); more than one page of them. */
const deployedStacks = (): Account['stacks'] => {
  const resourcesOf = (ids: readonly string[]): Resource[] =>
    ids.map((id, at) => {
      const logicalId = id === 'ReceiptRules' ? id : `${id}${(0xa0000000 + at).toString(16).toUpperCase()}`
      return { logicalId, physicalId: logicalId, type: typeOf(id) }
    })
  const others = Array.from({ length: 120 }, (_, n) => ({ logicalId: `Other${n}`, physicalId: `other-${n}`, type: 'AWS::IAM::Role' }))
  const alarms = ['sweep-missing', 'mail-failed', 'due-but-unsent'].map((name) => ({
    logicalId: `Alarm${name}`,
    physicalId: `roundtwo-${name}`,
    type: 'AWS::CloudWatch::Alarm',
  }))
  const outputs = {
    Address: 'https://abc.execute-api.us-east-1.amazonaws.com',
    MasterSecret: 'Master-1',
  }
  return new Map([
    ['roundtwo-data', { status: 'CREATE_COMPLETE', outputs: {}, resources: resourcesOf(known.data) }],
    ['roundtwo', { status: 'UPDATE_COMPLETE', outputs, resources: [...others, ...alarms, ...resourcesOf(known.service)] }],
    ['CDKToolkit', { status: 'CREATE_COMPLETE', outputs: { BootstrapVersion: '28' }, resources: [] }],
  ])
}

/** An account on loopback in which everything is well, behind one address as an emulator has it; the real SDK clients talk to it. */
export async function anAccount() {
  const clock = virtualClock(monday)
  const store = openStore()
  let url = ''
  const queues = openQueues({ store, clock, endpoint: () => url })
  const secrets = openSecrets({ store, clock })
  const account: Account = {
    stacks: deployedStacks(),
    identities: new Map([
      ['in.example.com', { verified: true, dkim: 'SUCCESS' }],
      ['sam@example.com', { verified: true }],
    ]),
    activeRuleSet: 'roundtwo-receiving',
    ruleSets: new Set(['roundtwo-receiving', 'office']),
    sandbox: true,
    sending: true,
    credentials: true,
    alarms: new Map(),
    subscriptions: [{ endpoint: 'ops@example.com', arn: 'arn:aws:sns:us-east-1:000000000000:alarms:1' }],
    notifications: { queue: '', folders: ['hook/', 'feed/', 'page/'] },
    objects: new Map(),
    sent: [],
    onSent({ subject, to }) {
      if (to[0]?.endsWith('@in.example.com'))
        account.objects.set(`mail/${subject}`, { body: `Subject: ${subject}\r\n\r\n`, at: new Date(Date.parse(clock.now())).toISOString() })
    },
  }

  const services: Record<string, (request: WireRequest) => unknown> = {
    sqs: queues.double,
    secretsmanager: secrets.double,
    monitoring: ({ body }) => metrics(account, body),
    s3: (request) => objects(account, request),
  }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://aws')
    const wire = {
      method: request.method ?? '',
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks),
    }
    // Signed for one service of one region, as every call is.
    const [, , , service = ''] = /Credential=([^,]+)/.exec(request.headers.authorization ?? '')?.[1]?.split('/') ?? []
    const serve =
      services[service] ??
      (pathname.startsWith('/v2/email')
        ? () => mailService(account, wire)
        : () => query(account, new URLSearchParams(wire.body.toString('utf8'))))
    const { status, headers = {}, body = '' } = (await serve(wire)) as { status: number; headers?: Record<string, string>; body?: string }
    response.writeHead(status, headers).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })

  const stackOf = (name: string) => account.stacks.get(name)?.resources ?? []
  for (const resource of [...stackOf('roundtwo-data'), ...stackOf('roundtwo')]) {
    if (resource.type === 'AWS::CloudWatch::Alarm')
      account.alarms.set(resource.physicalId, { actions: [topicOf(account)], enabled: true, state: 'OK' })
    if (resource.type !== 'AWS::SQS::Queue') continue
    queues.ensure({ name: resource.logicalId, visibilityTimeout: 30 })
    resource.physicalId = queues.url(resource.logicalId)
    if (resource.logicalId.startsWith('InboxQueue') && !resource.logicalId.includes('DeadLetters'))
      account.notifications.queue = `arn:aws:sqs:us-east-1:000000000000:${resource.logicalId}`
  }
  const said: string[] = []
  const operator: Operator = {
    clients: clientsWith({ ...clientConfig, endpoint: url }),
    stack: 'roundtwo',
    stackIsNamed: false,
    wishes: { candidates: [], given: '' },
    say: (line) => said.push(line),
    clock,
    sleep: async () => {},
    mailServersOf: async () => ['inbound-smtp.us-east-1.amazonaws.com'],
    post: async () => ({ status: 404, text: '' }),
  }
  const queueOf = (prefix: string) =>
    stackOf('roundtwo')
      .concat(stackOf('roundtwo-data'))
      .find(({ logicalId }) => new RegExp(`^${prefix}[0-9A-F]{8}$`).test(logicalId))?.logicalId ?? ''
  return { account, operator, said, queues, secrets, clock, queueOf, topic: topicOf(account) }
}

const topicOf = (account: Account): string =>
  account.stacks.get('roundtwo')?.resources.find(({ type, logicalId }) => type === 'AWS::SNS::Topic' && logicalId.startsWith('Alarms'))
    ?.physicalId ?? ''
