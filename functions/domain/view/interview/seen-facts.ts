import type { Evidence } from '../../read/reading.ts'
import type { Contribution } from '../../record/interview.ts'
import type { Member } from '../folded-items.ts'
import { bestFact, type Found, inOrder } from './better-fact.ts'
import type { Standing } from './standing.ts'

/** What an update leaves out (company, role, format) stays as read before; when and where are those of one message, or of another carrier of the same meeting. */
export function factsOf(
  members: readonly Member[],
  base: Contribution | undefined,
  rest: readonly Contribution[],
  { status }: Pick<Standing, 'status'>,
) {
  const facts = inOrder(members.flatMap((member) => member.facts))
  // Whoever hands over takes their invitation back, and arranges it no more.
  const standing = inOrder(members.filter(({ meeting }) => meeting.status === status).flatMap((member) => member.facts))
  const place = (pick: (one: Contribution) => string | null): Found<string> | null => {
    const own = base && pick(base)
    return base && own ? { value: own, from: base } : bestFact(inOrder(rest), pick)
  }
  return {
    title: place((one) => one.meeting.title),
    company: bestFact(facts, (one) => one.company),
    role: bestFact(facts, (one) => one.role),
    round: bestFact(facts, (one) => one.round),
    format: bestFact(facts, (one) => one.format),
    recruiter: bestFact(standing, (one) => one.recruiter) ?? bestFact(facts, (one) => one.recruiter),
    language: bestFact(facts, (one) => one.language ?? null),
    task: bestFact(facts, (one) => one.task),
    decisionBy: bestFact(facts, (one) => one.decisionBy),
    meetingUrl: place((one) => one.meeting.meetingUrl),
    location: place((one) => one.meeting.location),
  }
}

export type Facts = ReturnType<typeof factsOf>

/** The words behind each fact as shown: those of the message it was taken from, never those of another one. */
export function evidenceOf(found: Facts, base: Contribution | undefined): Record<string, Evidence> {
  const sources: Record<string, Contribution | undefined> = Object.fromEntries(
    Object.entries(found).map(([field, fact]) => [field, fact?.from]),
  )
  const fields = new Set([...Object.keys(base?.evidence ?? {}), ...Object.keys(sources)])
  const entries = [...fields].flatMap((field) => {
    const evidence = (field in sources ? sources[field] : base)?.evidence[field]
    return evidence ? [[field, evidence] as const] : []
  })
  return Object.fromEntries(entries)
}
