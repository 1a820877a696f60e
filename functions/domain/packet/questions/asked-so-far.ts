import type { Round, View } from '../../view/view.ts'
import { isWritten } from '../earlier.ts'
import type { Playbook } from '../playbook.ts'
import { kindsAsked } from './question-kinds.ts'

/** How often a kind of question came, and how often it was likely and did not, in the rounds whose questions the candidate wrote down. */
export interface Track {
  asked: number
  missed: number
}

/** What was likely by the kind of round and by who was there, beside what was asked. */
export interface Foretold {
  round: Round
  expected: string[]
  asked: string[]
}

/** Null where the candidate did not write down what was asked, or none of it is of a known kind. */
export function foretoldIn(round: Round, playbook: Playbook): Foretold | null {
  const words = round.debrief?.questions
  const asked = isWritten(words) ? kindsAsked(words) : []
  if (asked.length === 0) return null
  const pages = [
    playbook.formats[round.format ?? 'unknown'],
    ...round.interviewers.map(({ audience }) => playbook.audiences[audience ?? 'unknown']),
  ]
  return { round, expected: [...new Set(pages.flatMap(({ expect }) => expect.map(({ family }) => family)))], asked }
}

/** Over all that the candidate wrote down, this round's own debrief left out. */
export function trackOf({ applications }: Pick<View, 'applications'>, { id }: Round, playbook: Playbook): ReadonlyMap<string, Track> {
  const tracks = new Map<string, Track>()
  const count = (kind: string, what: keyof Track): void => {
    const known = tracks.get(kind) ?? { asked: 0, missed: 0 }
    tracks.set(kind, { ...known, [what]: known[what] + 1 })
  }
  for (const round of applications.flatMap(({ rounds }) => rounds)) {
    const foretold = round.id === id ? null : foretoldIn(round, playbook)
    for (const kind of foretold?.asked ?? []) count(kind, 'asked')
    for (const kind of foretold?.expected ?? []) if (!foretold?.asked.includes(kind)) count(kind, 'missed')
  }
  return tracks
}
