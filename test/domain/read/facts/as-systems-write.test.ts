import { describe, expect, it } from 'vitest'
import { fromEvent, fromMail, type MailText, namesOf } from '../read-text.ts'

const hour = 'Thursday, December 10, 2026, 2:00 PM - 3:00 PM ET'
const me = 'Alex Morgan <alex.morgan@example.com>'
const wrote = (more: Partial<MailText>) =>
  fromMail({
    from: 'Dana Holm <dana.holm@tallowbrook.com>',
    subject: 'Interview - Product Analyst at Tallowbrook',
    text: `Hi Alex,\n\nYour interview is confirmed: ${hour}`,
    ...more,
  })

describe('a job in the subject of a tool', () => {
  for (const [subject, role] of [
    ['Your interview with Tallowbrook for Warehouse Supervisor, Dayton, OH', 'Warehouse Supervisor'],
    ['You have an interview! Assistant Store Manager at Tallowbrook #0482 Westgate', 'Assistant Store Manager'],
    ['Interview Schedule | Deputy Manager - Vendor Development | Tallowbrook', 'Deputy Manager - Vendor Development'],
    ['Interview: Registered Nurse - ICU', 'Registered Nurse - ICU'],
    ['Interview - Electrician - Full Time - Springfield', 'Electrician'],
  ] as const)
    it(`is ${role} in "${subject}"`, async () => expect((await wrote({ subject })).role).toBe(role))
  it('has no region in brackets', async () =>
    expect((await wrote({ text: `Role: Staff Engineer - Search (Remote - EMEA)\n\nInterview: ${hour}` })).role).toBe(
      'Staff Engineer - Search',
    ))
  it('stands in a line over that of the employer', async () => {
    const text = `Your interview is confirmed\nBakery Production Manager\nTallowbrook\n\n${hour}`
    expect((await wrote({ subject: 'Interview', text })).role).toBe('Bakery Production Manager')
  })
})

describe('people as tools list them', () => {
  const met = async (text: string) =>
    (await wrote({ text: `Hi Alex,\n\nYour interview is confirmed: ${hour}\n\n${text}` })).interviewers.map(
      ({ name, title }) => `${name}: ${title}`,
    )
  it('have their job in front, and nothing between', async () =>
    expect(await met('Panel members:\nSupervisory Hydrologist Wendell Two Bulls\nAdministrative Officer Jerome Pickens')).toEqual([
      'Wendell Two Bulls: Supervisory Hydrologist',
      'Jerome Pickens: Administrative Officer',
    ]))
  it('have a link to their profile between them', async () =>
    expect(
      await met(
        'Meet your interviewers\n\nIvo Marek\nDirector of Product\nhttps://www.linkedin.com/in/ivomarek\n\nLena Roth\nUX Researcher\nhttps://www.linkedin.com/in/lenaroth',
      ),
    ).toEqual(['Ivo Marek: Director of Product', 'Lena Roth: UX Researcher']))
  it('have their address between name and job', async () =>
    expect(
      await met(
        'Attendees:\nIvo Marek <ivo.marek@tallowbrook.com>, Director of Product\nLena Roth <lena.roth@tallowbrook.com>, UX Researcher',
      ),
    ).toEqual(['Ivo Marek: Director of Product', 'Lena Roth: UX Researcher']))
  it('are named in a wrapped sentence with semicolons', async () =>
    expect(
      await met(
        'The interview committee consists of Ron Stickley, System Operations Manager;\nPamela Dowd, Senior System Operator; and Craig Hollis, Safety Coordinator.',
      ),
    ).toEqual(['Ron Stickley: System Operations Manager', 'Pamela Dowd: Senior System Operator', 'Craig Hollis: Safety Coordinator']))
  it('are no tool that sends', async () =>
    expect(await met('You will be speaking with Ivo Marek, Director of Product.\n\n--\nSent with Lever.')).toEqual([
      'Ivo Marek: Director of Product',
    ]))
  it('lead a field that is named between job and name', async () =>
    expect(await met('You will meet our Director of Nursing Lena Roth.')).toEqual(['Lena Roth: Director of Nursing']))
  it('are whoever writes that they would like to interview', async () => {
    const from = 'Ivo Marek <ivo.marek@tallowbrook.com>'
    const text = `I'm looking forward to interviewing you on ${hour}.\n\nIvo Marek, MBA\nDirector of Product\nTallowbrook`
    expect(namesOf(await wrote({ from, subject: 'Interview - Product Analyst at Tallowbrook', text }))).toEqual(['Ivo Marek'])
  })
  it('have their job below what they did in the tool', async () => {
    const from = 'Preeti Ramanathan via LinkedIn <inmail-hit-reply@linkedin.com>'
    const text = `Preeti Ramanathan replied to your message\nTalent Acquisition Partner at Stellan Freight\n\nHi Alex, let's lock in Tuesday, Dec 8 at 10:15am ET for our intro call about the Customs Manager role. I'll call you.\n\nBest, Preeti`
    const label = await wrote({ from, subject: 'Re: Customs Manager @ Stellan Freight', text })
    expect(label.interviewers.map(({ title }) => title)).toEqual(['Talent Acquisition Partner'])
  })
  it('are whom one asks for, where a machine names nobody else', async () => {
    const from = 'Golden Crumb Bakehouse <no-reply@indeedemail.com>'
    const text = `Your interview at Golden Crumb Bakehouse is confirmed: ${hour}\n\nAsk for Ryan Pacheco, he's the owner.`
    const label = await wrote({ from, subject: 'Interview for Baker at Golden Crumb Bakehouse', text })
    expect(label.interviewers.map(({ name, title }) => `${name}: ${title}`)).toEqual(['Ryan Pacheco: owner'])
  })
  it('were met in a talk that is completed', async () => {
    const text = `Thanks for completing the phone screen with Lena. The next talk is with Ivo Marek (Operations Manager), ${hour}.`
    expect(namesOf(await wrote({ subject: 'Interview - Analyst at Tallowbrook', text }))).toEqual(['Ivo Marek'])
  })
})

