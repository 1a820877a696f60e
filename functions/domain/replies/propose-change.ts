import { type Meant, meantBy } from '../decide/change/said-change.ts'
import { asUpdateOf } from '../decide/change/update-of.ts'
import { momentAt } from '../decide/change/when-meant.ts'
import { isOfDay } from '../decide/meant/nearest.ts'
import { changeInDoubt } from '../decide/unread.ts'
import type { Contributed } from '../record/contribution.ts'
import { saidAt } from '../record/contribution-order.ts'
import { latest, localDate, minutesBetween, plus } from '../time/wall-time.ts'
import type { Interview } from '../view/view.ts'
import { type Heeded, type Heeding, nothingHeeded } from './heed/heeding.ts'
import type { Act } from './replied.ts'

type Proposed = Extract<Act, { act: 'proposed' }>

const named: Record<Meant['kind'], Proposed['what']> = { cancel: 'off', 'to-be-moved': 'put-off', move: 'moved', stands: 'on-again' }

/**
 * What a reply says of the interview of the mail it answers, kept with each meeting as a change that counts only once the candidate has confirmed
 * it. `says`: what a command asks for, else what the words are read as. Undefined where they change nothing that can be told.
 */
export function proposeChange(says: 'off' | 'moved' | 'as-read', words: string, heeding: Heeding): Heeded | undefined {
  const all = heeding.round?.interviews ?? []
  const live = all.filter(({ status }) => status === 'on')
  const meant = (live.length > 0 ? live : all).flatMap((interview) => {
    const one = says === 'off' ? called : meantOf(says, interview, heeding)
    return one ? [{ interview, one }] : []
  })
  const [first, second] = meant
  // Of a day of several talks, nobody can tell which one moved.
  if (!first || (second && first.one.kind === 'move')) return undefined
  const contributions = meant.flatMap(({ interview, one }) => inDoubt(interview, one, heeding))
  if (contributions.length === 0) return undefined
  const { kind, start } = first.one
  return {
    ...nothingHeeded,
    acts: [{ act: 'proposed', what: named[kind], words, ...(start ? { start: start.instant } : {}) }],
    contributions,
  }
}

const called: Meant = { kind: 'cancel', start: null, end: null, doubt: null }

function meantOf(says: 'moved' | 'as-read', interview: Interview, heeding: Heeding): Meant | null {
  const { reading, message, homeZone } = heeding
  const { change, mail } = reading
  if (!change) return null
  const about = { meeting: interview, homeZone, saidAt: mail?.sentAt ?? message.storedAt }
  const moved = meantBy({ ...change, says: 'moves' }, about)
  const isMove = says === 'moved' || change.says !== null || interview.status !== 'on' || reading.meetings.length > 0
  if (moved?.kind === 'move' && isMove) return isOver(interview, heeding) && change.says === null ? null : moved
  if (change.says === 'stands' || change.takesBack) return standing(interview, heeding)
  if (interview.status !== 'on') return null
  const read = meantBy(change, about)
  return read && read.kind !== 'move' && read.doubt !== 'may-change' ? read : null
}

/** What was to take place is over: a day that is named alone is that of another talk. */
const isOver = ({ status, start, end }: Interview, { message }: Heeding): boolean =>
  status === 'on' && (end ?? start ?? message.storedAt) < message.storedAt

/** That it stands takes back what a mail of ours told: a cancel, or a move away from the hour it had. */
function standing({ status, start, end, endAssumed, zone, movedFrom }: Interview, { reading, message, homeZone }: Heeding): Meant | null {
  const at = status === 'on' ? movedFrom?.start : start
  if (!at || at < message.storedAt) return null
  const day = localDate(at, zone ?? homeZone)
  const named = (reading.change?.times ?? []).filter(({ date }) => date !== null)
  if (named.length > 0 && !named.some((said) => isOfDay(said, day))) return null
  if (status !== 'on') return { kind: 'stands', start: null, end: null, doubt: null }
  const until = start !== null && end !== null && !endAssumed ? plus(at, { minutes: minutesBetween(start, end) }) : null
  const moment = (instant: string) => momentAt(instant, zone ?? homeZone)
  return { kind: 'move', start: moment(at), end: until === null ? null : moment(until), doubt: null }
}

function inDoubt({ identities, start, status }: Interview, meant: Meant, { folded, message }: Heeding): Contributed[] {
  const carriers = folded.filter(({ item, folded: { meeting } }) => identities.includes(item.identity) && meeting?.status === status)
  const telling = carriers.filter(({ folded: { meeting } }) => meeting?.base.meeting.start?.instant === start)
  return (telling.length > 0 ? telling : carriers.slice(0, 1)).flatMap((carrier): Contributed[] => {
    const { base, winner } = carrier.folded.meeting ?? {}
    if (!base || !winner) return []
    const told = { ...base.meeting, start: meant.start, end: meant.end, sessions: [], interviewers: [], meetingUrl: null, location: null }
    const at = latest(message.storedAt, saidAt(winner) || message.storedAt)
    const meeting = asUpdateOf(carrier, meant, told, at)
    const { id: messageId, storedAt } = message
    const contribution = meeting && changeInDoubt({ messageId, storedAt, doubt: 'in-a-reply', meeting, timeZone: base.timeZone })
    return contribution ? [{ identity: carrier.item.identity, contribution }] : []
  })
}
