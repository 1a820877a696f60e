import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { PageAnswer } from '../../functions/app/page/answer.ts'
import type { PageSettings } from '../../functions/app/page/pass.ts'
import { mailLinks } from '../../functions/app/send/mail-links.ts'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import type { InterviewItem } from '../../functions/domain/record/interview.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import { pageApp } from '../../functions/handlers/page/page-app.ts'
import { anInterview } from '../builders.ts'
import { type MemoryWorld, memoryWorld } from '../fakes/memory-world.ts'

export const origin = 'https://roundtwo.test'
export const key = new Uint8Array(32).fill(7)

interface Asking {
  headers?: Record<string, string>
  cookies?: string[]
  sourceIp?: string
}

/** An HTTP API request, payload format 2.0. */
export const anEvent = (
  method: string,
  path: string,
  { headers = {}, cookies = [], sourceIp = '192.0.2.1' }: Asking = {},
  body?: string,
): APIGatewayProxyEventV2 => {
  const [rawPath = '/', rawQueryString = ''] = path.split('?')
  return {
    version: '2.0',
    routeKey: `${method} /{path+}`,
    rawPath,
    rawQueryString,
    cookies,
    headers: { host: 'roundtwo.test', ...headers },
    requestContext: {
      accountId: '1',
      apiId: 'test',
      domainName: 'roundtwo.test',
      domainPrefix: 'test',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp, userAgent: 'test' },
      requestId: 'request-1',
      routeKey: `${method} /{path+}`,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    isBase64Encoded: body !== undefined,
    ...(body === undefined ? {} : { body: Buffer.from(body).toString('base64') }),
  }
}

type Fields = Record<string, string | string[]>

const encoded = (fields: Fields): string => {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  return form.toString()
}

/** The hidden field of a page's forms. */
export const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

const pairOf = (cookie: string): string => cookie.split(';')[0] ?? ''

/** A browser: keeps cookies, follows one redirect at a time when told, sends its Origin with forms. */
export function browser(world: MemoryWorld['world'], settings: PageSettings = {}, sourceIp = '192.0.2.1') {
  const app = pageApp(world, settings)
  const jar = new Map<string, string>()
  const ask = async (event: APIGatewayProxyEventV2): Promise<PageAnswer> => {
    const answer = await app(event)
    for (const one of answer.cookies ?? []) jar.set(pairOf(one).split('=')[0] ?? '', pairOf(one))
    return answer
  }
  const cookies = () => [...jar.values()]
  const upload = async (path: string, form: FormData) => {
    const request = new Request(`${origin}${path}`, { method: 'POST', body: form })
    const headers = { 'content-type': request.headers.get('content-type') ?? '', origin }
    const event = anEvent('POST', path, { cookies: cookies(), sourceIp, headers }, '')
    return ask({ ...event, body: Buffer.from(await request.arrayBuffer()).toString('base64') })
  }
  return {
    /** Sends a form with a file in it. */
    upload,
    jar,
    get: (path: string) => ask(anEvent('GET', path, { cookies: cookies() })),
    head: (path: string) => ask(anEvent('HEAD', path, { cookies: cookies() })),
    post: (path: string, fields: Fields, headers: Record<string, string> = { origin }) =>
      ask(
        anEvent(
          'POST',
          path,
          { cookies: cookies(), sourceIp, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } },
          encoded(fields),
        ),
      ),
    /** Loads a page and sends a form of it. */
    async send(path: string, fields: Fields, to = path) {
      const { body } = await this.get(path)
      const link = hidden(body, 'link')
      return this.post(to, { gesture: hidden(body, 'gesture'), ...(link ? { link } : {}), ...fields })
    },
  }
}

/** A candidate with one round of two people at Bluepine, on Wednesday 2 December 2026, 14:00 in New York; the clock stands an hour after it. */
export async function aTown(items: InterviewItem[] = [anInterview()], at = '2026-12-02T21:00:00Z') {
  const town = await memoryWorld()
  for (const item of items) await town.world.table.saveInterview(item)
  await planCandidate(town.world, 'alex')
  town.moveTo(at)
  const seen = async () => view(await town.world.table.readCandidate('alex'))
  const links = () => mailLinks(town.world.site, key, { id: 'alex' }, town.world.clock.now())
  const round = async () => {
    const found = (await seen()).applications[0]?.rounds[0]
    if (found === undefined) throw new Error('no round')
    return found
  }
  /** Everything stored, to compare. */
  const stored = () => JSON.stringify([town.store.items(), [...town.objects], town.wakeUps, town.outbox])
  return {
    ...town,
    seen,
    links,
    round,
    stored,
    owner: () => browser(town.world, { localOwner: 'alex' }),
    stranger: (sourceIp?: string) => browser(town.world, {}, sourceIp),
  }
}

export const pathOf = (url: string): string => url.replace(origin, '')
