import { describe, expect, it } from 'vitest'
import { askedOf, type EventText, type Expected, fromEvent, fromMail, labelFor, type MailText } from './read-text.ts'

const me = 'Alex Morgan <alex.morgan@example.com>'
const mailed = (name: string, text: MailText, expected: Expected) =>
  it(name, async () => expect(askedOf(await fromMail(text), expected)).toEqual(expected))
const invited = (name: string, text: EventText, expected: Expected, method?: string) =>
  it(name, async () => expect(askedOf(await fromEvent(text, method), expected)).toEqual(expected))
const posted = (name: string, body: unknown, expected: Expected) =>
  it(name, async () => expect(askedOf(await labelFor(JSON.stringify(body, null, 1)), expected)).toEqual(expected))

describe('webhooks, forwards and threads', () => {
  const talk = { id: 'i1', title: 'Technical interview', start: '2026-12-09T17:00:00Z', end: '2026-12-09T17:45:00Z' }
  posted('asked by the reader', { entrevista: { ...talk, evaluador: me, persona_entrevistada: 'Lucía Paredes' } }, { interview: false })
  posted(
    'somebody else applies',
    { interview: { ...talk, candidate: { name: 'Ravi Oduya' }, interviewer: 'Dora Vance' } },
    { interview: false },
  )
  posted(
    'the reader applies',
    {
      slot: { ...talk, title: 'Coffee with the founder', opening: 'Growth Lead', with: 'Ana Dragomir (Founder)' },
      candidate_email: 'alex.morgan@example.com',
    },
    { interview: true, role: 'Growth Lead', people: 'Ana Dragomir (Founder)' },
  )
  posted(
    'goodtime webhook',
    {
      event: 'interview.scheduled',
      data: {
        interview_id: 'int_9',
        name: 'Hiring Manager Interview',
        status: 'confirmed',
        start_time: '2026-12-09T17:00:00Z',
        end_time: '2026-12-09T17:45:00Z',
        time_zone: 'America/Denver',
        candidate: { name: 'Alex Morgan', email: 'alex.morgan@example.com' },
        job: { title: 'Solutions Architect', requisition: 'R-22' },
        company: { name: 'Peakline' },
        interviewers: [{ name: 'Dora Vance', email: 'dora@peakline.com', title: 'Director, Solutions' }],
        coordinator: { name: 'Lee Moss', email: 'lee@peakline.com' },
        meeting_url: 'https://peakline.zoom.us/j/99988877766',
      },
    },
    {
      interview: true,
      uid: 'int_9',
      method: 'request',
      start: '2026-12-09T17:00:00Z',
      end: '2026-12-09T17:45:00Z',
      timeZone: 'America/Denver',
      company: 'Peakline',
      role: 'Solutions Architect',
      format: 'hiring-manager',
      people: 'Dora Vance (Director, Solutions) <dora@peakline.com>',
      rec: 'Lee Moss <lee@peakline.com>',
      meetingUrl: 'https://peakline.zoom.us/j/99988877766',
    },
  )
  posted(
    'graph reschedule',
    {
      '@odata.context': 'x',
      id: 'AAA',
      iCalUId: '0400',
      subject: 'Interview Round 2: Alex Morgan | Data Steward | Peakline',
      body: {
        contentType: 'html',
        content:
          '<p>Dear Alex,</p><p>your interview with <b>Dora Vance</b> (Data Governance Lead) and <b>Ian Holt</b> (Sr. Data Architect).</p><p>Decision by EOD Friday.</p><p>Lee Moss<br>Talent Coordinator</p>',
      },
      start: { dateTime: '2026-12-09T17:00:00.0000000', timeZone: 'UTC' },
      end: { dateTime: '2026-12-09T18:00:00.0000000', timeZone: 'UTC' },
      originalStartTimeZone: 'W. Europe Standard Time',
      isCancelled: false,
      organizer: { emailAddress: { name: 'Moss, Lee', address: 'lee@peakline.com' } },
      attendees: [
        { type: 'required', emailAddress: { name: 'Alex Morgan', address: 'alex.morgan@example.com' } },
        { type: 'required', emailAddress: { name: 'Vance, Dora', address: 'dora@peakline.com' } },
        { type: 'optional', emailAddress: { name: 'Holt, Ian', address: 'ian@peakline.com' } },
      ],
      location: { displayName: '' },
    },
    {
      timeZone: 'Europe/Berlin',
      round: 2,
      role: 'Data Steward',
      company: 'Peakline',
      people: 'Dora Vance (Data Governance Lead) <dora@peakline.com>; Ian Holt (Sr. Data Architect) <ian@peakline.com>',
      rec: 'Lee Moss <lee@peakline.com>',
      format: 'panel',
      decisionBy: '2026-12-11',
    },
  )
  posted(
    'gcal allday',
    {
      kind: 'calendar#event',
      id: 'x',
      status: 'tentative',
      summary: 'Peakline onsite interview (hold)',
      start: { date: '2026-12-15' },
      end: { date: '2026-12-16' },
      iCalUID: 'x@google.com',
      sequence: 0,
      organizer: { email: 'lee@peakline.com', displayName: 'Lee Moss' },
      attendees: [{ email: 'alex.morgan@example.com', self: true }],
    },
    { interview: true, allDay: true, start: '2026-12-15T00:00:00Z', end: '2026-12-16T00:00:00Z', timeZone: null, company: 'Peakline' },
  )
  posted(
    'calendly cancel rescheduled',
    {
      event: 'invitee.canceled',
      created_at: '2026-12-01T10:00:00Z',
      payload: {
        email: 'alex.morgan@example.com',
        name: 'Alex Morgan',
        timezone: 'America/New_York',
        rescheduled: true,
        scheduled_event: {
          uri: 'https://api.calendly.com/scheduled_events/Z1',
          name: 'Intro Call with Peakline Recruiting',
          start_time: '2026-12-09T17:00:00Z',
          end_time: '2026-12-09T17:20:00Z',
          event_memberships: [{ user_name: 'Lee Moss', user_email: 'lee@peakline.com' }],
          location: { type: 'outbound_call', location: '+1 212-555-0100' },
        },
        questions_and_answers: [{ question: 'Which role did you apply for?', answer: 'Solutions Architect' }],
      },
    },
    {
      method: 'cancel',
      interview: true,
      format: 'recruiter-screen',
      company: 'Peakline',
      role: 'Solutions Architect',
      location: null,
      people: 'Lee Moss <lee@peakline.com>',
      rec: 'Lee Moss <lee@peakline.com>',
    },
  )
  posted(
    'not: calcom demo',
    {
      triggerEvent: 'BOOKING_CREATED',
      payload: {
        title: 'Product demo between Ned and Alex Morgan',
        eventTitle: 'Product demo',
        startTime: '2026-12-09T17:00:00Z',
        endTime: '2026-12-09T17:30:00Z',
        organizer: { name: 'Ned Fox', email: 'ned@saasify.com', timeZone: 'America/New_York' },
        attendees: [{ name: 'Alex Morgan', email: 'alex.morgan@example.com' }],
        uid: 'u',
        iCalUID: 'u@Cal.com',
        iCalSequence: 0,
      },
    },
    { interview: false, method: 'request', uid: 'u@Cal.com' },
  )
  mailed(
    'outlook forward plain',
    {
      from: 'Alex Morgan <alex.morgan@example.com>',
      to: 'in@in.roundtwo.example',
      subject: 'FW: Phone screen',
      text: `FYI

From: Wendy Cruz <wcruz@tallpine.edu>
Sent: Monday, November 30, 2026 3:14 PM
To: Alex Morgan <alex.morgan@example.com>
Subject: Phone screen

Dear Alex,

Thank you for your interest in the Registrar position at Tallpine College. I would like to set up a 20-minute phone screen for tomorrow, December 1, at 4:30 p.m. Mountain. I will call you at 212-555-0100.

Sincerely,
Wendy Cruz
HR Generalist`,
    },
    {
      start: '2026-12-01T23:30:00Z',
      end: '2026-12-01T23:50:00Z',
      timeZone: 'America/Denver',
      company: 'Tallpine College',
      role: 'Registrar',
      format: 'recruiter-screen',
      people: 'Wendy Cruz (HR Generalist) <wcruz@tallpine.edu>',
      rec: 'Wendy Cruz <wcruz@tallpine.edu>',
    },
  )
  mailed(
    'plain human founder',
    {
      from: 'Gus Hale <gus@sproutly.ai>',
      subject: 'next week?',
      text: `hey alex - loved our chat. can you do tuesday 8 dec, 9.30am at our office (41 Mercer St, New York)? it'd be an hour with me and my co-founder Ines Prado. we're hiring a Founding Designer as you know. will get back to you within a week after that.

gus
ceo, sproutly`,
    },
    {
      interview: true,
      start: '2026-12-08T14:30:00Z',
      end: '2026-12-08T15:30:00Z',
      timeZone: 'America/New_York',
      company: 'Sproutly',
      role: 'Founding Designer',
      people: 'Ines Prado (co-founder); Gus Hale (ceo) <gus@sproutly.ai>',
      location: '41 Mercer St, New York',
      decisionBy: '2026-12-15',
      format: 'executive',
    },
  )
  mailed(
    'thread confirm',
    {
      from: 'Dora Vance <dora@peakline.com>',
      subject: 'Re: Peakline interview',
      date: 'Thu, 3 Dec 2026 09:00:00 -0700',
      text: `See you then!

Dora

On Wed, Dec 2, 2026 at 5:10 PM Alex Morgan <alex.morgan@example.com> wrote:
> Works for me.
>
> On Wed, Dec 2, 2026 at 1:55 PM Dora Vance <dora@peakline.com> wrote:
>> Hi Alex, could you meet Ian Holt, Solutions Director, on Monday at 10am MT for the Solutions Architect role at Peakline? 30 minutes on Zoom: https://peakline.zoom.us/j/123123123
>> Dora Vance
>> Recruiter`,
    },
    {
      start: '2026-12-07T17:00:00Z',
      end: '2026-12-07T17:30:00Z',
      timeZone: 'America/Denver',
      role: 'Solutions Architect',
      people: 'Ian Holt (Solutions Director)',
      rec: 'Dora Vance <dora@peakline.com>',
      meetingUrl: 'https://peakline.zoom.us/j/123123123',
    },
  )
  mailed(
    'take-home',
    {
      from: 'Lee Moss <lee@peakline.com>',
      subject: 'Peakline - technical assignment + follow-up call',
      text: `Hi Alex,

Next is a take-home exercise for the Solutions Architect role. Please send your solution by Tuesday, December 8. Then we'll do a technical review on Thursday, December 10, 1:00–2:00 PM ET with Ian Holt and Dora Vance.

You will hear our decision on December 15.

Lee Moss
Talent Acquisition Manager`,
    },
    {
      start: '2026-12-10T18:00:00Z',
      end: '2026-12-10T19:00:00Z',
      format: 'technical',
      taskBrief: true,
      decisionBy: '2026-12-15',
      role: 'Solutions Architect',
      company: 'Peakline',
      people: 'Ian Holt; Dora Vance',
    },
  )
  mailed(
    'deadline for alex',
    {
      from: 'Lee Moss <lee@peakline.com>',
      subject: 'Interview invitation - Peakline',
      text: `Hi Alex,

We'd like to invite you to interview for the Solutions Architect role on Thursday, December 10 at 1 PM ET. Please confirm by December 4. We hope to make an offer by the end of next week.

Lee Moss, Recruiter`,
    },
    { decisionBy: null, start: '2026-12-10T18:00:00Z', format: null },
  )
  mailed(
    'modernloop',
    {
      from: 'Peakline Scheduling <scheduling@peakline.com>',
      subject: 'Peakline Interview Confirmation: Thursday, December 10',
      text: `Hi Alex,

Your interview with Peakline is confirmed!

Role: Solutions Architect
Stage: Hiring Manager Screen
When: Thu, Dec 10, 2026 from 1:00 pm to 1:45 pm (EST)
Who: Ian Holt, Solutions Director (LinkedIn)
Where: Zoom - https://peakline.zoom.us/j/123?pwd=9

Need to make a change? Reschedule or cancel: https://peakline.modernloop.io/portal/abc

The Peakline Recruiting Team
recruiting@peakline.com`,
    },
    {
      start: '2026-12-10T18:00:00Z',
      end: '2026-12-10T18:45:00Z',
      role: 'Solutions Architect',
      format: 'hiring-manager',
      people: 'Ian Holt (Solutions Director)',
      rec: 'null <scheduling@peakline.com>',
      company: 'Peakline',
      method: null,
    },
  )
  mailed(
    'dual zone',
    {
      from: 'Lee Moss <lee@peakline.com>',
      subject: 'Peakline interview',
      text: 'Hi Alex,\n\nConfirmed: Thursday, December 10 at 10:00 AM PT / 1:00 PM ET with Ian Holt for the Solutions Architect role.\n\nLee Moss\nRecruiter',
    },
    { start: '2026-12-10T18:00:00Z', timeZone: 'America/Los_Angeles' },
  )
  mailed(
    'onsite boston',
    {
      from: 'Lee Moss <lee@peakline.com>',
      subject: 'Your interview at Peakline',
      text: 'Hi Alex,\n\nWe look forward to seeing you on December 10 at 10:30am.\n\nPeakline\n200 Congress Street, 5th Floor\nBoston, MA 02210\n\nYou will meet Ian Holt. Please bring your laptop and a photo ID.\n\nLee Moss\nRecruiter',
    },
    {
      start: '2026-12-10T15:30:00Z',
      timeZone: 'America/New_York',
      location: 'Peakline, 200 Congress Street, 5th Floor, Boston, MA 02210',
      taskBrief: false,
      people: 'Ian Holt',
    },
  )
  mailed(
    'uk panel',
    {
      from: 'Hazel Grey <h.grey@moorland.gov.uk>',
      subject: 'Interview invitation – Policy Officer (ref 4471)',
      date: 'Mon, 30 Nov 2026 11:00:00 +0000',
      text: `Dear Alex

I am pleased to invite you to interview for the post of Policy Officer at Moorland Council on 10/12/2026 at 2.15pm.

The panel will consist of:
Cllr Joan Reid, Leader of the Council
Mr Amit Rao, Head of Policy
Mrs Sue Lake, HR Business Partner

Venue: Town Hall, Castle Street, Moorland, YO1 9QN

You will be asked to deliver a 10 minute presentation. Please send your slides to me by 5pm on 8 December.

We aim to notify all candidates of the outcome by Tuesday 15 December.

Yours sincerely
Hazel Grey
Recruitment Officer`,
    },
    {
      start: '2026-12-10T14:15:00Z',
      timeZone: 'Europe/London',
      end: null,
      company: 'Moorland Council',
      role: 'Policy Officer',
      format: 'presentation',
      taskBrief: true,
      decisionBy: '2026-12-15',
      location: 'Town Hall, Castle Street, Moorland, YO1 9QN',
      rec: 'Hazel Grey <h.grey@moorland.gov.uk>',
      people: 'Joan Reid (Leader of the Council); Amit Rao (Head of Policy); Sue Lake (HR Business Partner)',
    },
  )

  mailed(
    'smartrecruiters-like de',
    {
      from: '"Jana Kurz (Nordlicht Reederei)" <notification@smartrecruiters.com>',
      subject: 'Nordlicht Reederei: Interviewtermin',
      text: `Hallo Alex,\n\nJana Kurz von Nordlicht Reederei hat ein Interview mit dir geplant.\n\nStelle: Disponent Seefracht (m/w/d)\nDatum: Mittwoch, 09.12.2026\nZeit: 11:00 - 11:45 (Europe/Berlin)\nMit: Jana Kurz, Recruiterin; Olaf Brinkmann, Teamleiter Disposition\nVideo: https://teams.microsoft.com/l/meetup-join/abc`,
    },
    {
      start: '2026-12-09T10:00:00Z',
      company: 'Nordlicht Reederei',
      role: 'Disponent Seefracht',
      people: 'Jana Kurz (Recruiterin); Olaf Brinkmann (Teamleiter Disposition)',
      rec: 'Jana Kurz <null>',
      format: 'panel',
    },
  )
  mailed(
    'html-less table',
    {
      from: 'Lumo Talent <talent@lumo.io>',
      subject: 'Final round schedule - Alex Morgan',
      text: `Hi Alex,

Here is your schedule for Thursday, December 10 (all times PT):

1:00 PM – 1:45 PM
Product Strategy
Jon Day, VP Product

1:45 PM – 2:30 PM
Analytics Exercise
Mia Tan, Data Science Manager

2:30 PM – 2:45 PM
Break

2:45 PM – 3:15 PM
Wrap-up with Eva Lund (Recruiter)

https://lumo.zoom.us/j/5556667777`,
    },
    {
      format: 'superday',
      start: '2026-12-10T21:00:00Z',
      end: '2026-12-10T23:15:00Z',
      sess: '21:00-21:45 Product Strategy [Jon Day]; 21:45-22:30 Analytics Exercise [Mia Tan]; 22:45-23:15 Wrap-up [Eva Lund]',
      people: 'Jon Day (VP Product); Mia Tan (Data Science Manager); Eva Lund (Recruiter)',
      company: 'Lumo',
    },
  )
  invited(
    'recruiter before coordinator',
    {
      summary: 'Interview: Lumo / Alex Morgan',
      description: 'Interviewer: Jon Day (Head of Data)\nRecruiter: Eva Lund\nCoordinator: Sam Roe (sam@lumo.io)',
      organizer: 'Sam Roe <sam@lumo.io>',
      guests: [me, 'Jon Day <jon@lumo.io>'],
    },
    { rec: 'Eva Lund <null>', people: 'Jon Day (Head of Data) <jon@lumo.io>', format: null },
  )
  invited(
    'recruiter greenhouse calendar organizer',
    {
      summary: 'Interview with Lumo',
      description: 'Hi Alex! You will be speaking with:\n\nJon Day (Head of Data)\nMia Tan (Analytics Lead)\n\nThanks,\nEva',
      organizer: 'Lumo Interviews <c_188abc@group.calendar.google.com>',
      guests: [me, 'jon@lumo.io', 'Mia Tan <mia@lumo.io>', 'Eva Lund <eva@lumo.io>'],
    },
    {
      people: 'Jon Day (Head of Data) <jon@lumo.io>; Mia Tan (Analytics Lead) <mia@lumo.io>',
      rec: 'Eva Lund <eva@lumo.io>',
      company: 'Lumo',
    },
  )
})
