import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handler as onFeedTick } from '../../functions/handlers/on-feed-tick.ts'
import { handler as onMailEvent } from '../../functions/handlers/on-mail-event.ts'
import { handler as onMessageStored } from '../../functions/handlers/on-message-stored.ts'
import { handler as onSweep } from '../../functions/handlers/on-sweep.ts'
import { handler as onTouchpointDue } from '../../functions/handlers/on-touchpoint-due.ts'
import { overrideWorld } from '../../functions/start.ts'
import { mailReceipt, objectCreated } from '../../local/doubles/mail/receipts.ts'
import { mailEvent } from '../../local/doubles/mail/ses-events.ts'
import { sqsEvent } from '../../local/events.ts'
import { aReading, arrival } from '../builders.ts'
import { type MemoryWorld, memoryWorld } from '../fakes/memory-world.ts'

let town: MemoryWorld
const batch = (...bodies: string[]) =>
  sqsEvent(
    bodies.map((body, at) => ({
      id: `m${at}`,
      copy: 0,
      queue: 'inbox',
      body,
      attributes: {},
      sentAt: 0,
      visibleAt: 0,
      firstReceivedAt: null,
      receiveCount: 1,
      receiptHandle: `r${at}`,
    })),
  )
const rows = async () => (await town.world.table.readCandidate('alex')).touchpoints
const invite = Buffer.from(JSON.stringify(aReading()))
const done = { batchItemFailures: [] }

beforeEach(async () => {
  town = await memoryWorld()
  town.read = (raw) => ({ outcome: 'read', reading: JSON.parse(Buffer.from(raw).toString()) })
  await town.world.table.putDoor({
    id: 'mail',
    candidateId: 'alex',
    carrier: 'mail',
    secretHash: createHash('sha256').update('in-7h3k9').digest('hex'),
    version: 1,
    ownerOnly: true,
  })
  overrideWorld(town.world)
})
afterEach(() => overrideWorld({}))

const receiptFor = (...recipients: string[]) =>
  mailReceipt({
    id: 'abc',
    envelopeFrom: 'alex.morgan@example.com',
    recipients,
    bucket: 'inbox',
    folder: 'mail/',
    at: arrival,
    raw: invite,
  })

describe('a message that was stored', () => {
  it.each(['in-7h3k9@mail.roundtwo.test', 'IN-7H3K9@mail.roundtwo.test', 'in-7h3k9+jobs@mail.roundtwo.test'])(
    'belongs to whom the envelope names: %s',
    async (recipient) => {
      await town.world.inbox.put('mail/abc', invite, 'message/rfc822')
      expect(await onMessageStored(batch(receiptFor(recipient, recipient)))).toEqual(done)
      expect(await town.world.table.listMessages('alex')).toMatchObject([
        { decision: 'new-round', carrier: 'eml', origin: { door: 'mail', ownerOnly: true } },
      ])
    },
  )

  it('for an address nobody has is dropped without a word to anyone', async () => {
    await town.world.inbox.put('mail/abc', invite, 'message/rfc822')
    expect(await onMessageStored(batch(receiptFor('guess@mail.roundtwo.test')))).toEqual(done)
    expect(await town.world.table.listMessages('alex')).toEqual([])
    expect(JSON.stringify(town.notes)).not.toContain('guess')
  })

  it.each([
    ['page/alex/1', 'page'],
    ['feed/alex/feed-1/abc', 'feed'],
    ['hook/alex/d1/calcom/abc', 'webhook'],
  ])('tells its door by its folder: %s', async (key, door) => {
    await town.world.inbox.put(key, invite, 'application/json')
    const announced = objectCreated({ bucket: 'inbox', key, size: 1, etag: 'e', storedAt: arrival } as never)
    expect(await onMessageStored(batch(announced))).toEqual(done)
    expect(await town.world.table.listMessages('alex')).toMatchObject([{ key, origin: { door } }])
  })

  it('that is poison comes back alone; the rest of its batch is done', async () => {
    await town.world.inbox.put('page/alex/1', invite, 'text/calendar')
    const good = objectCreated({ bucket: 'inbox', key: 'page/alex/1', size: 1, etag: 'e', storedAt: arrival } as never)
    const gone = objectCreated({ bucket: 'inbox', key: 'page/alex/gone', size: 1, etag: 'e', storedAt: arrival } as never)
    const strange = objectCreated({ bucket: 'inbox', key: 'unproven/alex/d1/x', size: 1, etag: 'e', storedAt: arrival } as never)
    expect(await onMessageStored(batch('{', gone, strange, good))).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] })
    expect(await town.world.table.listMessages('alex')).toHaveLength(1)
    expect(town.notes).toContainEqual({
      event: 'given-up',
      facts: { queueMessageId: 'm1', why: 'the raw message is gone', candidateId: 'alex' },
    })
  })
})

