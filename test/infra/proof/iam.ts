import { place } from './resolve.ts'

/**
 * What IAM would say, for exactly what our templates use: statements of identity and resource policies, globs in actions and resources, and
 * the conditions below. Whatever else a statement holds is thrown, not passed over: a policy that is not understood proves nothing.
 * (docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html)
 */

export type Statement = Record<string, unknown>

export interface Asked {
  /** A service as `sqs.amazonaws.com`, or the ARN of a role of this account. */
  principal: { service: string } | { role: string }
  action: string
  resource: string
  /** One value, or several for the keys that hold several. A key that is not there is absent. */
  context: Record<string, string | readonly string[]>
}

export type Verdict = 'allowed' | 'denied' | 'not allowed'

/** Within one account a role's own policies or the resource's suffice; a service has only the resource's. A denial anywhere wins. */
export function evaluate(
  asked: Asked,
  { identity, resource }: { identity: readonly Statement[]; resource: readonly Statement[] },
): Verdict {
  const own = 'role' in asked.principal ? identity.filter((one) => applies(one, asked, { principal: false })) : []
  const hits = [...own, ...resource.filter((one) => applies(one, asked, { principal: true }))]
  if (hits.some(({ Effect }) => Effect === 'Deny')) return 'denied'
  return hits.length > 0 ? 'allowed' : 'not allowed'
}

const elements = new Set(['Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition'])

function applies(statement: Statement, asked: Asked, { principal }: { principal: boolean }): boolean {
  for (const element of Object.keys(statement)) if (!elements.has(element)) throw new Error(`${element} in a statement is not known here`)
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') throw new Error(`Effect ${JSON.stringify(statement.Effect)}`)
  if (principal !== (statement.Principal !== undefined)) throw new Error('A resource policy names principals, a role’s own policy does not')
  if (principal && !isPrincipal(statement.Principal, asked.principal)) return false
  const { Action, Resource } = statement
  // A trust policy has no Resource: the role it stands on is meant.
  const onResource = Resource === undefined && principal ? true : texts(Resource, 'Resource').some((one) => glob(one, asked.resource))
  if (!texts(Action, 'Action').some((one) => glob(one.toLowerCase(), asked.action.toLowerCase())) || !onResource) return false
  return conditionsOf(statement).every(([operator, key, values]) => holds(operator, key, values, asked.context[key]))
}

function isPrincipal(named: unknown, asked: Asked['principal']): boolean {
  if (named === '*') return true
  if (named === null || typeof named !== 'object') throw new Error(`Principal ${JSON.stringify(named)} is not known here`)
  return Object.entries(named).some(([kind, value]) => {
    const all = texts(value, 'Principal')
    if (kind === 'Service') return 'service' in asked && all.includes(asked.service)
    if (kind !== 'AWS') throw new Error(`A principal of kind ${kind} is not known here`)
    const account = `arn:${place.partition}:iam::${place.account}:root`
    return all.some((one) => one === '*' || ('role' in asked && (one === asked.role || one === account)))
  })
}

/** One key under one operator. */
type Condition = [operator: string, key: string, values: string[]]

const conditionsOf = ({ Condition = {} }: Statement): Condition[] =>
  Object.entries(Condition as Record<string, Record<string, unknown>>).flatMap(([operator, named]) =>
    Object.entries(named).map(([key, values]): Condition => [operator, knownKey(key), texts(values, `${operator} ${key}`)]),
  )

/** Keys that our statements may ask about, and whether one holds several values. */
const keys: Record<string, 'one' | 'several'> = {
  'aws:SecureTransport': 'one',
  'aws:SourceAccount': 'one',
  'aws:SourceArn': 'one',
  'iam:PassedToService': 'one',
  'ses:FromAddress': 'one',
  'ses:Recipients': 'several',
}

/** Names of keys have no case. */
function knownKey(key: string): string {
  const found = Object.keys(keys).find((one) => one.toLowerCase() === key.toLowerCase())
  if (found === undefined) throw new Error(`The condition key ${key} is not known here`)
  return found
}

const operators: Record<string, (pattern: string, value: string) => boolean> = {
  StringEquals: (pattern, value) => pattern === value,
  StringLike: glob,
  // Both compare part by part, and globs stand in either (reference_policies_elements_condition_operators.html).
  ArnEquals: arnLike,
  ArnLike: arnLike,
  Bool: (pattern, value) => pattern === value,
}

const forAll = 'ForAllValues:'

function holds(operator: string, key: string, patterns: readonly string[], value: string | readonly string[] | undefined): boolean {
  const form = keys[key]
  if (operator === 'Null') return patterns.some((one) => bool(one) === (value === undefined))
  const overAll = operator.startsWith(forAll)
  const compare = operators[overAll ? operator.slice(forAll.length) : operator]
  if (!compare) throw new Error(`The condition operator ${operator} is not known here`)
  if (overAll !== (form === 'several'))
    throw new Error(`${key} holds ${form === 'one' ? 'one value' : 'several values'}, and ${operator} is for the other`)
  // "For all" holds of nothing at all too; every other operator needs the key to be there.
  if (value === undefined) return overAll
  const values = typeof value === 'string' ? [value] : value
  return values.every((one) => patterns.some((pattern) => compare(pattern, one)))
}

const bool = (text: string): boolean => {
  if (text !== 'true' && text !== 'false') throw new Error(`${text} is neither true nor false`)
  return text === 'true'
}

function arnLike(pattern: string, value: string): boolean {
  const [patterns, parts] = [partsOf(pattern), partsOf(value)]
  return patterns.every((one, at) => glob(one, parts[at] ?? ''))
}

function partsOf(arn: string): string[] {
  const parts = arn.split(':')
  if (parts[0] !== 'arn' || parts.length < 6) throw new Error(`${arn} is no ARN`)
  return [...parts.slice(0, 5), parts.slice(5).join(':')]
}

/** `*` any number of characters, `?` one. Linear: it goes back to the last star only. */
export function glob(pattern: string, text: string): boolean {
  let [at, from, star, mark] = [0, 0, -1, 0]
  while (from < text.length) {
    if (pattern[at] === '*') {
      star = at++
      mark = from
    } else if (pattern[at] === '?' || pattern[at] === text[from]) {
      at += 1
      from += 1
    } else if (star >= 0) {
      at = star + 1
      from = ++mark
    } else return false
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}

function texts(value: unknown, where: string): string[] {
  const all = Array.isArray(value) ? value : [value]
  for (const one of all) if (typeof one !== 'string') throw new Error(`${where} holds ${JSON.stringify(one)}`)
  return all as string[]
}
