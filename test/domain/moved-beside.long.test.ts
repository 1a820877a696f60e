import { describe, expect, it } from 'vitest'
import type { CandidateItems } from '../../functions/domain/view/view.ts'
import { mail } from './read/read-text.ts'
import { arrive, interviewsOf, invite, nothingKnown } from './told-in-words.ts'

/* An interview that a mail and a calendar both tell of: Thursday 3 December, 11 am in New York, which moves to Friday, 2 pm. */

const from = 'Greta Holm <greta.holm@kestrelsystems.example>'
const written = (subject: string, date: string, text: string) =>
  mail({ from, to: 'Dana Whitlock <dana@whitlock.example>', subject, date, text })
const told = 'your interview for the Backend Engineer role is on Thursday, December 3 at 11:00 AM with Ola Berg.'
const words = {
  invited: written('Interview: Backend Engineer, Kestrel Systems', 'Fri, 20 Nov 2026 09:30:00 -0500', told),
  moved: written(
    'Re: Interview: Backend Engineer',
    'Sun, 22 Nov 2026 09:30:00 -0500',
    'We have to move your interview to Friday, December 4 at 2 PM.',
  ),
  open: written(
    'Re: Interview: Backend Engineer',
    'Sun, 22 Nov 2026 09:30:00 -0500',
    'Something came up, so we have to find a new time for Thursday.',
  ),
  late: written('Your interview at Kestrel Systems', 'Tue, 24 Nov 2026 09:30:00 -0500', told),
}
const atFriday = (raw: string) => raw.replace('20261203T110000', '20261204T140000').replace('20261203T114500', '20261204T144500')
const version = (raw: string, saidAt: string, sequence: number) =>
  raw.replace('20261120T100000Z', saidAt).replace('SUMMARY', `SEQUENCE:${sequence}\r\nSUMMARY`)
const calendar = {
  invited: invite,
  moved: version(atFriday(invite), '20261123T120000Z', 1),
  off: version(atFriday(invite), '20261124T120000Z', 2).replace('METHOD:REQUEST', 'METHOD:CANCEL'),
}
const friday = 'on 2026-12-04T19:00:00Z'

async function statesAfter(carriers: readonly string[]): Promise<string[]> {
  let items: CandidateItems = nothingKnown
  for (const [at, raw] of carriers.entries()) items = await arrive(items, raw, `2026-11-25T1${at}:00:00Z`)
  return interviewsOf(items).map(({ status, start, pending }) => `${status} ${start}${pending ? ' asked' : ''}`)
}

const ordersOf = <One>(all: readonly One[]): One[][] =>
  all.length < 2 ? [[...all]] : all.flatMap((one) => ordersOf(all.filter((other) => other !== one)).map((rest) => [one, ...rest]))

describe('an interview that a mail and a calendar tell of', () => {
  it.each([
    ['the calendar moves it', [words.invited, calendar.invited, calendar.moved]],
    ['a mail moves it', [words.invited, calendar.invited, words.moved]],
    ['both move it', [words.invited, calendar.invited, words.moved, calendar.moved]],
    ['a mail moves it, and only the old invite comes beside', [words.moved, calendar.invited]],
  ])('is one interview at its new hour, in whatever order they come: %s', async (_, carriers) => {
    for (const order of ordersOf(carriers)) {
      const names = order.map((one) => carriers.indexOf(one)).join()
      expect({ names, states: await statesAfter(order) }).toEqual({ names, states: [friday] })
    }
  })

  it('is off where the calendar calls it off at the new hour, in whatever order they come', async () => {
    for (const order of ordersOf([words.invited, calendar.invited, calendar.moved, calendar.off]))
      expect(await statesAfter(order)).toEqual([`cancelled${friday.slice(2)}`])
  })

  it('is one at the hour the calendar found where a mail said that a new one would come', async () => {
    expect(await statesAfter([words.invited, calendar.invited, words.open, calendar.moved])).toEqual([friday])
  })

  it('does not lose what a mail says that was written after the calendar moved', async () => {
    expect((await statesAfter([calendar.invited, calendar.moved, words.late])).join()).toMatch(/asked|on 2026-12-03T16:00:00Z/)
  })
})
