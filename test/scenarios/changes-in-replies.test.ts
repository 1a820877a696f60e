import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, kinds, lastMail, reply } from './a-scenario.ts'
import { owner } from './owner.ts'

/** What becomes of the interview, told in plain words in answer to any mail of ours. It is on Wed 2 December, 2 pm in New York, with Tomas Okafor. */

const tap = async (town: Town, messageId: string | undefined, answer: 'yes' | 'no' = 'yes') => {
  await owner(town).send(`/messages/${messageId}`, { answer })
  await town.settle()
}

const states = async (town: Town) => (await town.interviews()).map(({ status, start }) => ({ status, start }))

describe('a reply to the draft that asks for a new date', () => {
  async function afterCancel() {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-11-25T15:00:00Z')
    await drop(town, { method: 'CANCEL', sequence: 1, written: '20261125' })
    await town.clock.windTo('2026-12-01T15:00:00Z')
    return town
  }

  it.each([
    'They gave me Tuesday Dec 8 at 10am',
    'It is on again: Tuesday Dec 8, 10 am.',
    'New time: Tuesday, December 8, 10am',
    'Sie haben mir Dienstag, den 8.12. um 10 Uhr gegeben.',
    'Neuer Termin ist Dienstag, 8. Dezember, 10 Uhr',
    'Ils m’ont donné mardi 8 décembre à 10h',
    'Me han dado el martes 8 de diciembre a las 10:00',
    'Ze hebben me dinsdag 8 december om 10 uur gegeven.',
  ])('has the round take place at the hour it names, after a tap: %s', async (words) => {
    const town = await afterCancel()
    const message = await reply(town, 'cancel-follow-up', words)
    expect(message).toMatchObject({ decision: 'replied' })
    expect((await lastMail(town, 'receipt')).words).toContain('Tuesday, 8 December, 10:00')
    expect(await states(town)).toEqual([{ status: 'cancelled', start: '2026-12-02T19:00:00Z' }])
    await tap(town, message?.id)
    expect(await states(town)).toEqual([{ status: 'on', start: '2026-12-08T15:00:00Z' }])
    await town.clock.windTo('2026-12-08T15:30:00Z')
    expect(await kinds(town)).toContain('card')
  })

  it('leaves it off again where that is taken back', async () => {
    const town = await afterCancel()
    const message = await reply(town, 'cancel-follow-up', 'They gave me Tuesday Dec 8 at 10am')
    await tap(town, message?.id)
    await tap(town, message?.id, 'no')
    expect(await states(town)).toEqual([{ status: 'cancelled', start: '2026-12-02T19:00:00Z' }])
  })
})

describe('a reply to the packet', () => {
  async function atPacket() {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-11-30T20:00:00Z')
    return town
  }

  it.each([
    'They just called: moved to 4pm',
    'It got moved to 4 pm',
    'Sie haben angerufen: verschoben auf 16 Uhr',
    'Ils viennent d’appeler : déplacé à 16h',
    'Acaban de llamar: lo han movido a las 16:00',
    'Ze belden net: verplaatst naar 16 uur',
  ])('moves it to the hour it names, after a tap: %s', async (words) => {
    const town = await atPacket()
    const message = await reply(town, 'packet', words)
    expect(await states(town)).toEqual([{ status: 'on', start: '2026-12-02T19:00:00Z' }])
    await tap(town, message?.id)
    expect(await states(town)).toEqual([{ status: 'on', start: '2026-12-02T21:00:00Z' }])
  })

  it.each([
    'Just heard it’s cancelled.',
    'They called it off this morning',
    'Der Termin wurde gerade abgesagt.',
    'L’entretien est annulé.',
    'Han cancelado la entrevista.',
    'Het gesprek gaat niet door.',
  ])('calls it off, after a tap: %s', async (words) => {
    const town = await atPacket()
    const message = await reply(town, 'packet', words)
    expect((await lastMail(town, 'receipt')).text).toContain('Nothing changes before you confirm')
    await tap(town, message?.id)
    expect(await states(town)).toEqual([{ status: 'cancelled', start: '2026-12-02T19:00:00Z' }])
  })

  it('that they cancelled because hiring is frozen stops both the interview and what would come after it', async () => {
    const town = await atPacket()
    const message = await reply(town, 'packet', 'Just heard it’s cancelled, they froze hiring')
    await tap(town, message?.id)
    expect(await states(town)).toMatchObject([{ status: 'cancelled' }])
    await town.clock.windTo('2026-12-10T20:00:00Z')
    expect(await kinds(town)).not.toContain('cancel-follow-up')
  })

  it.each(['I will be there at 1:30 pm.', 'Thanks, looking forward to it', 'Can you tell Tomas I’m 10 minutes late?'])(
    'moves nothing by other words: %s',
    async (words) => {
      const town = await atPacket()
      await reply(town, 'packet', words)
      expect((await town.interviews()).map(({ pending }) => pending ?? null)).toEqual([null])
    },
  )
})

