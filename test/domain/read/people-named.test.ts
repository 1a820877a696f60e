import { describe, expect, it } from 'vitest'
import { askedOf, type Expected, fromEvent, fromMail, type MailText } from './read-text.ts'

const mailed = (name: string, text: Omit<MailText, 'subject'> & { subject?: string }, expected: Expected) =>
  it(name, async () => expect(askedOf(await fromMail({ subject: 'Interview - Controller', ...text }), expected)).toEqual(expected))
const hugo = 'Hugo Brandt <hugo.brandt@velmora.com>'

describe('whom one will meet', () => {
  mailed(
    'by name with credentials, titles and a colleague',
    {
      from: hugo,
      text: 'Hi Alex,\n\nyour interview is on Thursday, December 10 at 3 PM ET.\n\nInterviewers: Dr. Hanna Vogt, PhD, Head of Chemistry; Lee Park, Sr. Engg Manager\n\nHugo',
    },
    { people: 'Hanna Vogt (Head of Chemistry); Lee Park (Sr. Engg Manager)' },
  )
  mailed(
    'in a list with empty lines between the people',
    {
      from: hugo,
      text: 'Hi Alex,\n\nYour interviewers on Thursday, December 10, 3pm ET:\n\nJane Doe\nSenior Counsel\n\nPiers van den Berg\nHead of Litigation\n\nHugo Brandt\nRecruiter',
    },
    { people: 'Jane Doe (Senior Counsel); Piers van den Berg (Head of Litigation)', rec: 'Hugo Brandt <hugo.brandt@velmora.com>' },
  )
  mailed(
    'behind a unit, while nobody greeted or showing around is taken',
    {
      from: hugo,
      text: 'Hi Alex,\n\nBruno Keller from our data team will call you for the interview on Thursday at 3pm ET. Carla will let you in.\n\nHugo',
    },
    { people: 'Bruno Keller' },
  )
  for (const [language, text, expected] of [
    ['English', 'The interview with Yara is on Wednesday, December 9, 2026 at 9:00 AM China time.', null],
    ['Portuguese', 'Entrevista por telefone com Ivo Lima na quarta-feira, 9 de dezembro, às 10h00 hora de Brasília.', 'Ivo Lima'],
    ['Spanish', 'Entrevista por teléfono con Inés Roca el miércoles 9 de diciembre a las 10:00 hora del Este.', 'Inés Roca'],
  ] as const)
    it(`no zone of an hour passes for somebody, in ${language}`, async () => {
      const { people } = askedOf(await fromMail({ subject: 'Interview - Controller', from: hugo, text }), { people: '' })
      if (expected) expect(people).toBe(expected)
      expect(people).not.toMatch(/China|Bras|Este/)
    })
  mailed(
    'in Italian with the titles of the country',
    {
      from: 'Giulia Conti <giulia.conti@meridia.it>',
      subject: 'Colloquio',
      text: "Gentile Alex,\n\nil colloquio si terrà giovedì 10 dicembre alle ore 15. Incontrerà l'ing. Marco Bassi, responsabile tecnico, e la dott.ssa Laura Fermi.\n\nGiulia Conti\nRisorse Umane",
    },
    { people: 'Marco Bassi (responsabile tecnico); Laura Fermi', rec: 'Giulia Conti <giulia.conti@meridia.it>' },
  )
  mailed(
    'with the recruiter named apart',
    {
      from: 'Interviews <interviews@velmora.com>',
      text: 'Dear Alex,\n\nYour interview is scheduled for Thursday, December 10, 2026 at 3:00 PM ET with Denise Roy, Controller.\n\nYour recruiter is Mia Stone (mia.stone@velmora.com).',
    },
    { people: 'Denise Roy (Controller)', rec: 'Mia Stone <mia.stone@velmora.com>' },
  )
  it('beside the reader in the title, while the organizer only arranges', async () => {
    const expected: Expected = { people: 'Dario Fabbri', rec: 'Melissa Tran <melissa.tran@copperfield.com>' }
    const summary = 'Interview: Alex Morgan / Dario Fabbri (Copperfield)'
    expect(askedOf(await fromEvent({ summary, organizer: 'Tran, Melissa <melissa.tran@copperfield.com>' }), expected)).toEqual(expected)
  })
  const lead = 'Hi Alex,\n\nYour interview for the Controller position is on Thursday, December 10 at 3 PM ET.\n\n'
  for (const [text, people] of [
    ["You'll meet Ana Ruiz (she/her, Controller) and Tom Vega (he/him).", 'Ana Ruiz (Controller); Tom Vega'],
    ['Ana Ruiz will interview you for the job with Brook Grain & Freight, LLC.', 'Ana Ruiz'],
    ['Come to 9th Floor, 14 Silversmith Yard. You will meet Ana Ruiz.', 'Ana Ruiz'],
    ["You'll be talking to Controller Ana Ruiz.", 'Ana Ruiz (Controller)'],
    ["You'll start with Ana Ruiz, then move on to Tom Vega, and finish with Kiri Walsh, our CFO.", 'Ana Ruiz; Tom Vega; Kiri Walsh (CFO)'],
    [
      'The hiring committee consists of Ana Ruiz (chair, Controller) and Tom Vega (FP&A Lead).',
      'Ana Ruiz (Controller); Tom Vega (FP&A Lead)',
    ],
    ['Attendees:\n- Ana Ruiz, Controller, Velmora\n- Tom Vega, FP&A Lead, Velmora', 'Ana Ruiz (Controller); Tom Vega (FP&A Lead)'],
    ['It will be me and Teo, our sous chef.', 'Teo (sous chef); Hugo Brandt <hugo.brandt@velmora.com>'],
    ['Jana shows you the ledger, and then you sit down with Ana Ruiz.', 'Jana; Ana Ruiz'],
  ] as const)
    mailed(`and nobody else: ${text}`, { from: hugo, text: `${lead}${text}\n\nHugo` }, { people })
  mailed(
    'in German, with a field behind the job',
    {
      from: hugo,
      subject: 'Vorstellungsgespräch',
      text: 'Hallo Alex,\n\ndein Gespräch für die Stelle als Controller ist am Donnerstag, 10. Dezember um 15 Uhr. Dabei sind Regula Aeschi, Stationsleiterin Innere Medizin, und ein Mitglied des Personalrats.\n\nHugo',
    },
    { people: 'Regula Aeschi (Stationsleiterin Innere Medizin)' },
  )
  mailed(
    'in Swedish, with the job right in front of the name',
    {
      from: hugo,
      subject: 'Intervju',
      text: 'Hej Alex,\n\nintervjun för tjänsten som controller är torsdag 10 december kl 15. Du träffar ekonomichef Sara Lind.\n\nHugo',
    },
    { people: 'Sara Lind (ekonomichef)' },
  )
})

