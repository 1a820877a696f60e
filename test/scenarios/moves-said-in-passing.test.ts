import { describe, expect, it } from 'vitest'
import { aTown, drop, forwardedReply } from './a-scenario.ts'

/** The interview of Wednesday 2 December, 14:00–15:00, known; and what the mail makes of it. */
async function afterMail(text: string) {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-11-25T14:00:00Z')
  const { decision } = await town.post(forwardedReply(text), 'message/rfc822')
  return { decision, on: (await town.interviews()).map(({ start }) => start) }
}

describe('a move that no verb of moving says', () => {
  it.each([
    ['All of Wednesday’s interviews will now be held on Thursday, at the same times.', '2026-12-03T19:00:00Z'],
    ['Instead of Wednesday, Thursday please, same time.', '2026-12-03T19:00:00Z'],
  ])('moves it: %s', async (text, start) => {
    expect(await afterMail(text)).toEqual({ decision: 'changed', on: [start] })
  })

  it.each([
    'können Sie statt Mittwoch am Donnerstag kommen? Uhrzeit wie gehabt.',
    'Can you come on Thursday instead of Wednesday? Same time.',
    'Same day and time, but the week after, please.',
    'Could you come the day before instead? Same time.',
    'Tomas has a shift handover at 2, so please be here for 1.',
  ])('is asked about where they ask: %s', async (text) => {
    expect((await afterMail(text)).decision).toBe('asked')
  })
})
