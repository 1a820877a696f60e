import * as z from 'zod'
import { materialPage } from '../../../../../templates/page/material/material.tsx'
import { piecePath } from '../../../../../templates/page/parts/paths.ts'
import type { FieldProblem } from '../../../../../templates/page/parts/problems/refused.ts'
import type { Handed } from '../../../../domain/material/recognise/recognise.ts'
import { runningNow } from '../../../../domain/material/running-now.ts'
import { handIn } from '../../../receive/handed-in/hand-in.ts'
import { keepChange } from '../../../tell/keep-change.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { textOf, wholeTextOf } from '../../request.ts'
import { forOwner, type Visit } from '../../visit.ts'

function materialAnswer(visit: Visit, typed: string, problems: readonly FieldProblem[]): PageAnswer {
  const { view, now } = visit
  const { material, applications, candidate } = view
  const live = runningNow(applications, now)
  const { inboxAddress } = candidate
  const page = materialPage({ frame: frameOf(visit, problems), material, applications, live, typed, inboxAddress })
  return html(page, problems.length > 0 ? 422 : 200)
}

export const showMaterial = forOwner((visit) => materialAnswer(visit, '', []))

const asSchema = z.enum(['cv', 'posting', 'story'])

async function takeMaterial(visit: Visit): Promise<PageAnswer> {
  const { request, world, view, pass } = visit
  const typed = wholeTextOf(request.form, 'text') ?? ''
  const file = await fileIn(request.form)
  if (file === undefined && typed === '')
    return materialAnswer(visit, '', [{ field: 'text', words: 'There was nothing in this form. Choose a file or paste the words.' }])
  const as: Handed | null = asSchema.safeParse(textOf(request.form, 'as')).data ?? null
  const given = file ?? { bytes: new TextEncoder().encode(typed), name: null }
  const handed = await handIn(world, { candidateId: pass.candidateId, applications: view.applications, material: view.material }, given, as)
  const field = file === undefined ? 'text' : 'file'
  if (handed.outcome === 'refused') return materialAnswer(visit, typed, [{ field, words: handed.words }])
  const before = visit.state.material?.find(({ id }) => id === handed.piece.id)
  if (before?.version !== handed.piece.version)
    await keepChange(world, pass.candidateId, { of: 'piece', id: handed.piece.id, version: handed.piece.version })
  const remark = handed.remarks.length > 0 ? '&look=1' : ''
  return seeOther(`${piecePath(handed.piece.id)}?done=piece${remark}`)
}

export const sendMaterial = forOwner(takeMaterial, (visit) =>
  materialAnswer(visit, wholeTextOf(visit.request.form, 'text') ?? '', visit.refused?.problems ?? []),
)

/** The file of a form; undefined where none was chosen. */
export async function fileIn(form: FormData): Promise<{ bytes: Uint8Array; name: string } | undefined> {
  const file = form.get('file')
  return file instanceof File && file.size > 0 ? { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name } : undefined
}

/** Everything the candidate handed in, as it stands and as it stood. */
export const exportMaterial = forOwner(async ({ world, state, pass }) => {
  const pieces = await Promise.all(
    (state.material ?? []).map(async (piece) => ({ ...piece, earlier: await world.table.listEditions(pass.candidateId, piece.id) })),
  )
  return {
    statusCode: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="roundtwo-material.json"',
    },
    body: JSON.stringify(pieces, null, 2),
  }
})
