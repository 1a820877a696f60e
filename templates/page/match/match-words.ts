import type { Proof } from '../../../functions/domain/match/evidence/proof.ts'
import type { MatchLine } from '../../../functions/domain/match/match.ts'
import { lackOf } from '../../../functions/domain/match/points.ts'
import type { Paper } from '../../../functions/domain/packet/playbook.ts'
import { thinPoints } from '../../playbook/asked/thin-points.ts'
import { countWords } from '../../when.ts'

/** What a posting makes of a line. */
export const groupNames = { must: 'Must-haves', title: 'The job itself', duty: 'What there is to do', nice: 'What helps' } as const

/** How a line of the posting is answered, in a sentence. */
export function evidenceWords(
  { strength, line, corrected, months, related, together, isLower, isTrace, requirement }: MatchLine,
  paper: Paper,
): string {
  if (corrected === 'have') return 'You said that you have this.'
  const quoted = line === null ? '' : `“${line}”`
  const years = yearsWords({ months, related, together })
  if (corrected === 'line') return `You chose: ${quoted}`
  if (strength === 'shown') return `Your ${paper}: ${quoted}${years}`
  if (strength === 'named') return `Your ${paper}, in part: ${quoted}${years}`
  if (isTrace) return `I didn’t find it in so many words. The nearest in your ${paper}: ${quoted}`
  if (isLower) return `Your ${paper}, a step below what they ask: ${quoted}`
  if (strength === 'near') return `Closest in your ${paper}: ${quoted}${years}`
  if (strength === 'begun') return `Your ${paper}, as under way: ${quoted}`
  if (line !== null) return `Your ${paper} names a lower level: ${quoted}`
  return requirement.kind === 'manner' ? `I didn’t find it. A ${paper} seldom shows this.` : `I didn’t find it in your ${paper}.`
}

type Counted = { [Part in 'months' | 'related' | 'together']: number | undefined }

/** `I count 6 years and 7 months, 11 years and 7 months with related work.` */
function yearsWords({ months, related, together }: Counted): string {
  if (months === undefined) return related === undefined ? '' : ` Related work: ${lengthWords(related)}.`
  return ` I count ${lengthWords(months)}${together === undefined ? '' : `, ${lengthWords(together)} with related work`}.`
}

/** `3 years and 2 months`, `2 years`. */
function lengthWords(months: number): string {
  const parts = [[Math.floor(months / 12), 'year'] as const, [months % 12, 'month'] as const].filter(([n]) => n > 0)
  return parts.map(([n, unit]) => countWords(n, unit)).join(' and ') || countWords(0, 'month')
}

/** `3 × 0.6 = 1.8`: what the line is worth, how far it is answered, what it adds. */
export const sumWords = ({ worth, earned }: MatchLine): string => `${worth} × ${number(earned / worth)} = ${number(earned)}`

export const number = (value: number): string => String(Math.round(value * 10) / 10)

/** What to do about a line that is thin. */
export const thinAdvice = (line: MatchLine, paper: Paper): string => thinPoints[lackOf(line)].words.replaceAll('your CV', `your ${paper}`)

/** How to use a line of the CV that answers, by what it is. */
const leadsWith = (paper: Paper): Record<Proof, string> => ({
  number: 'Lead with this, and with its number',
  work: 'Lead with what you did',
  job: 'Lead with the job you held',
  length: 'Say how long you have done it',
  paper: 'You hold what they ask for; say it once',
  language: 'You speak what they ask for; say it once',
  permit: 'You are allowed what they ask for; say it once',
  listed: `Your ${paper} only lists it; bring an example`,
})

export const leadWords = ({ proof, months }: MatchLine, paper: Paper): string =>
  `${leadsWith(paper)[proof ?? 'listed']}${proof === 'length' && months ? `, ${lengthWords(months)}` : ''}`
