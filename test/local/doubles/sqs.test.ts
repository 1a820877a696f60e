import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { describe, expect, it } from 'vitest'
import { aWorld, clientConfig, monday, refusalOf } from '../a-world.ts'

async function aQueue() {
  const world = await aWorld()
  const client = new SQSClient({ ...clientConfig, endpoint: world.url('sqs') })
  const QueueUrl = world.queues.url('due')
  const send = (MessageBody: string, DelaySeconds?: number) =>
    client.send(new SendMessageCommand({ QueueUrl, MessageBody, ...(DelaySeconds !== undefined && { DelaySeconds }) }))
  const pass = (seconds: number) => world.clock.moveTo(world.clock.milliseconds() + seconds * 1000)
  return { ...world, client, QueueUrl, send, pass }
}

describe('the queue double', () => {
  it('hands a message to one receiver, and again after the visibility timeout until it is deleted', async () => {
    const { client, QueueUrl, send, pass } = await aQueue()
    await send('hello')
    const receive = async () => (await client.send(new ReceiveMessageCommand({ QueueUrl }))).Messages ?? []

    const [first] = await receive()
    expect(first?.Body).toBe('hello')
    expect(await receive()).toEqual([])
    pass(359)
    expect(await receive()).toEqual([])
    pass(1)
    const [second] = await receive()
    expect(second?.MessageId).toBe(first?.MessageId)

    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: second?.ReceiptHandle }))
    pass(3600)
    expect(await receive()).toEqual([])
  })

  it('does not delete by the handle of an earlier receive', async () => {
    const { queues, send, pass } = await aQueue()
    await send('hello')
    const [first] = queues.receive('due', 1)
    pass(360)
    queues.receive('due', 1)
    queues.remove('due', first?.receiptHandle ?? '')
    expect(queues.waiting('due')).toHaveLength(1)
  })

  it('moves a message to the dead-letter queue when the fifth receive has failed', async () => {
    const { queues, send, pass } = await aQueue()
    await send('poison')
    for (let receive = 1; receive <= 5; receive += 1) {
      expect(queues.receive('due', 10).map(({ receiveCount }) => receiveCount)).toEqual([receive])
      pass(360)
    }
    expect(queues.receive('due', 10)).toEqual([])
    expect(queues.waiting('due-dead-letters').map(({ body }) => body)).toEqual(['poison'])
  })

  it('hides a message for its DelaySeconds', async () => {
    const { queues, send, pass } = await aQueue()
    await send('later', 90)
    pass(89)
    expect(queues.receive('due', 1)).toEqual([])
    pass(1)
    expect(queues.receive('due', 1)).toHaveLength(1)
  })

  it.each([
    ['a delay of 901 seconds', 'x', 901],
    ['a negative delay', 'x', -1],
    ['a fraction of a second', 'x', 1.5],
    ['an empty body', '', 0],
    ['a body over 1 MiB', 'x'.repeat(1_048_577), 0],
    ['a character XML does not allow', 'a\u0000b', 0],
  ])('refuses %s', async (_what, body, delay) => {
    const { queues, send } = await aQueue()
    expect(await refusalOf(send(body, delay))).not.toBe('accepted')
    expect(queues.waiting('due')).toEqual([])
  })

  it('takes a body of exactly 1 MiB and a delay of exactly 900 seconds', async () => {
    const { send } = await aQueue()
    await expect(send('x'.repeat(1_048_576), 900)).resolves.toHaveProperty('MessageId')
  })

  it('refuses a queue that does not exist, and a batch of eleven', async () => {
    const { client, QueueUrl } = await aQueue()
    expect(await refusalOf(client.send(new SendMessageCommand({ QueueUrl: `${QueueUrl}x`, MessageBody: 'x' })))).toMatch(
      /^QueueDoesNotExist/,
    )
    const Entries = Array.from({ length: 11 }, (_, index) => ({ Id: String(index), MessageBody: 'x' }))
    expect(await refusalOf(client.send(new SendMessageBatchCommand({ QueueUrl, Entries })))).not.toBe('accepted')
    await client.send(new SendMessageBatchCommand({ QueueUrl, Entries: Entries.slice(1) }))
    const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))
    expect(Attributes?.ApproximateNumberOfMessages).toBe('10')
  })

  it('lets go of what was in hand when everything stopped', async () => {
    const { queues, send } = await aQueue()
    await send('in hand')
    await send('later', 90)
    queues.receive('due', 1)
    queues.release()
    expect(queues.receive('due', 10).map(({ body, receiveCount }) => [body, receiveCount])).toEqual([['in hand', 2]])
  })

  it('stamps messages with the world’s clock', async () => {
    const { queues, send } = await aQueue()
    await send('now')
    expect(queues.waiting('due')[0]?.sentAt).toBe(Date.parse(monday))
  })
})
