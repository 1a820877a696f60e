import type { Candidate } from '../../functions/domain/access/candidate.ts'
import type { Meeting, Reading } from '../../functions/domain/read/reading.ts'
import type { Origin } from '../../functions/domain/record/message.ts'
import {
  atWallTime,
  type Instant,
  localDate,
  localTime,
  minutesBetween,
  plus,
  plusDays,
  weekday,
} from '../../functions/domain/time/wall-time.ts'
import { aMeeting, aReading } from '../builders.ts'
import type { Chance } from './chance.ts'
import type { LastWord, ScriptedMessage } from './simulation-script.ts'

const zone = 'America/New_York'

/** An hour of a working day, so many days after the beginning. */
export const workingHour = (dice: Chance, begin: Instant, days: number): Instant => {
  let date = plusDays(localDate(begin, zone), days)
  while (weekday(date) > 5) date = plusDays(date, 1)
  return atWallTime(date, dice.one(['09:00', '10:30', '13:00', '14:00', '16:30']), zone)
}

interface Telling {
  said: Instant
  reading: Reading
  /** Where it does not come as the others do. */
  by?: Origin
}

type Said = 'title' | 'toBeMoved' | 'askedFor' | 'declined' | 'postponed'

/** The organizer's side of one interview: each word is a message of its own, doubled and late now and then. */
export function oneInterview(dice: Chance, begin: Instant, candidate: Candidate, company: string, number: number) {
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
  let wasOff = false
  /** Nobody but the candidate can say how it stands. */
  let isOpen = false
  const tell = (method: Meeting['method'], over: Partial<typeof now> & Pick<Partial<Meeting>, Said> = {}) => {
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
  /** What is over is not called off: a calendar is tidied. */
  const isOver = () => said >= plus(now.start, { minutes: 60 })
  const callOff = () => {
    isOff = wasOff || !isOver()
  }
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
      callOff()
    },
    /** Only the title says it, so nothing counts the sequence up. */
    'title-cancel'() {
      tell('cancel', { title: `CANCELLED: Interview with ${company}` })
      callOff()
    },
    /** Another time is asked for and declined: what was agreed on stands, while it is still to come. */
    declined() {
      now.sequence += 1
      const asked = newStart()
      tell('request', { start: asked, askedFor: true })
      said = later(12 * 60)
      tell('cancel', { start: asked, declined: true })
      isOff ||= now.start < said || now.start === asked
    },
    /** Its title says so: at its hour it waits for another, at another hour it is there. */
    'put-off'() {
      const before = now.start
      now.sequence += 1
      if (dice.percent(50)) now.start = newStart()
      isOff = now.start === before
      isOpen ||= isOff && told.some(({ reading }) => reading.meetings.some(({ start }) => start?.instant !== before))
      tell('request', { title: `Interview with ${company} (postponed)`, postponed: true })
    },
    /** One of two invitations to its hour is called off, and the other is the one that is known. */
    'cancel-elsewhere'() {
      tell('cancel', { uid: `${number}-${told.length}-elsewhere@${domain}`, sequence: 1, replaces: null })
    },
    /** The candidate heard of it by telephone, and writes it down. What it means is what was known when it came. */
    note() {
      now.start = newStart()
      told.push({ said, reading: noteOf(candidate, company, said, now.start), by: { door: 'page' } })
      isOpen = true
    },
    /** Another person takes the meeting over: the same hour under a new uid, then the old one is called off. */
    handover() {
      const { uid, sequence } = now
      // The old one took place, as far as anybody knows.
      isOpen ||= now.start < said
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
    const what = dice.pick({
      move: 32,
      link: 15,
      cancel: 10,
      'title-cancel': 6,
      handover: 8,
      chain: 8,
      declined: 6,
      'put-off': 6,
      'cancel-elsewhere': 5,
      note: 4,
    })
    wasOff = isOff
    isOff = isOff && keeps.includes(what)
    change[what]()
  }
  const lastWords: LastWord[] = isOpen ? [] : [{ candidateId: candidate.id, company, start: isOff ? null : now.start }]
  const messages = told.flatMap(({ said: sent, reading, by = origin }, index) =>
    copies(dice, sent, {
      candidateId: candidate.id,
      key: `hook/${candidate.id}/d1/standard/${number}-${index}`,
      reading,
      origin: by,
      twice: dice.percent(8),
    }),
  )
  return { messages, lastWords }
}

/** They say nothing of whether it is on. */
const keeps = ['cancel-elsewhere', 'declined', 'note']

function noteOf({ name, mail, homeZone }: Candidate, company: string, said: Instant, start: Instant): Reading {
  const note = `${company} called, the interview moved to ${localDate(start, homeZone)}, ${localTime(start, homeZone)}`
  const time = {
    date: localDate(start, homeZone),
    day: 'exact' as const,
    clock: localTime(start, homeZone),
    until: null,
    zone: null,
    offset: null,
  }
  return aReading({
    verdict: 'not',
    sure: 0.6,
    source: 'eml',
    meetings: [],
    interviewers: [],
    recruiter: null,
    company: null,
    role: null,
    format: null,
    evidence: {},
    change: { says: 'moves', times: [{ ...time, side: 'new', open: false }], sameHour: false, further: false, wantsTimes: false, note },
    mail: {
      from: { name, email: mail },
      subject: note,
      sentAt: said,
      messageId: null,
      automatic: false,
      forwarded: false,
      answer: null,
      forwardingConfirmation: null,
    },
  })
}

function copies(dice: Chance, said: Instant, message: Omit<ScriptedMessage, 'at'>): ScriptedMessage[] {
  const arrives = () => plus(said, dice.percent(10) ? { minutes: dice.between(60, 72 * 60) } : { minutes: dice.between(0, 10) })
  const first = { ...message, at: arrives() }
  return dice.percent(20) ? [first, { ...message, at: arrives() }] : [first]
}
