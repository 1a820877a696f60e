import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { eraseEverything } from '../../../functions/app/own-data/erase.ts'
import { ingestMessage } from '../../../functions/app/receive/ingest-message.ts'
import { receiveMail } from '../../../functions/app/receive/receive-mail.ts'
import { sweep } from '../../../functions/app/send/sweep.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { isByHand, trustOf } from '../../../functions/domain/trust/trust.ts'
import { messageStoredSchema } from '../../../functions/events.ts'
import { mailReceipt } from '../../../local/doubles/mail/receipts.ts'
import { aCandidate, aReading } from '../../builders.ts'
import { memoryWorld } from '../../fakes/memory-world.ts'

const token = 'in-7h3k9'
const owner = aCandidate()

async function arriving(body: string) {
  const { world } = await memoryWorld()
  const secretHash = createHash('sha256').update(token).digest('hex')
  await world.table.putDoor({ id: 'd1', version: 1, carrier: 'mail', secretHash, candidateId: 'alex', ownerOnly: false })
  const stored = messageStoredSchema.parse(JSON.parse(body))
  if (stored.what !== 'mail') throw new Error('not a mail')
  return receiveMail(world, stored.receipt)
}

/** As the SES developer guide shows it ("Contents of notifications for Amazon SES email receiving"), cut to an S3 action. */
const sesReceipt = ({ from = [`Alex Morgan <${owner.mail}>`], source = 'bounce+x@webmail.example', dmarc = 'PASS' } = {}) =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
    TopicArn: 'arn:aws:sns:eu-west-1:123456789012:mail-received',
    Subject: 'Amazon SES Email Receipt Notification',
    Message: JSON.stringify({
      notificationType: 'Received',
      mail: {
        timestamp: '2026-11-25T15:00:00.000Z',
        source,
        messageId: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
        destination: [`${token}@mail.roundtwo.test`],
        headersTruncated: false,
        headers: [{ name: 'From', value: from.join(', ') }],
        commonHeaders: {
          returnPath: source,
          from,
          date: 'Wed, 25 Nov 2026 15:00:00 +0000',
          to: ['x@y.example'],
          subject: 'Fwd: Interview',
        },
      },
      receipt: {
        timestamp: '2026-11-25T15:00:00.000Z',
        processingTimeMillis: 575,
        recipients: [`${token}@mail.roundtwo.test`],
        spamVerdict: { status: 'PASS' },
        virusVerdict: { status: 'PASS' },
        spfVerdict: { status: 'PASS' },
        dkimVerdict: { status: 'PASS' },
        dmarcVerdict: { status: dmarc },
        dmarcPolicy: 'none',
        action: {
          type: 'S3',
          topicArn: 'arn:aws:sns:eu-west-1:123456789012:mail-received',
          bucketName: 'inbox',
          objectKeyPrefix: 'mail/',
          objectKey: 'mail/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
        },
      },
    }),
  })

const judged = async (body: string) => {
  const [arrival] = await arriving(body)
  if (!arrival) throw new Error('nobody')
  return { origin: arrival.origin, byHand: isByHand(arrival.origin, owner), trust: trustOf(arrival.origin, aReading(), owner) }
}

