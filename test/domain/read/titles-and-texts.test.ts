import { describe, expect, it } from 'vitest'
import { askedOf, type EventText, type Expected, fromEvent } from './read-text.ts'

const me = 'Alex Morgan <alex.morgan@example.com>'
const invited = (name: string, text: EventText, expected: Expected, method?: string) =>
  it(name, async () => expect(askedOf(await fromEvent(text, method), expected)).toEqual(expected))
const titled = (summary: string, expected: Expected) =>
  invited(summary, { summary, organizer: 'Eva Lund <eva.lund@gmail.com>', guests: [me] }, { interview: true, ...expected })
const described = (name: string, description: string, expected: Expected) =>
  invited(name, { summary: 'Interview Alex Morgan - Lumo', organizer: 'Eva Lund <eva@lumo.io>', guests: [me], description }, expected)

describe('what SUMMARY and description say', () => {
  titled('Interview with Blue Heron Press: Managing Editor (Remote)', { company: 'Blue Heron Press', role: 'Managing Editor' })
  titled('Alex Morgan | Senior Accountant - REQ12345 - Remote (US) | Phone Screen', {
    role: 'Senior Accountant',
    format: 'recruiter-screen',
  })
  titled('Juniper Street Bakery - Final Interview - Head of Retail', {
    company: 'Juniper Street Bakery',
    role: 'Head of Retail',
    round: null,
  })
  titled('Case interview: Alex <> Halden & Partner', { company: 'Halden & Partner', format: 'case-study' })
  titled('Onsite Interview – Alex Morgan – Machine Learning Engineer, Ranking (Berlin)', {
    role: 'Machine Learning Engineer, Ranking',
    company: null,
  })
  titled('Zweites Interview Produktmanager (w/m/d) bei der Talwind AG', { company: 'Talwind', role: 'Produktmanager', round: 2 })
  titled('Entretien RH - Développeur Full Stack H/F - Société Mirabelle', {
    company: 'Mirabelle',
    role: 'Développeur Full Stack',
    format: 'recruiter-screen',
  })
  titled('Entrevista final: Gerente de Ventas (CDMX) | Grupo Arrayán', { company: 'Grupo Arrayán', role: 'Gerente de Ventas', round: null })
  titled('3ª entrevista - Coordenador de Marketing - Alex Morgan', { role: 'Coordenador de Marketing', round: 3 })
  titled('Tweede ronde: UX Designer (32-40 uur) @ Zilverlijn', { company: 'Zilverlijn', role: 'UX Designer', round: 2 })
  titled('Colloquio con il CEO – Responsabile Marketing', { role: 'Responsabile Marketing', format: 'executive' })
  titled('【一次面接】株式会社アオバ プロダクトマネージャー', { company: 'アオバ', role: 'プロダクトマネージャー', round: 1 })
  titled('Peer interview (2/4) – Corvid Analytics', { company: 'Corvid Analytics', format: 'peer' })
  titled('Interview 2 of 4: Alex M. / Corvid Analytics', { company: 'Corvid Analytics', round: 2 })
  titled('Stage 3 – Technical assessment – Corvid Analytics', { company: 'Corvid Analytics', round: 3, format: 'technical' })
  titled('System Design (60m) Alex x Corvid', { company: 'Corvid', format: 'technical' })
  titled('Founder chat - Lumo', { company: 'Lumo', format: 'executive' })
  titled('Take-home review w/ Lumo engineering', { company: 'Lumo', format: 'technical' })
  titled('Telephone interview - Customer Service Team Leader - Northgate Homes', {
    company: 'Northgate Homes',
    role: 'Customer Service Team Leader',
    format: null,
  })
  titled('Jury interview: Grant Officer, Arts Council North', { role: 'Grant Officer', format: 'panel' })
  titled('Group interview with Sable Hotels', { company: 'Sable Hotels' })
  titled('Values interview - Corvid', { format: 'behavioral', company: 'Corvid' })
  titled('Hiring Manager screen: Engineering Manager', { role: 'Engineering Manager', format: 'hiring-manager' })
  titled('Portfolio presentation for Senior Product Designer @ Lumo', {
    company: 'Lumo',
    role: 'Senior Product Designer',
    format: 'presentation',
  })
  titled('CFO Interview - Alex Morgan - FP&A Manager', { role: 'FP&A Manager', format: 'executive' })
  titled('Interview: Alex Morgan for Director, Data Platform (ID 88-210)', { role: 'Director, Data Platform' })
  titled('Bewerbungsgespräch Alex Morgan, Stelle: Teamleiter Logistik (80-100 %)', { role: 'Teamleiter Logistik' })
  titled('Telefoninterview mit HR – Junior Controller', { role: 'Junior Controller', format: 'recruiter-screen' })
  titled('Meet the team @ Lumo', { company: 'Lumo', format: 'peer' })
  titled('Assessment Day – Graduate Programme – Sable Hotels', { company: 'Sable Hotels', format: 'superday' })
  titled('Screening call with Eva (Lumo)', { company: 'Lumo', format: 'recruiter-screen' })
  described('hm via reports to', 'You will speak with Jon Day. You would report to him.\n\nEva Lund\nRecruiter', {
    format: 'hiring-manager',
    people: 'Jon Day',
  })
  described(
    'other rounds do not count',
    'This is a conversation with Jon Day, Senior Engineer. If it goes well, the next step is a coding interview and a panel.\n\nEva Lund\nRecruiter',
    { format: null, people: 'Jon Day (Senior Engineer)' },
  )
  described('no case', 'Jon Day (Principal Engineer) will walk through your CV. No coding, no whiteboard.\n\nEva Lund\nRecruiter', {
    format: null,
    people: 'Jon Day (Principal Engineer)',
    taskBrief: false,
  })
  described('culture', 'A 30 minute culture interview with Mia Tan of our People team.\n\nEva Lund\nRecruiter', {
    format: 'behavioral',
    people: 'Mia Tan',
  })
  described(
    'task slides',
    'Please prepare 5 slides about a project you led; you will present them to Jon Day and Mia Tan.\n\nEva Lund, Recruiter',
    { format: 'presentation', taskBrief: true, people: 'Jon Day; Mia Tan' },
  )
  described(
    'live exercise',
    'There will be a live SQL exercise with Jon Day; no preparation needed. Have some stories about conflict ready.\n\nEva Lund, Recruiter',
    { format: 'technical', taskBrief: false },
  )
  described('reading', 'Please read our engineering blog before the interview with Jon Day. Bring a photo ID.\n\nEva Lund, Recruiter', {
    taskBrief: false,
  })
  described(
    'memo',
    'Please send a two-page memo on pricing to Eva by Monday. You will discuss it with Jon Day, Chief Revenue Officer.\n\nEva Lund, Recruiter',
    { taskBrief: true, format: 'executive', people: 'Jon Day (Chief Revenue Officer)', decisionBy: null },
  )
})