describe('from invite to mail, handler by handler', () => {
  it('sends the receipt once, learns that it arrived, and finds nothing left to sweep', async () => {
    await town.world.inbox.put('page/alex/1', invite, 'text/calendar')
    await onMessageStored(batch(objectCreated({ bucket: 'inbox', key: 'page/alex/1', size: 1, etag: 'e', storedAt: arrival } as never)))
    const wakeUp = town.wakeUps.find((one) => one.at <= arrival)
    if (!wakeUp) throw new Error('nothing is due')
    const body = JSON.stringify(wakeUp.ref)
    expect(await onTouchpointDue(batch(body, body))).toEqual(done)
    expect(town.outbox).toMatchObject([{ kind: 'receipt', to: 'alex.morgan@example.com' }])

    const { touchpointTag } = await import('../../functions/aws/table/keys.ts')
    const tags = { candidate: 'alex', touchpoint: touchpointTag(wakeUp.ref.key), attempt: '1' }
    const sent = {
      id: 'mail-1',
      from: 'a@x.example',
      to: ['alex.morgan@example.com'],
      subject: 's',
      html: '',
      text: '',
      headers: {},
      attachments: [],
      tags,
      sentAt: arrival,
      order: 1,
    }
    expect(await onMailEvent(batch(mailEvent('Delivery', sent, 'roundtwo'), mailEvent('Send', sent, 'roundtwo')))).toEqual(done)
    expect((await rows()).find((row) => row.kind === 'receipt')).toMatchObject({ state: 'sent', mailEvent: 'delivered' })
    expect(await onSweep({})).toMatchObject({ dueButUnsent: 0, plannedAgain: 0 })
    expect(await onFeedTick({})).toEqual({ polled: 0 })
  })
})

describe('the messages of the first day', () => {
  const inWords = (Message: string) => JSON.stringify({ Type: 'Notification', MessageId: 'x', Message })
  const published = inWords('Successfully validated SNS topic for Amazon SES event publishing.')
  const subscribed = inWords(JSON.stringify({ notificationType: 'AmazonSnsSubscriptionSucceeded', message: 'You have subscribed.' }))
  const untagged = inWords(
    JSON.stringify({ eventType: 'Delivery', mail: { messageId: 'm', tags: { 'ses:configuration-set': ['roundtwo'] } } }),
  )
  const tried = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Time: '2026-11-25T15:00:00Z', Bucket: 'inbox' })
  const codes = () => town.notes.flatMap(({ event, facts }) => (event === 'nothing-to-do' && 'code' in facts ? [facts.code] : []))

  it('are acknowledged and counted on the inbox queue, beside a message that is real', async () => {
    await town.world.inbox.put('page/alex/1', invite, 'application/json')
    const announced = objectCreated({ bucket: 'inbox', key: 'page/alex/1', size: 1, etag: 'e', storedAt: arrival } as never)
    expect(await onMessageStored(batch(published, tried, announced, subscribed))).toEqual(done)
    expect(codes()).toEqual(['topic-validated', 'notification-tried', 'topic-subscribed'])
    expect(await town.world.table.listMessages('alex')).toHaveLength(1)
  })

  it('are acknowledged and counted on the queue of mail events, and a mail without our tags with them', async () => {
    expect(await onMailEvent(batch(published, subscribed, untagged))).toEqual(done)
    expect(codes()).toEqual(['topic-validated', 'topic-subscribed', 'mail-not-ours'])
  })

  it('are no excuse: what is of no known form is still tried again and told', async () => {
    expect(await onMailEvent(batch(inWords('hello'), '{}'))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }, { itemIdentifier: 'm1' }],
    })
  })
})