describe('a mail that SES took in', () => {
  it('is believed to be forwarded by its owner when DMARC passes, though a relay stands in the envelope', async () => {
    expect(await judged(sesReceipt())).toMatchObject({ origin: { headerFrom: owner.mail }, byHand: true, trust: 'forwarded' })
    expect(await judged(sesReceipt({ from: [owner.mail.toUpperCase()] }))).toMatchObject({ byHand: true })
    expect(await judged(sesReceipt({ from: [`"Morgan, Alex" <${owner.mail}>`] }))).toMatchObject({ byHand: true })
  })

  it.each([
    ['DMARC fails', { dmarc: 'FAIL', source: owner.mail }],
    ['DMARC says nothing and the envelope is another', { dmarc: 'GRAY' }],
    ['From names two', { from: [owner.mail, 'x@evil.example'] }],
    ['From is somebody else, whatever the name says', { from: [`"${owner.mail}" <x@evil.example>`] }],
  ])('is not when %s', async (_why, over) => {
    expect(await judged(sesReceipt(over))).toMatchObject({ byHand: false })
  })

  it('goes nowhere when nobody has that address', async () => {
    expect(await arriving(sesReceipt().replaceAll(token, 'in-other'))).toEqual([])
  })

  it('has the same shape from the local mail door, with the From of its head', async () => {
    const raw = Buffer.from(`From: Alex Morgan\r\n <${owner.mail}>\r\nSubject: x\r\n\r\nFrom: not@this.example`)
    const at = '2026-11-25T15:00:00Z'
    const receipt = { id: 'm1', envelopeFrom: '', recipients: [`${token}+a@x.example`], bucket: 'inbox', folder: 'mail/', at, raw }
    expect(await arriving(mailReceipt(receipt))).toMatchObject([
      { candidateId: 'alex', key: 'mail/m1', origin: { envelopeFrom: null, headerFrom: owner.mail, verdicts: { dmarc: 'GRAY' } } },
    ])
  })
})

describe('a mail to two candidates', () => {
  const raw = Buffer.from('From: maya@fernhill.example\r\nSubject: Interview\r\n\r\nHello')
  const shared = 'mail/both1'
  const receipt = {
    key: shared,
    recipients: ['first@in.example', 'second+x@in.example'],
    envelopeFrom: null,
    headerFrom: null,
    verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
  } as const

  async function twoCandidates() {
    const town = await memoryWorld()
    for (const [candidateId, token] of [
      ['alex', 'first'],
      ['blair', 'second'],
    ] as const) {
      await town.world.table.putCandidate(
        aCandidate({ id: candidateId, mail: `${candidateId}@example.com`, inboxAddress: `${token}@in.example` }),
      )
      const secretHash = createHash('sha256').update(token).digest('hex')
      await town.world.table.putDoor({ id: candidateId, version: 1, carrier: 'mail', secretHash, candidateId, ownerOnly: false })
    }
    await town.world.inbox.put(shared, raw, 'message/rfc822')
    const arrives = async () => {
      for (const arrival of await receiveMail(town.world, { ...receipt, recipients: [...receipt.recipients] }))
        await ingestMessage(town.world, arrival)
    }
    await arrives()
    const bytesOf = async (candidateId: string) => {
      const [message] = await town.world.table.listMessages(candidateId)
      const stored = message && (await town.world.inbox.read(message.key))
      return stored && Buffer.from(stored.bytes).toString()
    }
    return { town, arrives, bytesOf }
  }
  const leave = async ({ world, moveTo, clock }: Awaited<ReturnType<typeof memoryWorld>>, candidateId: string) => {
    await eraseEverything(world, candidateId)
    moveTo(plus(clock.now(), { hours: 2 }))
    await sweep(world)
  }

  it('is stored for each: who deletes everything takes their own copy and what it was made from, and nothing of the other', async () => {
    const { town, bytesOf } = await twoCandidates()
    await leave(town, 'alex')
    expect(await bytesOf('blair')).toBe(raw.toString())
    expect([...town.objects.keys()]).toEqual(['copy/blair/both1'])
    await leave(town, 'blair')
    expect([...town.objects.keys()]).toEqual([])
  })

  it('that is told once more after that brings nothing back and changes nothing', async () => {
    const { town, arrives, bytesOf } = await twoCandidates()
    const before = await town.world.table.listMessages('blair')
    await leave(town, 'alex')
    await arrives()
    expect(await town.world.table.listMessages('blair')).toEqual(before)
    expect(await bytesOf('blair')).toBe(raw.toString())
    expect([...town.objects.keys()]).toEqual(['copy/blair/both1'])
  })
})
