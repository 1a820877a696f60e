import { afterAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser } from '../../bench/look.ts'
import { aHouse } from './house.ts'
import { nurseWalk } from './nurse.ts'

const browser = await openBrowser()
afterAll(() => browser?.close())

describe.skipIf(browser === null)(browser ? 'a nurse with her phone' : `a nurse with her phone: ${noBrowser}`, () => {
  it('comes from the invitation to an offer by taps and a few words, and sleeps by day', { timeout: 300_000 }, async () => {
    if (!browser) return
    const house = await aHouse()
    try {
      const { counts, zone, packet, drafts, kinds } = await nurseWalk(browser, house)
      expect(zone).toBe('America/Chicago')
      expect(kinds).toEqual(['invitation', 'receipt', 'change', 'packet', 'card', 'debrief', 'thanks', 'receipt', 'offer'])
      expect(packet).not.toContain('Your edit stands')
      expect(drafts).toEqual([
        expect.stringContaining('Thank you for talking with me on Thursday about how nights are staffed on the unit.'),
        expect.stringContaining('the new handover sheet'),
      ])
      expect(drafts.join()).not.toContain('medication error')
      const asleep = (await house.mailbox('grace.adeyemi@mail.example')).filter(({ sentAt, touchpoint }) => {
        const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone: zone }).format(new Date(sentAt)))
        return hour >= 9 && hour < 16 && !['invitation', 'receipt'].includes(touchpoint.kind)
      })
      expect(asleep.map(({ subject }) => subject)).toEqual([])
      expect(counts.taps).toBeLessThanOrEqual(35)
      expect(counts.typed).toBeLessThanOrEqual(160)
    } finally {
      await house.leave()
    }
  })
})
