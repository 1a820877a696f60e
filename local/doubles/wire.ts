import type { IncomingHttpHeaders } from 'node:http'
import * as z from 'zod'

/** What the AWS SDK sends and gets back over loopback HTTP. */
export interface WireRequest {
  method: string
  /** Below the service's prefix, still percent-encoded; starts with a slash. */
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface WireAnswer {
  status: number
  headers?: Record<string, string>
  body?: string | Buffer
  /** The service did its work but the caller never learns of it: the connection breaks off. */
  lost?: boolean
}

export type Double = (request: WireRequest) => WireAnswer | Promise<WireAnswer>

/** A refusal as AWS words it: `code` is the exception's name in the API model. */
export class AwsError extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const invalid = (message: string, code = 'ValidationException') => new AwsError(400, code, message)

/** Thrown after the work is done when a test wants the answer lost. */
export class AnswerLost extends Error {}

export type Operation = (input: unknown) => object | Promise<object>

/** An operation that takes only what the API model allows. Unknown members are refused, too: the SDK would drop them silently. */
export const operation =
  <Input extends z.ZodType>(
    input: Input,
    run: (input: z.infer<Input>) => object | Promise<object>,
    code = 'ValidationException',
  ): Operation =>
  (raw) => {
    const parsed = input.safeParse(raw)
    if (!parsed.success) throw invalid(sentenceOf(parsed.error), code)
    return run(parsed.data)
  }

const sentenceOf = ({ issues }: z.ZodError): string => {
  const found = issues.map(({ path, message }) => `Value at '${path.join('.')}' failed to satisfy constraint: ${message}`)
  return `${found.length} validation error${found.length === 1 ? '' : 's'} detected: ${found.join('; ')}`
}

/** The `application/x-amz-json` protocols: the operation is named in a header. DynamoDB, SQS and Secrets Manager speak it. */
export const targetDouble =
  (service: string, operations: Record<string, Operation>): Double =>
  ({ headers, body }) =>
    answering(
      async () => {
        const name = String(headers['x-amz-target'] ?? '').split('.')[1] ?? ''
        const run = operations[name]
        if (!run) throw new AwsError(400, 'UnknownOperationException', `${service} ${name} is not part of this double.`)
        return json(200, await run(parseJson(body)))
      },
      ({ status, code, message }) => json(status, { __type: `com.amazonaws#${code}`, message }),
    )

export interface Route {
  method: string
  /** Named groups become members of the input. */
  path: RegExp
  run: Operation
}

/** The REST-JSON protocol of Scheduler and SES v2: path, query and body together are the input. */
export const restDouble =
  (routes: Route[]): Double =>
  ({ method, path, query, body }) =>
    answering(
      async () => {
        for (const route of routes) {
          const match = route.method === method ? route.path.exec(path) : null
          if (!match) continue
          const named = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
          return json(200, await route.run({ ...Object.fromEntries([...query]), ...parseJson(body), ...Object.fromEntries(named) }))
        }
        throw new AwsError(404, 'UnknownOperationException', `${method} ${path} is not part of this double.`)
      },
      ({ status, code, message }) => ({
        ...json(status, { message, Message: message }),
        headers: { 'x-amzn-errortype': code, 'content-type': 'application/json' },
      }),
    )

export async function answering(run: () => Promise<WireAnswer>, refuse: (error: AwsError) => WireAnswer): Promise<WireAnswer> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof AnswerLost) return { status: 500, lost: true }
    if (error instanceof AwsError) return refuse(error)
    throw error
  }
}

const json = (status: number, body: object): WireAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify(body),
})

function parseJson(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {}
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(body.toString('utf8')))
  } catch {
    throw new AwsError(400, 'SerializationException', 'The body is no JSON object.')
  }
}

/** One account and region, everywhere. */
export const account = '000000000000'
export const region = 'us-east-1'

export const queueArn = (name: string): string => `arn:aws:sqs:${region}:${account}:${name}`
