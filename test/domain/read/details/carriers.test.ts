import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../../functions/domain/read/read-message.ts'
import type { Carrier, Reading } from '../../../../functions/domain/read/reading.ts'
import { event, mail, reader } from '../read-text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function readAs(carrier: Carrier, text: string): Promise<Reading> {
  const outcome = await readMessage(bytes(text), carrier, reader)
  if (outcome.outcome === 'refused') throw new Error(outcome.refusal.words)
  return outcome.reading
}

const wordsOf = ({ details = [] }: Reading): string[] => details.map(({ words }) => words)
const calendar = (body: string): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', 'METHOD:REQUEST', body, 'END:VCALENDAR', ''].join('\r\n')
const summary = 'Interview: Data Engineer, Alex Morgan and Ivo Marek'

describe('details', () => {
  it('are read from the text of a calendar entry', async () => {
    const reading = await readAs(
      'ics',
      calendar(event({ summary, description: 'Interview with Ivo.\nPlease bring a photo ID.\nAsk for Tessa at the front desk.' })),
    )
    expect(wordsOf(reading)).toEqual(['Please bring a photo ID.', 'Ask for Tessa at the front desk.'])
  })

  it.each([
    "Boots and hard hat essential, we'll lend you a hat.",
    'Sicherheitsschuhe und Schutzhelm sind Pflicht.',
    'Chaussures de sécurité obligatoires.',
    'Veiligheidsschoenen verplicht.',
  ])('keep what must be worn on a site: %s', async (words) => {
    const { details = [] } = await readAs(
      'eml',
      mail({
        subject: 'Interview: Electrician',
        text: `Hi Alex,\n\nyour interview is on Tuesday, 8 December 2026 at 2 pm ET.\n\n${words}`,
      }),
    )
    expect(details.filter(({ kind }) => kind === 'dress').map((one) => one.words)).toEqual([words])
  })

  it('are read from its HTML where the plain text only points there', async () => {
    const html =
      'X-ALT-DESC;FMTTYPE=text/html:<p>We will work in CoderPad.</p><p>Please keep your camera on during the interview\\, and have a quiet room.</p>'
    const reading = await readAs('ics', calendar(event({ summary, description: 'See details.', more: [html] })))
    expect(wordsOf(reading)).toEqual([
      'We will work in CoderPad.',
      'Please keep your camera on during the interview, and have a quiet room.',
    ])
  })

  it('are read from the place’s own field, beside the place', async () => {
    const reading = await readAs('ics', calendar(event({ summary, location: '200 Park Avenue, New York\nAsk for Tessa at reception' })))
    expect(wordsOf(reading)).toEqual(['Ask for Tessa at reception'])
    expect(reading.how).toEqual({ by: 'place', askFor: 'Tessa' })
  })

  it('are read from a booking’s notes, and not from what the candidate typed into its form', async () => {
    const booking = {
      triggerEvent: 'BOOKING_CREATED',
      createdAt: '2026-11-23T16:00:00Z',
      payload: {
        title: 'Interview between Ivo Marek and Alex Morgan',
        startTime: '2026-12-10T15:00:00Z',
        endTime: '2026-12-10T15:30:00Z',
        organizer: { name: 'Ivo Marek', email: 'ivo@brightkiln.com', timeZone: 'America/New_York' },
        attendees: [{ name: 'Alex Morgan', email: 'alex.morgan@example.com', timeZone: 'America/New_York' }],
        additionalNotes: 'Please bring your laptop and a photo ID.',
        responses: { focus: { label: 'What should we focus on?', value: 'I would like to talk about growth' } },
        iCalUID: 'booking-1@cal.com',
      },
    }
    expect(wordsOf(await readAs('json', JSON.stringify(booking)))).toEqual(['Please bring your laptop and a photo ID.'])
  })

  it('are not read from what an older message below says', async () => {
    const text =
      'Hi Alex,\r\n\r\nyour interview is on Thursday, December 10, 2026 at 3 pm ET. Please bring a photo ID.\r\n\r\nOn Mon, Nov 30, 2026 at 3:10 PM Ivo Marek <ivo@brightkiln.com> wrote:\r\n> Please bring two copies of your CV.\r\n'
    expect(wordsOf(await readAs('eml', mail({ subject: 'Your interview', text })))).toEqual(['Please bring a photo ID.'])
  })
})
