import { describe, expect, it } from 'vitest'
import { askedOf, type EventText, type Expected, fromEvent, fromMail, type MailText } from './read-text.ts'

const me = 'Alex Morgan <alex.morgan@example.com>'
const mailed = (name: string, text: MailText, expected: Expected) =>
  it(name, async () => expect(askedOf(await fromMail(text), expected)).toEqual(expected))
const invited = (name: string, text: EventText, expected: Expected) =>
  it(name, async () => expect(askedOf(await fromEvent(text), expected)).toEqual(expected))

describe('further invitations, in every language read', () => {
  invited(
    'prose with titles',
    {
      summary: 'Alex Morgan - Kestrun Robotics - Controls Lead',
      description:
        "Hello Alex,\n\nFor your next conversation you'll be talking with Hana Kim, who leads Controls, and Peter Wolff, one of our staff engineers. They'll ask about your last project. Zoom details below.\n\nBest,\nMoira Finch (she/her)\nTalent Partner, Kestrun Robotics\n\nhttps://kestrun.zoom.us/j/8887776666",
      organizer: 'Moira Finch <moira@kestrun.com>',
      guests: [me, 'Hana Kim <hana@kestrun.com>', 'Peter Wolff <peter@kestrun.com>'],
    },
    {
      company: 'Kestrun Robotics',
      role: 'Controls Lead',
      people: 'Hana Kim <hana@kestrun.com>; Peter Wolff <peter@kestrun.com>',
      rec: 'Moira Finch <moira@kestrun.com>',
      format: 'panel',
      meetingUrl: 'https://kestrun.zoom.us/j/8887776666',
      round: null,
    },
  )
  invited(
    'graph org HR manager interview',
    {
      summary: 'Interview Alex Morgan',
      description: 'Dear Alex,\r\nYou will have an interview with our HR Manager, Ines Blom, on Teams.',
      organizer: 'Ines Blom <ines.blom@vestra.no>',
      guests: [me],
      location: 'Microsoft Teams Meeting',
    },
    {
      people: 'Ines Blom (HR Manager) <ines.blom@vestra.no>',
      format: 'recruiter-screen',
      rec: 'Ines Blom <ines.blom@vestra.no>',
      company: 'Vestra',
      location: null,
    },
  )
  invited(
    'spanish ics',
    {
      summary: 'Segunda entrevista: Jefe de Proyecto – Alex Morgan',
      description:
        'Hola Alex:\n\nTe reunirás con Lucía Prieto (Directora de Operaciones) y con Mario Sáez, responsable de RRHH.\n\nTe diremos algo antes del 18 de diciembre.\n\nMario Sáez\nRRHH\nConstrucciones Albar, S.L.',
      organizer: 'Mario Sáez <msaez@albar.es>',
      guests: [me, 'Lucía Prieto <lprieto@albar.es>'],
      location: 'C/ Alcalá 45, 2º, 28014 Madrid',
    },
    {
      company: 'Construcciones Albar',
      role: 'Jefe de Proyecto',
      round: 2,
      people: 'Lucía Prieto (Directora de Operaciones) <lprieto@albar.es>; Mario Sáez (responsable de RRHH) <msaez@albar.es>',
      rec: 'Mario Sáez <msaez@albar.es>',
      location: 'C/ Alcalá 45, 2º, 28014 Madrid',
      format: 'panel',
      decisionBy: '2026-12-18',
    },
  )
  invited(
    'french ics technical',
    {
      summary: 'Entretien technique - Ingénieur DevOps - Alex Morgan',
      description:
        "Bonjour Alex,\n\nTu rencontreras Paul Girard, Lead SRE, pour un échange technique d'une heure (2e étape). Aucune préparation n'est nécessaire.\n\nÀ bientôt,\nSophie Blanc\nTalent Acquisition @ Nuage",
      organizer: 'Sophie Blanc <sophie@nuage.io>',
      guests: [me, 'Paul Girard <paul@nuage.io>'],
    },
    {
      role: 'Ingénieur DevOps',
      round: 2,
      format: 'technical',
      people: 'Paul Girard (Lead SRE) <paul@nuage.io>',
      rec: 'Sophie Blanc <sophie@nuage.io>',
      company: 'Nuage',
      taskBrief: false,
    },
  )
  invited(
    'portuguese panel',
    {
      summary: 'Painel final | Especialista em CRM | Vendaria',
      description:
        'Oi Alex! Você vai conversar com Ana Lima (Gerente de CRM) e João Reis (Head de Growth). Prepare uma apresentação de 10 minutos. Retorno em até 3 dias úteis.\n\nCarla Dias\nPeople',
      organizer: 'Carla Dias <carla@vendaria.com.br>',
      guests: [me],
    },
    {
      role: 'Especialista em CRM',
      company: 'Vendaria',
      people: 'Ana Lima (Gerente de CRM); João Reis (Head de Growth)',
      taskBrief: true,
      rec: 'Carla Dias <carla@vendaria.com.br>',
      decisionBy: '2026-12-15',
      format: 'panel',
    },
  )
  invited(
    'dutch',
    {
      summary: 'Sollicitatiegesprek Alex Morgan - Beleidsadviseur Wonen',
      description:
        'Beste Alex,\n\nHet tweede gesprek is met Els Bakker (afdelingshoofd) en Kees Vos (senior adviseur). Je hoort binnen een week van ons.\n\nMet vriendelijke groet,\nNienke Smit\nHR-adviseur\nGemeente Waterdal',
      organizer: 'Nienke Smit <n.smit@waterdal.nl>',
      guests: [me],
      location: 'Stadhuis, Marktplein 1, Waterdal',
    },
    {
      role: 'Beleidsadviseur Wonen',
      round: 2,
      people: 'Els Bakker (afdelingshoofd); Kees Vos (senior adviseur)',
      company: 'Gemeente Waterdal',
      rec: 'Nienke Smit <n.smit@waterdal.nl>',
      format: 'panel',
      location: 'Stadhuis, Marktplein 1, Waterdal',
      decisionBy: '2026-12-17',
    },
  )
  invited(
    'japanese ics',
    {
      summary: '最終面接（Alex Morgan様）データアナリスト',
      description:
        'Alex様\n\n最終面接のご案内です。\n面接官：代表取締役社長 山本 健一\n場所：東京都千代田区丸の内1-2-3 8階\n\n株式会社ミナト\n人事部 小川',
      organizer: '小川 由美 <ogawa@minato.co.jp>',
      guests: [me],
      location: '東京都千代田区丸の内1-2-3 8階',
    },
    { role: 'データアナリスト', round: null, company: 'ミナト', format: 'executive', location: '東京都千代田区丸の内1-2-3 8階' },
  )
  invited(
    'italian',
    {
      summary: 'Primo colloquio conoscitivo - Alex Morgan - Addetto Vendite Estero',
      description: 'Ciao Alex, il colloquio sarà con me in videochiamata.\n\nLaura Monti\nHR Manager, Ferrara Vini S.r.l.',
      organizer: 'Laura Monti <laura.monti@ferraravini.it>',
      guests: [me],
    },
    {
      round: 1,
      format: 'recruiter-screen',
      role: 'Addetto Vendite Estero',
      company: 'Ferrara Vini',
      people: 'Laura Monti (HR Manager) <laura.monti@ferraravini.it>',
      rec: 'Laura Monti <laura.monti@ferraravini.it>',
    },
  )
  mailed(
    'plain, invite w/ dress & parking',
    {
      from: 'Bob Ames <bames@delmarschools.org>',
      subject: 'Interview - 5th Grade Teacher',
      text: `Alex,

We would like to interview you for our 5th Grade Teacher position on Thursday, December 10th at 3:45 PM. The interview committee will include Principal Ruth Vega, Assistant Principal Don Lee and two teachers. Plan on about 30 minutes. Park in the visitor lot.

Delmar Elementary School
88 Ocean Ave
San Diego, CA 92101

Bob Ames
HR Coordinator`,
    },
    {
      start: '2026-12-10T23:45:00Z',
      end: '2026-12-11T00:15:00Z',
      timeZone: 'America/Los_Angeles',
      role: '5th Grade Teacher',
      round: null,
      rec: 'Bob Ames <bames@delmarschools.org>',
      location: 'Delmar Elementary School, 88 Ocean Ave, San Diego, CA 92101',
    },
  )
  mailed(
    'offer call is not interview?',
    {
      from: 'Eva Lund <eva@lumo.io>',
      subject: 'Next steps',
      text: 'Hi Alex,\n\nGood news: the team loved meeting you. We would like to invite you to a final interview with our CEO, Rita Moss. I will send times soon.\n\nEva Lund\nRecruiter, Lumo',
    },
    { interview: false },
  )
  mailed(
    'cancel plus will reschedule',
    {
      from: 'Eva Lund <eva@lumo.io>',
      subject: 'Interview on Thursday - need to postpone',
      text: 'Hi Alex,\n\nunfortunately Jon Day is ill and we have to postpone your technical interview on Thursday, December 10 at 2pm ET. I will get back to you with a new date.\n\nEva Lund\nRecruiter, Lumo',
    },
    { interview: true },
  )
  mailed(
    'brighthire reminder',
    {
      from: 'Lumo via BrightHire <no-reply@brighthire.ai>',
      subject: 'Reminder: your interview with Lumo is tomorrow',
      text: 'Hi Alex,\n\nThis is a reminder of your interview with Jon Day at Lumo tomorrow, Wednesday, December 2 at 2:00 PM EST.\n\nThis interview may be recorded with BrightHire to help the team take notes. Learn more or opt out: https://app.brighthire.ai/consent/abc\n\nJoin: https://lumo.zoom.us/j/123456\n',
    },
    {
      interview: true,
      start: '2026-12-02T19:00:00Z',
      people: 'Jon Day',
      company: 'Lumo',
      rec: null,
      meetingUrl: 'https://lumo.zoom.us/j/123456',
    },
  )
  mailed(
    'availability with windows',
    {
      from: 'Eva Lund <eva@lumo.io>',
      subject: 'Lumo phone screen',
      text: 'Hi Alex,\n\nAre you free for a 30 minute phone screen for the Data Lead role between 1pm and 4pm ET on Thursday, December 10?\n\nEva Lund\nRecruiter, Lumo',
    },
    { interview: true, start: null, timeZone: null, format: 'recruiter-screen' },
  )
  invited(
    'zoom from ats with docs',
    {
      summary: 'Interview (Round 3): Alex Morgan for Staff Data Engineer at Lumo',
      description:
        'Hi Alex,\n\nYou will have two conversations:\n\n1:00 PM – 1:45 PM: Data modeling with Jon Day (Principal Engineer)\n1:45 PM – 2:30 PM: Collaboration with Mia Tan (Engineering Manager) and Ola Berg (PM)\n\nPrep guide: https://lumo.io/prep.pdf\nReschedule: https://calendly.com/reschedulings/1\n\nEva',
      organizer: 'Eva Lund <eva@lumo.io>',
      guests: [me],
      start: ';TZID=America/New_York:20261210T130000',
      end: ';TZID=America/New_York:20261210T143000',
    },
    {
      round: 3,
      role: 'Staff Data Engineer',
      company: 'Lumo',
      format: 'superday',
      sess: '18:00-18:45 Data modeling [Jon Day]; 18:45-19:30 Collaboration [Mia Tan,Ola Berg]',
      people: 'Jon Day (Principal Engineer); Mia Tan (Engineering Manager); Ola Berg (PM)',
      meetingUrl: null,
      taskBrief: false,
    },
  )
  invited(
    'capt & lord',
    {
      summary: 'Interview, Harbour Pilot Trainer',
      description: 'You will be interviewed by Capt. Ross Gale, Harbour Master, and Lord Simon Peel (Chairman).',
      organizer: 'Board Office <board.office@seaport.co.uk>',
      guests: [me],
    },
    {
      people: 'Ross Gale (Harbour Master); Simon Peel (Chairman)',
      rec: 'null <board.office@seaport.co.uk>',
      company: 'Seaport',
      role: 'Harbour Pilot Trainer',
    },
  )
  invited(
    'organizer ATS relay',
    {
      summary: 'Zoom interview with Fjordline: Route Planner',
      description: 'Interviewer: Kari Moe - Head of Network\nQuestions? Ask Ola Dahl, Talent Partner (ola.dahl@fjordline.no)',
      organizer: 'Fjordline <noreply@teamtailor-mail.com>',
      guests: [me],
    },
    { people: 'Kari Moe (Head of Network)', rec: 'Ola Dahl <ola.dahl@fjordline.no>', company: 'Fjordline', role: 'Route Planner' },
  )
  invited(
    'three interviewers one line',
    {
      summary: 'Panel - Alex Morgan',
      description: 'Panel: Kari Moe, Ola Dahl and Nina Ek\nRole: Route Planner\nCompany: Fjordline AS',
      organizer: 'Ida Lie <ida@fjordline.no>',
      guests: [me],
    },
    {
      people: 'Kari Moe; Ola Dahl; Nina Ek',
      rec: 'Ida Lie <ida@fjordline.no>',
      company: 'Fjordline',
      role: 'Route Planner',
      format: 'panel',
    },
  )
  invited(
    'alex entry notes',
    {
      summary: 'Fjordline - 2nd round w/ Kari + Ola',
      description: 'prep: STAR stories. Kari Moe = head of network, Ola = planner',
      organizer: me,
      guests: [],
    },
    { interview: true, company: 'Fjordline', round: 2 },
  )
  invited(
    'tentative hold',
    {
      summary: 'HOLD - Alex Morgan final interview (Fjordline)',
      organizer: 'Ida Lie <ida@fjordline.no>',
      guests: [me, 'Kari Moe <kari@fjordline.no>'],
      more: ['STATUS:TENTATIVE'],
    },
    { interview: true, company: 'Fjordline', people: 'Kari Moe <kari@fjordline.no>', rec: 'Ida Lie <ida@fjordline.no>', round: null },
  )
  invited(
    'cancelled status',
    {
      summary: 'Canceled: Interview - Fjordline',
      organizer: 'Ida Lie <ida@fjordline.no>',
      guests: [me],
      more: ['STATUS:CANCELLED', 'SEQUENCE:3'],
    },
    { interview: true, method: 'cancel', sequence: 3, company: 'Fjordline' },
  )
  mailed(
    'exec assistant mail',
    {
      from: 'Pia Holm <pia.holm@vestergaard-foods.dk>',
      subject: 'Meeting with our CEO',
      text: 'Dear Alex,\n\nHenrik Vestergaard, CEO, would like to meet you for a final conversation about the Export Manager position at Vestergaard Foods A/S on Tuesday, 8 December, 15:00-15:45 Copenhagen time. Teams: https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0\n\nKind regards\nPia Holm\nExecutive Assistant',
    },
    {
      start: '2026-12-08T14:00:00Z',
      timeZone: 'Europe/Copenhagen',
      company: 'Vestergaard Foods',
      role: 'Export Manager',
      people: 'Henrik Vestergaard (CEO)',
      rec: 'Pia Holm <pia.holm@vestergaard-foods.dk>',
      format: 'executive',
      round: null,
    },
  )
  mailed(
    'lowercase agency',
    {
      from: 'Dev Patel <dev@brightstaffing.com>',
      subject: '2nd interview - Payroll Specialist',
      text: "Hi Alex, quick update: Marlin Foods wants to see you for a second interview! Tues Dec 8, 10am CT, video with Gail Stone (Payroll Manager) and Rob Lee (HR). They'll decide by Dec 11. Link: https://us02web.zoom.us/j/1231231234\n\nDev",
    },
    {
      start: '2026-12-08T16:00:00Z',
      company: 'Marlin Foods',
      role: 'Payroll Specialist',
      round: 2,
      people: 'Gail Stone (Payroll Manager); Rob Lee',
      rec: 'Dev Patel <dev@brightstaffing.com>',
      format: 'panel',
      decisionBy: '2026-12-11',
    },
  )
  invited(
    'peer future teammates',
    {
      summary: 'Fjordline x Alex',
      description: 'A relaxed chat with your future teammates Kari Moe and Ola Dahl about how we work. For: Route Planner role.',
      organizer: 'Ida Lie <ida@fjordline.no>',
      guests: [me],
    },
    { format: 'peer', people: 'Kari Moe; Ola Dahl', role: 'Route Planner' },
  )
  invited(
    'hm sentence',
    {
      summary: 'Fjordline x Alex',
      description: 'Next up is your interview with Kari Moe, who is hiring for this role.',
      organizer: 'Ida Lie <ida@fjordline.no>',
      guests: [me],
    },
    { format: 'hiring-manager', people: 'Kari Moe' },
  )
  mailed(
    'greenhouse schedule multi',
    {
      from: 'Ida Lie <no-reply@us.greenhouse-mail.io>',
      replyTo: 'ida@fjordline.no',
      subject: 'Fjordline Interview Schedule',
      text: `Hi Alex,

Your interviews are scheduled!

Tuesday, December 8, 2026

10:00 AM - 10:45 AM EST
Hiring Manager Interview
Interviewer: Kari Moe (Head of Network)

11:00 AM - 11:45 AM EST
Case Study
Interviewers: Ola Dahl (Planner), Nina Ek (Analyst)

Please prepare a short presentation on route planning for the case.

Ida Lie
Recruiting Coordinator`,
    },
    {
      format: 'superday',
      sess: '15:00-15:45 Hiring Manager Interview [Kari Moe]; 16:00-16:45 Case Study [Ola Dahl,Nina Ek]',
      people: 'Kari Moe (Head of Network); Ola Dahl (Planner); Nina Ek (Analyst)',
      taskBrief: true,
      rec: 'Ida Lie <ida@fjordline.no>',
      company: 'Fjordline',
      start: '2026-12-08T15:00:00Z',
      end: '2026-12-08T16:45:00Z',
    },
  )
  invited(
    'not: calendar hold on hiring plan',
    { summary: 'Hiring sync: Data Analyst req', organizer: 'Erin <erin@harborline.io>', guests: [me] },
    { interview: false },
  )
  invited(
    'not: webinar interview skills',
    { summary: 'Free workshop: Interview skills for product managers', organizer: 'PM Guild <hello@pmguild.org>', guests: [me] },
    { interview: false },
  )
  invited(
    'not: other candidate ext',
    {
      summary: 'Interview - Priya Shah (candidate) w/ Alex Morgan',
      organizer: 'Recruiting <recruiting@harborline.io>',
      guests: [me, 'Priya Shah <p@gmail.com>'],
    },
    { interview: false },
  )
  invited(
    'not: screening movie',
    { summary: 'Film screening + drinks', organizer: 'Zed <zed@gmail.com>', guests: [me] },
    { interview: false },
  )
  invited('not: health screening', { summary: 'Health screening appointment', organizer: me, guests: [] }, { interview: false })
  invited(
    'not: code review work',
    { summary: 'Architecture review: billing', organizer: 'Kim <kim@harborline.io>', guests: [me] },
    { interview: false },
  )
  invited(
    'not: panel talk',
    { summary: 'Speaking: panel discussion at SaaSConf', organizer: 'Conf <info@saasconf.com>', guests: [me] },
    { interview: false },
  )
  invited(
    'not: client presentation',
    { summary: 'Client presentation dry run', organizer: 'Kim <kim@harborline.io>', guests: [me] },
    { interview: false },
  )
})
