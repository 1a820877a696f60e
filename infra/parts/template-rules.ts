import { readFileSync } from 'node:fs'
import {
  CloudFormationValidatePlugin,
  type IPolicyValidationContext,
  type IPolicyValidationPlugin,
  type PolicyValidationPluginReport,
} from 'aws-cdk-lib'
import { isTime, isZone } from './schedule-expression.ts'

interface Statement {
  Effect: string
  Action?: unknown
  Principal?: unknown
  Resource?: unknown
  Condition?: unknown
}
interface Resource {
  Type: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever stands in a template
  Properties?: Record<string, any>
}
type Resources = Record<string, Resource>

/** One sentence for what is wrong with a resource, or nothing. */
type Rule = (resource: Resource, id: string, all: Resources) => string | false | undefined

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const statementsOf = (document: unknown): Statement[] => listOf((document as { Statement?: unknown } | undefined)?.Statement) as Statement[]
const namesOf = (principal: unknown): unknown[] =>
  typeof principal === 'object' && principal !== null ? Object.values(principal).flatMap(listOf) : listOf(principal)

/** What AWS lets be granted on no resource by name: the service authorization reference names none. */
const withoutResource: readonly unknown[] = ['scheduler:ListSchedules']

function tooWide({ Effect, Action, Resource, Principal }: Statement): string | undefined {
  if (Effect !== 'Allow') return undefined
  const wide = listOf(Action).find((action) => String(action).includes('*'))
  if (wide !== undefined) return `The action ${wide} is granted; name each action that is needed.`
  if (listOf(Resource).includes('*') && !listOf(Action).every((action) => withoutResource.includes(action)))
    return `${listOf(Action).join(', ')} is granted on every resource; name the resource it is needed on.`
  if (namesOf(Principal).includes('*')) return `${listOf(Action).join(', ')} is granted to everybody; name who needs it.`
  const whole = listOf(Resource)
    .map(arnOf)
    .find((one) => allOfAKind.test(one))
  return whole && `${listOf(Action).join(', ')} is granted on all there are of a kind (${whole}); name the resource it is needed on.`
}

/** An ARN as it is written in a template, with a line for what is not known before it is deployed. */
function arnOf(value: unknown): string {
  if (typeof value === 'string') return value
  const [glue = '', parts = []] = ((value as { 'Fn::Join'?: unknown } | undefined)?.['Fn::Join'] ?? []) as [string?, unknown[]?]
  return parts.length > 0 ? parts.map(arnOf).join(glue) : '_'
}

/** `…:table/*`, and the whole of a bucket; a folder or a group is a name. */
const allOfAKind = /^(?:arn:[^:]*:[^:]*:[^:]*:[^:]*:(?:[a-zA-Z-]+[/:])?\*|_\/\*)$/

const noWildcard: Rule = ({ Properties = {} }) => {
  const [managed] = listOf(Properties.ManagedPolicyArns)
  if (managed !== undefined) return `${arnOf(managed)} is attached, which grants more than is needed; name each action.`
  const inline = listOf(Properties.Policies).map((one) => (one as { PolicyDocument?: unknown }).PolicyDocument)
  return [Properties.PolicyDocument, Properties.AssumeRolePolicyDocument, ...inline].flatMap(statementsOf).map(tooWide).find(Boolean)
}

/** The policies that speak for a resource: type, and the property that names what they are of. */
const policies: Record<string, { type: string; of: string; called: string }> = {
  'AWS::S3::Bucket': { type: 'AWS::S3::BucketPolicy', of: 'Bucket', called: 'bucket' },
  'AWS::SQS::Queue': { type: 'AWS::SQS::QueuePolicy', of: 'Queues', called: 'queue' },
  'AWS::SNS::Topic': { type: 'AWS::SNS::TopicPolicy', of: 'Topics', called: 'topic' },
}

const overTlsAlone = ({ Effect, Principal, Condition }: Statement): boolean =>
  Effect === 'Deny' && namesOf(Principal).includes('*') && JSON.stringify(Condition) === '{"Bool":{"aws:SecureTransport":"false"}}'

