import * as z from 'zod'
import { draftsPage, type PersonDraft } from '../../../../templates/page/drafts.tsx'
import { draftsPath } from '../../../../templates/page/paths.ts'
import { weekdayWord } from '../../../../templates/when.ts'
import { draftThankYous } from '../../../domain/drafts/thank-you.ts'
import type { Application, Round } from '../../../domain/view.ts'
import { markThanked } from '../../mark-thanked.ts'
import { html, seeOther } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { textOf } from '../request.ts'
import { forLink, lost } from '../visit.ts'
import { roundOf, roundRight } from './debrief.ts'

/** The same words as in the thanks mail: the same people in the same order go into the same function. */
function draftsOf(candidateName: string, round: Round, application: Application): PersonDraft[] {
  const weekday = round.localDate === null ? 'that day' : weekdayWord(round.localDate)
  const people = round.interviewers
  const drafts = draftThankYous({ candidateName, company: application.company, role: application.role, weekday, people })
  return people.flatMap((person, index) => {
    const draft = drafts[index]
    return draft === undefined ? [] : [{ person, draft }]
  })
}

export const showDrafts = forLink(roundRight, (visit) => {
  const { round, application } = roundOf(visit)
  const { name, homeZone } = visit.view.candidate
  return html(
    draftsPage({ frame: frameOf(visit), round, application, homeZone, now: visit.now, drafts: draftsOf(name, round, application) }),
  )
})

export const markPerson = forLink(roundRight, async (visit) => {
  const { round } = roundOf(visit)
  const done = z.enum(['sent', 'skipped', 'open']).safeParse(textOf(visit.request.form, 'done'))
  const person = textOf(visit.request.form, 'person') ?? ''
  if (!done.success || (await markThanked(visit.world, visit.pass.candidateId, round, person, done.data)) === 'unknown-person')
    throw lost('person')
  return seeOther(`${draftsPath(round.id)}?done=${done.data}`)
})