describe('the employer behind a tool', () => {
  const company = async (more: Partial<MailText>) => (await wrote(more)).company
  it('is not the assistant that writes for it', async () =>
    expect(
      await company({
        from: 'Olivia from Boxberry Logistics <olivia@notifications.paradox.ai>',
        subject: 'Your interview for Area Manager',
        text: `It's Olivia, the hiring assistant at Boxberry Logistics.\n\nYour interview: ${hour}\n\nPrivacy ( https://olivia.paradox.ai/privacy )`,
      }),
    ).toBe('Boxberry Logistics'))
  it('is what a label names, and not the jobs board', async () =>
    expect(
      await company({
        from: 'NHS Jobs <no-reply@jobs.nhs.uk>',
        subject: 'Invitation to interview for Pharmacy Technician',
        text: `Job title: Pharmacy Technician\nOrganisation: East Mardle NHS Trust\n\nWe invite you to an interview: ${hour}`,
      }),
    ).toBe('East Mardle NHS Trust'))
  it('has a street, and is nobody whom one meets', async () => {
    const label = await wrote({
      from: 'Golden Crumb Bakehouse <ryan-7f2kq_bnd@indeedemail.com>',
      subject: 'Interview confirmed with Golden Crumb Bakehouse',
      text: `Your interview is confirmed\nBakery Production Manager\nGolden Crumb Bakehouse\n\n${hour}\n\nAddress\nGolden Crumb Bakehouse\n312 Elmwood Ave\nProvidence, RI 02999\n\nMessage from employer\nSee you then!\n\n© 2026 Indeed, Inc.`,
    })
    expect([label.company, namesOf(label)]).toEqual(['Golden Crumb Bakehouse', []])
  })
  it('is not the recruiter to whom an answer goes, whose address is theirs', async () => {
    const label = await wrote({
      from: 'Brindle Health <no-reply@us.greenhouse-mail.io>',
      replyTo: 'Marguerite Oyelaran <marguerite.oyelaran@brindlehealth.com>',
      text: `Your phone screen at Brindle Health is confirmed: ${hour}\nMarguerite Oyelaran, Senior Recruiter`,
    })
    expect(label.recruiter).toEqual({ name: 'Marguerite Oyelaran', email: 'marguerite.oyelaran@brindlehealth.com' })
  })
})

describe('the hour of a wrapped line', () => {
  it('has its zone in the next one', async () => {
    const text =
      'Your interview is scheduled for Thursday, December 17, 2026 at 1:00 p.m.\nMountain Time and will be conducted by telephone. Please allow 45 minutes.'
    expect((await wrote({ subject: 'Interview - Product Analyst at Tallowbrook', text })).start).toBe('2026-12-17T20:00:00Z')
  })
})

