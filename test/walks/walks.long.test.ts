import type { Browser } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser } from '../../bench/look.ts'
import { engineerWalk } from './engineer.ts'
import { type House, houseFor } from './house.ts'
import { nurseWalk } from './nurse.ts'
import { everybody, officeWalk } from './office.ts'

const browser = await openBrowser()
afterAll(() => browser?.close())

/** A house of one's own for a walk, left when it is over. */
async function inHouse<T>(who: Parameters<typeof houseFor>[0], walk: (browser: Browser, house: House) => Promise<T>): Promise<T> {
  const house = await houseFor(who)
  try {
    return await walk(browser as Browser, house)
  } finally {
    await house.leave()
  }
}

const hourIn = (zone: string, instant: string): number =>
  Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone: zone }).format(new Date(instant)))

describe.skipIf(browser === null)(browser ? 'a walk through a started roundtwo' : `a walk: ${noBrowser}`, { timeout: 400_000 }, () => {
  it('takes a nurse on nights from the invitation to an accepted offer with taps on her phone and a few words, and lets her sleep by day', async () => {
    const { counts, zone, packet, drafts, mails } = await inHouse('nurse', nurseWalk)
    expect(zone).toBe('America/Chicago')
    const kinds = ['invitation', 'receipt', 'packet', 'card', 'debrief', 'thanks', 'receipt', 'offer']
    expect(mails.map(({ touchpoint }) => touchpoint.kind)).toEqual(kinds)
    expect(packet).not.toContain('Your edit stands')
    expect(drafts[0]).toContain('Thank you for talking with me on Thursday about how nights are staffed on the unit.')
    expect(drafts[1]).toContain('the new handover sheet')
    expect(drafts.join()).not.toContain('medication error')
    const unasked = mails.filter(({ touchpoint }) => !['invitation', 'receipt'].includes(touchpoint.kind))
    expect(unasked.map(({ sentAt }) => hourIn(zone, sentAt)).filter((hour) => hour >= 9 && hour < 16)).toEqual([])
    expect(counts.taps).toBeLessThanOrEqual(32)
    expect(counts.typed).toBeLessThanOrEqual(150)
  })

  it('takes an engineer with five processes through doors, a search, corrections, an export and a deletion to an outcome', async () => {
    const { counts, file, left, mails } = await inHouse('engineer', engineerWalk)
    const subjects = mails.map(({ subject }) => subject)
    for (const company of ['Corvane', 'Northgate Rail', 'Tidewater Labs', 'Quillworth', 'Saltmarsh Energy'])
      expect(subjects).toContainEqual(expect.stringMatching(`^Your interview: ${company}`))
    expect(file.name).toBe('roundtwo.json')
    expect(JSON.parse(file.text).interviews).toHaveLength(5)
    expect(file.text).toContain('Lena Voss')
    expect(left).not.toContain('Northgate Rail')
    // Deleted before anything else was due of it.
    expect(subjects.filter((subject) => subject.includes('Northgate Rail'))).toHaveLength(1)
    expect(counts.taps).toBeLessThanOrEqual(60)
    expect(counts.typed).toBeLessThanOrEqual(200)
  })

  it('lets one of three hundred from an office’s file reach an outcome while the others hear nothing and the staff see sums only', async () => {
    const { counts, said, again, staffSees, mails, others } = await inHouse('office', officeWalk)
    expect(said).toContain('300 invited, 0 known already, 0 left out.')
    expect(again).toContain('0 invited, 300 known already')
    expect(mails.map(({ touchpoint }) => touchpoint.kind)).toEqual([
      ...['invitation', 'receipt', 'packet', 'card', 'debrief', 'thanks', 'after-no'],
    ])
    expect(others.map(({ to, touchpoint }) => `${touchpoint.kind} ${to}`).sort()).toEqual(
      everybody
        .slice(1)
        .map(({ mail }) => `invitation ${mail}`)
        .sort(),
    )
    expect(staffSees).toContain('Enrolled at the end of last week: 10.')
    expect(staffSees).toContain('Debriefs: fewer than ten')
    for (const { name, mail } of everybody) {
      expect(staffSees).not.toContain(name)
      expect(staffSees).not.toContain(mail)
    }
    expect(staffSees).not.toContain('Oakhurst')
    expect(counts.taps).toBeLessThanOrEqual(18)
  })
})
