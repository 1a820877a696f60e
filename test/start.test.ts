import type { SQSEvent } from 'aws-lambda'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { clock } from '../functions/aws/parts/clock.ts'
import { log } from '../functions/aws/parts/log.ts'
import { table } from '../functions/aws/parts/table.ts'
import { env } from '../functions/contract.ts'
import { environmentOf } from '../functions/environment.ts'
import { PermanentError } from '../functions/permanent-error.ts'
import type { Log } from '../functions/ports.ts'
import { overrideWorld, perQueueMessage, start } from '../functions/start.ts'
import { arrival } from './builders.ts'

const now = { now: () => arrival }
let notes: { event: string; facts: object }[]
const notebook: Log = { note: (event, facts) => notes.push({ event, facts }) }

const queueEvent = (...bodies: string[]): SQSEvent => ({
  Records: bodies.map((body, at) => ({
    messageId: `m${at}`,
    receiptHandle: 'r',
    body,
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '0', SenderId: 's', ApproximateFirstReceiveTimestamp: '0' },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:due',
    awsRegion: 'us-east-1',
  })),
})

beforeEach(() => {
  notes = []
  overrideWorld({ clock: now, log: notebook })
})
afterEach(() => overrideWorld({}))

describe('starting a function', () => {
  it('gives it the parts it names, and no others', async () => {
    const handler = start([clock], (world) => async () => Object.keys(world))
    expect(await handler({})).toEqual(['clock'])
  })

  it('builds nothing that is not asked for: no environment is needed for a clock', async () => {
    const handler = start([clock, log], (world) => async () => world.clock.now())
    expect(await handler({})).toBe(arrival)
  })

  it('takes up a replaced clock with the next event', async () => {
    const handler = start([clock], (world) => async () => world.clock.now())
    await handler({})
    overrideWorld({ clock: { now: () => '2027-01-01T00:00:00Z' }, log: notebook })
    expect(await handler({})).toBe('2027-01-01T00:00:00Z')
  })

  it('stops with the name of a variable that is missing, and tries again with the next event', async () => {
    const handler = start([table], () => async () => 'done')
    await expect(handler({})).rejects.toThrow(env.table)
    await expect(handler({})).rejects.toThrow(env.table)
  })
})

describe('the environment', () => {
  it('is read part by part', () => {
    expect(environmentOf('table', { [env.table]: 'roundtwo' })).toEqual({ [env.table]: 'roundtwo' })
    expect(environmentOf('site', { [env.publicUrl]: 'https://roundtwo.example/', [env.mailDomain]: '' })).toEqual({
      [env.publicUrl]: 'https://roundtwo.example',
      [env.mailDomain]: undefined,
    })
  })

  it.each([
    ['table', { [env.table]: '' }],
    ['mailer', { [env.fromAddress]: 'not an address', [env.configurationSet]: 'roundtwo' }],
    ['timers', { [env.dueQueueUrl]: 'queue' }],
    ['site', { [env.publicUrl]: 'javascript:alert(1)' }],
  ] as const)('of the %s is refused when it makes no sense', (part, variables) => {
    expect(() => environmentOf(part, variables)).toThrow(`Environment for ${part}`)
  })
})

describe('a batch of queue messages', () => {
  const schema = z.object({ id: z.string() })
  const run = (bodies: string[], handle: (message: { id: string }) => Promise<unknown>) =>
    start([clock], () => perQueueMessage(schema, handle))(queueEvent(...bodies))

  it('is done message by message: one that fails comes back, the others are done', async () => {
    const done: string[] = []
    const answer = await run(['{"id":"a"}', '{"id":"b"}', '{"id":"c"}'], async ({ id }) => {
      if (id === 'b') throw new Error('a secret of somebody’s mail')
      done.push(id)
    })
    expect(done).toEqual(['a', 'c'])
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] })
    expect(JSON.stringify(notes)).not.toContain('secret')
    expect(notes).toMatchObject([{ event: 'failed', facts: { queueMessageId: 'm1', error: 'Error' } }])
  })

  it('notes what cannot be helped and does not try it again', async () => {
    const answer = await run(['{"id":"a"}'], () => Promise.reject(new PermanentError('a message for nobody', { candidateId: 'x' })))
    expect(answer).toEqual({ batchItemFailures: [] })
    expect(notes).toEqual([{ event: 'given-up', facts: { queueMessageId: 'm0', why: 'a message for nobody', candidateId: 'x' } }])
  })

  it.each(['', 'no json', '{}', '[]', '{"id":7}'])('gives back a body that is not what the queue is for: %j', async (body) => {
    expect(await run([body, '{"id":"a"}'], async () => {})).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] })
  })
})
