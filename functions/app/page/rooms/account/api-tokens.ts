import { createHmac } from 'node:crypto'
import { programsPath } from '../../../../../templates/page/parts/paths.ts'
import { programsPage } from '../../../../../templates/page/settings/programs.tsx'
import { apiTokenId, mostTokens, tokenOf } from '../../../../domain/access/api-token.ts'
import { keepChange } from '../../../tell/keep-change.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { linkKeys } from '../../pass.ts'
import { FormRefused, textOf } from '../../request.ts'
import { forOwner, type Visit } from '../../visit.ts'

/** `token`: shown in this one answer, which no cache keeps. */
async function programsAnswer(visit: Visit, token?: string): Promise<PageAnswer> {
  const { world, pass, view } = visit
  const tokens = await world.table.listApiTokens(pass.candidateId)
  return html(programsPage({ frame: frameOf(visit), tokens, zone: view.candidate.homeZone, publicUrl: world.site.publicUrl, token }))
}

export const showPrograms = forOwner((visit) => programsAnswer(visit))

export const sendProgram = forOwner(
  async (visit) => {
    const { world, pass, request, now } = visit
    const typed = textOf(request.form, 'name') ?? ''
    const refused = (words: string) => new FormRefused([{ field: 'name', words }])
    if (typed === '' || typed.length > 60) throw refused('Give it a name of up to 60 letters.')
    if ((await world.table.listApiTokens(pass.candidateId)).length >= mostTokens)
      throw refused(`There are ${mostTokens} already. Take one back first.`)
    // Derived, not drawn, as every secret here: pressed twice within a second it is one.
    const { current } = await linkKeys(world)
    const secret = createHmac('sha256', current).update(`api-token\n${pass.candidateId}\n${now}\n${typed}`).digest()
    const token = tokenOf(pass.candidateId, secret)
    await world.table.putApiToken({ candidateId: pass.candidateId, id: apiTokenId(token), name: typed, createdAt: now })
    return programsAnswer(visit, token)
  },
  (visit) => programsAnswer(visit),
)

export const sendEndProgram = forOwner(async ({ world, pass, request }) => {
  const id = textOf(request.form, 'token') ?? ''
  const was = await world.table.findApiToken(pass.candidateId, id)
  if (was === undefined) return seeOther(`${programsPath}?done=unchanged`)
  await keepChange(world, pass.candidateId, { of: 'program', id, was })
  await world.table.removeApiToken(pass.candidateId, id)
  return seeOther(`${programsPath}?done=token-ended`)
})
