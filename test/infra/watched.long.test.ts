import { readFileSync } from 'node:fs'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, it } from 'vitest'
import { functionNames } from '../../functions/contract.ts'
import { metrics, metricsOf, type NoticeName, notices, everyLine as onEveryLine } from '../../functions/notices.ts'
import { ServiceStack } from '../../infra/service-stack.ts'
import { StatefulStack } from '../../infra/stateful-stack.ts'
import { isNamed, known } from '../../ops/deployed.ts'
import { everyLine, type Written } from '../handlers/every-line.ts'
import { anApp } from './an-app.ts'

const sam = { name: 'Sam Reed', mail: 'sam@example.com', homeZone: 'Europe/Dublin' }

interface AlarmProperties {
  AlarmName: string
  AlarmDescription: string
  AlarmActions: unknown[]
  MetricName?: string
  Namespace?: string
  Dimensions?: { Name: string; Value: unknown }[]
  Metrics?: { MetricStat?: { Metric: { MetricName: string; Dimensions: { Value: { Ref: string } }[] } } }[]
  ComparisonOperator: string
  TreatMissingData: string
  Threshold: number
  EvaluationPeriods: number
  DatapointsToAlarm: number
  Period?: number
  Statistic?: string
}

interface Part {
  line: Record<string, unknown> | undefined
  commands: string[]
  text: string
}

/** The runbook by its headings. */
const runbook = (): Map<string, Part> =>
  new Map(
    readFileSync('docs/runbook.md', 'utf8')
      .split('\n## ')
      .slice(1)
      .map((part) => {
        const [heading = '', ...rest] = part.split('\n')
        const text = rest.join('\n')
        const block = (kind: string) =>
          [...text.matchAll(new RegExp(`\`\`\`${kind}\\n([^\`]+)\n\`\`\``, 'g'))].map(([, body]) => body ?? '')
        const [line] = block('json')
        return [heading, { line: line === undefined ? undefined : JSON.parse(line), commands: block('sh'), text }]
      }),
  )

const functionsIn = (command: string): string[] => [...command.matchAll(/\bon-[a-z-]+/g)].map(([name]) => name)
const eventsIn = (command: string): string[] => [...command.matchAll(/\$\.event = "([^"]+)"/g)].map(([, event]) => event ?? '')

