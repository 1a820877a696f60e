import { beforeEach, describe, expect, it } from 'vitest'
import { ingestMessage } from '../../../functions/app/receive/ingest-message.ts'
import type { Reading } from '../../../functions/domain/read/reading.ts'
import type { Origin } from '../../../functions/domain/record/message.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { PermanentError } from '../../../functions/permanent-error.ts'
import { aMailOrigin, aMeeting, aReading, arrival, interviewStart } from '../../builders.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'
import { drain } from '../../fakes/run-town.ts'

let town: MemoryWorld
const state = () => town.world.table.readCandidate('alex')
const kinds = async () =>
  (await state()).touchpoints
    .filter((row) => row.state === 'planned')
    .map((row) => row.kind)
    .sort()

/** In these tests a message is its reading: the reader has its own. */
const put = async (reading: Reading, { key = 'page/alex/1', origin = { door: 'page' } as Origin } = {}) => {
  await town.world.inbox.put(key, Buffer.from(JSON.stringify(reading)), 'text/calendar')
  return { candidateId: 'alex', key, origin }
}
const invite = aReading()
const move = aReading({ meetings: [aMeeting({ sequence: 1, start: plus(interviewStart, { days: 1 }), dtstamp: '2026-11-25T14:58:00Z' })] })
const cancel = aReading({ meetings: [aMeeting({ sequence: 2, method: 'cancel', dtstamp: '2026-11-25T14:59:00Z' })] })

beforeEach(async () => {
  town = await memoryWorld()
  town.read = (raw) => ({ outcome: 'read', reading: JSON.parse(Buffer.from(raw).toString()) })
})

