import * as z from 'zod'
import { beingReadPage, messagePage, messagesPage } from '../../../../templates/page/messages.tsx'
import { correctPath, messagePath, messagesPath, roundPath } from '../../../../templates/page/parts/paths.ts'
import { answersIn } from '../../../domain/employer/answers-in.ts'
import { type Message, messageOfAnswer } from '../../../domain/record/message.ts'
import { isTalk } from '../../../domain/view/is-talk.ts'
import type { Round, View } from '../../../domain/view/view.ts'
import { dropIn, droppedBytes, pastedBytes } from '../../receive/handed-in/drop-in.ts'
import { wrongFile } from '../../receive/handed-in/wrong-file.ts'
import { answerAnswers, answerMessage } from '../../tell/answer-question.ts'
import { confirmReply, takeBackReply } from '../../tell/confirm-reply.ts'
import { letCount } from '../../tell/let-count.ts'
import { readView } from '../../tell/read-view.ts'
import { html, seeOther } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { FormRefused, type PageRequest, textOf, wholeTextOf } from '../request.ts'
import { forLink, forOwner, lost, type Visit } from '../visit.ts'
import { homeAnswer } from './home.ts'
import { fileIn } from './material/material.ts'

const perPage = 50

export const showMessages = forOwner(async (visit) => {
  const all = (await visit.world.table.listMessages(visit.pass.candidateId)).toReversed()
  const from = Math.max(0, Number.parseInt(visit.request.query.get('from') ?? '0', 10) || 0)
  const older = all.length > from + perPage ? `${messagesPath}?from=${from + perPage}` : null
  const newer = from > 0 ? `${messagesPath}${from > perPage ? `?from=${from - perPage}` : ''}` : null
  const { homeZone } = visit.view.candidate
  return html(messagesPage({ frame: frameOf(visit), messages: all.slice(from, from + perPage), homeZone, older, newer }))
})

const undoRight = (request: PageRequest) => ({ purposes: ['undo'] as const, object: request.params.messageId ?? '' })

/** A message, or one answer in it. */
const nameIn = ({ request }: Visit): string => request.params.messageId ?? ''

const findMessage = (visit: Visit): Promise<Message | undefined> =>
  visit.world.table.findMessage(visit.pass.candidateId, messageOfAnswer(nameIn(visit)))

async function messageOf(visit: Visit): Promise<Message> {
  const message = await findMessage(visit)
  if (message === undefined) throw lost('message')
  return message
}

/** What was added by hand is shown as the round it made; what came otherwise, as the message it is. */
const storedAs = ({ request }: Visit): 'added' | '1' => (request.query.get('stored') === 'added' ? 'added' : '1')

const storedNow = z.string().regex(/^[0-9a-f]{32}$/)

export const showMessage = forLink(undoRight, async (visit) => {
  const id = storedNow.safeParse(visit.request.params.messageId)
  const message = await findMessage(visit)
  if (message === undefined && id.success && visit.pass.scope === 'owner' && visit.request.query.has('stored'))
    return html(beingReadPage({ frame: frameOf(visit), messageId: id.data, stored: storedAs(visit) }))
  if (message === undefined) throw lost('message')
  const rounds = roundsIn(visit.view, message)
  const [made] = storedAs(visit) === 'added' && visit.pass.scope === 'owner' ? rounds : []
  if (made) return seeOther(`${roundPath(made.id)}?done=added`)
  const names = [nameIn(visit), message.id, ...answersIn(message).flatMap(({ id }) => (nameIn(visit) === message.id ? id : []))]
  const answers = visit.state.notes.flatMap(({ value, at, undone }) =>
    !undone && value.kind === 'answer' && names.includes(value.messageId) ? [{ at, answer: value.answer }] : [],
  )
  const answered = answers.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.answer
  return html(
    messagePage({ frame: frameOf(visit), message, name: nameIn(visit), answered, rounds, homeZone: visit.view.candidate.homeZone }),
  )
})

export const sendMessageAnswer = forLink(undoRight, async (visit) => {
  const message = await messageOf(visit)
  const answer = textOf(visit.request.form, 'answer')
  if (answer !== 'yes' && answer !== 'no') throw lost('answer')
  const rounds = roundsIn(visit.view, message)
  const said = { state: visit.state, view: visit.view, message, rounds }
  if (message.decision === 'heard-back') {
    await answerAnswers(visit.world, visit.pass.candidateId, message, { name: nameIn(visit), answer })
    return seeOther(`${messagePath(nameIn(visit))}?done=${answer === 'no' ? 'took-back' : 'answered'}`)
  }
  if (answer === 'no') {
    if (message.reply) await takeBackReply(visit.world, said)
    else await answerMessage(visit.world, visit.pass.candidateId, message, answer)
    return seeOther(`${messagePath(message.id)}?done=took-back`)
  }
  if (message.reply) await confirmReply(visit.world, said)
  const counted = message.reply ? message : await letCount(visit.world, visit.state, message)
  const open = visit.pass.scope === 'owner' ? await withoutTime(visit, counted) : undefined
  return seeOther(`${open === undefined ? messagePath(message.id) : correctPath(open.id)}?done=answered`)
})

/** The round that a message without an hour has made: its hour is what is asked for next. */
async function withoutTime({ world, pass }: Visit, message: Message): Promise<Round | undefined> {
  const { view } = await readView(world, pass.candidateId)
  return roundsIn(view, message).find((round) => round.start === null && isTalk(round))
}

const roundsIn = ({ applications }: View, { identities, id }: Message): Round[] =>
  applications
    .flatMap(({ rounds }) => rounds)
    .filter(({ interviews }) =>
      interviews.some((one) => one.identities.some((name) => identities.includes(name) || name === `message:${id}`)),
    )

export const sendDropIn = forOwner(async (visit) => {
  const { form } = visit.request
  const file = await fileIn(form)
  const wrong = file && wrongFile(file.bytes)
  if (wrong) throw new FormRefused([{ field: 'file', words: wrong }])
  const text = wholeTextOf(form, 'text')
  const bytes = file ? droppedBytes(file.bytes, file.name) : text === null ? undefined : pastedBytes(text)
  if (bytes === undefined)
    throw new FormRefused([{ field: 'file', words: 'There was no invite in this form. Choose a file, or paste the text of the mail.' }])
  const id = await dropIn(visit.world, visit.pass.candidateId, bytes)
  return seeOther(`${messagePath(id)}?stored=1`)
}, homeAnswer)
