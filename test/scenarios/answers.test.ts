import { describe, expect, it } from 'vitest'
import type { Fetched } from '../../functions/ports.ts'
import type { Town } from '../../local/town/town.ts'
import { pathId } from '../../templates/page/parts/paths.ts'
import { anInvite, aTown, drop, kinds, lastMail, timeline } from './a-scenario.ts'
import { owner } from './owner.ts'

const vague = { uid: 'chat@fernhill.example', title: 'Data Engineer chat' }

async function answer(town: Town, said: 'yes' | 'no'): Promise<void> {
  const question = (await town.touchpoints()).findLast(({ kind }) => kind === 'question')
  expect((await owner(town).send(`/questions/${pathId(question?.subject ?? '')}`, { answer: said })).statusCode).toBe(303)
  await town.settle()
}

describe('an invite that may be an interview', () => {
  it('is asked about once, with two buttons, and starts nothing meanwhile', async () => {
    const town = await aTown()
    expect(await drop(town, vague)).toMatchObject({ decision: 'asked' })
    expect((await lastMail(town, 'question')).words).toMatch(/Yes, it is: http\S+offer=yes No, it is not: http\S+offer=no/)
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect(await kinds(town)).toEqual(['question'])
  })

  it('starts the whole chain with a yes', async () => {
    const town = await aTown()
    await drop(town, vague)
    await answer(town, 'yes')
    await town.clock.windTo('2026-12-03T00:00:00Z')
    expect((await kinds(town)).filter((kind) => kind !== 'receipt')).toEqual(['question', 'packet', 'card', 'debrief', 'thanks'])
  })

  it('starts nothing with a no, which is remembered for this invite and for this sender', async () => {
    const town = await aTown()
    await drop(town, vague)
    await answer(town, 'no')
    const again = [
      vague,
      { ...vague, sequence: 1, start: '20261204T140000' },
      { ...vague, uid: 'another@fernhill.example', start: '20261207T140000' },
    ]
    for (const [at, one] of again.entries()) if (at > 0) expect((await drop(town, one)).decision).not.toMatch(/new-round|asked/)
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect((await kinds(town)).filter((kind) => kind !== 'receipt')).toEqual(['question'])
    expect((await town.interviews()).filter(({ status }) => status === 'on')).toEqual([])
  })
})

describe('what is told after the round', () => {
  const debrief = async (town: Town, fields: Record<string, string | string[]>) => {
    const [interview] = await town.interviews()
    const people = interview?.interviewers.map(({ key }) => key) ?? []
    await owner(town).send(`/rounds/${interview?.roundId}/debrief`, { happened: 'yes', met: people, person: people, detail: '', ...fields })
    await town.settle()
  }

  it('goes into the drafts, adds people, and moves the follow-up to the date they named', async () => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-02T20:45:00Z')
    await debrief(town, { detail: 'the queue you drew', 'new-name': 'Ada Quist', 'new-detail': 'your graph', decisionBy: '2026-12-18' })
    const { words } = await lastMail(town, 'thanks')
    expect(words).toContain('the queue you drew')
    expect(words).toContain('Ada Quist')
    await town.clock.windTo('2027-01-10T15:00:00Z')
    expect((await timeline(town)).slice(3)).toEqual([
      'debrief 2026-12-02T20:30',
      'thanks 2026-12-02T20:45',
      'last-call 2026-12-03T16:00',
      'nudge 2026-12-22T14:30',
      // Christmas and New Year's Day are no business days there.
      'second-nudge 2026-12-30T14:30',
      'close-offer 2027-01-07T14:30',
    ])
  })

  it('closes a person for the last call, and all of them when all are thanked', async () => {
    const town = await aTown()
    await drop(town, { people: ['Tomas Okafor:tomas@fernhill.example', 'Ada Quist:ada@fernhill.example'] })
    await town.clock.windTo('2026-12-02T23:01:00Z')
    const [interview] = await town.interviews()
    const drafts = `/rounds/${interview?.roundId}/drafts`
    await owner(town).send(drafts, { person: interview?.interviewers[0]?.key ?? '', done: 'sent' })
    await town.clock.windTo('2026-12-03T16:01:00Z')
    const { words } = await lastMail(town, 'last-call')
    expect(words).toContain('Ada Quist')
    expect(words).not.toContain('Tomas Okafor')
  })

  it.each([
    ['an outcome', (town: Town) => debrief(town, { outcome: 'rejected' })],
    ['the next round', async (town: Town) => void (await drop(town, { uid: 'final@fernhill.example', start: '20270112T140000' }))],
  ])('stops the follow-ups with %s', async (_what, happens) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-02T20:45:00Z')
    await happens(town)
    await town.clock.windTo('2027-01-08T15:00:00Z')
    expect((await kinds(town)).filter((kind) => /nudge|close/.test(kind))).toEqual([])
  })
})

