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

  it('misses no hour, no kind of talk and nobody to meet where it is all there is', async () => {
    const doubts = [{ about: 'start' as const, words: 'It gives no time.' }]
    const meeting = aMeeting({ start: null, interviewers: [] })
    const one = await town('2026-11-30T15:00:00Z', { task, taskOnly: true, doubts, format: null, meeting })
    const words = squeeze((await pageOf(one)).querySelector('main')?.textContent ?? '')
    expect(words).toContain('Please write an essay of one page.')
    expect(words).not.toMatch(/gives no time|not known yet|not stated|nobody is named/)
  })

  it('invents no date that nobody stated', async () => {
    const one = await town('2026-11-30T15:00:00Z', { task: { ...task, dueOn: null } })
    expect(await dayOf(one)).not.toContain('due')
    expect(await readOf(one)).not.toContain('1 Dec')
  })
})

describe('on its day, a round', () => {
  const morning = '2026-12-02T14:00:00Z'
  const top = async (one: Town) => (await pageOf(one)).querySelector('[aria-label="On the day"]')
  const linksOf = async (one: Town) =>
    [...((await top(one))?.querySelectorAll('a') ?? [])].map((link) => `${squeeze(link.textContent ?? '')} ${link.getAttribute('href')}`)

  it('has the number of a call to be tapped', async () => {
    const meeting = aMeeting({ meetingUrl: null, location: null })
    const one = await town(morning, { how: { by: 'phone', number: '+1 212 555 0148' }, meeting })
    expect(await linksOf(one)).toContain('+1 212 555 0148 tel:+12125550148')
  })

  it('says whom to write to when one runs late', async () => {
    const one = await town(morning, { recruiter: { name: 'Maya Lindqvist', email: 'maya@bluepine.example' } })
    expect(squeeze((await top(one))?.textContent ?? '')).toContain('Running late: Write to Maya Lindqvist')
    expect(await linksOf(one)).toContain('Maya Lindqvist mailto:maya@bluepine.example')
  })
})

describe('the several meetings of a day', () => {
  const talk = (n: number, over: Partial<Contribution> = {}) =>
    anInterview({
      contributions: [
        aContribution({
          messageId: `talk-${n}`,
          meeting: aMeeting({ uid: `talk-${n}@bluepine.example`, title: `Talk ${n}`, start: `2026-12-02T${14 + n}:00:00Z` }),
          ...over,
        }),
      ],
    })
  const foldsOf = async (one: Town) =>
    [...(await pageOf(one)).querySelectorAll('section > details:has(> summary[id])')].map(
      (fold) => `${squeeze(fold.querySelector('summary')?.textContent ?? '')}${fold.hasAttribute('open') ? ' (open)' : ''}`,
    )

  it('are folded by their hour and title, but where something is asked', async () => {
    const doubts = [{ about: 'zone' as const, words: 'Whose clock it is, it does not say.' }]
    const one = await aTown([talk(1), talk(2, { doubts }), talk(3)], '2026-11-30T15:00:00Z')
    expect(await foldsOf(one)).toEqual(['10:00 am: Talk 1', '11:00 am: Talk 2 (open)', 'noon: Talk 3'])
  })

  it('stand unfolded where there is one', async () => {
    expect(await foldsOf(await aTown([talk(1)], '2026-11-30T15:00:00Z'))).toEqual([])
  })
})

describe('the page of an application', () => {
  const headings = async (one: Town) => {
    const { applicationId } = await one.round()
    const page = parseMail((await one.owner().get(`/applications/${applicationId}`)).body)
    return [...page.querySelectorAll('h2')].map(({ textContent }) => squeeze(textContent))
  }
  const outcome = 'What has become of it?'

  it('begins with the round that is ahead, and once it is over with what became of it', async () => {
    const before = await headings(await town('2026-11-30T15:00:00Z', {}))
    expect(before.indexOf('Rounds')).toBeLessThan(before.indexOf(outcome))
    const after = await headings(await town(afterwards, {}))
    expect(after.indexOf(outcome)).toBeLessThan(after.indexOf('Rounds'))
  })
})
