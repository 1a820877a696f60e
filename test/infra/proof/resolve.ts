import type { Template } from 'aws-cdk-lib/assertions'

/** What is answered where the deployment asks for its sender. */
const answered: Record<string, string> = { FromAddress: 'me@example.com' }

/** Where the deployment of the proof stands. */
export const place = { account: '111122223333', region: 'eu-west-1', partition: 'aws', stackName: 'roundtwo' } as const

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

export interface RawTemplate {
  Resources: Record<string, { Type: string; Properties?: JsonObject }>
  Outputs?: Record<string, { Value: Json; Export?: { Name: Json } }>
  Parameters?: Record<string, unknown>
}

export interface Resource {
  id: string
  type: string
  properties: JsonObject
}

/** Both templates as they would stand in the account: no intrinsic function is left, every name and ARN is a text. */
export interface Deployed {
  of(type: string): Resource[]
  /** The one resource whose logical id begins so. */
  named(start: string, type: string): Resource
  arnOf(resource: Resource): string
}

/** By the types that are referred to: what `Ref` gives, and the ARN. Anything else is not known here, and says so. */
const identities: Record<string, { ref?: 'arn' | 'url'; nameIn?: string; arn?: (name: string) => string }> = {
  'AWS::DynamoDB::Table': { arn: (name) => arn('dynamodb', `table/${name}`) },
  'AWS::S3::Bucket': { arn: (name) => `arn:${place.partition}:s3:::${name}` },
  'AWS::SQS::Queue': { ref: 'url', arn: (name) => arn('sqs', name) },
  'AWS::SNS::Topic': { ref: 'arn', nameIn: 'TopicName', arn: (name) => arn('sns', name) },
  'AWS::SecretsManager::Secret': { ref: 'arn', arn: (name) => arn('secretsmanager', `secret:${name}-AbCdEf`) },
  'AWS::IAM::Role': { arn: (name) => `arn:${place.partition}:iam::${place.account}:role/${name}` },
  'AWS::Lambda::Function': { arn: (name) => arn('lambda', `function:${name}`) },
  'AWS::Logs::LogGroup': { nameIn: 'LogGroupName', arn: (name) => `${arn('logs', `log-group:${name}`)}:*` },
  'AWS::Scheduler::ScheduleGroup': { nameIn: 'Name' },
  'AWS::SES::ConfigurationSet': {},
  'AWS::SES::ReceiptRuleSet': { nameIn: 'RuleSetName' },
  'AWS::ApiGatewayV2::Api': {},
  'AWS::ApiGatewayV2::Integration': {},
  'AWS::CloudWatch::Alarm': { nameIn: 'AlarmName', arn: (name) => arn('cloudwatch', `alarm:${name}`) },
}

export const arn = (service: string, resource: string): string =>
  `arn:${place.partition}:${service}:${place.region}:${place.account}:${resource}`

export const rawOf = (template: Template): RawTemplate => template.toJSON() as RawTemplate