describe('the alarms', () => {
  let template: Template
  let alarms: Map<string, AlarmProperties>
  let written: Written[]
  beforeAll(async () => {
    const app = anApp()
    const stateful = new StatefulStack(app, 'roundtwo-data')
    template = Template.fromStack(
      new ServiceStack(app, 'roundtwo', { stateful, candidates: [sam], from: 'me@example.com', alarmMail: 'ops@example.com' }),
    )
    const found = Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties as AlarmProperties)
    alarms = new Map(found.map((alarm) => [alarm.AlarmName.replace(/^roundtwo-/, ''), alarm]))
    written = await everyLine()
  }, 180_000)

  it('and the headings of the runbook are the same, and each alarm names its own', () => {
    expect([...runbook().keys()].toSorted()).toEqual([...alarms.keys()].toSorted())
    for (const [name, { AlarmDescription }] of alarms) expect(AlarmDescription).toContain(`docs/runbook.md, "${name}"`)
  })

  it('each have a cause, a fix and a command under their heading', () => {
    for (const [name, { text, commands }] of runbook()) {
      expect(text, name).toMatch(/\*\*Cause\*?\*?/)
      expect(text, name).toContain('**Fix.**')
      expect(commands.length, name).toBeGreaterThan(0)
    }
  })

  it('have commands that look for events the named functions really write, in groups that are there', () => {
    const groups = Object.values(template.findResources('AWS::Logs::LogGroup')).map(({ Properties }) => Properties.LogGroupName)
    for (const [name, { commands }] of runbook()) {
      for (const command of commands.filter((one) => one.includes('aws logs tail'))) {
        const functions = functionsIn(command)
        expect(functions.length, name).toBeGreaterThan(0)
        for (const one of functions) expect(groups, name).toContain(`/roundtwo/${one}`)
        for (const event of eventsIn(command))
          expect(
            written.some((one) => functions.includes(one.function) && one.line.includes(`"event":"${event}"`)),
            `${name}: ${event} of ${functions}`,
          ).toBe(true)
      }
    }
  })

  it('have a sample line of a form that is really written, by a function its command looks at', () => {
    const known: Record<string, readonly string[]> = notices
    for (const [name, { line, commands }] of runbook()) {
      if (line === undefined) continue
      const event = String(line.event)
      const fields = new Set<string>([...onEveryLine, ...(known[event] ?? [])])
      expect(
        Object.keys(line).filter((field) => !fields.has(field)),
        name,
      ).toEqual([])
      const looksAt = commands.flatMap(functionsIn)
      expect(eventsIn(commands.join('\n')), name).toContain(event)
      expect(
        looksAt.some((one) => String(line.function).startsWith(`roundtwo-${one.replaceAll('-', '')}Function`)),
        name,
      ).toBe(true)
    }
  })

  it('that count lines count what a handler writes, and show such a line', () => {
    const parts = runbook()
    const counting = [...alarms].filter(([, { Namespace }]) => Namespace === 'roundtwo')
    // What comes back for the moment, and people left to the next sweep, are counted and wake nobody.
    const graphed = ['mailsTurnedAway', 'candidatesLeft']
    expect(new Set([...counting.map(([, { MetricName }]) => MetricName), ...graphed])).toEqual(new Set(Object.values(metrics).flat()))
    const [dashboard] = Object.values(template.findResources('AWS::CloudWatch::Dashboard'))
    for (const metric of graphed) expect(JSON.stringify(dashboard)).toContain(metric)
    for (const [name, { MetricName = '', Dimensions }] of counting) {
      expect(Dimensions).toEqual([{ Name: 'stack', Value: 'roundtwo' }])
      const event = String(parts.get(name)?.line?.event) as NoticeName
      expect(metricsOf(event), name).toContain(MetricName)
      const real = written.find(({ line }) => line.includes(`"event":"${event}"`))
      expect(JSON.parse(real?.line ?? '{}'), name).toMatchObject({ [MetricName]: expect.any(Number) })
    }
  })

  it('watch errors and throttles of every function, and dead letters of every queue', () => {
    const ids = Object.entries(template.findResources('AWS::Lambda::Function')).map(([id]) => id)
    expect(ids).toHaveLength(functionNames.length)
    for (const name of ['function-errors', 'function-throttles']) {
      const watched = (alarms.get(name)?.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric.Dimensions[0]?.Value.Ref ?? [])
      expect(watched.toSorted()).toEqual(ids.toSorted())
    }
    const dead = Object.keys(template.findResources('AWS::SQS::Queue')).filter((id) => id.includes('DeadLetters'))
    const alarmed = JSON.stringify([...alarms.values()].filter(({ MetricName }) => MetricName === 'ApproximateNumberOfMessagesVisible'))
    for (const id of dead) expect(alarmed).toContain(id)
    // That of the inbox lies in the other stack.
    expect([...alarms.keys()].filter((name) => name.endsWith('-dead-letters'))).toHaveLength(dead.length + 1)
  })

  it('take silence for trouble where silence is the trouble, and nowhere else', () => {
    const silent = [...alarms].filter(([, { TreatMissingData }]) => TreatMissingData === 'breaching').map(([name]) => name)
    expect(silent.toSorted()).toEqual(['feed-poll-missing', 'sweep-missing'])
    for (const name of silent)
      expect(alarms.get(name)).toMatchObject({ ComparisonOperator: 'LessThanThreshold', Threshold: 1, Period: 900, Statistic: 'Sum' })
  })

  it('hold their tongue over one late mail, and speak when three sweeps have found mails late', () => {
    expect(alarms.get('due-but-unsent')).toMatchObject({
      Period: 300,
      Threshold: 1,
      Statistic: 'Maximum',
      DatapointsToAlarm: 3,
      EvaluationPeriods: 4,
    })
    expect(alarms.get('feeds-behind')).toMatchObject({ Statistic: 'Minimum', Threshold: 1, DatapointsToAlarm: 12, EvaluationPeriods: 12 })
    expect(alarms.get('mail-refused')).toMatchObject({ MetricName: 'times', Statistic: 'Maximum', Threshold: 2 })
  })

  it('are told to one topic, which CloudWatch of this account may write to, and which is read', () => {
    const [topicId = ''] = Object.keys(template.findResources('AWS::SNS::Topic')).filter((id) => id.startsWith('Alarms'))
    for (const { AlarmActions } of alarms.values()) expect(AlarmActions).toEqual([{ Ref: topicId }])
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      Topics: [{ Ref: topicId }],
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    })
    template.hasResourceProperties('AWS::SNS::Subscription', { TopicArn: { Ref: topicId }, Protocol: 'email', Endpoint: 'ops@example.com' })
  })

  it('stand on one dashboard', () => {
    const [dashboard] = Object.values(template.findResources('AWS::CloudWatch::Dashboard'))
    const body = JSON.stringify(dashboard?.Properties.DashboardBody)
    for (const id of Object.keys(template.findResources('AWS::CloudWatch::Alarm'))) expect(body).toContain(id)
  })
})

