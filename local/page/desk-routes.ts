import { view } from '../../functions/domain/view/make-view.ts'
import { framed, framePolicy } from '../../templates/mail/render/framed.ts'
import type { ShownMail } from '../control-answers.ts'
import { examples } from '../examples/examples.ts'
import { candidateId } from '../names.ts'
import type { Town } from '../town.ts'
import { deskPage } from './desk.tsx'
import { deskPaths, steps } from './paths.ts'

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
  body: string | Buffer
}

/** Nothing from elsewhere and nothing inline; frames only for our own mails. */
const strict =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

const page = (body: string | Buffer, contentType = 'text/html; charset=utf-8', policy = strict): DeskAnswer => ({
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

/** The pages that only the local run has. Undefined where there is none. */
export async function desk(town: Town, call: DeskCall): Promise<DeskAnswer | undefined> {
  const { method, path } = call
  if (method === 'POST') {
    if (path === deskPaths.example) return tryExample(town, call.form.get('which') ?? '')
    if (path === deskPaths.wind) return wind(town, call.form.get('by') ?? '')
    return undefined
  }
  if (path === deskPaths.desk) return showDesk(town, call)
  const [, id = '', rest = ''] = /^\/local\/mails\/([^/]+)(.*)$/.exec(path) ?? []
  const mail = (await town.outbox()).find((each) => each.id === decodeURIComponent(id))
  return mail && showMail(mail, rest)
}

async function showDesk(town: Town, { query, host, smtpPort }: DeskCall): Promise<DeskAnswer> {
  const candidate = await town.table.findCandidate(candidateId)
  const props = { now: town.clock.now(), zone: candidate?.homeZone ?? 'UTC', host, smtpPort, done: query.get('done') }
  const [mails, touchpoints] = [await town.outbox(), await town.touchpoints()]
  return page(deskPage({ ...props, mails, touchpoints }))
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

async function tryExample(town: Town, which: string): Promise<DeskAnswer> {
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

async function wind(town: Town, by: string): Promise<DeskAnswer> {
  if (by !== 'next') {
    const [step] = steps.find(([duration]) => duration === by) ?? ['PT1H']
    await town.clock.windBy(step)
    return seeOther(`${deskPaths.desk}?done=wound`)
  }
  const now = town.clock.now()
  const [next] = (await town.touchpoints())
    .filter(({ state, due }) => state === 'planned' && due > now)
    .map(({ due }) => due)
    .sort()
  if (next === undefined) return seeOther(`${deskPaths.desk}?done=nothing-planned`)
  await town.clock.windTo(next)
  return seeOther(`${deskPaths.desk}?done=wound`)
}
