import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../functions/domain/record/interview.ts'
import { aContribution, aMeeting, anInterview } from '../builders.ts'
import { parseMail, squeeze } from '../templates/html-text.ts'
import { aTown } from './browser.ts'

const town = (at: string, ...came: Partial<Contribution>[]) => aTown([anInterview({ contributions: came.map(aContribution) })], at)
type Town = Awaited<ReturnType<typeof town>>

const pageOf = async (one: Town) => parseMail((await one.owner().get(`/rounds/${(await one.round()).id}`)).body)
const buttonsOf = async (one: Town) => [...(await pageOf(one)).querySelectorAll('a.button')].map(({ textContent }) => squeeze(textContent))

const offAt = (storedAt: string): Partial<Contribution> => ({
  messageId: 'off',
  storedAt,
  meeting: aMeeting({ method: 'cancel', sequence: 1, dtstamp: storedAt }),
})
const afterwards = '2026-12-03T15:00:00Z'
const asksHow = 'How did it go? Two minutes'

describe('after its hour, a round', () => {
  it('asks how it went and offers the drafts', async () => {
    expect(await buttonsOf(await town(afterwards, {}))).toEqual(expect.arrayContaining([asksHow, 'Thank-you drafts']))
  })

  it('that was called off before it asks nothing and offers no thanks', async () => {
    const buttons = await buttonsOf(await town(afterwards, {}, offAt('2026-11-30T15:00:00Z')))
    expect(buttons.join()).not.toMatch(/How did it go|Thank-you/)
  })

  it('whose calendar entry was taken away only then still asks', async () => {
    expect(await buttonsOf(await town(afterwards, {}, offAt('2026-12-02T22:00:00Z')))).toContain(asksHow)
  })

  it('that was called off keeps the way to what was told of it', async () => {
    const one = await town(afterwards, {})
    await one.owner().send(`/rounds/${(await one.round()).id}/debrief`, { happened: 'no-show' })
    const off = offAt('2026-11-30T15:00:00Z')
    await one.world.table.saveInterview(anInterview({ contributions: [aContribution(), aContribution(off)], version: 2 }))
    expect(await buttonsOf(one)).toContain('Change the debrief')
  })
})

describe('a task on the page of its round', () => {
  const task = { words: 'Please write an essay of one page.', dueOn: '2026-12-01', dueAt: null }
  const dayOf = async (one: Town) => squeeze((await pageOf(one)).querySelector('[aria-label="On the day"]')?.textContent ?? '')
  const readOf = async (one: Town) => squeeze((await pageOf(one)).querySelector('.facts')?.textContent ?? '')

  it('says by when it is due, beside its words and among what the day needs', async () => {
    const one = await town('2026-11-30T15:00:00Z', { task })
    expect(await readOf(one)).toContain('Please write an essay of one page.Due: Tuesday, 1 December 2026, 11:59 pm')
    expect(await dayOf(one)).toContain('Your task is due: Tuesday, 1 December, 11:59 pm')
    const { applicationId, id } = await one.round()
    await one.owner().send(`/applications/${applicationId}`, { task: id, done: 'handed-in' })
    expect(await dayOf(one)).not.toContain('task is due')
  })

  it('invents no date that nobody stated', async () => {
    const one = await town('2026-11-30T15:00:00Z', { task: { ...task, dueOn: null } })
    expect(await dayOf(one)).not.toContain('due')
    expect(await readOf(one)).not.toContain('1 Dec')
  })
})
