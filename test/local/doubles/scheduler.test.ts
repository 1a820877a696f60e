import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { describe, expect, it } from 'vitest'
import { queueArn } from '../../../local/doubles/wire.ts'
import { aWorld, clientConfig, refusalOf } from '../a-world.ts'

const aTimer = (change: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput => ({
  Name: 'packet-1',
  GroupName: 'roundtwo',
  ScheduleExpression: 'at(2026-11-23T10:00:00)',
  ScheduleExpressionTimezone: 'UTC',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: {
    Arn: queueArn('due'),
    RoleArn: 'arn:aws:iam::000000000000:role/timers',
    Input: '{"key":"a"}',
    DeadLetterConfig: { Arn: queueArn('timer-dead-letters') },
    RetryPolicy: { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 10 },
  },
  ...change,
})

async function aScheduler() {
  const world = await aWorld()
  const client = new SchedulerClient({ ...clientConfig, endpoint: world.url('scheduler') })
  const book = (change: Partial<CreateScheduleCommandInput> = {}) => client.send(new CreateScheduleCommand(aTimer(change)))
  return { ...world, client, book }
}

describe('the scheduler double', () => {
  it('books a timer and fires it once into its queue, at its minute and not before', async () => {
    const { book, clock, timers, queues } = await aScheduler()
    await book()

    clock.moveTo(Date.parse('2026-11-23T09:59:59Z'))
    timers.fireDue()
    expect(queues.waiting('due')).toEqual([])

    clock.moveTo(Date.parse('2026-11-23T10:00:00Z'))
    timers.fireDue()
    timers.fireDue()
    expect(queues.waiting('due').map(({ body }) => body)).toEqual(['{"key":"a"}'])
    expect(timers.booked()).toEqual([])
  })

  it('answers 409 to a name that is taken, and keeps the first timer', async () => {
    const { book, timers } = await aScheduler()
    await book()
    expect(await refusalOf(book({ ScheduleExpression: 'at(2026-11-23T12:00:00)' }))).toMatch(/^ConflictException/)
    expect(timers.booked().map(({ due }) => due)).toEqual(['2026-11-23T10:00:00Z'])
  })

  it.each([
    ['a fraction of a second', { ScheduleExpression: 'at(2026-11-23T10:00:00.000)' }],
    ['a zone suffix', { ScheduleExpression: 'at(2026-11-23T10:00:00Z)' }],
    ['a day that does not exist', { ScheduleExpression: 'at(2026-02-30T10:00:00)' }],
    ['the past', { ScheduleExpression: 'at(2026-11-23T08:59:00)' }],
    ['a name with a slash', { Name: 'a%2Fb' }],
    ['a name of 65 characters', { Name: 'a'.repeat(65) }],
    ['a group of 65 characters', { GroupName: 'a'.repeat(65) }],
    ['a description of 513 characters', { Description: 'a'.repeat(513) }],
    ['a client token with a space', { ClientToken: 'a b' }],
    ['a timer that would stay after completion', { ActionAfterCompletion: 'NONE' as const }],
    ['another zone than UTC', { ScheduleExpressionTimezone: 'America/New_York' }],
    ['186 retries', { Target: { ...aTimer().Target, RetryPolicy: { MaximumRetryAttempts: 186 } } as never }],
    ['a retry age under a minute', { Target: { ...aTimer().Target, RetryPolicy: { MaximumEventAgeInSeconds: 59 } } as never }],
    ['a target that is no queue', { Target: { ...aTimer().Target, Arn: 'arn:aws:lambda:us-east-1:000000000000:function:x' } as never }],
  ])('refuses %s', async (_what, change) => {
    const { book, timers } = await aScheduler()
    expect(await refusalOf(book(change))).toMatch(/^ValidationException/)
    expect(timers.booked()).toEqual([])
  })

  it('knows no other group than the stack made', async () => {
    const { book } = await aScheduler()
    expect(await refusalOf(book({ GroupName: 'elsewhere' }))).toMatch(/^ResourceNotFoundException/)
  })

  it('finds, lists and deletes by name, and says when there is none', async () => {
    const { book, client } = await aScheduler()
    await book()
    await book({ Name: 'card-1' })

    expect((await client.send(new GetScheduleCommand({ Name: 'card-1', GroupName: 'roundtwo' }))).ScheduleExpression).toBe(
      'at(2026-11-23T10:00:00)',
    )
    const { Schedules } = await client.send(new ListSchedulesCommand({ GroupName: 'roundtwo', NamePrefix: 'pack' }))
    expect(Schedules?.map(({ Name }) => Name)).toEqual(['packet-1'])
    await client.send(new DeleteScheduleCommand({ Name: 'card-1', GroupName: 'roundtwo' }))
    expect(await refusalOf(client.send(new DeleteScheduleCommand({ Name: 'card-1', GroupName: 'roundtwo' })))).toMatch(
      /^ResourceNotFoundException/,
    )
  })

  it('retries a target that is gone, ever more slowly, and ends in the dead-letter queue', async () => {
    const { book, clock, timers, queues } = await aScheduler()
    await book({ Target: { ...aTimer().Target, Arn: queueArn('gone') } as never })
    const tries: string[] = []
    for (let next = timers.nextAt(); next; next = timers.nextAt()) {
      clock.moveTo(Date.parse(next))
      tries.push(next.slice(11, 16))
      timers.fireDue()
    }
    expect(tries).toEqual(['10:00', '10:01', '10:03', '10:07', '10:15', '10:31'])
    expect(queues.waiting('timer-dead-letters').map(({ attributes }) => attributes.ERROR_CODE?.StringValue)).toEqual(['QueueDoesNotExist'])
  })

  it('can fire twice, late or never, as tests wish', async () => {
    const { book, clock, timers, queues } = await aScheduler()
    await book({ Name: 'twice' })
    await book({ Name: 'never' })
    await book({ Name: 'late' })
    timers.fate = ({ name }) => (name === 'twice' ? 'twice' : name === 'never' ? 'lost' : { lateBySeconds: 90 })
    clock.moveTo(Date.parse('2026-11-23T10:00:00Z'))
    timers.fireDue()
    expect(queues.waiting('due')).toHaveLength(2)
    clock.moveTo(Date.parse('2026-11-23T10:01:30Z'))
    timers.fireDue()
    expect(queues.waiting('due')).toHaveLength(3)
    expect(timers.booked()).toEqual([])
  })
})
