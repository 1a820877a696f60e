import { piecePage } from '../../../../../templates/page/material/piece.tsx'
import type { PieceForm } from '../../../../../templates/page/material/piece-fields.tsx'
import { materialPath, newPiecePath, piecePath } from '../../../../../templates/page/parts/paths.ts'
import type { FieldProblem } from '../../../../../templates/page/parts/problems/refused.ts'
import { applicationName, companyOf, roundName } from '../../../../../templates/page/parts/words.ts'
import {
  asksFor,
  lookBackOf,
  loosePostings,
  notedBefore,
  offeredApplications,
  pieceIdOf,
  postingOf,
} from '../../../../domain/material/belonging.ts'
import { type Piece, type PieceKind, pieceValueSchema } from '../../../../domain/material/material.ts'
import { findApplication, findRound, identityOfApplication, identityOfRound } from '../../../../domain/view/find-round.ts'
import type { Application, Round } from '../../../../domain/view/view.ts'
import { keepChange } from '../../../tell/keep-change.ts'
import { keepPiece } from '../../../tell/keep-piece.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { textOf } from '../../request.ts'
import { forOwner, lost, type Visit } from '../../visit.ts'
import { fileIn } from './material.ts'
import { formOfPiece, problemsOfPiece, typedPiece, valueOfForm } from './piece-form.ts'

/** What a form is about: the piece that stands, or where a new one begins. */
interface Subject {
  kind: PieceKind
  piece: Piece | null
  identity: string | null
  application: Application | null
  about: string | null
  action: string
}

const kinds: readonly string[] = pieceValueSchema.options.map(({ shape }) => shape.kind.value)
const isKind = (name: string): name is PieceKind => kinds.includes(name)

const aboutRound = (round: Round, application: Application): string => `${roundName(round)} at ${companyOf(application)}`

function subjectOfPiece({ view, request }: Visit): Subject {
  const { cv, stance, postings, stories, asks, before, lookBacks } = view.material
  const all: Piece[] = [...(cv ? [cv] : []), ...(stance ? [stance] : []), ...postings, ...stories, ...asks, ...before, ...lookBacks]
  const piece = all.find(({ id }) => id === request.params.pieceId)
  if (piece === undefined) throw lost('piece')
  const application =
    piece.identity === null
      ? null
      : (view.applications.find(({ rounds }) =>
          rounds.some(({ interviews }) => interviews.some(({ identities }) => identities.includes(piece.identity ?? ''))),
        ) ?? null)
  const round = piece.value.kind === 'before' ? application?.rounds.find((one) => notedBefore(one, view.material) === piece) : undefined
  const about = application && (round ? aboutRound(round, application) : applicationName(application))
  return { kind: piece.value.kind, piece, identity: piece.identity, application, about, action: piecePath(piece.id) }
}

/** One of a kind that stands is shown instead of a new one. */
function subjectOfNew(visit: Visit): Subject {
  const { view, request } = visit
  const kind = request.params.kind ?? ''
  if (!isKind(kind)) throw lost('piece')
  const asked = { application: request.query.get('application'), round: request.query.get('round') }
  const found = asked.round === null ? undefined : findRound(view, asked.round)
  const application = found?.application ?? (asked.application === null ? null : (findApplication(view, asked.application) ?? null))
  if (kind === 'before' && !found) throw lost('round')
  if (kind === 'look-back' && application === null) throw lost('application')
  const identity = found ? identityOfRound(found.round) : ((application && identityOfApplication(application)) ?? null)
  const about = application && (found ? aboutRound(found.round, application) : applicationName(application))
  const query = found ? { round: found.round.id } : application ? { application: application.id } : {}
  return { kind, piece: standing(visit, kind, application, found?.round), identity, application, about, action: newPiecePath(kind, query) }
}

function standing({ view: { material } }: Visit, kind: PieceKind, application: Application | null, round: Round | undefined): Piece | null {
  if (kind === 'cv') return material.cv
  if (kind === 'stance') return material.stance
  if (kind === 'asks') return asksFor(application, material)
  if (kind === 'posting') return application && postingOf(application, material)
  if (kind === 'look-back') return application && lookBackOf(application, material)
  return kind === 'before' && round ? notedBefore(round, material) : null
}

interface Shown {
  form?: PieceForm
  problems?: readonly FieldProblem[]
  remarks?: string[]
}

async function pieceAnswer(visit: Visit, subject: Subject, { form, problems = [], remarks = [] }: Shown = {}): Promise<PageAnswer> {
  const { world, view, pass } = visit
  const { piece, application } = subject
  const page = piecePage({
    ...subject,
    frame: frameOf(visit, problems),
    form: form ?? formOfPiece(piece?.value ?? null, application?.id ?? ''),
    editions: piece ? await world.table.listEditions(pass.candidateId, piece.id) : [],
    remarks,
    applications: view.applications.map(named),
    offered: offeredOn(visit, subject).map(named),
    homeZone: view.candidate.homeZone,
  })
  return html(page, problems.length > 0 ? 422 : 200)
}

const named = (one: Application) => ({ id: one.id, name: applicationName(one) })

