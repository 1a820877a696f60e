import { type Instant, localDate, plus } from '../time/wall-time.ts'
import { tookPlace } from './notes/happened.ts'
import type { Application, Interviewer, Round, View } from './view.ts'

interface About {
  application: Application
  round: Round
}

/** Something of the candidate's day, and by when; `at` null: by the end of it. */
export type Owed = About & { at: Instant | null } & (
    | { kind: 'interview' | 'task' | 'decision' | 'offer' }
    | { kind: 'thanks'; person: Interviewer }
  )

/** A note counts as timely for a day after the talk. */
const thanksFor = { hours: 24 } as const

/** Today's interviews, notes still open, work and answers due; in the order of their hours, those without one last. Days are the candidate's own. */
export function owedToday({ applications, candidate: { homeZone } }: View, now: Instant): Owed[] {
  const today = localDate(now, homeZone)
  const isToday = (at: Instant | null | undefined): boolean => !!at && localDate(at, homeZone) === today
  const owed = applications.flatMap((application): Owed[] => {
    const { rounds, decisionBy, answered, stopped } = application
    const last = rounds.at(-1)
    return [
      ...rounds
        .filter(({ status }) => status === 'on')
        .flatMap((round): Owed[] => [
          ...(round.localDate === today && !round.taskOnly
            ? [{ kind: 'interview' as const, application, round, at: round.allDay ? null : round.start }]
            : []),
          ...(round.task?.stated && !round.task.handedInAt && isToday(round.task.due)
            ? [{ kind: 'task' as const, application, round, at: round.task.due }]
            : []),
          ...thanksOpen(round, now).map(({ person, until }) => ({ kind: 'thanks' as const, application, round, at: until, person })),
        ]),
      ...(last && !stopped && decisionBy?.date === today ? [{ kind: 'decision' as const, application, round: last, at: null }] : []),
      ...(last && answered?.kind === 'offer' && isToday(answered.deadline)
        ? [{ kind: 'offer' as const, application, round: last, at: answered.deadline }]
        : []),
    ]
  })
  return owed.sort((a, b) => ((a.at ?? '~') < (b.at ?? '~') ? -1 : 1))
}

function thanksOpen(round: Round, now: Instant): { person: Interviewer; until: Instant }[] {
  if (!tookPlace(round)) return []
  return round.interviewers.flatMap((person) => {
    const until = person.lastSessionEnd && plus(person.lastSessionEnd, thanksFor)
    return person.thanked === 'open' && person.lastSessionEnd && person.lastSessionEnd <= now && until && until > now
      ? [{ person, until }]
      : []
  })
}

/** It waits for the candidate's word; without a day for it, until they say what became of it. */
export const isOfferOpen = ({ answered }: Application, now: Instant): boolean =>
  answered?.kind === 'offer' && (answered.deadline === null || answered.deadline > now)

/** The next thing with an hour: an interview that is not over, work not handed in, or the answer to an offer (of no round). */
export function nextOf(application: Application, now: Instant): { round: Round | null; at: Instant } | null {
  const { rounds, answered } = application
  const answer = isOfferOpen(application, now) ? answered?.deadline : null
  const ahead: { round: Round | null; at: Instant }[] = rounds
    .filter(({ status }) => status === 'on')
    .flatMap((round) => {
      const over = round.end ?? round.start
      const due = round.task?.stated && !round.task.handedInAt ? round.task.due : null
      return [...(round.start && over && over > now ? [{ round, at: round.start }] : []), ...(due && due > now ? [{ round, at: due }] : [])]
    })
  return [...ahead, ...(answer ? [{ round: null, at: answer }] : [])].sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null
}

/** What comes next stands first, then what is waited for by its date, then the rest, latest first. */
export function inOrderOfNext(applications: readonly Application[], now: Instant): Application[] {
  const rank = (one: Application): string => {
    const next = nextOf(one, now)
    return next ? `0 ${next.at}` : one.decisionBy ? `1 ${one.decisionBy.date}` : '2'
  }
  return [...applications].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}
