import { type Expected, prove } from './prove.ts'
import type { Json, JsonObject, RawTemplate } from './resolve.ts'

/** One thing taken out of the templates. */
export interface Mutation {
  name: string
  templates: Record<string, RawTemplate>
}

type Path = readonly (string | number)[]

/** Every grant, statement, condition and variable there is, taken out one at a time. */
export const mutationsOf = (stacks: Record<string, RawTemplate>): Mutation[] =>
  Object.entries(stacks).flatMap(([stack, template]) =>
    Object.entries(template.Resources).flatMap(([id, { Type, Properties = {} }]) =>
      (parts[Type]?.(Properties) ?? []).map(({ what, path }) => ({
        name: `${id}: without ${what}`,
        templates: {
          ...stacks,
          [stack]: twinsOf(template, id).reduce((left, twin) => without(left, ['Resources', twin, 'Properties', ...path]), template),
        },
      })),
    ),
  )

/** A permission on a function knows no methods: those of GET, HEAD and POST of one path are the same grant three times. */
function twinsOf({ Resources }: RawTemplate, id: string): string[] {
  if (Resources[id]?.Type !== 'AWS::Lambda::Permission') return [id]
  const same = JSON.stringify(Resources[id])
  return Object.keys(Resources).filter((one) => JSON.stringify(Resources[one]) === same)
}

/** Nobody would notice: the proof finds nothing wrong. One that it cannot even read is noticed too. */
export function survives({ templates }: Mutation, expected: Expected): boolean {
  try {
    return prove(templates, expected).length === 0
  } catch {
    return false
  }
}

interface Part {
  what: string
  path: Path
}

const inDocument =
  (property: string) =>
  (properties: JsonObject): Part[] => {
    const { Statement } = properties[property] as { Statement: JsonObject[] }
    return Statement.flatMap((statement, at) => inStatement(statement, [property, 'Statement', at]))
  }

function inStatement(statement: JsonObject, path: Path): Part[] {
  const short = (value: Json | undefined) => JSON.stringify(value)?.slice(0, 120) ?? ''
  const each = (element: 'Action' | 'Resource') =>
    list(statement[element]).length < 2
      ? []
      : list(statement[element]).map((value, at) => ({
          what: `${element} ${short(value)} of ${short(statement.Action)}`,
          path: [...path, element, at],
        }))
  const conditions = Object.entries((statement.Condition ?? {}) as Record<string, JsonObject>).flatMap(([operator, keys]) =>
    Object.keys(keys).map((key) => ({
      what: `${operator} ${key} of ${short(statement.Action)}`,
      path: [...path, 'Condition', operator, key],
    })),
  )
  return [{ what: `the statement ${short(statement.Action)}`, path }, ...each('Action'), ...each('Resource'), ...conditions]
}

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [])

const parts: Record<string, (properties: JsonObject) => Part[]> = {
  'AWS::IAM::Policy': inDocument('PolicyDocument'),
  'AWS::IAM::Role': inDocument('AssumeRolePolicyDocument'),
  'AWS::SQS::QueuePolicy': inDocument('PolicyDocument'),
  'AWS::SNS::TopicPolicy': inDocument('PolicyDocument'),
  'AWS::S3::BucketPolicy': inDocument('PolicyDocument'),
  'AWS::Lambda::Permission': () => ['FunctionName', 'SourceArn'].map((what) => ({ what, path: [what] })),
  'AWS::Lambda::Function': ({ Environment }) =>
    Object.keys((Environment as { Variables: JsonObject }).Variables).map((name) => ({
      what: `the variable ${name}`,
      path: ['Environment', 'Variables', name],
    })),
}

/** A copy without what lies at the path. */
function without<T>(whole: T, path: Path): T {
  const copy = structuredClone(whole)
  const last = path.at(-1) ?? ''
  let holder = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else delete holder[last]
  return copy
}
