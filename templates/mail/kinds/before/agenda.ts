import type { TouchpointKind } from '../../../../functions/domain/sending/touchpoint.ts'
import { isoWeek, type LocalDate, localDate, plusDays } from '../../../../functions/domain/time/wall-time.ts'
import { clashesOf } from '../../../../functions/domain/view/meeting/clashes.ts'
import type { Application, Round } from '../../../../functions/domain/view/view.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { clockWords, dateWords, fewWords, hoursWords, shortDate } from '../../../when.ts'
import { type Block, type Fact, facts, heading, type MailContent, notice, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { type Scene, todayOf, zonesOf } from '../../scene.ts'
import { joinOf } from '../../sections/round-facts.ts'
import { capital, companyWords, namesWords, roundWords } from '../../words/words.ts'

interface Entry {
  round: Round
  application: Application
  start: string
  day: LocalDate
}

/** Monday morning: the week's rounds, with clashes pointed out. */
export function writeAgenda(scene: Scene): MailContent {
  const entries = weekOf(scene)
  const [first] = entries
  const home = scene.view.candidate.homeZone
  const opening = first
    ? `The first is ${roundWords(first.round, first.application, 40)} on ${shortDate(first.day)} at ${clockWords(first.start, home)}.`
    : 'Nothing is left in it.'
  const count = capital(fewWords(entries.length, 'round'))
  return {
    subject: `Your week: ${fewWords(entries.length, 'round')}${first ? `, first on ${shortDate(first.day)}` : ''}`,
    preheader: opening,
    title: `Your week: ${fewWords(entries.length, 'round')}`,
    blocks: [
      paragraph(`${count} this week. ${opening}`),
      ...clashes(scene, entries).map((words) => notice([{ strong: 'Too close: ' }, words])),
      ...dayBlocks(scene, entries),
      ...decisions(scene),
      ...stillToCome(scene, entries),
    ],
  }
}

/** Only what is true of every round of the week: packets may have gone, and cards may be unwanted or held back. */
function stillToCome({ touchpoints }: Scene, entries: Entry[]): Block[] {
  const all = (kind: TouchpointKind) =>
    entries.length > 0 &&
    entries.every(({ round }) => touchpoints.some((row) => row.kind === kind && row.roundId === round.id && row.state === 'planned'))
  if (!all('card')) return []
  return [
    paragraph(
      `Each of them gets its ${all('packet') ? 'packet and, shortly before, its ' : ''}card${all('packet') ? '' : ' shortly before'}.`,
    ),
  ]
}

/** Dates to weigh against one another, of this week and the next: when they decide, and until when an offer waits. */
function decisions(scene: Scene): Block[] {
  const today = todayOf(scene)
  const last = plusDays(today, 13)
  const dates = scene.view.applications
    .filter(({ stopped, answered }) => stopped === null || answered?.kind === 'offer')
    .flatMap((application) => {
      const { answered, decisionBy } = application
      const isOffer = answered?.kind === 'offer'
      const date = isOffer ? answered.dueOn : (decisionBy?.date ?? null)
      return date && date >= today && date <= last
        ? [{ application, date, what: isOffer ? 'their offer waits for your answer' : 'they mean to decide' }]
        : []
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  if (dates.length === 0) return []
  const rows = dates.map(({ application, date, what }) => ({
    label: shortDate(date),
    words: [{ link: companyWords(application) ?? 'Application', href: scene.links.application(application.id) }, `: ${what}`],
  }))
  return [heading('Decisions ahead'), ...facts(rows)]
}

/** The week in the touchpoint's subject, else the present one. */
function weekOf(scene: Scene): Entry[] {
  const { view, touchpoint } = scene
  const zone = view.candidate.homeZone
  const week = /\d{4}-W\d\d$/.exec(touchpoint.subject)?.[0] ?? isoWeek(todayOf(scene))
  return view.applications
    .flatMap((application) => application.rounds.map((round) => ({ application, round })))
    .flatMap(({ application, round }) =>
      round.start && round.status === 'on' && !round.allDay
        ? [{ application, round, start: round.start, day: localDate(round.start, zone) }]
        : [],
    )
    .filter(({ day }) => isoWeek(day) === week)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
}

const clashes = ({ view }: Scene, entries: Entry[]): string[] => {
  const shown = new Set(entries.map(({ round }) => round.id))
  return clashesOf(view)
    .filter(({ first, second }) => shown.has(first.round.id) && shown.has(second.round.id))
    .map(({ kind, first, second, minutes }) => {
      const [one, other] = [roundWords(first.round, first.application), roundWords(second.round, second.application)]
      if (kind === 'overlap') return `${one} overlaps with ${other}.`
      const gap = minutes === 0 ? 'no time' : `only ${fewWords(minutes, 'minute')}`
      const way = second.round.onSite ? 'have to get there' : 'are on site at the first'
      return `There is ${gap} between ${one} and ${other}, and you ${way}.`
    })
}

const dayBlocks = (scene: Scene, entries: Entry[]): Block[] =>
  [...new Set(entries.map(({ day }) => day))].flatMap((day) => [
    heading(dateWords(day, todayOf(scene))),
    ...facts(entries.filter((entry) => entry.day === day).map((entry) => row(scene, entry))),
  ])

function row(scene: Scene, { round, application, start }: Entry): Fact {
  const join = joinOf(round)
  const people = namesWords(
    round.interviewers.map((person) => clip(styledName(person), 80)),
    4,
  )
  const place = round.location ? clip(round.location, 120) : ''
  return {
    label: hoursWords(start, round.end, zonesOf(scene, round)),
    words: [
      { link: roundWords(round, application), href: scene.links.round(round.id) },
      ...(people ? [` with ${people}`] : []),
      ...(place ? [`, ${place}`] : []),
      ...(join ? [', ', { link: 'join', href: join.href }] : []),
    ],
  }
}
