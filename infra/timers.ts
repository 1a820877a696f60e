import { Aws, Stack } from 'aws-cdk-lib'
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import type { IQueue, Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { defineDeadLetters } from './queue.ts'

export interface Timers {
  group: string
  role: Role
  deadLetters: Queue
  /** What may be created and deleted: the schedules of this one group. */
  scheduleArns: string
}

/** The group all one-time schedules live in, and the role with which the scheduler puts their refs on the due queue. */
export function defineTimers(scope: Construct, dueQueue: IQueue): Timers {
  const stack = Stack.of(scope)
  const group = new CfnScheduleGroup(scope, 'Timers', { name: `${stack.stackName}-timers` })
  const groupName = `${stack.stackName}-timers`
  const deadLetters = defineDeadLetters(scope, 'TimerDeadLetters')
  const role = new Role(scope, 'TimerRole', {
    description: 'Lets EventBridge Scheduler put touchpoint refs on the due queue',
    // The group's ARN, not a schedule's: docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: {
        StringEquals: {
          'aws:SourceAccount': Aws.ACCOUNT_ID,
          'aws:SourceArn': stack.formatArn({ service: 'scheduler', resource: 'schedule-group', resourceName: groupName }),
        },
      },
    }),
  })
  role.addToPolicy(
    new PolicyStatement({ effect: Effect.ALLOW, actions: ['sqs:SendMessage'], resources: [dueQueue.queueArn, deadLetters.queueArn] }),
  )
  role.node.addDependency(group)
  return {
    group: groupName,
    role,
    deadLetters,
    scheduleArns: stack.formatArn({ service: 'scheduler', resource: 'schedule', resourceName: `${groupName}/*` }),
  }
}
