import { describe, expect, it } from 'vitest'
import { askedOf, type Expected, fromEvent, fromMail } from '../read-text.ts'

const on = ' It is on December 10 at 3pm ET.'
const written = (text: string, expected: Expected, from = 'Eva Lund <eva@lumo.io>', subject = 'Interview') =>
  it(text.replaceAll('\n', ' ').slice(0, 160), async () =>
    expect(askedOf(await fromMail({ from, subject, text: `${text}\n\nEva Lund` }), expected)).toEqual(expected),
  )
const titled = (summary: string, expected: Expected, organizer = 'Eva Lund <eva@coralbay.com>') =>
  it(summary, async () =>
    expect(askedOf(await fromEvent({ summary, organizer, guests: ['Alex Morgan <alex.morgan@example.com>'] }), expected)).toEqual(expected),
  )

const trades = [
  ...['Cashier', 'Welder', 'Postdoc', 'Server', 'Caregiver', 'Bookkeeper', 'Line Cook', 'Dental Hygienist', 'Barista', 'Beekeeper'],
  ...['Registered Nurse – Med/Surg', 'Warehouse Associate II', 'Postdoctoral Fellow (Glycobiology)', 'Assistant Professor of Linguistics'],
]

describe('a job that only its frame makes one', () => {
  for (const role of trades) {
    written(`Hi Alex,\n\nThank you for applying for the ${role} position at Coral Bay. You are invited to an interview.${on}`, { role })
    written(`Hi Alex,\n\nWe'd like to interview you for the ${role} role.${on}`, { role })
    written(`Hi Alex,\n\nYou are invited to an interview for the position of ${role} with Coral Bay.${on}`, { role })
    titled(`Interview: ${role}`, { role })
    titled(`${role} interview with Coral Bay`, { role })
    titled(`Interview for ${role} at Coral Bay`, { role })
    titled(`Coral Bay – ${role} – first interview`, { role })
    titled(`Interview with Coral Bay (${role})`, { role })
  }
  titled('System Design - Coral', { role: null })
  titled('Interview: Values and Culture', { role: null })
  titled('Interview with Ivo Marek', { role: null })
})

describe('frames in other languages', () => {
  const cases: [string, string][] = [
    ['vielen Dank für Ihre Bewerbung als Imker bei der Kessler Honig GmbH. Das Gespräch ist am 10.12.2026 um 14 Uhr.', 'Imker'],
    ['wir laden Sie zum Vorstellungsgespräch für die Position Kassierer (m/w/d) am 10.12.2026 um 14 Uhr ein.', 'Kassierer'],
    ['Suite à votre candidature au poste de Soudeur, nous vous invitons à un entretien le 10 décembre 2026 à 14h.', 'Soudeur'],
    ["nous vous invitons à un entretien pour le poste d'Apiculteur le 10 décembre 2026 à 14h.", 'Apiculteur'],
    [
      "nous vous invitons à un entretien pour le poste d'Ingénieur procédés (H/F). Il aura lieu le 10 décembre 2026 à 14h.",
      'Ingénieur procédés',
    ],
    ['Gracias por tu candidatura al puesto de Soldador. La entrevista es el 10 de diciembre de 2026 a las 12:00.', 'Soldador'],
    [
      'La vacante, ya sabes, es la de Técnico de laboratorio. La entrevista es el 10 de diciembre de 2026 a las 12:00.',
      'Técnico de laboratorio',
    ],
    ['Convidamos-te para uma entrevista para a vaga de Apicultor no dia 10 de dezembro de 2026 às 10h.', 'Apicultor'],
    ['We nodigen je uit voor een gesprek voor de functie van Imker op 10 december 2026 om 14:00.', 'Imker'],
    ['la invitiamo a un colloquio per la posizione di Saldatore il 10 dicembre 2026 alle ore 14.', 'Saldatore'],
    ['Vi vill bjuda in dig till en intervju för tjänsten som Svetsare torsdag 10 december kl. 14.00.', 'Svetsare'],
  ]
  for (const [text, role] of cases) written(`Alex,\n\n${text}`, { role })
})

