import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, kinds, lastMail, reply } from './a-scenario.ts'
import { owner } from './owner.ts'

/** What the candidate tells in plain words, in answer to a debrief or a follow-up. The interview is on Wed 2 December, 2 pm, with Tomas Okafor. */

async function townAt(kind: 'debrief' | 'nudge') {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo(kind === 'debrief' ? '2026-12-02T20:35:00Z' : '2026-12-09T15:00:00Z')
  return town
}

const confirm = async (town: Town, messageId: string) => {
  await owner(town).send(`/messages/${messageId}`, { answer: 'yes' })
  await town.settle()
}

describe('a reply to the debrief', () => {
  it.each([
    'Nobody showed up, I waited 20 minutes.',
    'Es ist niemand gekommen.',
    "Personne n'est venu.",
    'No vino nadie.',
    'Ninguém apareceu.',
    '誰も来ませんでした。',
  ])('that nobody came gets the draft for a new time at once, and no thank-you: %s', async (words) => {
    const town = await townAt('debrief')
    expect(await reply(town, 'debrief', words)).toMatchObject({ decision: 'replied' })
    expect(await kinds(town)).toContain('new-time')
    expect((await lastMail(town, 'receipt')).words).toContain('nobody came')
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect(await kinds(town)).not.toContain('thanks')
  })

  it('says until when one waited', async () => {
    const town = await townAt('debrief')
    await reply(town, 'debrief', 'Nobody showed up, I waited 20 minutes.')
    expect((await lastMail(town, 'new-time')).text).toContain('2:20')
  })

  it('knows who was met instead', async () => {
    const town = await townAt('debrief')
    await reply(town, 'debrief', 'Tomas was ill, I met Lena Roth instead.')
    const { text } = await lastMail(town, 'thanks')
    expect(text).toContain('Lena Roth')
    expect(text).toContain('Settled already: Tomas Okafor')
    expect(text).not.toContain('Hi Tomas')
  })

  it('waits for the day they named', async () => {
    const town = await townAt('debrief')
    await reply(town, 'debrief', 'Went great! They decide by Friday Dec 11.')
    expect((await lastMail(town, 'receipt')).words).toContain('Friday, 11 December')
    await town.clock.windTo('2026-12-11T15:00:00Z')
    expect(await kinds(town)).not.toContain('nudge')
    await town.clock.windTo('2026-12-15T15:00:00Z')
    expect(await kinds(town)).toContain('nudge')
  })

  it('asks once whether it is a no, and ends there with a tap', async () => {
    const town = await townAt('debrief')
    const message = await reply(town, 'debrief', 'They told me right there that it is a no.')
    expect((await lastMail(town, 'receipt')).text).toContain('Nothing changes before you confirm')
    await confirm(town, message?.id ?? '')
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect(await kinds(town)).not.toContain('nudge')
  })

  it('is no no-show where somebody else did not call back', async () => {
    const town = await townAt('debrief')
    expect(await reply(town, 'debrief', 'It went well. Nobody called me back so far.')).toMatchObject({ decision: 'reply-ignored' })
    expect(await kinds(town)).not.toContain('new-time')
  })
})

describe('a reply to a follow-up', () => {
  const laterNudges = async (town: Town) => {
    await town.clock.windTo('2026-12-31T15:00:00Z')
    return (await kinds(town)).filter((kind) => kind === 'second-nudge')
  }

  it('of a no stops the second one, after a tap', async () => {
    const town = await townAt('nudge')
    const message = await reply(town, 'nudge', 'They rejected me yesterday :(')
    await confirm(town, message?.id ?? '')
    expect(await laterNudges(town)).toEqual([])
  })

  it('of a no can be taken back', async () => {
    const town = await townAt('nudge')
    const message = await reply(town, 'nudge', 'They rejected me yesterday :(')
    await confirm(town, message?.id ?? '')
    await owner(town).send(`/messages/${message?.id}`, { answer: 'no' })
    await town.settle()
    expect(await laterNudges(town)).toEqual(['second-nudge'])
  })

  it('of an offer has its day watched, after a tap', async () => {
    const town = await townAt('nudge')
    const message = await reply(town, 'nudge', 'I got an offer! I have to answer by Dec 18.')
    expect((await lastMail(town, 'receipt')).text).toContain('18 December')
    await confirm(town, message?.id ?? '')
    await town.clock.windTo('2026-12-18T12:00:00Z')
    expect((await kinds(town)).filter((kind) => kind.startsWith('offer')).length).toBeGreaterThan(1)
    expect(await laterNudges(town)).toEqual([])
  })

  it('that names the next round makes it one, after a tap', async () => {
    const town = await townAt('nudge')
    const message = await reply(town, 'nudge', 'I heard back, next round is on Dec 16 at 11am')
    expect(await town.interviews()).toHaveLength(1)
    await confirm(town, message?.id ?? '')
    const [first, next] = (await town.interviews()).toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))
    expect(next).toMatchObject({ start: '2026-12-16T16:00:00Z', company: first?.company, applicationId: first?.applicationId })
    await town.clock.windTo('2026-12-17T15:00:00Z')
    expect(await kinds(town)).toContain('card')
    expect(await kinds(town)).not.toContain('second-nudge')
  })

  it('with a day to wait for puts the second one off until then', async () => {
    const town = await townAt('nudge')
    await reply(town, 'nudge', 'They told me to wait until January 8.')
    expect((await lastMail(town, 'receipt')).words).toContain('8 January')
    expect(await laterNudges(town)).toEqual([])
  })
})
