import { debriefPage } from '../../../../../templates/page/debrief/debrief.tsx'
import { draftsPath } from '../../../../../templates/page/parts/paths.ts'
import { localDate } from '../../../../domain/time/wall-time.ts'
import { findRound } from '../../../../domain/view/find-round.ts'
import { startAskedAbout } from '../../../../domain/view/notes/happened.ts'
import type { Round } from '../../../../domain/view/view.ts'
import { recordDebrief } from '../../../tell/record-debrief.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import type { PageRequest } from '../../request.ts'
import { forLink, lost, type Visit } from '../../visit.ts'
import { debriefOf, formOf, typedForm } from './debrief-form.ts'
import { problemsOf } from './debrief-problems.ts'

/** What the links of a round's debrief and draft mails open: this round's debrief and drafts, nothing else. */
export const roundRight = (request: PageRequest) => ({ purposes: ['debrief', 'sent'] as const, object: request.params.roundId ?? '' })

export const roundOf = ({ view, request }: Visit) => {
  const found = findRound(view, request.params.roundId ?? '')
  if (found === undefined) throw lost('round')
  return found
}

const storiesOf = ({ view }: Visit) => view.material.stories.map(({ id, value: { title } }) => ({ id, title }))

const askedAbout = ({ state, now }: Visit, round: Round) => startAskedAbout(round, state.touchpoints, now)

/** Also what was typed into a form that is refused as a whole. */
function debriefAnswer(visit: Visit): PageAnswer {
  const { request, refused } = visit
  const { round, application } = roundOf(visit)
  const { homeZone } = visit.view.candidate
  const about = askedAbout(visit, round)
  const form = refused ? typedForm(request.form, round, application, about) : formOf(round, application, about)
  const stored = formOf(round, application, form.about)
  const frame = frameOf(visit, refused?.problems)
  return html(debriefPage({ frame, round, application, homeZone, form, stored, rows: refused ? 0 : 1, stories: storiesOf(visit) }))
}

export const showDebrief = forLink(roundRight, debriefAnswer)

async function keepDebrief(visit: Visit): Promise<PageAnswer> {
  const { world, request, pass, view, now } = visit
  const { round, application } = roundOf(visit)
  const { homeZone } = view.candidate
  const stories = storiesOf(visit)
  const typed = typedForm(request.form, round, application, askedAbout(visit, round))
  const form = { ...typed, stories: typed.stories.filter((told) => stories.some(({ id }) => id === told)) }
  const more = request.form.has('more')
  const problems = more ? [] : problemsOf(form, localDate(now, homeZone))
  if (more || problems.length > 0) {
    const stored = formOf(round, application, form.about)
    const rows = more ? 1 : 0
    const page = debriefPage({ frame: frameOf(visit, problems), round, application, homeZone, form, stored, rows, stories })
    return html(page, more ? 200 : 422)
  }
  if (round.debrief !== null && JSON.stringify(form) === JSON.stringify(formOf(round, application, form.about)))
    return seeOther(`${draftsPath(round.id)}?done=unchanged`)
  const { debrief, outcome } = debriefOf(form, round)
  await recordDebrief(world, pass.candidateId, round, debrief, outcome)
  const done = form.about === round.start ? debrief.happened : 'earlier'
  return seeOther(`${draftsPath(round.id)}?done=${done === 'yes' ? 'debrief' : done}`)
}

export const sendDebrief = forLink(roundRight, keepDebrief, debriefAnswer)
