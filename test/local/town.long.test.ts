import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { startTown, type Town, type TownOptions } from '../../local/town/town.ts'
import { aFolder } from './a-world.ts'
import { type PlainInvite, plainReader } from './plain-reader.ts'

async function aTown(options: TownOptions = {}): Promise<Town> {
  const town = await startTown({ world: { reader: plainReader }, ...options })
  onTestFinished(() => town.close())
  return town
}

const post = (town: Town, invite: PlainInvite = {}) => town.post(JSON.stringify(invite), 'application/json')
const timeline = async (town: Town) => (await town.outbox()).map(({ touchpoint, sentAt }) => `${touchpoint.kind} ${sentAt.slice(0, 16)}`)

const wholeLoop = [
  'receipt 2026-11-23T15:00',
  'packet 2026-11-30T19:00',
  'card 2026-12-02T18:00',
  'debrief 2026-12-02T20:30',
  'thanks 2026-12-02T23:00',
  'last-call 2026-12-03T16:00',
  'nudge 2026-12-09T14:30',
  'second-nudge 2026-12-16T14:30',
  'close-offer 2026-12-23T14:30',
]

describe('a town', () => {
  it('takes a round from its invitation to the last offer', async () => {
    const town = await aTown()
    expect(await post(town)).toMatchObject({ decision: 'new-round' })
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect(await timeline(town)).toEqual(wholeLoop)
  })

  it('lists what came, what it made and what was sent, with ids that fit together', async () => {
    const town = await aTown()
    const { id } = await post(town)
    const [interview] = await town.interviews()
    expect(await town.messages()).toMatchObject([
      { id, decision: 'new-round', door: 'page', carrier: 'json', identities: [interview?.identity] },
    ])
    expect(interview).toMatchObject({
      roundId: expect.any(String),
      applicationId: expect.any(String),
      status: 'on',
      start: '2026-12-02T19:00:00Z',
    })
    expect(await town.outbox()).toMatchObject([
      {
        to: 'alex.morgan@example.com',
        touchpoint: { kind: 'receipt', roundId: interview?.roundId, applicationId: interview?.applicationId },
      },
    ])
  })

  it('lists in the order in which things came, within one second, too', async () => {
    const town = await aTown()
    const uids = ['b', 'a', 'd', 'c'].map((name) => `${name}@fernhill.example`)
    // Not at the same hour: what overlaps in one application is one meeting.
    for (const [at, uid] of uids.entries()) await post(town, { uid, start: `2026-12-0${at + 1}T19:00:00Z` })
    expect((await town.messages()).flatMap(({ identities }) => identities)).toEqual(
      (await town.interviews()).map(({ identity }) => identity),
    )
    expect((await town.interviews()).map(({ uid }) => uid)).toEqual(uids)
  })

  it('answers a refused message like any other', async () => {
    const town = await aTown()
    expect(await town.post('nothing', 'text/calendar')).toMatchObject({ decision: 'refused', reason: 'This is no invitation.' })
  })

  it.each([
    ['on disk', true],
    ['in memory', false],
  ])('loses nothing and repeats nothing in a restart, %s', async (_where, onDisk) => {
    const town = await aTown(onDisk ? { folder: aFolder() } : {})
    await post(town)
    for (const day of ['2026-11-30T19:00:00Z', '2026-12-02T18:30:00Z', '2026-12-03T00:00:00Z']) {
      await town.clock.windTo(day)
      await town.restart()
      expect(town.clock.now()).toBe(day)
    }
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect(await timeline(town)).toEqual(wholeLoop)
  })

  it('still sends every mail when no timer ever fires: the sweep finds them', async () => {
    const town = await aTown()
    town.doubles.timers.fate = () => 'lost'
    await post(town)
    await town.clock.windTo('2026-12-24T15:00:00Z')
    const kinds = (await town.outbox()).map(({ touchpoint }) => touchpoint.kind)
    expect(kinds).toEqual(wholeLoop.map((line) => line.split(' ')[0]))
  })

  it('sends nothing twice when everything is delivered twice', async () => {
    const town = await aTown()
    town.doubles.timers.fate = () => 'twice'
    town.doubles.queues.fate = () => ({ copies: 2, delaySeconds: 0 })
    town.pump.sideBySide = true
    await post(town)
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect(await timeline(town)).toEqual(wholeLoop)
  })

  it('takes in a mail for whatever address, as the owner’s', async () => {
    const town = await aTown()
    const raw = Buffer.from('{}')
    town.receiveMail({ id: 'a1', envelopeFrom: 'alex.morgan@example.com', recipients: ['anyone@anywhere.example'], raw })
    await town.settle()
    expect(await town.messages()).toMatchObject([{ door: 'mail', key: 'mail/a1', decision: 'new-round', trust: 'forwarded' }])
  })

  it('does not care how the machine is set up for AWS', async () => {
    vi.stubEnv('AWS_PROFILE', 'somebody')
    vi.stubEnv('AWS_USE_FIPS_ENDPOINT', 'true')
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await post(await aTown())).toMatchObject({ decision: 'new-round' })
  })

  it('follows its clock by itself when time passes', async () => {
    let arrive = (_event: unknown) => {}
    const arrived = new Promise((resolve) => {
      arrive = resolve
    })
    const town = await aTown({ ticking: true, handlers: { 'on-touchpoint-due': async (event) => arrive(event) } })
    town.doubles.queues.send('due', 'by itself')
    expect(await arrived).toMatchObject({ Records: [{ body: 'by itself' }] })
  })

  it('gives back the environment it found', async () => {
    const before = { ...process.env }
    const town = await startTown()
    expect(process.env.TABLE_NAME).toBe('roundtwo')
    await town.close()
    expect(process.env).toEqual(before)
  })
})
