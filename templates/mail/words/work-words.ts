import type { Talk } from '../../../functions/domain/packet/trade/talk-kind.ts'
import type { WorkLines } from '../../../functions/domain/packet/trade/work-lines.ts'
import { talks } from '../../playbook/talks.ts'
import { trades } from '../../playbook/trades.ts'
import { clip } from '../render/clean.ts'
import { capital } from './words.ts'

/** By what one does there, in the title's own words, where that says more than the line of work. */
export const workTitle = ({ talk, trade }: WorkLines): string =>
  trade && (talk === null || talk.kind === 'phone') ? capital(trades[trade].name) : talk ? talkTitle(talk) : ''

export const talkTitle = ({ kind, called }: Talk): string => capital(called === null ? talks[kind].name : clip(called, 60))

export const bringTitle = ({ carried }: WorkLines): string => (carried ? 'Bring' : 'Within reach')
