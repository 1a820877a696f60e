import { createHash, createHmac } from 'node:crypto'
import { doorIdOf } from '../../functions/app/receive/webhooks/webhook-keys.ts'
import { jsonLog } from '../../functions/aws/log.ts'
import { touchpointTag } from '../../functions/aws/table/keys.ts'
import { tableOver } from '../../functions/aws/table.ts'
import type { FunctionName } from '../../functions/contract.ts'
import { signInDoor } from '../../functions/domain/access/door.ts'
import { webhookKey } from '../../functions/domain/access/webhook-signature.ts'
import type { TouchpointRef } from '../../functions/domain/sending/touchpoint.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { handler as onFeedTick } from '../../functions/handlers/on-feed-tick.ts'
import { handler as onMailEvent } from '../../functions/handlers/on-mail-event.ts'
import { handler as onMessageStored } from '../../functions/handlers/on-message-stored.ts'
import { handler as onPageRequest } from '../../functions/handlers/on-page-request.ts'
import { handler as onPushDue } from '../../functions/handlers/on-push-due.ts'
import { handler as onSweep } from '../../functions/handlers/on-sweep.ts'
import { handler as onTouchpointDue } from '../../functions/handlers/on-touchpoint-due.ts'
import { handler as onWebhook } from '../../functions/handlers/on-webhook.ts'
import { NotHandedOver } from '../../functions/not-handed-over.ts'
import type { World } from '../../functions/ports.ts'
import { overrideWorld } from '../../functions/start.ts'
import { mailReceipt, objectCreated } from '../../local/doubles/mail/receipts.ts'
import { mailEvent } from '../../local/doubles/mail/ses-events.ts'
import { sqsEvent } from '../../local/events.ts'
import { aCandidate, aContribution, aFeed, aMeeting, anInterview, aReading, arrival } from '../builders.ts'
import { memoryWorld } from '../fakes/memory-world.ts'
import { anEvent, browser, origin } from '../page/browser.ts'

/** Stands in every name, address, title, uid, text and secret of these scenarios, and so must stand in no line. */
export const canary = 'canary'

const handlers = {
  'on-webhook': onWebhook,
  'on-feed-tick': onFeedTick,
  'on-message-stored': onMessageStored,
  'on-page-request': onPageRequest,
  'on-touchpoint-due': onTouchpointDue,
  'on-mail-event': onMailEvent,
  'on-push-due': onPushDue,
  'on-sweep': onSweep,
} as const

export interface Written {
  function: FunctionName
  line: string
}

/** One life of all handlers, in which everything that can be logged happens. Gives what they wrote, and what Lambda would write of what they threw. */
export async function everyLine(): Promise<Written[]> {
  const written: Written[] = []
  const stage = await raise(written)
  for (const scene of scenes) await scene(stage)
  overrideWorld({})
  return written
}

type Stage = Awaited<ReturnType<typeof raise>>

async function raise(written: Written[]) {
  const town = await memoryWorld({ candidate: aCandidate({ name: `Alex ${canary}`, mail: `alex@${canary}.example`, employer: canary }) })
  let running: FunctionName = 'on-sweep'
  const log = jsonLog(town.clock, (line) => written.push({ function: running, line }), 'roundtwo')
  const world = { ...town.world, log, table: tableOver(town.store, town.clock, log) }

  /** As its trigger would call it, on a world of which parts may be broken. */
  const run = async (name: FunctionName, event: unknown, broken: Partial<World> = {}): Promise<unknown> => {
    running = name
    overrideWorld({ ...world, ...broken })
    const handler: (event: never, context: { functionName: string; awsRequestId: string }) => Promise<unknown> = handlers[name]
    try {
      return await handler(event as never, { functionName: `roundtwo-${name}`, awsRequestId: 'run-1' })
    } catch (error) {
      // What the runtime itself writes of a fault that leaves the handler.
      const { name: errorType, message: errorMessage, stack } = error as Error
      written.push({ function: name, line: JSON.stringify({ type: 'thrown', errorType, errorMessage, stack, ...(error as object) }) })
      return undefined
    }
  }
  const batch = (...bodies: string[]) =>
    sqsEvent(
      bodies.map((body, at) => ({
        id: `m${at}`,
        copy: 0,
        queue: 'q',
        body,
        attributes: {},
        sentAt: 0,
        visibleAt: 0,
        firstReceivedAt: null,
        receiveCount: 1,
        receiptHandle: `r${at}`,
      })),
    )
  return { town, world, run, batch }
}

