import { describe, expect, it, onTestFinished } from 'vitest'
import * as z from 'zod'
import { openApi } from '../../functions/domain/own-data/api.ts'
import { type ControlAnswer, control } from '../../local/control/control-api.ts'
import { localOpenApi } from '../../local/control/control-document.ts'
import { openServer } from '../../local/control/server.ts'
import { startTown, type Town } from '../../local/town/town.ts'
import { plainReader } from './plain-reader.ts'

type Content = Record<string, { schema: z.core.JSONSchema.JSONSchema }>
interface Operation {
  operationId: string
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
}

const publicUrl = 'http://127.0.0.1:3000'
const document = JSON.parse(JSON.stringify(localOpenApi(publicUrl))) as { paths: Record<string, Record<string, Operation>> }
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

async function aTown() {
  const server = await openServer(0)
  const town = await startTown({
    world: { reader: plainReader },
    publicUrl: `http://127.0.0.1:${server.port}`,
  })
  server.serve(town, { smtpPort: 2525 }, (error) => {
    throw error
  })
  onTestFinished(async () => {
    await server.close()
    await town.close()
  })
  return { town, base: `http://127.0.0.1:${server.port}` }
}

const call = async (town: Town, method: string, path: string, body = '', contentType = 'application/json'): Promise<ControlAnswer> => {
  const answer = await control(town, { method, path, contentType, body: Buffer.from(body) })
  if (answer === undefined) throw new Error(`nothing at ${path}`)
  return answer
}

const forms = new Map<unknown, z.ZodType>()
const formOf = (form: z.core.JSONSchema.JSONSchema | boolean): z.ZodType => {
  const known = forms.get(form) ?? z.fromJSONSchema(form)
  forms.set(form, known)
  return known
}

/** As whoever reads the document would check it. */
function expectToFit(method: string, path: string, { status, body }: ControlAnswer) {
  const form = document.paths[path]?.[method.toLowerCase()]?.responses[status]?.content?.['application/json']?.schema
  expect(form, `${method} ${path} ${status}`).toBeDefined()
  const checked = formOf(form ?? false).safeParse(JSON.parse(JSON.stringify(body)))
  expect(checked.error?.issues ?? [], `${method} ${path} ${status}`).toEqual([])
}

describe('the control API', () => {
  it('answers in the forms of the OpenAPI document and leaves nothing out, before, amid and after an interview', async () => {
    const { town } = await aTown()
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
    const lookAtAll = async () => {
      const whole: Record<string, unknown> = {
        '/local/messages': await town.messages(),
        '/local/interviews': await town.interviews(),
        '/local/touchpoints': await town.touchpoints(),
        '/local/outbox': await town.outbox(),
        '/local/clock': { now: town.clock.now() },
      }
      for (const [path, all] of Object.entries(whole)) {
        const answer = await call(town, 'GET', path)
        expectToFit('GET', path, answer)
        expect(plain(answer.body), path).toEqual(plain(all))
      }
    }
    await lookAtAll()
    for (const body of [
      '{"uid":"one"}',
      '{"uid":"two","start":"2026-12-09T19:00:00Z"}',
      '{"uid":"two","sequence":1,"method":"cancel"}',
      'x',
    ])
      expectToFit('POST', '/local/messages', await call(town, 'POST', '/local/messages', body))
    await lookAtAll()
    expectToFit('POST', '/local/clock', await call(town, 'POST', '/local/clock', '{"to":"2026-12-02T23:00:00Z"}'))
    await lookAtAll()
    expect((await town.outbox()).map(({ touchpoint }) => touchpoint.kind)).toEqual(
      expect.arrayContaining(['receipt', 'change', 'packet', 'card', 'debrief']),
    )
  })

  it('refuses in the form of the document, too', async () => {
    const { town } = await aTown()
    for (const body of ['', '{}', '{"by":"soon"}', '{"to":"2020-01-01T00:00:00Z"}', '{"by":"P1D","to":"2026-12-02T19:00:00Z"}']) {
      const answer = await call(town, 'POST', '/local/clock', body)
      expect(answer.status, body).toBe(400)
      expectToFit('POST', '/local/clock', answer)
    }
    const answer = await call(town, 'POST', '/local/messages', 'hello', 'text/plain')
    expect(answer.status).toBe(415)
    expectToFit('POST', '/local/messages', answer)
  })
})

describe('the OpenAPI document of the local run', () => {
  it('has the control API beside what every deployment has, each operation under a name of its own', () => {
    const local = operations.filter(({ path }) => path.startsWith('/local/')).map(({ method, path }) => `${method} ${path}`)
    expect(local.toSorted()).toEqual([
      'GET /local/clock',
      'GET /local/interviews',
      'GET /local/messages',
      'GET /local/outbox',
      'GET /local/touchpoints',
      'POST /local/clock',
      'POST /local/invitations',
      'POST /local/messages',
    ])
    expect(operations.map(({ path }) => path)).toEqual(expect.arrayContaining(Object.keys(openApi(publicUrl).paths)))
    const names = operations.map(({ operation }) => operation.operationId)
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(openApi(publicUrl).paths).filter((path) => path.startsWith('/local'))).toEqual([])
  })

  it('is served, and each of its addresses is there', async () => {
    const { base } = await aTown()
    const served = (await (await fetch(`${base}/api/v1/openapi.json`)).json()) as typeof document & { servers: { url: string }[] }
    expect(served.servers).toEqual([{ url: base }])
    expect(served.paths).toEqual(document.paths)
    for (const { path, method } of operations) {
      const answer = await fetch(base + path, { method, ...(method === 'POST' ? { body: '' } : {}) })
      expect([200, 400, 415], `${method} ${path}`).toContain(answer.status)
    }
  })
})
