import { maySnooze } from '../../../functions/domain/plan/snooze.ts'
import { isOrdered, type Touchpoint, type TouchpointKind } from '../../../functions/domain/sending/touchpoint.ts'
import { minutesBetween } from '../../../functions/domain/time/wall-time.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { termWords } from '../../page/office/office-words.ts'
import { momentWords } from '../../when.ts'
import type { Fact, Foot } from '../content.ts'
import { sentence } from '../render/clean.ts'
import { roundAbout, type Scene, todayOf } from '../scene.ts'
import { capital, kindWords } from '../words/words.ts'

/** Rows still to come about the same round or application, soonest first. */
export const plannedNext = ({ touchpoint, touchpoints, now }: Scene): Touchpoint[] => {
  const left = new Set([touchpoint.key, ...(touchpoint.carries ?? [])])
  const same = (row: Touchpoint): boolean =>
    row.roundId !== undefined && row.roundId === touchpoint.roundId
      ? true
      : row.applicationId !== undefined && row.applicationId === touchpoint.applicationId
  return touchpoints
    .filter((row) => row.state === 'planned' && row.due >= now && !left.has(row.key) && same(row))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** Of another round of the application than the mail is about. */
const otherRound = (scene: Scene, { roundId }: Touchpoint): Round | null => {
  const own = roundAbout(scene.view, scene.touchpoint)?.round
  if (own === undefined || roundId === undefined || roundId === own.id) return null
  return roundAbout(scene.view, { roundId, subject: roundId })?.round ?? null
}

/** Those of the round that the mail is about: a list under its name holds no day of another one. */
export const plannedForRound = (scene: Scene): Touchpoint[] => plannedNext(scene).filter((row) => otherRound(scene, row) === null)

/** These come only while nothing is heard. */
const ifSilent: ReadonlySet<TouchpointKind> = new Set(['nudge', 'second-nudge', 'close-offer'])

/** What will be sent about this round, and when, on the candidate's clocks. */
export const planFacts = (scene: Scene, most = 10): Fact[] =>
  plannedForRound(scene)
    .slice(0, most)
    .map(({ kind, due }) => ({
      label: labelOf(kind),
      words: `${momentWords(due, scene.view.candidate.homeZone, todayOf(scene))}${ifSilent.has(kind) ? ', if nothing was heard by then' : ''}`,
    }))

/** `the prep packet` stands in sentences; a label has neither article nor condition. */
const labelOf = (kind: TouchpointKind): string => capital(kindWords[kind].one.replace(/^the |^an? /, '').replace(/,.*$/, ''))

/** They have not said yes: nothing is there to show, and nothing follows by itself. */
const isAsked = ({ touchpoint }: Scene): boolean => touchpoint.kind === 'invitation'

const nextWords = (scene: Scene): string => {
  if (isAsked(scene)) return 'Nothing, unless you press Start.'
  const [next] = plannedForRound(scene)
  if (next) return `${capital(kindWords[next.kind].one)}, on ${momentWords(next.due, scene.view.candidate.homeZone, todayOf(scene))}.`
  return scene.touchpoint.roundId || scene.touchpoint.applicationId
    ? 'Nothing more is planned about this for now.'
    : 'I write when there is something to tell.'
}

/** With less of its use left there is little to put off. */
const leastUse = 4 * 60

/** On the day itself "later" is no help. */
const offersLater = ({ touchpoint, now }: Scene): boolean =>
  maySnooze(touchpoint) && touchpoint.kind !== 'task-today' && minutesBetween(now, touchpoint.useBy) > leastUse

export const footOf = (scene: Scene): Foot => {
  const { touchpoint, links } = scene
  const stop = isOrdered(touchpoint) ? null : { words: `Stop ${kindWords[touchpoint.kind].many}`, href: links.stop(touchpoint.kind) }
  const later = offersLater(scene) ? { words: 'Not now? Have it again later', href: links.later(touchpoint.key) } : null
  return {
    why: sentence(touchpoint.because) || 'It was due now.',
    next: nextWords(scene),
    stop,
    later,
    home: isAsked(scene) ? null : links.home(),
    mark: scene.mark,
    office: officeLines(scene),
  }
}

/** Whom to ask, and the end of the term, where the mail is not about just that. */
function officeLines(scene: Scene): string[] {
  const { office, touchpoint } = scene
  if (office === null) return []
  const term = touchpoint.kind === 'term-end' ? undefined : termWords(office, todayOf(scene))
  return [office.help ? `Questions? ${office.name}: ${office.help}` : [], term ?? []].flat()
}

export const lastWords = ({ mark, drafts }: Pick<Foot, 'mark' | 'drafts'>): string =>
  `Sent to you alone${drafts ? '; only you send the drafts' : ''}.${mark ? ` My mark: ${mark}` : ''}`
