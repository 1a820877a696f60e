import type { Recruiter } from '../read/reading.ts'
import type { Decision, Message } from '../record/message.ts'
import type { Note } from '../record/note.ts'
import type { Instant } from '../time/wall-time.ts'
import { compareText } from '../view/folded-items.ts'
import type { Round } from '../view/view.ts'
import { answersIn, deniedBy } from './answers-in.ts'
import { identitiesOf } from './last-round.ts'

/** What they told in these may be anybody's. */
const unheard: readonly (Decision | undefined)[] = [undefined, 'refused', 'dropped', 'reply-ignored', 'own-mail', 'replied', 'asked']

interface Named {
  at: Instant
  who: Recruiter
}

/** Whom to write to: whoever took over, by their latest mail, unless a later round names somebody; else of the latest round that names one. */
export function recruiterOf(rounds: readonly Round[], messages: readonly Message[], notes: readonly Note[]): Recruiter | null {
  const named = rounds.flatMap(({ recruiter, firstStoredAt }): Named[] => (recruiter ? [{ who: recruiter, at: firstStoredAt }] : []))
  const last = named.findLast(({ who }) => who.email !== null) ?? named.at(-1)
  const taken = takenOver(rounds, messages, notes)
  if (!taken) return last?.who ?? null
  const later = named.filter(({ at }) => at > taken.at).findLast(({ who }) => who.email !== null)
  return later?.who ?? taken.who
}

function takenOver(rounds: readonly Round[], messages: readonly Message[], notes: readonly Note[]): Named | undefined {
  const own = identitiesOf(rounds)
  const isDenied = deniedBy(notes)
  return messages
    .flatMap((message): Named[] => {
      const { reading, decision, storedAt, identities, trust } = message
      const isOwn = identities.some((identity) => own.includes(identity))
      if (!reading?.newContact || !isOwn || unheard.includes(decision) || trust === 'unconfirmed') return []
      return answersIn(message).some(isDenied) ? [] : [{ at: storedAt, who: reading.newContact }]
    })
    .sort((a, b) => compareText(a.at, b.at))
    .at(-1)
}
