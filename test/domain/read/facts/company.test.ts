import { describe, expect, it } from 'vitest'
import { askedOf, type Expected, fromEvent, fromMail } from '../read-text.ts'

const on = ' It is on December 10 at 3pm ET.'
const written = (text: string, expected: Expected, from = 'Eva Lund <eva.lund@mailrelay.net>') =>
  it(text.replaceAll('\n', ' ').slice(0, 200), async () =>
    expect(askedOf(await fromMail({ from, subject: 'Interview', text }), expected)).toEqual(expected),
  )
const titled = (summary: string, expected: Expected) =>
  it(summary, async () =>
    expect(
      askedOf(
        await fromEvent({
          summary,
          organizer: 'Scheduling <no-reply@hirepath.example>',
          guests: ['Alex Morgan <alex.morgan@example.com>'],
        }),
        expected,
      ),
    ).toEqual(expected),
  )

const houses = [
  ...['Bank of Tarn Valley', 'University of Tarrow', 'Department of Water Affairs', 'Office of the City Clerk', 'City of Alder Falls'],
  ...[
    'St. Brannoc Hospital',
    'De Lindehoeve',
    'La Redoute',
    'Les Trois Chênes',
    'The Copper Kettle',
    'Ziekenhuis Noorderduin',
    'Hale & Moss',
  ],
  ...['Google', 'Microsoft', 'Zoom', 'Workday', 'Greenhouse', 'Personio', 'LinkedIn', 'HubSpot', 'Indeed', 'Meta', 'Rippling'],
]

describe('the employer of a mail that comes from a domain of somebody else', () => {
  for (const company of houses) {
    const at = /^(?:Bank|University|Department|Office|City) of/.test(company) ? `the ${company}` : company
    written(
      `Hi Alex,\n\nWe invite you to an interview for the Data Analyst position at ${at}.${on}\n\nEva Lund\nTalent Acquisition\n${company}`,
      { company, role: 'Data Analyst' },
    )
    written(`Hi Alex,\n\nWe invite you to an interview.${on}\n\nEva Lund\nRecruiting Coordinator, ${company}`, { company })
  }
})

describe('an employer that only a title names', () => {
  for (const company of [
    'Bank of Tarn Valley',
    'University of Tarrow',
    'St. Brannoc Hospital',
    'De Lindehoeve',
    'Les Trois Chênes',
    'Coral Bay',
  ])
    titled(`${company} | Data Analyst | Interview`, { company, role: 'Data Analyst' })
  titled('Interview with Google - Data Analyst', { company: 'Google', role: 'Data Analyst' })
})

describe('a name of which the domain has a part only', () => {
  written(
    `Hi Alex,\n\nYour job interview is set.${on}\n\nInes Vogt\nGärtnerei Moosbach\nInhaberin Eva Krug`,
    { company: 'Gärtnerei Moosbach' },
    'Ines Vogt <vogt@moosbach.de>',
  )
  written(
    `Hi Alex,\n\nThank you for your interest in Velmara Riolering. Your interview is set.${on}\n\nEva Lund`,
    { company: 'Velmara Riolering' },
    'Eva Lund <eva@velmara.be>',
  )
  written(
    `Hi Alex,\n\nYour interview with the Velmara Berlin crew is set. At Velmara we start on time, and Velmara pays the fare.${on}\n\nEva Lund`,
    { company: 'Velmara' },
    'Eva Lund <eva@velmara.be>',
  )
  written(
    `Hi Alex,\n\nYour interview at the Bank of Tarn Valley is set.${on}\n\nEva`,
    { company: 'Bank of Tarn Valley' },
    'Eva Lund <eva@tarnvalley.bank>',
  )
  written(
    `Hi Alex,\n\nYour interview is set.${on}\n\nEva Lund\nTalent Manager | Otterbourne Civic Technologies`,
    { company: 'Otterbourne Civic Technologies' },
    'Eva Lund <eva@otterbournecity.tech>',
  )
  written(
    `Hi Alex,\n\nYour interview at Lumo is set.${on}\n\nEva Lund\nTalent Manager | Lumo Recruiting Team`,
    { company: 'Lumo' },
    'Eva Lund <eva@lumo.io>',
  )
})

/** The house and the domain from which its people write: the domain has a part of the name, or only its beginnings. */
const whole: [company: string, domain: string][] = [
  ['Kanzlei Brandhorst & Partner', 'brandhorst-recht.de'],
  ['Steuerkanzlei Merkle', 'merkle-steuer.de'],
  ['Praxis Dr. Sommerfeld', 'sommerfeld-praxis.de'],
  ['Stadtverwaltung Altenried', 'altenried.de'],
  ['Mairie de Coursolles', 'coursolles.fr'],
  ["Mairie d'Armentel", 'armentel.fr'],
  ['Centre hospitalier du Val de Sorre', 'ch-valsorre.fr'],
  ['Clínica Dental Urrutia', 'urrutiadental.es'],
  ['Ayuntamiento de Torrelaguna', 'torrelaguna.es'],
  ['Colégio Vila Serena', 'vilaserena.pt'],
  ['Gemeente Waterlo', 'waterlo.nl'],
  ['Hendriksen Bouwgroep', 'hendriksen.nl'],
  ['Studio Legale Corvino', 'corvino-legale.it'],
  ['Zespół Szkół w Lipniku', 'lipnik.edu.pl'],
  ['Tandvården Solvik', 'solvik.se'],
  ['Wickmoor Primary School', 'wickmoor.sch.uk'],
  ['The Lamb & Fennel', 'lambandfennel.co.uk'],
]

