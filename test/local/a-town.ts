import { onTestFinished } from 'vitest'
import type { FunctionName } from '../../functions/contract.ts'
import type { Handler } from '../../local/town/pump.ts'
import { startTown, type Town, type TownOptions } from '../../local/town/town.ts'

const doNothing: Handler = async () => undefined

/** A town whose functions do nothing but what a test gives them. */
export async function aTownOf(handlers: Partial<Record<FunctionName, Handler>>, options: TownOptions = {}): Promise<Town> {
  const idle = {
    'on-message-stored': doNothing,
    'on-touchpoint-due': doNothing,
    'on-mail-event': doNothing,
    'on-push-due': doNothing,
    'on-sweep': doNothing,
    'on-feed-tick': doNothing,
  }
  const town = await startTown({ ...options, handlers: { ...idle, ...handlers } })
  onTestFinished(() => town.close())
  return town
}

export interface QueueEvent {
  Records: {
    messageId: string
    receiptHandle: string
    body: string
    attributes: { ApproximateReceiveCount: string }
    eventSource: string
    eventSourceARN: string
  }[]
}
