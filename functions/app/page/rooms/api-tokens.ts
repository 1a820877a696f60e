import { createHmac } from 'node:crypto'
import { programsPath } from '../../../../templates/page/parts/paths.ts'
import { programsPage } from '../../../../templates/page/settings/programs.tsx'
import { apiTokenId, mostTokens, tokenOf } from '../../../domain/access/api-token.ts'
import { html, type PageAnswer, seeOther } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { linkKeys } from '../pass.ts'
import { textOf } from '../request.ts'
import { forOwner, type Visit } from '../visit.ts'

interface Shown {
  problem?: { words: string; typed: string }
  /** Shown in this one answer, which no cache keeps. */
  token?: string
}

async function programsAnswer(visit: Visit, shown: Shown = {}): Promise<PageAnswer> {
  const { world, pass, view } = visit
  const tokens = await world.table.listApiTokens(pass.candidateId)
  const page = programsPage({ frame: frameOf(visit), tokens, zone: view.candidate.homeZone, publicUrl: world.site.publicUrl, ...shown })
  return html(page, shown.problem ? 422 : 200)
}

export const showPrograms = forOwner((visit) => programsAnswer(visit))

export const sendProgram = forOwner(async (visit) => {
  const { world, pass, request, now } = visit
  const typed = textOf(request.form, 'name') ?? ''
  if (typed === '' || typed.length > 60) return programsAnswer(visit, { problem: { words: 'Give it a name of up to 60 letters.', typed } })
  if ((await world.table.listApiTokens(pass.candidateId)).length >= mostTokens)
    return programsAnswer(visit, { problem: { words: `There are ${mostTokens} already. Take one back first.`, typed } })
  // Derived, not drawn, as every secret here: pressed twice within a second it is one.
  const { current } = await linkKeys(world)
  const secret = createHmac('sha256', current).update(`api-token\n${pass.candidateId}\n${now}\n${typed}`).digest()
  const token = tokenOf(pass.candidateId, secret)
  await world.table.putApiToken({ candidateId: pass.candidateId, id: apiTokenId(token), name: typed, createdAt: now })
  return programsAnswer(visit, { token })
})

export const sendEndProgram = forOwner(async ({ world, pass, request }) => {
  await world.table.removeApiToken(pass.candidateId, textOf(request.form, 'token') ?? '')
  return seeOther(`${programsPath}?done=token-ended`)
})