/** The applications a loose posting may be for; the one that a mail's button named leads. */
function offeredOn({ view, request, now }: Visit, { piece, application }: Subject): Application[] {
  const loose = loosePostings(view.material, view.applications).find(({ id }) => application === null && id === piece?.id)
  const wanted = request.query.get('for')
  const offered = loose ? offeredApplications(loose, view.applications, now) : []
  return offered.toSorted((a, b) => Number(b.id === wanted) - Number(a.id === wanted))
}

const lookAgain = 'Look whether all is in its place: it was not laid out as one column of text.'

export const showPiece = forOwner((visit) =>
  pieceAnswer(visit, subjectOfPiece(visit), { remarks: visit.request.query.has('look') ? [lookAgain] : [] }),
)
export const showNewPiece = forOwner((visit) => pieceAnswer(visit, subjectOfNew(visit)))

const refusedPiece = (visit: Visit, subject: Subject) =>
  pieceAnswer(visit, subject, { form: typedPiece(visit.request.form), problems: visit.refused?.problems ?? [] })

export const sendPiece = forOwner(
  (visit) => keepForm(visit, subjectOfPiece(visit)),
  (visit) => refusedPiece(visit, subjectOfPiece(visit)),
)
export const sendNewPiece = forOwner(
  (visit) => keepForm(visit, subjectOfNew(visit)),
  (visit) => refusedPiece(visit, subjectOfNew(visit)),
)

async function keepForm(visit: Visit, subject: Subject): Promise<PageAnswer> {
  const { world, request, pass, view } = visit
  const { kind } = subject
  const typed = typedPiece(request.form)
  const file = await fileIn(request.form)
  const read = file && (kind === 'cv' || kind === 'posting') ? await world.material.read({ ...file, as: kind }) : undefined
  if (read && read.outcome !== 'read') {
    const words = read.outcome === 'refused' ? read.refusal.words : 'I cannot read this file.'
    return pieceAnswer(visit, subject, { form: typed, problems: [{ field: 'file', words }] })
  }
  const problems = read ? [] : problemsOfPiece(kind, typed)
  if (problems.length > 0) return pieceAnswer(visit, subject, { form: typed, problems })
  const chosen = kind === 'posting' ? view.applications.find(({ id }) => id === typed.application) : undefined
  const identity = kind === 'posting' ? ((chosen && identityOfApplication(chosen)) ?? null) : subject.identity
  const value = read?.value ?? valueOfForm(kind, typed)
  const id = subject.piece?.id ?? pieceIdOf(kind, identity, JSON.stringify(value))
  const seen = textOf(request.form, 'version')
  const over = seen === null ? {} : { over: Number(seen) }
  const kept = await keepPiece(world, { candidateId: pass.candidateId, id, identity, from: file ? 'file' : 'page', value, ...over })
  if (kept.outcome === 'changed') {
    const words =
      'It was changed elsewhere while you wrote. What you typed is here; keep it again, and the other version stays among the earlier ones.'
    return pieceAnswer(visit, { ...subject, piece: kept.standing ?? null }, { form: typed, problems: [{ field: 'piece', words }] })
  }
  if (kept.piece.version === subject.piece?.version) return seeOther(`${piecePath(kept.piece.id)}?done=unchanged`)
  await keepVersion(visit, kept.piece)
  return seeOther(`${piecePath(kept.piece.id)}?done=piece${read && read.remarks.length > 0 ? '&look=1' : ''}`)
}

/** The answer to whatever wrote this version can take it back. */
const keepVersion = ({ world, pass }: Visit, { id, version }: Piece): Promise<void> =>
  keepChange(world, pass.candidateId, { of: 'piece', id, version })

/** A posting that nobody had given to an application, or not to the right one. Safe to repeat. */
export const givePosting = forOwner(async (visit) => {
  const { world, request, view } = visit
  const { piece } = subjectOfPiece(visit)
  const application = findApplication(view, textOf(request.form, 'application') ?? '')
  if (piece?.value.kind !== 'posting' || !application) throw lost('posting')
  const { candidateId, id, value } = piece
  const kept = await keepPiece(world, { candidateId, id, identity: identityOfApplication(application) ?? null, from: piece.from, value })
  if (kept.outcome === 'kept' && kept.piece.version !== piece.version) await keepVersion(visit, kept.piece)
  return seeOther(`${piecePath(piece.id)}?done=given`)
})

export const restoreEdition = forOwner(async (visit) => {
  const { world, pass, request } = visit
  const { piece } = subjectOfPiece(visit)
  if (piece === null) throw lost('piece')
  const wanted = textOf(request.form, 'version')
  const edition = (await world.table.listEditions(pass.candidateId, piece.id)).find(({ version }) => String(version) === wanted)
  if (edition === undefined) throw lost('version')
  const { candidateId, id, value } = edition
  const kept = await keepPiece(world, { candidateId, id, identity: piece.identity, from: 'page', value })
  if (kept.outcome === 'kept' && kept.piece.version !== piece.version) await keepVersion(visit, kept.piece)
  return seeOther(`${piecePath(piece.id)}?done=restored`)
})

export const deletePiece = forOwner(async ({ world, pass, request }) => {
  const id = request.params.pieceId ?? ''
  if ((await world.table.findPiece(pass.candidateId, id)) === undefined) return seeOther(`${materialPath}?done=unchanged`)
  await keepChange(world, pass.candidateId, { of: 'piece', id, version: 0 })
  await world.table.putAwayPiece(pass.candidateId, id)
  return seeOther(`${materialPath}?done=piece-deleted`)
})
