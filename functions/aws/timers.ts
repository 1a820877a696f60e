import { createHash } from 'node:crypto'
import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  paginateListSchedules,
  ResourceNotFoundException,
  type SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { TouchpointRef } from '../domain/sending/touchpoint.ts'
import { epochMilliseconds, type Instant } from '../domain/time/wall-time.ts'
import type { Clock, Timers } from '../ports.ts'

export interface TimerSettings {
  group: string
  roleArn: string
  deadLetterArn: string
  dueQueueUrl: string
  dueQueueArn: string
}

/** What happens to an `at()` in the past is undocumented, and a fire may come up to a minute late: this near, the queue is the better clock. */
const tooNearSeconds = 90

/** `2026-12-02T18:00`: schedules fire between :00 and :59 of their minute, and a timer up to a minute early is served. */
const minuteOf = (due: Instant): string => due.slice(0, 16)

const hashOf = (...parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** What the names of one candidate's schedules begin with: by it all of them are found. */
const nameStart = (candidateId: string): string => `${hashOf(candidateId).slice(0, 16)}-`

/** Of the same touchpoint at the same minute there is one; a moved one gets a new name, the old fires and finds nothing to do. */
export const timerName = ({ candidateId, key }: TouchpointRef, due: Instant): string =>
  nameStart(candidateId) + hashOf(candidateId, key, minuteOf(due)).slice(0, 40)

/** One-time schedules of EventBridge Scheduler: immutable, UTC, gone after they fired. */
export function scheduledTimers(world: { scheduler: SchedulerClient; queue: SQSClient; clock: Clock } & TimerSettings): Timers {
  const { scheduler, queue, clock, group, roleArn, deadLetterArn, dueQueueUrl, dueQueueArn } = world

  const enqueue = (ref: TouchpointRef, seconds: number) =>
    queue.send(
      new SendMessageCommand({
        QueueUrl: dueQueueUrl,
        MessageGroupId: ref.candidateId,
        MessageBody: JSON.stringify(ref),
        DelaySeconds: seconds,
      }),
    )

  const create = (ref: TouchpointRef, due: Instant) =>
    scheduler.send(
      new CreateScheduleCommand({
        Name: timerName(ref, due),
        GroupName: group,
        // No zone suffix and no fraction: Scheduler refuses both.
        ScheduleExpression: `at(${minuteOf(due)}:00)`,
        ScheduleExpressionTimezone: 'UTC',
        FlexibleTimeWindow: { Mode: 'OFF' },
        ActionAfterCompletion: 'DELETE',
        Target: {
          Arn: dueQueueArn,
          RoleArn: roleArn,
          Input: JSON.stringify(ref),
          RetryPolicy: { MaximumRetryAttempts: 10, MaximumEventAgeInSeconds: 3600 },
          DeadLetterConfig: { Arn: deadLetterArn },
        },
      }),
    )

  const remove = async (name: string): Promise<void> => {
    try {
      await scheduler.send(new DeleteScheduleCommand({ GroupName: group, Name: name }))
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error
    }
  }

  return {
    cancel: (ref, due) => remove(timerName(ref, due)),

    async cancelAll(candidateId) {
      const names: string[] = []
      for await (const { Schedules = [] } of paginateListSchedules(
        { client: scheduler },
        { GroupName: group, NamePrefix: nameStart(candidateId) },
      ))
        names.push(...Schedules.flatMap(({ Name }) => Name ?? []))
      for (const name of names) await remove(name)
    },

    async book({ candidateId, key }, due) {
      const ref = { candidateId, key }
      const seconds = Math.ceil((epochMilliseconds(due) - epochMilliseconds(clock.now())) / 1000)
      if (seconds < tooNearSeconds) {
        await enqueue(ref, Math.max(0, seconds))
        return
      }
      try {
        await create(ref, due)
      } catch (error) {
        if (!(error instanceof ConflictException)) throw error
      }
    },
  }
}