describe('a reply to the debrief', () => {
  async function atDebrief() {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-02T20:40:00Z')
    return town
  }

  it.each([
    'It was postponed to next week, no date yet',
    'They postponed it, no new date yet.',
    'Wurde auf nächste Woche verschoben, noch ohne Termin.',
    'C’est reporté, pas encore de date.',
    'Han aplazado la entrevista, todavía sin fecha.',
    'Het is uitgesteld, nog geen nieuwe datum.',
  ])('that it was put off has it wait for its time, and thanks nobody, after a tap: %s', async (words) => {
    const town = await atDebrief()
    const message = await reply(town, 'debrief', words)
    expect((await lastMail(town, 'receipt')).words).toContain('put off')
    await tap(town, message?.id)
    expect(await states(town)).toMatchObject([{ status: 'to-be-moved' }])
    await town.clock.windTo('2026-12-05T20:40:00Z')
    expect(await kinds(town)).not.toContain('thanks')
  })

  it.each([
    'Good talk. They want me to meet the CTO next Wednesday at 11.',
    'Sie wollen, dass ich am 9. Dezember um 11 Uhr den Chef treffe.',
    'Ils veulent que je rencontre le directeur mercredi 9 décembre à 11h',
    'Quieren que conozca al director el miércoles 9 de diciembre a las 11:00',
    'Ze willen dat ik woensdag 9 december om 11 uur de baas spreek',
  ])('that names the hour of a next talk makes it a round, after a tap: %s', async (words) => {
    const town = await atDebrief()
    const message = await reply(town, 'debrief', words)
    await tap(town, message?.id)
    expect((await states(town)).map(({ start }) => start).toSorted()).toEqual(['2026-12-02T19:00:00Z', '2026-12-09T16:00:00Z'])
  })
})

describe('a reply to the mail that told of a move', () => {
  it.each([
    'No, that is wrong, it is still on Wednesday',
    'No, it still stands on Wednesday at 2.',
    'Nein, es bleibt bei Mittwoch.',
    'Non, c’est toujours mercredi, rien ne change.',
    'No, sigue en pie el miércoles.',
    'Nee, woensdag gaat gewoon door.',
  ])('puts it back to the hour it had, after a tap: %s', async (words) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-11-25T15:00:00Z')
    await drop(town, { sequence: 1, start: '20261203T140000', written: '20261125' })
    await town.clock.windBy('PT1H')
    const message = await reply(town, 'change', words)
    await tap(town, message?.id)
    expect(await states(town)).toEqual([{ status: 'on', start: '2026-12-02T19:00:00Z' }])
  })
})

describe('a reply to the thank-you drafts or a follow-up', () => {
  it.each([
    'they told me no already',
    'They already said no.',
    'They passed.',
    'haben mir schon abgesagt',
    'Die haben schon nein gesagt',
    'ils m’ont déjà dit non',
    'ya me dijeron que no',
    'ze hebben al nee gezegd',
  ])('that it is a no ends there, after a tap: %s', async (words) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-02T23:30:00Z')
    const message = await reply(town, 'thanks', words)
    await tap(town, message?.id)
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect(await kinds(town)).not.toContain('nudge')
  })

  it.each([
    'Maya wrote, they need until Dec 21',
    'Maya hat geschrieben, sie brauchen bis 21. Dezember.',
    'Maya m’a écrit, ils ont besoin de temps jusqu’au 21 décembre',
    'Maya escribió que necesitan hasta el 21 de diciembre',
    'Maya schreef dat ze tot 21 december nodig hebben',
  ])('with the day they need waits for it: %s', async (words) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-09T15:00:00Z')
    await reply(town, 'nudge', words)
    await town.clock.windTo('2026-12-20T20:00:00Z')
    expect(await kinds(town)).not.toContain('second-nudge')
  })
})
