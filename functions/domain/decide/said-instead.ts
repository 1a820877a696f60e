import type { Change, Meeting, Person } from '../read/reading.ts'
import type { Zone } from '../time/wall-time.ts'
import type { Interview } from '../view/view.ts'
import { findPerson } from '../who/merge-people.ts'
import { type Meant, momentAt } from './said-change.ts'

type Instead = NonNullable<Change['instead']>

/** Another place, means or person at the hour that is known; null where all of it is known, or nothing of the kind is said. */
export function meantInstead({ instead, further, link }: Change, interview: Interview, homeZone: Zone): Meant | null {
  const { start, end, endAssumed } = interview
  if (!instead || further || !start || !changes(instead, interview)) return null
  // A reminder that names its link moves that link, and nothing is asked.
  if (link !== undefined && !instead.sure && instead.location === null && instead.people.length === 0) return null
  const zone = interview.zone ?? homeZone
  const isSure = instead.sure && (instead.people.length === 0 || swapped(interview.interviewers, instead) !== null)
  return {
    kind: 'move',
    start: momentAt(start, zone),
    end: end && !endAssumed ? momentAt(end, zone) : null,
    doubt: isSure ? null : 'elsewhere',
    instead,
  }
}

function changes({ by, location, meetingUrl, people }: Instead, interview: Interview): boolean {
  const isThere = location === null || (interview.location ?? '').toLowerCase().includes(location.toLowerCase())
  const isLinked = meetingUrl === null || meetingUrl === interview.meetingUrl
  const wasBy = interview.how?.by ?? (interview.meetingUrl ? 'video' : interview.location ? 'place' : null)
  return !isThere || !isLinked || (by !== null && by !== wasBy) || people.some((one) => !findPerson(one, interview.interviewers))
}

/** Who is met then: those named come, and whoever else the words name goes. Null where it is not said who of several goes. */
export function swapped(known: readonly Person[], { words, people }: Instead): Person[] | null {
  const coming = people.filter((one) => !findPerson(one, known))
  const staying = known.filter((one) => findPerson(one, people) || !isNamed(one, words))
  if (coming.length === 0) return [...known]
  const isTold = staying.length < known.length || known.length === 0
  if (!isTold && known.length > 1) return null
  return isTold ? [...staying, ...coming] : coming
}

const isNamed = ({ name }: Person, words: string): boolean => {
  const [given = ''] = name.split(/\s/u)
  return given.length > 1 && new RegExp(`(?<!\\p{L})${given.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u').test(words)
}

/** What a meeting becomes: another means makes the place or the link of the one before void. */
export function replacedIn(known: Pick<Meeting, 'interviewers' | 'meetingUrl' | 'location'>, instead: Instead): Partial<Meeting> {
  const { by, location, meetingUrl } = instead
  return {
    interviewers: swapped(known.interviewers, instead) ?? [...known.interviewers, ...instead.people],
    ...(by === null
      ? {}
      : {
          meetingUrl: by === 'video' ? (meetingUrl ?? (known.location === null ? known.meetingUrl : null)) : null,
          location: by === 'place' ? (location ?? known.location) : null,
        }),
  }
}
