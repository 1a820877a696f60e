import type { Candidate } from '../../functions/domain/access/candidate.ts'
import type { Meeting, Reading } from '../../functions/domain/read/reading.ts'
import type { Origin } from '../../functions/domain/record/message.ts'
import { atWallTime, type Instant, localDate, minutesBetween, plus, plusDays, weekday } from '../../functions/domain/time/wall-time.ts'
import { aCandidate, aMeeting, aReading } from '../builders.ts'
import type { Chance } from './chance.ts'
import { type ScriptedFeed, scriptFeed } from './simulation-feed.ts'

export interface ScriptedMessage {
  at: Instant
  candidateId: string
  key: string
  reading: Reading
  origin: Origin
  /** Two workers of the queue get it at the same moment. */
  twice: boolean
}

/** A service that turns calls away for a while. */
export interface Storm {
  service: 'mailer' | 'table' | 'timers' | 'inbox'
  from: Instant
  until: Instant
}

/** What the organizer said last about an interview: how it must end, whatever came doubled, late or out of order. */
export interface LastWord {
  candidateId: string
  company: string
  /** Null where it was called off. */
  start: Instant | null
}

/** What happens to two candidates within six weeks. */
export interface Script {
  begin: Instant
  end: Instant
  candidates: Candidate[]
  messages: ScriptedMessage[]
  feeds: ScriptedFeed[]
  storms: Storm[]
  lastWords: LastWord[]
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
  const kim = aCandidate({ id: 'kim', name: 'Kim Sorensen', mail: 'kim.sorensen@example.net', inboxAddress: 'in-2m4p8@mail.roundtwo.test' })
  const candidates = [aCandidate(), kim]
  // The other candidate has less to do, with some of the same companies: what reaches the wrong one shows.
  const told = candidates.flatMap((candidate, other) =>
    companies
      .slice(0, dice.between(other ? 1 : 2, other ? 2 : companies.length))
      .map((company, number) => oneInterview(dice, begin, candidate, company, number)),
  )
  return {
    begin,
    end: plus(begin, { days: 42 }),
    candidates,
    messages: told.flatMap(({ messages }) => messages),
    lastWords: told.map(({ lastWord }) => lastWord),
    feeds: dice.percent(30) ? [scriptFeed(dice, begin, (days) => workingHour(dice, begin, days))] : [],
    storms: Array.from({ length: dice.between(0, 3) }, () => storm(dice, begin)),
  }
}

function storm(dice: Chance, begin: Instant): Storm {
  const service = dice.one(['mailer', 'table', 'timers', 'inbox'] as const)
  // About the hours in which mails go, where it hurts.
  const from = plus(begin, { days: dice.between(0, 20), minutes: dice.between(-60, 8 * 60) })
  return { service, from, until: plus(from, { minutes: dice.between(3, 15) }) }
}

interface Telling {
  said: Instant
  reading: Reading
}

/** The organizer's side of one interview: each word is a message of its own, doubled and late now and then. */
function oneInterview(dice: Chance, begin: Instant, candidate: Candidate, company: string, number: number) {
  const domain = `${company.toLowerCase().replace(/[^a-z]/g, '')}.example`
  const origin: Origin = dice.percent(50) ? { door: 'webhook', provider: 'standard', doorId: 'd1' } : { door: 'page' }
  const told: Telling[] = []
  const now = {
    uid: `${number}@${domain}`,
    sequence: 0,
    replaces: null as string | null,
    start: workingHour(dice, begin, dice.between(2, 16)),
  }
  let said = plus(begin, { minutes: dice.between(0, 2 * 24 * 60) })
  let link = `https://meet.example.com/${number}`
  let isOff = false
  const tell = (method: Meeting['method'], over: Partial<typeof now> & { title?: string; toBeMoved?: boolean } = {}) => {
    const meeting = aMeeting({
      ...now,
      dtstamp: said,
      method,
      meetingUrl: link,
      title: `Interview with ${company}`,
      organizer: `people@${domain}`,
      attendees: [candidate.mail],
      interviewers: [{ name: `Robin ${number}`, email: `robin@${domain}`, title: 'Lead' }],
      ...over,
    })
    const recruiter = { name: 'Sam', email: `people@${domain}` }
    told.push({ said, reading: aReading({ meetings: [meeting], company, role: null, recruiter }) })
  }
  /** Ahead of the word that gives it: nobody moves an interview into the past. */
  const newStart = () => {
    const day = Math.floor(minutesBetween(begin, said) / (24 * 60))
    return workingHour(dice, begin, dice.between(day + 2, Math.max(18, day + 4)))
  }
  const later = (most: number) => plus(said, { minutes: dice.between(1, most) })
  const takeNewUid = (uid: string, replaces: string | null) => Object.assign(now, { uid, replaces, sequence: 0 })

  tell('request')
  const change = {
    move() {
      now.sequence += 1
      now.start = newStart()
      tell('request')
    },
    link() {
      now.sequence += 1
      link = `https://meet.example.com/${number}-${now.sequence}-${told.length}`
      tell('request')
    },
    cancel() {
      now.sequence += 1
      tell('cancel')
    },
    /** Only the title says it, so nothing counts the sequence up. */
    'title-cancel'() {
      tell('cancel', { title: `CANCELLED: Interview with ${company}` })
    },
    /** Another person takes the meeting over: the same hour under a new uid, then the old one is called off. */
    handover() {
      const { uid, sequence } = now
      takeNewUid(`${number}-${told.length}-taken@${domain}`, null)
      tell('request')
      said = later(60)
      tell('cancel', { uid, sequence: sequence + 1, replaces: null })
    },
    /** A booking page gives each new time a new uid that names the one before, and calls that one off or says nothing of it. */
    chain() {
      for (let links = dice.between(1, 4); links > 0; links -= 1) {
        const before = { ...now, sequence: now.sequence + 1 }
        takeNewUid(`${number}-${told.length}-booked@${domain}`, now.uid)
        now.start = newStart()
        tell('request')
        if (dice.percent(50)) tell('cancel', { ...before, toBeMoved: true })
        said = later(12 * 60)
      }
    },
  }
  for (let changes = dice.between(0, 3); changes > 0; changes -= 1) {
    // Often just when something is about to go: the packet two days before, the card an hour before.
    const goes = plus(
      now.start,
      dice.percent(50) ? { hours: -48, minutes: -dice.between(0, 7) } : { hours: -1, minutes: -dice.between(0, 7) },
    )
    said = goes > said && dice.percent(40) ? goes : later(3 * 24 * 60)
    const what = dice.pick({ move: 40, link: 20, cancel: 12, 'title-cancel': 8, handover: 10, chain: 10 })
    change[what]()
    isOff = what === 'cancel' || what === 'title-cancel'
  }
  const lastWord: LastWord = { candidateId: candidate.id, company, start: isOff ? null : now.start }
  const messages = told.flatMap(({ said: sent, reading }, index) =>
    copies(dice, sent, {
      candidateId: candidate.id,
      key: `hook/${candidate.id}/d1/standard/${number}-${index}`,
      reading,
      origin,
      twice: dice.percent(8),
    }),
  )
  return { messages, lastWord }
}

function copies(dice: Chance, said: Instant, message: Omit<ScriptedMessage, 'at'>): ScriptedMessage[] {
  const arrives = () => plus(said, dice.percent(10) ? { minutes: dice.between(60, 72 * 60) } : { minutes: dice.between(0, 10) })
  const first = { ...message, at: arrives() }
  return dice.percent(20) ? [first, { ...message, at: arrives() }] : [first]
}
