import { describe, expect, it } from 'vitest'
import { mail, readingOf } from './read-text.ts'

const date = 'Wed, 25 Nov 2026 09:00:00 -0500'
const from = 'Dana Cole <dana.cole@riversidehospital.com>'
const heldIn = async (text: string) => {
  const reading = await readingOf(mail({ from, date, subject: 'Your interview', text: `Hi Alex,\n\n${text}\n\nKind regards\nDana Cole` }))
  return reading.meetings.map(({ start, interviewers }) => [start?.instant.slice(5, 16), ...interviewers.map(({ name }) => name)].join(' '))
}
const test = '12-01T15:00'
const talk = '12-03T19:00'

describe('a letter with two appointments', () => {
  const both: [string, string[]][] = [
    [
      'Your selection for Staff Nurse at Riverside Hospital has two parts:\n\nPart 1: written test, Tuesday 1 December at 10 am\nPart 2: interview with Priya Nair, Thursday 3 December at 2 pm',
      [test, `${talk} Priya Nair`],
    ],
    [
      'Please come to Riverside Hospital for a numeracy test on Tuesday 1 December at 10 am, and for the interview for the Staff Nurse post on Thursday 3 December at 2 pm.',
      [test, talk],
    ],
    [
      'You will meet Priya Nair on Tuesday 1 December at 10 am and, a second time, Dr Lee Chan on Thursday 3 December at 2 pm, both for the Staff Nurse post at Riverside Hospital.',
      [`${test} Priya Nair`, `${talk} Lee Chan`],
    ],
    [
      'You are invited to interview for the Staff Nurse post. The first interview is on Tuesday 1 December at 10 am with Priya Nair. The second interview is on Thursday 3 December at 2 pm with Lee Chan.',
      [`${test} Priya Nair`, `${talk} Lee Chan`],
    ],
    [
      'We would like to invite you to the selection for Staff Nurse.\n\nWritten test\nTuesday 1 December, 10:00 am\n\nInterview with Priya Nair\nThursday 3 December, 2:00 pm',
      [test, `${talk} Priya Nair`],
    ],
    [
      'we are pleased to invite you for the Staff Nurse post:\n\nTuesday 1 December, 10 am: skills assessment\nThursday 3 December, 2 pm: panel interview',
      [test, talk],
    ],
    [
      'wir laden Sie zum Eignungstest für die Stelle als Pflegefachkraft am Dienstag, 1. Dezember, um 10 Uhr und zum Vorstellungsgespräch am Donnerstag, 3. Dezember, um 14 Uhr ein.',
      [test, talk],
    ],
    [
      'Das Auswahlverfahren für die Stelle als Pflegefachkraft hat zwei Teile:\n\nTeil 1: schriftlicher Test, Dienstag, 1. Dezember, 10 Uhr\nTeil 2: Vorstellungsgespräch mit Priya Nair, Donnerstag, 3. Dezember, 14 Uhr',
      [test, `${talk} Priya Nair`],
    ],
    [
      'nous vous convions à une épreuve écrite le mardi 1er décembre à 10 h, puis à l’entretien pour le poste d’infirmier le jeudi 3 décembre à 14 h.',
      [test, talk],
    ],
    [
      'le recrutement pour le poste d’infirmier se déroule en deux étapes :\n\nÉtape 1 : test écrit, mardi 1er décembre à 10 h\nÉtape 2 : entretien avec Priya Nair, jeudi 3 décembre à 14 h',
      [test, `${talk} Priya Nair`],
    ],
    [
      'le convocamos a la prueba escrita el martes 1 de diciembre a las 10:00 y a la entrevista para el puesto de enfermero el jueves 3 de diciembre a las 14:00.',
      [test, talk],
    ],
    [
      'we nodigen je uit voor een rekentest op dinsdag 1 december om 10.00 uur en voor het sollicitatiegesprek voor de functie van verpleegkundige op donderdag 3 december om 14.00 uur.',
      [test, talk],
    ],
    [
      'la invitiamo alla prova scritta martedì 1 dicembre alle 10 e al colloquio per il posto di infermiere giovedì 3 dicembre alle 14.',
      [test, talk],
    ],
    [
      'Your interviews for the Staff Nurse post will take place on 1 December at 10 am and on 3 December at 2 pm. Please come to the main desk both times.',
      [test, talk],
    ],
  ]
  it.each(both)('holds both: %s', async (text, held) => expect(await heldIn(text)).toEqual(held))

  it.each([
    'We can interview you for the Staff Nurse post on Tuesday 1 December at 10 am or Thursday 3 December at 2 pm.',
    'For the interview for the Staff Nurse post we have Tuesday 1 December at 10 am and Thursday 3 December at 2 pm. Which one suits you?',
    'Interviews for the Staff Nurse post: please choose one.\n\nOption 1: Tuesday 1 December at 10 am\nOption 2: Thursday 3 December at 2 pm',
    'For your interview for the Staff Nurse post Priya Nair is available on Tuesday 1 December at 10 am, Lee Chan on Thursday 3 December at 2 pm.',
    'For your interview for the Staff Nurse post, would Tuesday 1 December at 10 am or Thursday 3 December at 2 pm work?',
    'für das Vorstellungsgespräch als Pflegefachkraft bieten wir Ihnen Dienstag, 1. Dezember, um 10 Uhr und Donnerstag, 3. Dezember, um 14 Uhr an. Welcher Termin passt Ihnen?',
    'pour l’entretien pour le poste d’infirmier, nous vous proposons le mardi 1er décembre à 10 h ou le jeudi 3 décembre à 14 h.',
    'para la entrevista para el puesto de enfermero le ofrecemos el martes 1 de diciembre a las 10:00 o el jueves 3 de diciembre a las 14:00.',
    'voor het sollicitatiegesprek kan het op dinsdag 1 december om 10.00 uur of op donderdag 3 december om 14.00 uur.',
  ])('holds none where one is to choose: %s', async (text) => expect(await heldIn(text)).toEqual([]))

  it.each([
    'Before your interview for the Staff Nurse post on Thursday 3 December at 2 pm you are welcome to a tour of the ward on Tuesday 1 December at 10 am.',
    'Your interview for the Staff Nurse post is on Thursday 3 December at 2 pm. Please arrive at 1.45 pm; the car park closes at 6 pm.',
    'Your interview for the Staff Nurse post is on Thursday 3 December at 2 pm. You will have our answer on Thursday 10 December at the latest.',
  ])('holds the interview alone: %s', async (text) => expect(await heldIn(text)).toEqual([talk]))

  it.each([
    [
      'The interviews for the Staff Nurse post are on 1 and 3 December at 10 am, and you are expected on both days.',
      ['12-01T15:00', '12-03T15:00'],
    ],
    ['Die Gespräche für die Stelle finden am 1. und 3. Dezember um 10 Uhr statt, beide bei uns im Haus.', ['12-01T15:00', '12-03T15:00']],
    ['Your interviews for the Staff Nurse post are on Tuesday 1 and Thursday 3 December at 10 am.', ['12-01T15:00', '12-03T15:00']],
    ['Your interviews for the Staff Nurse post are on December 1 and 3 at 10 am.', ['12-01T15:00', '12-03T15:00']],
  ])('gives the hour to each of two days: %s', async (text, held) => expect(await heldIn(text)).toEqual(held))
})