const onlyOverTls: Rule = ({ Type, Properties = {} }, id, all) => {
  if (Type === 'AWS::SES::ReceiptRule')
    return Properties.Rule?.TlsPolicy !== 'Require' && 'Mail is taken in without TLS; the rule needs TlsPolicy Require.'
  if (Type === 'AWS::ApiGatewayV2::DomainName')
    return (
      listOf(Properties.DomainNameConfigurations).some((one) => (one as { SecurityPolicy?: unknown }).SecurityPolicy !== 'TLS_1_2') &&
      'The pages answer to old TLS; the domain needs SecurityPolicy TLS_1_2.'
    )
  const policy = policies[Type]
  if (!policy) return undefined
  const own = Object.values(all).filter(
    (one) => one.Type === policy.type && listOf(one.Properties?.[policy.of]).some((named) => (named as { Ref?: string }).Ref === id),
  )
  return (
    !own.some((one) => statementsOf(one.Properties?.PolicyDocument).some(overTlsAlone)) &&
    `The ${policy.called} can be reached without TLS; its policy must deny whatever comes without (enforceSSL).`
  )
}

const encrypted: Rule = ({ Type, Properties = {} }) => {
  if (Type === 'AWS::S3::Bucket') return !Properties.BucketEncryption && 'The bucket says nothing of encryption.'
  if (Type === 'AWS::SQS::Queue')
    return Properties.SqsManagedSseEnabled !== true && !Properties.KmsMasterKeyId && 'The queue is not encrypted.'
  return undefined
}

const closed: Rule = ({ Type, Properties = {} }) => {
  if (Type !== 'AWS::S3::Bucket') return undefined
  const blocks = Object.values(Properties.PublicAccessBlockConfiguration ?? {})
  return !(blocks.length === 4 && blocks.every((one) => one === true)) && 'The bucket can be opened to the public; block all of it.'
}

const sensibleTime: Rule = ({ Type, Properties = {} }) => {
  if (Type !== 'AWS::Scheduler::Schedule' && Type !== 'AWS::Events::Rule') return undefined
  const { ScheduleExpression: when, ScheduleExpressionTimezone: zone } = Properties
  if (typeof when === 'string' && !isTime(when)) return `"${when}" is no time a schedule knows, such as rate(5 minutes).`
  return typeof zone === 'string' && !isZone(zone) && `"${zone}" is no time zone, such as Europe/Dublin.`
}

/** The gateway is the one door, which counts who comes; what else calls a function is named. */
const oneDoor: Rule = ({ Type, Properties = {} }) => {
  if (Type === 'AWS::Lambda::Url') return 'A function has an address of its own; the gateway is the one door.'
  if (Type !== 'AWS::Lambda::Permission') return undefined
  const { Principal, SourceArn, SourceAccount } = Properties
  if (namesOf(Principal).includes('*')) return 'A function may be called by everybody; name who needs it.'
  return (
    SourceArn === undefined && SourceAccount === undefined && `A function may be called by ${Principal} for any account; name the source.`
  )
}

const rules: Record<string, Rule> = { noWildcard, onlyOverTls, encrypted, closed, sensibleTime, oneDoor }

/**
 * Looks over the templates as they will be deployed, whichever way something came into them. cdk-nag looks at the constructs, and so not at what is
 * overridden.
 */
export const templateRules: IPolicyValidationPlugin = {
  name: 'roundtwo',
  ruleIds: Object.keys(rules),
  validate({ stackTemplates }: IPolicyValidationContext): PolicyValidationPluginReport {
    const violations = stackTemplates.flatMap(({ templatePath }) => {
      const { Resources: all = {} } = JSON.parse(readFileSync(templatePath, 'utf8')) as { Resources?: Resources }
      return Object.entries(all).flatMap(([id, resource]) =>
        Object.entries(rules).flatMap(([ruleName, rule]) => {
          const description = rule(resource, id, all)
          const violatingResources = [{ resourceLogicalId: id, templatePath, locations: [] }]
          return description ? [{ ruleName, description, severity: 'error', violatingResources }] : []
        }),
      )
    })
    return { success: violations.length === 0, violations }
  },
}

/** What CloudFormation knows: properties, values, runtimes. The library only warns of a value nobody knows and of a runtime that is over. */
class Validator extends CloudFormationValidatePlugin {
  override validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const { violations } = super.validate(context)
    return { success: violations.length === 0, violations: violations.map((one) => ({ ...one, severity: 'error' })) }
  }
}

/** One for all apps of a process: it takes longer to load than the stacks to build. */
export const validator = new Validator() as IPolicyValidationPlugin
