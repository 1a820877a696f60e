import { describe, expect, it } from 'vitest'
import { aContribution, aMeeting, anInterview } from '../builders.ts'
import { aTown } from './browser.ts'

const home = async (town: Awaited<ReturnType<typeof aTown>>, query = '') => (await town.owner().get(`/${query}`)).body

const part = (html: string, id: string): string => new RegExp(`aria-labelledby="${id}">(.*?)</section>`, 's').exec(html)?.[1] ?? ''

describe('the first page', () => {
  it('names today’s interview and, after it, the notes that are open, each with its company and hour', async () => {
    const morning = part(await home(await aTown([anInterview()], '2026-12-02T14:00:00Z')), 'today')
    expect(morning).toMatch(/Round 1[^<]*<\/a>, Bluepine: <time datetime="2026-12-02T19:00:00Z">/)
    const evening = part(await home(await aTown([anInterview()], '2026-12-02T21:00:00Z')), 'today')
    expect(evening).toMatch(/Thank-you to Tomas Okafor<\/a>, Bluepine: <time datetime="2026-12-03T20:00:00Z">by /)
  })

  it('does not say that nothing is ahead while something is owed, or an answer is waited for', async () => {
    expect(part(await home(await aTown([anInterview()], '2026-12-02T21:00:00Z')), 'next')).toContain('open today')
    expect(part(await home(await aTown([anInterview()], '2026-12-04T21:00:00Z')), 'next')).toContain('You are waiting for 1 answer.')
    expect(part(await home(await aTown([], '2026-12-04T21:00:00Z')), 'next')).toContain('Nothing is ahead.')
  })

  it('shows forty applications by what is next, all but the first few folded, and finds one by company or person', async () => {
    const forty = Array.from({ length: 40 }, (_, n) =>
      anInterview({
        contributions: [
          aContribution({
            messageId: `message-${n}`,
            company: `Company ${n}`,
            domain: `company-${n}.example`,
            meeting: aMeeting({
              uid: `one-${n}@example.com`,
              start: `2026-12-${String(1 + (n % 28)).padStart(2, '0')}T15:00:00Z`,
              interviewers: [],
            }),
          }),
        ],
      }),
    )
    const town = await aTown(forty, '2026-12-05T12:00:00Z')
    const shown = part(await home(town), 'applications')
    const [open = ''] = shown.split('<details>')
    expect(open.match(/<article/g)).toHaveLength(6)
    expect(open.indexOf('Company 4')).toBeLessThan(open.indexOf('Company 5'))
    const found = part(await home(town, '?q=company+17'), 'applications')
    expect(found.match(/<article/g)).toHaveLength(1)
    expect(found).toContain('Show all')
  })
})
