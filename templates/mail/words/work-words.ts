import { type Talk, talkOf } from '../../../functions/domain/packet/trade/talk-kind.ts'
import type { WorkLines } from '../../../functions/domain/packet/trade/work-lines.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { formatPage } from '../../playbook/formats.ts'
import { leading } from '../../playbook/leading.ts'
import { talks } from '../../playbook/talks.ts'
import { trades } from '../../playbook/trades.ts'
import { clip } from '../render/clean.ts'
import { capital } from './words.ts'

/** By what one does there, in the title's own words, where that says more than the line of work. */
export function workTitle({ talk, trade, leads }: WorkLines): string {
  const ofTrade = leads ? leading : trade && trades[trade]
  return ofTrade && (talk === null || talk.kind === 'phone') ? capital(ofTrade.name) : talk ? talkTitle(talk) : ''
}

export const talkTitle = ({ kind, called }: Talk): string => capital(called === null ? talks[kind].name : clip(called, 60))

export const bringTitle = ({ carried }: WorkLines): string => (carried ? 'Good to bring' : 'Within reach')

/**
 * What a kind of round is called in every mail: what one does there, as its title says, else by its format. One talk of a full day does not
 * name the day. Null where nothing says it.
 */
export function kindOfRound({
  interviews,
  sessions,
  how,
  fullDay,
  format,
}: Pick<Round, 'interviews' | 'sessions' | 'how' | 'fullDay' | 'format'>) {
  const talk = talkOf({ interviews, sessions: fullDay ? [] : sessions, how })
  if (talk !== null && talk.kind !== 'phone') return talkTitle(talk)
  const shown = fullDay ? 'superday' : format
  return shown === null ? null : capital(formatPage(shown).name.replace(/^an? /, ''))
}
