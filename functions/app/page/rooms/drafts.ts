import * as z from 'zod'
import { newTimeDraft } from '../../../../templates/mail/new-time-draft.ts'
import { draftsOf } from '../../../../templates/mail/thank-you-blocks.ts'
import { draftsPage, type PersonDraft } from '../../../../templates/page/drafts.tsx'
import { draftsPath } from '../../../../templates/page/paths.ts'
import { sendThrough } from '../../../domain/drafts/thank-you.ts'
import type { Application, Round, View } from '../../../domain/view.ts'
import { markThanked } from '../../mark-thanked.ts'
import { html, seeOther } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { textOf } from '../request.ts'
import { forLink, lost } from '../visit.ts'
import { roundOf, roundRight } from './debrief.ts'

/** The same words as in the thanks mail. Where no address is known, the note that asks the recruiter to pass it on. */
function personDrafts(view: View, round: Round, application: Application): PersonDraft[] {
  const drafts = draftsOf({ view }, round, application)
  const recruiter = application.recruiter ?? round.recruiter
  return round.interviewers.flatMap((person) => {
    const draft = drafts.get(person.key)
    if (draft === undefined) return []
    return [
      {
        person,
        draft: draft.to === null ? sendThrough(draft, person.name, recruiter) : draft,
        through: draft.to === null ? recruiter : undefined,
      },
    ]
  })
}

/** Whoever came by one person's link sees that person first. */
const firstOf = (drafts: PersonDraft[], key: string | null): PersonDraft[] =>
  drafts.toSorted((a, b) => Number(b.person.key === key) - Number(a.person.key === key))

export const showDrafts = forLink(roundRight, (visit) => {
  const { round, application } = roundOf(visit)
  const { homeZone } = visit.view.candidate
  return html(
    draftsPage({
      frame: frameOf(visit),
      round,
      application,
      homeZone,
      now: visit.now,
      newTime: newTimeDraft(visit.view, round, application, visit.now),
      drafts: firstOf(personDrafts(visit.view, round, application), visit.request.query.get('offer')),
    }),
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
