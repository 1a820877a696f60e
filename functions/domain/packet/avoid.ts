import type { Round } from '../view/view.ts'
import { isWritten } from './earlier.ts'
import type { Advice, Playbook } from './playbook.ts'
import { mixedBy } from './questions/expected-questions.ts'
import { noLines, type WorkLines } from './trade/work-lines.ts'

interface Known {
  round: Round
  isLater: boolean
  /** The rounds held before it, the latest first. */
  earlier?: readonly Round[]
  work?: WorkLines
  /** How many stories they have handed in. */
  stories?: number
  /** The answer to give again stands in the packet already. */
  redoIsShown?: boolean
}

const hasWork = ({ task, format }: Round): boolean => task !== null || format === 'presentation' || format === 'case-study'

/** A mistake that one can make only where there is something to make it with. */
const needs: Readonly<Partial<Record<string, (known: Known) => boolean>>> = {
  'same-pitch': ({ isLater }) => isLater,
  inconsistency: ({ isLater }) => isLater,
  'same-story': ({ isLater, round, stories = 0 }) => stories !== 1 && (isLater || round.sessions.filter(({ aside }) => !aside).length > 2),
  'leaving-someone-out': ({ round }) => round.interviewers.length > 1,
  'without-names': ({ round }) => round.interviewers.length > 2,
  'guessing-the-brief': ({ round }) => hasWork(round),
  'filling-every-minute': ({ round }) => hasWork(round),
  /** Its title says what one does there. */
  'one-kind-only': ({ work = noLines }) => work.talk === null || work.talk.kind === 'phone',
  /** Terms are for signed-in pages alone. */
  'pay-too-early': () => false,
}

const last = ({ earlier = [] }: Known) => earlier[0]?.debrief

/** What the candidate wrote down last time shows what could go wrong this time. */
const byDebrief: readonly (readonly [string, (known: Known) => boolean])[] = [
  ['tight-calendar', (known) => last(known)?.signs?.includes('ran-longer') ?? false],
  ['loose-date', (known) => last(known)?.signs?.includes('asked-availability') ?? false],
  ['passed-over', (known) => !known.redoIsShown && isWritten(last(known)?.redo)],
]

const laterMistakes = ['same-pitch', 'inconsistency', 'same-question']
const anywhere = ['vague-questions', 'no-follow-up', 'reading-signals', 'last-word']

const namedIn = (known: Known, playbook: Playbook, ids: readonly string[]): Advice[] =>
  [...new Set(ids)].filter((id) => needs[id]?.(known) ?? true).flatMap((id) => playbook.mistakes[id] ?? [])

/** What last time showed could go wrong. */
export const shownMistakes = (known: Known, playbook: Playbook): Advice[] =>
  namedIn(
    known,
    playbook,
    byDebrief.flatMap(([id, isShown]) => (isShown(known) ? [id] : [])),
  )

/** What can go wrong in this round: what last time showed, what the line of work and the kind of talk bring with them, then the format's own. */
export function mistakesIn(known: Known, playbook: Playbook): Advice[] {
  const { round, isLater, work = noLines } = known
  const mixed = (ids: readonly string[]): string[] => mixedBy(`${round.id} `, ids, (id) => id)
  const named = (ids: readonly string[]): Advice[] => namedIn(known, playbook, ids)
  // That it is by phone says less than what kind of talk it is.
  const isOfPhone = work.talk?.kind === 'phone' && work.askOfTrade.length === 0
  return [
    ...shownMistakes(known, playbook),
    ...(isOfPhone ? [] : work.avoid),
    ...named([
      ...mixed(playbook.formats[round.format ?? 'unknown'].mistakes),
      ...(isLater ? mixed(laterMistakes) : []),
      ...mixed(anywhere),
    ]),
    ...(isOfPhone ? work.avoid : []),
  ]
}
