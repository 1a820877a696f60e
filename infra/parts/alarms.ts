import { Duration, Stack, Validations } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Alarm, ComparisonOperator, type IMetric, MathExpression, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { FunctionName } from '../../functions/contract.ts'
import { type MetricName, metricDimension, metricNamespace } from '../../functions/notices.ts'
import type { RoundtwoFunction } from './function.ts'

export interface Watched {
  /** By the name that heads their part of the runbook; the same for the queues whose oldest message is watched. */
  deadLetters: Record<string, Queue>
  queues: Record<string, Queue>
  functions: Record<FunctionName, RoundtwoFunction>
  api: HttpApi
}

/** One alarm: its name heads a part of docs/runbook.md, which says what it means and what to do. */
interface Watch {
  name: string
  metric: IMetric
  /** Raised at this, and above; `missing` watches for silence instead and is raised below it, and without any data. */
  threshold: number
  missing?: boolean
  /** Raised when so many of so many periods are bad; one of one where nothing is said. */
  of?: [bad: number, periods: number]
  explanation: string
}

/** The longest a message may wait: after that a lost answer is taken for lost, and mails are tried again. */
const oldest = { minutes: 15 } as const

const minutes = Duration.minutes

/** A count out of the functions' own lines (functions/notices.ts). */
export const noticed = (scope: Construct, metricName: MetricName, period: Duration, statistic = 'Sum'): Metric =>
  new Metric({
    namespace: metricNamespace,
    metricName,
    dimensionsMap: { [metricDimension]: Stack.of(scope).stackName },
    period,
    statistic,
  })

/** Of all functions together; the dashboard and the lines `failed` tell which. */
const ofAll = (functions: Watched['functions'], metric: (one: RoundtwoFunction) => Metric): MathExpression =>
  new MathExpression({
    expression: 'SUM(METRICS())',
    usingMetrics: Object.fromEntries(Object.entries(functions).map(([name, one]) => [name.replaceAll('-', '_'), metric(one)])),
    period: minutes(5),
  })

function watches(scope: Construct, { deadLetters, queues, functions, api }: Watched): Watch[] {
  const notice = (metricName: MetricName, statistic?: string) => noticed(scope, metricName, minutes(15), statistic)
  return [
    ...Object.entries(deadLetters).map(([name, queue]) => ({
      name: `${name}-dead-letters`,
      metric: queue.metricApproximateNumberOfMessagesVisible({ period: minutes(5), statistic: 'Maximum' }),
      threshold: 1,
      explanation: `Something of ${name} failed on every try and waits to be looked at.`,
    })),
    ...Object.entries(queues).map(([name, queue]) => ({
      name: `${name}-waiting`,
      metric: queue.metricApproximateAgeOfOldestMessage({ period: minutes(5), statistic: 'Maximum' }),
      threshold: 60 * oldest.minutes,
      explanation: `A message of the ${name} queue has waited for a quarter of an hour.`,
    })),
    {
      name: 'function-errors',
      metric: ofAll(functions, ({ function: one }) => one.metricErrors({ period: minutes(5), statistic: 'Sum' })),
      threshold: 1,
      of: [2, 6],
      explanation: 'Runs of a function end in an error, again and again.',
    },
    {
      name: 'function-throttles',
      metric: ofAll(functions, ({ function: one }) => one.metricThrottles({ period: minutes(5), statistic: 'Sum' })),
      threshold: 1,
      of: [2, 6],
      explanation: 'Functions are not run because the account has no room for more runs at once.',
    },
    {
      name: 'server-errors',
      metric: api.metricServerError({ period: minutes(5), statistic: 'Sum' }),
      threshold: 1,
      explanation: 'Somebody got an error page, or a scheduling service an error for a webhook.',
    },
    {
      name: 'mail-refused',
      // Throttled once is a moment's matter; the same mail refused twice in a row, with a pause in between, is the account's.
      metric: notice('times', 'Maximum'),
      threshold: 2,
      explanation: 'SES keeps refusing mails for a reason that is not in them; they wait, and are lost at their use-by.',
    },
    { name: 'mail-failed', metric: notice('mailsFailed'), threshold: 1, explanation: 'SES will never take a mail as it is; it is lost.' },
    { name: 'mail-bounced', metric: notice('mailsBounced'), threshold: 1, explanation: 'A mail to a candidate came back for good.' },
    {
      name: 'mail-complained',
      metric: notice('mailsComplained'),
      threshold: 1,
      explanation: 'A candidate’s mail service called a mail junk.',
    },
    {
      name: 'due-but-unsent',
      // The failure nobody notices: mails that never leave while every run reports success. A single late mail is handed on by the sweep.
      metric: noticed(scope, 'dueButUnsent', minutes(5), 'Maximum'),
      threshold: 1,
      of: [3, 4],
      explanation: 'Three sweeps have found mails that are due and have not been sent.',
    },
    {
      name: 'refused-unread',
      metric: notice('messagesUnread'),
      threshold: 1,
      explanation: 'The reader ran out of time or memory, or broke, on every try at a message, which is refused unread.',
    },
    {
      name: 'item-unreadable',
      metric: notice('itemsUnreadable'),
      threshold: 1,
      explanation: 'A stored item cannot be read by the version that runs; it is left out of everything.',
    },
    {
      name: 'sweep-missing',
      metric: notice('sweeps'),
      threshold: 1,
      missing: true,
      explanation: 'No sweep has come to its end for a quarter of an hour.',
    },
    {
      name: 'feed-poll-missing',
      metric: notice('polls'),
      threshold: 1,
      missing: true,
      explanation: 'No poll of the calendar feeds has come to its end for a quarter of an hour.',
    },
    {
      name: 'feeds-behind',
      // One tick may fall behind, as after an hour without the network; where every tick does, calendars are looked at later and later.
      metric: noticed(scope, 'feedsLeft', minutes(5), 'Minimum'),
      threshold: 1,
      of: [12, 12],
      explanation: 'For an hour every tick has left calendars to the next one: there are more than it can look at.',
    },
  ]
}

/** Alarms by mail: one topic, and one alarm for each thing that can go wrong without anybody seeing it. */
export function defineAlarms(scope: Construct, watched: Watched, alarmMail: string | undefined): { topic: Topic; alarms: Alarm[] } {
  const { stackName, account } = Stack.of(scope)
  const topic = new Topic(scope, 'Alarms', { enforceSSL: true })
  // The policy that demands TLS stands in place of the one SNS gives a topic by itself, so CloudWatch has to be let in by name.
  topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': account } } }))
  if (alarmMail) topic.addSubscription(new EmailSubscription(alarmMail))
  Validations.of(topic).acknowledge({ id: 'AwsSolutions-SNS3', reason: 'enforceSSL is on.' })

  const alarms = watches(scope, watched).map(({ name, metric, threshold, missing = false, of: [bad, periods] = [1, 1], explanation }) => {
    const alarm = new Alarm(scope, `Alarm-${name}`, {
      alarmName: `${stackName}-${name}`,
      alarmDescription: `${explanation} What to do: docs/runbook.md, "${name}".`,
      metric,
      threshold,
      evaluationPeriods: periods,
      datapointsToAlarm: bad,
      comparisonOperator: missing ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: missing ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(topic))
    return alarm
  })
  return { topic, alarms }
}
