import { describe, expect, it } from 'vitest'
import { askedOf, calendar, type Expected, event, fromMail, labelFor, type MailText } from './read-text.ts'

/** Who writes, who is met and where, in mails of machines and agencies, offices and workshops. */
const mails: [what: string, mail: Partial<MailText>, expected: Expected][] = [
  // the employer, and no tool, agency or number
  [
    'an employer whose tool sends under a word for recruiting',
    {
      from: 'Harrow Bay Freight <harrowbay+autoreply@talent.icims.com>',
      subject: 'Interview scheduled - 2027-5582 Inventory Clerk',
      text: 'You have been scheduled for the following:\nDATE/TIME: 01/26/2027 09:00 AM\nINTERVIEWER(S): Rosa Kint - Inventory Supervisor\n\nHarrow Bay Talent Acquisition',
    },
    { company: 'Harrow Bay Freight', role: 'Inventory Clerk' },
  ],
  [
    'a name that ends at its legal form, before the number of a register',
    { text: 'The interview is on 9 December at 10 am.\n\nNora Field\nTalent Partner\nQuillmark Savings Bank Limited  ABN 00 000 000 000' },
    { company: 'Quillmark Savings Bank' },
  ],
  [
    'the same in Italian',
    { text: 'Il colloquio è martedì 8 dicembre alle 10.\n\nNora Field\nQuillmark F.lli Bosco S.n.c.' },
    { company: 'Quillmark F.lli Bosco' },
  ],
  [
    'the house, where the building one goes to has nearly its name',
    {
      from: 'Quillmark Housing Association <no-reply@notifications.pinpointhq.com>',
      subject: 'Your interview',
      text: 'Your interview with Quillmark Housing Association is on 9 December at 10 am.\n\nWhere:\nQuillmark House\n5 Weir Lane\nOrmsby\n\nWith: Femi Ade – Team Leader\n\nhttps://quillmark.pinpointhq.com/withdraw/9921',
    },
    { company: 'Quillmark Housing Association', people: 'Femi Ade (Team Leader)' },
  ],
  [
    'an institute in full, of which the domain has a word',
    { text: 'Thank you for applying to the Quillmark Institute of Soil and Water. The interview is on 9 December at 10 am.' },
    { company: 'Quillmark Institute of Soil and Water' },
  ],
  [
    'the client of an agency, and the consultant who writes for it',
    {
      from: 'BrightPath - Ritika <ritika@brightpath.example>',
      subject: 'F2F Interview // Marudham Mills // Sr. Merchandiser',
      text: 'Greetings from BrightPath Staffing Solutions! Your CV has been shortlisted by our client.\n\nClient: M/s. Marudham Mills Private Limited\nDate: Thursday, 3 December 2026\nTime: 3.00 PM\n\nYou will be interviewed by Ms. Revathi Iyer, Head - Merchandising, who will be your reporting manager.\n\nOur other openings are at https://brightpath.example/jobs (QA Manager, Export Documentation, Sr. Accountant - Tirupur).\n\nWarm Regards,\n\nRitika Chauhan\nSr. Consultant | BrightPath Staffing Solutions',
    },
    {
      company: 'Marudham Mills',
      people: 'Revathi Iyer (Head - Merchandising)',
      rec: 'Ritika Chauhan <ritika@brightpath.example>',
      format: 'hiring-manager',
    },
  ],
  // people
  [
    'rows of a table below a cell of several lines',
    {
      from: 'Klinik Auenwald Karriere <system@successfactors.eu>',
      subject: 'Einladung zum Vorstellungsgespräch',
      text: 'Stelle | Diätassistent (m/w/d) in Teilzeit – Ref. 4471-KM\nTermin | Di., 08.12.2026, 13:30 Uhr\nOrt:\nKlinik Auenwald\nHaus C, Raum 2.14\nTeilnehmende | Dr. med. Henrike Sasse, Leiterin Ernährungsmedizin, Torben Ahlers, Teamleitung Diätküche\n\nIhre Ansprechpartnerin bei Fragen: Frau Jule Petersen, Personalabteilung, Tel. 040 5550-1187',
    },
    {
      role: 'Diätassistent',
      people: 'Henrike Sasse (Leiterin Ernährungsmedizin); Torben Ahlers (Teamleitung Diätküche)',
      rec: 'Jule Petersen <null>',
    },
  ],
  [
    'no noun in capitals behind a German possessive',
    {
      text: 'Wann: 9. Dezember, 10 Uhr\nWie: telefonisch, Sie werden unter Ihrer Mobilnummer angerufen\nWer: Ole Brandt, Niederlassungsleiter',
    },
    { people: 'Ole Brandt (Niederlassungsleiter)' },
  ],
  [
    'no town before its postal code',
    { text: "You're meeting Dougal Innes, our Chief Credit Officer, on 9 December at 10 am: 80 Gantry Street, Brisbane City QLD 4099." },
    { people: 'Dougal Innes (Chief Credit Officer)', format: 'executive' },
  ],
  [
    'nobody whose message is spoken of',
    { text: 'See the message from Nora. You will meet Dougal Innes (Controller) on 9 December at 10 am.' },
    { people: 'Dougal Innes (Controller)' },
  ],
  [
    'a field with a figure in a title',
    { text: 'Date: 9 December, 10 am\nPanel: Mr. Arvind Rao (Sr. Manager - P2P), Ms. Deepa Nair (AVP - Finance)' },
    { people: 'Arvind Rao (Sr. Manager - P2P); Deepa Nair (AVP - Finance)' },
  ],
  [
    'a title in capitals between two commas',
    { text: 'We invite you to interview with Curtis Weather, Building Official, and Deputy Clerk Ana Prado on 9 December at 10 am.' },
    { people: 'Curtis Weather (Building Official); Ana Prado (Deputy Clerk)' },
  ],
  [
    'titles in front of Japanese names',
    { subject: '面接のご案内', text: '■日時：2026年12月9日（水）14:00〜15:00\n■面接官：常務取締役 森下 健一郎、専務取締役 大谷 恵' },
    { people: '森下 健一郎 (常務取締役); 大谷 恵 (専務取締役)' },
  ],
  [
    'the writer by what stands under the name in the signature',
    {
      from: 'Marc Feuillet <m.feuillet@pharmaciedupont.example>',
      text: 'Entretien mercredi 9 décembre à 10 h. Vous verrez Lucie Aubertin et moi-même.\n\nBien cordialement,\n\nMarc Feuillet\nPharmacien titulaire\nPharmacie Dupont',
    },
    { people: 'Lucie Aubertin; Marc Feuillet (Pharmacien titulaire) <m.feuillet@pharmaciedupont.example>' },
  ],
  [
    'the writer who was to be met by the message that is answered',
    {
      subject: 'RE: Interview - Receptionist',
      text: 'I am sorry, Thursday at 8:15 will not go ahead after all.\n\nNora Field\nPractice Administrator\n\n-----Original Message-----\nFrom: Nora Field\nSent: Monday, November 30, 2026 3:50 PM\nTo: Alex Morgan <alex.morgan@example.com>\nSubject: Interview - Receptionist\n\nWe would love to see you Thursday the 10th at 8:15 am. You would be meeting with Dr. Kirsti Amund and me.',
    },
    { people: 'Kirsti Amund; Nora Field (Practice Administrator) <nora.field@quillmark.com>', rec: null },
  ],
  [
    'whoever is to be rung under a number, where a machine writes',
    {
      from: 'Quillmark <no-reply@notifications.pinpointhq.com>',
      subject: 'Your interview at Quillmark',
      text: 'Your interview with Femi Ade is on 9 December at 10 am. If you cannot make it, ring Oonagh Sturt in People Services on 01632 960 771.',
    },
    { people: 'Femi Ade', rec: 'Oonagh Sturt <null>' },
  ],
  // where
  [
    'the number of a unit with its word',
    { text: "The interview is on 9 December at 10 am. We're Unit 3, Canal Yard, Hebdale HX9 9ZZ, just duck under the shutters." },
    { location: 'Unit 3, Canal Yard, Hebdale HX9 9ZZ' },
  ],
  [
    'a street with an article joined to it',
    {
      text: "Il colloquio è martedì 8 dicembre alle 10. Ci trova in via dell'Artigianato 22, 27999 Borgo Molinara (PV), ultimo capannone.",
    },
    { location: "via dell'Artigianato 22, 27999 Borgo Molinara (PV)" },
  ],
  [
    'house and numbered floor in front of the street',
    {
      text: 'Interviews are held at Town Hall, 2nd Floor Hearing Room, 15 Ferry Street, Grayling, CT 06999 on 9 December at 10 am.',
    },
    { location: 'Town Hall, 2nd Floor Hearing Room, 15 Ferry Street, Grayling, CT 06999' },
  ],
  // what kind of talk
  [
    'the one who leads where the candidate would be',
    {
      text: 'Interviewer: Hollis Drum, Claims Supervisor\nDate: 9 December, 10 am\n\nHollis leads the Auto Damage desk, which is the desk you would sit on.',
    },
    { format: 'hiring-manager' },
  ],
  [
    'the one who hires for herself',
    { text: 'On 9 December at 10 am you talk to Bex Toll, our executive chef. She runs the line and does her own hiring.' },
    { format: 'hiring-manager' },
  ],
]

