import { addContribution, isRepeat } from '../record/add-contribution.ts'
import type { Contributed } from '../record/contribution.ts'
import { compareContributions, isCancel } from '../record/contribution-order.ts'
import type { Decision, Message } from '../record/message.ts'
import { interviewsOf } from '../view/find-round.ts'
import { type FoldedItem, foldItems } from '../view/folded-items.ts'
import { view } from '../view/make-view.ts'
import type { Interview, View } from '../view/view.ts'
import { type Considered, type Known, nothing } from './considered.ts'
import { reasonFor } from './decision-reason.ts'

/** What changes for the candidate when these are stored, said of what matters most. */
export function decided(
  contributed: readonly Contributed[],
  { message, items, before }: Omit<Known, 'reading' | 'trust' | 'folded'>,
): Considered {
  const itemOf = (identity: string) => items.interviews.find((one) => one.identity === identity)
  const identities = [...new Set(contributed.map((one) => one.identity))]
  const news = contributed.filter((one) => !isRepeat(one, itemOf(one.identity)))
  const stored = new Map(items.interviews.map((one) => [one.identity, one]))
  for (const one of news) stored.set(one.identity, addContribution(stored.get(one.identity), one, items.candidate.id))
  const next = { ...items, interviews: [...stored.values()] }
  const after = view(next)
  const folded = foldItems(next)
  const judged = contributed.map((one) => ({ one, ...judge(one, news.includes(one), message, before, after, folded) }))
  // That nothing was known of one of them says less than anything about the others.
  const known = judged.filter(({ interview }) => interview)
  const verdicts = known.length > 0 ? known : judged
  const first = weight.flatMap((decision) => verdicts.filter((each) => each.decision === decision))[0]
  if (!first) return nothing('no-change', reasonFor.noChange)
  const reason = reasonFor.decision(first.decision, {
    interview: first.interview,
    before: first.before,
    contribution: first.one.contribution,
    count: verdicts.filter((each) => each.decision === first.decision).length,
    candidate: items.candidate,
    view: after,
  })
  return { decision: first.decision, reason, contributions: news, identities, notes: [] }
}

/** Of a message about several meetings, what matters most to the candidate names it. */
const weight: readonly Decision[] = ['new-round', 'cancelled', 'changed', 'asked', 'stale', 'no-change']

interface Judged {
  decision: Decision
  interview: Interview | undefined
  before: Interview | undefined
}

function judge(
  { identity, contribution }: Contributed,
  isNew: boolean,
  message: Message,
  before: View,
  after: View,
  folded: readonly FoldedItem[],
): Judged {
  const interview = interviewsOf(after).find((one) => one.identities.includes(identity))
  const earlier = interviewsOf(before).find(
    (one) => one.identities.includes(identity) || interview?.identities.some((each) => one.identities.includes(each)),
  )
  const state = folded.find((one) => one.item.identity === identity)?.folded
  const found = (decision: Decision): Judged => ({ decision, interview, before: earlier })
  // A cancel of its hour, under a uid that invites to nothing known.
  const asking = interview ? undefined : interviewsOf(after).find(({ pending }) => pending?.messageId === message.id)
  if (asking) return { decision: 'asked', interview: asking, before: asking }
  const isAsked =
    state?.unproven.some((one) => one.messageId === message.id && !isCancel(one)) || interview?.pending?.messageId === message.id
  if (isAsked) return found('asked')
  if (!isNew) return found('no-change')
  if (!interview) return found(isCancel(contribution) ? 'cancelled' : 'no-change')
  if (!earlier) return found(interview.status === 'on' ? 'new-round' : 'cancelled')
  if (interview.status !== 'on' && earlier.status !== interview.status) return found('cancelled')
  if (shown(interview) !== shown(earlier)) return found('changed')
  const winner = state?.meeting?.winner
  return found(winner && compareContributions(contribution, winner) < 0 ? 'stale' : 'no-change')
}

/** What the candidate sees of an interview: two that read the same here differ in nothing worth telling. */
const seen = [
  'status',
  'askedFor',
  'declined',
  'start',
  'end',
  'allDay',
  'zone',
  'sessions',
  'meetingUrl',
  'location',
  'company',
  'role',
  'round',
  'format',
  'task',
  'decisionBy',
  'recruiter',
  'details',
  'how',
] as const satisfies readonly (keyof Interview)[]

const shown = (interview: Interview): string =>
  JSON.stringify([...seen.map((field) => interview[field]), interview.interviewers.map((one) => [one.key, one.name, one.title])])
