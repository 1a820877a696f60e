import { homePage } from '../../../../templates/page/home/home.tsx'
import { soughtFrom } from '../../../domain/view/sought.ts'
import { html } from '../answer.ts'
import { askedOf } from '../asked.ts'
import { frameOf } from '../frame.ts'
import { forOwner } from '../visit.ts'

export const showHome = forOwner((visit) => {
  const { view, state, now } = visit
  const questions = view.questions.filter(({ answered }) => !answered).map((question) => askedOf(visit, question))
  const unreadable = (state.unreadable ?? []).map(({ kind }) => kind)
  const { touchpoints, messages } = state
  const sought = soughtFrom(visit.request.query)
  return html(homePage({ frame: frameOf(visit), view, touchpoints, messages, questions, unreadable, sought, now }))
})
