import { describe, expect, it } from 'vitest'
import { aTown, drop, forwardedReply } from './a-scenario.ts'

describe('the start of the job that is put off', () => {
  it.each([
    'Unfortunately we have to postpone the start date to January 18.',
    'We have to move your start date. The new date would be January 18.',
    'Due to budget reasons the contract start is postponed to February 1.',
    'The onboarding has been rescheduled to January 11 at 9 AM.',
    'Leider müssen wir den Eintrittstermin auf den 1. Februar verschieben.',
    'Der Arbeitsbeginn verschiebt sich auf den 18. Januar.',
    'Nous devons reporter la date de début au 18 janvier.',
    'La prise de poste est décalée au 1er février à 9h.',
    'Tenemos que aplazar la fecha de incorporación al 18 de enero.',
    'Temos de adiar a data de início para 18 de janeiro.',
    'Dobbiamo rinviare la data di inizio al 18 gennaio.',
    'We moeten de startdatum uitstellen tot 18 januari.',
    'Tyvärr måste vi skjuta upp startdatumet till den 18 januari.',
    'Niestety musimy przesunąć datę rozpoczęcia pracy na 18 stycznia.',
    '入社日を1月18日に延期させていただきます。',
  ])('moves and ends no interview, and asks nothing of one: %s', async (text) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-11-25T14:00:00Z')
    await town.post(forwardedReply(text), 'message/rfc822')
    expect((await town.interviews()).map(({ start, status, pending }) => [start, status, pending ?? null])).toEqual([
      ['2026-12-02T19:00:00Z', 'on', null],
    ])
  })

  it.each([
    'We have to postpone the interview to December 9 at 2 PM ET; the start date stays January 4.',
    'We have to postpone the interview to December 9 at 2 PM ET. The start date has been moved to January 11.',
  ])('beside an interview that moves changes nothing of that: %s', async (text) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-11-25T14:00:00Z')
    await town.post(forwardedReply(text), 'message/rfc822')
    expect((await town.interviews()).map(({ start }) => start)).toEqual(['2026-12-09T19:00:00Z'])
  })
})
