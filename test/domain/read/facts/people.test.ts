import { describe, expect, it } from 'vitest'
import { askedOf, type Expected, fromEvent, fromMail } from '../read-text.ts'

const on = 'Your interview is on December 10 at 3pm ET.'
const said = (text: string, expected: Expected, from = 'Eva Lund <eva@lumo.io>') =>
  it(text, async () =>
    expect(askedOf(await fromMail({ from, subject: 'Interview with Lumo', text: `Hi Alex,\n\n${text}\n\nBest\nEva` }), expected)).toEqual(
      expected,
    ),
  )

describe('who is met, with the job beside the name', () => {
  said(`${on} Interviewers: Ivo Marek (Head of Data), Lena Roth (Manager, Port Affairs)`, {
    people: 'Ivo Marek (Head of Data); Lena Roth (Manager, Port Affairs)',
  })
  said(`${on}\nPanel: VP Sales (Lena Roth), Head of Data (Ivo Marek)`, { people: 'Lena Roth (VP Sales); Ivo Marek (Head of Data)' })
  said(`${on} You will speak with our Head of Data Ivo Marek and Staff Engineer Lena Roth.`, {
    people: 'Ivo Marek (Head of Data); Lena Roth (Staff Engineer)',
  })
  said(`${on} You will meet Saskia Vance, who is your future manager (VP, Civic Products).`, {
    people: 'Saskia Vance (VP, Civic Products)',
  })
  said(`${on}\nWith: Devonte Larrabee (devonte@lumo.io), Director of Implementation`, {
    people: 'Devonte Larrabee (Director of Implementation) <devonte@lumo.io>',
  })
  said(`${on} The committee members are Prof. Ilse Brandt (chair), Dr. Tomas Reyes and Dr. Nia Barrow.`, {
    people: 'Ilse Brandt (chair); Tomas Reyes; Nia Barrow',
  })
  said(`${on} Ivo Marek (Data Lead) and Lena Roth (Staff Engineer) are excited to chat with you.`, {
    people: 'Ivo Marek (Data Lead); Lena Roth (Staff Engineer)',
  })
})

describe('a job is nobody, and the job to fill is nobody’s title', () => {
  const french =
    'Votre entretien avec notre Directrice Industrielle, Sandrine Ollivon, pour le poste d’Ingénieur procédés (H/F), est le 10 décembre 2026 à 14h.'
  said(french, { people: 'Sandrine Ollivon (Directrice Industrielle)' })
  said(
    'La entrevista es el 10 de diciembre de 2026 a las 12:00 con nuestro Director Comercial, Gonzalo Iturbe, para el puesto de Responsable de Relaciones Externas.',
    {
      people: 'Gonzalo Iturbe (Director Comercial)',
      role: 'Responsable de Relaciones Externas',
    },
  )
  said(
    'Il colloquio con il nostro Direttore Commerciale, Ugo Ferri, per la posizione di Responsabile Relazioni Esterne, è il 10 dicembre 2026 alle ore 14.',
    {
      people: 'Ugo Ferri (Direttore Commerciale)',
      role: 'Responsabile Relazioni Esterne',
    },
  )
  it('takes the organizer of a booking page for no person', async () => {
    const label = await fromEvent({
      summary: 'Intro call between Martin Osei and Alex Morgan',
      description:
        'Who:\nMartin Osei - Organizer\nmartin.osei@lumo.io\nAlex Morgan - Guest\nalex.morgan@example.com\n\nJob you applied to:\nWelder',
      organizer: 'Martin Osei <martin.osei@lumo.io>',
      guests: ['Alex Morgan <alex.morgan@example.com>'],
    })
    expect(label.interviewers.map(({ name }) => name)).toEqual(['Martin Osei'])
  })
})

describe('whom to ask', () => {
  said(
    `${on} You will meet Ivo Marek, our Head of Data. Your recruiter Nia Barrow is reachable at nia@lumo.io.`,
    { people: 'Ivo Marek (Head of Data)', rec: 'Nia Barrow <nia@lumo.io>' },
    'Lumo <no-reply@lumo.io>',
  )
})

