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

/** The employer's own practical words about one meeting. */
export function detailsOf(facts: readonly (readonly Contribution[])[]): Detail[] {
  return distinct(standingWords(facts).flatMap(({ details }) => details ?? []))
}

/** How one meets, as whoever tells where it is says; else as anybody says, latest first. */
export function howOf(base: Contribution | undefined, facts: readonly (readonly Contribution[])[]): How | undefined {
  const told = facts
    .flat()
    .filter((one) => !isCancel(one) && one.how !== undefined)
    .sort(compareContributions)
  return base?.how ?? told.at(-1)?.how
}

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
