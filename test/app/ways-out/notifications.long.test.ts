import { describe, expect, it } from 'vitest'
import { deliverTouchpoint } from '../../../functions/app/send/deliver-touchpoint.ts'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import { proveWebhook } from '../../../functions/domain/access/webhook-signature.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import type { Posted } from '../../../functions/ports.ts'
import { aCandidate, aContribution, aMeeting, anInterview } from '../../builders.ts'
import { windTo } from '../../fakes/run-town.ts'
import { aTown } from '../../page/browser.ts'

type Town = Awaited<ReturnType<typeof aTown>>
const page = '/settings/notifications'
const hook = 'https://hooks.example.com/r2'

interface Got {
  address: string
  headers: Record<string, string>
  body: string
  at: string
}

/** A receiver of the candidate's own: keeps what comes and answers as told. */
function receiver(town: Town, answer: (got: Got) => Posted = () => ({ outcome: 'answered', status: 204 })) {
  const got: Got[] = []
  town.world.poster.post = async (address, { headers, body }) => {
    const one = { address, headers: { ...headers }, body, at: town.clock.now() }
    got.push(one)
    return answer(one)
  }
  return got
}

const secretIn = (body: string) => /value="(whsec_[A-Za-z0-9+/=]+)"/.exec(body)?.[1] ?? ''

async function withWebhook(full = false) {
  const town = await aTown(undefined, '2026-11-30T15:00:00Z')
  const got = receiver(town)
  const { body } = await town.owner().send(page, { act: 'webhook', url: hook, ...(full ? { full: 'on' } : {}) })
  return { town, got, secret: secretIn(body) }
}

const pushesOf = (town: Town) => town.world.table.listPushes('alex')

