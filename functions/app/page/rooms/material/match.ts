import { matchPage } from '../../../../../templates/page/match/match.tsx'
import { matchPath } from '../../../../../templates/page/parts/paths.ts'
import { paperIn } from '../../../../../templates/playbook/local-words.ts'
import { cvLines } from '../../../../domain/match/cv/cv-lines.ts'
import { matchOfApplication } from '../../../../domain/match/match-of-application.ts'
import { tradeOf } from '../../../../domain/packet/trade/trade-of.ts'
import { workCountryOf } from '../../../../domain/packet/trade/work-country.ts'
import type { NoteValue } from '../../../../domain/record/note.ts'
import { correctMatch } from '../../../tell/correct-match.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { FormRefused, textOf } from '../../request.ts'
import { forOwner, lost, type Visit } from '../../visit.ts'
import { applicationOf } from '../application.ts'

const linesOf = ({ view }: Visit): string[] => [
  ...new Set(view.material.cv ? cvLines(view.material.cv.value).map(({ words }) => words) : []),
]

/** The posting against the CV, for the candidate alone: in no mail, and nothing follows from it. */
function matchAnswer(visit: Visit): PageAnswer {
  const application = applicationOf(visit)
  const match = matchOfApplication(application, visit.view.material, visit.now)
  const { material, candidate } = visit.view
  const paper = paperIn(workCountryOf(application, material, candidate.homeZone), tradeOf(application.role))
  return html(matchPage({ frame: frameOf(visit), application, match, cvLines: linesOf(visit), paper }))
}

export const showMatch = forOwner(matchAnswer)

export const sendCorrection = forOwner(async (visit) => {
  const application = applicationOf(visit)
  const match = matchOfApplication(application, visit.view.material, visit.now)
  const id = textOf(visit.request.form, 'requirement')
  const line = [...(match?.lines ?? []), ...(match?.setAside ?? [])].find(({ requirement }) => requirement.id === id)
  if (line === undefined) throw lost('line')
  await correctMatch(visit.world, visit.pass.candidateId, application, line.requirement.id, saidIn(visit))
  return seeOther(`${matchPath(application.id)}?done=corrected#${line.requirement.id}`)
}, matchAnswer)

function saidIn(visit: Visit): Extract<NoteValue, { kind: 'match' }>['said'] {
  const { form } = visit.request
  const says = textOf(form, 'says')
  if (says === 'have' || says === 'not-relevant' || says === 'open') return { says }
  const line = textOf(form, 'line')
  if (says === 'line' && line !== null && linesOf(visit).includes(line)) return { says, line }
  const words = 'That is no line of your CV: choose one from the list, or put it in your CV first.'
  throw new FormRefused([{ field: `line-${textOf(form, 'requirement')}`, words }])
}
