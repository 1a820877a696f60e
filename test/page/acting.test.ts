import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../functions/domain/record/interview.ts'
import { draftsPath, questionPath } from '../../templates/page/parts/paths.ts'
import { aContribution, aMeeting, aMessage, anInterview, aReading } from '../builders.ts'
import { aTown, hidden, pathOf } from './browser.ts'

const person = 'tomas.okafor@bluepine.example'

describe('a form', () => {
  it('acts only with what proves that it was opened here', async () => {
    const town = await aTown()
    const { id } = await town.round()
    const owner = town.owner()
    const gesture = hidden((await owner.get(draftsPath(id))).body, 'gesture')
    const before = town.stored()
    for (const wrong of ['', 'x', gesture.slice(0, -1), `${gesture}A`, hidden((await town.stranger().get('/sign-in')).body, 'gesture')])
      expect((await owner.post(draftsPath(id), { person, done: 'sent', gesture: wrong })).statusCode, wrong).toBe(403)
    expect(town.stored()).toBe(before)
    expect((await owner.post(draftsPath(id), { person, done: 'sent', gesture })).statusCode).toBe(303)
  })

  it('from another site is refused, whatever it carries', async () => {
    const town = await aTown()
    const { id } = await town.round()
    const owner = town.owner()
    const gesture = hidden((await owner.get(draftsPath(id))).body, 'gesture')
    const before = town.stored()
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://roundtwo.test' },
      { origin: 'https://roundtwo.test.evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign)
      expect((await owner.post(draftsPath(id), { person, done: 'sent', gesture }, headers)).statusCode).toBe(403)
    expect(town.stored()).toBe(before)
    expect((await owner.post(draftsPath(id), { person, done: 'sent', gesture }, { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(303)
  })

  it('of somebody who came by a link does not fit somebody else', async () => {
    const town = await aTown()
    const { id } = await town.round()
    const [one, other] = [town.stranger(), town.stranger()]
    await one.get(pathOf(town.links().debrief(id)))
    await other.get(pathOf(town.links().draft(id, person)))
    const gesture = hidden((await one.get(draftsPath(id))).body, 'gesture')
    expect((await other.post(draftsPath(id), { person, done: 'sent', gesture })).statusCode).toBe(403)
  })

  it('still saves when the cookie is gone, by the token it carries', async () => {
    const town = await aTown()
    const { id } = await town.round()
    const visitor = town.stranger()
    await visitor.get(pathOf(town.links().debrief(id)))
    const { body } = await visitor.get(draftsPath(id))
    visitor.jar.clear()
    const answer = await visitor.post(draftsPath(id), {
      person,
      done: 'sent',
      gesture: hidden(body, 'gesture'),
      link: hidden(body, 'link'),
    })
    expect(answer.statusCode).toBe(303)
  })

  it('larger than 4 MB is refused with a next step', async () => {
    const town = await aTown()
    const answer = await town.owner().post('/messages', { text: 'x'.repeat(4 * 1024 * 1024) })
    expect(answer.statusCode).toBe(413)
    expect(answer.body).toContain('4 MB')
  })
})

describe('stopping a kind of mail', () => {
  it('works with one click from a mail service: no cookie, no Origin, the token alone', async () => {
    const town = await aTown()
    const stop = pathOf(town.links().stop('nudge'))
    for (let times = 0; times < 2; times += 1)
      expect((await town.stranger().post(stop, { 'List-Unsubscribe': 'One-Click' }, {})).statusCode).toBe(200)
    expect((await town.world.table.findCandidate('alex'))?.stopped).toEqual(['nudge'])
    const { touchpoints } = await town.world.table.readCandidate('alex')
    expect(touchpoints.filter(({ kind, state }) => kind === 'nudge' && state === 'planned')).toEqual([])
  })

  it('still works a year later, and can be taken back in the settings', async () => {
    const town = await aTown()
    const stop = pathOf(town.links().stop('nudge'))
    town.moveTo('2027-12-02T12:00:00Z')
    await town.stranger().post(stop, {}, {})
    await town.owner().send('/settings', { shown: 'nudge', kind: 'nudge', homeZone: 'America/New_York', from: '21:30', until: '07:30' })
    expect((await town.world.table.findCandidate('alex'))?.stopped).toEqual([])
  })
})

describe('an answer', () => {
  const unsure = aContribution({
    messageId: 'unsure-1',
    unsure: true,
    meeting: aMeeting({ uid: 'coffee@elsewhere.example', title: 'Coffee with Priya', start: '2026-12-09T15:00:00Z', interviewers: [] }),
    company: 'Elsewhere',
    role: null,
    domain: 'elsewhere.example',
  })

  it('by the link of a mail starts the round; the other button takes it back', async () => {
    const town = await aTown([anInterview({ contributions: [unsure] })])
    const [question] = (await town.seen()).questions
    if (question === undefined) throw new Error('no question')
    const visitor = town.stranger()
    await visitor.get(pathOf(town.links().answer(question.key, 'yes')))
    expect((await town.seen()).applications).toHaveLength(0)
    await visitor.send(questionPath(question.key), { answer: 'yes' })
    expect((await town.seen()).applications[0]?.company).toBe('Elsewhere')
    town.moveTo('2026-12-02T22:00:00Z')
    await visitor.send(questionPath(question.key), { answer: 'no' })
    expect((await town.seen()).applications).toHaveLength(0)
  })

  const proposed = (over: Partial<Contribution> = {}) =>
    aContribution({
      messageId: 'move-1',
      storedAt: '2026-11-26T15:00:00Z',
      trust: 'unconfirmed',
      byHand: false,
      meeting: aMeeting({ start: '2026-12-03T19:00:00Z', sequence: 1 }),
      ...over,
    })

  it.each([
    ['yes', '2026-12-03T19:00:00Z'],
    ['no', '2026-12-02T19:00:00Z'],
  ])('settles an update (%s), says so, and again to whoever follows the link later', async (answer, start) => {
    const town = await aTown([anInterview({ contributions: [aContribution(), proposed()] })])
    const [question] = (await town.seen()).questions
    if (question === undefined) throw new Error('no question')
    const link = pathOf(town.links().answer(question.key, 'yes'))
    const visitor = town.stranger()
    await visitor.get(link)
    const sent = await visitor.send(questionPath(question.key), { answer })
    expect(sent.statusCode).toBe(303)
    expect((await town.round()).start).toBe(start)
    const told = await visitor.get(sent.headers.location ?? '')
    expect([told.statusCode, told.body]).toEqual([200, expect.stringContaining('Thank you, that is settled.')])
    const later = town.stranger()
    const again = await later.get((await later.get(link)).headers.location ?? '')
    expect(again.body).toContain('There is nothing to answer here any more')
    expect((await later.send(questionPath(question.key), { answer: 'yes' })).body).not.toContain('That did not work')
    expect((await town.round()).start).toBe(start)
  })

  it('that settled an update is taken back from the answer to it, and asked again', async () => {
    const town = await aTown([anInterview({ contributions: [aContribution(), proposed()] })])
    const owner = town.owner()
    const [question] = (await town.seen()).questions
    if (question === undefined) throw new Error('no question')
    const { headers } = await owner.send(questionPath(question.key), { answer: 'yes' })
    const { body } = await owner.get(headers.location ?? '')
    const undone = await owner.post('/undo', { gesture: hidden(body, 'gesture'), at: hidden(body, 'at'), back: hidden(body, 'back') })
    expect((await owner.get(undone.headers.location ?? '')).body).toContain('Shall I apply this update?')
  })

  it('takes a forwarded move back', async () => {
    const move = aMessage({
      name: 'move',
      decision: 'changed',
      reason: 'Moved.',
      reading: aReading(),
      storedAt: '2026-11-26T15:00:00Z',
      identities: ['uid:round-1%40bluepine.example'],
    })
    const moved = aContribution({
      messageId: move.id,
      storedAt: move.storedAt,
      meeting: aMeeting({ start: '2026-12-03T19:00:00Z', sequence: 1 }),
    })
    const town = await aTown([anInterview({ contributions: [aContribution(), moved] })])
    await town.world.table.addMessage(move)
    expect((await town.round()).start).toBe('2026-12-03T19:00:00Z')
    const visitor = town.stranger()
    const followed = await visitor.get(pathOf(town.links().undo(move.id)))
    await visitor.send(followed.headers.location ?? '', { answer: 'no' })
    expect((await town.round()).start).toBe('2026-12-02T19:00:00Z')
  })

  it('says how an application went, and its nudges stop', async () => {
    const town = await aTown()
    const { applicationId } = await town.round()
    const visitor = town.stranger()
    const followed = await visitor.get(pathOf(town.links().heardBack(applicationId)))
    await visitor.send(followed.headers.location ?? '', { outcome: 'heard-back' })
    expect((await town.seen()).applications[0]?.stopped).toMatchObject({ by: 'heard-back' })
    const { touchpoints } = await town.world.table.readCandidate('alex')
    expect(touchpoints.filter(({ kind, state }) => kind === 'nudge' && state === 'planned')).toEqual([])
  })
})

describe('an outcome', () => {
  it('can be taken back, and the nudges come again', async () => {
    const town = await aTown()
    const { applicationId } = await town.round()
    const page = `/applications/${applicationId}`
    const nudge = async () => (await town.world.table.readCandidate('alex')).touchpoints.find(({ kind }) => kind === 'nudge')?.state
    await town.owner().send(page, { outcome: 'rejected' })
    expect(await nudge()).toBe('skipped')
    town.moveTo('2026-12-02T22:00:00Z')
    await town.owner().send(page, { outcome: 'open' })
    expect((await town.seen()).applications[0]?.stopped).toBeNull()
    expect(await nudge()).toBe('planned')
  })
})
