import { randomUUID } from 'node:crypto'
import type { MovableClock } from '../town/clock.ts'
import type { QueueMessage, QueueSettings, Queues } from './queues.ts'
import { queueApi } from './sqs-api.ts'
import type { Store } from './store.ts'
import { AwsError, account, invalid } from './wire.ts'

/** SendMessage: 1 byte to 1 MiB of characters XML 1.0 allows; DelaySeconds 0–900. ReceiveMessage: at most 10. (SQS API reference.) */
const largestMessage = 1_048_576
// biome-ignore lint/suspicious/noControlCharactersInRegex: the very characters SQS refuses
const forbiddenCharacters = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/
/** The stacks keep messages 14 days, which is as long as SQS can. */
const retention = 14 * 24 * 60 * 60 * 1000

export function openQueues({ store, clock, endpoint }: { store: Store; clock: MovableClock; endpoint: () => string }): Queues {
  const settings = store.map<QueueSettings>('queue')
  const messages = store.map<QueueMessage>('queue-message')
  const known = (name: string): QueueSettings => {
    const queue = settings.get(name)
    if (!queue) throw new AwsError(400, 'QueueDoesNotExist', 'The specified queue does not exist.')
    return queue
  }
  const inOrder = (queue: string) => messages.values().filter((message) => message.queue === queue)
  const visible = (queue: string) =>
    inOrder(queue)
      .filter(({ visibleAt }) => visibleAt <= clock.milliseconds())
      .sort((a, b) => a.visibleAt - b.visibleAt || a.sentAt - b.sentAt)

  const queues: Queues = {
    fate: () => ({ copies: 1, delaySeconds: 0 }),
    onArrival: () => {},
    url: (name) => `${endpoint()}/${account}/${name}`,
    ensure: (queue) => settings.set(queue.name, queue),
    send(name, body, { delaySeconds = 0, group, attributes = {} } = {}) {
      known(name)
      checkBody(body)
      const now = clock.milliseconds()
      const message: QueueMessage = {
        id: randomUUID(),
        copy: 0,
        queue: name,
        body,
        ...(group !== undefined && { group }),
        attributes,
        sentAt: now,
        visibleAt: now + delaySeconds * 1000,
        firstReceivedAt: null,
        receiveCount: 0,
        receiptHandle: null,
      }
      const fate = queues.fate(message)
      store.batch(() => {
        for (let copy = 0; copy < fate.copies; copy += 1) {
          const arrived = { ...message, copy, visibleAt: message.visibleAt + fate.delaySeconds * 1000 }
          messages.set(keyOf(arrived), arrived)
        }
      })
      queues.onArrival()
      return message
    },
    receive(name, max) {
      const queue = known(name)
      return store.batch(() =>
        visible(name)
          .slice(0, max)
          .flatMap((message) => receiveOne(queue, message)),
      )
    },
    remove(name, receiptHandle) {
      known(name)
      const [key = ''] = receiptHandle.split('#')
      if (!/^[0-9a-f-]{36}\/\d+$/.test(key)) throw invalid('The input receipt handle is invalid.', 'ReceiptHandleIsInvalid')
      if (messages.get(key)?.receiptHandle === receiptHandle) messages.delete(key)
    },
    waiting: inOrder,
    release(name) {
      const now = clock.milliseconds()
      const held = messages
        .values()
        .filter(({ queue, receiptHandle, visibleAt }) => (name ?? queue) === queue && receiptHandle !== null && visibleAt > now)
      store.batch(() => {
        for (const message of held) messages.set(keyOf(message), { ...message, visibleAt: now })
      })
    },
    nextVisibleAt: (names) => {
      const at = messages
        .values()
        .filter(({ queue }) => names.includes(queue))
        .map(({ visibleAt }) => visibleAt)
      return at.length > 0 ? at.reduce((a, b) => Math.min(a, b)) : undefined
    },
    double: () => ({ status: 500 }),
  }

  function receiveOne(queue: QueueSettings, message: QueueMessage): QueueMessage[] {
    const key = keyOf(message)
    if (message.sentAt + retention < clock.milliseconds()) {
      messages.delete(key)
      return []
    }
    if (queue.redrive && message.receiveCount >= queue.redrive.maxReceiveCount) {
      messages.set(key, { ...message, queue: queue.redrive.deadLetterQueue, receiptHandle: null, visibleAt: clock.milliseconds() })
      return []
    }
    const receiveCount = message.receiveCount + 1
    const received = {
      ...message,
      receiveCount,
      receiptHandle: `${key}#${receiveCount}`,
      firstReceivedAt: message.firstReceivedAt ?? clock.milliseconds(),
      visibleAt: clock.milliseconds() + queue.visibilityTimeout * 1000,
    }
    messages.set(key, received)
    return [received]
  }
  queues.double = queueApi(queues)
  return queues
}

const keyOf = ({ id, copy }: QueueMessage): string => `${id}/${copy}`

function checkBody(body: string) {
  if (Buffer.byteLength(body) > largestMessage)
    throw invalid(
      `One or more parameters are invalid. Reason: Message must be shorter than ${largestMessage} bytes.`,
      'InvalidParameterValue',
    )
  if (forbiddenCharacters.test(body)) throw invalid('Invalid characters found.', 'InvalidMessageContents')
}
