import { expect, it } from 'vitest'
import { fromMail } from '../read-text.ts'

it.each([
  [
    'on Thursday, December 10 at 2pm at our office, 6 Fenchurch Yard, London EC3M 4TD, and should last an hour',
    '6 Fenchurch Yard, London EC3M 4TD',
  ],
  ['am Donnerstag, 10. Dezember um 14 Uhr. Adresse bleibt: Kouter 71, 9000 Gent', 'Kouter 71, 9000 Gent'],
  ["le jeudi 10 décembre à 14h à l'atelier (14 chemin des Forges, 38500 Voiron)", '14 chemin des Forges, 38500 Voiron'],
  ['am Donnerstag, 10. Dezember 2026, 10115 Berlin ist noch offen', null],
])('tells an address by the code of its town: %s', async (words, place) => {
  expect((await fromMail({ subject: 'Interview: Welder position', text: `Hi Alex,\n\nthe interview is ${words}.\n\nEva` })).location).toBe(
    place,
  )
})

it.each([
  ['Entretien pour le poste de menuisier agenceur le jeudi 10 décembre à 14h.', 'menuisier agenceur'],
  ['Ik bel je donderdag 10 december om 14.00 uur voor de baan van nachtbakker, een kwartier hooguit.', 'nachtbakker'],
])('takes the job in small letters that a frame holds: %s', async (text, role) => {
  expect((await fromMail({ subject: 'Bonjour', text: `Alex,\n\n${text}\n\nEva` })).role).toBe(role)
})

it.each([
  ['at 2pm upstairs from the bank at 12 Court Street in Dover, Delaware', '12 Court Street in Dover, Delaware'],
  ['at 2pm in the Reading Room, 500 Halden Avenue, Rochester, NY 14607', 'Reading Room, 500 Halden Avenue, Rochester, NY 14607'],
  ['at 2pm. Wir treffen uns in der Gartenstraße 17 in Murnau, 2. Stock', 'Gartenstraße 17 in Murnau, 2. Stock'],
  ['at 2pm en nuestro despacho (calle Sagunto 21, 4.º izquierda, 28004 Madrid)', 'calle Sagunto 21, 4.º izquierda, 28004 Madrid'],
  [
    'at 2pm en el salón de actos de la Casa Grande, plaza Mayor 1, Tafalla (Navarra)',
    'salón de actos de la Casa Grande, plaza Mayor 1, Tafalla (Navarra)',
  ],
  ['at 2pm presso il nostro studio, in corso Vittoria 14 a Perugia, secondo piano', 'corso Vittoria 14 a Perugia, secondo piano'],
])('tells an address with what stands around it: %s', async (words, place) => {
  const text = `Hi Alex,\n\nthe interview is on Thursday, December 10 ${words}.\n\nEva`
  expect((await fromMail({ subject: 'Interview: Welder position', text })).location).toBe(place)
})

it('takes the place of the older message where it stays the same, and a street for nobody', async () => {
  const older = '> Your interview with Ana Ruiz is on December 9 at 2pm at 210 Court St, Dover, Delaware.'
  const text = `Alex, could we do your interview on December 10 at 3pm instead? Same place.\n\nEva\n\nOn Mon, Nov 30, 2026 Eva Lund <eva@lumo.io> wrote:\n${older}`
  const { location, interviewers } = await fromMail({ subject: 'Re: Interview: Welder position', text })
  expect(location).toBe('210 Court St, Dover, Delaware')
  expect(interviewers?.map(({ name }) => name) ?? []).not.toContain('Court St')
})