const spilled = () => Promise.reject(new Error(`no ${canary} here\n    at ${canary} (${canary}.ts:1:1)`, { cause: new TypeError(canary) }))

const meeting = aMeeting({
  uid: `${canary}-7@stranger.example`,
  title: `Interview with ${canary}`,
  organizer: `maya@${canary}.example`,
  attendees: [`alex@${canary}.example`],
  interviewers: [{ name: `Tomas ${canary}`, email: `tomas@${canary}.example`, title: canary }],
  meetingUrl: `https://meet.example.com/${canary}`,
  location: canary,
})
const reading = aReading({ company: canary, role: canary, meetings: [meeting], why: [canary], evidence: {} })

const stored = (key: string) => objectCreated({ bucket: 'inbox', key, size: 1, etag: 'e', storedAt: arrival } as never)

async function dropIn({ town, world, run, batch }: Stage, key: string, times = 1): Promise<void> {
  await world.inbox.put(key, Buffer.from(`${canary} ${key}`), 'text/calendar')
  for (let time = 0; time < times; time += 1) await run('on-message-stored', batch(stored(key)))
  town.read = () => ({ outcome: 'read', reading })
}

const rowOf = async ({ world }: Stage, kind: string) => {
  const row = (await world.table.readCandidate('alex')).touchpoints.find((one) => one.kind === kind && one.state === 'planned')
  if (row === undefined) throw new Error(`no ${kind} is planned`)
  return row
}

const refOf = ({ candidateId, key }: TouchpointRef) => JSON.stringify({ candidateId, key })

const eventOf = (kind: 'Send' | 'Delivery' | 'Bounce' | 'SoftBounce' | 'Complaint' | 'Reject', touchpoint: string) =>
  mailEvent(
    kind as 'Send',
    {
      id: 'mail-1',
      from: `roundtwo@${canary}.example`,
      to: [`alex@${canary}.example`],
      subject: canary,
      html: '',
      text: '',
      headers: {},
      attachments: [],
      tags: { candidate: 'alex', touchpoint, attempt: '1' },
      sentAt: arrival,
      order: 1,
    },
    'roundtwo',
  )

