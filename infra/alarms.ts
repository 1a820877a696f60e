import { Duration, Validations } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { counted } from '../functions/contract.ts'
import type { RoundtwoFunction } from './function.ts'

interface Watched {
  /** By the name that heads the queue's part of the runbook. */
  deadLetters: Record<string, Queue>
  sweep: RoundtwoFunction
  sender: RoundtwoFunction
  reader: RoundtwoFunction
  alarmMail: string | undefined
}

/** Few alarms, each with a heading of its name in docs/runbook.md. */
export function defineAlarms(scope: Construct, { deadLetters, sweep, sender, reader, alarmMail }: Watched): void {
  const topic = new Topic(scope, 'Alarms', { enforceSSL: true })
  if (alarmMail) topic.addSubscription(new EmailSubscription(alarmMail))

  const raise = (name: string, what: Metric, threshold: number, explanation: string) => {
    const alarm = new Alarm(scope, `Alarm-${name}`, {
      alarmDescription: `${explanation} What to do: docs/runbook.md, "${name}".`,
      metric: what,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(topic))
    return alarm
  }

  for (const [name, queue] of Object.entries(deadLetters)) {
    const depth = queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' })
    raise(`${name}-dead-letters`, depth, 1, `Something in the ${name} queue failed on every try and waits to be looked at.`)
  }
  // The failure nobody notices is the mail that never left while every run reported success.
  const { event, field } = counted.dueButUnsent
  const dueButUnsent = new MetricFilter(scope, 'DueButUnsent', {
    logGroup: sweep.logs,
    filterPattern: FilterPattern.stringValue('$.event', '=', event),
    metricNamespace: 'roundtwo',
    metricName: 'DueButUnsent',
    metricValue: `$.${field}`,
  }).metric({ period: Duration.minutes(15), statistic: 'Sum' })
  raise('due-but-unsent', dueButUnsent, 3, 'The sweep keeps finding mails that are due and have not been sent.')
  // Throttled once is a moment's matter; the same mail refused twice in a row, with a pause in between, is the account's.
  const { event: putOff, field: times } = counted.mailPutOff
  const refused = new MetricFilter(scope, 'MailRefused', {
    logGroup: sender.logs,
    filterPattern: FilterPattern.all(FilterPattern.stringValue('$.event', '=', putOff), FilterPattern.numberValue(`$.${times}`, '>=', 2)),
    metricNamespace: 'roundtwo',
    metricName: 'MailRefused',
    metricValue: '1',
  }).metric({ period: Duration.minutes(15), statistic: 'Sum' })
  raise('mail-refused', refused, 1, 'SES keeps refusing mails for a reason that is not in them; they wait, and are lost at their use-by.')
  const unread = new MetricFilter(scope, 'RefusedUnread', {
    logGroup: reader.logs,
    filterPattern: FilterPattern.stringValue('$.event', '=', counted.refusedUnread.event),
    metricNamespace: 'roundtwo',
    metricName: 'RefusedUnread',
    metricValue: '1',
  }).metric({ period: Duration.minutes(15), statistic: 'Sum' })
  raise('refused-unread', unread, 1, 'The reader ran out of time or memory, or broke, on every try at a message, which is refused unread.')
  raise(
    'sweep-failing',
    sweep.function.metricErrors({ period: Duration.minutes(15), statistic: 'Sum' }),
    2,
    'The sweep, which heals everything else, does not finish.',
  )
  Validations.of(topic).acknowledge({ id: 'AwsSolutions-SNS3', reason: 'enforceSSL is on.' })
}
