import { epochMilliseconds, type Instant, instantOf, plus } from '../../../functions/domain/time/wall-time.ts'
import { aCandidate, aFeed, aMeeting, aReading } from '../../builders.ts'
import { chance } from '../chance.ts'
import { busyTown } from './busy-town.ts'

/** Wednesday, 10:00 in New York: the hour of the flood. */
const hour: Instant = '2026-11-25T15:00:00Z'
const dayBefore = plus(hour, { hours: -24 })
const minute = 60_000

export interface Flood {
  candidates: number
  /** What one of them forwards, all at once, five minutes into the hour. */
  messages: number
  /** The entries of a calendar of theirs that is looked at for the first time then. */
  entries: number
}

/** In seconds, of those who do not flood. */
export interface Delays {
  /** From forwarding an invite to its receipt. */
  receipts: number[]
  /** From the minute a card was due to its going. */
  cards: number[]
}

const inviteOf = (candidateId: string, number: string, start: Instant): Uint8Array => {
  const domain = `${candidateId}-${number}.example`
  const meeting = aMeeting({
    uid: `${number}@${domain}`,
    start,
    title: `Interview ${number}`,
    organizer: `maya@${domain}`,
    attendees: [],
    interviewers: [],
  })
  const company = `Employer ${candidateId} ${number}`
  return Buffer.from(JSON.stringify(aReading({ meetings: [meeting], company, recruiter: { name: 'Maya', email: `maya@${domain}` } })))
}

/** An hour of an office: everybody has a card due and forwards one invite, and one of them floods. */
export async function floodedHour({ candidates, messages, entries }: Flood): Promise<Delays & { floodDoneAfter: number }> {
  const town = await busyTown(dayBefore)
  const { between } = chance(300)
  const ids = Array.from({ length: candidates }, (_, number) => `c${String(number).padStart(3, '0')}`)
  const [flooder = '', ...others] = ids
  for (const id of ids) await town.world.table.putCandidate(aCandidate({ id, name: `Person ${id}`, mail: `${id}@example.com` }))

  const began = epochMilliseconds(hour)
  const startOf = new Map(others.map((id) => [id, began + between(60, 119) * minute]))
  for (const [id, start] of startOf) town.arrives(id, 'first', inviteOf(id, 'first', instantOf(start)), epochMilliseconds(dayBefore))
  await town.runTo(began - minute, { ticks: false })
  const before = town.mails.length

  const forwardedAt = new Map(others.map((id) => [id, began + between(0, 1799) * 1000]))
  for (const [id, at] of forwardedAt) town.arrives(id, 'second', inviteOf(id, 'second', plus(hour, { days: 9 })), at)
  const floodAt = began + 5 * minute
  for (let number = 0; number < messages; number += 1)
    town.arrives(flooder, `f${number}`, inviteOf(flooder, `f${number}`, plus(hour, { days: 10 + (number % 60) })), floodAt)
  if (entries > 0) {
    town.fetches(() => ({ outcome: 'fetched', etag: null, lastModified: null, bytes: birthdays(entries) }))
    await town.world.table.putFeed(aFeed({ candidateId: flooder, nextPollAt: hour, lastGoodAt: null, firstLookAt: null }), {
      unplanned: false,
    })
  }
  await town.runTo(began + 90 * minute, { ticks: true })

  const sent = town.mails.slice(before)
  const lateness = (kind: string, since: ReadonlyMap<string, number>) =>
    [...since].map(
      ([id, at]) =>
        ((sent.find((mail) => mail.candidateId === id && mail.kind === kind && mail.at >= at)?.at ?? Number.POSITIVE_INFINITY) - at) / 1000,
    )
  const cardDue = new Map([...startOf].map(([id, start]) => [id, start - 60 * minute]))
  const ofFlooder = sent.filter(({ candidateId }) => candidateId === flooder).map(({ at }) => at)
  return {
    receipts: lateness('receipt', forwardedAt),
    cards: lateness('card', cardDue),
    floodDoneAfter: ofFlooder.length < messages ? Number.POSITIVE_INFINITY : (Math.max(floodAt, ...ofFlooder) - floodAt) / 1000,
  }
}

const birthdays = (entries: number): Uint8Array => {
  const event = (_: unknown, number: number) =>
    `BEGIN:VEVENT\r\nUID:b${number}@x\r\nDTSTAMP:20261120T000000Z\r\nDTSTART:20261204T150000Z\r\nDURATION:PT1H\r\nSUMMARY:Birthday ${number}\r\nEND:VEVENT\r\n`
  return Buffer.from(
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n${Array.from({ length: entries }, event).join('')}END:VCALENDAR\r\n`,
  )
}
