import { inboxFolder } from '../../contract.ts'
import type { Message } from '../../domain/record/message.ts'

/** A webhook whose signature was not good came to the door, not through it. */
function wayOf({ origin, key }: Pick<Message, 'origin' | 'key'>): string {
  if (origin.door === 'feed') return `feed ${origin.feedId}`
  if (origin.door !== 'webhook') return origin.door
  return key.startsWith(inboxFolder.unproven) ? `unproven ${origin.doorId}` : `webhook ${origin.doorId}`
}

/** What came last by each way in: `mail`, `page`, `feed ID`, `webhook ID`, and `unproven ID` for what a door turned away. */
export function lastReceived(messages: readonly Message[]): ReadonlyMap<string, Message> {
  const inOrder = messages.toSorted((a, b) => (a.storedAt < b.storedAt ? -1 : 1))
  return new Map(inOrder.map((message) => [wayOf(message), message]))
}
