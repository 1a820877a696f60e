import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { proveWebhook } from '../../functions/domain/access/webhook-signature.ts'
import { readProviderJson } from '../../functions/domain/read/carry/provider/provider-json.ts'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import { workflowFor } from '../../templates/page/guides/n8n.tsx'
import { reader } from '../domain/read/read-text.ts'
import { anEvent, key, place } from './a-project.ts'

/** What n8n asks of a workflow that is imported or pasted: nodes with a name of their own, and connections between names that are there. */
const workflowSchema = z.object({
  name: z.string(),
  nodes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.string().regex(/^n8n-nodes-base\.\w+$/),
      typeVersion: z.number(),
      position: z.tuple([z.number(), z.number()]),
      parameters: z.record(z.string(), z.unknown()),
    }),
  ),
  connections: z.record(
    z.string(),
    z.object({ main: z.array(z.array(z.object({ node: z.string(), type: z.literal('main'), index: z.int() }))) }),
  ),
})

const file = readFileSync('integrations/n8n/roundtwo.json', 'utf8')
const workflow = workflowSchema.parse(JSON.parse(file))
const nodeOf = (name: string) => workflow.nodes.find((node) => node.name === name)

/** An event as the trigger of n8n gives it: as Google's API does. */
const event = { kind: 'calendar#event', status: 'confirmed', ...anEvent('one') }

interface Signed {
  json: { door: string; body: string; id: string; timestamp: string; signature: string }
}

/** The code of the node, with what n8n gives it. */
function sign(events: unknown[], door: string, secret: string): Signed[] {
  const filled = workflowSchema.parse(JSON.parse(workflowFor(door, secret)))
  const code = z.string().parse(filled.nodes.find(({ name }) => name === 'Sign')?.parameters.jsCode)
  const run = new Function('require', '$input', code)
  return run(createRequire(import.meta.url), { all: () => events.map((json) => ({ json })) })
}

/** A parameter of the node that posts, as n8n puts in what stands between its braces. */
const filledFrom = ({ json }: Signed, text: string): string =>
  text.replace(/^=\{\{ \$json\.(\w+) \}\}$/, (_, name: string) => json[name as keyof Signed['json']])

const postSchema = z.object({
  method: z.literal('POST'),
  url: z.string(),
  headerParameters: z.object({ parameters: z.array(z.object({ name: z.string(), value: z.string() })) }),
  contentType: z.literal('raw'),
  body: z.string(),
})

describe('the workflow for n8n', () => {
  it('names each node once, and connects only what is there: every trigger to the signing, the signing to the sending', () => {
    const names = workflow.nodes.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const reached = Object.entries(workflow.connections).flatMap(([from, { main }]) => main.flat().map(({ node }) => [from, node]))
    expect(reached.flat().filter((name) => nodeOf(name) === undefined)).toEqual([])
    const triggers = workflow.nodes.filter(({ type }) => type.endsWith('Trigger')).map(({ name }) => name)
    expect(triggers).toHaveLength(3)
    expect(reached).toEqual(expect.arrayContaining([...triggers.map((name) => [name, 'Sign']), ['Sign', 'Post to roundtwo']]))
  })

  it('signs and sends what the door believes and the reader reads', async () => {
    const [signed] = sign([event], place.door, place.key)
    if (signed === undefined) throw new Error('nothing was signed')
    const { url, headerParameters, body } = postSchema.parse(nodeOf('Post to roundtwo')?.parameters)
    const headers = Object.fromEntries(headerParameters.parameters.map(({ name, value }) => [name, filledFrom(signed, value)]))
    const bytes = new TextEncoder().encode(filledFrom(signed, body))
    expect(filledFrom(signed, url)).toBe(place.door)
    const now = new Date(Number(headers['webhook-timestamp']) * 1000).toISOString()
    expect(proveWebhook('standard', { headers, body: bytes }, key, now)).toEqual({ outcome: 'proven' })
    expect(await readMessage(bytes, 'json', reader)).toMatchObject({
      outcome: 'read',
      reading: {
        company: 'Bluepine',
        meetings: [{ uid: 'one@google.com', method: 'request', start: { instant: '2026-12-02T19:00:00Z' } }],
      },
    })
  })

  it('sends a cancelled event, also one of which Google tells no more than its id, as the cancel of that one', () => {
    const gone = { kind: 'calendar#event', id: 'one', status: 'cancelled' }
    const events = sign([{ ...event, status: 'cancelled' }, gone], place.door, place.key).map(
      ({ json }) => readProviderJson(new TextEncoder().encode(json.body)).events[0],
    )
    expect(events).toMatchObject([
      { uid: 'one@google.com', providerId: 'one', method: 'cancel' },
      { uid: 'one', providerId: 'one', method: 'cancel', start: null },
    ])
  })

  it('is pasted from the page as it stands in its file, but for address and key', () => {
    const pasted = workflowFor(place.door, place.key).replace(place.door, 'https://…/hooks/…').replace(place.key, 'whsec_…')
    expect(JSON.parse(pasted)).toEqual(JSON.parse(file))
  })
})
