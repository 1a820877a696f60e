import type { How } from '../../read/reading.ts'
import type { Edit, Way } from '../../record/edit.ts'
import type { Contribution } from '../../record/interview.ts'
import type { Instant } from '../../time/wall-time.ts'
import type { Found } from '../interview/better-fact.ts'
import type { Facts } from '../interview/seen-facts.ts'
import type { Interview } from '../view.ts'

/** The candidate's word, which may be that there is nothing; else what was read. */
export const orElse = <T>(edited: T | null | undefined, read: Found<T> | null): T | null =>
  edited === undefined ? (read?.value ?? null) : edited

const ways: Record<Way, Pick<How, 'by' | 'calls'>> = {
  'they-call': { by: 'phone', calls: 'they' },
  'you-call': { by: 'phone', calls: 'you' },
  phone: { by: 'phone' },
  video: { by: 'video' },
  place: { by: 'place' },
  'to-be-told': { by: 'to-be-told' },
}

/** Which of the ways it is, as the list has them. */
export function wayOf(how: How | undefined): Way | null {
  if (!how) return null
  return how.by === 'phone' ? (how.calls === 'they' ? 'they-call' : how.calls === 'you' ? 'you-call' : 'phone') : how.by
}

/** How one meets. Where the candidate says where it is and not how, it is there. */
export function editedHow(read: How | undefined, { way, number, passcode, meetingUrl, location }: Edit): How | undefined {
  if (way === null || (!read && !way && !number && !passcode)) return undefined
  const { calls, number: given, passcode: code, ...rest }: How = read ?? { by: number ? 'phone' : 'video' }
  const kept = { by: meetingUrl ? ('video' as const) : location ? ('place' as const) : rest.by, ...(calls ? { calls } : {}) }
  const dialled = number === undefined ? given : number
  const typedIn = passcode === undefined ? code : passcode
  return { ...rest, ...(way ? ways[way] : kept), ...(dialled ? { number: dialled } : {}), ...(typedIn ? { passcode: typedIn } : {}) }
}

interface Received {
  value: unknown
  by: Contribution | undefined
}

const saidBy = (by: Contribution | undefined, values: Record<string, unknown>): Record<string, Received> =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value, by }]))

/**
 * What the latest message says of each corrected field, where it says something else. What could be read when it was corrected is known to whoever
 * corrected it; only what came later is news.
 */
export function differencesOf(
  edit: Edit,
  editedAt: (field: keyof Edit) => Instant | undefined,
  found: Facts,
  base: Contribution | undefined,
): Interview['differences'] {
  const { task, recruiter } = found
  const received: Partial<Record<string, Received>> = {
    ...Object.fromEntries(Object.entries(found).map(([field, fact]) => [field, { value: fact?.value, by: fact?.from }])),
    ...saidBy(base, {
      start: base?.meeting.start?.instant,
      end: base?.meeting.end?.instant,
      zone: base?.meeting.start?.zone,
      number: base?.how?.number,
      passcode: base?.how?.passcode,
      way: wayOf(base?.how),
    }),
    ...saidBy(task?.from, { task: task?.value.words, taskDueOn: task?.value.dueOn, taskDueAt: task?.value.dueAt }),
    ...saidBy(recruiter?.from, { recruiterName: recruiter?.value.name, recruiterEmail: recruiter?.value.email }),
  }
  return Object.entries(edit).flatMap(([field, edited]) => {
    const { value, by } = received[field] ?? {}
    if (edited === undefined || value == null || value === edited) return []
    return [{ field, edited, received: value, later: (by?.storedAt ?? '') > (editedAt(field as keyof Edit) ?? '') }]
  })
}
