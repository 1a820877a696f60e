import { describe, expect, it } from 'vitest'
import { invite } from '../../functions/app/join/invite.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { aMessage } from '../builders.ts'
import { drain } from '../fakes/run-town.ts'
import { aTown, hidden, pathOf } from './browser.ts'

const rosa = { name: 'Rosa Klein', mail: 'rosa@example.com', homeZone: 'America/Chicago', by: 'Riverside Career Office' }

async function invited() {
  const town = await aTown([])
  await invite(town.world, rosa)
  await drain(town)
  const sent = () => town.outbox.filter(({ to }) => to === rosa.mail)
  const link = pathOf(/https:\/\/roundtwo\.test\/join\/[\w.-]+/.exec(sent()[0]?.html ?? '')?.[0] ?? '')
  return { ...town, link, sent, phone: town.stranger() }
}

/** Joined, with the answer to the button. */
async function joined() {
  const town = await invited()
  const answer = await town.phone.send(town.link, {})
  const candidateId = town.sent()[0]?.candidateId ?? ''
  const candidate = async () => {
    const found = await town.world.table.findCandidate(candidateId)
    if (found === undefined) throw new Error('nobody')
    return found
  }
  return { ...town, answer, candidate }
}

describe('the link of an invitation', () => {
  it('shows who asks and one button, and does nothing by being looked at', async () => {
    const { phone, link, stored } = await invited()
    const before = stored()
    const { body, statusCode } = await phone.get(link)
    await phone.head(link)
    expect(statusCode).toBe(200)
    expect(body).toContain('Riverside Career Office invites you.')
    expect(body.match(/<button/g)).toHaveLength(1)
    expect(stored()).toBe(before)
  })

  it('makes them a candidate with an inbox address of their own and signs them in, by one tap', async () => {
    const { answer, candidate, phone } = await joined()
    expect(answer.headers.location).toBe('/welcome')
    expect(await candidate()).toMatchObject({ name: 'Rosa Klein', inboxAddress: expect.stringMatching(/^[0-9a-f]{32}@/) })
    expect((await candidate()).invitation).toBeUndefined()
    const page = await phone.get('/welcome')
    expect(page.body).toContain('You are in, Rosa.')
    expect(page.body).toContain((await candidate()).inboxAddress)
  })

  it('works once: used, expired, forged and foreign are answered alike, with the way to a new one', async () => {
    const town = await joined()
    const { phone, link } = town
    const old = await invited()
    const gesture = hidden((await old.phone.get(old.link)).body, 'gesture')
    old.moveTo(plus(old.clock.now(), { days: 14 }))
    const answers = [
      await town.stranger().get(link),
      await phone.post(link, { gesture }),
      await old.phone.get(old.link),
      await old.phone.post(old.link, { gesture }),
      await town.stranger().get(`${link.slice(0, -2)}xx`),
      await town.stranger().get(pathOf(town.links().signIn()).replace('/sign-in/', '/join/')),
    ]
    const [first, ...others] = answers.map(({ statusCode, body }) => [statusCode, /<main[\s\S]*<\/main>/.exec(body)?.[0]])
    expect(first).toEqual([404, expect.stringContaining('a new link comes by mail')])
    for (const one of others) expect(one).toEqual(first)
  })

  it('lets in the first of two taps at once', async () => {
    const { phone, link, stranger } = await invited()
    const gesture = hidden((await phone.get(link)).body, 'gesture')
    const [one, two] = await Promise.all([phone.post(link, { gesture }), stranger().post(link, { gesture })])
    expect([one?.statusCode, two?.statusCode].sort()).toEqual([303, 404])
  })

  it('is mailed again to its own address alone when it is asked for, twice at most, and nothing else is', async () => {
    const { stranger, sent, ...town } = await invited()
    for (let times = 0; times < 5; times += 1) {
      await stranger(`192.0.2.${times}`).send('/sign-in', { mail: 'Rosa@Example.com' })
      await drain(town)
    }
    expect(sent().map(({ kind }) => kind)).toEqual(['invitation', 'invitation', 'invitation'])
    expect(town.outbox).toHaveLength(3)
  })
})

describe('the page after joining', () => {
  it('keeps where they live, and a night worker’s sleep by one choice', async () => {
    const { phone, candidate } = await joined()
    const answer = await phone.send('/welcome', { homeZone: 'Europe/Dublin', nights: 'day', from: '21:30', until: '07:30' })
    expect(answer.headers.location).toMatch(/^\/welcome\?done=welcome&at=/)
    expect(await candidate()).toMatchObject({ homeZone: 'Europe/Dublin', quiet: { from: '09:00', until: '16:00' } })
    expect((await phone.get('/welcome?done=welcome')).body).toContain('Forward one invite now')
    // Whoever comes back finds what they said, so that pressing the button once more changes nothing.
    expect((await phone.get('/welcome')).body).toMatch(/value="day" checked/)
  })

  it('gives back what was typed where an hour is none', async () => {
    const { phone, candidate } = await joined()
    const { statusCode, body } = await phone.send('/welcome', { homeZone: 'Europe/Dublin', nights: 'other', from: 'late', until: '06:00' })
    expect(statusCode).toBe(422)
    expect(body).toContain('value="late"')
    expect(body).toContain('value="06:00"')
    expect(body).toMatch(/value="Europe\/Dublin" selected/)
    expect((await candidate()).quiet).toEqual({ from: '21:30', until: '07:30' })
  })

  it('says that it arrived, once it has', async () => {
    const { phone, candidate, world } = await joined()
    expect((await phone.get('/welcome?done=welcome')).body).toContain('Nothing has come in yet.')
    const message = aMessage({ name: 'one', candidateId: (await candidate()).id, decision: 'new-round' })
    await world.table.addMessage(message)
    const { body } = await phone.get('/welcome?done=welcome')
    expect(body).toContain('It arrived.')
    expect(body).toContain(`href="/messages/${message.id}"`)
  })
})
