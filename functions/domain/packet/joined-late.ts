import { lookBackOf } from '../material/belonging.ts'
import type { Material } from '../material/material.ts'
import type { Application, Round } from '../view/view.ts'
import { heldBefore } from './earlier.ts'

/** The first round we see of an application is said to be a later one: what was before it only the candidate knows. */
export const joinedLate = (round: Round, application: Application): boolean =>
  !round.taskOnly && (round.number ?? 1) > 1 && application.rounds[0]?.id === round.id && heldBefore(round, application).length === 0

/** Asked about it once, in the mail that says what was read. */
export const asksLookBack = (round: Round, application: Application, material: Material): boolean =>
  joinedLate(round, application) && lookBackOf(application, material) === null

const longestName = 4

/** Whom they met before the first round we saw, as they wrote it; what reads like more than names is none. */
export function metBefore(application: Application, material: Material): string[] {
  const words = lookBackOf(application, material)?.value.met ?? ''
  const names = words.split(/[,;\n]|\s(?:and|und|et|y|e|en)\s/u).flatMap((name) => name.trim() || [])
  return names.every((name) => /^\p{Lu}/u.test(name) && name.split(/\s+/u).length <= longestName) ? names : []
}