describe('a list of people', () => {
  const on = 'Hi Alex,\n\nyour interview is on Thursday, December 10 at 3 PM ET.\n\n'
  mailed(
    'whose first line is long and ends in a bracket',
    {
      from: hugo,
      text: `${on}Selection Committee\nProfessor Declan Hession, Dean of Science (Chairperson)\nDr Ingrid Solheim, External Assessor\nMr Ronan Quirke, HR Manager`,
    },
    { people: 'Declan Hession (Dean of Science); Ingrid Solheim (External Assessor); Ronan Quirke (HR Manager)' },
  )
  mailed(
    'with degrees before the jobs in brackets',
    { from: hugo, text: `${on}Panel: Carol Whit, RRT (Manager, Imaging); Dwayne Ellis, BSN, RN (Night Charge Nurse)` },
    { people: 'Carol Whit (Manager, Imaging); Dwayne Ellis (Night Charge Nurse)' },
  )
  mailed(
    'behind dots',
    { from: hugo, text: `${on}Position ........ Porter\nInterviewer ........ Lorraine Tibbets, Kitchen Supervisor` },
    { people: 'Lorraine Tibbets (Kitchen Supervisor)' },
  )
  mailed(
    'with a remark behind the job',
    { from: hugo, text: `${on}Seeing: Steve Gall, Contracts Manager - the job reports into him` },
    { people: 'Steve Gall (Contracts Manager)' },
  )
})
