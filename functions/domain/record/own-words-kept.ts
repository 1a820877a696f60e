import type { Detail, How } from '../read/reading.ts'
import { compareContributions, isCancel } from './contribution-order.ts'
import type { Contribution } from './interview.ts'

/** More mails than these about one meeting are a flood. */
const mostMails = 8

/**
 * Whose words stand: of each identity the latest calendar entry that says anything (a move without a text keeps what was said before, a
 * cancel takes nothing away), and every mail beside it. The calendar first, then the mails, latest first; nothing twice.
 */
export function standingWords(facts: readonly (readonly Contribution[])[]): Contribution[] {
  const ofEach = facts.map((own) => own.filter((one) => !isCancel(one) && one.details !== undefined).sort(compareContributions))
  const entries = ofEach.flatMap((own) => own.findLast((one) => !one.inWords) ?? [])
  const mails = ofEach.flatMap((own) => own.filter((one) => one.inWords).slice(-mostMails)).sort(compareContributions)
  return [...entries, ...mails.toReversed()]
}

/** The employer's own practical words about one meeting, without what told of another way or place before `base` named its own. */
export function detailsOf(facts: readonly (readonly Contribution[])[], base?: Contribution): Detail[] {
  const words = standingWords(facts)
  return distinct(words.flatMap((one) => (one.details ?? []).filter(({ kind }) => !base || !isPast(kind, one, base))))
}

/** How one meets, as whoever tells where it is says; else as anybody says, latest first, who does not tell of another way. */
export function howOf(base: Contribution | undefined, facts: readonly (readonly Contribution[])[]): How | undefined {
  const told = facts
    .flat()
    .filter((one) => !isCancel(one) && one.how !== undefined)
    .sort(compareContributions)
  return base?.how ?? told.findLast((one) => !base || isSameSpot(one, base) || one.how?.by === wayOf(base))?.how
}

/** The way that a message says one meets, or that place or link show. */
const wayOf = ({ how, meeting }: Contribution): How['by'] | null =>
  how?.by ?? (meeting.meetingUrl ? 'video' : meeting.location ? 'place' : null)

/** "Tessa will call you", told before "at our studio": the way is another since, or the house is. */
function isPast(kind: Detail['kind'], one: Contribution, base: Contribution): boolean {
  if (one === base || compareContributions(one, base) > 0 || (!base.how && isSameSpot(one, base))) return false
  const [was, is] = [wayOf(one), wayOf(base)]
  if (was === null || is === null) return false
  if (kind === 'how') return was !== is
  if (kind === 'dial-in') return is === 'place'
  return kind === 'arrive' && (is !== 'place' || (was === 'place' && isOtherHouse(one, base)))
}

const isSameSpot = ({ meeting: one }: Contribution, { meeting: other }: Contribution): boolean =>
  one.location === other.location && one.meetingUrl === other.meetingUrl

const isOtherHouse = ({ meeting: was }: Contribution, { meeting: is }: Contribution): boolean =>
  was.location !== null && is.location !== null && squeezed(was.location) !== squeezed(is.location)

const squeezed = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Nothing twice. What the candidate wrote themselves (`own`) stands, though a sentence of theirs has its word in it. */
export function distinct<One extends Detail & { own?: true | undefined }>(details: readonly One[]): One[] {
  const kept: { detail: One; words: string }[] = []
  for (const detail of details) {
    const words = squeezed(detail.words)
    if (!kept.some((other) => (detail.own ? other.words === words : other.words.includes(words)))) kept.push({ detail, words })
  }
  return kept.map(({ detail }) => detail)
}
