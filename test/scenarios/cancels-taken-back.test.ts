import { describe, expect, it } from 'vitest'
import { aTown, drop, forwardedReply, kinds, lastMail } from './a-scenario.ts'

/** The interview of Wednesday 2 December, 14:00–15:00, called off a week before; and what the next mail makes of it. */
async function afterWords(text: string) {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-11-24T15:00:00Z')
  await drop(town, { method: 'CANCEL', sequence: 1, written: '20261124' })
  await town.clock.windTo('2026-11-25T14:00:00Z')
  await town.post(forwardedReply(text), 'message/rfc822')
  return { town, states: async () => (await town.interviews()).map(({ status, start }) => [status, start]) }
}

describe('a cancel that is taken back in words', () => {
  it.each([
    'Please ignore the cancellation you got yesterday, it was sent in error. We are still on for Wednesday at 2 PM.',
    'Our system sent out cancellations by mistake. Nothing has changed for you.',
    'Bitte ignorieren Sie die Absage von gestern, das war ein Versehen. Der Termin am Mittwoch um 14 Uhr bleibt bestehen.',
  ])('brings the true interview back, with its mails, and no other round: %s', async (text) => {
    const { town, states } = await afterWords(text)
    await town.clock.windTo('2026-12-03T12:00:00Z')
    expect(await states()).toEqual([['on', '2026-12-02T19:00:00Z']])
    expect(await kinds(town)).toEqual(expect.arrayContaining(['packet', 'card', 'debrief', 'thanks']))
    expect((await kinds(town)).filter((kind) => kind === 'receipt')).toHaveLength(1)
  })

  it('brings back what is named by its very hour, also where the cancel is not spoken of', async () => {
    const { states } = await afterWords('We are still on for Wednesday at 2 PM.')
    expect(await states()).toEqual([['on', '2026-12-02T19:00:00Z']])
  })

  it('takes the hour that it names beside it', async () => {
    const { states } = await afterWords('Please ignore the cancellation. We have moved the interview to Friday, December 4 at 10 AM.')
    expect(await states()).toEqual([['on', '2026-12-04T15:00:00Z']])
  })
})

describe('what is said of a cancelled interview', () => {
  it.each([
    'Sorry that we had to cancel on such short notice. I will come back to you with a new date.',
    'Es tut uns leid, dass wir so kurzfristig absagen mussten. Ich melde mich mit einem neuen Termin.',
    'Désolée d’avoir dû annuler si tard. Je reviens vers vous avec une nouvelle date.',
  ])('brings nothing back to life, and the note that asks for a date still comes: %s', async (text) => {
    const { town, states } = await afterWords(text)
    await town.clock.windTo('2026-12-01T20:00:00Z')
    expect(await states()).toEqual([['cancelled', '2026-12-02T19:00:00Z']])
    expect(await kinds(town)).not.toContain('question')
    expect(await kinds(town)).toContain('cancel-follow-up')
    expect((await lastMail(town, 'change')).words).toContain('has been cancelled')
  })
})
