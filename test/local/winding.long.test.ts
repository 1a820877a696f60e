import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { queueArn } from '../../local/doubles/wire.ts'
import { names } from '../../local/names.ts'
import type { Town } from '../../local/town/town.ts'
import { aTownOf, type QueueEvent } from './a-town.ts'
import { clientConfig } from './a-world.ts'

const book = (town: Town, Name: string, at: string) =>
  new SchedulerClient({ ...clientConfig, endpoint: town.doubles.url('scheduler') }).send(
    new CreateScheduleCommand({
      Name,
      GroupName: names.timerGroup,
      ScheduleExpression: `at(${at})`,
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: { Arn: queueArn('due'), RoleArn: 'arn:aws:iam::000000000000:role/timers', Input: Name },
    }),
  )

function rows(town: Town) {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ ...clientConfig, endpoint: town.doubles.url('dynamodb') }))
  const TableName = names.table
  return {
    due: (sk: string, dueAt: string) => client.send(new PutCommand({ TableName, Item: { pk: 'TEST', sk, dueShard: 'DUE#9', dueAt } })),
    done: (sk: string) => client.send(new DeleteCommand({ TableName, Key: { pk: 'TEST', sk } })),
  }
}

/** Takes the candidate, just settled and thus unplanned, out of the due index. */
const quieten = async (town: Town) => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ ...clientConfig, endpoint: town.doubles.url('dynamodb') }))
  await client.send(new DeleteCommand({ TableName: names.table, Key: { pk: 'CANDIDATE#local', sk: 'PROFILE' } }))
}

describe('winding the clock', () => {
  it('visits timers and delayed messages in order, each at its own instant, and ends where it was sent', async () => {
    const visited: string[] = []
    const town = await aTownOf({
      'on-touchpoint-due': async (event) => {
        for (const { body } of (event as QueueEvent).Records) visited.push(`${body} ${town.clock.now()}`)
        // What an event causes is visited, too.
        if (visited.length === 1) await book(town, 'third', '2026-12-01T12:00:00')
      },
    })
    await book(town, 'fourth', '2026-12-24T09:30:00')
    await book(town, 'second', '2026-11-24T08:00:00')
    town.doubles.queues.send('due', 'first', { delaySeconds: 600 })
    await town.clock.windTo('2026-12-25T00:00:00Z')

    expect(visited).toEqual([
      'first 2026-11-23T15:10:00Z',
      'second 2026-11-24T08:00:00Z',
      'third 2026-12-01T12:00:00Z',
      'fourth 2026-12-24T09:30:00Z',
    ])
    expect(town.clock.now()).toBe('2026-12-25T00:00:00Z')
  })

  it('sweeps on the first five-minute mark at which something in the due index is due, and not on the thousands between', async () => {
    const swept: string[] = []
    const town = await aTownOf({
      'on-sweep': async () => {
        swept.push(town.clock.now())
        await rows(town).done('one')
        if (town.clock.now() >= '2026-12-10') await rows(town).done('two')
      },
    })
    await quieten(town)
    await rows(town).due('one', '2026-11-25T10:01:30Z')
    await rows(town).due('two', '2026-12-10T10:05:00Z')
    await town.clock.windTo('2026-12-24T00:00:00Z')
    expect(swept).toEqual(['2026-11-25T10:05:00Z', '2026-12-10T10:05:00Z'])
  })

  it('asks ever more rarely about what a sweep cannot settle', async () => {
    const swept: string[] = []
    const town = await aTownOf({ 'on-sweep': async () => void swept.push(town.clock.now().slice(11, 16)) })
    await quieten(town)
    await rows(town).due('stuck', '2026-11-23T15:00:00Z')
    await town.clock.windBy('PT4H')
    expect(swept).toEqual(['15:00', '15:05', '15:15', '15:35', '16:15', '17:15', '18:15'])
  })

  it('polls feeds, and once more at the end, since only then the world outside may have changed', async () => {
    const polled: string[] = []
    const town = await aTownOf({
      'on-feed-tick': async () => {
        polled.push(town.clock.now())
        const next = new Date(Date.parse(town.clock.now()) + 15 * 60_000).toISOString().replace('.000', '')
        await rows(town).due('FEED#1', next)
      },
    })
    await quieten(town)
    await rows(town).due('FEED#1', '2026-11-23T15:00:00Z')
    await town.clock.windBy('P30D')
    expect(polled.length).toBeLessThan(60)
    expect(polled.at(-1)).toBe('2026-12-23T15:00:00Z')
  })

  it('refuses to go back', async () => {
    const town = await aTownOf({})
    await expect(town.clock.windTo('2026-11-23T14:59:59Z')).rejects.toThrow('The clock only moves forward: it is 2026-11-23T15:00:00Z.')
  })

  it('disturbs nobody through a year in which nothing is due', async () => {
    const calls: string[] = []
    const count = async () => void calls.push(town.clock.now())
    const town = await aTownOf({ 'on-sweep': count, 'on-feed-tick': count, 'on-touchpoint-due': count })
    await quieten(town)
    await town.clock.windBy('P1Y')
    expect(calls).toEqual([])
    expect(town.clock.now()).toBe('2027-11-23T15:00:00Z')
  })
})