describe('taking a message in', () => {
  it('keeps the interview, plans its mails and says what was decided', async () => {
    const message = await ingestMessage(town.world, await put(invite))
    expect(message).toMatchObject({ decision: 'new-round', byHand: true, carrier: 'ics', trust: 'forwarded', storedAt: arrival })
    expect(message.reason).toBeTruthy()
    expect((await state()).interviews).toHaveLength(1)
    expect(await kinds()).toEqual(expect.arrayContaining(['card', 'debrief', 'packet', 'receipt', 'thanks']))
  })

  it('changes nothing when the same bytes come again, by whatever door', async () => {
    await ingestMessage(town.world, await put(invite))
    const before = (await state()).touchpoints.map(({ ticket: _, ...row }) => row)
    const again = await ingestMessage(town.world, await put(invite, { key: 'mail/2', origin: aMailOrigin() }))
    expect(again).toMatchObject({ decision: 'new-round', key: 'page/alex/1' })
    expect((await state()).messages).toHaveLength(1)
    expect((await state()).touchpoints.map(({ ticket: _, ...row }) => row)).toEqual(before)
  })

  it('comes to one state when two of its runs overlap', async () => {
    const arrived = await put(invite)
    const [one, two] = await Promise.all([ingestMessage(town.world, arrived), ingestMessage(town.world, arrived)])
    expect(one.decision).toBe('new-round')
    expect(two.decision).toBe('new-round')
    expect((await state()).interviews[0]?.contributions).toHaveLength(1)
    expect((await kinds()).filter((kind) => kind === 'receipt')).toEqual(['receipt'])
  })

  it('loses neither of two messages about one interview that come at the same time', async () => {
    await Promise.all([ingestMessage(town.world, await put(invite)), ingestMessage(town.world, await put(move, { key: 'page/alex/2' }))])
    const { interviews, messages } = await state()
    expect(interviews[0]?.contributions).toHaveLength(2)
    expect(messages.every((message) => message.decision !== undefined)).toBe(true)
  })

  it.each([
    ['in order', [invite, move, cancel]],
    ['backwards', [cancel, move, invite]],
    ['mixed and doubled', [move, invite, cancel, invite, move]],
  ])('ends cancelled when invite, move and cancel come %s', async (_order, readings) => {
    for (const [at, reading] of readings.entries()) await ingestMessage(town.world, await put(reading, { key: `page/alex/${at}` }))
    expect(await kinds()).not.toContain('packet')
    expect((await state()).interviews).toHaveLength(1)
  })

  it('records a refusal with its words and keeps the raw bytes', async () => {
    town.read = () => ({ outcome: 'refused', refusal: { code: 'no-calendar-data', words: 'There is no calendar data in this file.' } })
    const message = await ingestMessage(town.world, await put(invite))
    expect(message).toMatchObject({ decision: 'refused', reason: 'There is no calendar data in this file.' })
    expect(town.objects.has('page/alex/1')).toBe(true)
    expect(await kinds()).toEqual(['receipt'])
  })

  it('does not even read a mail with a virus in it', async () => {
    let read = 0
    town.read = () => {
      read += 1
      return { outcome: 'read', reading: invite }
    }
    const origin = aMailOrigin({ verdicts: { ...aMailOrigin().verdicts, virus: 'FAIL' } })
    expect(await ingestMessage(town.world, await put(invite, { origin }))).toMatchObject({ decision: 'dropped' })
    expect(read).toBe(0)
  })

  it('tells the candidate when the mail with a virus was their own forward', async () => {
    const own = 'alex.morgan@example.com'
    const verdicts = { ...aMailOrigin().verdicts, dmarc: 'PASS' as const, virus: 'FAIL' as const }
    const strange = aMailOrigin({ envelopeFrom: 'x@y.example', headerFrom: 'x@y.example', verdicts })
    await ingestMessage(town.world, await put(cancel, { key: 'mail/1', origin: strange }))
    expect(await kinds()).toEqual([])
    const mine = aMailOrigin({ envelopeFrom: own, headerFrom: own, verdicts })
    await ingestMessage(town.world, await put(invite, { key: 'mail/2', origin: mine }))
    expect(await kinds()).toEqual(['receipt'])
  })

  it("passes a mail provider's request to confirm forwarding on, if it is really the provider's", async () => {
    const from = 'forwarding-noreply@google.com'
    const mail = { from: { name: null, email: from }, subject: null, sentAt: null, messageId: null, automatic: false, forwarded: false }
    const request = aReading({
      verdict: 'not',
      meetings: [],
      mail: { ...mail, answer: null, forwardingConfirmation: { code: '123456789', link: null } },
    })
    const { verdicts } = aMailOrigin()
    const forged = aMailOrigin({ envelopeFrom: from, headerFrom: from, verdicts: { ...verdicts, dmarc: 'FAIL' } })
    const real = aMailOrigin({ envelopeFrom: from, headerFrom: from, verdicts: { ...verdicts, dmarc: 'PASS', dkim: 'PASS' } })
    expect(await ingestMessage(town.world, await put(request, { key: 'mail/1', origin: forged }))).toMatchObject({ byHand: false })
    expect(await kinds()).toEqual([])
    const other = { ...request, sure: 0.1 }
    expect(await ingestMessage(town.world, await put(other, { key: 'mail/2', origin: real }))).toMatchObject({ byHand: true })
    expect(await kinds()).toEqual(['receipt'])
  })

  it('starts nothing for a mail that nobody vouches for, and keeps what it said', async () => {
    const origin = aMailOrigin({
      envelopeFrom: 'x@evil.example',
      headerFrom: 'x@evil.example',
      verdicts: { spf: 'FAIL', dkim: 'FAIL', dmarc: 'FAIL', spam: 'PASS', virus: 'PASS' },
    })
    const message = await ingestMessage(town.world, await put(invite, { key: 'mail/1', origin }))
    expect(message).toMatchObject({ trust: 'unconfirmed', byHand: false })
    expect(await kinds()).not.toContain('packet')
  })

  it('gives up on a message for nobody, and on one whose bytes are gone', async () => {
    const arrived = await put(invite)
    await expect(ingestMessage(town.world, { ...arrived, candidateId: 'nobody' })).rejects.toBeInstanceOf(PermanentError)
    await expect(ingestMessage(town.world, { ...arrived, key: 'page/alex/none' })).rejects.toBeInstanceOf(PermanentError)
  })

  it('takes the newest version also where the older ones fill the record', async () => {
    const wordy = (sequence: number) =>
      aReading({
        meetings: [aMeeting({ sequence, title: `Interview ${sequence}` })],
        evidence: { company: { part: 'SUMMARY', words: 'x'.repeat(60_000), sure: 1 } },
      })
    for (let sequence = 0; sequence < 12; sequence += 1) {
      expect((await ingestMessage(town.world, await put(wordy(sequence), { key: `page/alex/${sequence}` }))).decision).not.toBe('refused')
    }
    const [item] = (await state()).interviews
    expect(item?.contributions.at(-1)?.meeting.title).toBe('Interview 11')
    expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(400_000)
  })

  it('goes on where a crash left it: the words are stored, the decision is not', async () => {
    const arrived = await put(invite)
    const broken = { ...town.world.table, saveMessage: () => Promise.reject(new Error('crash')) }
    await expect(ingestMessage({ ...town.world, table: broken }, arrived)).rejects.toThrow('crash')
    expect((await state()).interviews).toHaveLength(1)
    expect(await ingestMessage(town.world, arrived)).toMatchObject({ decision: 'new-round' })
    expect((await state()).interviews[0]?.contributions).toHaveLength(1)
    expect(await kinds()).toContain('packet')
  })
})

