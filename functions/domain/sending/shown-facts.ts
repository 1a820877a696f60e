import * as z from 'zod'
import { oncePer } from '../remember.ts'
import { instantSchema, localDateSchema } from '../time/wall-time.ts'
import { sessionsOn } from '../view/meeting/busy-time.ts'
import type { Round } from '../view/view.ts'
import { sameName } from '../who/short-name.ts'
import type { Touchpoint } from './touchpoint.ts'

/** What a mail tells of a round that a change would concern. */
const factsSchema = z.object({
  status: z.enum(['on', 'cancelled', 'to-be-moved']),
  /** The time was asked for, and not agreed to. */
  askedFor: z.literal(true).optional(),
  start: instantSchema.nullable(),
  /** Days without an hour: a date, wherever one lives. */
  allDay: z.literal(true).optional(),
  /** Null when it was only assumed. */
  end: instantSchema.nullable(),
  place: z.string().nullable(),
  link: z.string().nullable(),
  /** In which way one meets, where that is known. */
  by: z.enum(['phone', 'video', 'place']).optional(),
  people: z.array(z.string()),
  /** Of a full day each stretch, since one of them can move alone. */
  sessions: z.array(
    z.object({ start: instantSchema, end: instantSchema.nullable(), place: z.string().nullable(), link: z.string().nullable() }),
  ),
})
export type Facts = z.infer<typeof factsSchema>

/** What every mail about a round keeps, so that a moved start or a later decision date is seen; `facts` where it told them. */
const shownSchema = z.object({
  start: instantSchema.nullable(),
  decisionBy: localDateSchema.nullable(),
  facts: factsSchema.optional(),
  /** The deadline of an offer that it reminded of. */
  offerBy: instantSchema.optional(),
  /** When the work for it is due, where there is any. */
  due: instantSchema.nullable().optional(),
  /** Of a change: the hours that it told to be over. */
  over: z.array(instantSchema).optional(),
  /** The ids that the round had borne by then, where it was more than one: it speaks for each of them. */
  of: z.array(z.string()).optional(),
})
export type Shown = z.infer<typeof shownSchema>

/** Lunch and arrival are shown; that they move is no change of an interview. */
const talksOn = (round: Round) => sessionsOn(round).filter(({ aside }) => !aside)

export const factsOf = (round: Round): Facts => ({
  status: round.status,
  ...(round.askedFor ? { askedFor: true as const } : {}),
  start: round.start,
  ...(round.allDay ? { allDay: true as const } : {}),
  end: round.endAssumed ? null : round.end,
  place: round.location,
  link: round.meetingUrl,
  ...(round.how && round.how.by !== 'to-be-told' ? { by: round.how.by } : {}),
  people: round.interviewers.filter((person) => !person.addedLater).map((person) => person.name),
  sessions: talksOn(round).map(({ start, end, interview }) => ({
    start,
    end: interview?.endAssumed ? null : end,
    place: interview?.location ?? null,
    link: interview?.meetingUrl ?? null,
  })),
})

/** What a mail showed of a round when it went; undefined when it showed none of it. */
export const factsIn = (mail: Touchpoint, roundId: string): Shown | undefined => mail.shown && shownIn(mail.shown).get(roundId)

/** Every rule of a plan asks every mail. */
const shownIn = oncePer((shown: NonNullable<Touchpoint['shown']>): Map<string, Shown> => {
  const read = Object.entries(shown).map(([roundId, one]) => [roundId, shownSchema.safeParse(one)] as const)
  return new Map(read.flatMap(([roundId, { data }]) => (data ? [[roundId, data] as const] : [])))
})

/** All that a mail showed of a round, also where that was a part of another by then. */
export const shownOn = ({ shown }: Touchpoint, roundId: string): Shown[] =>
  shown ? [...shownIn(shown)].flatMap(([id, one]) => (id === roundId || one.of?.includes(roundId) ? [one] : [])) : []

/** The facts the candidate was mailed last, and by which mail. `mails`: sent or unknown, oldest first. */
export function lastTold(mails: Touchpoint[], roundId: string): { mail: Touchpoint; facts: Facts } | undefined {
  for (const mail of mails.toReversed()) {
    const facts = factsIn(mail, roundId)?.facts
    if (facts) return { mail, facts }
  }
  return undefined
}

/** An agreement that is still out is told with the state, and that no hour is known with the start. */
export type Fact = Exclude<keyof Facts, 'askedFor' | 'allDay'>

/** Of the same length, and each is somebody there, be it by the short form of a name. */
const samePeople = (was: string[], is: string[]): boolean =>
  was.length === is.length && was.every((name) => is.some((other) => sameName(name, other) || sameName(other, name)))
/** An end that was only assumed on either side is no news. */
const differentEnd = (was: string | null, is: string | null): boolean => was !== null && is !== null && was !== is

function differentSessions(was: Facts['sessions'], is: Facts['sessions']): boolean {
  if (was.length !== is.length) return true
  return was.some((one, at) => {
    const other = is[at]
    return !other || one.start !== other.start || one.place !== other.place || one.link !== other.link || differentEnd(one.end, other.end)
  })
}

/** Which facts differ from what was told. While a round is off only that counts: its time and place mean nothing then. */
export function differences(was: Facts, is: Facts): Fact[] {
  if (was.status !== is.status || was.askedFor !== is.askedFor) return is.status === 'on' ? ['status', ...differentOn(was, is)] : ['status']
  return is.status === 'on' ? differentOn(was, is) : []
}

const differentOn = (was: Facts, is: Facts): Fact[] => {
  const different: Fact[] = (['start', 'place', 'link'] as const).filter((fact) => was[fact] !== is[fact])
  if (was.by && is.by && was.by !== is.by) different.push('by')
  if (differentEnd(was.end, is.end)) different.push('end')
  if (!samePeople(was.people, is.people) || !samePeople(is.people, was.people)) different.push('people')
  if (differentSessions(was.sessions, is.sessions)) different.push('sessions')
  return different
}
