import { homePage } from '../../../../templates/page/home.tsx'
import { html } from '../answer.ts'
import { askedOf } from '../asked.ts'
import { frameOf } from '../frame.ts'
import { forOwner } from '../visit.ts'

export const showHome = forOwner((visit) => {
  const { view, state, now } = visit
  const questions = view.questions.filter(({ answered }) => !answered).map((question) => askedOf(visit, question))
  const unreadable = (state.unreadable ?? []).map(({ kind }) => kind)
  return html(homePage({ frame: frameOf(visit), view, touchpoints: state.touchpoints, questions, unreadable, now }))
})
