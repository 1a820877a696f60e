import { describe, expect, it } from 'vitest'
import { anInvite, aTown, type InviteWords, kinds } from './a-scenario.ts'

/** The same invitation as it comes to another address of the candidate's. */
const copyTo = (guest: string, words: InviteWords = {}) =>
  anInvite(words).replace('ATTENDEE;CN=Alex Morgan:mailto:alex.morgan@example.com', guest)

describe('an invitation that comes to two addresses of the candidate’s', () => {
  it.each([
    ['under their name', 'ATTENDEE;CN=Alex Morgan:mailto:alex@morgan.example'],
    ['under a longer form of it', 'ATTENDEE;CN=Alexander Morgan:mailto:amorgan@post.example'],
    ['without a name, spelled by the address', 'ATTENDEE:mailto:alex.morgan@post.example'],
    ['with a tag', 'ATTENDEE:mailto:alex.morgan+jobs@example.com'],
  ])('is one, and leaves nobody out: %s', async (_, guest) => {
    const town = await aTown()
    await town.post(anInvite(), 'text/calendar')
    await town.post(copyTo(guest), 'text/calendar')
    await town.clock.windBy('P1D')
    const moved = { start: '20261203T140000', sequence: 1, written: '20261124' }
    await town.post(copyTo(guest, moved), 'text/calendar')
    await town.post(anInvite(moved), 'text/calendar')
    await town.clock.windBy('PT2H')
    expect(await kinds(town)).toEqual(['receipt', 'change'])
    expect((await town.interviews()).map(({ start }) => start)).toEqual(['2026-12-03T19:00:00Z'])
  })

  it('asks still where the candidate is not among the guests', async () => {
    const town = await aTown()
    await town.post(anInvite(), 'text/calendar')
    await town.post(copyTo('ATTENDEE;CN=Ida Falk:mailto:ida@post.example', { sequence: 1, text: 'Changed.' }), 'text/calendar')
    await town.clock.windBy('PT2H')
    expect((await town.messages()).at(-1)).toMatchObject({ decision: 'asked', reason: expect.stringContaining('no longer among') })
  })
})
