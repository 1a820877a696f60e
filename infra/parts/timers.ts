import { Stack } from 'aws-cdk-lib'
import { Effect, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam'
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import type { IQueue, Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { defineDeadLetters } from './queue.ts'
import { defineSchedulerRole } from './scheduler-role.ts'

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
  const groupName = `${stack.stackName}-timers`
  const group = new CfnScheduleGroup(scope, 'Timers', { name: groupName })
  const deadLetters = defineDeadLetters(scope, 'TimerDeadLetters')
  const description = 'Lets EventBridge Scheduler put touchpoint refs on the due queue'
  const role = defineSchedulerRole(scope, 'TimerRole', { groupName, description })
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
