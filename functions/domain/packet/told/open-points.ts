import { lookBackOf } from '../../material/belonging.ts'
import type { Material } from '../../material/material.ts'
import type { Point } from '../../record/note.ts'
import type { Application, Round } from '../../view/view.ts'
import { isWritten } from '../earlier.ts'
import { speaksOfPay } from '../speaks-of-pay.ts'
import { namesSomebody } from './names-somebody.ts'

/** Something that the candidate left open in an earlier round and has not marked as answered since. */
export interface OpenPoint {
  /** What somebody seemed unsure of, or the answer the candidate would give again. */
  about: Point
  words: string
  /** Null: from the rounds before the first one we saw. */
  round: Round | null
  /** It speaks of somebody, or of pay: such words stay on the candidate's own pages. */
  private: boolean
}

/**
 * Latest round first, and of one round first what the other side may still wonder; what was written of rounds we never saw comes last.
 * `earlier`: see `heldBefore`.
 */
export function openPoints(earlier: readonly Round[], application: Application, material: Material | null = null): OpenPoint[] {
  const { met = '', unsure, redo } = (material && lookBackOf(application, material))?.value ?? {}
  const named = met.match(/\p{Lu}\p{L}+/gu) ?? []
  const people = [...application.rounds.flatMap(({ interviewers }) => interviewers), ...named.map((name) => ({ name }))]
  const pointOf = (about: Point, words: string | null | undefined, round: Round | null): OpenPoint[] =>
    isWritten(words) && !round?.answeredPoints?.includes(about)
      ? [{ about, words: words.trim(), round, private: namesSomebody(words, people) || speaksOfPay(words) }]
      : []
  return [
    ...earlier.flatMap((round) => (['doubt', 'redo'] as const).flatMap((about) => pointOf(about, round.debrief?.[about], round))),
    ...pointOf('doubt', unsure, null),
    ...pointOf('redo', redo, null),
  ]
}
