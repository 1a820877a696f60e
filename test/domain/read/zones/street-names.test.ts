import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zoneNamedIn, zoneOfPlace } from '../../../../functions/domain/read/zones/place-zone.ts'
import { type MailText, mail, reader, readingOf } from '../read-text.ts'

const cities = ['Paris', 'Lisbon', 'Vienna', 'Berlin', 'London', 'Dublin', 'Madrid', 'Manchester', 'Oxford', 'Geneva', 'Denver', 'Houston']
const kinds = [
  'Blvd',
  'Ave',
  'Ave.',
  'Street',
  'St',
  'St.',
  'Rd',
  'Road',
  'Way',
  'Pike',
  'Ln',
  'Lane',
  'Dr',
  'Court',
  'Ct',
  'Turnpike',
  'Parkway',
]

describe('a street named after a city', () => {
  it('says nothing of the clock, whatever city and kind of street', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cities),
        fc.constantFrom(...kinds),
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('', 'N ', 'Old ', 'New '),
        (city, kind, number, side) => {
          expect(zoneNamedIn(`the yard is ${number} ${side}${city} ${kind}`)).toBeNull()
          expect(zoneOfPlace(`${number} ${side}${city} ${kind}, Nashville, TN 37209`)).toBe('America/Chicago')
        },
      ),
    )
  })

  it.each(['Calle de Lisboa 4, Alcorcón', '12 rue de Londres', 'Via Roma 12', 'Plaza de España', 'rua de Londres, 3', 'ul. Berlin 4'])(
    'neither does "%s"',
    (address) => {
      expect(zoneNamedIn(address)).toBeNull()
    },
  )

  it.each([
    ['1010 Vienna', 'Europe/Vienna'],
    ['75009 Paris', 'Europe/Paris'],
    ['411 05 Göteborg', 'Europe/Stockholm'],
    ['8 rue de Londres, 75009 Paris', 'Europe/Paris'],
    ['at 9 London time', 'Europe/London'],
    ['Paris Court of Appeal', 'Europe/Paris'],
    ['London St Pancras', 'Europe/London'],
    ['350 Fifth Avenue New York', 'America/New_York'],
    ['join us via Dublin', 'Europe/Dublin'],
  ])('"%s" is the city', (address, zone) => {
    expect(zoneOfPlace(address)).toBe(zone)
  })

  it.each(['Denver Health Medical Center', 'Regina Wolf', 'Newark, New Jersey', 'Stanley Works'])(
    'reads no far-off clock in "%s"',
    (words) => {
      expect([null, 'America/Denver', 'America/New_York']).toContain(zoneOfPlace(words))
    },
  )
})

describe('the day and hour beside it', () => {
  const sent: Partial<MailText> = { from: 'Rick <dispatch@tanagerfreight.com>', date: 'Fri, 27 Nov 2026 09:50:00 -0500' }
  const startOf = async (text: string, more: Partial<MailText> = {}) => {
    const reading = await readingOf(
      mail({ subject: 'interview for the driver job', text: `alex\n${text}\nrick`, ...sent, ...more }),
      reader,
    )
    return { start: reading.meetings[0]?.start?.instant ?? null, doubts: reading.doubts.map(({ about }) => about) }
  }

  it.each([
    'can you come in tues 12/1 at 8am for your interview. yard is 4410 Brighton Blvd',
    'please come to your interview on 12/1 at 8am. 900 Vienna Way.',
    'your interview is on Tuesday 12/1 at 8 am, 200 Paris Ave. Our Tallinn office built the route tool.',
  ])('is the coming Tuesday at home: "%s"', async (text) => {
    expect(await startOf(text)).toEqual({ start: '2026-12-01T13:00:00Z', doubts: [] })
  })

  it('is the day first where the sender writes so', async () => {
    const { start } = await startOf('Your interview is on Tuesday 12/1 at 8am.', { from: 'Rick <rick@tanager.co.uk>' })
    expect(start?.slice(0, 10)).toBe('2027-01-12')
  })

  it('asks about an hour of the night that only the place made', async () => {
    const { doubts } = await startOf('Your interview is on December 1 at 8am. Come to 12 Dock Lane, Tallinn.')
    expect(doubts).toEqual(['zone'])
  })

  it('does not ask where the sender sits there', async () => {
    const { start, doubts } = await startOf('Your interview is on December 1 at 8am. Come to 12 Dock Lane, Tallinn.', {
      from: 'Rick <rick@tanager.ee>',
    })
    expect({ start, doubts }).toEqual({ start: '2026-12-01T06:00:00Z', doubts: [] })
  })
})

describe('short months of another language', () => {
  it.each([
    ['You will teach Year 8, set 3 of 5, on Wednesday 9 December at 10am.', '2026-12-09'],
    ['Your interview: you will sit out 5 of 6 parts, on Wednesday 9 December at 10am.', '2026-12-09'],
    ['We will go through mag 2 of the deck in your interview on Wednesday 9 December at 10am.', '2026-12-09'],
    ['Your interview is on mié 9 dic 2026 at 10am.', '2026-12-09'],
  ])('are words: "%s"', async (text, day) => {
    const reading = await readingOf(mail({ subject: 'Interview: Teacher of Science', text: `Dear Alex,\n\n${text}\n\nNora` }))
    expect(reading.meetings.map(({ start, end }) => [start?.instant.slice(0, 10), end?.instant.slice(0, 10) ?? day])).toEqual([[day, day]])
  })

  it('are dates in a text of theirs', async () => {
    const reading = await readingOf(
      mail({
        subject: 'Colloquio',
        text: 'Buongiorno Alex,\n\nil colloquio è fissato per il 9 dic alle 10.00 nella nostra sede.\n\nNora',
        date: 'Tue, 1 Dec 2026 10:00:00 +0100',
      }),
    )
    expect(reading.meetings[0]?.start?.wall.slice(0, 10)).toBe('2026-12-09')
  })
})
