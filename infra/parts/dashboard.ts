import { Duration, Stack } from 'aws-cdk-lib'
import { type Alarm, AlarmStatusWidget, Dashboard, GraphWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { noticed, type Watched } from './alarms.ts'

/** One look at everything: alarms on top, then mails, queues, functions, the public address. */
export function defineDashboard(scope: Construct, { queues, deadLetters, functions, api }: Watched, alarms: Alarm[]): Dashboard {
  const period = Duration.minutes(5)
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12, height: 6 })
  const ofFunctions = (metric: (one: (typeof functions)['on-sweep']['function']) => IMetric) =>
    Object.values(functions).map(({ function: one }) => metric(one))
  return new Dashboard(scope, 'Dashboard', {
    dashboardName: Stack.of(scope).stackName,
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms, width: 24, height: 4 })],
      [
        graph('Mails due but unsent, refused, failed, returned', [
          noticed(scope, 'dueButUnsent', period, 'Maximum'),
          noticed(scope, 'times', period, 'Maximum'),
          noticed(scope, 'mailsFailed', period),
          noticed(scope, 'mailsBounced', period),
          noticed(scope, 'mailsTurnedAway', period),
          noticed(scope, 'mailsComplained', period),
        ]),
        graph('Sweeps and polls, and what they left to the next', [
          noticed(scope, 'sweeps', period),
          noticed(scope, 'polls', period),
          noticed(scope, 'candidatesLeft', period, 'Maximum'),
          noticed(scope, 'feedsLeft', period, 'Maximum'),
        ]),
      ],
      [
        graph(
          'Oldest message, seconds',
          Object.entries(queues).map(([label, queue]) => queue.metricApproximateAgeOfOldestMessage({ period, label })),
        ),
        graph(
          'Dead letters',
          Object.entries(deadLetters).map(([label, queue]) => queue.metricApproximateNumberOfMessagesVisible({ period, label })),
        ),
      ],
      [
        graph(
          'Errors of functions',
          ofFunctions((one) => one.metricErrors({ period })),
        ),
        graph(
          'Throttled runs',
          ofFunctions((one) => one.metricThrottles({ period })),
        ),
      ],
      [
        graph(
          'Time a run takes, p99',
          ofFunctions((one) => one.metricDuration({ period, statistic: 'p99' })),
        ),
        graph('Requests, and errors of ours', [api.metricCount({ period }), api.metricServerError({ period })]),
      ],
    ],
  })
}
