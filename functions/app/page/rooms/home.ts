import { homePage } from '../../../../templates/page/home/home.tsx'
import { soughtFrom } from '../../../domain/view/sought.ts'
import { html, type PageAnswer } from '../answer.ts'
import { askedOf } from '../asked.ts'
import { exampleView } from '../example/example-world.ts'
import { frameOf } from '../frame.ts'
import { forOwner, type Visit } from '../visit.ts'

export const showHome = forOwner((visit) => homeAnswer(visit))

/** Nothing of theirs has come in, not even something that was refused. */
const hasNothing = ({ view, state }: Visit): boolean =>
  view.applications.length + view.questions.length + state.messages.length + (state.unreadable ?? []).length === 0

async function exampleFor(visit: Visit) {
  if (!hasNothing(visit) || visit.view.candidate.exampleGone) return undefined
  const { view, state, now } = await exampleView(visit.world)
  return { view, touchpoints: state.touchpoints, now }
}

/** Also after something was dropped in that cannot be read. */
export async function homeAnswer(visit: Visit): Promise<PageAnswer> {
  const { view, state, now } = visit
  const questions = view.questions.filter(({ answered }) => !answered).map((question) => askedOf(visit, question))
  const unreadable = (state.unreadable ?? []).map(({ kind }) => kind)
  const { touchpoints, messages } = state
  const sought = soughtFrom(visit.request.query)
  const about = { view, touchpoints, messages, questions, unreadable, sought, now }
  const example = await exampleFor(visit)
  return html(homePage({ frame: frameOf(visit), ...about, example }))
}
