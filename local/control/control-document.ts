import * as z from 'zod'
import { openApi } from '../../functions/domain/own-data/api.ts'
import { type ControlDeed, deeds } from './control-api.ts'

/** The OpenAPI document as the local run has it: with the control API, which a deployment does not have. */
export function localOpenApi(publicUrl: string) {
  const { paths, ...document } = openApi(publicUrl)
  const control = Object.fromEntries(Object.entries(deeds).map(([path, methods]) => [path, describedPath(path, methods)]))
  return { ...document, paths: { ...paths, ...control } }
}

const describedPath = (path: string, methods: Partial<Record<string, ControlDeed>>) =>
  Object.fromEntries(
    Object.entries(methods).flatMap(([method, deed]) => (deed ? [[method.toLowerCase(), described(path, method, deed)]] : [])),
  )

/** Nobody signs in on their own machine. */
const described = (path: string, method: string, { about, takes, answer, refuses = [] }: ControlDeed) => ({
  operationId: `${method.toLowerCase()}${path.replaceAll(/\/(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
  summary: about,
  security: [],
  ...(takes && { requestBody: { required: true, content: contentOf(takes.types, takes.schema) } }),
  responses: {
    200: { description: about, content: contentOf(['application/json'], answer) },
    ...Object.fromEntries(
      refuses.map((status) => [status, { description: refusals[status], content: contentOf(['application/json'], refusalSchema) }]),
    ),
  },
})

const contentOf = (types: readonly string[], schema: z.ZodType) => {
  const { $schema: _, ...form } = z.toJSONSchema(schema)
  return Object.fromEntries(types.map((type) => [type, { schema: form }]))
}

const refusalSchema = z.object({ message: z.string() })

const refusals: Record<400 | 413 | 415 | 503, string> = {
  400: 'It cannot be done; the message says why.',
  413: 'It is too large.',
  415: 'A content-type that is none of these.',
  503: 'It is stored and could not be done yet.',
}
