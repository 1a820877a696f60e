import { Match, Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, it } from 'vitest'
import { functionNames } from '../../functions/contract.ts'
import { sendLease } from '../../functions/domain/sending/sending.ts'
import { functionTimeout } from '../../infra/parts/function.ts'
import { ServiceStack } from '../../infra/service-stack.ts'
import { StatefulStack } from '../../infra/stateful-stack.ts'
import { anApp } from './an-app.ts'

const sam = { name: 'Sam Reed', mail: 'sam@example.com', homeZone: 'Europe/Dublin' }

const build = (props: { mailDomain?: string; from?: string; roster?: boolean } = {}) => {
  const app = anApp()
  const stateful = new StatefulStack(app, 'data')
  const service = new ServiceStack(app, 'service', { stateful, candidates: [sam], ...props })
  return { stateful: Template.fromStack(stateful), service: Template.fromStack(service) }
}

describe('the stacks', () => {
  let plain: ReturnType<typeof build>
  let receiving: ReturnType<typeof build>
  beforeAll(() => {
    plain = build()
    receiving = build({ mailDomain: 'in.example.com' })
  }, 180_000)

  it('keep what is worth keeping when the stack is deleted', () => {
    for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret']) {
      plain.stateful.allResources(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
    }
    plain.stateful.hasResourceProperties('AWS::DynamoDB::Table', {
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    })
  })

  it('run every function of the contract on the same runtime, each with a role of its own', () => {
    const functions = Object.values(plain.service.findResources('AWS::Lambda::Function'))
    expect(functions.map((one) => one.Properties.Description).sort()).toEqual(functionNames.map((name) => `roundtwo ${name}`).sort())
    expect(new Set(functions.map((one) => `${one.Properties.Runtime} ${one.Properties.Architectures}`))).toEqual(
      new Set(['nodejs24.x arm64']),
    )
    expect(new Set(functions.map((one) => JSON.stringify(one.Properties.Role))).size).toBe(functionNames.length)
  })

  it('bring no function of their own making, such as those behind convenience methods', () => {
    plain.service.resourceCountIs('AWS::Lambda::Function', functionNames.length)
    plain.stateful.resourceCountIs('AWS::Lambda::Function', 0)
  })

  it('let only the function that delivers touchpoints send mail, and only as the sender', () => {
    const sending = policies(receiving.service).filter(({ actions }) => actions.some((action) => action.startsWith('ses:')))
    expect(sending.map(({ role }) => role)).toEqual([expect.stringContaining('ontouchpointdue')])
    expect(sending[0]?.condition).toMatchObject({ StringEquals: { 'ses:FromAddress': 'roundtwo@in.example.com' } })
  })

  it('grant no wildcard action and no wildcard resource to any function', () => {
    for (const { actions, resources } of policies(plain.service)) {
      expect(actions.filter((action) => action.includes('*'))).toEqual([])
      // Listing schedules is the one thing that knows no resource: the service authorization reference of EventBridge Scheduler names none.
      if (actions.join() !== 'scheduler:ListSchedules') expect(resources).not.toContain('*')
    }
  })

  it('give the feed poll, which talks to strangers, nothing to write but its own folder, the table and the way to a re-plan', () => {
    const actions = policies(plain.service)
      .filter(({ role }) => role.includes('onfeedtick'))
      .flatMap((policy) => policy.actions)
    expect(actions.filter((action) => /^(ses|secretsmanager):/.test(action) || action === 's3:GetObject')).toEqual([])
  })

  it('end every queue and every schedule in a dead-letter queue', () => {
    for (const template of [plain.stateful, plain.service]) {
      const queues = Object.entries(template.findResources('AWS::SQS::Queue'))
      const last = queues.filter(([, queue]) => !queue.Properties.RedrivePolicy).map(([id]) => id)
      expect(last.every((id) => id.includes('DeadLetters'))).toBe(true)
    }
    plain.service.allResourcesProperties('AWS::Scheduler::Schedule', {
      Target: { DeadLetterConfig: Match.anyValue(), RetryPolicy: Match.anyValue() },
    })
  })

  it('hide a queued message for six times as long as its function may run, and as long as it gathers messages', () => {
    const queues = { ...plain.service.findResources('AWS::SQS::Queue'), ...plain.stateful.findResources('AWS::SQS::Queue') }
    const functions = plain.service.findResources('AWS::Lambda::Function')
    const sources = Object.values(plain.service.findResources('AWS::Lambda::EventSourceMapping'))
    for (const { Properties: source } of sources) {
      const named = JSON.stringify(source.EventSourceArn)
      const [, queue] = Object.entries(queues).find(([id]) => named.includes(id)) ?? []
      const { Timeout } = functions[source.FunctionName.Ref]?.Properties ?? {}
      expect(queue?.Properties.VisibilityTimeout, named).toBe(6 * Timeout + (source.MaximumBatchingWindowInSeconds ?? 0))
    }
    expect(sources).toHaveLength(4)
  })

  it('give up a run that sends long before the lease of its claim ends', () => {
    expect(functionTimeout('on-touchpoint-due').toSeconds() * 2).toBeLessThanOrEqual(sendLease.minutes * 60)
  })

  it('report failures of a batch one by one, with a bound on how many run at once', () => {
    plain.service.allResourcesProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 2 },
    })
  })

  it('announce stored webhooks, feed entries and uploads to the inbox queue, and mail only by its receipt', () => {
    const [bucket] = Object.values(plain.stateful.findResources('AWS::S3::Bucket'))
    const prefixes = bucket?.Properties.NotificationConfiguration.QueueConfigurations.map(
      (one: { Filter: { S3Key: { Rules: { Value: string }[] } } }) => one.Filter.S3Key.Rules[0]?.Value,
    )
    expect(prefixes).toEqual(['hook/', 'feed/', 'page/'])
  })

  it('receive mail only when a domain is given', () => {
    plain.service.resourceCountIs('AWS::SES::ReceiptRule', 0)
    receiving.service.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: { Recipients: ['in.example.com'], ScanEnabled: true, TlsPolicy: 'Require' },
    })
  })

  it('mail nobody but the candidates of the settings, unless others may be invited', () => {
    const policiesOf = ({ service }: ReturnType<typeof build>) => JSON.stringify(service.findResources('AWS::IAM::Policy'))
    expect(policiesOf(plain)).toContain('"ForAllValues:StringEquals":{"ses:Recipients":["sam@example.com"]}')
    const open = policiesOf(build({ roster: true }))
    expect(open).not.toContain('ForAllValues:StringEquals')
    expect(open).toContain('"Null":{"ses:Recipients":"false"}')
    expect(open).toContain('ses:FromAddress')
  })

  it('cannot be deployed without a sender, and ask for none when one is given', () => {
    expect(Object.keys(plain.service.findParameters('FromAddress'))).toEqual(['FromAddress'])
    expect(Object.keys(build({ from: 'me@example.com' }).service.findParameters('FromAddress'))).toEqual([])
  })

  it('log the route of a request, never its path', () => {
    const [stage] = Object.values(plain.service.findResources('AWS::ApiGatewayV2::Stage'))
    const format = String(stage?.Properties.AccessLogSettings.Format)
    expect(format).toContain('$context.routeKey')
    expect(format).not.toContain('$context.path')
  })
})

interface Policy {
  role: string
  actions: string[]
  resources: unknown[]
  condition: unknown
}

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value])

/** Every allowed statement of the functions' roles. */
const policies = (template: Template): Policy[] =>
  Object.values(template.findResources('AWS::IAM::Policy')).flatMap((policy) =>
    policy.Properties.PolicyDocument.Statement.map((statement: { Action: string | string[]; Resource: unknown; Condition?: unknown }) => ({
      role: String(policy.Properties.Roles[0].Ref),
      actions: list(statement.Action),
      resources: list(statement.Resource),
      condition: statement.Condition,
    })),
  )
