import { lookBackOf } from '../../material/belonging.ts'
import type { Material } from '../../material/material.ts'
import type { DetailKind } from '../../read/reading.ts'
import type { Point } from '../../record/note.ts'
import type { Application, Round } from '../../view/view.ts'
import { isWritten } from '../earlier.ts'
import { speaksOfPay } from '../words/speaks-of-pay.ts'
import { namesSomebody } from './names-somebody.ts'
import { pointMatter } from './point/point-matter.ts'
import { matterOf, sharedMatter } from './point/same-matter.ts'

/** Something that the candidate left open in an earlier round and has not marked as answered since. */
export interface OpenPoint {
  /** What somebody seemed unsure of, or the answer the candidate would give again. */
  about: Point
  words: string
  /** Null: from the rounds before the first one we saw. */
  round: Round | null
  /** It speaks of somebody, or of pay: such words stay on the candidate's own pages. */
  private: boolean
  /** What it is about without whom it speaks of; null where that can't be told apart. */
  matter: string | null
}

/**
 * Latest round first, and of one round first what the other side may still wonder; what was written of rounds we never saw comes last.
 * `earlier`: see `heldBefore`.
 */
export function openPoints(earlier: readonly Round[], application: Application, material: Material | null = null): OpenPoint[] {
  const { met = '', unsure, redo } = (material && lookBackOf(application, material))?.value ?? {}
  const named = met.match(/\p{Lu}\p{L}+/gu) ?? []
  const people = [...application.rounds.flatMap(({ interviewers }) => interviewers), ...named.map((name) => ({ name }))]
  const pointOf = (about: Point, words: string | null | undefined, round: Round | null): OpenPoint[] => {
    if (!isWritten(words) || round?.answeredPoints?.includes(about)) return []
    const isOfPay = speaksOfPay(words)
    const isOfSomebody = namesSomebody(words, people)
    const matter = isOfPay || !isOfSomebody ? null : pointMatter(words, people)
    return [{ about, words: words.trim(), round, private: isOfSomebody || isOfPay, matter }]
  }
  return [
    ...earlier.flatMap((round) => (['doubt', 'redo'] as const).flatMap((about) => pointOf(about, round.debrief?.[about], round))),
    ...pointOf('doubt', unsure, null),
    ...pointOf('redo', redo, null),
  ]
}

/** As a mail may have them: where it spoke of somebody, what is left without them. */
const showable = (point: OpenPoint): OpenPoint[] =>
  !point.private ? [point] : point.matter === null ? [] : [{ ...point, words: point.matter, private: false }]

/**
 * The one to have ready: what this invite says it will be about before anything else, then the latest; of one round what was noted of somebody who
 * sits there again, or of their part in it. Null where none can be shown.
 */
export function pressingPoint(points: readonly OpenPoint[], round: Round): OpenPoint | null {
  // One alone needs no weighing.
  if (points.length < 2) return points.flatMap(showable)[0] ?? null
  const announced = [
    ...(round.details ?? []).flatMap(({ kind, words }) => (ofContent.has(kind) ? [words] : [])),
    ...round.interviewers.flatMap(({ focus }) => focus ?? []),
  ].join('\n')
  const theirs = round.interviewers.map((person) => matterOf(person, round)).join('\n')
  const weighed = points.map((point, at) => {
    const isOfSomebody = namesSomebody(point.words, round.interviewers)
    return {
      point,
      named: Number(sharedMatter(point.words, announced) > 0),
      // In the order in which they come, the rounds stay apart.
      round: points.findIndex((one) => one.round === point.round),
      again: Number(isOfSomebody) + sharedMatter(point.words, theirs),
      at,
    }
  })
  const [first] = weighed
    .toSorted((a, b) => b.named - a.named || a.round - b.round || b.again - a.again || a.at - b.at)
    .flatMap(({ point }) => showable(point))
  return first ?? null
}

const ofContent: ReadonlySet<DetailKind> = new Set(['focus', 'agenda', 'prepare'])
