import type { Room } from '../room.ts'
import type { PersonInRound } from '../told/people-in-round.ts'
import { partsOf } from '../trade/parts-of.ts'
import { wordCount } from '../words/shortened.ts'

/** How many of what is chosen for each a mail shows. */
export type Shown = Map<PersonInRound, number>

export const shownAsks = (chosen: readonly PersonInRound[], shown: Shown): PersonInRound[] =>
  chosen.map((one) => ({ ...one, asks: one.asks.slice(0, shown.get(one) ?? 0) }))

/** The first question of each whose first is not shown yet, whoever decides before the others. `free`: so many general words. */
export const showFirst = (chosen: readonly PersonInRound[], shown: Shown, room: Room, free: number): void =>
  show(
    chosen.filter((one) => (shown.get(one) ?? 0) === 0).toSorted((a, b) => rankOf(b) - rankOf(a)),
    shown,
    room,
    free,
  )

/** One more for each who is asked something. */
export const showMore = (chosen: readonly PersonInRound[], shown: Shown, room: Room): void =>
  show(
    chosen.filter((one) => (shown.get(one) ?? 0) > 0),
    shown,
    room,
    room.generalLeft(),
  )

function show(people: readonly PersonInRound[], shown: Shown, room: Room, free: number): void {
  let left = free
  for (const one of people) {
    const at = shown.get(one) ?? 0
    const ask = one.asks[at]
    if (ask?.kind !== 'bank') continue
    const words = wordCount(ask.words)
    if (words > left || !room.general(ask.words)) continue
    left -= words
    shown.set(one, at + 1)
  }
}

/** Whoever decides comes first, whoever recruits last. */
const rankOf = ({ person }: PersonInRound): number =>
  (partsOf(person).includes('leads') ? 2 : 0) - (person.audience === 'recruiter' ? 1 : 0)
