import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { pathId } from '../../templates/page/parts/paths.ts'
import { aTown, drop, forwardedReply, kinds } from './a-scenario.ts'
import { owner } from './owner.ts'

/** The interview of Wednesday 2 December, 2 pm in New York, and a mail that is forwarded at that instant. */
async function afterMail(text: string, at: string): Promise<Town> {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo(at)
  const sent = 'Wed, 02 Dec 2026'
  const raw = forwardedReply(text)
    .replace('Wed, 25 Nov 2026 08:55:00', `${sent} 14:35:00`)
    .replace('Wed, Nov 25, 2026 at 8:12 AM', 'Wed, Dec 2, 2026 at 2:30 PM')
  await town.post(raw, 'message/rfc822')
  return town
}
const thanking = async (town: Town) => (await kinds(town)).filter((kind) => kind === 'thanks' || kind === 'last-call')

describe('a talk that may not have taken place', () => {
  it.each([
    ['We missed you today! Were you unable to attend? Please let us know if you would like to reschedule.', '2026-12-02T20:40:00Z'],
    ['Wir haben Sie heute leider vermisst. Bitte melden Sie sich.', '2026-12-02T20:40:00Z'],
    ['Nous vous avons attendu. Souhaitez-vous reprogrammer ?', '2026-12-02T20:40:00Z'],
    [
      'So sorry, I was stuck in theatre and could not get to our call. Could we try again tomorrow at the same time?',
      '2026-12-02T19:40:00Z',
    ],
    ['Apologies, our link did not work and nobody could join. Let’s do Monday at 2 PM.', '2026-12-02T19:40:00Z'],
  ])('is asked about, and nobody is thanked meanwhile: %s', async (text, at) => {
    const town = await afterMail(text, at)
    await town.clock.windTo('2026-12-04T15:00:00Z')

    expect((await town.interviews()).map(({ start }) => start)).toEqual(['2026-12-02T19:00:00Z'])
    expect(await kinds(town)).toContain('question')
    expect(await thanking(town)).toEqual([])
  })

  it('is thanked for once the candidate says that it did', async () => {
    const town = await afterMail('We missed you today! Were you unable to attend?', '2026-12-02T20:40:00Z')
    const asked = (await town.touchpoints()).findLast(({ kind }) => kind === 'question')
    await owner(town).send(`/questions/${pathId(asked?.subject ?? '')}`, { answer: 'no' })
    await town.clock.windTo('2026-12-03T15:00:00Z')

    expect(await thanking(town)).toContain('thanks')
  })

  it('took place where the mail after it says nothing else', async () => {
    const town = await afterMail('It was great to meet you today! We will be in touch by Friday, December 11.', '2026-12-02T20:40:00Z')
    await town.clock.windTo('2026-12-03T15:00:00Z')

    expect(await thanking(town)).toContain('thanks')
  })
})