export function deployed(stacks: Record<string, RawTemplate>): Deployed {
  const where = new Map(
    Object.entries(stacks).flatMap(([stack, { Resources }]) => Object.keys(Resources).map((id) => [id, stack] as const)),
  )
  const exported = new Map(
    Object.entries(stacks).flatMap(([stack, { Outputs = {} }]) =>
      Object.values(Outputs).flatMap(({ Value, Export }) =>
        Export ? [[String(resolve(stack, Export.Name)), [stack, Value] as const] as const] : [],
      ),
    ),
  )

  const rawOfId = (id: string) => {
    const found = stacks[where.get(id) ?? '']?.Resources[id]
    if (!found) throw new Error(`There is no resource ${id}`)
    return found
  }
  const identityOf = (id: string) => {
    const { Type, Properties = {} } = rawOfId(id)
    const known = identities[Type]
    if (!known) throw new Error(`What ${Type} is called is not known here`)
    const given = known.nameIn === undefined ? undefined : Properties[known.nameIn]
    return { ...known, name: given === undefined ? id : String(resolve(where.get(id) ?? '', given)), type: Type }
  }
  const arnOfId = (id: string): string => {
    const { arn: make, name, type } = identityOf(id)
    if (!make) throw new Error(`The ARN of ${type} is not known here`)
    return make(name)
  }

  function ref(stack: string, id: string): Json {
    const pseudo: Record<string, string> = {
      'AWS::AccountId': place.account,
      'AWS::Region': place.region,
      'AWS::Partition': place.partition,
      'AWS::StackName': stack,
      'AWS::URLSuffix': 'amazonaws.com',
    }
    const known = pseudo[id]
    if (known !== undefined) return known
    if (stacks[stack]?.Parameters?.[id] !== undefined && answered[id] !== undefined) return answered[id]
    const identity = identityOf(id)
    if (identity.ref === 'arn') return arnOfId(id)
    return identity.ref === 'url' ? `https://sqs.${place.region}.amazonaws.com/${place.account}/${identity.name}` : identity.name
  }

  function getAtt(id: string, attribute: string): Json {
    if (attribute === 'Arn' || attribute === 'TopicArn') return arnOfId(id)
    if (attribute === 'QueueName' || attribute === 'TopicName') return identityOf(id).name
    if (attribute === 'ApiEndpoint') return `https://${id}.execute-api.${place.region}.amazonaws.com`
    throw new Error(`The attribute ${attribute} of ${id} is not known here`)
  }

  function intrinsic(stack: string, name: string, argument: Json): Json {
    const list = (value: Json | undefined): Json[] => {
      const it = value === undefined ? value : resolve(stack, value)
      if (!Array.isArray(it)) throw new Error(`${name} wants a list`)
      return it
    }
    if (name === 'Ref') return ref(stack, String(argument))
    if (name === 'Fn::Sub') return String(argument).replace(/\$\{([^}]+)\}/g, (_, id: string) => String(ref(stack, id)))
    if (!Array.isArray(argument)) {
      if (name !== 'Fn::ImportValue') throw new Error(`${name} is not known here in this form`)
      const found = exported.get(String(resolve(stack, argument)))
      if (!found) throw new Error(`Nothing is exported as ${JSON.stringify(argument)}`)
      return resolve(found[0], found[1])
    }
    const [first, second] = argument
    if (name === 'Fn::GetAtt') return getAtt(String(first), String(second))
    if (name === 'Fn::Join') return list(second).join(String(first))
    if (name === 'Fn::Split') return String(resolve(stack, second ?? '')).split(String(first))
    if (name === 'Fn::Select') return list(second)[Number(first)] ?? ''
    throw new Error(`${name} is not known here`)
  }

  function resolve(stack: string, value: Json): Json {
    if (Array.isArray(value)) return value.map((one) => resolve(stack, one))
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value)
    const [only] = entries
    if (entries.length === 1 && only && (only[0] === 'Ref' || only[0].startsWith('Fn::'))) return intrinsic(stack, only[0], only[1])
    return Object.fromEntries(entries.map(([key, one]) => [key, resolve(stack, one)]))
  }

  const known = new Map<string, Resource[]>()
  const of = (type: string): Resource[] => {
    const found = known.get(type) ?? resourcesOf(type)
    known.set(type, found)
    return found
  }
  const resourcesOf = (type: string): Resource[] =>
    Object.entries(stacks).flatMap(([stack, { Resources }]) =>
      Object.entries(Resources).flatMap(([id, { Type, Properties = {} }]) =>
        Type === type ? [{ id, type, properties: resolve(stack, Properties) as JsonObject }] : [],
      ),
    )
  return {
    of,
    named(start, type) {
      const [found, second] = of(type).filter(({ id }) => id.startsWith(start))
      if (!found || second) throw new Error(`There is not exactly one ${type} that begins with ${start}`)
      return found
    },
    arnOf: ({ id }) => arnOfId(id),
  }
}
