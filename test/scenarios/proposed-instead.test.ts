import { describe, expect, it } from 'vitest'
import { aTown, drop, forwardedReply, lastMail } from './a-scenario.ts'

/** The interview of Wednesday 2 December, 14:00–15:00, known; and what the mail makes of it. */
async function afterMail(text: string) {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-11-25T14:00:00Z')
  await town.post(forwardedReply(text), 'message/rfc822')
  await town.clock.windTo('2026-11-25T15:00:00Z')
  return town
}

describe('a mail that takes an hour back and proposes another', () => {
  it.each([
    'we need to reschedule our interview for the Data Engineer position that we had arranged for Wednesday, December 2 at 2:00 PM.\n\nCould we reschedule for Friday, December 4 at 10:00 AM? Let me know if that works for you.',
    'I am writing to you today to reschedule our interview that was scheduled for December 2 at 2 PM. Unfortunately, Tomas will be out of the office on that day.\n\nWould you be available to reschedule for Friday, December 4 at 10 AM?',
    'we have to postpone the interview planned for Wednesday. Would Friday, December 4 at 10 AM suit you?',
    'wir müssen das Gespräch verschieben, das für Mittwoch, den 2. Dezember um 14 Uhr geplant war. Würde Ihnen Freitag, der 4. Dezember um 10 Uhr passen?',
    'suite à un imprévu, nous ne pourrons malheureusement pas vous recevoir mercredi comme convenu. Seriez-vous disponible le vendredi 4 décembre à 10h à la place ?',
    'door omstandigheden kan het gesprek van woensdag helaas niet doorgaan. Zou vrijdag 4 december om 10.00 uur voor jou ook kunnen?',
    'por un imprevisto nos vemos obligados a aplazar la entrevista del miércoles. ¿Te vendría bien el viernes 4 de diciembre a las 10:00?',
    'purtroppo dobbiamo rinviare il colloquio previsto per mercoledì 2 dicembre alle 14. Le andrebbe bene venerdì 4 dicembre alle 10?',
    'infelizmente temos de adiar a entrevista marcada para quarta-feira, 2 de dezembro, às 14h. Teria disponibilidade na sexta-feira, 4 de dezembro, às 10h?',
    'vi måste tyvärr flytta intervjun som var planerad till onsdag den 2 december kl. 14. Skulle fredag den 4 december kl. 10 passa?',
    'niestety musimy przełożyć rozmowę zaplanowaną na środę 2 grudnia o 14:00. Czy pasowałby Panu piątek 4 grudnia o 10:00?',
  ])('leaves the old one to no mail, and tells the other as proposed: %s', async (text) => {
    const town = await afterMail(text)
    expect((await town.interviews()).map(({ status }) => status)).toEqual(['to-be-moved'])
    const { words } = await lastMail(town, 'change')
    expect(words).not.toContain('They have not given a new time yet')
    expect(words).toMatch(/December 4|4\.? ?(?:Dezember|décembre|december|de diciembre|dicembre|de dezembro|grudnia)/)
  })

  it('waits for another day where it says only that the old one cannot be kept', async () => {
    const town = await afterMail(
      'leider müssen wir Ihnen mitteilen, dass wir den Termin am 2. Dezember um 14 Uhr nicht wahrnehmen können.\n\nWir möchten nach Möglichkeit einen Termin für die darauffolgende Woche mit Ihnen fixieren.',
    )
    expect((await town.interviews()).map(({ status }) => status)).toEqual(['to-be-moved'])
  })

  it('keeps what it says of another talk on another day', async () => {
    const town = await afterMail('the HR call that was planned for Thursday is cancelled, since Ola will cover it on Wednesday.')
    expect((await town.interviews()).map(({ status }) => status)).toEqual(['on'])
  })
})
