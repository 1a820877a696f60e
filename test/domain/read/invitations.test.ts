import { describe, expect, it } from 'vitest'
import { askedOf, calendar, type EventText, type Expected, event, fromEvent, labelFor } from './read-text.ts'

const me = 'Alex Morgan <alex.morgan@example.com>'
const invited = (name: string, text: EventText, expected: Expected, method?: string) =>
  it(name, async () => expect(askedOf(await fromEvent(text, method), expected)).toEqual(expected))
const raw = (name: string, text: string, expected: Expected) =>
  it(name, async () => expect(askedOf(await labelFor(text), expected)).toEqual(expected))

describe('invitations in calendar files', () => {
  invited(
    'kim and me',
    {
      summary: 'Interview: Alex Morgan / Ferrous Labs',
      description: "Hi Alex,\n\nyou'll see Kim and me on Thursday. We'll talk through your past projects.\n\nRuben Ochoa\nHead of Platform",
      organizer: 'Ruben Ochoa <ruben@ferrouslabs.com>',
      guests: [me, 'Kim Adler <kim.adler@ferrouslabs.com>'],
    },
    {
      interview: true,
      company: 'Ferrous Labs',
      people: 'Kim Adler <kim.adler@ferrouslabs.com>; Ruben Ochoa (Head of Platform) <ruben@ferrouslabs.com>',
      rec: null,
      format: 'panel',
    },
  )
  invited(
    'shadowing',
    {
      summary: 'Technical interview - Ferrous Labs',
      description: 'You will meet Kim Adler (Staff Engineer). Lou Bex will be shadowing.\n\nTess Moor\nTalent Acquisition',
      organizer: 'Tess Moor <tess@ferrouslabs.com>',
      guests: [me, 'Kim Adler <kim.adler@ferrouslabs.com>', 'Lou Bex <lou@ferrouslabs.com>'],
    },
    { people: 'Kim Adler (Staff Engineer) <kim.adler@ferrouslabs.com>', rec: 'Tess Moor <tess@ferrouslabs.com>', format: 'technical' },
  )
  invited(
    'optional attendee + room + group',
    {
      summary: 'Second interview Ferrous Labs',
      organizer: '"Moor, Tess (TA)" <tess@ferrouslabs.com>'.replaceAll('"', ''),
      guests: [
        me,
        'ADLER Kim <kim.adler@ferrouslabs.com>',
        ';ROLE=OPT-PARTICIPANT;CN="Lou Bex":mailto:lou@ferrouslabs.com',
        ';CUTYPE=ROOM;CN="BER-3-Ahorn (8)":mailto:ber3@ferrouslabs.com',
        ';CUTYPE=GROUP;CN="Hiring":mailto:hiring@ferrouslabs.com',
      ],
      location: 'Microsoft Teams Meeting; BER-3-Ahorn (8)',
    },
    { people: 'Kim Adler <kim.adler@ferrouslabs.com>', rec: 'Tess Moor <tess@ferrouslabs.com>', round: 2, location: 'BER-3-Ahorn (8)' },
  )
  invited(
    'email-only attendee',
    { summary: 'Interview with Ferrous Labs', organizer: 'recruiting@ferrouslabs.com', guests: [me, 'kim.adler@ferrouslabs.com'] },
    { people: 'Kim Adler <kim.adler@ferrouslabs.com>', rec: 'null <recruiting@ferrouslabs.com>', company: 'Ferrous Labs' },
  )
  invited(
    'own entry',
    { summary: 'Interview w/ Pinecrest Health (Zoom)', organizer: me, guests: [], start: ':20261210T140000', end: '' },
    { interview: true, company: 'Pinecrest Health', start: '2026-12-10T19:00:00Z', end: null, timeZone: null, people: '', rec: null },
  )
  invited(
    'floating stated',
    {
      summary: 'Pinecrest Health phone screen',
      description: '2:00 pm Pacific. Jo will call you.',
      organizer: 'Jo Tran <jo.tran@pinecresthealth.org>',
      guests: [me],
      start: ':20261210T140000',
      end: ':20261210T143000',
    },
    {
      start: '2026-12-10T22:00:00Z',
      timeZone: 'America/Los_Angeles',
      format: 'recruiter-screen',
      people: 'Jo Tran <jo.tran@pinecresthealth.org>',
    },
  )
  invited(
    'all day hold',
    {
      summary: 'HOLD: onsite interviews - Pinecrest Health',
      organizer: 'Jo Tran <jo.tran@pinecresthealth.org>',
      guests: [me],
      start: ';VALUE=DATE:20261210',
      end: ';VALUE=DATE:20261211',
    },
    {
      interview: true,
      allDay: true,
      start: '2026-12-10T00:00:00Z',
      end: '2026-12-11T00:00:00Z',
      timeZone: null,
      company: 'Pinecrest Health',
    },
  )
  invited(
    'a whole day whose text has its hours',
    {
      summary: 'Onsite interview: Nurse, Pinecrest Health',
      description: 'Agenda:\n10:00 - 10:45 Jo Tran, Ward Manager\n11:00 - 11:45 Lou Bex, Head of Nursing',
      organizer: 'Jo Tran <jo.tran@pinecresthealth.org>',
      guests: [me],
      start: ';VALUE=DATE:20261210',
      end: ';VALUE=DATE:20261211',
      location: '5 Front Street, Brooklyn, NY',
    },
    { allDay: false, start: '2026-12-10T15:00:00Z', end: '2026-12-10T16:45:00Z', timeZone: 'America/New_York' },
  )
  invited(
    'title role gender',
    {
      summary: 'Vorstellungsgespräch Field Engineer (Rail) (m/w/d) – Alex Morgan',
      description: 'Dritte Runde mit Dr. Karl Zeiss, CTO.',
      organizer: 'Ute Mai <ute.mai@schienenwerk.at>',
      guests: [me, 'Karl Zeiss <karl.zeiss@schienenwerk.at>'],
    },
    {
      role: 'Field Engineer (Rail)',
      round: 3,
      people: 'Karl Zeiss (CTO) <karl.zeiss@schienenwerk.at>',
      format: 'executive',
      company: 'Schienenwerk',
      rec: 'Ute Mai <ute.mai@schienenwerk.at>',
    },
  )
  invited(
    'vp interview',
    {
      summary: 'VP Engineering Interview - Alex Morgan - Staff Engineer',
      description: '',
      organizer: 'Ute Mai <ute.mai@schienenwerk.at>',
      guests: [me, 'Karl Zeiss <karl.zeiss@schienenwerk.at>'],
    },
    { role: 'Staff Engineer' },
  )
  invited(
    'sixth and last',
    {
      summary: 'Corvid Analytics interview',
      description:
        'Hi Alex, this is the sixth and last conversation, with our founder Paula Stern. We plan to make you aware of the outcome within 48 hours.\n\nTim Rowe, Recruiter',
      organizer: 'Tim Rowe <tim@corvidanalytics.com>',
      guests: [me, 'Paula Stern <paula@corvidanalytics.com>'],
    },
    {
      round: 6,
      format: 'executive',
      people: 'Paula Stern (founder) <paula@corvidanalytics.com>',
      decisionBy: '2026-12-12',
      rec: 'Tim Rowe <tim@corvidanalytics.com>',
    },
  )
  invited(
    'first of three',
    {
      summary: 'Corvid Analytics <> Alex',
      description:
        'This is the first of three conversations about the Data Lead role. After this interview there is a case study and a panel. You will meet Nils Berg, who leads the team.',
      organizer: 'Nils Berg <nils@corvidanalytics.com>',
      guests: [me],
    },
    {
      round: 1,
      format: 'hiring-manager',
      people: 'Nils Berg <nils@corvidanalytics.com>',
      company: 'Corvid Analytics',
      role: 'Data Lead',
      taskBrief: false,
      rec: null,
    },
  )
  invited(
    'final round null',
    {
      summary: 'Final round: Alex Morgan x Corvid Analytics',
      description: 'After your first interview we want you to meet the CEO, Anna Holt.',
      organizer: 'Tim Rowe <tim@corvidanalytics.com>',
      guests: [me],
    },
    { round: null, format: 'executive', people: 'Anna Holt (CEO)' },
  )
  invited(
    'onsite loop no agenda',
    {
      summary: 'Virtual onsite - Corvid Analytics',
      description: 'Details to follow.',
      organizer: 'Tim Rowe <tim@corvidanalytics.com>',
      guests: [me, 'A B <ab@corvidanalytics.com>'],
    },
    { format: 'superday', sessions: [] },
  )
  invited(
    'exec assistant',
    {
      summary: 'Interview: Alex Morgan with Dame Ruth Okafor',
      description:
        'Dear Alex, please find your interview with Dame Ruth Okafor, Chief Executive. Kind regards, \nPip Lane\nExecutive Assistant to the CEO',
      organizer: 'Pip Lane <pip.lane@stonegate.org.uk>',
      guests: [me, 'Dame Ruth Okafor <r.okafor@stonegate.org.uk>'],
    },
    {
      people: 'Ruth Okafor (Chief Executive) <r.okafor@stonegate.org.uk>',
      format: 'executive',
      rec: 'Pip Lane <pip.lane@stonegate.org.uk>',
      company: 'Stonegate',
    },
  )
  invited(
    'two vps',
    {
      summary: 'Interview Corvid Analytics',
      description: 'With: Jane Roe (VP Sales), Max Poe (SVP Marketing)',
      organizer: 'Tim Rowe <tim@corvidanalytics.com>',
      guests: [me],
    },
    { format: 'executive' },
  )
  invited(
    'gcal subject',
    {
      summary: 'Corvid Analytics: Round 4 - Leadership Principles',
      description:
        'Interviewer: Jane Roe (Bar Raiser, Director of Ops)\nCoding pad: https://coderpad.io/ABC123\nZoom: https://corvid.zoom.us/j/123456789',
      organizer: 'Tim Rowe <tim@corvidanalytics.com>',
      guests: [me],
    },
    { round: 4, format: 'behavioral', meetingUrl: 'https://corvid.zoom.us/j/123456789' },
  )
  invited(
    'coderpad only',
    {
      summary: 'Corvid Analytics coding interview',
      description: 'We meet in https://app.coderpad.io/XYZ987 (audio and video inside).',
      organizer: 'Tim Rowe <tim@corvidanalytics.com>',
      guests: [me],
    },
    { format: 'technical', meetingUrl: 'https://app.coderpad.io/XYZ987' },
  )
  invited(
    'internal candidate',
    {
      summary: 'Interview - Engineering Manager, Billing',
      description:
        'Hi Alex, thanks for applying for the internal opening. You will meet Rosa Diaz (Director of Engineering).\nHana Wood\nTalent Acquisition',
      organizer: 'Hana Wood <hana.wood@harborline.io>',
      guests: [me, 'Rosa Diaz <rosa.diaz@harborline.io>'],
    },
    {
      interview: true,
      company: 'Harborline',
      role: 'Engineering Manager, Billing',
      people: 'Rosa Diaz (Director of Engineering) <rosa.diaz@harborline.io>',
      rec: 'Hana Wood <hana.wood@harborline.io>',
    },
  )
  // several events
  raw(
    'several vevents',
    calendar([
      event(
        {
          summary: 'Corvid / Alex: Coding',
          organizer: 'Tim Rowe <tim@corvidanalytics.com>',
          guests: [me, 'Jane Roe <jane@corvidanalytics.com>'],
          start: ';TZID=America/Chicago:20261210T100000',
          end: ';TZID=America/Chicago:20261210T110000',
        },
        'a1',
      ),
      event(
        {
          summary: 'Corvid / Alex: Design',
          organizer: 'Tim Rowe <tim@corvidanalytics.com>',
          guests: [me, 'Max Poe <max@corvidanalytics.com>'],
          start: ';TZID=America/Chicago:20261210T113000',
          end: ';TZID=America/Chicago:20261210T123000',
        },
        'a2',
      ),
    ]),
    {
      format: 'superday',
      uid: 'a1',
      start: '2026-12-10T16:00:00Z',
      end: '2026-12-10T18:30:00Z',
      timeZone: 'America/Chicago',
      sess: '16:00-17:00 Corvid / Alex: Coding [Jane Roe]; 17:30-18:30 Corvid / Alex: Design [Max Poe]',
      rec: 'Tim Rowe <tim@corvidanalytics.com>',
      interview: true,
    },
  )
  invited(
    'agenda in vevent',
    {
      summary: 'Onsite - Alex Morgan - Corvid Analytics',
      description:
        'Agenda\n10:00-10:45 | Jane Roe | Product sense\n10:45-11:30 | Max Poe, Staff Designer | Portfolio review\n11:30-12:15 | Lunch\n12:15-13:00 | Ada King | Values\n\nTim Rowe\nRecruiter',
      organizer: 'Tim Rowe <tim@corvidanalytics.com>',
      guests: [me],
      start: ';TZID=America/Chicago:20261210T100000',
      end: ';TZID=America/Chicago:20261210T130000',
    },
    {
      format: 'superday',
      sess: '16:00-16:45 Product sense [Jane Roe]; 16:45-17:30 Portfolio review [Max Poe]; 18:15-19:00 Values [Ada King]',
      people: 'Jane Roe; Max Poe (Staff Designer); Ada King',
      end: '2026-12-10T19:00:00Z',
    },
  )
})
