import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { FunctionName } from '../../functions/contract.ts'
import type { Instant } from '../../functions/domain/time/wall-time.ts'
import { account } from '../doubles/wire.ts'

/** The routes of the HTTP API, as infra/parts/api.ts opens them. */
export interface ApiRoute {
  function: FunctionName
  routeKey: string
  pathParameters: Record<string, string>
}

export function routeOf(method: string, path: string): ApiRoute | undefined {
  const door = /^\/hooks\/([^/]+)$/.exec(path)?.[1]
  if (method === 'POST' && door !== undefined) return { function: 'on-webhook', routeKey: 'POST /hooks/{door}', pathParameters: { door } }
  if (!['GET', 'HEAD', 'POST'].includes(method)) return undefined
  if (method === 'POST' && path === '/sign-in') return { function: 'on-page-request', routeKey: 'POST /sign-in', pathParameters: {} }
  if (path === '/') return { function: 'on-page-request', routeKey: `${method} /`, pathParameters: {} }
  return { function: 'on-page-request', routeKey: `${method} /{path+}`, pathParameters: { path: path.slice(1) } }
}

interface Asked {
  request: IncomingMessage
  url: URL
  body: Buffer
  route: ApiRoute
  at: Instant
}

/** An HTTP request in payload format 2.0 (API Gateway developer guide, "Create AWS Lambda proxy integrations for HTTP APIs"). */
export function apiEvent({ request, url, body, route, at }: Asked): APIGatewayProxyEventV2 {
  const { cookie, ...headers } = request.headers
  const flat = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : (value ?? '')])
  const query = [...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name).join(',')])
  const text = isText(request.headers['content-type'])
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/) }),
    headers: Object.fromEntries(flat),
    ...(query.length > 0 && { queryStringParameters: Object.fromEntries(query) }),
    ...(Object.keys(route.pathParameters).length > 0 && { pathParameters: route.pathParameters }),
    requestContext: {
      accountId: account,
      apiId: 'local',
      domainName: url.hostname,
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.routeKey,
      stage: '$default',
      time: at,
      timeEpoch: Date.parse(at),
    },
    ...(body.length > 0 && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  }
}

/** These arrive as text; every other type, forms included, arrives in base64. */
const isText = (contentType = ''): boolean => /^(text\/|application\/(json|javascript|xml)\b)/i.test(contentType)

/** What a function answered, sent as the HTTP API sends it: an object without a status is itself the JSON body. */
export function sendApiAnswer(response: ServerResponse, answer: unknown): void {
  if (answer === null || typeof answer !== 'object' || !('statusCode' in answer)) {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(answer === undefined ? '' : typeof answer === 'string' ? answer : JSON.stringify(answer))
    return
  }
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = answer as Answer
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8')
  response.writeHead(Number(statusCode), {
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
    'content-length': bytes.length,
  })
  response.end(bytes)
}

interface Answer {
  statusCode: number
  headers?: Record<string, string | number | boolean>
  cookies?: string[]
  body?: string
  isBase64Encoded?: boolean
}
