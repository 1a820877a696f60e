import { Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { every } from '../../functions/contract.ts'
import { defineSchedulerRole } from './scheduler-role.ts'

/** The two things that happen by the clock alone: the sweep, which is the second way to every due mail, and the poll of calendar feeds. */
export function defineTicker(
  scope: Construct,
  { sweep, feedTick, deadLetters }: { sweep: LambdaFunction; feedTick: LambdaFunction; deadLetters: Queue },
): void {
  const groupName = `${Stack.of(scope).stackName}-ticks`
  const group = new CfnScheduleGroup(scope, 'Ticks', { name: groupName })
  const description = 'Lets EventBridge Scheduler run the sweep and the feed poll'
  const role = defineSchedulerRole(scope, 'TickRole', { groupName, description })
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [sweep.functionArn, feedTick.functionArn] }))
  role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }))

  // Never both at once: each takes one of the few runs of a new account (infra/parts/functions.ts), and a schedule fires within its minute.
  const tick = (id: string, target: LambdaFunction, minutes: number, from: number) => {
    const schedule = new CfnSchedule(scope, id, {
      groupName,
      scheduleExpression: `cron(${from}/${minutes} * * * ? *)`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.functionArn,
        roleArn: role.roleArn,
        input: '{}',
        // The next tick comes soon and does the same work: an old one is not worth repeating.
        retryPolicy: { maximumEventAgeInSeconds: 60 * minutes, maximumRetryAttempts: 2 },
        deadLetterConfig: { arn: deadLetters.queueArn },
      },
    })
    schedule.node.addDependency(group, role)
  }
  tick('SweepTick', sweep, every.sweep, 0)
  tick('FeedTick', feedTick, every.feedTick, 3)
}
