import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/** What a browser asks, out of API Gateway's envelope. */
export interface PageRequest {
  method: 'GET' | 'POST'
  path: string
  params: Record<string, string>
  query: URLSearchParams
  /** Names in lower case. */
  headers: Record<string, string | undefined>
  cookies: Record<string, string>
  form: FormData
  /** The id the error page shows and the log holds. */
  id: string
}

/** A refusal with a plain sentence and a next step, shown as a page. */
export class PageProblem extends Error {
  readonly statusCode: number
  readonly next: string
  constructor(statusCode: number, message: string, next: string) {
    super(message)
    this.statusCode = statusCode
    this.next = next
  }
}

/** The HTTP API has no limit of its own below 10 MB. */
const mostBytes = 4 * 1024 * 1024

export async function readRequest(event: APIGatewayProxyEventV2): Promise<PageRequest> {
  const { http } = event.requestContext
  return {
    method: http.method === 'POST' ? 'POST' : 'GET',
    path: http.path,
    params: Object.fromEntries(
      Object.entries(event.pathParameters ?? {}).flatMap(([name, value]) => (value ? [[name, plainParam(value)]] : [])),
    ),
    query: new URLSearchParams(event.rawQueryString),
    headers: Object.fromEntries(Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value])),
    cookies: cookiesOf(event),
    form: http.method === 'POST' ? await formOf(event) : new FormData(),
    id: event.requestContext.requestId,
  }
}

/** Whether the gateway has decoded the path already is not the same everywhere; our own segments are the same either way. */
function plainParam(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function cookiesOf(event: APIGatewayProxyEventV2): Record<string, string> {
  const lines = [...(event.cookies ?? []), ...(event.headers.cookie ? [event.headers.cookie] : [])]
  const pairs = lines.flatMap((line) => line.split(';')).map((pair) => pair.trim().split('='))
  return Object.fromEntries(pairs.map(([name = '', ...value]) => [name, value.join('=')]))
}

/** Both kinds of form, read by the runtime's own parser: `application/x-www-form-urlencoded` and `multipart/form-data`. */
async function formOf(event: APIGatewayProxyEventV2): Promise<FormData> {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8')
  if (bytes.length > mostBytes)
    throw new PageProblem(413, 'That is larger than 4 MB.', 'Save the invite as a single .ics or .eml file and drop that in.')
  const contentType = headerOf(event, 'content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType)) return new FormData()
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw new PageProblem(400, 'This form did not arrive whole.', 'Go back, look at what you typed and send it again.')
  }
}

const headerOf = (event: APIGatewayProxyEventV2, name: string): string | undefined =>
  Object.entries(event.headers).find(([key]) => key.toLowerCase() === name)?.[1]

/** Room for a long answer, not for a book: what is kept is read again before every mail. */
const longestField = 8_000

/** A text field: trimmed, line ends as `\n`; null when empty, absent or a file. */
export function textOf(form: FormData, name: string): string | null {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim().slice(0, longestField) || null : null
}
