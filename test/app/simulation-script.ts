import type { Origin } from '../../functions/domain/message.ts'
import type { Meeting, Reading } from '../../functions/domain/reading.ts'
import { atWallTime, type Instant, localDate, plus, plusDays, weekday } from '../../functions/domain/wall-time.ts'
import { aMeeting, aReading } from '../builders.ts'
import type { Chance } from './chance.ts'

export interface ScriptedMessage {
  at: Instant
  key: string
  reading: Reading
  origin: Origin
}

/** What happens to one candidate within a month. */
export interface Script {
  begin: Instant
  end: Instant
  messages: ScriptedMessage[]
}

/** A plain month, and the two in which American clocks change. */
const begins = ['2026-11-23T15:00:00Z', '2026-10-20T15:00:00Z', '2027-03-02T15:00:00Z']

const zone = 'America/New_York'
const companies = ['Bluepine', 'Halden Labs', 'Orchard & Finch', 'Northwind Rail', 'Tidewater Books']

/** An hour of a working day, so many days after the beginning. */
const workingHour = (dice: Chance, begin: Instant, days: number): Instant => {
  let date = plusDays(localDate(begin, zone), days)
  while (weekday(date) > 5) date = plusDays(date, 1)
  return atWallTime(date, dice.one(['09:00', '10:30', '13:00', '14:00', '16:30']), zone)
}

export function writeScript(dice: Chance): Script {
  const begin = dice.one(begins)
  const messages = companies.slice(0, dice.between(2, companies.length)).flatMap((company, at) => oneInterview(dice, begin, company, at))
  return { begin, end: plus(begin, { days: 42 }), messages }
}

/** An invite, then moves, new links, perhaps a cancel, perhaps a new invite after it: each a message of its own, doubled and late now and then. */
function oneInterview(dice: Chance, begin: Instant, company: string, number: number): ScriptedMessage[] {
  const domain = `${company.toLowerCase().replace(/[^a-z]/g, '')}.example`
  let start = workingHour(dice, begin, dice.between(2, 16))
  let said = plus(begin, { minutes: dice.between(0, 2 * 24 * 60) })
  let link = `https://meet.example.com/${number}`
  let sequence = 0
  const readings: { said: Instant; reading: Reading }[] = []
  const origin: Origin = dice.percent(50) ? { door: 'webhook', provider: 'standard', doorId: 'd1' } : { door: 'page' }
  const tell = (method: Meeting['method']) => {
    const meeting = aMeeting({
      uid: `${number}@${domain}`,
      sequence,
      dtstamp: said,
      start,
      method,
      meetingUrl: link,
      title: `Interview with ${company}`,
      organizer: `people@${domain}`,
      attendees: ['alex.morgan@example.com'],
      interviewers: [{ name: `Robin ${number}`, email: `robin@${domain}`, title: 'Lead' }],
    })
    const recruiter = { name: 'Sam', email: `people@${domain}` }
    readings.push({ said, reading: aReading({ meetings: [meeting], company, role: null, recruiter }) })
  }
  tell('request')
  for (let changes = dice.between(0, 3); changes > 0; changes -= 1) {
    // Often just when something is about to go: the packet two days before, the card an hour before.
    const goes = plus(start, dice.percent(50) ? { hours: -48, minutes: -dice.between(0, 7) } : { hours: -1, minutes: -dice.between(0, 7) })
    said = goes > said && dice.percent(40) ? goes : plus(said, { minutes: dice.between(1, 3 * 24 * 60) })
    sequence += 1
    const change = dice.pick({ move: 50, link: 25, cancel: 25 })
    if (change === 'move') start = workingHour(dice, begin, dice.between(2, 18))
    if (change === 'link') link = `https://meet.example.com/${number}-${sequence}`
    tell(change === 'cancel' ? 'cancel' : 'request')
  }
  return readings.flatMap(({ said: sent, reading }, index) =>
    copies(dice, sent, { key: `hook/alex/d1/standard/${number}-${index}`, reading, origin }),
  )
}

function copies(dice: Chance, said: Instant, message: Omit<ScriptedMessage, 'at'>): ScriptedMessage[] {
  const arrives = () => plus(said, dice.percent(10) ? { minutes: dice.between(60, 72 * 60) } : { minutes: dice.between(0, 10) })
  const first = { ...message, at: arrives() }
  return dice.percent(20) ? [first, { ...message, at: arrives() }] : [first]
}
