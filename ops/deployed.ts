import { DescribeStacksCommand, paginateListStackResources, type Stack, type StackResourceSummary } from '@aws-sdk/client-cloudformation'
import { type Operator, OperatorProblem } from './operator.ts'

/** What the operator's tools look for, as the two stacks call it. */
export const known = {
  data: ['Table', 'Inbox', 'InboxQueue', 'InboxQueueDeadLetters'],
  service: [
    'DueQueue',
    'DueQueueDeadLetters',
    'MailEventsQueue',
    'MailEventsQueueDeadLetters',
    'PushQueue',
    'PushQueueDeadLetters',
    'TimerDeadLetters',
    'TickDeadLetters',
    'RunDeadLetters',
    'Alarms',
    'ConfigurationSet',
    'ReceiptRules',
  ],
} as const

export type Known = (typeof known)[keyof typeof known][number]

/** Names of what a deployment is made of, by what the stacks call it (a name of ours and eight hex digits). */
export interface Deployed {
  /** The name AWS gave it; throws where the stacks hold nothing of the kind. */
  nameOf(id: Known): string
  find(id: Known): string | undefined
  alarms: string[]
  /** Where the pages live. */
  address: string
  /** ARN of the master secret, which may be one that an earlier deployment left; throws where no deployment has told it. */
  secret(): string
  status: string
  /** People may join who are not named in its settings. */
  mailsAnybody: boolean
}

export const isDeployed = async ({ clients, stack }: Pick<Operator, 'clients' | 'stack'>): Promise<boolean> =>
  (await describe(clients, stack)) !== undefined

export async function readDeployed({ clients, stack }: Pick<Operator, 'clients' | 'stack'>): Promise<Deployed> {
  const described = await describe(clients, stack)
  if (described === undefined)
    throw new OperatorProblem(
      `There is no stack ${stack} in ${await clients.stacks.config.region()}, in this account. Name another with --stack or in the settings, or deploy it first.`,
    )
  const resources = [...(await resourcesOf(clients, `${stack}-data`)), ...(await resourcesOf(clients, stack))]
  const output = (name: string) => described.Outputs?.find(({ OutputKey }) => OutputKey === name)?.OutputValue
  const find = (id: Known) => resources.find(({ LogicalResourceId }) => isNamed(LogicalResourceId, id))?.PhysicalResourceId
  return {
    find,
    nameOf(id) {
      const found = find(id)
      if (found === undefined) throw new OperatorProblem(`The stacks hold no ${id}. Deploy them again.`)
      return found
    },
    alarms: resources.flatMap(({ ResourceType, PhysicalResourceId }) =>
      ResourceType === 'AWS::CloudWatch::Alarm' && PhysicalResourceId ? [PhysicalResourceId] : [],
    ),
    address: output('Address') ?? '',
    secret() {
      const arn = output('MasterSecret')
      if (arn === undefined) throw new OperatorProblem('The stacks do not say where their master secret is. Deploy them again.')
      return arn
    },
    status: described.StackStatus ?? '',
    mailsAnybody: output('Mails') === 'anybody invited',
  }
}

/** As the CDK makes the name of a resource out of ours. */
export const isNamed = (logicalId: string | undefined, id: string): boolean =>
  logicalId?.startsWith(id) === true && /^([0-9A-F]{8})?$/.test(logicalId.slice(id.length))

async function describe(clients: Operator['clients'], StackName: string): Promise<Stack | undefined> {
  try {
    return (await clients.stacks.send(new DescribeStacksCommand({ StackName }))).Stacks?.[0]
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return undefined
    throw error
  }
}

async function resourcesOf(clients: Operator['clients'], StackName: string): Promise<StackResourceSummary[]> {
  const found: StackResourceSummary[] = []
  for await (const { StackResourceSummaries = [] } of paginateListStackResources({ client: clients.stacks }, { StackName }))
    found.push(...StackResourceSummaries)
  return found
}