describe('those who sit together as one body', () => {
  const two = 'Ivo Marek (Head of Data); Lena Roth (Staff Engineer)'
  const lists = ['Ivo Marek, Head of Data\nLena Roth, Staff Engineer', '- Dr. Ivo Marek (Head of Data)\n- Lena Roth (Staff Engineer)']
  for (const heading of [
    'Panel members:',
    'The committee consists of:',
    'Der Kommission gehören an:',
    'Composition du jury :',
    'El tribunal está formado por:',
    'O júri é constituído por:',
    'In de commissie zitten:',
    'W rozmowie wezmą udział:',
  ])
    for (const list of lists) said(`${on}\n\n${heading}\n${list}\n`, { people: two })
  said(`${on} Le jury sera composé de la directrice pédagogique, Ana Ruiz, et du chef de service, Paul Bonnet.`, {
    people: 'Ana Ruiz (directrice pédagogique); Paul Bonnet (chef de service)',
  })
  said(`${on}\n\nThe panel:\nChair: Ana Ruiz, head of curation\nWorks council: Paul Bonnet\n`, {
    people: 'Ana Ruiz (head of curation); Paul Bonnet (Works council)',
  })
})

describe('a table of people', () => {
  const two = 'Ana Ruiz (Head of Data); Paul Bonnet (Staff Engineer)'
  said(`${on}\n\nAna Ruiz\tHead of Data\tyour past projects\nPaul Bonnet\tStaff Engineer\tpairing\n`, { people: two })
  said(`${on}\n\nName | Job title\nRUIZ, Ana | Head of Data\nBONNET, Paul | Staff Engineer\n`, { people: two })
  said(`${on}\n\nYour panel:\n\nName    Job title\nRuiz, Ana (she/her)    Head of Data\nBonnet, Paul    Staff Engineer\n`, { people: two })
  said(`${on}\n\nCommittee members present:\n\n   Ana Ruiz ............ Head of Data\n   Paul Bonnet ......... Staff Engineer\n`, {
    people: two,
  })
})

describe('the writer as one of those who are met', () => {
  const both = 'Ana Ruiz (head of sales); Eva Lund <eva@lumo.io>'
  const from = 'Eva Lund <eva@lumo.io>'
  said(`${on} You will speak with Ana Ruiz, head of sales, and with me.`, { people: both }, from)
  said(`${on} You will meet our head of sales Ana Ruiz and me.`, { people: both }, from)
  said(`${on} Je spreekt met Ana Ruiz (head of sales) en met mezelf.`, { people: both }, from)
  said(`${on} Incontrerai Ana Ruiz, head of sales, e me.`, { people: both }, from)
  said(
    `${on} You will meet Ana Ruiz, head of sales. Please write to Paul Bonnet and me if you are late.`,
    {
      people: 'Ana Ruiz (head of sales)',
    },
    from,
  )
})

describe('a job in whatever word, beside somebody who is met', () => {
  said(
    `Il colloquio è il 10 dicembre 2026 alle ore 14. Oltre all'avv. Ana Ruiz, titolare, saranno presenti Paul Bonnet, praticante, e Nia Barrow.`,
    {
      people: 'Ana Ruiz (titolare); Paul Bonnet (praticante); Nia Barrow',
    },
  )
  said(`${on} You will meet Ana Ruiz (glassblower) and Paul Bonnet, who owns the shop.`, { people: 'Ana Ruiz (glassblower); Paul Bonnet' })
})

