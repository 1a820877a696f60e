import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SQSClient } from '@aws-sdk/client-sqs'
import { describe, expect, it } from 'vitest'
import { scheduledTimers, timerName } from '../../functions/aws/timers.ts'
import { env } from '../../functions/contract.ts'
import { epochMilliseconds, type Instant, plus } from '../../functions/domain/time/wall-time.ts'
import { environmentOf } from '../../local/town/provision.ts'
import { aWorld, clientConfig, monday } from '../local/a-world.ts'

const ref = { candidateId: 'alex', key: 'r1#packet#1' }

async function theTimers({ group }: { group?: string } = {}) {
  const world = await aWorld()
  const settings = environmentOf(world, 'https://roundtwo.test')
  const timers = scheduledTimers({
    scheduler: new SchedulerClient({ ...clientConfig, endpoint: world.url('scheduler') }),
    queue: new SQSClient({ ...clientConfig, endpoint: world.url('sqs') }),
    clock: world.clock,
    group: group ?? world.names.timerGroup,
    roleArn: settings[env.timerRoleArn] ?? '',
    deadLetterArn: settings[env.timerDeadLetterArn] ?? '',
    dueQueueUrl: settings[env.dueQueueUrl] ?? '',
    dueQueueArn: settings[env.dueQueueArn] ?? '',
  })
  const moveTo = (to: Instant) => world.clock.moveTo(epochMilliseconds(to))
  const queued = () => world.queues.receive('due', 10).map(({ body }) => JSON.parse(body))
  return { ...world, book: timers.book, moveTo, queued }
}

describe('booking a timer', () => {
  it('makes a one-time schedule on the whole minute, that fires once, carries ids only and is then gone', async () => {
    const { book, timers, moveTo, queued } = await theTimers()
    await book(ref, '2026-11-25T14:30:17Z')
    expect(timers.booked()).toMatchObject([
      { due: '2026-11-25T14:30:00Z', input: JSON.stringify(ref), retry: { maxAgeSeconds: 3600, maxAttempts: 10 } },
    ])
    moveTo('2026-11-25T14:30:00Z')
    timers.fireDue()
    expect(queued()).toEqual([ref])
    expect(timers.booked()).toEqual([])
  })

  it('twice makes one', async () => {
    const { book, timers } = await theTimers()
    await Promise.all([book(ref, '2026-11-25T14:30:00Z'), book(ref, '2026-11-25T14:30:00Z'), book(ref, '2026-11-25T14:30:40Z')])
    expect(timers.booked()).toHaveLength(1)
  })

  it('that Scheduler refuses is a fault, so that the plan counts as unfinished', async () => {
    const { book, timers } = await theTimers({ group: 'no-such-group' })
    await expect(book(ref, '2026-11-25T14:30:00Z')).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    expect(timers.booked()).toEqual([])
  })

  it('leaves an old one alone when the time has moved', async () => {
    const { book, timers } = await theTimers()
    await book(ref, '2026-11-25T14:30:00Z')
    await book(ref, '2026-11-25T14:31:00Z')
    expect(
      timers
        .booked()
        .map(({ due }) => due)
        .sort(),
    ).toEqual(['2026-11-25T14:30:00Z', '2026-11-25T14:31:00Z'])
  })

  it.each([
    ['in 89 seconds', 89],
    ['now', 0],
    ['long ago', -86_400],
  ])('goes straight to the queue when it is due %s', async (_when, seconds) => {
    const { book, timers, moveTo, queued } = await theTimers()
    await book(ref, plus(monday, { seconds }))
    expect(timers.booked()).toEqual([])
    if (seconds > 0) {
      expect(queued()).toEqual([])
      moveTo(plus(monday, { seconds }))
    }
    expect(queued()).toEqual([ref])
  })

  it('takes ninety seconds as far enough for a schedule', async () => {
    const { book, timers } = await theTimers()
    await book(ref, plus(monday, { seconds: 90 }))
    expect(timers.booked()).toHaveLength(1)
  })

  it('has names that the service takes, one for each candidate, touchpoint and minute', () => {
    const due = '2026-11-25T14:30:00Z'
    const all = [
      timerName(ref, due),
      timerName({ ...ref, candidateId: 'kim' }, due),
      timerName({ ...ref, key: 'r1#packet#2' }, due),
      timerName(ref, '2026-11-25T14:31:00Z'),
      timerName({ candidateId: 'alex r1#', key: 'packet#1' }, due),
    ]
    expect(new Set(all).size).toBe(5)
    expect(all.every((name) => /^[0-9a-zA-Z-_.]{1,64}$/.test(name))).toBe(true)
  })
})
