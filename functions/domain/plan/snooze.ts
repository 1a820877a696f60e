import type { Touchpoint, TouchpointKind } from '../sending/touchpoint.ts'
import { type Instant, latest } from '../time/wall-time.ts'
import { mailedAt } from './history.ts'
import type { Scene } from './planner-context.ts'
import { keyOf, type Wish } from './wish.ts'

/** What the candidate may put off: mails that ask for something or help with it. News, answers and questions say what is so now. */
const putOff: ReadonlySet<TouchpointKind> = new Set([
  'packet',
  'card',
  'debrief',
  'thanks',
  'last-call',
  'new-time',
  'promise',
  'nudge',
  'second-nudge',
  'close-offer',
  'cancel-follow-up',
  'check-in',
  'ask-time',
  'task',
  'task-today',
])

export const maySnooze = ({ kind, roundId }: Pick<Touchpoint, 'kind' | 'roundId'>): boolean => roundId !== undefined && putOff.has(kind)

/** Whatever it was, it goes at the candidate's own hour now, in a mail of its own. */
const at = (wish: Wish, until: Instant, because: string): Wish => {
  const { inside: _, ...own } = wish
  const inQuiet = wish.inQuiet === 'earlier' ? ('later' as const) : wish.inQuiet
  return { ...own, due: until, notBefore: latest(wish.notBefore, until), inQuiet, unlimited: true, because }
}

/**
 * A wish as the candidate has put it off: one that is still to go moves, and one that went comes once more. Each word of theirs makes one mail at
 * most. Where the hour they chose is of no use any more, the round has moved since, and the mail goes by its own rule.
 */
export function snoozed(wish: Wish, { snoozes, history }: Pick<Scene, 'snoozes' | 'history'>): Wish {
  let one = wish
  for (let said = snoozes.get(keyOf(one)); said !== undefined && maySnooze(one); said = snoozes.get(keyOf(one))) {
    if (said.until >= one.useBy) return one
    const mail = history.mailOf(keyOf(one))
    if (mail === undefined) return at(one, latest(one.due, said.until), 'You put it off until then.')
    if (said.at < mailedAt(mail)) return one
    one = { ...at(one, said.until, 'You asked to have it once more then.'), occasion: one.occasion + 1 }
  }
  return one
}
