import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { anInvite, aTown, lastMail } from './a-scenario.ts'
import { asSvix, openDoor } from './webhooks.ts'

const wednesday = { status: 'on', start: '2026-12-02T19:00:00Z' }

const mailOf = (subject: string, from: string, lines: string[]): string =>
  [
    `From: ${from}`,
    'To: alex.morgan@example.com',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Date: Mon, 23 Nov 2026 08:55:00 -0500',
    'Message-ID: <s1@mail.example>',
    'MIME-Version: 1.0',
    ...lines,
  ].join('\r\n')

const text = (...words: string[]) => ['Content-Type: text/plain; charset=utf-8', '', ...words]

/** A calendar part beside words, as the server of a house sends it. */
const withCalendar = (subject: string, words: string[], type: string, ics: string): string =>
  mailOf(subject, 'Maya Lindqvist <noreply@cloud.fernhill.example>', [
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    ...text(...words),
    '--part',
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(ics).toString('base64'),
    '--part--',
  ])

const posted = async (raw: string, type = 'message/rfc822'): Promise<Town> => {
  const town = await aTown()
  await town.post(raw, type)
  return town
}

describe('an invite that is first heard of by its update', () => {
  it.each([
    [
      'Invitation updated: "Interview: Data Engineer at Fernhill"',
      [
        'Interview: Data Engineer at Fernhill was updated by Maya Lindqvist',
        'Previous time: Wednesday, December 2, 2026 at 9:00 AM (America/New_York)',
        'Time: Wednesday, December 2, 2026 at 2:00 PM (America/New_York)',
      ],
    ],
    [
      'Einladung aktualisiert: "Vorstellungsgespräch: Data Engineer bei Fernhill"',
      [
        'Vorstellungsgespräch: Data Engineer bei Fernhill wurde von Maya Lindqvist aktualisiert',
        'Bisherige Zeit: Mittwoch, 2. Dezember 2026 um 09:00',
        'Zeit: Mittwoch, 2. Dezember 2026 um 14:00',
      ],
    ],
  ])('is a new round at its new hour, with the guests and not with whoever updated it: %s', async (subject, words) => {
    const town = await posted(withCalendar(subject, words, 'text/calendar; charset=utf-8; method=REQUEST', anInvite({ sequence: 3 })))
    const interviews = await town.interviews()
    expect(interviews).toMatchObject([
      {
        ...wednesday,
        company: 'Fernhill',
        role: 'Data Engineer',
        recruiter: { name: 'Maya Lindqvist' },
        interviewers: [{ name: 'Tomas Okafor' }],
      },
    ])
    expect((await lastMail(town, 'receipt')).subject).toBe('Your interview: Fernhill, Wed 2 Dec, 2 pm')
  })
})

describe('a calendar part', () => {
  it.each([
    ['text/calendar; method=request; name=invite.ics', 'METHOD:REQUEST'],
    ['application/ics; Method=Request; name="Einladung.ics"', 'method:request'],
  ])('is read however its method is written: %s', async (type, method) => {
    const town = await posted(withCalendar('Invitation', ['You are invited'], type, anInvite().replace('METHOD:REQUEST', method)))
    expect(await town.interviews()).toMatchObject([{ ...wednesday, company: 'Fernhill' }])
  })

  it.each(['Eastern Standard Time 1', '(UTC-05:00) Eastern Time (US & Canada)'])('keeps its hour under the zone "%s"', async (zone) => {
    const town = await posted(anInvite({ zone: `"${zone}"` }), 'text/calendar')
    expect(await town.interviews()).toMatchObject([wednesday])
  })

  it.each([
    ['X-GOOGLE-CONFERENCE', 'https://meet.google.com/qrs-tuvw-xyz'],
    ['X-MICROSOFT-SKYPETEAMSMEETINGURL', 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_fern'],
    ['X-MICROSOFT-ONLINEMEETINGCONFLINK', 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_hill'],
    ['CONFERENCE;VALUE=URI;FEATURE=VIDEO', 'https://fernhill.zoom.us/j/99911122233'],
  ])('gives the card its link where %s alone has it', async (property, link) => {
    const town = await posted(anInvite().replace('LOCATION:https://meet.google.com/fer-nhil-one', `${property}:${link}`), 'text/calendar')
    await town.clock.windTo('2026-12-02T18:30:00Z')
    expect((await lastMail(town, 'card')).words).toContain(link)
  })
})

describe('a forward by a Danish mail program', () => {
  it('is read as what they wrote, though its mark in front means an answer elsewhere', async () => {
    const raw = mailOf(
      'VS: Second interview',
      'Alex Morgan <alex.morgan@example.com>',
      text(
        'Fra: Maya Lindqvist <maya@fernhill.example>',
        'Dato: fredag, 20. november 2026 kl. 16.12',
        'Til: Alex Morgan <alex.morgan@example.com>',
        'Emne: Second interview',
        'Hi Alex,',
        '',
        'your interview for the Data Engineer role at Fernhill is on Wednesday, December 2, 2:00 PM - 3:00 PM ET with Tomas Okafor.',
        '',
        'Maya',
      ),
    )
    const town = await posted(raw.replace('To: alex.morgan@example.com', 'To: invites@roundtwo.localhost'))
    expect(await town.interviews()).toMatchObject([{ ...wednesday, company: 'Fernhill', recruiter: { name: 'Maya Lindqvist' } }])
  })
})

describe('what Svix sent and signed', () => {
  it('makes, moves and cancels a round as every Standard Webhook does', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'standard')
    const event = { id: 'i7', title: 'Panel interview: Data Engineer at Fernhill', start: wednesday.start, end: '2026-12-02T20:00:00Z' }
    const moved = { ...event, start: '2026-12-03T15:00:00Z', end: '2026-12-03T16:00:00Z' }
    const send = async (type: string, data: object) => {
      const body = { type: `interview.${type}`, timestamp: town.clock.now(), data }
      expect(await door.send(JSON.stringify(body), { id: type, renamed: asSvix })).toMatchObject({ status: 202 })
      await town.clock.windBy('PT10M')
      return (await town.interviews()).map(({ status, start, company }) => [status, start, company])
    }
    expect(await send('scheduled', event)).toEqual([['on', event.start, 'Fernhill']])
    expect(await send('updated', moved)).toEqual([['on', moved.start, 'Fernhill']])
    expect(await send('cancelled', moved)).toEqual([['cancelled', moved.start, 'Fernhill']])
  })
})
