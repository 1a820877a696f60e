import type { Office } from '../../functions/domain/office/office.ts'
import type { Touchpoint, TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import { partsOfKey } from '../../functions/domain/sending/touchpoint-key.ts'
import type { Instant, LocalDate } from '../../functions/domain/time/wall-time.ts'
import { localDate } from '../../functions/domain/time/wall-time.ts'
import type { Application, Round, View } from '../../functions/domain/view/view.ts'
import type { Zones } from '../when.ts'
import type { MailContent } from './content.ts'
import type { MailLinks } from './links.ts'

/** What renderMail is told beyond the touchpoint and the view. All of it may be left out. */
export interface MailMore {
  /** All rows of the candidate: what comes next, what this mail carries, which mail it continues. */
  touchpoints?: Touchpoint[]
  /** Mail is received, so answering works: then, and only then, mails offer it. */
  replies?: boolean
  /** By which this mail is known when it comes back (`own-mark.ts`). */
  mark?: string
  /** Whose the deployment is, where somebody runs it for others. */
  office?: Office | null
}

/** Everything a mail is written from. */
export interface Scene {
  touchpoint: Touchpoint
  view: View
  links: MailLinks
  now: Instant
  touchpoints: Touchpoint[]
  replies: boolean
  /** A reply can name the numbers of this mail; in a section about another round they would mean two things. */
  numbers: boolean
  mark: string | null
  office: Office | null
}

export type WriteMail = (scene: Scene) => MailContent

export interface RoundInApplication {
  round: Round
  application: Application
}

/** The round a mail is about: the one its row names, else the one its subject is, else the one that the message it answers is about. */
export function roundAbout(view: View, { roundId, subject }: Pick<Touchpoint, 'roundId' | 'subject'>): RoundInApplication | null {
  const answered = view.answers.find(({ messageId }) => messageId === subject)?.roundId
  const all = view.applications.flatMap((application) => application.rounds.map((round) => ({ round, application })))
  for (const id of [roundId, subject, answered]) {
    const found = all.find(({ round }) => round.id === id)
    if (found) return found
  }
  return null
}

const needsNoRound: ReadonlySet<TouchpointKind> = new Set([
  'agenda',
  'term-end',
  'question',
  'feed-summary',
  'sign-in',
  'welcome',
  'invitation',
])

/** Not where it names a round that has since become part of another, or is gone. */
export const canBeWritten = (
  view: View,
  { kind, roundId, subject, applicationId }: Pick<Touchpoint, 'kind' | 'roundId' | 'subject' | 'applicationId'>,
): boolean =>
  needsNoRound.has(kind) ||
  roundAbout(view, { roundId, subject }) !== null ||
  view.applications.some(({ id }) => id === applicationId) ||
  (kind === 'receipt' && view.answers.some(({ messageId }) => messageId === subject))

/** Delivery asks again whether a mail is still wanted, so a missing round is a fault. */
export const roundOf = ({ touchpoint, view }: Scene): RoundInApplication => {
  const found = roundAbout(view, touchpoint)
  if (!found) throw new Error(`A ${touchpoint.kind} mail without its round: ${touchpoint.key}`)
  return found
}

/** The application of a nudge and the round it counts from. */
export const applicationOf = (scene: Scene): Application => {
  const { touchpoint, view } = scene
  return view.applications.find(({ id }) => id === touchpoint.applicationId) ?? roundOf(scene).application
}

export const todayOf = ({ view, now }: Scene): LocalDate => localDate(now, view.candidate.homeZone)

export const zonesOf = (scene: Scene, round?: Pick<Round, 'zone'>): Zones => ({
  home: scene.view.candidate.homeZone,
  theirs: round?.zone ?? null,
  today: todayOf(scene),
})

/** The touchpoints this mail carries as sections. */
export const carriedBy = ({ touchpoint, touchpoints }: Scene): Touchpoint[] =>
  (touchpoint.carries ?? []).flatMap((key) => {
    const row = touchpoints.find((candidate) => candidate.key === key)
    const parts = partsOfKey(key)
    if (row) return [row]
    return parts ? [{ ...withoutPlace(touchpoint), key, ...parts }] : []
  })

/** Due time and reason are those of the mail that carries it; round and application are found by its own subject. */
const withoutPlace = ({
  roundId: _round,
  applicationId: _application,
  carries: _carries,
  shown: _shown,
  ...rest
}: Touchpoint): Touchpoint => rest
