import * as z from 'zod'
import { type Instant, instantOf } from '../../functions/domain/time/wall-time.ts'
import { invalid } from './wire.ts'

// Patterns and sizes from the service's Smithy model, scheduler-2021-06-30.
export const nameSchema = z
  .string()
  .regex(/^[0-9a-zA-Z-_.]{1,64}$/, 'Member must satisfy regular expression pattern: ^[0-9a-zA-Z-_.]+$ and have length between 1 and 64')
const arnSchema = (service: string) =>
  z
    .string()
    .max(1600)
    .regex(new RegExp(`^arn:aws(-[a-z]+)?:${service}:[a-z0-9\\-]*:\\d{12}:.+$`))

export const createSchema = z.strictObject({
  Name: nameSchema,
  GroupName: nameSchema.default('default'),
  ScheduleExpression: z.string().min(1).max(256),
  ScheduleExpressionTimezone: z.string().min(1).max(50).default('UTC'),
  ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
  ClientToken: z
    .string()
    .regex(/^[a-zA-Z0-9-_]{1,64}$/)
    .optional(),
  Description: z.string().max(512).optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  FlexibleTimeWindow: z.strictObject({ Mode: z.enum(['OFF', 'FLEXIBLE']), MaximumWindowInMinutes: z.int().min(1).max(1440).optional() }),
  Target: z.strictObject({
    Arn: arnSchema('sqs'),
    RoleArn: arnSchema('iam'),
    Input: z.string().min(1).optional(),
    DeadLetterConfig: z.strictObject({ Arn: arnSchema('sqs').optional() }).optional(),
    RetryPolicy: z
      .strictObject({
        MaximumEventAgeInSeconds: z.int().min(60).max(86_400).default(86_400),
        MaximumRetryAttempts: z.int().min(0).max(185).default(185),
      })
      .prefault({}),
  }),
})

/** `at(yyyy-mm-ddThh:mm:ss)`: no zone suffix, no fraction. */
const atExpression = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/

export const listSchema = z.strictObject({
  ScheduleGroup: nameSchema.optional(),
  NamePrefix: nameSchema.optional(),
  State: z.enum(['ENABLED', 'DISABLED']).optional(),
  MaxResults: z.coerce.number().int().min(1).max(100).default(100),
  NextToken: z.string().optional(),
})

/** When a schedule fires, or why it cannot be booked. */
export function dueOf(
  { ScheduleExpression, ScheduleExpressionTimezone, FlexibleTimeWindow, ActionAfterCompletion }: z.infer<typeof createSchema>,
  now: Instant,
): Instant {
  const wall = atExpression.exec(ScheduleExpression)?.[1]
  // Stricter than AWS: recurring schedules belong to the deployed stack, and times are computed in UTC by wall-time alone.
  if (!wall) throw invalid(`Invalid Schedule Expression ${ScheduleExpression}.`)
  if (ScheduleExpressionTimezone !== 'UTC') throw invalid(`Timers are booked in UTC, not in ${ScheduleExpressionTimezone}.`)
  if (FlexibleTimeWindow.Mode !== 'OFF') throw invalid('Timers have no flexible window.')
  if (ActionAfterCompletion !== 'DELETE')
    throw invalid('A one-time schedule that is not deleted after completion counts against the quota for ever.')
  const due = parseInstant(`${wall}Z`, ScheduleExpression)
  // What AWS does with the past is contested between reports; a caller must not depend on it.
  if (due <= now) throw invalid(`The schedule expression ${ScheduleExpression} lies in the past: it is ${now}.`)
  return due
}

function parseInstant(text: string, expression: string): Instant {
  try {
    return instantOf(text)
  } catch {
    throw invalid(`Invalid Schedule Expression ${expression}.`)
  }
}