describe('guests without a name', () => {
  const alex = 'Alex Morgan <alex.morgan@example.com>'
  const invited = (guests: string[], people: string, more: { description?: string; organizer?: string } = {}) =>
    it(`${guests.join(', ')}${more.description ?? ''} ${more.organizer ?? ''}`, async () => {
      const organizer = 'Greta Holm <greta.holm@kestrelsystems.io>'
      const summary = 'Interview: Backend Engineer, Kestrel Systems'
      expect(askedOf(await fromEvent({ summary, organizer, ...more, guests: [...guests, alex] }), { people })).toEqual({ people })
    })

  const ola = 'ola@kestrelsystems.io'
  const byAddress = `${ola} <${ola}>`
  const greta = 'Greta Holm <greta.holm@kestrelsystems.io>'

  describe('are met, known by their address, where it is of the house that invites', () => {
    invited([ola], byAddress)
    invited([`;CN=${ola}:mailto:${ola}`], byAddress)
    invited([ola], byAddress, { organizer: 'Calendly <no-reply@calendly.com>' })
    invited([ola, 'Ben Hale <ben@kestrelsystems.io>'], `Ben Hale <ben@kestrelsystems.io>; ${byAddress}`)
    invited([ola, 'pia.lind@kestrelsystems.io'], `Pia Lind <pia.lind@kestrelsystems.io>; ${byAddress}`)
  })

  describe('have the name that the text gives them', () => {
    invited([ola], `Ola <${ola}>`, { description: 'You will meet Ola.' })
    invited([ola], `Ola Berg <${ola}>`, { description: 'You will meet Ola Berg.' })
  })

  describe('are nobody where it is a room, a team, the candidate or a house of its own', () => {
    for (const guest of ['room3@kestrelsystems.io', 'hiring@kestrelsystems.io', 'amorgan@kestrelsystems.io', 'alexm77@gmail.com'])
      invited([guest], greta)
  })

  describe('under the address of a team are met by their own name, and the address is not theirs', () => {
    invited(['Lena Roth <hiring@kestrelsystems.io>'], 'Lena Roth')
    invited(['Lena Roth <hiring@kestrelsystems.io>', 'Ben Hale <hiring@kestrelsystems.io>'], 'Lena Roth; Ben Hale')
    invited(['Kestrel Recruiting <hiring@kestrelsystems.io>'], greta)
    invited(['Kestrel Systems <jobs@kestrelsystems.io>'], greta)
  })
})

describe('who is named beside somebody is somebody else', () => {
  const alex = 'Alex Morgan <alex.morgan@example.com>'
  const met = (description: string, guests: string[], people: string) =>
    it(`${description} ${guests.join(', ')}`, async () => {
      const event = { summary: 'Interview: Backend Engineer, Kestrel Systems', organizer: 'Greta Holm <greta.holm@kestrelsystems.io>' }
      expect(askedOf(await fromEvent({ ...event, description, guests: [...guests, alex] }), { people })).toEqual({ people })
    })
  const [daniel, daniela] = ['Daniel Ross <daniel.ross@kestrelsystems.io>', 'Daniela Vance <daniela.vance@kestrelsystems.io>']
  met('You will meet Dan and Daniela.', [daniel, daniela], `${daniel}; ${daniela}`)
  met('You will meet Daniela and Dan.', [daniel, daniela], `${daniela}; ${daniel}`)
  met('Sie sprechen mit Dan und Daniela.', [daniela, daniel], `${daniel}; ${daniela}`)
  met('You will meet Dan and Daniela Vance.', [], 'Dan; Daniela Vance')
  met('You will meet Dan, Tom and Daniela Vance.', [], 'Dan; Tom; Daniela Vance')
  met('You will talk to Tom and Daniela Vance.', [], 'Tom; Daniela Vance')
  met('Sie sprechen mit Dan, Tom und Daniela Vance.', [], 'Dan; Tom; Daniela Vance')
  met('You will meet Dan.', [daniel, daniela], `${daniel}; ${daniela}`)
  met('You will meet Dan.', [daniel], daniel)
  met('You will meet Daniela Vance. Ask for Dan at the desk.', [daniela], daniela)
  met(
    '',
    ['Daniel Ross <daniel@kestrelsystems.io>', 'Daniel Ross <daniel@harborline.io>'],
    'Daniel Ross <daniel@kestrelsystems.io>; Daniel Ross <daniel@harborline.io>',
  )
})
