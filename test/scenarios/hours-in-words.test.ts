import { describe, expect, it } from 'vitest'
import { anInvite, aTown, lastMail } from './a-scenario.ts'

interface Confirmation {
  when: string
  /** As the Date header has it. */
  date?: string
  subject?: string
  more?: string[]
}

const confirmation = ({ when, date = 'Mon, 23 Nov 2026 09:00:00 -0500', subject = 'Interview confirmation', more = [] }: Confirmation) =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    `Subject: ${subject}`,
    `Date: ${date}`,
    'Message-ID: <h1@fernhill.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hi Alex,',
    '',
    `your interview for the Data Engineer role at Fernhill is ${when}`,
    ...more,
    '',
    'Maya',
  ].join('\r\n')

async function hoursOf(words: Confirmation, startAt?: string) {
  const town = await aTown(startAt === undefined ? {} : { startAt })
  await town.post(confirmation(words), 'message/rfc822')
  const [interview] = await town.interviews()
  return [interview?.start, interview?.end]
}

describe('an hour whose zone has the name of the other half of the year', () => {
  it.each([
    ['on Thursday, June 25, 2026 at 2:00 PM EST.', '2026-06-25T18:00:00Z'],
    ['on Thursday, June 25, 2026 at 11:00 AM PT.', '2026-06-25T18:00:00Z'],
    ['on Thursday 25 June 2026 at 14:00 CET.', '2026-06-25T12:00:00Z'],
  ])('is the one on their wall in summer: %s', async (when, start) => {
    const date = 'Tue, 16 Jun 2026 10:00:00 -0400'
    expect((await hoursOf({ when, date }, '2026-06-16T15:00:00Z'))[0]).toBe(start)
  })

  it.each([
    ['on Thursday, December 3, 2026 at noon EDT (9am PDT).', '2026-12-03T17:00:00Z'],
    ['on Thursday 3 December 2026 at 14:00 BST, by Teams.', '2026-12-03T14:00:00Z'],
    ['on Thursday 3 December 2026 at 14:00 CEST, by Teams.', '2026-12-03T13:00:00Z'],
    ['on Thursday, December 3, 2026 at 2:00 PM CDT.', '2026-12-03T20:00:00Z'],
  ])('is the one on their wall in winter: %s', async (when, start) => {
    const date = 'Mon, 23 Nov 2026 09:00:00 +0000'
    expect((await hoursOf({ when, date }))[0]).toBe(start)
  })
})

describe('an abbreviation that several parts of the world use', () => {
  it.each([
    ['CST (Shanghai)', '+0800', '2026-12-04T01:00:00Z'],
    ['CST (Beijing)', '-0500', '2026-12-04T01:00:00Z'],
    ['CST', '+0800', '2026-12-04T01:00:00Z'],
    ['CST (Chicago)', '-0600', '2026-12-04T15:00:00Z'],
    ['IST (Bangalore)', '+0530', '2026-12-04T03:30:00Z'],
    ['IST (Dublin)', '+0000', '2026-12-04T09:00:00Z'],
  ])('is that of the place beside it, or of the clock they write by: %s, sent at %s', async (zone, offset, start) => {
    const date = `Mon, 23 Nov 2026 09:00:00 ${offset}`
    expect((await hoursOf({ when: `on Friday 4 December 2026 at 9:00 AM ${zone}, by Teams.`, date }))[0]).toBe(start)
  })
})

describe('a span over noon', () => {
  it.each([
    ['11am-12pm Pacific', '19:00', '20:00'],
    ['11am til noon PT', '19:00', '20:00'],
    ['11:30am-1pm Pacific', '19:30', '21:00'],
    ['11–12:30 pm Central', '17:00', '18:30'],
    ['10:30-12 Mountain', '17:30', '19:00'],
    ['12-1pm Eastern', '17:00', '18:00'],
  ])('begins and ends where its reader would say: %s', async (span, from, to) => {
    expect(await hoursOf({ when: `on Thursday, December 3, ${span}.` })).toEqual([`2026-12-03T${from}:00Z`, `2026-12-03T${to}:00Z`])
  })
})

describe('a reminder of a known interview', () => {
  const link = 'https://meet.google.com/fer-nhil-two'
  const remind = { date: 'Tue, 1 Dec 2026 09:50:00 -0500', subject: 'Reminder: your interview is tomorrow' }

  it.each(['tomorrow at 2:00 PM ET with Tomas Okafor.', 'coming up: Wed, Dec 2, 2026 2:00 PM - 3:00 PM EST.'])(
    'is no second round, and its link is on the card: %s',
    async (when) => {
      const town = await aTown()
      await town.post(anInvite().replace('LOCATION:https://meet.google.com/fer-nhil-one\r\n', ''), 'text/calendar')
      await town.clock.windTo('2026-12-01T15:00:00Z')
      await town.post(confirmation({ ...remind, when, more: ['', `Join: ${link}`] }), 'message/rfc822')
      expect(await town.interviews()).toMatchObject([{ status: 'on', start: '2026-12-02T19:00:00Z' }])
      await town.clock.windTo('2026-12-02T18:30:00Z')
      expect((await lastMail(town, 'card')).words).toContain(link)
    },
  )
})
