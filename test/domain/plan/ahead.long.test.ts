import { describe, expect, it } from 'vitest'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import type { Candidate } from '../../../functions/domain/access/candidate.ts'
import { changedBy, mailsAhead } from '../../../functions/domain/plan/ahead.ts'
import { plan } from '../../../functions/domain/plan/plan.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { view } from '../../../functions/domain/view/make-view.ts'
import { aContribution, aMeeting, anInterview } from '../../builders.ts'
import { windTo } from '../../fakes/run-town.ts'
import { aTown } from '../../page/browser.ts'

const from = '2026-11-27T15:00:00Z'
const until = plus(from, { days: 30 })

const interview = (name: string, start: string, over: Parameters<typeof aContribution>[0] = {}) =>
  anInterview({
    contributions: [
      aContribution({
        messageId: name,
        company: name,
        domain: `${name.toLowerCase()}.example`,
        meeting: aMeeting({
          uid: `${name}-${start}`,
          title: `Interview with ${name}`,
          start,
          organizer: `jo@${name.toLowerCase()}.example`,
        }),
        ...over,
      }),
    ],
  })

/** Six interviews on two neighbouring days: more mails than six a day. */
const crowded = ['Amberly', 'Bluepine', 'Corvane'].flatMap((name, n) => [
  interview(name, `2026-12-03T${14 + 2 * n}:00:00Z`),
  interview(`${name}x`, `2026-12-04T${14 + 2 * n}:30:00Z`, { decisionBy: '2026-12-09' }),
])
const few = [interview('Amberly', '2026-12-01T19:00:00Z'), interview('Bluepine', '2026-12-15T01:00:00Z')]

async function townOf(items = few, settings: Partial<Candidate> = {}) {
  const town = await aTown(items, from)
  const candidate = await town.world.table.findCandidate('alex')
  if (candidate === undefined) throw new Error('no candidate')
  await town.world.table.putCandidate({ ...candidate, ...settings })
  await planCandidate(town.world, 'alex')
  await windTo(town, from)
  return town
}

describe('reading ahead', () => {
  it.each([
    ['few interviews', few, {}],
    ['more than six mails a day', crowded, {}],
    ['a pause in between', few, { pause: { until: '2026-12-05', all: false } }],
    ['kinds switched off', few, { stopped: ['card', 'nudge'] as Candidate['stopped'] }],
    ['other quiet hours', few, { quiet: { from: '15:00', until: '13:00' } }],
  ])(
    'names each mail of the month that then goes, its minute and what is in it: %s',
    async (_, items, settings) => {
      const town = await townOf(items, settings)
      const { touchpoints } = await town.world.table.readCandidate('alex')
      const { goes } = mailsAhead(await town.seen(), touchpoints, from, until)
      await windTo(town, until)
      const ran = (await town.world.table.readCandidate('alex')).touchpoints.filter(({ sentAt }) => sentAt !== undefined && sentAt > from)
      const told = (key: string, at: string | undefined, carries: string[] = []) => `${at?.slice(0, 16)} ${key} ${carries.join()}`
      expect(goes.length).toBeGreaterThan(5)
      expect(goes.map(({ key, at, carries }) => told(key, at, carries)).sort()).toEqual(
        ran.map(({ key, sentAt, carries }) => told(key, sentAt, carries)).sort(),
      )
    },
    60_000,
  )

  it('says of the others why they stay, but not of those that another tells', async () => {
    const town = await townOf(few, { stopped: ['card'] })
    const { touchpoints } = await town.world.table.readCandidate('alex')
    const { stays } = mailsAhead(await town.seen(), touchpoints, from, until)
    expect(stays.filter(({ kind }) => kind === 'card').map(({ skip }) => skip)).toEqual(Array(2).fill('you switched this kind of mail off'))
    expect(stays.every(({ toldIn }) => toldIn === undefined)).toBe(true)
  })

  it('says that a mail waits for the end of a pause, and not that it waits for the morning', async () => {
    const town = await townOf(few, { pause: { until: '2026-12-02', all: false } })
    const { touchpoints } = await town.world.table.readCandidate('alex')
    const debrief = mailsAhead(await town.seen(), touchpoints, from, until).goes.find(({ kind }) => kind === 'debrief')
    expect(debrief?.at).toBe('2026-12-02T12:30:00Z')
    expect(debrief?.because).toMatch(/It waits, since you paused all mails until Wednesday, 2 December 2026\.$/)
  })
})

describe('the mails that settings change', () => {
  it('are those that go at another hour, no more, or again', async () => {
    const town = await townOf()
    const state = await town.world.table.readCandidate('alex')
    const withOthers = (over: Partial<Candidate>) =>
      plan(view({ ...state, candidate: { ...state.candidate, ...over } }), state.touchpoints, from)
    const now = plan(view(state), state.touchpoints, from)
    expect(changedBy(now, now)).toBe(0)
    expect(changedBy(now, withOthers({ name: 'Sam' }))).toBe(0)
    const cards = now.filter(({ kind }) => kind === 'card').length
    expect(changedBy(now, withOthers({ stopped: ['card'] }))).toBe(cards)
    expect(changedBy(withOthers({ stopped: ['card'] }), now)).toBe(cards)
    expect(changedBy(now, withOthers({ followUpAfter: 7 }))).toBeGreaterThan(0)
  })
})
