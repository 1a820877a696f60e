import { describe, expect, it } from 'vitest'
import { carryOutErasure } from '../../../functions/app/own-data/carry-out-erasure.ts'
import { eraseEverything, eraseRounds } from '../../../functions/app/own-data/erase.ts'
import { keepFor } from '../../../functions/app/own-data/keep-for.ts'
import { openWebhookDoor } from '../../../functions/app/receive/webhooks/webhook-doors.ts'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import { sweep } from '../../../functions/app/send/sweep.ts'
import { loosened } from '../../../functions/aws/table/pack.ts'
import { messageIdOf } from '../../../functions/domain/record/identity.ts'
import { view } from '../../../functions/domain/view/make-view.ts'
import { aContribution, aFeed, aMeeting, aMessage, anInterview } from '../../builders.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'

/** Two applications; everything that somebody wrote about the first bears its word, and so with the second. */
async function twoApplications(): Promise<MemoryWorld> {
  const town = await memoryWorld()
  for (const [word, start] of [
    ['canary', '2026-12-02T19:00:00Z'],
    ['sparrow', '2026-12-09T19:00:00Z'],
  ] as const) {
    const message = aMessage({ name: word, key: keyOf(word), decision: 'new-round', reason: word, identities: [`uid:${word}`] })
    await town.world.inbox.put(message.key, Buffer.from(word), 'message/rfc822')
    await town.world.table.addMessage(message)
    const meeting = aMeeting({
      uid: word,
      start,
      title: `Interview ${word}`,
      location: word,
      interviewers: [{ name: word, email: `${word}@${word}.example`, title: word }],
    })
    const contribution = aContribution({ messageId: message.id, meeting, company: word, role: word, domain: `${word}.example` })
    await town.world.table.saveInterview(anInterview({ contributions: [contribution] }))
    const identity = `uid:${word}`
    const at = town.clock.now()
    await town.world.table.putNote({
      candidateId: 'alex',
      identity,
      slot: '',
      at,
      value: { kind: 'posting', text: word },
      version: 1,
      unplanned: true,
    })
    for (const version of [1, 2])
      await town.world.table.savePiece({
        candidateId: 'alex',
        id: `before-${word}`,
        identity,
        at,
        from: 'page',
        version,
        value: { kind: 'before', words: `${word} ${version}` },
      })
  }
  await planCandidate(town.world, 'alex')
  return town
}

/** As doors name them. */
const keyOf = (word: string) => `page/alex/${messageIdOf(Buffer.from(word))}`

const everythingIn = (town: MemoryWorld) =>
  JSON.stringify([
    town.store.items().map(loosened),
    [...town.objects].map(([key, { bytes }]) => [key, Buffer.from(bytes).toString()]),
    town.wakeUps,
  ])

const seen = async (town: MemoryWorld) => view(await town.world.table.readEverything('alex'))
const applicationOf = async (town: MemoryWorld, company: string) => {
  const found = (await seen(town)).applications.find((one) => one.company === company)
  if (!found) throw new Error(`no application with ${company}`)
  return found
}
const sweepIn = (town: MemoryWorld, to: string) => {
  town.moveTo(to)
  return sweep(town.world)
}

describe('deleting an application', () => {
  it('takes every word about it out of the table at once and out of the bucket with the next sweep, and no other word', async () => {
    const town = await twoApplications()
    const application = await applicationOf(town, 'canary')
    await eraseRounds(town.world, 'alex', application, application.rounds)
    expect(JSON.stringify(town.store.items().map(loosened)).includes('canary')).toBe(false)
    await sweepIn(town, '2026-11-25T15:10:00Z')
    const left = everythingIn(town)
    for (const gone of ['canary', application.id, 'ERASURE#']) expect(left.includes(gone), gone).toBe(false)
    expect((await seen(town)).applications.map(({ company }) => company)).toEqual(['sparrow'])
    expect([...town.objects.values()].map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['sparrow'])
  })

  it('reaches what is archived', async () => {
    const town = await twoApplications()
    town.moveTo('2027-06-01T12:00:00Z')
    // What is owed by then has passed its use; the next plan puts both away.
    for (let times = 0; times < 3; times += 1) await planCandidate(town.world, 'alex')
    await sweep(town.world)
    await planCandidate(town.world, 'alex')
    expect((await town.world.table.readCandidate('alex')).interviews).toEqual([])
    const application = await applicationOf(town, 'canary')
    await eraseRounds(town.world, 'alex', application, application.rounds)
    expect((await seen(town)).applications.map(({ company }) => company)).toEqual(['sparrow'])
  })

  it('leaves the raw message of one that was handed in again meanwhile', async () => {
    const town = await twoApplications()
    const application = await applicationOf(town, 'canary')
    const message = aMessage({ name: 'canary', key: keyOf('canary') })
    await eraseRounds(town.world, 'alex', application, application.rounds)
    await town.world.table.addMessage(message)
    await sweepIn(town, '2026-11-25T15:10:00Z')
    expect(town.objects.has(message.key)).toBe(true)
  })

  it('twice is the same as once', async () => {
    const town = await twoApplications()
    const application = await applicationOf(town, 'canary')
    for (let times = 0; times < 2; times += 1) await eraseRounds(town.world, 'alex', application, application.rounds)
    await sweepIn(town, '2026-11-25T15:10:00Z')
    expect(everythingIn(town).includes('canary')).toBe(false)
  })
})

