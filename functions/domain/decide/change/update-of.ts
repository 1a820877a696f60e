import type { Meeting, Person } from '../../read/reading.ts'
import type { FoldedItem } from '../../view/folded-items.ts'
import { findPerson } from '../../who/merge-people.ts'
import type { Meant } from './said-change.ts'
import { replacedIn } from './said-instead.ts'

/** The message told as an update of that meeting: what it leaves out stays as it was. Its place in the order is its own date. */
export function asUpdateOf(
  target: FoldedItem,
  { kind, start, end, offered, instead, ownWish }: Meant,
  told: Meeting,
  saidAt: string,
): Meeting | undefined {
  const known = asItStands(target, saidAt)
  if (!known) return undefined
  if (kind === 'stands') return known
  if (kind !== 'move')
    return {
      ...known,
      method: 'cancel',
      toBeMoved: kind === 'to-be-moved',
      ...(ownWish ? { ownWish } : {}),
      ...(offered ? { pickNewTime: { words: offered, link: null } } : {}),
    }
  if (instead) return { ...known, start, end: end ?? known.end, ...replacedIn(known, instead) }
  return {
    ...known,
    start,
    end: end ?? (told.start?.instant === start?.instant ? told.end : null),
    allDay: false,
    sessions: told.sessions,
    interviewers: othersNamed(told, known.interviewers) ?? known.interviewers,
    meetingUrl: told.meetingUrl ?? known.meetingUrl,
    location: told.location ?? known.location,
  }
}

/** The meeting said once more at that date, with nothing about it changed. */
export function asItStands({ folded: { meeting } }: FoldedItem, saidAt: string): Meeting | undefined {
  if (!meeting) return undefined
  const { base, winner } = meeting
  // What its title said is settled.
  const { postponed: _, ...known } = base.meeting
  return {
    ...known,
    method: null,
    sequence: winner.meeting.sequence,
    dtstamp: saidAt,
    lastModified: null,
    toBeMoved: false,
    replaces: null,
  }
}

/** Somebody else by full name takes part; "Ola will still meet you" changes nobody. */
function othersNamed({ interviewers }: Meeting, known: readonly Person[]): Person[] | null {
  const full = interviewers.filter(({ name }) => name.trim().includes(' '))
  return full.some((one) => !findPerson(one, known)) ? full : null
}
