import * as z from 'zod'
import { type Instant, type LocalDate, localDateSchema } from '../time/wall-time.ts'
import { isOfferOpen, nextOf } from './owed.ts'
import type { Application } from './view.ts'
import { onDay } from './week.ts'

export const stages = ['ahead', 'waiting', 'dateless', 'closed'] as const
export type Stage = (typeof stages)[number]

/** Something is ahead or an offer is to be answered, an answer is waited for, no date is known yet, or it is closed or answered. */
export function stageOf(application: Application, now: Instant): Stage {
  if (isOfferOpen(application, now)) return 'ahead'
  if (application.stopped !== null) return 'closed'
  if (nextOf(application, now) !== null) return 'ahead'
  const held = application.rounds.some(({ status, start }) => status === 'on' && start !== null && start <= now)
  return held || application.decisionBy !== null ? 'waiting' : 'dateless'
}

/** What is looked for among the applications. */
export interface Sought {
  words: string
  stage: Stage | null
  day: LocalDate | null
}

export const seeksNothing = ({ words, stage, day }: Sought): boolean => words === '' && stage === null && day === null

const stageSchema = z.enum(stages)

/** As a form or an address says it; what makes no sense is as if it were not said. */
export function soughtFrom(query: URLSearchParams): Sought {
  const [stage, day] = [stageSchema.safeParse(query.get('stage')), localDateSchema.safeParse(query.get('day'))]
  return {
    words: (query.get('q') ?? '').trim().slice(0, 200),
    stage: stage.success ? stage.data : null,
    day: day.success ? day.data : null,
  }
}

const textsOf = ({ company, role, domain, rounds }: Application): (string | null)[] => [
  company,
  role,
  domain,
  ...rounds.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)),
]

/** Many keyboards have no accents, and who types fast leaves them out. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')

/** Each word typed stands somewhere in the company, the role or the people. */
export function isSought(application: Application, { words, stage, day }: Sought, now: Instant, zone: string): boolean {
  const text = plain(textsOf(application).join(' '))
  if (
    !plain(words)
      .split(/\s+/)
      .every((word) => text.includes(word))
  )
    return false
  if (stage !== null && stageOf(application, now) !== stage) return false
  if (day === null) return true
  const { interviews, due } = onDay(application, day, zone)
  return interviews + due > 0
}