describe('deleting one interview', () => {
  it('leaves the others of its application, and a message that speaks of both', async () => {
    const town = await memoryWorld()
    const both = aMessage({ name: 'both', identities: ['uid:first', 'uid:second'] })
    await town.world.table.addMessage(both)
    for (const [uid, start] of [
      ['first', '2026-12-02T19:00:00Z'],
      ['second', '2026-12-04T19:00:00Z'],
    ] as const)
      await town.world.table.saveInterview(
        anInterview({ contributions: [aContribution({ messageId: both.id, meeting: aMeeting({ uid, start }) })] }),
      )
    await planCandidate(town.world, 'alex')
    const [application] = (await seen(town)).applications
    const [first] = application?.rounds ?? []
    if (!application || !first) throw new Error('no rounds')
    await eraseRounds(town.world, 'alex', application, [first])
    const left = (await seen(town)).applications.flatMap(({ rounds }) => rounds.map(({ start }) => start))
    expect(left).toEqual(['2026-12-04T19:00:00Z'])
    expect(await town.world.table.findMessage('alex', both.id)).toBeDefined()
    const { touchpoints } = await town.world.table.readCandidate('alex')
    expect(touchpoints.filter(({ roundId }) => roundId === first.id)).toEqual([])
  })
})

describe('deleting everything', () => {
  async function full(): Promise<MemoryWorld> {
    const town = await twoApplications()
    await openWebhookDoor(town.world, 'alex', 'standard')
    await town.world.table.putFeed(aFeed({ url: 'https://calendar.example/canary.ics' }), { unplanned: false })
    await town.world.table.putSession({ candidateId: 'alex', id: 'canary', startedAt: town.clock.now(), until: '2026-12-20T00:00:00Z' })
    for (const folder of ['hook', 'feed', 'page', 'unproven'])
      await town.world.inbox.put(`${folder}/alex/canary`, Buffer.from('canary'), 'text/plain')
    await town.world.inbox.put('page/alexandra/1', Buffer.from('of somebody else'), 'text/plain')
    return town
  }

  it('leaves nothing in table, bucket and timers within the hour, and nothing of anybody else is touched', async () => {
    const town = await full()
    await eraseEverything(town.world, 'alex')
    await sweepIn(town, '2026-11-25T15:10:00Z')
    await sweepIn(town, '2026-11-25T16:10:00Z')
    expect(town.store.items()).toEqual([])
    expect([...town.objects.keys()]).toEqual(['page/alexandra/1'])
    expect(town.wakeUps).toEqual([])
  })

  it('takes away as well what somebody at work at that moment writes afterwards, and plans nothing for nobody', async () => {
    const town = await full()
    await eraseEverything(town.world, 'alex')
    await town.world.table.saveInterview(anInterview({ contributions: [aContribution({ company: 'canary' })] }))
    await town.world.inbox.put('feed/alex/late', Buffer.from('canary'), 'text/plain')
    expect(await sweepIn(town, '2026-11-25T15:10:00Z')).toMatchObject({ plannedAgain: 0 })
    await sweepIn(town, '2026-11-25T16:10:00Z')
    expect(everythingIn(town).includes('canary')).toBe(false)
  })

  it('keeps what is new of somebody who has come back at once', async () => {
    const town = await full()
    await eraseEverything(town.world, 'alex')
    town.moveTo('2026-11-25T15:02:00Z')
    await town.world.table.putCandidate({
      id: 'alex',
      name: 'Alex',
      mail: 'alex@example.com',
      homeZone: 'Europe/Berlin',
      quiet: { from: '21:30', until: '07:30' },
      stopped: [],
    })
    await town.world.inbox.put('page/alex/new', Buffer.from('new'), 'text/plain')
    await sweepIn(town, '2026-11-25T15:10:00Z')
    expect((await town.world.table.findCandidate('alex'))?.homeZone).toBe('Europe/Berlin')
    expect([...town.objects.keys()].filter((key) => key.startsWith('page/alex/'))).toEqual(['page/alex/new'])
    expect(await town.world.table.findErasure('alex', 'everything')).toBeUndefined()
  })

  it('goes on where it was interrupted', async () => {
    const town = await full()
    const table = { ...town.world.table, eraseAll: () => Promise.reject(new Error('out of time')) }
    await expect(eraseEverything({ ...town.world, table }, 'alex')).rejects.toThrow('out of time')
    const order = await town.world.table.findErasure('alex', 'everything')
    if (order === undefined) throw new Error('no order')
    await carryOutErasure(town.world, order)
    expect(await town.world.table.findCandidate('alex')).toBeDefined()
    await eraseEverything(town.world, 'alex')
    expect(await town.world.table.findCandidate('alex')).toBeUndefined()
  })
})

describe('keeping applications for so many months', () => {
  it('deletes those about which nothing is dated later, looks again each day, and ends with the setting', async () => {
    const town = await twoApplications()
    await keepFor(town.world, 'alex', 3)
    await sweepIn(town, '2026-11-25T15:10:00Z')
    expect((await seen(town)).applications).toHaveLength(2)
    await sweepIn(town, '2028-06-01T12:00:00Z')
    expect((await seen(town)).applications).toEqual([])
    await keepFor(town.world, 'alex', null)
    expect(await town.world.table.findErasure('alex', 'old')).toBeUndefined()
    expect((await town.world.table.findCandidate('alex'))?.keepMonths).toBeUndefined()
  })
})
