import { describe, expect, it } from 'vitest'
import { startTown } from '../../local/town/town.ts'
import { aTownOf, type QueueEvent } from './a-town.ts'

describe('the pump', () => {
  it('hands a queue’s messages to its function, five at a time, in Lambda’s shape', async () => {
    const batches: QueueEvent[] = []
    const town = await aTownOf({ 'on-touchpoint-due': async (event) => void batches.push(event as QueueEvent) })
    for (let each = 1; each <= 7; each += 1) town.doubles.queues.send('due', `{"each":${each}}`)
    await town.settle()

    expect(batches.map(({ Records }) => Records.map(({ body }) => JSON.parse(body).each))).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7],
    ])
    expect(batches[0]?.Records[0]).toMatchObject({
      messageId: expect.any(String),
      receiptHandle: expect.any(String),
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:due',
      attributes: { ApproximateReceiveCount: '1' },
    })
    expect(town.doubles.queues.waiting('due')).toEqual([])
  })

  it('brings back only the messages a batch names as failed, after the visibility timeout, and gives up after five tries', async () => {
    const tries: string[] = []
    const town = await aTownOf({
      'on-touchpoint-due': async (event) => {
        const { Records } = event as QueueEvent
        for (const { body } of Records) tries.push(`${body} ${town.clock.now().slice(11, 16)}`)
        return { batchItemFailures: Records.filter(({ body }) => body === 'bad').map(({ messageId }) => ({ itemIdentifier: messageId })) }
      },
    })
    town.doubles.queues.send('due', 'good')
    town.doubles.queues.send('due', 'bad')
    await town.clock.windBy('P1D')

    expect(tries).toEqual(['good 15:00', 'bad 15:00', 'bad 15:06', 'bad 15:12', 'bad 15:18', 'bad 15:24'])
    expect(town.doubles.queues.waiting('due-dead-letters').map(({ body }) => body)).toEqual(['bad'])
  })

  it.each([
    [
      'a function that throws',
      () => {
        throw new Error('broken')
      },
    ],
    ['an answer that names a message nobody sent', async () => ({ batchItemFailures: [{ itemIdentifier: 'other' }] })],
    ['an answer that is no list', async () => ({ batchItemFailures: 'all' })],
  ])('takes %s as a failed batch', async (_what, handler) => {
    const town = await aTownOf({ 'on-touchpoint-due': handler })
    town.doubles.queues.send('due', 'a')
    town.doubles.queues.send('due', 'b')
    await town.settle()
    expect(town.doubles.queues.waiting('due')).toHaveLength(2)
  })

  it('delivers twice, late or not at all when told to', async () => {
    const got: string[] = []
    const town = await aTownOf({
      'on-touchpoint-due': async (event) => {
        for (const { body } of (event as QueueEvent).Records) got.push(`${body} ${town.clock.now().slice(11, 19)}`)
      },
    })
    const fates: Record<string, { copies: number; delaySeconds: number }> = {
      twice: { copies: 2, delaySeconds: 0 },
      late: { copies: 1, delaySeconds: 75 },
      never: { copies: 0, delaySeconds: 0 },
    }
    town.doubles.queues.fate = ({ body }) => fates[body] ?? { copies: 1, delaySeconds: 0 }
    for (const body of ['twice', 'late', 'never']) town.doubles.queues.send('due', body)
    await town.clock.windBy('PT1H')
    expect(got).toEqual(['twice 15:00:00', 'twice 15:00:00', 'late 15:01:15'])
  })

  it('says which function failed', async () => {
    const failures: string[] = []
    const town = await startTown({
      handlers: {
        'on-touchpoint-due': async () => {
          throw new Error('broken')
        },
        'on-sweep': async () => undefined,
      },
      tell: ({ words }) => failures.push(words),
    })
    town.doubles.queues.send('due', 'a')
    await town.settle()
    await town.close()
    expect(failures).toEqual(['on-touchpoint-due: broken'])
  })
})
