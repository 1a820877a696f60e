import { describe, expect, it } from 'vitest'
import { calendar, event, mail, readingOf } from '../read-text.ts'

const verdictOf = async (raw: string) => (await readingOf(raw)).verdict
const asked = (subject: string, text: string, from = 'Front Desk <desk@suite410.example>') => verdictOf(mail({ from, subject, text }))

describe('an interview of which nothing says that it is for a job', () => {
  it.each([
    [
      'an insurer',
      'Your telephone interview',
      'Dear Alex,\n\nas part of your policy application a nurse will call you on Thursday, December 10 at 6 PM ET.',
    ],
    [
      'a school',
      'Family interview for Robin',
      'Dear Mr. Morgan,\n\nwe invite you and Robin to a family interview on Monday, December 7 at 3:30 PM.',
    ],
    [
      'nobody named',
      'Interview Tuesday',
      'Good morning Alex,\n\nthis is to confirm your interview on Tuesday, December 8 at 10 AM, Suite 410.',
    ],
    ['a practice', 'Ihr Erstgespräch', 'Guten Tag,\n\nIhr Erstgespräch findet am Donnerstag, 10. Dezember 2026 um 16:15 Uhr statt.'],
  ])('is asked about: %s', async (_, subject, text) => expect(await asked(subject, text)).toBe('unsure'))

  it.each([
    ['a job', 'Interview Tuesday', 'Hi Alex,\n\nyour interview for the Welder position is on Tuesday, December 8 at 10 AM.'],
    ['the employer beside it', 'Interview with Brightkiln', 'Hi Alex,\n\nTuesday, December 8 at 10 AM works.\n\nEva Lund\nBrightkiln'],
    ['a recruiter', 'Interview Tuesday', 'Hi Alex,\n\nTuesday, December 8 at 10 AM works.\n\nEva Lund\nSenior Recruiter'],
    ['a word that only hiring has', 'Vorstellungsgespräch', 'Hallo,\n\nwir sehen uns am Dienstag, 8. Dezember 2026 um 10 Uhr.'],
  ])('is one with %s', async (_, subject, text) => expect(await asked(subject, text, 'Eva Lund <eva@brightkiln.com>')).toBe('interview'))
})

describe('a step of hiring that has the name of something else', () => {
  it('is an interview beside a job and a recruiter', async () => {
    const text =
      'Hi Alex,\n\nnext in our process for the Account Executive role is a mock discovery call on Tuesday, December 8 at 1 PM ET.'
    expect(await asked('Mock discovery call', `${text}\n\nMina Dupree\nSenior Recruiter, Saltmarsh`)).not.toBe('not')
    expect(await asked('Mock discovery call', 'Hi Alex, mock discovery call on Tuesday, December 8 at 1 PM ET?')).toBe('not')
  })

  it('is one where a coffee is counted among the steps, and not where it only is with a recruiter', async () => {
    const sign = 'Noemi Castellan\nRecruiter, Tiderow'
    const step = 'you made it to the final step for the Ops Associate role: a coffee with our founder on Friday, December 11 at 9 am ET.'
    const chat = 'coffee on Friday, December 11 at 9 am ET? I would love to hear about you; we may open an Ops Associate role one day.'
    expect(await asked('Coffee with Aurelio', `Hi Alex,\n\n${step}\n\n${sign}`)).not.toBe('not')
    expect(await asked('Coffee', `Hi Alex,\n\n${chat}\n\n${sign}`)).toBe('not')
  })

  it('is not one that the reader holds with a candidate of their own', async () => {
    const text = {
      summary: 'Interview: Ivo Marek / Data Engineer',
      description: 'Hi Ivo,\n\nlooking forward to it. This is for the job on my team.\n\nAlex',
      organizer: 'Alex Morgan <alex.morgan@example.com>',
      guests: ['Ivo Marek <ivo.marek@example.net>'],
    }
    expect(await verdictOf(calendar([event(text)]))).toBe('not')
  })
})

describe('an application that is answered with a time and people', () => {
  const text =
    'Guten Tag,\n\nvielen Dank für Ihre Bewerbung als Notarfachangestellte in unserer Kanzlei. Ich schlage Mittwoch, den 9. Dezember, um 16:30 Uhr vor. Sie sprechen mit Frau Anna Roth und Herrn Paul Bonnet.\n\nEva Lund'
  it('is an interview without the word', async () =>
    expect(await asked('Ihre Bewerbung als Notarfachangestellte', text, 'Eva Lund <eva@kanzlei-lund.de>')).toBe('interview'))
  it('is none where it says what else it is', async () =>
    expect(
      await asked(
        'Reference for Ana Ruiz',
        'Hi Alex,\n\nAna Ruiz gave us your name with her application for the Data Analyst position. Could I call you for a reference on Tuesday, December 8 at 10 AM?\n\nEva Lund',
        'Eva Lund <eva@brightkiln.com>',
      ),
    ).not.toBe('interview'))
  it('takes "come by thursday" for a day and no limit', async () =>
    expect(
      await asked(
        'line cook - come by?',
        'hi alex, saw your application for line cook. can you come by thursday at 3pm for an interview? ask for Pilar Nunez.\n\nrenzo',
        'Renzo Abe <renzo@brightkiln.com>',
      ),
    ).not.toBe('not'))
})

describe('a house whose name is a word of every day', () => {
  const invited = (summary: string) =>
    verdictOf(
      calendar([event({ summary, organizer: 'Ann Blake <ann.blake@elmwood.com>', guests: ['Alex Morgan <alex.morgan@example.com>'] })]),
    )

  it.each([
    'Interview: Year 4 Teacher, Elmwood Primary School',
    'Interview: Lunchtime Supervisor, Oak School',
    'Job interview Elmwood Primary School',
    '2nd interview Harvard Business School - Research Associate',
    'Interview: Fitness Instructor, Corehouse Gym',
    'Interview: Receptionist, Grand Hotel',
    'Interview: Hairdresser, Haircut & Co',
    'Interview: Planner, Meetup Events',
  ])('interviews as well: %s', async (summary) => {
    expect(await invited(summary)).toBe('interview')
  })

  it.each([
    'Interview: Dinner Lady',
    'Entretien : enseignant, école primaire Jules Ferry',
    'Entrevista: profesora, Colegio San José',
    'Colloquio: insegnante, Scuola Primaria Manzoni',
  ])('is asked about where little speaks for a job: %s', async (summary) => {
    expect(await invited(summary)).not.toBe('not')
  })

  it.each(['Gym', 'Parents evening Elmwood School', 'Dinner with Ola', 'School interview for Tim', 'Hotel before the interview'])(
    'is one of every day: %s',
    async (summary) => {
      expect(await invited(summary)).toBe('not')
    },
  )
})