describe('the operator’s tools', () => {
  it('look for names that each stack has once', () => {
    const app = anApp()
    const stateful = new StatefulStack(app, 'roundtwo-data')
    const service = new ServiceStack(app, 'roundtwo', { stateful, candidates: [sam], mailDomain: 'in.example.com' })
    for (const [stack, ids] of [
      [stateful, known.data],
      [service, known.service],
    ] as const) {
      const logicalIds = Object.keys(Template.fromStack(stack).toJSON().Resources)
      for (const id of ids)
        expect(
          logicalIds.filter((one) => isNamed(one, id)),
          id,
        ).toHaveLength(1)
    }
  })
})

describe('failed runs of what a schedule starts', () => {
  it('are told to a queue of their own, after one more try', () => {
    const app = anApp()
    const template = Template.fromStack(
      new ServiceStack(app, 'roundtwo', { stateful: new StatefulStack(app, 'data'), candidates: [sam], from: 'me@example.com' }),
    )
    const configs = Object.values(template.findResources('AWS::Lambda::EventInvokeConfig')).map(({ Properties }) => Properties)
    expect(configs.map(({ FunctionName }) => String(FunctionName.Ref).slice(0, 8)).toSorted()).toEqual(['onfeedti', 'onsweepF'])
    for (const { DestinationConfig, MaximumRetryAttempts } of configs) {
      expect(MaximumRetryAttempts).toBe(1)
      expect(JSON.stringify(DestinationConfig.OnFailure.Destination)).toContain('RunDeadLetters')
    }
  })
})

describe('room for all', () => {
  const templateFor = (concurrency: number) => {
    const app = anApp()
    const stateful = new StatefulStack(app, 'data')
    return Template.fromStack(new ServiceStack(app, 'roundtwo', { stateful, candidates: [sam], from: 'me@example.com', concurrency }))
  }

  it.each([
    [10, 8],
    [12, 8],
    [50, 32],
    [1000, 602],
  ])('of %i runs at once leaves some to pages and webhooks, whatever lies in the queues: they take %i', (runs, taken) => {
    const sources = Object.values(templateFor(runs).findResources('AWS::Lambda::EventSourceMapping'))
    const most = sources.map(({ Properties }) => Number(Properties.ScalingConfig.MaximumConcurrency))
    expect(most).toHaveLength(4)
    expect(Math.min(...most)).toBeGreaterThanOrEqual(2)
    expect(most.reduce((sum, one) => sum + one, 0)).toBe(taken)
    // One of the two ticks, and one page.
    expect(taken).toBeLessThanOrEqual(runs - 2)
  })

  it('is kept by the two ticks, which do not begin in the same minute or the two after', () => {
    const minutesOf = (expression: string) => {
      const [, from = '', each = ''] = /^cron\((\d+)\/(\d+) \* \* \* \? \*\)$/.exec(expression) ?? []
      return Array.from({ length: 60 / Number(each) }, (_, n) => Number(from) + n * Number(each))
    }
    const ticks = Object.values(templateFor(10).findResources('AWS::Scheduler::Schedule')).map(({ Properties }) =>
      minutesOf(Properties.ScheduleExpression),
    )
    expect(ticks).toHaveLength(2)
    for (const sweep of ticks[0] ?? []) for (const poll of ticks[1] ?? []) expect(Math.abs(sweep - poll)).toBeGreaterThanOrEqual(2)
  })

  it('is kept at the door as well: each public route that anybody may call has a measure of its own', () => {
    const app = anApp()
    const template = Template.fromStack(
      new ServiceStack(app, 'roundtwo', { stateful: new StatefulStack(app, 'data'), candidates: [sam], from: 'me@example.com' }),
    )
    const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'))
    const keys = Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map(({ Properties }) => Properties.RouteKey)
    for (const [route, measure] of Object.entries(stage?.Properties.RouteSettings)) {
      expect(keys).toContain(route)
      expect(measure).toEqual({ ThrottlingRateLimit: expect.any(Number), ThrottlingBurstLimit: expect.any(Number) })
    }
    expect(Object.keys(stage?.Properties.RouteSettings).toSorted()).toEqual(['POST /hooks/{door}', 'POST /sign-in'])
    expect(stage?.Properties.DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 20 })
    // Anybody's loop of one a second leaves room for whoever wants in.
    expect(stage?.Properties.RouteSettings['POST /sign-in'].ThrottlingRateLimit).toBeGreaterThanOrEqual(10)
  })
})
