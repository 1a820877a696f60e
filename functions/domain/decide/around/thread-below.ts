import type { Change, Reading, SaidTime } from '../../read/reading.ts'
import type { Decision } from '../../record/message.ts'
import { weekday } from '../../time/wall-time.ts'
import type { CandidateItems } from '../../view/view.ts'
import { isOwnAddress } from '../../who/oneself.ts'
import type { Consideration, Considered } from '../considered.ts'
import { reasonFor } from '../decision-reason.ts'
import { changeIn } from './note-above.ts'

const silent: readonly Decision[] = ['no-change', 'not-an-interview', 'stale']
const applied: readonly Decision[] = ['changed', 'cancelled', 'asked']

/**
 * People forward the last mail of a thread: "Great, see you then!". What was proposed and agreed on stands below it, said by either of them, and
 * where none of that came by itself it is read as said. Whoever proposes asks; what the other one takes is agreed on.
 */
export function withThreadBelow(
  considered: Considered,
  below: readonly Reading[],
  about: Consideration,
  consider: (about: Consideration) => Considered,
): Considered {
  const { message, reading, trust, items } = about
  if (!message.byHand || trust === 'unconfirmed' || !silent.includes(considered.decision)) return considered
  const apart = { ...message, id: `${message.id}-thread` }
  const own: Reading[] = []
  for (const one of below) {
    if (isOwn(one, items)) {
      own.push(one)
      continue
    }
    if (isKnownMail(one, items)) return considered
    const said = consider({ message: apart, reading: asAgreed(one, own, reading), trust, items })
    const changes = said.contributions.flatMap((each) => changeIn(each, apart, about))
    if (!applied.includes(said.decision) || changes.length === 0) continue
    // What the last mail might have been by itself, it is not.
    const told = considered.contributions.filter(({ identity }) => items.interviews.some((known) => known.identity === identity))
    return {
      ...considered,
      decision: said.decision,
      reason: reasonFor.threadBelow(said.reason),
      contributions: [...told, ...changes],
      identities: [...new Set([...told, ...changes].map(({ identity }) => identity))],
    }
  }
  return considered
}

const isOwn = ({ mail }: Reading, { candidate }: CandidateItems): boolean =>
  mail?.from.email != null ? isOwnAddress(candidate, mail.from.email) : mail?.from.name === candidate.name

/** It came by itself before, and was told or asked about then. */
const isKnownMail = ({ mail }: Reading, { messages }: CandidateItems): boolean =>
  mail?.sentAt != null &&
  messages.some((one) => {
    const known = one.reading?.mail
    return known?.sentAt != null && known.from.email === mail.from.email && minuteOf(known.sentAt) === minuteOf(mail.sentAt ?? '')
  })

const minuteOf = (instant: string): string => instant.slice(0, 16)

/** What they proposed, as the answers above it have settled it. Practical words of then are no news. */
function asAgreed({ details: _, how: __, detailsLeftOut: ___, ...theirs }: Reading, own: readonly Reading[], last: Reading): Reading {
  const { change } = theirs
  const [mine] = own
  if (!change || !mine?.change || mine.change.denies || change.times.every(({ clock, shift }) => clock === null && shift === undefined))
    return theirs
  const named = mine.change.times.filter(({ side }) => side !== 'old')
  if (named.length === 0) return mine.change.agrees ? settled(theirs, change.times) : theirs
  const taken = change.times.filter((said) => said.side !== 'old' && named.some((one) => isSame(one, said)))
  if (taken.length > 0) return settled(theirs, taken)
  // Another hour than theirs is settled by their yes to it.
  return last.change?.agrees ? settled({ ...theirs, meetings: mine.meetings }, named) : theirs
}

const isSame = (one: SaidTime, said: SaidTime): boolean =>
  (one.clock === null || one.clock === said.clock) &&
  (one.date === null || said.date === null || one.date === said.date || (one.day !== 'exact' && weekday(one.date) === weekday(said.date)))

function settled(theirs: Reading, times: readonly SaidTime[]): Reading {
  const {
    clash: _,
    offered: __,
    ...change
  }: Change = theirs.change ?? { says: null, times: [], sameHour: false, further: false, wantsTimes: false }
  const sure = times.filter(({ side }) => side !== 'old').map((said): SaidTime => ({ ...said, side: 'new', open: false }))
  return { ...theirs, change: { ...change, says: 'moves', times: sure } }
}
