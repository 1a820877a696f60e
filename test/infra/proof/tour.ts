import { mostAtOnce } from '../../../functions/app/receive/receive-in-turn.ts'
import type { FunctionName } from '../../../functions/contract.ts'
import { splitFeed } from '../../../functions/domain/feed/split-feed.ts'
import { readMessage } from '../../../functions/domain/read/read-message.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import type { Fetched } from '../../../functions/ports.ts'
import { candidateId, names } from '../../../local/names.ts'
import type { Handler } from '../../../local/town/pump.ts'
import { startTown, type Town } from '../../../local/town/town.ts'
import { aContribution, aMeeting, anInterview } from '../../builders.ts'
import { listenToCalls, type Made } from '../../granted-calls.ts'
import { anInvite } from '../../scenarios/a-scenario.ts'
import { owner } from '../../scenarios/owner.ts'
import { openDoor } from '../../scenarios/webhooks.ts'

/**
 * A life with everything in it that a function asks AWS for: real SDK clients, the functions' own handlers, the doubles. Between the legs it
 * starts cold, so that each function fetches the key itself once.
 */
export async function tour(): Promise<Made[]> {
  const made: Made[] = []
  const stop = listenToCalls((one) => made.push(one))
  const statuses = [503]
  const shaken = new Map<FunctionName, number>()
  const leave = async (name: FunctionName) => {
    const times = (shaken.get(name) ?? 0) + 1
    shaken.set(name, times)
    if (times <= 2) await leaveUnplanned(town, `${name}-${times}`)
    if (name === 'on-feed-tick' && times === 1) await leaveMoved(town)
  }
  const town: Town = await startTown({
    handlers: Object.fromEntries(shakenUp.map((name) => [name, firstLeaving(name, leave)])),
    world: {
      reader: { read: readMessage },
      splitter: { split: async (...asked) => splitFeed(...asked) },
      fetcher: { fetch: async () => feed },
      // The first is not taken, so that the sweep comes back to it.
      poster: { post: async () => ({ outcome: 'answered', status: statuses.pop() ?? 200 }) },
    },
  })
  try {
    await webhooks(town)
    await town.restart()
    await mail(town)
    await town.restart()
    await pages(town)
    await town.restart()
    await leaveUnplanned(town, 'on-sweep')
    await town.clock.windBy('PT1H')
    // Not taken either, and with nothing else to do: after the cold start it is the first that needs the key.
    statuses.push(503)
    await owner(town).send('/settings/notifications', { act: 'test', to: 'webhook' })
    await town.restart()
    await town.clock.windBy('PT20M')
    // The answer is lost, and the event settles what became of the mail: a reason to plan again.
    town.doubles.mail.behave = () => 'lose-answer'
    shaken.clear()
    await town.clock.windTo('2026-12-03T00:00:00Z')
    await mail(town, { sequence: 1, start: '20261210T140000' })
    await deletion(town)
  } finally {
    stop()
    await town.close()
  }
  return made
}

/** They plan only what they find unplanned, which a quiet life does not leave them. */
const shakenUp = ['on-touchpoint-due', 'on-mail-event', 'on-feed-tick'] as const

const firstLeaving =
  (name: (typeof shakenUp)[number], leave: (name: FunctionName) => Promise<void>): Handler =>
  async (event, context) => {
    await leave(name)
    const { handler } = (await import(`../../../functions/handlers/${name}.ts`)) as { handler: Handler }
    return handler(event, context)
  }

/** An interview that was stored by somebody who did not come to plan it; each on a day of its own. */
async function leaveUnplanned(town: Town, name: string): Promise<void> {
  const before = (await town.interviews()).length
  const meeting = aMeeting({ uid: `${name}-${before}@bluepine.example`, start: plus(town.clock.now(), { days: 20 + before }) })
  const company = `Bluepine ${name} ${before}`
  const contributions = [aContribution({ meeting, messageId: `${name}-${before}`, storedAt: town.clock.now(), company })]
  await town.table.saveInterview(anInterview({ candidateId, contributions }))
}

