import { type AnnouncedForm, formOf } from '../../../functions/domain/packet/questions/announced-form.ts'
import { isLongDay } from '../../../functions/domain/packet/trade/long-day.ts'
import { isAtWork, type Talk, talkOf } from '../../../functions/domain/packet/trade/talk-kind.ts'
import type { WorkLines } from '../../../functions/domain/packet/trade/work-lines.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { formatPage } from '../../playbook/formats.ts'
import { leading } from '../../playbook/person/leading.ts'
import { talks } from '../../playbook/talks.ts'
import { trades } from '../../playbook/trades.ts'
import { fewWords } from '../../when.ts'
import { clip } from '../render/clean.ts'
import type { Scene } from '../scene.ts'
import { ownTitle } from './own-title.ts'
import { capital } from './words.ts'

/** By what one does there, in the title's own words, where that says more than the line of work. */
export function workTitle({ talk, trade, leads }: WorkLines): string {
  const ofTrade = leads ? leading : trade && trades[trade]
  return ofTrade && (talk === null || talk.kind === 'phone') ? capital(ofTrade.name) : talk ? talkTitle(talk) : ''
}

/** What is done in a part of a visit, where its title says that it is no interview. */
const partNames: Readonly<Partial<Record<AnnouncedForm, string>>> = {
  'role-play': 'role play',
  case: 'case',
  lesson: 'lesson',
  presentation: 'presentation',
  spreadsheet: 'test',
  test: 'test',
  pairing: 'pairing',
  drawing: 'design exercise',
  debugging: 'debugging',
  group: 'group exercise',
  shadow: 'shadowing',
  tour: 'tour',
  papers: 'document check',
}

/** `Test and interview`, `Two interviews`: a visit of an hour or three by its parts. */
function partsWords(sessions: Round['sessions']): string {
  const talks = sessions.filter(({ aside }) => !aside)
  const names = talks.map(({ title }) => (title && partNames[formOf(title)]) || (isAtWork(title) ? 'trial' : 'interview'))
  const parts = [...new Set(names)]
  if (parts.length > 1) return capital(`${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`)
  return talks.length > 1 ? capital(fewWords(talks.length, parts[0] ?? 'interview')) : capital(parts[0] ?? 'interview')
}

export const talkTitle = ({ kind, called }: Talk): string => capital(called === null ? talks[kind].name : clip(called, 60))

/** Of an offer one writes down what they say; elsewhere they look at something. */
export const weighsTitle = ({ talk }: WorkLines): string => (talk?.kind === 'offer' ? 'Write down' : 'What they look at')

export const bringTitle = ({ carried }: WorkLines): string => (carried ? 'Good to bring' : 'Within reach')

/** What a round is called in every mail: as they call it themselves, else by what is known of it. */
export function titleOfRound({ view }: Pick<Scene, 'view'>, round: Round, application: Application): string | null {
  const own = ownTitle(round, application, view.candidate.name)
  return own === null ? kindOfRound(round) : capital(own)
}

/**
 * Where they have no name for it: what one does there, as its title says, else by its format. One talk of a full day does not
 * name the day. Null where nothing says it.
 */
export function kindOfRound({
  interviews,
  sessions,
  how,
  fullDay,
  format,
  ...times
}: Pick<Round, 'interviews' | 'sessions' | 'how' | 'fullDay' | 'format' | 'start' | 'end' | 'endAssumed'>) {
  const talk = talkOf({ interviews, sessions: fullDay ? [] : sessions, how })
  if (talk !== null && talk.kind !== 'phone') return talkTitle(talk)
  if (fullDay && !isLongDay({ fullDay, sessions, ...times })) return partsWords(sessions)
  const shown = fullDay ? 'superday' : format
  return shown === null ? null : capital(formatPage(shown).name.replace(/^an? /, ''))
}
