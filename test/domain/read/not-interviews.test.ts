import { describe, expect, it } from 'vitest'
import { askedOf, type EventText, type Expected, fromEvent, fromMail, type MailText } from './read-text.ts'

const me = 'Alex Morgan <alex.morgan@example.com>'
const mailed = (name: string, text: MailText, expected: Expected) =>
  it(name, async () => expect(askedOf(await fromMail(text), expected)).toEqual(expected))
const invited = (name: string, text: EventText, expected: Expected, method?: string) =>
  it(name, async () => expect(askedOf(await fromEvent(text, method), expected)).toEqual(expected))
const not: Expected = { interview: false }
const notMailed = (subject: string, text: string, from = 'Eva Lund <eva@lumo.io>') => mailed(subject, { from, subject, text }, not)

describe('what is no interview of the candidate', () => {
  invited(
    'panel for own team',
    {
      summary: 'Interview: Priya Shah - Senior SRE',
      description: 'You are on the panel for Priya. Interview kit: https://app.greenhouse.io/guides/1/people/2',
      organizer: 'Harborline Recruiting <recruiting@harborline.io>',
      guests: [me, 'Priya Shah <priya@gmail.com>'],
    },
    not,
  )
  invited(
    'own interview of someone',
    { summary: 'Harborline Interview | Data Analyst | Marco Polo', organizer: 'Kim Dell <kim.dell@harborline.io>', guests: [me] },
    not,
  )
  invited('mock', { summary: 'Mock interview with Jess', organizer: 'Jess <jess@prepclub.org>', guests: [me] }, not)
  invited('exit', { summary: 'Exit interview - Dana', organizer: 'HR <hr@harborline.io>', guests: [me] }, not)
  invited(
    'admissions',
    {
      summary: 'Alumni interview: Tara Singh (Class of 2031 applicant)',
      description: 'Thank you for volunteering as an alumni interviewer.',
      organizer: 'Admissions <admissions@oakcollege.edu>',
      guests: [me],
    },
    not,
  )
  mailed(
    'reference',
    {
      from: 'Lia Chen <lia@gradientco.com>',
      subject: 'Reference call for Omar Diaz',
      text: 'Hi Alex,\n\nOmar Diaz gave us your name as a reference for the Product Manager role at Gradient. Could we talk Thursday, December 10 at 3pm ET for 15 minutes?\n\nLia Chen\nRecruiter',
    },
    not,
  )
  mailed(
    'newsletter',
    {
      from: 'CareerBoost <news@careerboost.com>',
      subject: 'How to ace your next interview',
      text: 'Join our webinar on Thursday, December 10 at 1pm ET to learn what hiring managers look for in an interview.',
    },
    not,
  )
  mailed(
    'demo',
    {
      from: 'Ned Fox <ned@saasify.com>',
      subject: 'Demo with Saasify',
      text: 'Hi Alex,\n\nLooking forward to showing you our platform on Tuesday, December 8 at 11am ET. https://zoom.us/j/1234567\n\nNed Fox\nAccount Executive',
    },
    not,
  )
  mailed(
    'survey',
    {
      from: 'Lumenfall <survey@lumenfall.com>',
      subject: 'How was your interview?',
      text: 'Hi Alex, thank you for interviewing with Lumenfall on December 1. Please take our candidate experience survey.',
    },
    not,
  )
  mailed(
    'next steps no time',
    {
      from: 'Joy Park <joy.park@lumenfall.com>',
      subject: 'Thank you!',
      text: "Hi Alex,\n\nThank you for interviewing with us yesterday for the Brand Manager role. The team is still meeting candidates and we'll get back to you by Friday.\n\nJoy",
    },
    not,
  )
  mailed(
    'ooo',
    {
      from: 'Joy Park <joy.park@lumenfall.com>',
      subject: 'Automatic reply: Interview',
      headers: ['Auto-Submitted: auto-replied'],
      text: 'I am out of office until Monday December 7.',
    },
    not,
  )
  invited('standup', { summary: 'Daily standup', organizer: 'Kim Dell <kim.dell@harborline.io>', guests: [me] }, not)
  invited(
    'user research',
    {
      summary: 'User interview: Fintrack app feedback',
      description: 'Thanks for joining our research study! You will get a $75 gift card.',
      organizer: 'Research <research@fintrack.com>',
      guests: [me],
    },
    not,
  )
  invited(
    'coffee',
    {
      summary: 'Coffee w/ Ana from Corvid',
      description: 'Informal, just to say hi. We are hiring PMs btw!',
      organizer: 'Ana <ana@corvidanalytics.com>',
      guests: [me],
    },
    not,
  )
  invited('interviewer training', { summary: 'Interviewer training', organizer: 'People Team <people@harborline.io>', guests: [me] }, not)
  invited(
    'interview prep',
    {
      summary: 'Interview prep call with recruiter coach',
      description: 'We will practice your answers',
      organizer: 'Coach <c@coachly.com>',
      guests: [me],
    },
    not,
  )
  invited(
    'vendor panel',
    { summary: 'Vendor panel: CRM shortlist interviews', organizer: 'Procurement <procurement@harborline.io>', guests: [me] },
    not,
  )
  invited('press de', { summary: 'Presseinterview: Handelsblatt', organizer: 'Presse <presse@harborline.io>', guests: [me] }, not)
  invited('immigration', { summary: 'Green card interview - USCIS', organizer: me, guests: [] }, not)
  invited('school', { summary: 'Parent-teacher conference', organizer: 'school <office@ps321.org>', guests: [me] }, not)
  invited(
    'reply',
    { summary: 'Accepted: Interview with Corvid', organizer: me, guests: ['Tim Rowe <tim@corvidanalytics.com>'] },
    not,
    'REPLY',
  )
  notMailed(
    'Absage Ihrer Bewerbung',
    'Guten Tag,\n\nleider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.\n\nMit freundlichen Grüßen',
  )
  notMailed(
    'Réponse à votre candidature',
    "Bonjour,\n\nMalheureusement, votre candidature au poste de Chef de projet n'a pas été retenue.\n\nCordialement",
  )
  notMailed(
    'Probeinterview am Donnerstag',
    'Hallo Alex,\n\nwir üben am Donnerstag, 10. Dezember um 18 Uhr dein Vorstellungsgespräch.\n\nLG Eva',
  )
  notMailed(
    'Entrevista para el podcast',
    'Hola Alex,\n\nte entrevistamos para nuestro podcast el jueves 10 de diciembre a las 17:00.\n\nSaludos',
  )
  notMailed(
    'カジュアル面談ではなくユーザーインタビューのお願い',
    'Alex様\n\nユーザーインタビューを12月10日14:00にお願いします。謝礼があります。',
  )
  notMailed(
    'Your interview panel on Thursday',
    'Hi Alex,\n\nyou are interviewing Priya Shah for Senior SRE on Thursday, December 10 at 2pm ET. Your focus area: incident response. Submit your scorecard by Friday.\n\nHarborline Recruiting',
    'Harborline Recruiting <recruiting@harborline.io>',
  )
  notMailed(
    'Feature interview for our magazine',
    'Hi Alex, I am a journalist at Product Weekly. Can I interview you about your launch on Thursday, December 10 at 2pm ET?',
  )
  notMailed('Offer letter', 'Hi Alex,\n\nattached is your offer letter for the Brand Manager role. Please sign by Friday.\n\nEva')
  notMailed(
    'Jobs for you: 12 new roles',
    'Hi Alex, 12 new Product Manager jobs matching your search. Interview tips inside.',
    'Indeed <alert@indeed.com>',
  )
  notMailed(
    'Customer interview',
    "Hi Alex, we'd love 30 minutes on Tuesday, December 8 at 1pm ET to learn how you use our app. As a thank-you we offer a $50 gift card.",
  )
  notMailed('Lunch with Sam', 'Hi Alex, lunch on Friday, December 4 at noon? Would love to hear how the job search goes.')
})