describe('what is no part of the job, and what is', () => {
  titled('Data Analyst interview w/ VP Sales (Lena Roth)', { role: 'Data Analyst' })
  titled('CEO interview (Data Analyst)', { role: 'Data Analyst' })
  titled('Interview – Registered Nurse – Med/Surg', { role: 'Registered Nurse – Med/Surg' })
  written(`Hi Alex,\n\nYour interview for the Cashier position is set.${on} When you arrive, ask for Lena Roth (Store Manager).`, {
    role: 'Cashier',
  })
  written(`Hi Alex,\n\nI would love to talk to you about Data Platform Engineer.${on} It is an interview.`, {
    role: 'Data Platform Engineer',
  })
  written(`Hi Alex,\n\nYour interview is confirmed.${on}\n\nJob: CS-0417`, { role: null })
})

describe('a job in small letters, between its frame and what begins something else', () => {
  const german = ' Das Gespräch ist am 10.12.2026 um 14 Uhr.'
  const french = " L'entretien aura lieu le 10 décembre 2026 à 14h."
  for (const role of ['night shift supervisor', 'data center technician', 'assistant general manager', 'litigation paralegal']) {
    written(`Hi Alex,\n\nThanks for applying for the ${role} position at Lumo. We invite you to an interview.${on}`, { role })
    written(`Hi Alex,\n\nYour application as ${role} came through. We invite you to an interview.${on}`, { role })
    written(`Hi Alex,\n\nThank you for applying to be our ${role}. We invite you to an interview.${on}`, { role })
  }
  written(`Bonjour,\n\nvotre entretien concernant le poste de technicien de maintenance industrielle.${french}`, {
    role: 'technicien de maintenance industrielle',
  })
  written(`Bonjour,\n\nune demi-journée pour le poste de soudeur naval : on vous attend.${french} Entretien avec Paul Bonnet.`, {
    role: 'soudeur naval',
  })
  written(
    `Beste Alex,\n\nje brief voor de functie van adviseur openbare ruimte (vacature 12). Het gesprek is op 10 december 2026 om 14 uur.`,
    {
      role: 'adviseur openbare ruimte',
    },
  )
  written(`Hallo,\n\nIhre Bewerbung als Imker hat uns gefallen.${german}\n\nAnna Roth\nLeiterin Personal, Lumo`, { role: 'Imker' })
})

describe('a job that a form asks for', () => {
  for (const [question, role] of [
    ['Which vacancy is this about?', 'Beekeeper'],
    ['A que vaga se candidatou?', 'Apicultor'],
    ['Per quale posizione si è candidato?', 'Apicoltore'],
  ] as const)
    written(`Hi Alex,\n\nYou are invited to an interview at Lumo.${on}\n\n${question}\n${role}\n`, { role })
  written(`Hi Alex,\n\nYou are invited to an interview at Lumo.${on}\n\nWhat is your role?\nBeekeeper\n`, { role: null })
})

describe('what is no job', () => {
  titled('Alex Morgan <> Coral Bay | Hiring manager interview | Technical Account Manager', { role: 'Technical Account Manager' })
  written(`Hi Alex,\n\nYou are invited to an interview at Lumo.${on}\nPosition: in-person, Suite 3`, { role: null })
})

