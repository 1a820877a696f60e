import { correctPage } from '../../../../../templates/page/correct/correct.tsx'
import { nothingKnown } from '../../../../../templates/page/correct/correctable.ts'
import { addPath, correctPath, homePath, messagePath, roundPath } from '../../../../../templates/page/parts/paths.ts'
import type { FieldProblem } from '../../../../../templates/page/parts/problems/refused.ts'
import { roundName } from '../../../../../templates/page/parts/words.ts'
import type { Edit } from '../../../../domain/record/edit.ts'
import { editSaid } from '../../../../domain/view/notes/edit-said.ts'
import type { Interview } from '../../../../domain/view/view.ts'
import { byHand, type Entered } from '../../../receive/handed-in/by-hand.ts'
import { dropIn } from '../../../receive/handed-in/drop-in.ts'
import { editRound } from '../../../tell/edit-round.ts'
import { keepNotes } from '../../../tell/keep-notes.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { wholeTextOf } from '../../request.ts'
import { forOwner, lost, type Visit } from '../../visit.ts'
import { editIn, saysNothing } from './correct-form.ts'
import { roundOf } from './debrief.ts'

interface Shown {
  problems?: readonly FieldProblem[]
  typed?: ReadonlyMap<string, string>
}

const typedIn = (form: FormData): ReadonlyMap<string, string> =>
  new Map([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])))

/** A form that is refused as a whole. */
const refusedIn = ({ refused, request }: Visit): Shown => ({ problems: refused?.problems ?? [], typed: typedIn(request.form) })

/** The interview a form of this round names, wherever it belongs now; without a name the round's first. */
export function interviewOf(visit: Visit, identity: string | null): Interview {
  const all = visit.view.applications.flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews))
  const found = identity === null ? roundOf(visit).round.interviews[0] : all.find(({ identities }) => identities.includes(identity))
  if (found === undefined) throw lost('interview')
  return found
}

function correctAnswer(visit: Visit, interview: Interview, { problems = [], typed }: Shown = {}): PageAnswer {
  const { round } = roundOf(visit)
  const page = correctPage({
    frame: frameOf(visit, problems),
    action: correctPath(round.id),
    back: { path: roundPath(round.id), words: `Back to ${roundName(round)}` },
    title: `What I read: change anything`,
    interview,
    homeZone: visit.view.candidate.homeZone,
    typed,
  })
  return html(page, problems.length > 0 ? 422 : 200)
}

export const showCorrect = forOwner((visit) => correctAnswer(visit, interviewOf(visit, visit.request.query.get('of'))))

async function keepCorrection(visit: Visit): Promise<PageAnswer> {
  const { form } = visit.request
  const interview = interviewOf(visit, wholeTextOf(form, 'identity'))
  const { round, application } = roundOf(visit)
  const { edit, problems } = editIn(form, interview, visit.view.candidate.homeZone)
  if (problems.length > 0) return correctAnswer(visit, interview, { problems, typed: typedIn(form) })
  if (saysNothing(edit)) return seeOther(`${roundPath(round.id)}?done=unchanged`)
  await editRound(visit.world, visit.pass.candidateId, application, interview, edit)
  return seeOther(`${roundPath(round.id)}?done=edited`)
}

export const sendCorrect = forOwner(keepCorrection, (visit) =>
  correctAnswer(visit, interviewOf(visit, wholeTextOf(visit.request.form, 'identity')), refusedIn(visit)),
)

/** The form begins as the one for work to hand in, and it can be made that of a talk there. */
const asTask: Shown['typed'] = new Map([
  ['event', 'task'],
  ['was:event', 'talk'],
])

function addAnswer(visit: Visit, { problems = [], typed }: Shown = {}): PageAnswer {
  const page = correctPage({
    frame: frameOf(visit, problems),
    action: addPath,
    back: { path: homePath, words: 'Back to the first page' },
    title: typed?.get('event') === 'task' ? 'Add work to hand in' : 'Add an interview',
    interview: nothingKnown,
    homeZone: visit.view.candidate.homeZone,
    typed,
  })
  return html(page, problems.length > 0 ? 422 : 200)
}

export const showAdd = forOwner((visit) => addAnswer(visit, visit.request.query.get('what') === 'task' ? { typed: asTask } : {}))

const noHourYet =
  'When is it? Without an hour yet, paste their message on the first page instead. Work to hand in needs none: choose so under “What it is”.'

function enteredIn({ company, role = null, start, end = null, event, task, taskDueOn = null }: Edit): Entered | undefined {
  if (!company) return undefined
  if (event === 'task') return task ? { company, role, brief: task, dueOn: taskDueOn } : undefined
  return start ? { company, role, start, end } : undefined
}

/** Company and start, or company and brief, make the entry; all else is what the candidate says of it, kept as any correction is. */
async function addByHand(visit: Visit): Promise<PageAnswer> {
  const { form } = visit.request
  const { edit, problems } = editIn(form, nothingKnown, visit.view.candidate.homeZone)
  const entered = enteredIn(edit)
  const missing = [
    ...(edit.company ? [] : [{ field: 'company', words: 'Which company is it with?' }]),
    ...(edit.start || edit.event === 'task' || problems.some(({ field }) => field === 'start')
      ? []
      : [{ field: 'start', words: noHourYet }]),
  ]
  if (entered === undefined || missing.length > 0 || problems.length > 0)
    return addAnswer(visit, { problems: [...missing, ...problems], typed: typedIn(form) })
  const { bytes, messageId, identity } = byHand(entered)
  const said = editSaid({ zone: visit.view.candidate.homeZone, ...edit }).map((one) => ({ identity, ...one }))
  await keepNotes(visit.world, visit.pass.candidateId, [
    ...said,
    { identity, slot: messageId, value: { kind: 'answer', messageId, answer: 'yes' } },
  ])
  await dropIn(visit.world, visit.pass.candidateId, bytes)
  return seeOther(`${messagePath(messageId)}?stored=added`)
}

export const sendAdd = forOwner(addByHand, (visit) => addAnswer(visit, refusedIn(visit)))
