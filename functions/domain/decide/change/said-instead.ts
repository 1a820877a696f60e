import type { Change, Meeting, Person, Reading, SaidTime } from '../../read/reading.ts'
import { type LocalDate, localDate, plus, type Zone } from '../../time/wall-time.ts'
import type { Interview } from '../../view/view.ts'
import { isFullName } from '../../who/full-name.ts'
import { findPerson } from '../../who/merge-people.ts'
import { isOfDay } from '../meant/nearest.ts'
import { wordsOf } from '../own-note.ts'
import type { Meant } from './said-change.ts'
import { momentAt } from './when-meant.ts'

type Instead = NonNullable<Change['instead']>

/** Another place, means or person at the hour that is known; null where all of it is known, or nothing of the kind is said. */
export function meantInstead({ instead, further, link, times }: Change, interview: Interview, homeZone: Zone): Meant | null {
  const { start, end, endAssumed } = interview
  if (!instead || further || !start || !changes(instead, interview)) return null
  if (isOfOtherDay(times, localDate(start, interview.zone ?? homeZone))) return null
  // A reminder that names its link moves that link, and nothing is asked.
  if (link !== undefined && !instead.sure && instead.location === null && instead.people.length === 0) return null
  const zone = interview.zone ?? homeZone
  const isTold = instead.people.length === 0 && instead.gone === undefined
  const isSure = instead.sure && (isTold || swapped(interview.interviewers, instead) !== null)
  return {
    kind: 'move',
    start: momentAt(start, zone),
    end: end && !endAssumed ? momentAt(end, zone) : null,
    doubt: isSure ? null : 'elsewhere',
    instead,
  }
}

/** The very hour that is known, with others than those who were named: nobody has two talks at once, and nothing says that they changed. */
export function meantOthers({ meetings, evidence, interviewers }: Reading, interview: Interview, homeZone: Zone): Meant | null {
  const [told, second] = meetings
  const { start, end, endAssumed } = interview
  const isThere = start !== null && told?.start?.instant === start && !second && told.uid === null
  const arranging = [interview.organizer, interview.recruiter].flatMap((one) => (one?.name ? [{ ...one, name: one.name }] : []))
  const people = interviewers.filter((one) => isFullName(one.name) && !findPerson(one, arranging))
  if (!isThere || people.length === 0 || interview.interviewers.length === 0) return null
  if (interviewers.some((one) => findPerson(one, interview.interviewers))) return null
  const zone = interview.zone ?? homeZone
  const words = evidence.interviewers?.words ?? people.map(({ name }) => name).join(', ')
  return {
    kind: 'move',
    start: momentAt(start, zone),
    end: end && !endAssumed ? momentAt(end, zone) : null,
    doubt: 'elsewhere',
    instead: { by: null, location: null, meetingUrl: null, people, words, sure: false },
  }
}

/** It names days, and not that of the meeting. */
function isOfOtherDay(times: readonly SaidTime[], known: LocalDate): boolean {
  const dated = times.filter(({ date }) => date !== null)
  return dated.length > 0 && !dated.some((said) => isOfDay(said, known))
}

function changes(instead: Instead, interview: Interview): boolean {
  const { by, location, meetingUrl, people } = instead
  const isThere = location === null || isSamePlace(location, interview.location ?? '')
  const isLinked = meetingUrl === null || meetingUrl === interview.meetingUrl
  const wasBy = interview.how?.by ?? (interview.meetingUrl ? 'video' : interview.location ? 'place' : null)
  const isBy = by === null || by === wasBy
  return !isThere || !isLinked || !isBy || people.some((one) => !findPerson(one, interview.interviewers)) || leavesOut(instead, interview)
}

/** "You only meet Ola", of several who were named. */
const leavesOut = (instead: Instead, { interviewers }: Interview): boolean =>
  (instead.who === 'only' || instead.gone !== undefined) && (swapped(interviewers, instead)?.length ?? 0) < interviewers.length

/** One house is written in many ways: with its number and a word of its street it is the same. */
function isSamePlace(said: string, known: string): boolean {
  const [one, other] = [wordsOf(said), wordsOf(known)]
  const numbers = one.filter((word) => /\d/.test(word))
  const isHouse = numbers.length > 0 && numbers.every((word) => other.includes(word))
  return (
    known.toLowerCase().includes(said.toLowerCase()) || (isHouse && one.some((word) => /^\p{L}{4}/u.test(word) && other.includes(word)))
  )
}

/** Who is met then: those named come, and whoever else the words name goes. Null where it is not said who of several goes. */
export function swapped(known: readonly Person[], { words, people, who, gone, ifNobody }: Instead): Person[] | null {
  if (gone !== undefined) {
    const there = known.filter((one) => !isNamed(one, gone) && !isCalled(one, gone))
    const now = ifNobody && there.length > 0 ? there : [...there, ...people.filter((one) => !findPerson(one, there))]
    return now.length > 0 ? now : null
  }
  if (who === 'only') {
    const kept = known.filter((one) => findPerson(one, people) || isNamed(one, words))
    return kept.length > 0 ? kept : [...known]
  }
  const coming = people.filter((one) => !findPerson(one, known))
  const staying = known.filter((one) => findPerson(one, people) || !isNamed(one, words))
  if (coming.length === 0) return [...known]
  if (who === 'joins') return [...known, ...coming]
  const isTold = staying.length < known.length || known.length === 0
  if (!isTold && known.length > 1) return null
  return isTold ? [...staying, ...coming] : coming
}

const isNamed = ({ name }: Person, words: string): boolean => {
  const [given = ''] = name.split(/\s/u)
  return given.length > 1 && new RegExp(`(?<!\\p{L})${given.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u').test(words)
}

/** "Our *HR lead* can't make it", "Herr *Berg* ist verhindert." */
function isCalled({ name, title }: Person, words: string): boolean {
  const family = name.split(/\s/u).at(-1) ?? ''
  const isTitled = title !== null && title.length > 2 && words.toLowerCase().includes(title.toLowerCase())
  return isTitled || isNamed({ name: family, title: null, email: null }, words)
}

/** "Please plan 90 minutes instead of 60": it ends at another time. */
export function meantLength({ lasts, further, times }: Change, interview: Interview, homeZone: Zone): Meant | null {
  const { start, end, endAssumed } = interview
  if (lasts === undefined || further || !start || isOfOtherDay(times, localDate(start, interview.zone ?? homeZone))) return null
  const now = plus(start, { minutes: lasts })
  const zone = interview.zone ?? homeZone
  return now === end && !endAssumed ? null : { kind: 'move', start: momentAt(start, zone), end: momentAt(now, zone), doubt: null }
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
