import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { FieldProblem } from '../../../templates/page/parts/problems/refused.ts'
import { materialCaps } from '../../domain/material/read/material-caps.ts'

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
  /** The form was larger than is taken: what is wrong, and nothing of it may be kept. */
  overLimit?: FieldProblem
  /** Where the request comes from, as the gateway saw it. */
  sourceIp: string
  /** The id the error page shows and the log holds. */
  id: string
}

/** A refusal with a plain sentence and a next step, shown as a page. */
export class PageProblem extends Error {
  readonly statusCode: number
  readonly next: string
  /** What was typed and would be lost with the form. */
  readonly typed: string | undefined
  constructor(statusCode: number, message: string, next: string, typed?: string) {
    super(message)
    this.statusCode = statusCode
    this.next = next
    this.typed = typed
  }
}

/** A form that cannot be kept: its page is shown again with what was typed, and each sentence at its field. */
export class FormRefused extends PageProblem {
  readonly problems: readonly FieldProblem[]
  constructor(problems: readonly FieldProblem[], typed?: string) {
    super(422, problems[0]?.words ?? '', 'Nothing was changed. Here is what you typed; set it right, go back and send it again.', typed)
    this.problems = problems
  }
}

/** What was typed, by the names of the fields; files cannot be given back. */
export const typedIn = (form: FormData): ReadonlyMap<string, string[]> =>
  new Map([...new Set(form.keys())].map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')]))

/** Room for what is typed beside a file. The HTTP API has no limit of its own below 10 MB, a function is handed 6 MB at the most. */
const mostBytes = materialCaps.fileBytes + 256 * 1024
const limit = `${materialCaps.fileBytes / 1024 / 1024} MB`

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
    ...(http.method === 'POST' ? await formOf(event) : { form: new FormData() }),
    sourceIp: http.sourceIp,
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
async function formOf(event: APIGatewayProxyEventV2): Promise<Pick<PageRequest, 'form' | 'overLimit'>> {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8')
  // A door on the way may have left out the body of what is far too large.
  const size = Math.max(bytes.length, Number(headerOf(event, 'content-length') ?? 0))
  const contentType = headerOf(event, 'content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType)) {
    if (size > mostBytes) throw new PageProblem(413, `That is larger than ${limit}, so I did not read it.`, 'Send less at once.')
    return { form: new FormData() }
  }
  const isTyped = contentType.toLowerCase().startsWith('application')
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData()
    return withinLimit(form, size, isTyped ? materialCaps.fileBytes : mostBytes)
  } catch {
    if (size > mostBytes) return withinLimit(new FormData(), size, mostBytes)
    throw new PageProblem(400, 'This form did not arrive whole.', 'Go back, look at what you typed and send it again.')
  }
}

/** What was typed is given back with the sentence; what is too large itself is not. */
function withinLimit(form: FormData, size: number, most: number): Pick<PageRequest, 'form' | 'overLimit'> {
  const files = [...form].filter(([, value]) => value instanceof File)
  const large = files.find(([, value]) => value instanceof File && value.size > materialCaps.fileBytes)
  if (size <= most && large === undefined) return { form }
  const kept = new FormData()
  for (const [name, value] of form) if (typeof value === 'string' && value.length <= materialCaps.textChars) kept.append(name, value)
  const words =
    files.length > 0 || [...form].length === 0
      ? `This file is larger than ${limit}, so I did not read it. Save it without its pictures or attachments, or paste its text.`
      : `This is larger than ${limit}, so I did not read it. Paste the part that matters.`
  return { form: kept, overLimit: { field: large?.[0] ?? files[0]?.[0] ?? '', words } }
}

const headerOf = (event: APIGatewayProxyEventV2, name: string): string | undefined =>
  Object.entries(event.headers).find(([key]) => key.toLowerCase() === name)?.[1]

/** Room for a long answer, not for a book: what is kept is read again before every mail. */
export const longestField = 8_000

export const tooLong = (length: number, most: number = longestField): string =>
  `This is too long: ${length.toLocaleString('en')} characters, and I can keep ${most.toLocaleString('en')} in one field.`

/** A text field, however long: trimmed, line ends as `\n`; null when empty, absent or a file. */
export function wholeTextOf(form: FormData, name: string): string | null {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() || null : null
}

/** A text field that is kept. One that cannot be kept whole is given back, never cut. */
export function textOf(form: FormData, name: string): string | null {
  const text = wholeTextOf(form, name)
  if (text === null || text.length <= longestField) return text
  throw new FormRefused([{ field: name, words: tooLong(text.length) }], text)
}
