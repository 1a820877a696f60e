import { describe, expect, it } from 'vitest'
import { mailRefusals } from '../../local/doubles/mail/ses-refusals.ts'
import { aTown, drop, kinds, timeline } from './a-scenario.ts'
import { owner } from './owner.ts'

describe('a mail service that will not take a mail', () => {
  it.each([mailRefusals.notVerified, mailRefusals.noConfigurationSet, mailRefusals.accessDenied])(
    'for the account’s or the moment’s sake ($code, $message) delays it and loses nothing',
    async (refusal) => {
      const town = await aTown()
      town.doubles.mail.behave = () => refusal
      await drop(town)
      expect((await town.touchpoints()).find(({ kind }) => kind === 'receipt')).toMatchObject({ state: 'planned', refused: { times: 1 } })
      await town.clock.windBy('PT50M')
      expect(await kinds(town)).toEqual([])
      town.doubles.mail.behave = () => 'deliver'
      await town.clock.windBy('PT50M')
      expect(await kinds(town)).toEqual(['receipt'])
    },
  )

  it('over a whole night misses only what is of no use any more, and the page says what waits', async () => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-11-30T18:00:00Z')
    town.doubles.mail.behave = () => mailRefusals.expiredToken
    await town.clock.windTo('2026-12-01T06:00:00Z')
    const round = (await town.interviews())[0]?.roundId ?? ''
    expect((await owner(town).get(`/rounds/${round}`)).body).toContain('The mail service is not taking it at the moment. I try again')
    town.doubles.mail.behave = () => 'deliver'
    await town.clock.windTo('2026-12-01T14:00:00Z')
    expect((await timeline(town)).filter((line) => line.startsWith('packet'))).toEqual(['packet 2026-12-01T12:30'])
  })

  it('for the mail’s own sake ends that mail and no other', async () => {
    const town = await aTown()
    town.doubles.mail.behave = ({ tags }) => (tags.kind === 'receipt' ? mailRefusals.tooLarge : 'deliver')
    await drop(town)
    await town.clock.windTo('2026-12-02T18:30:00Z')
    expect(await kinds(town)).toEqual(['packet', 'card'])
    expect((await town.touchpoints()).find(({ kind }) => kind === 'receipt')).toMatchObject({
      state: 'failed',
      reason: 'BadRequestException',
    })
    const round = (await town.interviews())[0]?.roundId ?? ''
    expect((await owner(town).get(`/rounds/${round}`)).body).toContain(
      'Why not: the mail service will not take this mail (BadRequestException).',
    )
  })
})
