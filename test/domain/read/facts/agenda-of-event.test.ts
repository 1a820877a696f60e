import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../../functions/domain/read/read-message.ts'
import { reader } from '../read-text.ts'

/** An event kept in UTC, from 17:30 to 21:00, whose text has the day's order in some clock. */
async function sessionsIn(description: string) {
  const ics = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:a-day@quillmark.example',
    'DTSTAMP:20270104T120000Z',
    'DTSTART:20270223T173000Z',
    'DTEND:20270223T210000Z',
    'SUMMARY:Onsite interview: Data Analyst at Quillmark',
    `DESCRIPTION:${description.replaceAll(',', '\\,').replaceAll('\n', '\\n')}`,
    'ORGANIZER;CN=Nia Barrow:mailto:nia.barrow@quillmark.example',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
  const outcome = await readMessage(Buffer.from(ics), 'ics', reader)
  return outcome.outcome === 'read' ? (outcome.reading.meetings[0]?.sessions ?? []) : []
}

const starts = async (text: string) => (await sessionsIn(text)).map(({ start }) => start)
const right = ['2027-02-23T17:30:00Z', '2027-02-23T18:15:00Z']

describe('the order of a day in an event', () => {
  it.each([
    ['Schedule (Pacific time)\n\n9:30am - 10:15am  Whiteboard  Ivo Marek\n10:15am - 11:00am  Data review  Lena Roth'],
    ['All times are in London time.\n17:30 - 18:15: Whiteboard with Ivo Marek\n18:15 - 19:00: Data review with Lena Roth'],
    ['12:30 - 13:15 Whiteboard, Ivo Marek\n13:15 - 14:00 Data review, Lena Roth'],
    ['Berlin office, our clock\n18:30 - 19:15 Whiteboard, Ivo Marek\n19:15 - 20:00 Data review, Lena Roth'],
  ])('is in the clock in which its first hour is that of the event: %j', async (text) => {
    expect(await starts(text)).toEqual(right)
  })

  it.each(['  ', '   ', '\t'])('has columns that only %j sets apart', async (gap) => {
    const text = ['12:30 - 13:15', '13:15 - 14:00'].map((hours, n) =>
      [hours, ['Whiteboard', 'Data review'][n], ['Ivo Marek', 'Lena Roth'][n]].join(gap),
    )
    expect(await sessionsIn(text.join('\n'))).toMatchObject([
      { title: 'Whiteboard', interviewers: ['Ivo Marek'] },
      { title: 'Data review', interviewers: ['Lena Roth'] },
    ])
  })
})
