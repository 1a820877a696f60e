import { homePage } from '../../../../templates/page/home/home.tsx'
import type { FieldProblem } from '../../../../templates/page/parts/fields.tsx'
import { soughtFrom } from '../../../domain/view/sought.ts'
import { html } from '../answer.ts'
import { askedOf } from '../asked.ts'
import { frameOf } from '../frame.ts'
import { forOwner, type Visit } from '../visit.ts'

export const showHome = forOwner((visit) => homeAnswer(visit))

/** `wrong`: what is the matter with what was dropped in. */
export function homeAnswer(visit: Visit, wrong: FieldProblem[] = []) {
  const { view, state, now } = visit
  const questions = view.questions.filter(({ answered }) => !answered).map((question) => askedOf(visit, question))
  const unreadable = (state.unreadable ?? []).map(({ kind }) => kind)
  const { touchpoints, messages } = state
  const sought = soughtFrom(visit.request.query)
  const about = { view, touchpoints, messages, questions, unreadable, sought, now, wrong }
  return html(homePage({ frame: frameOf(visit), ...about }), wrong.length > 0 ? 422 : 200)
}
