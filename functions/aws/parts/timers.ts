import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SQSClient } from '@aws-sdk/client-sqs'
import { env } from '../../contract.ts'
import { environmentOf } from '../../environment.ts'
import type { Part } from '../part.ts'
import { scheduledTimers } from '../timers.ts'
import { clock } from './clock.ts'

export const timers: Part<'timers'> = {
  name: 'timers',
  make(get) {
    const settings = environmentOf('timers')
    return scheduledTimers({
      scheduler: new SchedulerClient({}),
      queue: new SQSClient({}),
      clock: get(clock),
      group: settings[env.timerGroup],
      roleArn: settings[env.timerRoleArn],
      deadLetterArn: settings[env.timerDeadLetterArn],
      dueQueueUrl: settings[env.dueQueueUrl],
      dueQueueArn: settings[env.dueQueueArn],
    })
  },
}
