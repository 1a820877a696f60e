import * as z from 'zod'
import { answerKindSchema, formatSchema } from '../read/reading.ts'
import { messageSchema } from '../record/message.ts'
import type { Touchpoint } from '../sending/touchpoint.ts'
import { touchpointSchema } from '../sending/touchpoint.ts'
import { instantSchema, localDateSchema } from '../time/wall-time.ts'
import type { CandidateItems, View } from '../view/view.ts'

/** What programs read. Every field is one that a page shows; a field may be added to a version, never taken out or given another meaning. */

const personSchema = z.object({ name: z.string(), email: z.string().nullable(), title: z.string().nullable() })

export const apiInterviewSchema = z.object({
  identity: z.string(),
  roundId: z.string(),
  applicationId: z.string(),
  status: z.enum(['on', 'cancelled', 'to-be-moved']),
  title: z.string().nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  format: formatSchema.nullable(),
  start: instantSchema.nullable(),
  end: instantSchema.nullable(),
  /** No end was given, and an hour is assumed. */
  endAssumed: z.boolean(),
  allDay: z.boolean(),
  zone: z.string().nullable(),
  location: z.string().nullable(),
  meetingUrl: z.string().nullable(),
  interviewers: z.array(personSchema),
})

const applicationSchema = z.object({
  id: z.string(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  rounds: z.array(z.object({ id: z.string(), status: z.enum(['on', 'cancelled', 'to-be-moved']), start: instantSchema.nullable() })),
  decisionBy: localDateSchema.nullable(),
  answered: z.object({ kind: answerKindSchema, at: instantSchema, confirmed: z.boolean(), dueOn: localDateSchema.nullable() }).nullable(),
})

const apiPersonSchema = personSchema.extend({ applicationId: z.string(), roundIds: z.array(z.string()) })

const apiTouchpointSchema = touchpointSchema.pick({
  key: true,
  kind: true,
  roundId: true,
  applicationId: true,
  due: true,
  useBy: true,
  because: true,
  state: true,
  reason: true,
  sentAt: true,
})

const apiMessageSchema = messageSchema.pick({
  id: true,
  storedAt: true,
  carrier: true,
  byHand: true,
  decision: true,
  reason: true,
  identities: true,
})

type Stored = CandidateItems & { touchpoints: Touchpoint[] }

interface Resource {
  about: string
  schema: z.ZodType
  of: (seen: View, stored: Stored) => unknown[]
}

const everyRound = (seen: View) => seen.applications.flatMap((application) => application.rounds.map((round) => ({ application, round })))

export const resources: Readonly<Record<string, Resource>> = {
  interviews: {
    about: 'Every meeting, as it stands now.',
    schema: apiInterviewSchema,
    of: (seen) =>
      everyRound(seen).flatMap(({ application, round }) =>
        round.interviews.map((one) => ({
          ...one,
          roundId: round.id,
          applicationId: application.id,
          company: application.company,
          role: application.role,
        })),
      ),
  },
  applications: {
    about: 'Every company and role, with its rounds and what the employer answered.',
    schema: applicationSchema,
    of: (seen) => seen.applications.map((one) => ({ ...one, decisionBy: one.decisionBy?.date ?? null })),
  },
  people: { about: 'Whom you meet or met, once for each application.', schema: apiPersonSchema, of: peopleOf },
  touchpoints: {
    about: 'Mails to you: sent, still to come, and left out with the reason.',
    schema: apiTouchpointSchema,
    of: (_, { touchpoints }) => touchpoints,
  },
  messages: { about: 'What came in and what became of it, without its text.', schema: apiMessageSchema, of: (_, { messages }) => messages },
}

function peopleOf(seen: View): unknown[] {
  return seen.applications.flatMap((application) => {
    const people = new Map<
      string,
      { name: string; email: string | null; title: string | null; applicationId: string; roundIds: string[] }
    >()
    for (const round of application.rounds)
      for (const { key, name, email, title } of round.interviewers) {
        const known = people.get(key)
        if (known) known.roundIds.push(round.id)
        else people.set(key, { name, email, title, applicationId: application.id, roundIds: [round.id] })
      }
    return [...people.values()]
  })
}

/** Only what its schema names leaves. */
export const answerOf = ({ schema, of }: Resource, seen: View, stored: Stored): unknown => ({
  items: z.array(schema).parse(of(seen, stored)),
})

export const openApiPath = '/api/v1/openapi.json'

/** OpenAPI 3.1, whose schemas are JSON Schema (draft 2020-12), as zod writes it. */
export const openApi = (publicUrl: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'roundtwo',
    version: '1',
    description: 'What your roundtwo knows, to read. Nothing can be changed here. Instants are UTC; days are those of your own zone.',
  },
  servers: [{ url: publicUrl }],
  security: [{ token: [] }, { session: [] }],
  paths: Object.fromEntries(
    Object.entries(resources).map(([name, { about, schema }]) => {
      const { $schema: _, ...items } = z.toJSONSchema(schema)
      const content = {
        'application/json': { schema: { type: 'object', required: ['items'], properties: { items: { type: 'array', items } } } },
      }
      const responses = { 200: { description: about, content }, 401: { description: 'No session, and no token that is known.' } }
      return [`/api/v1/${name}`, { get: { operationId: name, summary: about, responses } }]
    }),
  ),
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: 'Made and taken back under Settings, Programs.' },
      session: { type: 'apiKey', in: 'cookie', name: '__Host-session' },
    },
  },
})
