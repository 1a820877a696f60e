import type { WorkLines } from '../../../functions/domain/packet/trade/work-lines.ts'
import { talks } from '../../playbook/talks.ts'
import { trades } from '../../playbook/trades.ts'
import { capital } from './words.ts'

/** By what one does there, where that says more than the line of work. */
export const workTitle = ({ talk, trade }: WorkLines): string =>
  trade && (talk === null || talk === 'phone') ? `In ${trades[trade].name}` : talk ? capital(talks[talk].name) : ''

export const bringTitle = ({ carried }: WorkLines): string => (carried ? 'Bring: ' : 'Within reach: ')

/** Behind a label: with a small letter, but for names and abbreviations. */
export const small = (words: string): string => (/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words)
