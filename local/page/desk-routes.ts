import type { Instant } from '../../functions/domain/time/wall-time.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import { framed, framePolicy } from '../../templates/mail/render/framed.ts'
import type { ShownMail } from '../control/control-answers.ts'
import { examples } from '../examples/examples.ts'
import { candidateId } from '../names.ts'
import { BackwardsError, StoppedError } from '../town/driver.ts'
import type { Town } from '../town/town.ts'
import { deskPage } from './desk.tsx'
import { deskPaths, steps } from './paths.ts'
import { pageWhileWinding } from './winding.tsx'

export interface DeskCall {
  method: string
  path: string
  query: URLSearchParams
  form: URLSearchParams
  host: string
  smtpPort: number
}

export interface DeskAnswer {
  status: number
  headers: Record<string, string>
  /** Text in pieces where the page begins before its end is known. */
  body: string | Buffer | AsyncIterable<string>
}

/** Undefined where there is no such page. */
export type Desk = (call: DeskCall) => Promise<DeskAnswer | undefined>

/** Nothing from elsewhere and nothing inline; frames only for our own mails. */
const strict =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

const page = (body: DeskAnswer['body'], contentType = 'text/html; charset=utf-8', policy = strict): DeskAnswer => ({
  status: 200,
  headers: {
    'content-type': contentType,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  },
  body,
})
const seeOther = (location: string): DeskAnswer => ({ status: 303, headers: { location }, body: '' })

/** The pages that only the local run has. */
export function openDesk(town: Town, onTrouble: (error: unknown) => void): Desk {
  const clock = openClock(town, onTrouble)
  const tryExample = inTurn((which: string) => dropIn(town, which))
  return async (call) => {
    const { method, path, form } = call
    if (method === 'POST') {
      if (path !== deskPaths.example && path !== deskPaths.wind) return undefined
      if (town.clock.winding()) return seeOther(`${deskPaths.desk}?done=winding`)
      return path === deskPaths.wind ? clock.wind(form.get('by') ?? '') : tryExample(form.get('which') ?? '')
    }
    if (path === deskPaths.desk) return showDesk(town, call, clock.brokeOff)
    const [, id = '', rest = ''] = /^\/local\/mails\/([^/]+)(.*)$/.exec(path) ?? []
    const mail = (await town.outbox()).find((each) => each.id === decodeURIComponent(id))
    return mail && showMail(mail, rest)
  }
}

/** One after the other: the second of two presses at once finds what the first has done. */
function inTurn<Given, Answer>(work: (given: Given) => Promise<Answer>): (given: Given) => Promise<Answer> {
  let before: Promise<unknown> = Promise.resolve()
  return (given) => {
    const answer = before.then(() => work(given))
    before = answer.catch(() => {})
    return answer
  }
}

async function showDesk(town: Town, { query, host, smtpPort }: DeskCall, brokeOff: () => boolean): Promise<DeskAnswer> {
  const candidate = await town.table.findCandidate(candidateId)
  const props = async () => {
    const [mails, touchpoints] = [await town.outbox(), await town.touchpoints()]
    const words = { done: query.get('done'), wound: brokeOff() ? 'broke-off' : 'wound' } as const
    return { now: town.clock.now(), zone: candidate?.homeZone ?? 'UTC', host, smtpPort, mails, touchpoints, ...words }
  }
  return page(town.clock.winding() ? pageWhileWinding(town, props) : deskPage(await props()))
}

function showMail(mail: ShownMail, rest: string): DeskAnswer | undefined {
  if (rest === '') return page(framed(mail.html), 'text/html; charset=utf-8', framePolicy)
  if (rest === '/text') return page(mail.text, 'text/plain; charset=utf-8')
  const attachment = mail.attachments[Number(/^\/attachments\/(\d+)$/.exec(rest)?.[1] ?? -1)]
  // Never as what it says it is: a calendar opens its program, anything else is only saved.
  return (
    attachment &&
    page(
      Buffer.from(attachment.content, 'base64'),
      attachment.contentType.startsWith('text/calendar') ? 'text/calendar' : 'application/octet-stream',
    )
  )
}

async function dropIn(town: Town, which: string): Promise<DeskAnswer> {
  const candidate = await town.table.findCandidate(candidateId)
  if (!candidate) return seeOther(deskPaths.desk)
  const { name, mail, homeZone } = candidate
  const { domain, messages } = exampleOf(which)
  const { applications } = view(await town.table.readCandidate(candidateId))
  if (applications.some((one) => one.domain === domain)) return seeOther(`${deskPaths.desk}?done=again`)
  for (const { raw, contentType } of messages({ now: town.clock.now(), zone: homeZone, name, mail })) await town.post(raw, contentType)
  return seeOther(`${deskPaths.desk}?done=example`)
}

const exampleOf = (which: string) => (Object.hasOwn(examples, which) ? examples[which as keyof typeof examples] : examples.second)

/** Winds without keeping the browser waiting: the page shows how far it has come. */
function openClock(town: Town, onTrouble: (error: unknown) => void) {
  let brokeOff = false
  const start = (wound: Promise<void>) => {
    brokeOff = false
    wound.catch((error: unknown) => {
      // The clock got there by itself meanwhile, or goes on after the next start.
      if (error instanceof BackwardsError || error instanceof StoppedError) return
      brokeOff = true
      onTrouble(error)
    })
  }
  return {
    brokeOff: () => brokeOff,
    async wind(by: string): Promise<DeskAnswer> {
      const next = by === 'next' ? await nextDue(town) : undefined
      if (by === 'next' && next === undefined) return seeOther(`${deskPaths.desk}?done=nothing-planned`)
      // Somebody may have pressed while the plan was looked up.
      if (town.clock.winding()) return seeOther(`${deskPaths.desk}?done=winding`)
      const [step] = steps.find(([duration]) => duration === by) ?? ['PT1H']
      start(next === undefined ? town.clock.windBy(step) : town.clock.windTo(next))
      return seeOther(`${deskPaths.desk}?done=wound`)
    },
  }
}

/** When the next mail that is planned falls due. */
async function nextDue(town: Town): Promise<Instant | undefined> {
  const now = town.clock.now()
  const due = (await town.touchpoints()).filter((one) => one.state === 'planned' && one.due > now).map((one) => one.due)
  return due.sort()[0]
}
