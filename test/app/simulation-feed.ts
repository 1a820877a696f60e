import { type Instant, plus } from '../../functions/domain/time/wall-time.ts'
import type { Fetched } from '../../functions/ports.ts'
import { aFeed } from '../builders.ts'
import type { MemoryWorld } from '../fakes/memory-world.ts'
import type { Chance } from './chance.ts'

interface Entry {
  uid: string
  company: string
  start: Instant
}

/** A private calendar, and how it looks from when on. */
export interface ScriptedFeed {
  candidateId: string
  id: string
  addedAt: Instant
  pictures: { from: Instant; entries: Entry[] }[]
  /** When its address does not answer. */
  down: { from: Instant; until: Instant }
  /** When it is looked at: shortly after each change, and once in a while. Looks that find nothing new are left out. */
  looks: Instant[]
}

const companies = ['Cedar Point Bank', 'Larkspur Games']

/** Some interviews stand in the candidate's calendar alone; one moves or vanishes, and another comes. */
export function scriptFeed(dice: Chance, begin: Instant, workingHour: (days: number) => Instant): ScriptedFeed {
  const addedAt = plus(begin, { minutes: dice.between(0, 2 * 24 * 60) })
  const entry = (number: number): Entry => ({
    uid: `calendar-${number}@calendar.example`,
    company: companies[number] ?? 'Larkspur Games',
    start: workingHour(dice.between(3, 16)),
  })
  const pictures = [{ from: addedAt, entries: [entry(0), ...(dice.percent(50) ? [entry(1)] : [])] }]
  for (let changes = dice.between(1, 3); changes > 0; changes -= 1) {
    const last = pictures.at(-1)?.entries ?? []
    const from = plus(pictures.at(-1)?.from ?? addedAt, { minutes: dice.between(30, 5 * 24 * 60) })
    const what = dice.pick({ move: 40, vanish: 30, come: 30 })
    if (what === 'move')
      pictures.push({ from, entries: last.map((one, at) => (at === 0 ? { ...one, start: workingHour(dice.between(3, 18)) } : one)) })
    if (what === 'vanish') pictures.push({ from, entries: last.slice(1) })
    if (what === 'come' && last.length < 2)
      pictures.push({ from, entries: [...last, entry(last.some(({ uid }) => uid.startsWith('calendar-0')) ? 1 : 0)] })
  }
  const fails = plus(addedAt, { minutes: dice.between(60, 10 * 24 * 60) })
  const looks = pictures.flatMap(({ from }) => [15, 45, 90].map((minutes) => plus(from, { minutes: minutes + dice.between(0, 14) })))
  for (let days = 2; days < 20; days += 4) looks.push(plus(addedAt, { days, minutes: dice.between(0, 600) }))
  return {
    candidateId: 'alex',
    id: 'feed-1',
    addedAt,
    pictures,
    down: { from: fails, until: plus(fails, { hours: 3 }) },
    looks: looks.sort(),
  }
}

export async function openFeed(town: MemoryWorld, { candidateId, id, addedAt }: ScriptedFeed): Promise<void> {
  await town.world.table.putFeed(aFeed({ candidateId, id, nextPollAt: addedAt, lastGoodAt: null, firstLookAt: null }), { unplanned: false })
}

/** What the calendar's address answers at that moment. */
export function answerOf({ pictures, down }: ScriptedFeed, now: Instant): Fetched {
  if (down.from <= now && now < down.until) return { outcome: 'failed', words: 'The calendar did not answer.' }
  const picture = pictures.findLast(({ from }) => from <= now)
  const events = (picture?.entries ?? []).map(eventOf)
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Calendar//EN', ...events, 'END:VCALENDAR', ''].join('\r\n')
  return { outcome: 'fetched', bytes: Buffer.from(text), etag: null, lastModified: null }
}

const stamp = (at: Instant): string => at.replace(/[-:]/g, '')

const eventOf = ({ uid, company, start }: Entry): string =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(start)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(plus(start, { hours: 1 }))}`,
    `SUMMARY:Interview with ${company}: Product Designer`,
    `LOCATION:https://meet.example.com/${uid.slice(0, 10)}`,
    'END:VEVENT',
  ].join('\r\n')