describe('the name of a house of which the domain has a part', () => {
  for (const [company, domain] of whole) {
    const from = `Eva Lund <eva.lund@${domain}>`
    written(`Hi Alex,\n\nWe invite you to an interview at ${company}.${on}\n\nEva Lund\nOffice Manager\n${company}`, { company }, from)
    written(
      `Hi Alex,\n\nWe invite you to an interview for the Data Analyst position.${on}\n\nKind regards\nEva Lund\nOffice Manager\n${company}\n+1 555 0100`,
      { company },
      from,
    )
  }
})

describe('an employer that writes itself in small letters', () => {
  const small: [company: string, domain: string][] = [
    ['oak & ember', 'oakandember.com'],
    ['fysio & zo', 'fysioenzo.nl'],
    ['mercer vale architects', 'mercervale.com'],
  ]
  for (const [company, domain] of small)
    written(`Hi Alex,\n\nthanks for applying at ${company}! We invite you to an interview.${on}\n\nEva`, { company }, `Eva <eva@${domain}>`)
})

describe('an employer of whom only a tool has the name', () => {
  const link = 'https://gannetfoods.zoom.us/j/92277140385'
  written(
    `Hi Alex,\n\nmy client would like to invite you to an interview for the Data Analyst position. You would talk to Gannet Foods International.${on}\n${link}\n\nEva Lund\nConsultant\nLund Search Partners`,
    { company: 'Gannet Foods International' },
    'Eva Lund <eva@lundsearch.com>',
  )
  written(
    `Dear Alex,\n\nYou have been selected to interview with St. Alder Health.${on}\nLocation: St. Alder Tower, Room 3, 12 Main Street, Dover, NH 03820`,
    { company: 'St. Alder Health' },
    '"St. Alder Health" <stalder@myworkday.com>',
  )
})

describe('a name with dots over its letters', () => {
  written(
    `You are invited to an interview for the Controller position at Lindsnäs Energi.${on}`,
    { company: 'Lindsnäs Energi' },
    'Eva Lund <eva.lund@lindsnas.se>',
  )
  written(
    `You are invited to an interview for the Controller position, Lindsnäs kommun.${on}`,
    { company: 'Lindsnäs' },
    'Eva Lund <eva.lund@lindsnas.se>',
  )
  written(
    `Gern laden wir Sie zu Müritz Bau ein, für die Stelle als Controller.${on}`,
    { company: 'Müritz Bau' },
    'Eva Lund <eva@mueritz-bau.de>',
  )
})

describe('who employs, where a tool writes for them', () => {
  const invited = (house: string) => `Hi Alex,\n\nyou are invited to an interview for the Deckhand position.${on}\n\n${house}`
  const relayed: [string, string, string][] = [
    ['Nordviken Bygg via Jobvalla <noreply@jobvalla.se>', 'Jobvalla är ett system för rekrytering.', 'Nordviken Bygg'],
    ['"Tidewell Marine (via CrewBoard)" <no-reply@crewboard.io>', 'CrewBoard, Inc. 2026', 'Tidewell Marine'],
    [
      'Clinique des Tilleuls <no-reply@recrutia.fr>',
      'Message envoyé par Recrutia pour le compte de la Clinique des Tilleuls.',
      'Clinique des Tilleuls',
    ],
    [
      'Padaria Flor do Campo <nao-responda@vagasfacil.com.br>',
      'Este e-mail foi enviado pela Vagasfacil em nome de Padaria Flor do Campo.',
      'Padaria Flor do Campo',
    ],
    ['Karriere Falkenrieder Anlagenbau <career@successfactors.eu>', '', 'Falkenrieder Anlagenbau'],
    ['Careers at Hollin Bridge Foods <no-reply@smartrecruiters.com>', '', 'Hollin Bridge Foods'],
    ['Gupvale Foods <noreply@gupvale.com>', 'Sent by Gupvale on behalf of Gupvale Foods', 'Gupvale Foods'],
  ]
  for (const [from, foot, company] of relayed) written(invited(foot), { company }, from)
  written(
    'Hola Alex,\n\nEmpresa: Taberna La Marea\nPuesto: Camarero\nFecha: jueves 10 de diciembre de 2026, 17:00',
    { company: 'Taberna La Marea', people: '' },
    'Taberna La Marea <equipo_77@linkedin.com>',
  )
  written(
    `Hola Alex, la entrevista para el puesto de camarero es el 10 de diciembre a las 17:00.\n\nEstamos en Hostal Mirasierra, Calle Mayor 12, 29699 Málaga.\n\nMaribel`,
    { company: 'Hostal Mirasierra' },
    'Maribel Quesada <direccion@hostalmirasierra.es>',
  )
})