describe('a reader that gives up', () => {
  const gaveUp = { outcome: 'refused' as const, refusal: { code: 'deadline', words: 'It took too long.', passing: true as const } }
  /** The queue brings it again as often as it takes; tells how often it failed. */
  const takeIn = async (from: Awaited<ReturnType<typeof put>>) => {
    for (let failures = 0; failures < 6; failures += 1) {
      const message = await ingestMessage(town.world, from).catch(() => undefined)
      if (message) return { message, failures }
    }
    throw new Error('never decided')
  }
  let read: typeof town.read
  beforeEach(() => {
    read = town.read
  })

  it('once has decided nothing: the queue brings the message again and it is read', async () => {
    const from = await put(invite)
    town.read = () => gaveUp
    await expect(ingestMessage(town.world, from)).rejects.toThrow('gave up')
    expect((await town.world.table.listMessages('alex'))[0]).toMatchObject({
      givenUp: 1,
      reason: 'I could not finish reading it; I will try again.',
    })
    expect((await town.world.table.listMessages('alex'))[0]?.decision).toBeUndefined()
    town.read = read
    expect(await ingestMessage(town.world, from)).toMatchObject({ decision: 'new-round' })
  })

  it('every time is asked four times; then the message is refused, in words, and counted', async () => {
    town.read = () => gaveUp
    expect(await takeIn(await put(invite))).toMatchObject({ failures: 3, message: { decision: 'refused', reason: 'It took too long.' } })
    expect(town.notes.filter(({ event }) => event === 'refused-unread')).toHaveLength(1)
  })

  it('does not keep the same file from being read when it is dropped in again', async () => {
    town.read = () => gaveUp
    const { message } = await takeIn(await put(invite))
    await drain(town)
    town.read = read
    town.moveTo(plus(arrival, { days: 2 }))
    const again = await ingestMessage(town.world, await put(invite))
    expect(again).toMatchObject({ id: message.id, decision: 'new-round', storedAt: town.clock.now() })
    await drain(town)
    expect(town.outbox.map(({ kind }) => kind)).toEqual(['receipt', 'receipt'])
    expect((await state()).messages).toHaveLength(1)
  })

  it('gets no new tries from a repeat of the arrival it has given up on', async () => {
    const from = await put(invite)
    town.read = () => gaveUp
    await takeIn(from)
    expect(await takeIn(from)).toMatchObject({ failures: 0, message: { decision: 'refused' } })
    town.moveTo(plus(arrival, { minutes: 1 }))
    expect(await takeIn(await put(invite))).toMatchObject({ failures: 3 })
  })

  it('is asked by one of two workers on the same message, and both end with one decision', async () => {
    const from = await put(invite)
    town.read = () => gaveUp
    await Promise.allSettled([ingestMessage(town.world, from), ingestMessage(town.world, from)])
    town.read = read
    const [one, two] = await Promise.all([ingestMessage(town.world, from), ingestMessage(town.world, from)])
    expect([one.decision, two.decision]).toEqual(['new-round', 'new-round'])
  })
})

describe('deciding a message that others decide at the same time', () => {
  it('ends after a few tries, and the queue brings it again', async () => {
    let saves = 0
    const table = {
      ...town.world.table,
      async saveMessage() {
        saves += 1
        return 'lost' as const
      },
    }
    await expect(ingestMessage({ ...town.world, table }, await put(invite))).rejects.toThrow('kept changing')
    expect(saves).toBeLessThan(10)
    expect(await ingestMessage(town.world, await put(invite))).toMatchObject({ decision: 'new-round' })
  })
})
