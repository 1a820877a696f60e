import { describe, expect, it } from 'vitest'
import { fromMail, type MailText, namesOf } from './read-text.ts'

const on = 'Your interview for the Data Analyst position is on Thursday, December 10 at 3 PM ET.'
const read = (text: string, more: Partial<MailText> = {}) => fromMail({ subject: 'Interview', text: `Hi Alex,\n\n${text}`, ...more })
const arranged = {
  en: on,
  es: 'La entrevista para el puesto de analista es el jueves 10 de diciembre a las 15:00.',
  nl: 'Je sollicitatiegesprek voor de functie van data-analist is op donderdag 10 december om 15.00 uur.',
}
const people = async (text: string, language: keyof typeof arranged = 'en') =>
  (await fromMail({ subject: 'Alex Morgan', text: `${arranged[language]}\n\n${text}` })).interviewers
    .map(({ name, title }) => (title ? `${name} (${title})` : name))
    .toSorted()
    .join('; ')

describe('who writes', () => {
  it.each<[string, string, string]>([
    ['under a closing', 'Best,\nTamsin Greer', 'Tamsin Greer'],
    ['over the name of the house', 'We look forward to seeing you at Quillmark.\n\nTamsin Greer\nQuillmark', 'Tamsin Greer'],
    ['for somebody who signs by another', 'Quillmark\n\ni. A. Rolf Denninger\nPersonalabteilung', 'Rolf Denninger'],
  ])('is told by a name %s, where only a machine sends', async (_, end, name) => {
    const label = await read(`${on}\n\n${end}`, { from: 'Quillmark <no-reply@hire.lever.co>' })
    expect(label.recruiter?.name).toBe(name)
  })
  it('is whoever stands on both sides of a comma that lost its quotation marks', async () => {
    const label = await read(`${on}\n\nBest`, { from: 'Greer, Tamsin <tamsin.greer@quillmark.com>' })
    expect(label.recruiter).toMatchObject({ name: 'Tamsin Greer', email: 'tamsin.greer@quillmark.com' })
  })
  it('is no house that has its own mailbox at a hiring tool', async () => {
    const label = await read(
      'Your interview with Cordova Mechanical is on Thursday, December 10 at 3 PM ET.\n\nInterviewer\nWade Lindley',
      {
        from: 'Cordova Mechanical <cordova+autoreply@talent.icims.com>',
      },
    )
    expect(label.company).toBe('Cordova Mechanical')
    expect(namesOf(label)).toEqual(['Wade Lindley'])
  })
  it.each([
    'Dunmere Cold Store want to see you for the Night Supervisor job on Thursday, December 10 at 3 PM ET.',
    'Great news: Dunmere Cold Store would like to interview you for the Night Supervisor job on Thursday, December 10 at 3 PM ET.',
  ])('writes for another house, of which they speak as others do: %s', async (text) => {
    const label = await read(`${text}\n\nDanny Pryce\nTarrant People`, { from: 'Danny Pryce <danny@tarrantpeople.com>' })
    expect(label.company).toBe('Dunmere Cold Store')
    expect(label.recruiter?.name).toBe('Danny Pryce')
  })
  it('writes for the own house where a committee with a title in front would like to see somebody', async () => {
    const text =
      'The committee has read your application for Deputy Town Clerk and would like to interview you on Thursday, December 10 at 3 PM ET.'
    expect((await read(`${text}\n\nNora Field\nQuillmark`)).company).toBe('Quillmark')
  })
})

