import { homePage } from '../../../../templates/page/home.tsx'
import { html } from '../answer.ts'
import { askedOf } from '../asked.ts'
import { frameOf } from '../frame.ts'
import { forOwner } from '../visit.ts'

export const showHome = forOwner((visit) => {
  const { view, state, now } = visit
  const questions = view.questions.filter(({ answered }) => !answered).map((question) => askedOf(visit, question))
  const unreadable = (state.unreadable ?? []).map(({ kind }) => kind)
  const search = (visit.request.query.get('q') ?? '').trim().slice(0, 200)
  return html(homePage({ frame: frameOf(visit), view, touchpoints: state.touchpoints, questions, unreadable, search, now }))
})
