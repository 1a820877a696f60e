import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { epochMilliseconds, type Instant, instantOf } from '../../functions/domain/time/wall-time.ts'
import type { MovableClock } from '../town/clock.ts'
import type { Queues } from './queues.ts'
import { createSchema, dueOf, listSchema, nameSchema } from './scheduler-rules.ts'
import type { Store } from './store.ts'
import { AwsError, account, type Double, operation, queueArn, region, restDouble } from './wire.ts'

/** A booked one-time schedule. */
export interface BookedTimer {
  group: string
  name: string
  due: Instant
  input: string
  targetArn: string
  deadLetterArn: string | null
  retry: { maxAgeSeconds: number; maxAttempts: number }
  createdAt: Instant
  attempts: number
  nextTryAt: Instant
}

export interface Timers {
  double: Double
  ensureGroup(name: string): void
  booked(): BookedTimer[]
  /** Fires what is due. At least once, in order of due time. */
  fireDue(): void
  nextAt(): Instant | undefined
  /** Tests: `lost` fires nothing (the schedule is gone all the same), `twice` delivers two messages, a number fires so many seconds late. */
  fate: (timer: BookedTimer) => 'once' | 'twice' | 'lost' | { lateBySeconds: number }
}

export function openTimers({ store, clock, queues }: { store: Store; clock: MovableClock; queues: Queues }): Timers {
  const groups = store.map<{ name: string }>('timer-group')
  const timers = store.map<BookedTimer>('timer')
  const keyOf = (group: string, name: string) => `${group}/${name}`
  const arnOf = (group: string, name: string) => `arn:aws:scheduler:${region}:${account}:schedule/${group}/${name}`
  const requireGroup = (name: string) => {
    if (!groups.get(name)) throw new AwsError(404, 'ResourceNotFoundException', `Schedule group ${name} does not exist.`)
  }
  const requireTimer = (group: string, name: string) => {
    const timer = timers.get(keyOf(group, name))
    if (!timer) throw new AwsError(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`)
    return timer
  }

  function create(input: z.infer<typeof createSchema>) {
    requireGroup(input.GroupName)
    const due = dueOf(input, clock.now())
    // ClientToken does not soften this: an existing name is a conflict whoever asks.
    if (timers.get(keyOf(input.GroupName, input.Name)))
      throw new AwsError(409, 'ConflictException', `Schedule ${input.Name} already exists.`)
    const { Target } = input
    timers.set(keyOf(input.GroupName, input.Name), {
      group: input.GroupName,
      name: input.Name,
      due,
      input: Target.Input ?? '{}',
      targetArn: Target.Arn,
      deadLetterArn: Target.DeadLetterConfig?.Arn ?? null,
      retry: { maxAgeSeconds: Target.RetryPolicy.MaximumEventAgeInSeconds, maxAttempts: Target.RetryPolicy.MaximumRetryAttempts },
      createdAt: clock.now(),
      attempts: 0,
      nextTryAt: due,
    })
    queues.onArrival()
    return { ScheduleArn: arnOf(input.GroupName, input.Name) }
  }

  function fire(timer: BookedTimer) {
    const key = keyOf(timer.group, timer.name)
    const fate = timer.attempts === 0 ? handle.fate(timer) : 'once'
    if (typeof fate === 'object') return timers.set(key, { ...timer, attempts: 1, nextTryAt: later(timer.due, fate.lateBySeconds) })
    store.batch(() => {
      try {
        for (let times = { once: 1, twice: 2, lost: 0 }[fate]; times > 0; times -= 1)
          queues.send(nameInArn(timer.targetArn), inputOf(timer, arnOf(timer.group, timer.name)))
        // ActionAfterCompletion DELETE; the local run has no other kind, since a completed timer that stays counts against the quota.
        timers.delete(key)
      } catch (error) {
        if (!(error instanceof AwsError)) throw error
        retry(timer, error)
      }
    })
  }

  /** Exponential back-off until the retry policy ends, then the dead-letter queue; the schedule is deleted either way. */
  function retry(timer: BookedTimer, { code, message }: AwsError) {
    const key = keyOf(timer.group, timer.name)
    const attempts = timer.attempts + 1
    const nextTryAt = later(clock.now(), 60 * 2 ** Math.min(timer.attempts, 10))
    if (attempts <= timer.retry.maxAttempts && nextTryAt <= later(timer.due, timer.retry.maxAgeSeconds))
      return timers.set(key, { ...timer, attempts, nextTryAt })
    timers.delete(key)
    if (!timer.deadLetterArn) return
    const attributes = {
      ERROR_CODE: { DataType: 'String', StringValue: code },
      ERROR_MESSAGE: { DataType: 'String', StringValue: message },
    }
    queues.send(nameInArn(timer.deadLetterArn), inputOf(timer, arnOf(timer.group, timer.name)), { attributes })
  }

  const handle: Timers = {
    fate: () => 'once',
    ensureGroup: (name) => groups.set(name, { name }),
    booked: () => timers.values(),
    fireDue() {
      const due = timers.values().filter(({ nextTryAt }) => nextTryAt <= clock.now())
      for (const timer of due.sort((a, b) => (a.nextTryAt < b.nextTryAt ? -1 : 1))) fire(timer)
    },
    nextAt: () =>
      timers
        .values()
        .map(({ nextTryAt }) => nextTryAt)
        .sort()[0],
    double: restDouble([
      { method: 'POST', path: /^\/schedules\/(?<Name>[^/]+)$/, run: operation(createSchema, create) },
      {
        method: 'DELETE',
        path: /^\/schedules\/(?<Name>[^/]+)$/,
        run: operation(
          z.strictObject({ Name: nameSchema, groupName: nameSchema.default('default'), clientToken: z.string().optional() }),
          ({ Name, groupName }) => {
            requireTimer(groupName, Name)
            timers.delete(keyOf(groupName, Name))
            return {}
          },
        ),
      },
      {
        method: 'GET',
        path: /^\/schedules\/(?<Name>[^/]+)$/,
        run: operation(z.strictObject({ Name: nameSchema, groupName: nameSchema.default('default') }), ({ Name, groupName }) =>
          describe(requireTimer(groupName, Name), arnOf),
        ),
      },
      { method: 'GET', path: /^\/schedules$/, run: operation(listSchema, (query) => list(query, timers.values(), arnOf)) },
    ]),
  }
  return handle
}

const later = (instant: Instant, seconds: number): Instant => instantOf(epochMilliseconds(instant) + seconds * 1000)

const nameInArn = (arn: string): string => {
  const name = arn.split(':').at(-1) ?? ''
  if (queueArn(name) !== arn) throw new AwsError(400, 'QueueDoesNotExist', `There is no queue ${arn}.`)
  return name
}

/** Context attributes in the input are replaced when the schedule fires. */
const inputOf = ({ input, due, attempts }: BookedTimer, arn: string): string =>
  input
    .replaceAll('<aws.scheduler.schedule-arn>', arn)
    .replaceAll('<aws.scheduler.scheduled-time>', due)
    .replaceAll('<aws.scheduler.execution-id>', randomUUID())
    .replaceAll('<aws.scheduler.attempt-number>', String(attempts + 1))

const describe = ({ name, group, due, input, targetArn }: BookedTimer, arnOf: (group: string, name: string) => string) => ({
  Arn: arnOf(group, name),
  Name: name,
  GroupName: group,
  ScheduleExpression: `at(${due.slice(0, -1)})`,
  ScheduleExpressionTimezone: 'UTC',
  State: 'ENABLED',
  ActionAfterCompletion: 'DELETE',
  FlexibleTimeWindow: { Mode: 'OFF' },
  Target: { Arn: targetArn, Input: input },
})

/** The summary names no expression and no due time, as with AWS. */
function list(
  { ScheduleGroup, NamePrefix = '', MaxResults, NextToken = '' }: z.infer<typeof listSchema>,
  timers: BookedTimer[],
  arnOf: (group: string, name: string) => string,
) {
  const found = timers
    .filter(({ group, name }) => (!ScheduleGroup || group === ScheduleGroup) && name.startsWith(NamePrefix) && name > NextToken)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const page = found.slice(0, MaxResults)
  return {
    Schedules: page.map(({ group, name, targetArn }) => ({
      Arn: arnOf(group, name),
      Name: name,
      GroupName: group,
      State: 'ENABLED',
      Target: { Arn: targetArn },
    })),
    ...(found.length > MaxResults && { NextToken: page.at(-1)?.name }),
  }
}
