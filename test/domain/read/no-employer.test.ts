import { describe, expect, it } from 'vitest'
import { fromEvent, fromMail } from './read-text.ts'

const me = 'Alex Morgan <alex.morgan@example.com>'

describe('what is no employer', () => {
  it.each([
    'Alex Morgan <> Ruth Okafor interview',
    'Interview: Ruth Okafor & Alex Morgan',
    'Interview with Ruth',
    'Interview Okafor <> Alex',
  ])('takes no person of "%s" for one', async (summary) => {
    const label = await fromEvent({ summary, organizer: 'Ruth Okafor <ruth.okafor@gmail.com>', guests: [me] })
    expect(label.company).toBeNull()
  })

  it.each([
    ['Interview', 'You talk with Joris Blok en Anouk de Wit.\nDecember 8 at 10am ET.'],
    ['Uitnodiging sollicitatiegesprek', 'Dinsdag 8 december om 10.00 uur met Joris Blok en Anouk de Wit.'],
    ['Interview', 'Your interview is on December 10 at 2pm at 77 Main St, Akron, OH 44308.'],
  ])('finds none in "%s: %s"', async (subject, text) => {
    expect((await fromMail({ subject, from: 'no-reply@recruitee.com', text })).company).toBeNull()
  })
})
