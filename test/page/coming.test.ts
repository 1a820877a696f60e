import { describe, expect, it } from 'vitest'
import { mailPath } from '../../templates/page/parts/paths.ts'
import { aContribution, anInterview } from '../builders.ts'
import { windTo } from '../fakes/run-town.ts'
import { parseMail } from '../templates/html-text.ts'
import { aTown } from './browser.ts'

const beforeTheRound = () => aTown(undefined, '2026-11-28T15:00:00Z')

const words = (html: string): string => {
  const document = parseMail(html)
  return (document.querySelector('main')?.innerHTML ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('the page of the coming month', () => {
  it('has each mail under its day, at its minute, with its reason and the way to read it', async () => {
    const town = await beforeTheRound()
    const { body } = await town.owner().get('/mails')
    const { touchpoints } = await town.world.table.readCandidate('alex')
    const packet = touchpoints.find(({ kind }) => kind === 'packet')
    expect(words(body)).toMatch(/Monday, 30 November 2:00 pm Prep packet, Bluepine Your packet comes 48 hours before it starts\./)
    expect(body).toContain(`href="${mailPath(packet?.key ?? '')}"`)
    const goes = touchpoints.filter(({ state, due }) => state === 'planned' && due > '2026-11-28' && due < '2026-12-29')
    expect([...body.matchAll(/<time datetime="(2026[^"]+Z)"/g)].map(([, at]) => at)).toEqual(goes.map(({ due }) => due).sort())
  })

  it('says what goes in one mail', async () => {
    // Known three hours before it starts: one packet says it all.
    const known = '2026-12-02T16:00:00Z'
    const town = await aTown([anInterview({ contributions: [aContribution({ storedAt: known })] })], known)
    expect(words((await town.owner().get('/mails')).body)).toMatch(
      /Prep packet, Bluepine .* In the same mail: Card for the day, Bluepine; What I read in your invite, Bluepine\./,
    )
  })

  it('says why others do not come, and that nothing goes where nothing does', async () => {
    const town = await beforeTheRound()
    await town.owner().send('/settings', { homeZone: 'America/New_York', shown: 'card' })
    expect(words((await town.owner().get('/mails')).body)).toMatch(
      /1 mail that will not come, and why Card for the day, Bluepine.* Why not: you switched this kind of mail off\./,
    )
    const empty = await aTown([], '2026-11-28T15:00:00Z')
    expect(words((await empty.owner().get('/mails')).body)).toContain('no mail goes to you until Monday, 28 December')
  })

  it('keeps to the end of the thirtieth day', async () => {
    const town = await beforeTheRound()
    await windTo(town, '2026-12-11T15:00:00Z')
    const dates = [...(await town.owner().get('/mails')).body.matchAll(/id="day-([\d-]+)"/g)].map(([, date]) => date ?? '')
    expect(dates.length).toBeGreaterThan(1)
    expect(dates.every((date) => date <= '2027-01-10')).toBe(true)
  })
})

describe('settings that were kept', () => {
  const times = { homeZone: 'America/New_York', from: '21:30', until: '07:30' }

  it('say how many mails they move', async () => {
    const town = await beforeTheRound()
    const owner = town.owner()
    const kept = await owner.send('/settings', { ...times, shown: ['card', 'debrief'], kind: 'debrief' })
    expect(words((await owner.get(kept.headers.location ?? '')).body)).toContain(
      'Settings kept. One mail now comes at another time, or not at all, or again.',
    )
    const paused = await owner.send('/settings', { pauseUntil: '2026-12-20' }, '/settings/pause')
    expect(words((await owner.get(paused.headers.location ?? '')).body)).toMatch(/Paused\. .*\d mails now come at another time/)
  })

  it('say so where nothing was different', async () => {
    const town = await beforeTheRound()
    const owner = town.owner()
    const kept = await owner.send('/settings', { ...times, otherMails: '', followUpAfter: '' })
    expect(words((await owner.get(kept.headers.location ?? '')).body)).toContain('Nothing was different, so nothing was changed.')
  })
})
