import { Duration, Validations } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { counted, type FunctionName } from '../functions/contract.ts'
import type { RoundtwoFunction } from './function.ts'

interface Watched {
  /** By the name that heads the queue's part of the runbook. */
  deadLetters: Record<string, Queue>
  functions: Record<FunctionName, RoundtwoFunction>
  alarmMail: string | undefined
}

/** Few alarms, each with a heading of its name in docs/runbook.md. */
export function defineAlarms(scope: Construct, { deadLetters, functions, alarmMail }: Watched): void {
  const { 'on-sweep': sweep, 'on-touchpoint-due': sender } = functions
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
  const unread = countLines(scope, 'RefusedUnread', [functions['on-message-stored']], counted.refusedUnread.event)
  raise('refused-unread', unread, 1, 'The reader ran out of time or memory, or broke, on every try at a message, which is refused unread.')
  const unreadable = countLines(scope, 'ItemUnreadable', Object.values(functions), counted.itemUnreadable.event)
  raise('item-unreadable', unreadable, 1, 'A stored item cannot be read by the version that runs; it is left out of everything.')
  raise(
    'sweep-failing',
    sweep.function.metricErrors({ period: Duration.minutes(15), statistic: 'Sum' }),
    2,
    'The sweep, which heals everything else, does not finish.',
  )
  Validations.of(topic).acknowledge({ id: 'AwsSolutions-SNS3', reason: 'enforceSSL is on.' })
}

/** How often a line with this event stands in the logs of these functions. */
function countLines(scope: Construct, metricName: string, functions: RoundtwoFunction[], event: string): Metric {
  const metricNamespace = 'roundtwo'
  for (const [index, { logs }] of functions.entries()) {
    const filterPattern = FilterPattern.stringValue('$.event', '=', event)
    new MetricFilter(scope, `${metricName}${index === 0 ? '' : index}`, {
      logGroup: logs,
      filterPattern,
      metricNamespace,
      metricName,
      metricValue: '1',
    })
  }
  return new Metric({ namespace: metricNamespace, metricName, period: Duration.minutes(15), statistic: 'Sum' })
}
