import { describe, expect, it } from 'vitest'
import { zoneOfCode } from '../../../../functions/domain/read/zones/address-zone.ts'
import { mail, readingOf } from '../read-text.ts'

describe('the code of a place', () => {
  it.each([
    ['de', 'Klinikum, Haus C, Am Moorgraben 7, 21999 Moorburg', 'Europe/Berlin'],
    ['de', 'Hauptplatz 3, A-4999 Sankt Leon', 'Europe/Vienna'],
    ['fr', '3 impasse des Tanneurs, 35999 Fougerolles', 'Europe/Paris'],
    ['fr', '3 impasse des Palmiers, 97410 Saint-Pierre', null],
    ['it', 'Strada Vecchia 12, 27999 Borgo Molinara (PV)', 'Europe/Rome'],
    ['nl', 'Brinkplein 1, 7999 AB Leemwoude', 'Europe/Amsterdam'],
    ['nl', 'Dorpsstraat 4, 2999 Wijnveld', 'Europe/Brussels'],
    ['sv', 'Hamngatan 2, 299 99 Lindsnäs', 'Europe/Stockholm'],
    ['pl', 'Rynek 4, 39-999 Borowina', 'Europe/Warsaw'],
    ['pt', 'Rua do Rio 4, 4999-999 Valcova', 'Europe/Lisbon'],
    ['pt', 'Rua do Rio 4, 01999-999 São Tito', 'America/Sao_Paulo'],
    ['en', '4 Main Street, 21999 Moorburg', null],
    [null, '4 Main Street, 21999 Moorburg', null],
  ])('says in %s whose clock is meant: %s', (language, place, zone) => {
    expect(zoneOfCode(place, language)).toBe(zone)
  })

  const german = (from: string, date: string) =>
    mail({
      from,
      date,
      subject: 'Einladung zum Vorstellungsgespräch',
      text: 'Guten Tag Alex Morgan,\n\nvielen Dank für Ihre Bewerbung als Diätassistent. Wir laden Sie zu einem Gespräch bei uns ein.\n\nTermin: Dienstag, 19.01.2027, 13:30 Uhr\nOrt: Klinikum Moorburg, Am Moorgraben 7, 21999 Moorburg\n\nMit freundlichen Grüßen\nJule Petersen',
    })

  it('holds where a tool writes that has no clock of its own', async () => {
    const { meetings } = await readingOf(german('Klinikum Moorburg <system@successfactors.eu>', 'Mon, 11 Jan 2027 07:15:00 +0000'))
    expect(meetings[0]?.start?.instant).toBe('2027-01-19T12:30:00Z')
  })

  it('gives way to the clock of a country that alone has it, of whoever writes', async () => {
    const { meetings } = await readingOf(
      mail({
        from: 'Ritika Chauhan <ritika@brightpath.example>',
        date: 'Mon, 01 Feb 2027 16:40:12 +0530',
        subject: 'Interview for Sr. Merchandiser',
        text: 'Dear Alex,\n\nyou are invited to an interview for the role of Sr. Merchandiser.\n\nDate: Thursday, 4 February 2027\nTime: 3.00 PM\nVenue: No. 41/2, Avinashi Main Road, Peelamedu\n\nRitika Chauhan',
      }),
    )
    expect(meetings[0]?.start?.instant).toBe('2027-02-04T09:30:00Z')
  })
})
