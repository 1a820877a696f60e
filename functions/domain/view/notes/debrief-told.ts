import type { Debrief, Note, Told } from '../../record/note.ts'
import type { Instant } from '../../time/wall-time.ts'
import { notesOf } from '../folded-items.ts'

/**
 * What the candidate told of a round, on its page and by reply. The same in whatever order replies and page came to be stored: of two words
 * on one thing the later counts, a page that had a reply before it has it in it, and one that did not know of it leaves it what it left open.
 */
export function debriefIn(notes: readonly Note[], identities: readonly string[]): (Debrief & { at: Instant }) | null {
  const given = notesOf('debrief', notes, identities).at(-1)
  const told = notesOf('told', notes, identities).filter(({ slot }) => !given?.value.heard?.includes(slot))
  const [first] = told
  if (given === undefined && first === undefined) return null
  const start = first?.value.start
  const blank: Debrief = {
    people: [],
    redo: null,
    doubt: null,
    decisionBy: null,
    happened: 'yes',
    other: null,
    ...(start ? { start } : {}),
  }
  const { kind: _, ...page } = given?.value ?? { kind: 'debrief' as const, ...blank }
  const late = told.filter(({ at }) => given !== undefined && at < given.at)
  const since = told.filter((note) => !late.includes(note))
  const filled = late.toReversed().reduce((debrief, { value }) => withTold(debrief, value, 'gaps'), page as Debrief)
  const whole = since.reduce((debrief, { value }) => withTold(debrief, value, 'all'), filled)
  const heard = [...(given?.value.heard ?? []), ...told.map(({ slot }) => slot)]
  const at =
    [given?.at, ...told.map((note) => note.at)]
      .flatMap((one) => one ?? [])
      .sort()
      .at(-1) ?? ''
  return { ...whole, ...(heard.length > 0 ? { heard } : {}), at }
}

function withTold(debrief: Debrief, told: Told, which: 'all' | 'gaps'): Debrief {
  const pick = <Value>(known: Value | null, said: Value | undefined): Value | null =>
    which === 'gaps' ? (known ?? said ?? null) : (said ?? known)
  const known = debrief.people.map((person) => {
    const said = told.people.find((one) => isPerson(one, person))
    return said ? { ...person, detail: pick(person.detail, said.detail), met: which === 'all' ? (said.met ?? true) : person.met } : person
  })
  const added = told.people
    .filter((one) => !debrief.people.some((person) => isPerson(one, person)))
    .map(({ key, name, detail = null, met = true }) => ({
      ...(key === undefined ? {} : { key }),
      name,
      email: null,
      title: null,
      met,
      detail,
    }))
  const isOfAnother = which === 'all' && told.start !== undefined && told.start !== debrief.start
  return {
    ...debrief,
    // Asked about the time the round has now, an answer is about that one.
    ...(isOfAnother ? { start: told.start, happened: 'yes' as const } : {}),
    ...(which === 'all' && told.happened ? happenedOf(told) : {}),
    people: [...known, ...added],
    redo: pick(debrief.redo, told.redo),
    decisionBy: pick(debrief.decisionBy, told.decisionBy),
  }
}

/** By key, where both have one. */
const isPerson = (a: { key?: string | undefined; name: string }, b: { key?: string | undefined; name: string }): boolean =>
  a.key === undefined || b.key === undefined ? a.name === b.name : a.key === b.key

const happenedOf = ({ happened = 'no-show', waitedUntil }: Told): Pick<Debrief, 'happened' | 'waitedUntil'> => ({
  happened,
  ...(waitedUntil ? { waitedUntil } : {}),
})
