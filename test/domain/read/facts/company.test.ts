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