describe('what is of another kind, in any language', () => {
  const personal = 'Praxis Lindner <termine@praxis-lindner.de>'
  notMailed(
    'Terminbestätigung: Erstgespräch',
    'Ihr Erstgespräch ist am 9. Dezember 2026 um 9:30 Uhr. Bitte bringen Sie Ihre Versichertenkarte und den Anamnesebogen mit.',
    personal,
  )
  notMailed(
    'Rencontre parents-professeurs : entretien',
    'Votre entretien avec le professeur de votre enfant est fixé au 9 décembre 2026 à 17h30, salle 4.',
    'Collège <ne-pas-repondre@college.fr>',
  )
  notMailed(
    'Ihre Bewerbung ist eingegangen',
    'Vielen Dank für Ihre Bewerbung als Gärtner. Sie ist am 01.12.2026 um 10:00 Uhr bei uns eingegangen. Passt alles, laden wir Sie zu einem Vorstellungsgespräch ein.',
    'Gärtnerei <bewerbung@gaertnerei.de>',
  )
  notMailed(
    'Zo voer je een sollicitatiegesprek',
    'Donderdag 10 december om 12.00 uur oefenen we live. Vacature van de week: tuinman, Breda. Je krijgt deze mail omdat je je hebt ingeschreven.',
    'Werkbrief <nieuws@werkbrief.nl>',
  )
  notMailed(
    'Your speaking interview is confirmed',
    'Test centre: Bay Hall. Your interview starts on December 9, 2026 at 10:50 AM. Two examiners talk to you.',
    'Exams <bookings@exams.example>',
  )
})

describe('a day or a shift on trial', () => {
  const onTrial = (subject: string, text: string, from: string) => mailed(subject, { from, subject, text }, { interview: true })
  onTrial(
    'trial shift',
    'Come for a trial shift as a line cook on Saturday, December 12 at 5 pm, 12 Mill Street.',
    'Ann Fry <ann@millstreet.com>',
  )
  onTrial('Probearbeiten', 'am 12. Dezember 2026 um 8 Uhr kommst du zum Probearbeiten als Gärtner.', 'Ines Vogt <vogt@gaertnerei.de>')
  onTrial(
    'turno di prova',
    'Ti aspettiamo sabato 12 dicembre alle 17:00 per un turno di prova come cameriere.',
    'Ugo Neri <ugo@osteria.it>',
  )
  onTrial(
    'jornada de prueba',
    'Le esperamos el 12 de diciembre de 2026 a las 9:00 para una jornada de prueba en el puesto de jardinero.',
    'Eva Gil <eva@vivero.es>',
  )
})