describe('the place of a talk', () => {
  it('is no tool with words behind it', async () => {
    const location = 'Microsoft Teams: Join the meeting now'
    expect(
      (await fromEvent({ summary: 'Interview: Analyst', location, organizer: 'Dana Holm <dana@lumo.io>', guests: [me] })).location,
    ).toBeNull()
  })
})

describe('what tools write in other languages', () => {
  it('has a job in both its forms', async () => {
    const label = await wrote({
      from: 'France Travail <ne-pas-repondre@francetravail.fr>',
      subject: "Proposition d'entretien : Gouvernant / Gouvernante en hôtellerie (offre 187KXTP)",
      text: "Bonjour Alex,\n\nl'Hôtel Les Terrasses vous propose un entretien d'embauche.\n\n📅 Mercredi 9 décembre 2026 à 14h00\n📍 Hôtel Les Terrasses, 8 avenue du Pic, 64999 Pau\n👤 Vous serez reçu par Élodie Casaubon, directrice",
    })
    expect([label.company, label.location]).toEqual(['Hôtel Les Terrasses', 'Hôtel Les Terrasses, 8 avenue du Pic, 64999 Pau'])
  })
  it('has the house in the title and over its street', async () => {
    const label = await fromEvent({
      summary: 'Intervju kock Krog Hamnmagasinet',
      location: 'Krog Hamnmagasinet\nSkeppsbron 12, 211 99 Malmö',
      description: 'Träffa Fredrik Nylén (köksmästare). Gå in genom dörren på baksidan, och ring om du blir sen.',
    })
    expect([label.company, label.role, namesOf(label)]).toEqual(['Krog Hamnmagasinet', 'kock', ['Fredrik Nylén']])
  })
  it('has a job and what somebody is to the candidate', async () => {
    const text = `Gesprächspartner ist Detlef Brinkmann, Produktionsleiter und Ihr künftiger Vorgesetzter.\n\nDonnerstag, 10.12.2026, 14:00 Uhr`
    const label = await wrote({ subject: 'Vorstellungsgespräch Schichtleiter (m/w/d)', text })
    expect(label.interviewers.map(({ title }) => title)).toEqual(['Produktionsleiter'])
  })
  it('has somebody who is said to hire', async () => {
    const text = `Intervjuare: Pernilla Åström, upphandlingschef och rekryterande chef\n\nTid: torsdag 17 december 2026 kl. 15:00`
    expect((await wrote({ subject: 'Inbjudan till intervju - Upphandlare', text })).format).toBe('hiring-manager')
  })
  it('has the house under the name of whoever signs, all of it', async () => {
    const text = `Você avançou no processo seletivo para a vaga Supervisor(a) de Logística da Rede Umbuzeiro Supermercados. A próxima etapa é a entrevista com a gestora.\n\nData: quinta-feira, 10/12/2026\nHorário: 09h30\nLink: https://umbuzeiro.gupy.io/candidates/1\n\nBoa sorte!\nJéssica Amorim\nRede Umbuzeiro Supermercados`
    const label = await wrote({
      from: 'Rede Umbuzeiro Supermercados <no-reply@gupy.com.br>',
      subject: 'Sua entrevista está agendada',
      text,
    })
    expect([label.company, label.role]).toEqual(['Rede Umbuzeiro Supermercados', 'Supervisor de Logística'])
  })
  for (const [subject, text] of [
    [
      'Twoja aplikacja na stanowisko Kierownik zmiany została wysłana',
      'Jeśli Twój profil będzie pasował, pracodawca umówi rozmowę kwalifikacyjną.\nZobacz oferty: Kierownik produkcji, rozmowa online 15 grudnia',
    ],
    [
      'Your application was sent to Tallowbrook',
      'If you fit, they will set up an interview.\nSimilar jobs: Plant Manager, interview day December 15',
    ],
    ['Deine Bewerbung als Schichtleiter wurde versendet', 'Bei Interesse lädt dich der Arbeitgeber zum Vorstellungsgespräch ein.'],
  ] as const)
    it(`is a receipt, and no interview: ${subject}`, async () =>
      expect((await wrote({ from: 'Jobs <noreply@pracuj.pl>', subject, text })).interview).toBe(false))
})
