import { describe, expect, it } from 'vitest'
import { aTown, drop, forwardedReply, kinds, lastMail } from './a-scenario.ts'

const told = async (text: string, withRound = true) => {
  const town = await aTown()
  if (withRound) await drop(town)
  await town.clock.windTo('2026-11-25T15:00:00Z')
  const { decision } = await town.post(forwardedReply(text), 'message/rfc822')
  await town.clock.windBy('PT2H')
  return { town, decision }
}

describe('a no or a pause that comes before the round', () => {
  it.each([
    ['just to let you know that the search is on hold until the new budget is approved in January.'],
    ['we have a hiring freeze, so nothing moves until February.'],
    ['we have decided to move forward with other candidates whose experience is closer to what we need.'],
    ['unfortunately we will not be moving forward with your application.'],
    ['leider ist die Stelle bis auf Weiteres on hold.'],
    ['leider haben wir uns für eine andere Person entschieden.'],
    ['nous avons le regret de vous informer que votre candidature n’a pas été retenue.'],
    ['el proceso de selección queda en pausa hasta nuevo aviso.'],
  ])('is asked about, and what is planned stays until the answer: %s', async (text) => {
    const { town, decision } = await told(text)
    expect(decision).toBe('asked')
    expect((await town.interviews()).map(({ status }) => status)).toEqual(['on'])
    const { words } = await lastMail(town, 'question')
    expect(words).toMatch(/It reads like a no or a pause, and says nothing of the interview/)
  })

  it.each([
    ['we have had a long day and wish you a good week.'],
    ['we are looking forward to meeting you, and there are no other candidates that day.'],
  ])('is none where it says something else: %s', async (text) => {
    const { town } = await told(text)
    expect(await kinds(town)).not.toContain('question')
  })

  it('asks nothing where no round is known', async () => {
    const { town } = await told('the search is on hold until January.', false)
    expect(await kinds(town)).not.toContain('question')
  })
})