describe('a calendar feed', () => {
  const calendar = (...invites: string[]): Fetched => ({
    outcome: 'fetched',
    etag: null,
    lastModified: null,
    bytes: Buffer.from(
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${invites.map((one) => /BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/.exec(one)?.[0]).join('')}END:VCALENDAR\r\n`,
    ),
  })
  const page = (text: string): Fetched => ({ outcome: 'fetched', etag: null, lastModified: null, bytes: Buffer.from(text) })
  const dentist = anInvite({ uid: 'd@home', title: 'Dentist', start: '20261208T140000' })

  it.each([
    ['answers 500', { outcome: 'failed', words: 'The calendar answered 500.' } satisfies Fetched],
    ['answers a web page', page('<!doctype html><html>Please sign in</html>')],
    ['answers nothing at all', page('')],
    ['is empty', calendar()],
  ])('that %s cancels nothing and asks nothing', async (_what, broken) => {
    let answers = calendar(anInvite(), dentist)
    const town = await aTown({ world: { fetcher: { fetch: async () => answers } } })
    await owner(town).send('/feeds', { url: 'https://calendar.example.com/alex.ics' })
    await town.clock.windTo('2026-11-24T15:00:00Z')
    expect((await town.interviews()).map(({ status }) => status)).toEqual(['on'])
    answers = broken
    await town.clock.windTo('2026-12-02T19:00:00Z')
    expect((await town.interviews()).map(({ status }) => status)).toEqual(['on'])
    expect(await kinds(town)).toEqual(['feed-summary', 'packet', 'card'])
  })

  it('that has lost an interview calls it off once the candidate has said so, for good', async () => {
    let answers = calendar(anInvite(), dentist)
    const town = await aTown({ world: { fetcher: { fetch: async () => answers } } })
    await owner(town).send('/feeds', { url: 'https://calendar.example.com/alex.ics' })
    await town.clock.windTo('2026-12-01T15:00:00Z')
    answers = calendar(dentist)
    await town.clock.windTo('2026-12-01T16:00:00Z')
    await answer(town, 'yes')
    await town.clock.windTo('2026-12-07T15:00:00Z')
    expect((await town.interviews()).map(({ status }) => status)).toEqual(['cancelled'])
    expect(await kinds(town)).not.toContain('debrief')
  })

  it('that has lost an interview is asked about once, and the mails go on', async () => {
    let answers = calendar(anInvite(), dentist)
    const town = await aTown({ world: { fetcher: { fetch: async () => answers } } })
    await owner(town).send('/feeds', { url: 'https://calendar.example.com/alex.ics' })
    await town.clock.windTo('2026-11-24T15:00:00Z')
    answers = calendar(dentist)
    await town.clock.windTo('2026-12-02T19:00:00Z')
    expect(await kinds(town)).toEqual(['feed-summary', 'question', 'packet', 'card'])
    expect((await lastMail(town, 'question')).words).toContain('no longer in your calendar feed')
  })
})