describe('a webhook', () => {
  it('is told of every mail once, in its order, with ids, kind, hour and link and not a word of it, signed', async () => {
    const { town, got, secret } = await withWebhook()
    const before = town.outbox.length
    await windTo(town, '2026-12-12T00:00:00Z')
    const mails = town.outbox.slice(before)
    const told = got.map(({ body }) => JSON.parse(body))
    expect(told.map(({ data }) => data.id)).toEqual(mails.map(({ key }) => key))
    expect(new Set(mails.map(({ kind }) => kind)).size).toBeGreaterThan(4)
    const { id } = await town.round()
    expect(told[0]).toMatchObject({
      type: 'touchpoint.sent',
      timestamp: mails[0]?.sentAt,
      data: { kind: 'packet', roundId: id, start: '2026-12-02T19:00:00Z', mail: 'sent', url: `https://roundtwo.test/rounds/${id}` },
    })
    expect(got.map(({ body }) => body).join()).not.toMatch(/bluepine|tomas|designer/i)
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    for (const { headers, body, at } of got)
      expect(proveWebhook('standard', { headers, body: Buffer.from(body) }, key, at).outcome).toBe('proven')
    expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(got.length)
  })

  it('is told what the mail says only where that is switched on, with links that hold no key', async () => {
    const { town, got } = await withWebhook(true)
    await windTo(town, '2026-12-02T18:30:00Z')
    const told = got.map(({ body }) => JSON.parse(body).data)
    const card = told.find(({ kind }) => kind === 'card')
    expect(card.subject).toBe(town.outbox.find(({ kind }) => kind === 'card')?.subject)
    expect(card.text).toContain('Tomas Okafor')
    expect(JSON.stringify(told)).not.toMatch(/roundtwo\.test\/(l|stop)\//)
  })

  it('is tried ten times over three days under one id, and then given up, with a button that tries again', async () => {
    const { town } = await withWebhook()
    const got = receiver(town, () => ({ outcome: 'answered', status: 503 }))
    await town.owner().send(page, { act: 'test', to: 'webhook' })
    await windTo(town, '2026-12-05T00:00:00Z')
    const tests = got.filter(({ body }) => JSON.parse(body).type === 'test')
    expect(tests).toHaveLength(10)
    expect(new Set(tests.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    const hours = (Date.parse(tests.at(-1)?.at ?? '') - Date.parse(tests[0]?.at ?? '')) / 3_600_000
    expect(hours).toBeGreaterThan(72)
    const push = (await pushesOf(town)).find(({ test }) => test)
    expect(push).toMatchObject({ state: 'given-up', trouble: 'It answered with 503.' })
    const again = receiver(town)
    expect((await town.owner().get(page)).body).toContain('Try it again')
    await town.owner().send(page, { act: 'again', to: 'webhook', key: push?.key ?? '' })
    await windTo(town, plus(town.clock.now(), { minutes: 1 }))
    expect(again.some(({ headers }) => headers['webhook-id'] === tests[0]?.headers['webhook-id'])).toBe(true)
    expect((await pushesOf(town)).find(({ test }) => test)?.state).toBe('delivered')
  })

  it('that answers 410 is switched off, and told nothing more', async () => {
    const { town } = await withWebhook()
    const got = receiver(town, () => ({ outcome: 'answered', status: 410 }))
    await windTo(town, '2026-12-10T00:00:00Z')
    expect(got).toHaveLength(1)
    expect(await town.world.table.findWayOut('alex', 'webhook')).toMatchObject({ open: false })
    expect((await town.owner().get(page)).body).toContain('Switched off.')
  })

  it('neither delays nor loses a mail, however it behaves', async () => {
    const plain = await aTown(undefined, '2026-11-30T15:00:00Z')
    await windTo(plain, '2026-12-12T00:00:00Z')
    for (const answer of [
      (): Posted => ({ outcome: 'failed', words: 'It could not be reached.' }),
      (): Posted => ({ outcome: 'answered', status: 301 }),
    ]) {
      const { town } = await withWebhook()
      receiver(town, answer)
      await windTo(town, '2026-12-12T00:00:00Z')
      const times = ({ outbox }: Town) => outbox.map(({ key, sentAt }) => `${key} ${sentAt}`)
      expect(times(town)).toEqual(times(plain))
    }
  })

  it('is told by the sweep where the wake-up was lost, and twice woken it is told once', async () => {
    const { town, got } = await withWebhook()
    const card = (await town.world.table.readCandidate('alex')).touchpoints.find(({ kind }) => kind === 'packet')
    if (card === undefined) throw new Error('no packet')
    town.moveTo(card.due)
    await deliverTouchpoint(town.world, card)
    expect(town.pushWakeUps).toHaveLength(1)
    town.pushWakeUps.splice(0)
    await windTo(town, plus(card.due, { minutes: 20 }))
    expect(got.filter(({ body }) => JSON.parse(body).data.id === card.key)).toHaveLength(1)
    town.pushWakeUps.push({ candidateId: 'alex', to: 'webhook', key: card.key }, { candidateId: 'alex', to: 'webhook', key: card.key })
    await windTo(town, plus(card.due, { minutes: 30 }))
    expect(got.filter(({ body }) => JSON.parse(body).data.id === card.key)).toHaveLength(1)
  })

  it('is not told what went before it was there, nor of a link to sign in', async () => {
    const { town, got } = await withWebhook()
    await town.world.table.putDoor({
      id: 'page',
      candidateId: 'alex',
      carrier: 'page',
      secretHash: (await import('../../../functions/domain/access/door.ts')).signInDoor('alex.morgan@example.com'),
      version: 1,
      ownerOnly: false,
    })
    await town.stranger().send('/sign-in', { mail: 'alex.morgan@example.com' })
    await windTo(town, '2026-11-30T15:30:00Z')
    expect(town.outbox.some(({ kind }) => kind === 'sign-in')).toBe(true)
    expect(got).toEqual([])
  })
})

describe('its signing key', () => {
  it('is shown once, stored nowhere, and another one after each renewal and for another address', async () => {
    const { town, secret } = await withWebhook()
    expect(secret).toMatch(/^whsec_/)
    expect(town.stored()).not.toContain(secret)
    expect((await town.owner().get(page)).body).not.toContain('whsec_')
    const renewed = secretIn((await town.owner().send(page, { act: 'renew' })).body)
    const other = secretIn((await town.owner().send(page, { act: 'webhook', url: 'https://else.example.com/' })).body)
    expect(new Set([secret, renewed, other]).size).toBe(3)
    expect(secretIn((await town.owner().send(page, { act: 'webhook', url: 'https://else.example.com/', full: 'on' })).body)).toBe('')
  })
})

describe('ntfy', () => {
  const withNtfy = async (discreet = false) => {
    const town = await aTown(undefined, '2026-11-30T15:00:00Z')
    if (discreet) await town.world.table.putCandidate(aCandidate({ discreet }))
    const got = receiver(town)
    await town.owner().send(page, { act: 'ntfy', topic: 'ntfy.example.org/alex-5k2m9x7q?auth=QmVhcmVyIHRrXzE' })
    await windTo(town, '2026-12-12T00:00:00Z')
    return { town, got: got.map(({ address, body }) => ({ address, ...JSON.parse(body) })) }
  }

  it('shows card and last call in a line or two, with a way to the page, and nothing else', async () => {
    const { town, got } = await withNtfy()
    const { id } = await town.round()
    expect(got.map(({ title }) => title)).toEqual([
      town.outbox.find(({ kind }) => kind === 'card')?.subject,
      town.outbox.find(({ kind }) => kind === 'last-call')?.subject,
    ])
    expect(got[0]).toMatchObject({
      address: 'https://ntfy.example.org/?auth=QmVhcmVyIHRrXzE',
      topic: 'alex-5k2m9x7q',
      click: `https://roundtwo.test/rounds/${id}`,
    })
    for (const { title, message } of got) expect(`${title} ${message}`.length).toBeLessThan(220)
  })

  it('tells of a move as the mail does: the new hour, beside what was told before', async () => {
    const town = await aTown(undefined, '2026-11-30T15:00:00Z')
    const got = receiver(town)
    await town.owner().send(page, { act: 'ntfy', topic: 'https://ntfy.sh/alex-5k2m9x7q' })
    const meeting = aMeeting({ sequence: 1, start: '2026-12-03T20:00:00Z', dtstamp: '2026-11-30T15:09:00Z' })
    const later = aContribution({ messageId: 'two', storedAt: '2026-11-30T15:10:00Z', meeting })
    await windTo(town, '2026-11-30T20:00:00Z')
    await town.world.table.saveInterview(anInterview({ contributions: [aContribution(), later], version: 2 }))
    await planCandidate(town.world, 'alex')
    await windTo(town, '2026-11-30T21:00:00Z')
    const change = town.outbox.find(({ kind }) => kind === 'change')
    expect(change?.subject).toContain('Thu 3 Dec')
    expect(got.map(({ body }) => JSON.parse(body).title)).toEqual([change?.subject])
  })

  it('is as discreet as the mails', async () => {
    const { got } = await withNtfy(true)
    expect(got.length).toBeGreaterThan(0)
    expect(JSON.stringify(got)).not.toMatch(/bluepine|interview|tomas/i)
  })

  it('says nothing that has come too late', async () => {
    const town = await aTown(undefined, '2026-11-30T15:00:00Z')
    let fails = true
    const got = receiver(town, () =>
      fails ? { outcome: 'failed', words: 'It could not be reached.' } : { outcome: 'answered', status: 200 },
    )
    await town.owner().send(page, { act: 'ntfy', topic: 'https://ntfy.sh/alex-5k2m9x7q' })
    await windTo(town, '2026-12-02T19:10:00Z')
    const tries = got.length
    fails = false
    await windTo(town, '2026-12-02T23:30:00Z')
    expect(tries).toBeGreaterThan(1)
    expect(got).toHaveLength(tries)
    expect((await pushesOf(town))[0]).toMatchObject({ state: 'dropped', trouble: 'It would have come too late.' })
  })
})

describe('what cannot be kept', () => {
  it.each([
    ['webhook', { url: 'http://hooks.example.com/' }],
    ['webhook', { url: 'https://hooks.example.com:8443/' }],
    ['webhook', { url: 'nonsense' }],
    ['ntfy', { topic: 'https://ntfy.sh/' }],
    ['ntfy', { topic: 'https://ntfy.sh/two/parts' }],
    ['ntfy', { topic: 'http://ntfy.sh/topic' }],
  ])('is refused with what was typed: %s %o', async (act, fields) => {
    const town = await aTown()
    const answer = await town.owner().send(page, { act, ...fields } as Record<string, string>)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(Object.values(fields)[0])
    expect(await town.world.table.listWaysOut('alex')).toEqual([])
  })
})