/** The first interview that came has moved, and nobody came to plan that: its timers are to be taken back. */
async function leaveMoved(town: Town): Promise<void> {
  const [standing] = (await town.table.readCandidate(candidateId)).interviews
  const [told] = standing?.contributions ?? []
  if (!standing || !told?.meeting.start) throw new Error('There is nothing to move')
  const start = { ...told.meeting.start, instant: plus(told.meeting.start.instant ?? town.clock.now(), { days: 1 }) }
  const moved = { ...told, messageId: 'moved', meeting: { ...told.meeting, start, sequence: (told.meeting.sequence ?? 0) + 1 } }
  const contributions = [...standing.contributions, moved]
  await town.table.saveInterview({ ...standing, contributions, version: standing.version + 1, unplanned: true })
}

const calendar = (...invites: string[]): Fetched => ({
  outcome: 'fetched',
  etag: null,
  lastModified: null,
  bytes: Buffer.from(
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${invites.map((one) => one.slice(one.indexOf('BEGIN:VEVENT'), one.indexOf('END:VCALENDAR'))).join('')}END:VCALENDAR\r\n`,
  ),
})

const feed = calendar(anInvite({ uid: 'f1@home', title: 'Interview: Analyst at Dunmore', start: '20261204T150000' }))

async function webhooks(town: Town): Promise<void> {
  const door = await openDoor(town, 'calcom')
  const body = JSON.stringify({ triggerEvent: 'BOOKING_CREATED', createdAt: '2026-11-23T15:00:00Z', payload: {} })
  await door.send(body)
  await door.send(body, { headers: { 'x-cal-signature-256': 'no' } })
  for (let more = 0; more <= mostAtOnce; more += 1) await door.send(JSON.stringify({ triggerEvent: 'PING', more }))
}

/** To two people at once, so that each gets a copy. */
async function mail(town: Town, { sequence = 0, start = '20261209T140000' } = {}): Promise<void> {
  const invite = anInvite({ uid: 'm1@fernhill.example', start, sequence })
  const raw = Buffer.from(
    `Subject: Interview\r\nMessage-ID: <${sequence}@x>\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n${invite}`,
  )
  town.receiveMail({
    id: `a${sequence}`,
    envelopeFrom: 'alex.morgan@example.com',
    recipients: ['invites', 'somebody'].map((name) => `${name}@${names.mailDomain}`),
    raw,
  })
  await town.settle()
}

/** Drops an invite in, subscribes to a calendar and gives it up again, changes a setting, asks for a link to sign in. */
async function pages(town: Town): Promise<void> {
  const me = owner(town)
  await me.send('/', { text: anInvite({ uid: 'r2@fernhill.example', start: '20261202T140000' }) }, '/messages')
  await me.send('/settings/notifications', { act: 'webhook', url: 'https://hooks.example.com/r2' })
  await me.send('/settings/notifications', { act: 'test', to: 'webhook' })
  await me.send('/feeds', { url: 'https://calendar.example.com/alex.ics' })
  await town.clock.windBy('PT30M')
  await leaveUnplanned(town, 'on-page-request')
  await me.send('/settings', { name: 'Alex Morgan', homeZone: 'America/Chicago', quietFrom: '21:30', quietUntil: '07:30' })
  await me.send('/sign-in', { mail: 'alex.morgan@example.com' })
}

/** First an application, whose timers are taken back one by one, then everything. */
async function deletion(town: Town): Promise<void> {
  const me = owner(town)
  const { body } = await me.get('/your-data')
  const application = /\/your-data\/delete\/application\/\w+/.exec(body)?.[0] ?? ''
  await me.send(application, {})
  await town.clock.windBy('PT10M')
  await me.send('/your-data/delete/everything', {})
  await town.clock.windBy('PT2H')
}

export const byFunction = (made: readonly Made[]): Map<FunctionName, Set<string>> => {
  const found = new Map<FunctionName, Set<string>>()
  for (const one of made) for (const call of one.calls) found.set(one.function, (found.get(one.function) ?? new Set()).add(call))
  return found
}
