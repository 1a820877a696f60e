import { tickRounds } from '../../functions/app/send/tick-rounds.ts'
import { answerQuestion } from '../../functions/app/tell/answer-question.ts'
import { editRound } from '../../functions/app/tell/edit-round.ts'
import { markThanked } from '../../functions/app/tell/mark-thanked.ts'
import { readView } from '../../functions/app/tell/read-view.ts'
import { recordDebrief } from '../../functions/app/tell/record-debrief.ts'
import { recordOutcome } from '../../functions/app/tell/record-outcome.ts'
import type { Debrief, Outcome } from '../../functions/domain/record/note.ts'
import type { TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import { type Elapsed, type Instant, localDate, plus, plusDays } from '../../functions/domain/time/wall-time.ts'
import { findRound } from '../../functions/domain/view/find-round.ts'
import { startAskedAbout } from '../../functions/domain/view/notes/happened.ts'
import type { World } from '../../functions/ports.ts'
import type { SentMail } from '../fakes/memory-world.ts'
import type { Chance } from './chance.ts'

/** What the candidate does about a mail, drawn when it comes and done some time later. */
export type Act = { candidateId: string; mailKey: string } & (
  | { does: 'debrief'; happened: Debrief['happened']; decisionInDays: number | null; outcome: Outcome | null }
  | { does: 'thank'; done: 'sent' | 'skipped' }
  | { does: 'outcome'; outcome: Outcome | 'heard-back' }
  | { does: 'edit'; field: 'start' | 'place' }
  | { does: 'answer'; answer: 'yes' | 'no' }
  | { does: 'tick' }
)

/** Draws whether and when the candidate reacts. */
export function reactionTo(dice: Chance, mail: Pick<SentMail, 'candidateId' | 'key' | 'kind'>): { act: Act; after: Elapsed } | undefined {
  const does = reactions[mail.kind]?.(dice)
  return does && { act: { candidateId: mail.candidateId, mailKey: mail.key, ...does }, after: { minutes: dice.between(2, 30 * 60) } }
}

type Does = Act extends infer One ? (One extends Act ? Omit<One, 'candidateId' | 'mailKey'> : never) : never

const outcomes = ['offer', 'rejected', 'withdrawn', 'on-hold', 'next-round', 'closed'] as const

const reactions: { [Kind in TouchpointKind]?: (dice: Chance) => Does | undefined } = {
  debrief: (dice) =>
    dice.percent(60)
      ? {
          does: 'debrief',
          happened: dice.pick({ yes: 64, 'cut-short': 8, 'no-show': 14, moved: 14 }),
          decisionInDays: dice.percent(40) ? dice.between(0, 9) : null,
          outcome: dice.percent(10) ? dice.one(outcomes) : null,
        }
      : undefined,
  thanks: (dice) => (dice.percent(40) ? { does: 'thank', done: dice.one(['sent', 'skipped']) } : undefined),
  nudge: (dice) => (dice.percent(40) ? { does: 'outcome', outcome: dice.one([...outcomes, 'heard-back', 'open']) } : undefined),
  'second-nudge': (dice) => (dice.percent(20) ? { does: 'outcome', outcome: dice.one([...outcomes, 'heard-back', 'open']) } : undefined),
  receipt: (dice) => (dice.percent(5) ? { does: 'edit', field: dice.one(['start', 'place']) } : undefined),
  question: (dice) => (dice.percent(70) ? { does: 'answer', answer: dice.one(['yes', 'no']) } : undefined),
  'feed-summary': (dice) => (dice.percent(50) ? { does: 'tick' } : undefined),
}

/** Done from the page, from what it shows at that moment; what makes no sense any more is left. Safe to repeat. */
export async function perform(world: World, act: Act, drawnAt: Instant): Promise<void> {
  const { candidateId, mailKey } = act
  const { state, view } = await readView(world, candidateId)
  const row = state.touchpoints.find(({ key }) => key === mailKey)
  const found = findRound(view, row?.roundId ?? '')
  if (act.does === 'tick') {
    const rounds = view.applications.flatMap((one) => one.rounds)
    await tickRounds(world, view, state, row?.subject ?? '', new Set(rounds.map(({ id }) => id)))
    return
  }
  if (act.does === 'answer') {
    const question = view.questions.find((one) => !one.answered && one.about !== 'start' && one.about !== 'application')
    if (question) await answerQuestion(world, view, question, { kind: act.answer })
    return
  }
  if (!found) return
  const { round, application } = found
  if (act.does === 'debrief') {
    const met = round.interviewers.map(({ name, email, title }) => ({ name, email, title, met: true, detail: null }))
    const decisionBy = act.decisionInDays === null ? null : plusDays(localDate(drawnAt, view.candidate.homeZone), act.decisionInDays)
    const start = startAskedAbout(round, state.touchpoints, world.clock.now())
    const about = start === null ? {} : { start }
    const said: Debrief = { people: met, redo: null, doubt: 'scale', decisionBy, happened: act.happened, other: null, ...about }
    return recordDebrief(world, candidateId, round, said, act.outcome)
  }
  if (act.does === 'thank') {
    for (const { key } of round.interviewers) await markThanked(world, candidateId, round, key, act.done)
    return
  }
  if (act.does === 'outcome') {
    const due = act.outcome === 'offer' ? { dueOn: plusDays(localDate(drawnAt, view.candidate.homeZone), 6) } : {}
    return recordOutcome(world, candidateId, application, act.outcome, due)
  }
  const interview = round.interviews.find(({ status }) => status === 'on')
  if (!interview?.start || interview.start <= world.clock.now()) return
  const edit =
    act.field === 'start'
      ? { start: plus(interview.start, { hours: 1 }), end: plus(interview.start, { hours: 2 }) }
      : { location: 'Pier 4, second floor' }
  return editRound(world, candidateId, application, interview, edit)
}
