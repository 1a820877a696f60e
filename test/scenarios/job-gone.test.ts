import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { pathId } from '../../templates/page/parts/paths.ts'
import { aTown, drop, forwardedReply, kinds, lastMail } from './a-scenario.ts'
import { owner } from './owner.ts'

async function heard(text: string): Promise<Town> {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-11-25T14:00:00Z')
  await town.post(forwardedReply(text), 'message/rfc822')
  return town
}

const states = async (town: Town) => (await town.interviews()).map(({ status, pending }) => `${status}${pending ? ' asked' : ''}`)

/** A letter that takes the no, and none that asks for another date. */
async function expectANo(town: Town): Promise<void> {
  await town.clock.windTo('2026-12-20T12:00:00Z')
  expect(await states(town)).toEqual(['cancelled'])
  expect((await lastMail(town, 'receipt')).subject).toBe('Fernhill: I’m sorry')
  for (const kind of ['card', 'debrief', 'cancel-follow-up', 'nudge']) expect(await kinds(town)).not.toContain(kind)
}

describe('a mail that says of a talk to come only that the job is gone', () => {
  it.each([
    'The position has been filled.',
    'We have filled the position.',
    'Unfortunately the role has been filled in the meantime. Thank you for your interest.',
    'die Stelle ist inzwischen besetzt.',
    'Le poste a été pourvu en interne.',
    'Ya hemos cubierto la vacante.',
  ])('is the no, and the talk is off: %s', async (text) => {
    const town = await heard(text)
    expect((await town.messages()).at(-1)?.decision).toBe('heard-back')
    await expectANo(town)
  })

  it.each([
    'The assistant position has been filled, so your team would be complete. See you Wednesday!',
    'Once the position has been filled we will close the posting.',
    'Just to let you know, the job is no longer available.',
  ])('is asked about where it may mean less: %s', async (text) => {
    expect(await states(await heard(text))).toEqual(['on asked'])
  })

  it.each([
    'Another candidate has withdrawn, so Tomas will have more time for you.',
    'Un altro candidato ha annullato, quindi Tomas avrà più tempo per te.',
  ])('is on still where only another talk is off: %s', async (text) => {
    expect((await states(await heard(text)))[0]).toMatch(/^on/)
  })

  it('is the no by the yes to that question, too', async () => {
    const town = await heard('Just to let you know, the job is no longer available.')
    const asked = (await town.touchpoints()).findLast(({ kind }) => kind === 'question')
    expect((await owner(town).send(`/questions/${pathId(asked?.subject ?? '')}`, { answer: 'yes' })).statusCode).toBe(303)
    await town.settle()
    await expectANo(town)
  })

  it('stays an interview by the no to it', async () => {
    const town = await heard('Just to let you know, the job is no longer available.')
    const asked = (await town.touchpoints()).findLast(({ kind }) => kind === 'question')
    await owner(town).send(`/questions/${pathId(asked?.subject ?? '')}`, { answer: 'no' })
    await town.clock.windTo('2026-12-02T18:10:00Z')
    expect(await kinds(town)).toContain('card')
  })
})
