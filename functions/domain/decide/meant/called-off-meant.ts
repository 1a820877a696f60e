import type { Reading } from '../../read/reading.ts'
import type { Message } from '../../record/message.ts'
import type { Interview, View } from '../../view/view.ts'
import { meantBy, namesKnownTime } from '../change/said-change.ts'
import type { Addressed } from './addressed-meeting.ts'
import { applicationsMeant } from './applications-meant.ts'
import { nearest } from './nearest.ts'

/**
 * What a mail without calendar data says of what was called off: that the cancel was none, by so many words or by the very hour; or, where
 * nothing else is ahead that it could be about, that it was called off, and another time may come. `ahead`: what it may be about that is on.
 */
export function calledOffMeant(reading: Reading, message: Pick<Message, 'storedAt'>, view: View, ahead: readonly Interview[]): Addressed[] {
  const { change, mail, meetings } = reading
  if (!change || change.says === null || !mail || mail.automatic || meetings.some(({ uid }) => uid !== null)) return []
  const saidAt = mail.sentAt ?? message.storedAt
  const { homeZone } = view.candidate
  const off = applicationsMeant(reading, view).flatMap(({ rounds }) => calledOff(rounds.flatMap(({ interviews }) => interviews)))
  const meant = nearest(off, change, reading, homeZone)
  if (change.takesBack || change.says === 'stands') {
    const standing = meant.filter(({ start }) => start !== null && start > saidAt)
    const named = standing.filter((meeting) => namesKnownTime(change, { meeting, homeZone, saidAt }))
    const again = named.length > 0 || !change.takesBack ? named : standing
    return again.flatMap((interview) => backOn(interview, reading, { homeZone, saidAt }))
  }
  if (ahead.length > 0) return []
  return meant.flatMap((meeting) => {
    const said = meantBy(change, { meeting, homeZone, saidAt })
    if (!said || said.kind === 'move' || change.further) return []
    // That a new date is to come leaves it off: it is asked for where none comes.
    return [{ interview: meeting, meant: { ...said, kind: meeting.status === 'cancelled' ? 'cancel' : 'to-be-moved', doubt: null } }]
  })
}

/** Nothing that took place later, or is to, has come in its stead. */
function calledOff(interviews: readonly Interview[]): Interview[] {
  const on = interviews.filter(({ status }) => status === 'on')
  return interviews.filter(
    ({ status, start }) => status !== 'on' && start !== null && !on.some((other) => other.start !== null && other.start > start),
  )
}

/** At the hour it had, or at the one that is named. */
function backOn(meeting: Interview, { change }: Reading, about: { homeZone: string; saidAt: string }): Addressed[] {
  const said = change && meantBy(change, { meeting, ...about })
  return [{ interview: meeting, meant: said?.kind === 'move' ? said : { kind: 'stands', start: null, end: null, doubt: null } }]
}
