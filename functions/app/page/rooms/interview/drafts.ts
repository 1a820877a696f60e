import * as z from 'zod'
import { mannerTo } from '../../../../../templates/mail/sections/drafts/draft-block.ts'
import { newTimeDraft } from '../../../../../templates/mail/sections/drafts/new-time-draft.ts'
import { coverOf, draftsOf, languageOf, routeOf } from '../../../../../templates/mail/sections/drafts/round-drafts.ts'
import { draftsPage } from '../../../../../templates/page/drafts.tsx'
import { draftsPath } from '../../../../../templates/page/parts/paths.ts'
import { draftField, type PersonDraft } from '../../../../../templates/page/person-drafts.tsx'
import { letterLanguageSchema, letterRouteSchema } from '../../../../domain/drafts/manner.ts'
import type { Application, Round, View } from '../../../../domain/view/view.ts'
import { keepDraft, keepLetter, markThanked } from '../../../tell/mark-thanked.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { FormRefused, longestField, textOf, tooLong, wholeTextOf } from '../../request.ts'
import { forLink, lost, type Visit } from '../../visit.ts'
import { roundOf, roundRight } from './debrief.ts'

/** The same words as in the thanks mail. */
function personDrafts(view: View, round: Round, application: Application): PersonDraft[] {
  const drafts = draftsOf({ view }, round, application)
  const recruiter = application.recruiter ?? round.recruiter
  return round.interviewers.flatMap((person) => {
    const draft = drafts.get(person.key)
    if (draft === undefined) return []
    const route = routeOf(person, round, application)
    const language = languageOf(person, mannerTo(view, round, application))
    return [{ person, draft, through: route === 'own' ? undefined : recruiter, route, language, canPassOn: recruiter?.email != null }]
  })
}

/** Whoever came by one person's link sees that person first. */
const firstOf = (drafts: PersonDraft[], key: string | null): PersonDraft[] =>
  drafts.toSorted((a, b) => Number(b.person.key === key) - Number(a.person.key === key))

const shownDrafts = (visit: Visit): PersonDraft[] => {
  const { round, application } = roundOf(visit)
  return firstOf(personDrafts(visit.view, round, application), visit.request.query.get('offer'))
}

function draftsAnswer(visit: Visit): PageAnswer {
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
      cover: coverOf(visit, round, application),
      drafts: shownDrafts(visit),
    }),
  )
}

export const showDrafts = forLink(roundRight, draftsAnswer)

/** A draft that stands as it was shown is not kept: it goes on following the round. */
async function keepChanged(visit: Visit, round: Round): Promise<PageAnswer> {
  const body = wholeTextOf(visit.request.form, 'body') ?? ''
  const person = textOf(visit.request.form, 'person') ?? ''
  const drafts = shownDrafts(visit)
  const at = drafts.findIndex((one) => one.person.key === person)
  const shown = drafts[at]
  if (shown === undefined) throw lost('person')
  if (body.length > longestField) throw new FormRefused([{ field: draftField(at), words: tooLong(body.length) }])
  if (body === '' ? !shown.person.draft : body === shown.draft.body.trim()) return seeOther(`${draftsPath(round.id)}?done=unchanged`)
  if ((await keepDraft(visit.world, visit.pass.candidateId, round, person, body)) === 'unknown-person') throw lost('person')
  return seeOther(`${draftsPath(round.id)}?done=${body === '' ? 'draft-back' : 'draft'}`)
}

/** Only what differs from what was shown is kept, so that the rest goes on following the round. */
async function keepChosen(visit: Visit, round: Round): Promise<PageAnswer> {
  const { form } = visit.request
  const person = textOf(form, 'person') ?? ''
  const language = letterLanguageSchema.safeParse(textOf(form, 'language'))
  const route = letterRouteSchema.safeParse(textOf(form, 'route'))
  const keep = (said: Parameters<typeof keepLetter>[4]) => keepLetter(visit.world, visit.pass.candidateId, round, person, said)
  const differing = [
    ...(language.success && language.data !== textOf(form, 'languageShown') ? [{ language: language.data }] : []),
    ...(route.success && route.data !== textOf(form, 'routeShown') ? [{ route: route.data }] : []),
  ]
  for (const said of differing) if ((await keep(said)) !== 'kept') throw lost('person')
  return seeOther(`${draftsPath(round.id)}?done=${differing.length > 0 ? 'letter' : 'unchanged'}`)
}

async function markAs(visit: Visit): Promise<PageAnswer> {
  const { round } = roundOf(visit)
  const { form } = visit.request
  if (form.has('keep')) return keepChanged(visit, round)
  if (form.has('letter')) return keepChosen(visit, round)
  const done = z.enum(['sent', 'skipped', 'open']).safeParse(textOf(form, 'done'))
  const person = textOf(form, 'person') ?? ''
  if (!done.success || (await markThanked(visit.world, visit.pass.candidateId, round, person, done.data)) === 'unknown-person')
    throw lost('person')
  return seeOther(`${draftsPath(round.id)}?done=${done.data}`)
}

export const markPerson = forLink(roundRight, markAs, draftsAnswer)
