import { idOfPath, questionPath } from '../../../../templates/page/parts/paths.ts'
import { questionPage, questionsPage } from '../../../../templates/page/questions.tsx'
import { knownZone } from '../../../domain/time/wall-time.ts'
import type { Question } from '../../../domain/view/view.ts'
import { type Answered, answerQuestion } from '../../tell/answer-question.ts'
import { html, seeOther } from '../answer.ts'
import { askedOf } from '../asked.ts'
import { frameOf } from '../frame.ts'
import { PageProblem, type PageRequest, textOf } from '../request.ts'
import { forLink, forOwner, lost, type Visit } from '../visit.ts'
import { instantIn } from './round.ts'

const keyOf = (request: PageRequest): string => idOfPath(request.params.key ?? '')
const answerRight = (request: PageRequest) => ({ purposes: ['answer'] as const, object: keyOf(request) })

const questionOf = ({ view, request }: Visit): Question => {
  const question = view.questions.find(({ key }) => key === keyOf(request))
  if (question === undefined) throw lost('question')
  return question
}

export const showQuestions = forOwner((visit) =>
  html(
    questionsPage({
      questions: visit.view.questions.map((question) => askedOf(visit, question)),
      frame: frameOf(visit),
      homeZone: visit.view.candidate.homeZone,
    }),
  ),
)

export const showQuestion = forLink(answerRight, (visit) => {
  const offer = visit.request.query.get('offer')
  return html(
    questionPage({ asked: askedOf(visit, questionOf(visit)), frame: frameOf(visit), homeZone: visit.view.candidate.homeZone, offer }),
  )
})

export const sendAnswer = forLink(answerRight, async (visit) => {
  const question = questionOf(visit)
  const answer = answerIn(visit.request.form, visit.view.candidate.homeZone)
  if (answer === undefined || (await answerQuestion(visit.world, visit.view, question, answer)) === 'unfit')
    throw new PageProblem(422, 'There was no answer in this form.', 'Go back and choose one.')
  return seeOther(`${questionPath(question.key)}?done=answered`)
})

function answerIn(form: FormData, homeZone: string): Answered | undefined {
  const yesOrNo = textOf(form, 'answer')
  if (yesOrNo === 'yes' || yesOrNo === 'no') return { kind: yesOrNo }
  if (yesOrNo === 'more') return { kind: 'choice', id: 'more' }
  const choice = textOf(form, 'choice')
  if (choice !== null) return { kind: 'choice', id: choice === 'new' ? null : choice }
  const zone = knownZone(textOf(form, 'zone') ?? homeZone)
  const start = zone === undefined ? undefined : instantIn(textOf(form, 'start'), zone)
  return zone === undefined || start === undefined ? undefined : { kind: 'start', start, zone }
}
