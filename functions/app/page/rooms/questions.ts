import { idOfPath, pathId, questionPath } from '../../../../templates/page/parts/paths.ts'
import type { FieldProblem } from '../../../../templates/page/parts/problems/refused.ts'
import { questionPage, questionsPage, settledPage } from '../../../../templates/page/questions.tsx'
import { knownZone } from '../../../domain/time/wall-time.ts'
import type { Answered } from '../../../domain/view/questions/answer-said.ts'
import type { Question } from '../../../domain/view/view.ts'
import { answerQuestion } from '../../tell/answer-question.ts'
import { html, type PageAnswer, seeOther } from '../answer.ts'
import { askedOf } from '../asked.ts'
import { frameOf } from '../frame.ts'
import { FormRefused, type PageRequest, textOf } from '../request.ts'
import { forLink, forOwner, type Visit } from '../visit.ts'
import { instantIn } from './interview/round.ts'

const keyOf = (request: PageRequest): string => idOfPath(request.params.key ?? '')
const answerRight = (request: PageRequest) => ({ purposes: ['answer'] as const, object: keyOf(request) })

const questionIn = ({ view, request }: Visit): Question | undefined => view.questions.find(({ key }) => key === keyOf(request))

/** Asked only while they are open: with the answer the question is gone, and links to it stay in mails. */
const goWithTheirAnswer: ReadonlySet<Question['about']> = new Set(['update', 'start'])

const settled = (visit: Visit): PageAnswer => html(settledPage(frameOf(visit)), visit.request.query.has('done') ? 200 : 404)

export const showQuestions = forOwner((visit) =>
  html(
    questionsPage({
      questions: visit.view.questions.map((question) => askedOf(visit, question)),
      frame: frameOf(visit),
      homeZone: visit.view.candidate.homeZone,
    }),
  ),
)

function questionAnswer(visit: Visit): PageAnswer {
  const question = questionIn(visit)
  if (question === undefined) return settled(visit)
  const offer = visit.request.query.get('offer')
  const { homeZone } = visit.view.candidate
  return html(questionPage({ asked: askedOf(visit, question), frame: frameOf(visit), homeZone, offer }))
}

export const showQuestion = forLink(answerRight, questionAnswer)

export const sendAnswer = forLink(
  answerRight,
  async (visit) => {
    const question = questionIn(visit)
    if (question === undefined) return settled(visit)
    const answer = answerIn(visit.request.form, visit.view.candidate.homeZone)
    if (answer === undefined || (await answerQuestion(visit.world, visit.view, question, answer)) === 'unfit')
      throw new FormRefused([wrongIn(visit.request.form, question)])
    return seeOther(`${questionPath(question.key)}?done=${goWithTheirAnswer.has(question.about) ? 'settled' : 'answered'}`)
  },
  questionAnswer,
)

function wrongIn(form: FormData, { about, key }: Question): FieldProblem {
  const at = pathId(key)
  if (about !== 'start') return { field: `answer-${at}`, words: 'There was no answer in this form: choose one.' }
  return knownZone(textOf(form, 'zone') ?? '') === undefined
    ? { field: `zone-${at}`, words: 'There is no such time zone: choose the city whose clock it is.' }
    : { field: `start-${at}`, words: 'There is no such day or hour: look at the date once more.' }
}

function answerIn(form: FormData, homeZone: string): Answered | undefined {
  const yesOrNo = textOf(form, 'answer')
  if (yesOrNo === 'yes' || yesOrNo === 'no') return { kind: yesOrNo }
  if (yesOrNo !== null) return { kind: 'choice', id: yesOrNo }
  const choice = textOf(form, 'choice')
  if (choice !== null) return { kind: 'choice', id: choice === 'new' ? null : choice }
  const zone = knownZone(textOf(form, 'zone') ?? homeZone)
  const start = zone === undefined ? undefined : instantIn(textOf(form, 'start'), zone)
  return zone === undefined || start === undefined ? undefined : { kind: 'start', start, zone }
}