describe('who is met', () => {
  it.each<[says: string, words: string, met: string]>([
    [
      'behind a form of address in short',
      'Le atenderá Dña. Remedios Utrera, gobernanta, junto con el director, D. Joaquín Ferrandis.',
      'Joaquín Ferrandis (director); Remedios Utrera (gobernanta)',
    ],
    [
      'as who signs below',
      'Je spreekt met Anneke Tolsma (teammanager), Rik Bouma (adviseur) en ondergetekende.',
      'Anneke Tolsma (teammanager); Nora Field; Rik Bouma (adviseur)',
    ],
    [
      'as "I" behind a word for "and" of another kind',
      'W spotkaniu wezmą udział Tomasz Rybak (dyrektor logistyki) oraz ja.',
      'Nora Field; Tomasz Rybak (dyrektor logistyki)',
    ],
    [
      'as "me", with the job between',
      'Du kommer att träffa mig, enhetschef, samt Mattias Ekroth som är biträdande enhetschef.',
      'Mattias Ekroth (biträdande enhetschef); Nora Field',
    ],
    ['as "me" with a bracket', "It'll be me (I lead the Perception team) and you.", 'Nora Field'],
    [
      'by a clause of whoever one asks for',
      'Pregunta por Paco Ruiz, el jefe de tráfico, que es quien te hará la entrevista.',
      'Paco Ruiz (jefe de tráfico)',
    ],
    [
      'by the given name and the unit, beside somebody',
      "You'd be meeting Graham Tolley who runs nights, and Sue from HR.",
      'Graham Tolley; Sue',
    ],
    [
      'each behind a job, in a list',
      'The committee is made up of Deputy Director Arlo Pennington; Youth Services Manager Shira Katz; and Board Trustee Lamar Givens.',
      'Arlo Pennington (Deputy Director); Lamar Givens (Board Trustee); Shira Katz (Youth Services Manager)',
    ],
    [
      'with a bracket that is no job, and the job behind it',
      'The panel will be Luis Sandoval (copied), Chief Ranger; and Trudy Epps from Visitor Services.',
      'Luis Sandoval (Chief Ranger); Trudy Epps',
    ],
    [
      'with the form of address of the next',
      'Teilnehmer: Bernd Kessler (Personal), Prof. Dr. Anil Mehra (Beirat)',
      'Anil Mehra (Beirat); Bernd Kessler (Personal)',
    ],
    [
      'in lines under one another',
      'Interview panel: Margaret Oduro, Ward Manager\n                 Philip Keane, Practice Educator',
      'Margaret Oduro (Ward Manager); Philip Keane (Practice Educator)',
    ],
  ])('%s', async (_, words, met) => {
    const language = words.includes('Le atenderá') ? 'es' : words.startsWith('Je ') ? 'nl' : 'en'
    expect(await people(`${words}\n\nBest`, language)).toBe(met)
  })
  it('is no building behind a room', async () => {
    expect(await people(`${on} It will be held in the Board Room, Old Quad, and you will meet Ana Ruiz.\n\nBest`)).toBe('Ana Ruiz')
  })
  it('is nobody who stands behind a link under a label', async () => {
    const text = `I need to move our interview to Friday, December 11 at 3 PM ET.\n\nNora\n\nOn Mon, Nov 30, 2026 at 9:00 AM Nora Field <nora.field@quillmark.com> wrote:\n> ${on} You will meet Ana Ruiz, Head of Finance.\n> Teams: https://teams.microsoft.com/l/meetup-join/19%3ameeting_NORA%40thread.v2/0\n> Nora Field`
    expect(await people(text)).toBe('Ana Ruiz (Head of Finance)')
  })
})

describe('the job in a title', () => {
  it.each<[string, string]>([
    ['Interview: Alex Morgan, Claims Adjuster (2nd round)', 'Claims Adjuster'],
    ['Quillmark: availability for Risk Analyst case interview', 'Risk Analyst'],
    ['Branch Librarian finalist interview', 'Branch Librarian'],
    ["Chief's Interview - Firefighter/EMT", 'Firefighter/EMT'],
  ])('%s', async (subject, role) => {
    const label = await fromMail({ subject, text: 'Hi Alex,\n\nWe meet on Thursday, December 10 at 3 PM ET.\n\nNora' })
    expect(label.role).toBe(role)
  })
  it('is none for a part of a compound that says "appointment"', async () => {
    const label = await fromMail({
      subject: 'Bewerbung Koch - Gesprächstermin',
      from: 'Personal <personal@gmx.de>',
      text: 'Guten Tag,\n\nwir laden Sie zum Gespräch am 10.12. um 15 Uhr ein.',
    })
    expect(label.company).not.toBe('Gesprächstermin')
  })
})
