import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs'
import { readDeployed } from './deployed.ts'
import { type Operator, OperatorProblem } from './operator.ts'

/** Each dead-letter queue by the name its alarm has, and where its messages go back to; nowhere where the next tick does the same work. */
export const deadLetters = {
  inbox: { from: 'InboxQueueDeadLetters', to: 'InboxQueue' },
  due: { from: 'DueQueueDeadLetters', to: 'DueQueue' },
  'mail-events': { from: 'MailEventsQueueDeadLetters', to: 'MailEventsQueue' },
  pushes: { from: 'PushQueueDeadLetters', to: 'PushQueue' },
  timers: { from: 'TimerDeadLetters', to: 'DueQueue' },
  ticks: { from: 'TickDeadLetters', to: undefined },
  runs: { from: 'RunDeadLetters', to: undefined },
} as const

type Name = keyof typeof deadLetters
const isName = (name: string | undefined): name is Name => name !== undefined && Object.hasOwn(deadLetters, name)

/**
 * A short poll asks some of the servers that hold a queue and may find nothing while messages lie on others; a long one asks all of them
 * (SQS developer guide, "short and long polling"), and even that may be cut short.
 */
const longPoll = 2
const nothingInARow = 2

/**
 * Puts dead letters back, drops them, or says what they are. One by one, and each is deleted only after it was sent on: whatever is handled
 * twice is handled as once.
 */
export async function redrive(operator: Operator, [name, how]: string[]): Promise<number> {
  if (!isName(name) || (how !== undefined && how !== '--look' && how !== '--drop'))
    throw new OperatorProblem(`npm run redrive -- ${Object.keys(deadLetters).join('|')} [--look|--drop]`)
  const { from, to } = deadLetters[name]
  const deployed = await readDeployed(operator)
  const queue = deployed.nameOf(from)
  if (how === '--look') return look(operator, queue)
  if (how === undefined && to === undefined)
    throw new OperatorProblem(
      `Nothing of ${name} needs to be put back: the next tick does the same work. Drop them with npm run redrive -- ${name} --drop`,
    )
  const target = how === '--drop' || to === undefined ? undefined : deployed.nameOf(to)
  const moved = await move(operator, queue, target)
  operator.say(`${moved} ${target === undefined ? 'dropped' : 'put back'}.`)
  return 0
}

async function move({ clients }: Operator, from: string, to: string | undefined): Promise<number> {
  let moved = 0
  for (let nothing = 0; nothing < nothingInARow; ) {
    const { Messages = [] } = await clients.queues.send(
      new ReceiveMessageCommand({ QueueUrl: from, MaxNumberOfMessages: 10, WaitTimeSeconds: longPoll }),
    )
    nothing = Messages.length === 0 ? nothing + 1 : 0
    for (const { Body, ReceiptHandle } of Messages) {
      if (to !== undefined) await clients.queues.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body }))
      await clients.queues.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }))
      moved += 1
    }
  }
  return moved
}

/** How many, and of some when they came and what Scheduler says of them; never what stands in them. They stay where they are. */
async function look({ clients, say }: Operator, queue: string): Promise<number> {
  const { Attributes } = await clients.queues.send(
    new GetQueueAttributesCommand({ QueueUrl: queue, AttributeNames: ['ApproximateNumberOfMessages'] }),
  )
  say(`${Attributes?.ApproximateNumberOfMessages ?? 0} in ${queue}`)
  const { Messages = [] } = await clients.queues.send(
    new ReceiveMessageCommand({
      QueueUrl: queue,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 0,
      MessageSystemAttributeNames: ['SentTimestamp'],
      MessageAttributeNames: ['ERROR_CODE', 'EXHAUSTED_RETRY_CONDITION'],
    }),
  )
  for (const message of Messages) say(`  ${told(message)}`)
  return 0
}

const told = ({ MessageId, Attributes, MessageAttributes }: Message): string =>
  [
    MessageId ?? '',
    Attributes?.SentTimestamp ? new Date(Number(Attributes.SentTimestamp)).toISOString() : '',
    ...Object.entries(MessageAttributes ?? {}).map(([name, { StringValue }]) => `${name}=${StringValue}`),
  ]
    .filter(Boolean)
    .join('  ')