const scenes: ((stage: Stage) => Promise<void>)[] = [
  async function messages(stage) {
    const { town, run, batch, world } = stage
    town.read = () => ({ outcome: 'read', reading })
    await dropIn(stage, 'page/alex/1')
    town.read = () => ({ outcome: 'refused', refusal: { code: 'deadline', words: `too long: ${canary}`, passing: true } })
    await dropIn(stage, 'page/alex/2', 4)
    const receipt = {
      id: 'm',
      envelopeFrom: `x@${canary}.example`,
      bucket: 'inbox',
      folder: 'mail/',
      at: arrival,
      raw: Buffer.from(canary),
    }
    await run('on-message-stored', batch(mailReceipt({ ...receipt, recipients: [`${canary}@mail.roundtwo.test`] })))
    const validated = { Type: 'Notification', Message: 'Successfully validated SNS topic for Amazon SES email receiving.' }
    await run(
      'on-message-stored',
      batch(JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: canary }), JSON.stringify(validated)),
    )
    await run('on-message-stored', batch(canary, `{"Records":"${canary}"}`, stored('page/alex/gone')))
    await world.inbox.put('page/alex/3', Buffer.from(canary), 'text/calendar')
    await run('on-message-stored', batch(stored('page/alex/3')), { reader: { read: spilled } })
  },
  async function webhooks({ world, run }) {
    const token = `${canary}-token`
    const of = { candidateId: 'alex', provider: 'calcom' as const }
    const door = { ...of, id: doorIdOf(of), carrier: 'webhook' as const, version: 1, ownerOnly: false }
    await world.table.putDoor({ ...door, secretHash: createHash('sha256').update(token).digest('hex') })
    const master = (await world.secrets.key('webhook')) ?? new Uint8Array()
    const body = `{"triggerEvent":"${canary}"}`
    const signature = createHmac('sha256', webhookKey(master, door).bytes).update(body).digest('hex')
    const request = (path: string, headers: Record<string, string>) => ({ pathParameters: { door: path }, headers, body })
    await run('on-webhook', request(`${canary}-unknown`, {}))
    await run('on-webhook', request(token, { 'x-cal-signature-256': canary }))
    await run('on-webhook', request(token, { 'x-cal-signature-256': signature }))
    await run('on-webhook', request(token, { 'x-cal-signature-256': signature }), { inbox: { ...world.inbox, put: spilled } })
    await run('on-webhook', { body: canary })
  },
  async function mails(stage) {
    const { town, world, run, batch } = stage
    const mailer = (send: World['mailer']['send']) => ({ mailer: { send } })
    const receipt = await rowOf(stage, 'receipt')
    town.moveTo(receipt.due)
    for (let time = 0; time < 2; time += 1) {
      await run(
        'on-touchpoint-due',
        batch(refOf(receipt)),
        mailer(async () => ({ outcome: 'refused', again: true, reason: 'MessageRejected' })),
      )
      town.moveTo(plus(town.clock.now(), { minutes: 11 }))
    }
    const fault = () => Promise.reject(new NotHandedOver({ candidateId: 'alex', touchpoint: receipt.key }, { cause: new Error(canary) }))
    await run('on-touchpoint-due', batch(refOf(receipt), canary), mailer(fault))
    await run('on-touchpoint-due', batch(refOf(receipt)))
    const packet = await rowOf(stage, 'packet')
    town.moveTo(packet.due)
    await run(
      'on-touchpoint-due',
      batch(refOf(packet)),
      mailer(async () => ({ outcome: 'refused', again: false, reason: 'BadRequestException' })),
    )
    const tag = touchpointTag(receipt.key)
    const events = (['Send', 'SoftBounce', 'Delivery', 'Bounce', 'Complaint'] as const).map((kind) => eventOf(kind, tag))
    await run('on-mail-event', batch(...events, eventOf('Delivery', 'gone'), canary))
    const card = await rowOf(stage, 'card')
    await world.table.moveTouchpoint(card, { ...card, state: 'unknown', attempt: 1 })
    await run('on-mail-event', batch(eventOf('Reject', touchpointTag(card.key))))
  },
  async function pages({ town, world, run }) {
    const site = { publicUrl: origin, mailDomain: undefined }
    await world.table.putDoor({
      id: 'page',
      candidateId: 'alex',
      carrier: 'page',
      secretHash: signInDoor(`alex@${canary}.example`),
      version: 1,
      ownerOnly: false,
    })
    const visitor = browser(world)
    for (let minute = 0; minute < 8; minute += 1) {
      town.moveTo(plus(town.clock.now(), { minutes: 1 }))
      await visitor.send('/sign-in', { mail: `alex@${canary}.example` })
    }
    const secrets = { key: spilled }
    await run('on-page-request', anEvent('GET', `/l/${canary}`), { site, secrets })
    await run('on-page-request', anEvent('POST', '/sign-in', { headers: { cookie: canary } }, `mail=${canary}`), { site })
    await run('on-page-request', { [canary]: canary })
  },
  async function pushes({ town, world, run, batch }) {
    const url = `https://${canary}.example/hook`
    await browser(world, { localOwner: 'alex' }).send('/settings/notifications', { act: 'webhook', url, full: 'on' })
    await browser(world, { localOwner: 'alex' }).send('/settings/notifications', { act: 'test', to: 'webhook' })
    const bodies = town.pushWakeUps.splice(0).map((ref) => JSON.stringify(ref))
    await run('on-push-due', batch(...bodies, canary))
    await run('on-push-due', batch(...bodies), { table: { ...world.table, findPush: spilled } })
  },
  async function sweeps({ town, world, run }) {
    town.moveTo(plus(town.clock.now(), { hours: 1 }))
    await run('on-sweep', {})
    await run('on-sweep', {}, { timers: { ...world.timers, book: spilled } })
    await run('on-sweep', {}, { table: { ...world.table, listDue: spilled } })
  },
  async function feeds({ town, world, run }) {
    await world.table.putFeed(aFeed({ url: `https://calendar.example/${canary}.ics`, nextPollAt: town.clock.now() }), { unplanned: false })
    await run('on-feed-tick', {}, { fetcher: { fetch: spilled } })
    town.fetch = () => ({ outcome: 'failed', words: `no such calendar: ${canary}` })
    town.moveTo(plus(town.clock.now(), { days: 1 }))
    await run('on-feed-tick', {})
  },
  async function unreadable({ town, world, run }) {
    const item = anInterview({ identity: `uid:${canary}`, contributions: [aContribution({ meeting })] })
    await world.table.saveInterview(item)
    const bad = town.store.items().find((one) => String(one.sk).includes(`uid:${canary}`))
    await town.store.put({ ...bad, schemaVersion: 99 })
    town.moveTo(plus(town.clock.now(), { minutes: 5 }))
    await run('on-sweep', {})
  },
]