describe('an application for a job in a title is not the job', () => {
  const invited: Record<string, string> = {
    en: 'Hi Alex, we would like to invite you to an interview on Thursday, 10 December 2026 at 2 pm ET.',
    de: 'Guten Tag Alex Morgan, wir laden Sie zum Vorstellungsgespräch ein: Donnerstag, 10. Dezember 2026, 14 Uhr.',
    fr: 'Bonjour, nous vous invitons à un entretien le jeudi 10 décembre 2026 à 14 h.',
    es: 'Hola: te invitamos a una entrevista el jueves 10 de diciembre de 2026 a las 14:00.',
    it: 'Buongiorno, La invitiamo a un colloquio giovedì 10 dicembre 2026 alle ore 14:00.',
    nl: 'Beste Alex, we nodigen je uit voor een gesprek op donderdag 10 december 2026 om 14.00 uur.',
    pt: 'Olá, convidamo-lo para uma entrevista na quinta-feira, 10 de dezembro de 2026 às 14:00.',
    sv: 'Hej! Vi vill bjuda in dig till en intervju torsdag 10 december 2026 kl. 14.00.',
    pl: 'Dzień dobry, zapraszamy na rozmowę kwalifikacyjną w czwartek 10 grudnia 2026 o godz. 14:00.',
  }
  const titles: [string, string, string][] = [
    ['en', 'Your application as Warehouse Supervisor', 'Warehouse Supervisor'],
    ['en', 'Your application to be a Pastry Chef', 'Pastry Chef'],
    ['en', 'Re: Interview – your application for Pastry Chef', 'Pastry Chef'],
    ['en', 'Application Engineer interview', 'Application Engineer'],
    ['de', 'Ihre Bewerbung als Lagerleiter (m/w/d)', 'Lagerleiter'],
    ['de', 'AW: Deine Bewerbung als Imker', 'Imker'],
    ['de', 'Einladung zum Gespräch - Ihre Bewerbung um die Stelle als Lagerleiterin', 'Lagerleiterin'],
    ['de', 'Ihre Bewerbung bei Quillmark als Teamleiterin Einkauf', 'Teamleiterin Einkauf'],
    ['fr', 'Votre candidature en tant que Responsable logistique', 'Responsable logistique'],
    ['fr', 'Votre candidature au poste de Soudeur', 'Soudeur'],
    ['es', 'Tu candidatura como Jefe de almacén', 'Jefe de almacén'],
    ['es', 'Su solicitud para Jefe de almacén', 'Jefe de almacén'],
    ['it', 'La Sua candidatura come Responsabile magazzino', 'Responsabile magazzino'],
    ['nl', 'Je sollicitatie als Magazijnmanager', 'Magazijnmanager'],
    ['nl', 'Uw sollicitatie als Imker', 'Imker'],
    ['pt', 'A sua candidatura a Gestor de armazém', 'Gestor de armazém'],
    ['sv', 'Din ansökan som Lagerchef', 'Lagerchef'],
    ['pl', 'Pana aplikacja na stanowisko Kierownik magazynu', 'Kierownik magazynu'],
  ]
  for (const [language, subject, role] of titles) written(invited[language] ?? '', { role }, undefined, subject)
  written('Suite à votre candidature comme Responsable logistique, nous vous invitons à un entretien le 10 décembre 2026 à 14h.', {
    role: 'Responsable logistique',
  })
})

describe('what stands beside a job and is none', () => {
  written(`This confirms your interview for the position referenced above.${on}`, { role: null })
  written(
    'This confirms your interview for the position shown below.\n\nPosition ........ Kitchen Porter\nDate ........ December 4, 2026, 3pm ET',
    {
      role: 'Kitchen Porter',
    },
  )
  written('Nous vous invitons à un entretien pour le poste indiqué ci-dessous le 10 décembre 2026 à 14h.\n\nPoste : Jardinier', {
    role: 'Jardinier',
  })
  written(`You are invited to an interview.${on}\n\nRole: Quantity Surveyor (schools, 3 sites)`, { role: 'Quantity Surveyor' })
  written(`You are invited to an interview.${on}\n\nRole: Software Engineer (Payments)`, { role: 'Software Engineer (Payments)' })
  written("Pour le poste d'Ingénieur DevOps (H/F) en CDI, entretien le 10 décembre 2026 à 14h.", { role: 'Ingénieur DevOps' })
  written(
    'Abbiamo visto il tuo curriculum per il posto di Cameriere di sala. Vieni per un colloquio giovedì 10 dicembre alle 15:00?',
    { role: 'Cameriere di sala' },
    undefined,
    'Re: Curriculum cameriere',
  )
  written(`See you for the interview.${on}\n\nEva Lund / Head Baker / Brackenwick Bakery`, { role: null })
})
