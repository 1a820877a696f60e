import type { MatchLine } from '../../../functions/domain/match/match.ts'
import { countWords } from '../../when.ts'

/** What a posting makes of a line. */
export const forceNames = { must: 'Must-haves', duty: 'What there is to do', nice: 'What helps' } as const

/** How a line of the posting is answered, in a sentence. */
export function evidenceWords({ strength, line, corrected, months, requirement }: MatchLine): string {
  if (corrected === 'have') return 'You said that you have this.'
  const quoted = line === null ? '' : `“${line}”`
  const years =
    months === undefined ? '' : ` I count ${countWords(Math.floor(months / 12), 'year')} and ${countWords(months % 12, 'month')}.`
  if (corrected === 'line') return `You chose: ${quoted}`
  if (strength === 'shown') return `Your CV: ${quoted}${years}`
  if (strength === 'named') return `Your CV, in part: ${quoted}${years}`
  if (line !== null) return `Your CV names a lower level: ${quoted}`
  return requirement.kind === 'manner' ? 'Nothing found. A CV seldom shows this.' : 'Nothing found in your CV.'
}

/** `3 × 0.6 = 1.8`: what the line is worth, how far it is answered, what it adds. */
export const sumWords = ({ worth, earned }: MatchLine): string => `${worth} × ${number(earned / worth)} = ${number(earned)}`

export const number = (value: number): string => String(Math.round(value * 10) / 10)

/** What to do about a line that is thin, by what it asks. */
export function thinAdvice({ strength, requirement: { kind } }: MatchLine): string {
  if (strength === 'named') return 'It is there in part. Have one example ready that shows it.'
  switch (kind) {
    case 'manner':
      return 'Have a story ready in which one can see it.'
    case 'licence':
    case 'degree':
      return 'If you hold it, put it in your CV. If not, say what you hold instead, or by when you could have it.'
    case 'language':
      return 'Put your level in your CV, and say it before they ask.'
    case 'permit':
      return 'One sentence on what you are allowed, and until when.'
    default:
      return 'If you have done it, say where, and put it in your CV. If not, say what comes closest and how you would start.'
  }
}
