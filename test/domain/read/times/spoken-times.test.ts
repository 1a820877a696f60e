import { describe, expect, it } from 'vitest'
import { askedOf, type Expected, fromMail } from '../read-text.ts'

const from = {
  uk: 'Zoe Hart <zoe.hart@brightmoor.co.uk>',
  de: 'Sabine Ott <sabine.ott@nordwerk.de>',
  fr: 'Claire Morel <claire.morel@lumavie.fr>',
  nl: 'Sanne Bakker <sanne.bakker@waterlijn.nl>',
  es: 'Lucía Prado <lucia.prado@solmar.es>',
  ie: 'Aoife Burke <aoife.burke@liffey.ie>',
}
const arranged = (who: keyof typeof from, text: string, start: string | null, end: string | null = null) =>
  it(text.replaceAll('\n', ' / '), async () => {
    const expected: Expected = { start, end }
    expect(askedOf(await fromMail({ from: from[who], subject: 'Final round', text: `Hi Alex,\n\n${text}` }), expected)).toEqual(expected)
  })

describe('times in words', () => {
  arranged('uk', 'Your first interview in London is on Tuesday 8 December at half ten with Jon Day.', '2026-12-08T10:30:00Z')
  arranged('uk', 'Your interview with Jon Day is on 8 December at quarter past two ET.', '2026-12-08T19:15:00Z')
  arranged('uk', 'Your interview is on Tuesday at three o’clock in the afternoon, Chicago time.', '2026-12-08T21:00:00Z')
  arranged('de', 'Das Vorstellungsgespräch ist am 8.12. um halb drei nachmittags deutscher Zeit.', '2026-12-08T13:30:00Z')
  arranged(
    'nl',
    'Je sollicitatiegesprek is op dinsdag 8 december om kwart over drie Nederlandse tijd en duurt drie kwartier.',
    '2026-12-08T14:15:00Z',
    '2026-12-08T15:00:00Z',
  )
  arranged('es', 'La entrevista será el 8 de diciembre a las cuatro y media de la tarde, hora de Madrid.', '2026-12-08T15:30:00Z')
  arranged('es', 'La entrevista será el 8 de diciembre a las 16 y 45, hora de Madrid.', '2026-12-08T15:45:00Z')
  arranged('es', 'Il colloquio è martedì 8 dicembre alle 17 e 30 (ora di Roma).', '2026-12-08T16:30:00Z')
  arranged('es', 'A entrevista será na terça-feira, 8 de dezembro, às 17 e 15 (hora de Lisboa).', '2026-12-08T17:15:00Z')
})

describe('times, lengths and moves side by side', () => {
  arranged(
    'fr',
    'Votre entretien est fixé au mardi 8 décembre à 10h30 (heure de Paris). Durée : 1h15.',
    '2026-12-08T09:30:00Z',
    '2026-12-08T10:45:00Z',
  )
  arranged(
    'uk',
    'Previous time: Tuesday 8 December, 2 PM ET\nNew time: Thursday 10 December, 11:00 AM - 11:45 AM ET\nYour interview has moved.',
    '2026-12-10T16:00:00Z',
    '2026-12-10T16:45:00Z',
  )
  arranged('uk', 'Bruno from our data team will call you for your interview on Thursday at 3pm ET.', '2026-12-03T20:00:00Z')
  arranged('uk', 'You will be interviewed by Jon Day on Thursday at 3pm ET.', '2026-12-03T20:00:00Z')
  arranged('uk', 'Please arrive at 12:45 for your 1 PM interview on Thursday, 10 December (New York).', '2026-12-10T18:00:00Z')
  arranged(
    'es',
    'La entrevista será el martes 8 de diciembre de 16:00 a 17:00 (hora peninsular).',
    '2026-12-08T15:00:00Z',
    '2026-12-08T16:00:00Z',
  )
  arranged('ie', 'Your interview is on 8 July 2027, 3 PM IST in Dublin.', '2027-07-08T14:00:00Z')
  arranged('uk', 'Your interview is a week from Thursday at 3pm ET.', '2026-12-10T20:00:00Z')
  arranged('uk', 'Your interview is on Tuesday of next week at 15:00 ET.', '2026-12-08T20:00:00Z')
})
