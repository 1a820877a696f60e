import { kept, type Message } from '../../../functions/domain/record/message.ts'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import { Ago } from '../parts/at.tsx'
import { messagePath } from '../parts/paths.ts'

/** `3 hours ago. See it`. What meant nothing is forgotten after a month, so more than that is not claimed. */
export const LastReceived = ({ last, now }: { last: Pick<Message, 'id' | 'storedAt'> | undefined; now: Instant }) =>
  last === undefined ? (
    <>nothing in the last {kept.nothing} days.</>
  ) : (
    <>
      <Ago instant={last.storedAt} now={now} />. <a href={messagePath(last.id)}>See it</a>.
    </>
  )

/** The latest by this kind of way, or by whatever way; what was turned away has not arrived. */
export const latestBy = (last: ReadonlyMap<string, Message>, kind: 'feed' | 'webhook' | '' = ''): Message | undefined =>
  [...last]
    .flatMap(([way, message]) => (way.startsWith('unproven') || !way.startsWith(kind) ? [] : [message]))
    .sort((a, b) => (a.storedAt < b.storedAt ? -1 : 1))
    .at(-1)