describe('who and where in mails of machines, agencies and workshops', () => {
  it.each(mails)('reads %s', async (_, mail, expected) => {
    const label = await fromMail({ subject: 'Your interview - Data Analyst', text: '', ...mail })
    expect(askedOf(label, expected)).toEqual(expected)
  })

  it('takes the name at the foot for the employer, and no tool that sends', async () => {
    const label = await labelFor(
      calendar([
        event({
          summary: 'Interview: Alex Morgan - R-204417 Loss Assessor II - Auto Damage',
          organizer: 'Workday Recruiting <quillmark@myworkday.com>',
          guests: ['Alex Morgan <alex.morgan@example.com>', 'Hollis Drum <hollis.drum@quillmark.com>'],
          description:
            'Your interview has been scheduled.\n\nInterviewer: Hollis Drum, Supervisor\n\nQuillmark Mutual Insurance\nThis email was intended for the recipient only. Do not reply to this email, the mailbox is not monitored.',
        }),
      ]),
    )
    expect([label.company, label.role]).toEqual(['Quillmark Mutual Insurance', 'Loss Assessor II - Auto Damage'])
  })

  it('does not count whoever only sits in, neither as met nor as who arranges it', async () => {
    const label = await labelFor(
      calendar([
        event({
          summary: 'Research Associate - interview',
          organizer: 'HR Recruitment <hr-recruitment@quillmark.com>',
          guests: ['Alex Morgan <alex.morgan@example.com>', 'Kofi Anand <k.anand@quillmark.com>', 'Jean Abara <j.abara@quillmark.com>'],
          description:
            'The panel for your interview will be:\n- Dr Kofi Anand, Group Leader\n\nJean Abara, who is learning the ropes in HR, will sit in but takes no part.',
        }),
      ]),
    )
    expect(label.interviewers.map(({ name }) => name)).toEqual(['Kofi Anand'])
    expect(label.recruiter).toEqual({ name: null, email: 'hr-recruitment@quillmark.com' })
  })

  it('hears an article before a name in Portuguese, and an initial elsewhere', async () => {
    const portuguese = await fromMail({
      subject: 'Entrevista - Auxiliar de Cozinha',
      text: 'A Letícia Moura, fundadora da casa, conversa com você na loja sobre a vaga na quarta-feira, 9 de dezembro, às 10h.',
    })
    const english = await fromMail({
      from: 'Quillmark <no-reply@quillmark.com>',
      subject: 'Your interview - Data Analyst',
      text: 'Date: 9 December, 10 am\nInterviewers:\nA Brown, Head of Ops\nO Smith, Head of Data',
    })
    expect(portuguese.interviewers.map(({ name }) => name)).toEqual(['Letícia Moura'])
    expect(english.interviewers.map(({ name }) => name)).toEqual(['A Brown', 'O Smith'])
  })
})
