import { plusBusinessDays } from '../../functions/domain/time/business-days.ts'
import { dateWords } from '../../functions/domain/time/date-words.ts'
import { localDate, plusDays } from '../../functions/domain/time/wall-time.ts'
import type { ExampleName } from '../../templates/page/home/try-it.tsx'
import { type Around, calendarInvite, compact, type Invite } from './calendar-invite.ts'

export interface ExampleMessage {
  raw: string
  contentType: 'text/calendar' | 'message/rfc822'
}

/** An employer who does not exist (RFC 2606 §3), and what comes from there, oldest first. */
interface Example {
  domain: string
  messages: (around: Around) => ExampleMessage[]
}

/** Far enough for a packet two days before, near enough to wind to. */
const daysAhead = 5

const dayOf = ({ now, zone }: Around, ahead = daysAhead) => plusDays(localDate(now, zone), ahead)
const ics = (invites: Invite[], around: Around): ExampleMessage => ({
  raw: calendarInvite(invites, around),
  contentType: 'text/calendar',
})

function second(around: Around): Invite {
  const day = dayOf(around)
  const at = 'larkfield-instruments.example'
  return {
    uid: `interview-${compact(day)}@${at}`,
    title: 'Second interview: Product Analyst at Larkfield Instruments',
    day,
    from: '1400',
    until: '1500',
    place: 'https://meet.google.com/lrk-fild-two',
    organizer: ['Noor Haddad', `noor.haddad@${at}`],
    people: [
      ['Priya Raman', `priya.raman@${at}`],
      ['Tomas Lindqvist', `tomas.lindqvist@${at}`],
    ],
    words: `Hello ${around.name},

thank you for the good talk last week. In this round you will meet

- Priya Raman, Director of Product
- Tomas Lindqvist, Senior Data Analyst

We will talk about how you work with engineers and about a metric you have owned. We plan to decide by ${plusBusinessDays(day, 5, null)}.

Noor Haddad
Recruiter, Larkfield Instruments`,
  }
}

function simple(around: Around, at: string, company: string, role: string, over: Partial<Invite> = {}): Invite {
  const day = dayOf(around)
  return {
    uid: `interview-${compact(day)}@${at}`,
    title: `Interview: ${role} at ${company}`,
    day,
    from: '1100',
    until: '1200',
    place: 'https://meet.google.com/exm-ple0-one',
    organizer: ['Maya Stone', `maya.stone@${at}`],
    people: [['Owen Park', `owen.park@${at}`]],
    words: `Hello ${around.name},

you will meet Owen Park, Head of the team, to talk about the ${role} role.

Maya Stone
Recruiter, ${company}`,
    ...over,
  }
}

const tidewater = (around: Around) => simple(around, 'tidewater-labs.example', 'Tidewater Labs', 'Data Engineer')
const fernhill = (around: Around) => simple(around, 'fernhill-health.example', 'Fernhill Health', 'Staff Nurse')

function fullDay(around: Around): Invite[] {
  const at = 'northgate-rail.example'
  const slots = [
    ['0900', '0945', 'Rosa Klein', 'Managing Director'],
    ['1000', '1045', 'Ian Wells', 'Vice President, Operations'],
    ['1100', '1145', 'Ben Osei', 'Operations Manager'],
    ['1330', '1430', 'Ines Duarte', 'Head of People'],
  ] as const
  return slots.map(([from, until, who, title], n) =>
    simple(around, at, 'Northgate Rail', 'Operations Lead', {
      uid: `day-${compact(dayOf(around))}-${n + 1}@${at}`,
      title: `Onsite interview with ${who}: Operations Lead at Northgate Rail`,
      from,
      until,
      place: '200 Park Avenue, 31st floor, New York',
      people: [[who, `${who.toLowerCase().replace(' ', '.')}@${at}`]],
      words: `You will meet ${who}, ${title}. Please bring a photo ID; ask for Maya Stone at the desk.\n\nMaya Stone\nRecruiter, Northgate Rail`,
    }),
  )
}

const phone = (around: Around): Invite =>
  simple(around, 'saltmarsh-energy.example', 'Saltmarsh Energy', 'Office Manager', {
    title: 'Phone interview: Office Manager at Saltmarsh Energy',
    from: '1000',
    until: '1030',
    place: 'Phone: Maya Stone will call you',
    people: [],
    words: `Hello ${around.name},

I will call you on the number you gave me, for a first call about the Office Manager role. It takes half an hour.

Maya Stone
Recruiter, Saltmarsh Energy`,
  })

const german = (around: Around): Invite =>
  simple(around, 'nordlicht-energie.example', 'Nordlicht Energie', 'Projektleiterin', {
    title: 'Vorstellungsgespräch: Projektleitung bei Nordlicht Energie',
    zone: 'Europe/Berlin',
    from: '1600',
    until: '1700',
    organizer: ['Katrin Vogel', 'katrin.vogel@nordlicht-energie.example'],
    people: [['Jonas Brandt', 'jonas.brandt@nordlicht-energie.example']],
    words: `Guten Tag ${around.name},

wir laden Sie herzlich zum Vorstellungsgespräch für die Stelle als Projektleitung ein. Sie sprechen mit Jonas Brandt, Leiter Netzbau.

Mit freundlichen Grüßen
Katrin Vogel
Personalabteilung, Nordlicht Energie`,
  })

function takeHome(around: Around): ExampleMessage {
  const due = dayOf(around)
  const at = 'corvane.example'
  return {
    contentType: 'message/rfc822',
    raw: [
      `From: Maya Stone <maya.stone@${at}>`,
      `To: ${around.name.replace(/[^\p{L}\p{N} .-]/gu, '')} <${around.mail}>`,
      `Subject: Take-home assignment: Backend Engineer at Corvane`,
      `Date: ${new Date(around.now).toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <task-${compact(due)}@${at}>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      `Hi ${around.name},`,
      '',
      'Thank you for talking with us about the Backend Engineer role at Corvane. As the next step of the interview process we would like you to',
      'complete a take-home assignment: build a small service that counts parcels by day, with tests. It should take about three hours.',
      '',
      `Please send it back by ${dateWords(due)}, 5 pm.`,
      '',
      'Best,',
      'Maya Stone',
      'Recruiter, Corvane',
      '',
    ].join('\r\n'),
  }
}

export const examples: Record<ExampleName, Example> = {
  second: { domain: 'larkfield-instruments.example', messages: (around) => [ics([second(around)], around)] },
  moved: {
    domain: 'tidewater-labs.example',
    messages: (around) => {
      const first = tidewater(around)
      const later = { ...first, sequence: 1, day: plusDays(first.day, 1), from: '1530', until: '1630' }
      return [ics([first], around), ics([later], around)]
    },
  },
  cancelled: {
    domain: 'fernhill-health.example',
    messages: (around) => [ics([fernhill(around)], around), ics([{ ...fernhill(around), method: 'CANCEL', sequence: 1 }], around)],
  },
  'full-day': { domain: 'northgate-rail.example', messages: (around) => [ics(fullDay(around), around)] },
  phone: { domain: 'saltmarsh-energy.example', messages: (around) => [ics([phone(around)], around)] },
  german: { domain: 'nordlicht-energie.example', messages: (around) => [ics([german(around)], around)] },
  'take-home': { domain: 'corvane.example', messages: (around) => [takeHome(around)] },
}

/** What "Try an example" has always dropped in: one interview, as a company's calendar would send it. */
export const exampleInvite = (around: Around): string => calendarInvite([second(around)], around)
