import type { Candidate } from '../../functions/domain/access/candidate.ts'
import type { Reading } from '../../functions/domain/read/reading.ts'
import type { Origin } from '../../functions/domain/record/message.ts'
import { type Instant, plus } from '../../functions/domain/time/wall-time.ts'
import { aCandidate } from '../builders.ts'
import type { Chance } from './chance.ts'
import { type ScriptedFeed, scriptFeed } from './simulation-feed.ts'
import { oneInterview, workingHour } from './simulation-interview.ts'

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

const companies = ['Bluepine', 'Halden Labs', 'Orchard & Finch', 'Northwind Rail', 'Tidewater Books']

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
    lastWords: told.flatMap(({ lastWords }) => lastWords),
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
