import type { Moment } from '../../read/reading.ts'
import { masterOf } from '../../record/identity.ts'
import type { Contribution } from '../../record/interview.ts'
import { daysApart, type Instant, instantSchema, localDate, plusDays, plusWallDays } from '../../time/wall-time.ts'

/** What was said of an earlier day of a series and of those after it, by the identity of each later day it speaks for. */
export type Onward = (identity: string) => Contribution[]

/**
 * RANGE=THISANDFUTURE in a message of its own (RFC 5545 §3.2.13): each later day hears it at its own date, and a word on that day alone counts
 * beside it like any other. `said`: what was said of each identity. The order in which series and word came plays no part.
 */
export function onwardFrom(said: ReadonlyMap<string, readonly Contribution[]>): Onward {
  const speaking = new Map<string, Contribution[]>()
  for (const [identity, contributions] of said) {
    const series = masterOf(identity)
    const some = series === undefined ? [] : contributions.filter(({ meeting }) => meeting.onward && isInstant(meeting.recurrenceId))
    if (series !== undefined && some.length > 0) speaking.set(series, [...(speaking.get(series) ?? []), ...some])
  }
  return (identity) => {
    const series = masterOf(identity)
    const day = identity.slice(identity.lastIndexOf('/') + 1)
    if (series === undefined || !isInstant(day)) return []
    return (speaking.get(series) ?? []).flatMap((one) => {
      const from = one.meeting.recurrenceId
      return from !== null && from < day ? [heardOn(day, from, one)] : []
    })
  }
}

const isInstant = (recurrenceId: string | null): recurrenceId is Instant => instantSchema.safeParse(recurrenceId).success

function heardOn(day: Instant, from: Instant, { meeting: { onward: _, ...meeting }, ...one }: Contribution): Contribution {
  const zone = meeting.start?.zone ?? 'UTC'
  const days = daysApart(localDate(from, zone), localDate(day, zone))
  const later = (moment: Moment | null): Moment | null =>
    moment && {
      ...moment,
      instant: plusWallDays(moment.instant, days, moment.zone ?? 'UTC'),
      wall: `${plusDays(moment.wall.slice(0, 10), days)}${moment.wall.slice(10)}`,
    }
  // No entry of its own tells of the day: it lasts as long as the series has it.
  const heard = { ...meeting, recurrenceId: day, start: later(meeting.start), end: later(meeting.end), sessions: [], unrolled: true }
  return { ...one, meeting: heard }
}
