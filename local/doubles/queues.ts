import type { Double } from './wire.ts'

export interface QueueSettings {
  name: string
  visibilityTimeout: number
  /** After so many receives a message goes to the dead-letter queue instead. */
  redrive?: { deadLetterQueue: string; maxReceiveCount: number }
}

export interface QueueMessage {
  id: string
  /** The same message delivered twice has one id and two copies. */
  copy: number
  queue: string
  body: string
  group?: string | undefined
  attributes: Record<string, { DataType: string; StringValue?: string | undefined; BinaryValue?: string | undefined }>
  /** Epoch milliseconds, here and below. */
  sentAt: number
  visibleAt: number
  firstReceivedAt: number | null
  receiveCount: number
  /** Only the newest handle deletes for certain. */
  receiptHandle: string | null
}

/** What becomes of a message on arrival: tests drop, repeat or delay it. */
export type Fate = { copies: number; delaySeconds: number }

export interface Queues {
  double: Double
  ensure(queue: QueueSettings): void
  url(queue: string): string
  send(
    queue: string,
    body: string,
    options?: { delaySeconds?: number; group?: string; attributes?: QueueMessage['attributes'] },
  ): QueueMessage
  receive(queue: string, max: number): QueueMessage[]
  remove(queue: string, receiptHandle: string): void
  waiting(queue: string): QueueMessage[]
  /** Nobody holds a message any more, after a stop or because a person waits for it: it may be received at once. The count of receives stays. */
  release(queue?: string): void
  /** When the next message of these queues may be received; undefined when they are empty. */
  nextVisibleAt(queues: string[]): number | undefined
  fate: (message: QueueMessage) => Fate
  /** Called when something arrived. */
  onArrival: () => void
}
