import { settingsPath } from '../../../../../templates/page/parts/paths.ts'
import type { FieldProblem } from '../../../../../templates/page/parts/problems/refused.ts'
import type { Ahead } from '../../../../../templates/page/settings/pause.tsx'
import { settingsPage } from '../../../../../templates/page/settings/settings.tsx'
import { shortMoment } from '../../../../../templates/when.ts'
import { followUpAfterFrom, otherMailsFrom } from '../../../../domain/access/candidate.ts'
import { type Voice, voiceSchema } from '../../../../domain/drafts/manner.ts'
import type { Office } from '../../../../domain/office/office.ts'
import { changedBy } from '../../../../domain/plan/ahead.ts'
import { plan } from '../../../../domain/plan/plan.ts'
import { isOrdered, type TouchpointKind, touchpointKindSchema } from '../../../../domain/sending/touchpoint.ts'
import { homeZoneFrom, severalCities } from '../../../../domain/time/home-zone.ts'
import { localDate, localTimeSchema } from '../../../../domain/time/wall-time.ts'
import type { SettingsChange } from '../../../join/change-settings.ts'
import { keepSettings } from '../../../tell/keep-change.ts'
import { viewIn } from '../../../tell/read-view.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameOf } from '../../frame.ts'
import { FormRefused, textOf } from '../../request.ts'
import { forOwner, type Visit } from '../../visit.ts'

export async function settingsAnswer(visit: Visit): Promise<PageAnswer> {
  const { candidate } = visit.view
  const sessions = await visit.world.table.listSessions(candidate.id)
  const today = localDate(visit.now, candidate.homeZone)
  const kinds = stoppable(visit.world.office)
  const page = { frame: frameOf(visit), candidate, kinds, today, ahead: aheadOf(visit), sessions, thisSession: visit.pass.session }
  return html(settingsPage(page))
}

/** Kinds of mail that can be switched off. Where nobody runs this for others, no term ends. */
const stoppable = (office: Office | null): TouchpointKind[] =>
  touchpointKindSchema.options.filter((kind) => !isOrdered({ kind }) && (kind !== 'term-end' || office !== null))

/** The next interviews, for what a pause would keep from the candidate. */
const aheadOf = ({ view, now }: Visit): Ahead[] =>
  view.applications
    .flatMap((application) => application.rounds.map((round) => ({ application, round, start: round.start ?? '' })))
    .filter(({ round, start }) => round.status === 'on' && start > now)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .slice(0, 5)
    .map(({ application, start }) => ({
      when: shortMoment(start, view.candidate.homeZone),
      what: application.company ?? application.role ?? 'an interview',
    }))

export const showSettings = forOwner(settingsAnswer)

export const sendSettings = forOwner(async (visit) => {
  const { form } = visit.request
  const { candidate } = visit.view
  const typed = {
    homeZone: textOf(form, 'homeZone') ?? candidate.homeZone,
    from: textOf(form, 'from') ?? candidate.quiet.from,
    until: textOf(form, 'until') ?? candidate.quiet.until,
    otherMails: form.has('otherMails') ? (textOf(form, 'otherMails') ?? '') : (candidate.otherMails ?? []).join('\n'),
    followUpAfter: form.has('followUpAfter') ? (textOf(form, 'followUpAfter') ?? '') : `${candidate.followUpAfter ?? ''}`,
  }
  const home = homeZoneFrom(typed.homeZone)
  const from = localTimeSchema.safeParse(typed.from)
  const until = localTimeSchema.safeParse(typed.until)
  const otherMails = otherMailsFrom(typed.otherMails, candidate.mail)
  const followUpAfter = followUpAfterFrom(typed.followUpAfter)
  const problems: FieldProblem[] = [
    ...(followUpAfter.success ? [] : [{ field: 'followUpAfter', words: 'Write a number of days from 2 to 10.' }]),
    ...(home.outcome === 'unknown'
      ? [{ field: 'homeZone', words: 'There is no such time zone: choose the city whose clock you live by.' }]
      : []),
    ...(home.outcome === 'several' ? [{ field: 'homeZone', words: `${typed.homeZone} ${severalCities(home.zones)}.` }] : []),
    ...(from.success ? [] : [{ field: 'from', words: 'Write the hour as 21:30.' }]),
    ...(until.success ? [] : [{ field: 'until', words: 'Write the hour as 07:30.' }]),
    ...otherMails.wrong.map((one) => ({ field: 'otherMails', words: `“${one.slice(0, 80)}” is no mail address.` })),
  ]
  if (home.outcome !== 'zone' || !from.success || !until.success || !followUpAfter.success || problems.length > 0)
    throw new FormRefused(problems)
  const wanted = new Set(form.getAll('kind'))
  const shown = new Set(form.getAll('shown'))
  const stopped = touchpointKindSchema.options.filter((kind) => (shown.has(kind) ? !wanted.has(kind) : candidate.stopped.includes(kind)))
  return keptSettings(visit, 'settings', {
    homeZone: home.zone,
    quiet: { from: from.data, until: until.data },
    stopped,
    otherMails: otherMails.mails,
    followUpAfter: followUpAfter.data,
    voice: voiceFrom(form, candidate.voice),
    discreet: shown.has('discreet') ? form.has('discreet') : candidate.discreet,
  })
}, settingsAnswer)

/** Nothing said, and nothing left of what was, are the same. */
const said = (value: unknown): string => {
  const words = JSON.stringify(value) ?? ''
  return ['{}', '[]', 'false', 'null'].includes(words) ? '' : words
}

/** Keeps them and says what that does to the mails that are planned; a save that changed nothing says so. */
export async function keptSettings(
  { world, state, view, now }: Visit,
  done: string,
  change: Omit<SettingsChange, 'exampleGone'>,
): Promise<PageAnswer> {
  const { candidate } = view
  const next = { ...candidate, ...change }
  const fields = Object.keys(change) as (keyof typeof change)[]
  if (fields.every((field) => said(next[field]) === said(candidate[field]))) return seeOther(`${settingsPath}?done=unchanged`)
  const planned = plan(view, state.touchpoints, now)
  const mails = changedBy(planned, plan(viewIn(world, { ...state, candidate: next }), state.touchpoints, now))
  await keepSettings(world, candidate, change)
  return seeOther(`${settingsPath}?done=${done}${mails > 0 ? `&mails=${mails}` : ''}`)
}

/** What a form leaves out stays; the empty choice takes one back. */
function voiceFrom(form: FormData, before: Voice = {}): Voice {
  const names = Object.keys(voiceSchema.shape) as (keyof Voice)[]
  const said = names.map((name) => [name, form.has(name) ? textOf(form, name) || undefined : before[name]])
  const read = voiceSchema.safeParse(Object.fromEntries(said.filter(([, value]) => value !== undefined)))
  return read.success ? read.data : before
}
