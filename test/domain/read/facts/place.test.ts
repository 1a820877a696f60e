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
