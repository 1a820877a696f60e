import { describe, expect, it } from 'vitest'
import { openWebhookDoor } from '../../functions/app/receive/webhooks/webhook-doors.ts'
import type { Message } from '../../functions/domain/record/message.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { aContribution, aFeed, aMeeting, aMessage, anInterview, aReading, arrival } from '../builders.ts'
import { aTown } from './browser.ts'

describe('the ways in', () => {
  it('tell whether something has arrived, and what was read in it', async () => {
    const town = await aTown()
    expect((await town.owner().get('/settings/ways-in')).body).toContain('Nothing has come in yet.')
    const message = aMessage({ name: 'one', decision: 'not-an-interview', reason: 'No hour.' })
    await town.world.table.addMessage(message)
    expect((await town.owner().get('/settings/ways-in')).body).toContain(`href="/messages/${message.id}"`)
  })

  it.each([
    ['/feeds', { door: 'feed', feedId: 'a-feed' }],
    ['/settings/webhooks', { door: 'webhook', provider: 'standard', doorId: 'a-door' }],
  ] as const)('tell on %s what came by that way, and nothing that came by another', async (path, origin) => {
    const town = await aTown()
    await town.world.table.putFeed(aFeed(), { unplanned: false })
    await openWebhookDoor(town.world, 'alex', 'standard')
    const shown = async () => /id="arrival"[^>]*data-live[^>]*>(.*?)<\/div>/s.exec((await town.owner().get(path)).body)?.[1]
    await town.world.table.addMessage(aMessage({ name: 'other' }))
    expect(await shown()).toContain('Nothing has come in yet.')
    const message = aMessage({ name: 'one', origin })
    await town.world.table.addMessage(message)
    expect(await shown()).toContain(`href="/messages/${message.id}"`)
  })

  it('name with its company what a calendar had at the first look, by its day, and say where nothing new is ticked', async () => {
    const found = (name: string, start: string) =>
      anInterview({
        contributions: [
          aContribution({
            messageId: name,
            feed: true,
            feedId: 'feed-1',
            byHand: false,
            storedAt: plus(arrival, { minutes: -1 }),
            company: name,
            domain: `${name.toLowerCase()}.example`,
            meeting: aMeeting({ uid: `${name}@example.com`, start }),
          }),
        ],
      })
    const town = await aTown([found('Corvane', '2026-11-24T15:00:00Z'), found('Amberly', '2026-11-23T15:00:00Z')])
    await town.world.table.putFeed(aFeed(), { unplanned: false })
    const { body } = await town.owner().get('/feeds')
    expect([...body.matchAll(/name="round"[^>]*\/>([^<]*)/g)].map(([, words]) => words)).toEqual([
      'Amberly, Product Designer: Round 1: Hiring manager interview, ',
      'Corvane, Product Designer: Round 1: Hiring manager interview, ',
    ])
    const none = await town.owner().send('/feeds', {}, '/feeds/feed-1/ticks')
    expect(none.headers.location).toBe('/feeds?done=unchanged')
  })

  const asking = (link: string, over: Partial<Message> = {}) => {
    const mail = {
      from: { name: 'Gmail Team', email: 'forwarding-noreply@google.com' },
      subject: 'Gmail Forwarding Confirmation',
      sentAt: null,
      messageId: null,
      automatic: false,
      forwarded: false,
      answer: null,
      forwardingConfirmation: { code: '123456789', link },
    }
    return aMessage({ name: 'asks', decision: 'not-an-interview', reading: aReading({ verdict: 'not', meetings: [], mail }), ...over })
  }
  const ofGoogle = 'https://mail-settings.google.com/mail/vf-abc'

  it('show for a week what Gmail asks before it forwards, to be confirmed by one tap there or on its message', async () => {
    const town = await aTown()
    const message = asking(ofGoogle, { storedAt: town.clock.now() })
    await town.world.table.addMessage(message)
    const shown = async (path: string) => (await town.owner().get(path)).body
    for (const path of ['/settings/ways-in', `/messages/${message.id}`]) {
      expect(await shown(path)).toContain('<strong>123456789</strong>')
      expect(await shown(path)).toContain(`href="${ofGoogle}"`)
    }
    expect(await shown(`/messages/${message.id}`)).not.toContain('It counts: apply it')
    town.moveTo(plus(town.clock.now(), { days: 8 }))
    expect(await shown('/settings/ways-in')).not.toContain('123456789')
  })

  it.each([
    'https://mail-settings.google.com.evil.example/mail/vf-abc',
    'https://mail-settings.google.com@evil.example/mail/vf-abc',
    'http://mail-settings.google.com/mail/vf-abc',
    'https://meet.google.com/abc',
  ])('make no link of %s', async (link) => {
    const town = await aTown()
    await town.world.table.addMessage(asking(link, { storedAt: town.clock.now() }))
    const { body } = await town.owner().get('/settings/ways-in')
    expect(body).toContain('<strong>123456789</strong>')
    expect(body).not.toContain('Confirm it at')
    expect(body).not.toContain(`href="${new URL(link).origin}`)
  })

  it('pass on no such question that nobody vouches for', async () => {
    const town = await aTown()
    await town.world.table.addMessage(asking(ofGoogle, { storedAt: town.clock.now(), trust: 'unconfirmed' }))
    expect((await town.owner().get('/settings/ways-in')).body).not.toContain('123456789')
  })

  it('give the secret address as a contact, to its owner alone', async () => {
    const town = await aTown()
    const { body, headers } = await town.owner().get('/settings/ways-in/contact')
    expect(body).toContain('EMAIL;TYPE=INTERNET:in-7h3k9@mail.roundtwo.test\r\n')
    expect(headers['content-type']).toContain('text/vcard')
    expect((await town.stranger().get('/settings/ways-in/contact')).headers.location).toBe('/sign-in')
  })
})
