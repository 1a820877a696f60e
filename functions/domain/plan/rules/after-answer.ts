import { lastAsked, lastRound } from '../../employer/last-round.ts'
import { workplaceOf } from '../../employer/workplace.ts'
import { factsIn } from '../../sending/shown-facts.ts'
import type { TouchpointKind } from '../../sending/touchpoint.ts'
import { touchpointKey } from '../../sending/touchpoint-key.ts'
import { plusBusinessDays } from '../../time/business-days.ts'
import { type Instant, localDate, plus, plusDays } from '../../time/wall-time.ts'
import type { Answered, Application, Round } from '../../view/view.ts'
import { mailedAt } from '../history.ts'
import { occasionOf } from '../occasions.ts'
import type { Scene } from '../planner-context.ts'
import type { Wish } from '../wish.ts'
import { awaitsTime } from './follow-ups/awaits-time.ts'
import { offSince } from './follow-ups/called-off.ts'
import { followUpUse, morningOf } from './follow-ups/follow-up.ts'

/** Hours before an offer's deadline. */
const marks = [48, 24]
/** Days; where business days are meant, it says so. */
const wait = { pause: 30, afterPauseBusiness: 2, forTimeBusiness: 5, useOfNo: 3, useOfOffer: 7 }

interface Case {
  scene: Scene
  application: Application
  /** What the mails are filed under, like the nudges: the last round held. */
  round: Round
}

/** What follows once the employer has answered: an offer is watched, a no is let go, a pause gets one check-in, a promised round its time. */
export const afterAnswers = (scene: Scene): Wish[] =>
  scene.view.applications.flatMap((application) => {
    const { answered, rounds } = application
    const round = lastRound(rounds) ?? rounds.at(-1)
    if (!round) return []
    const one = { scene, application, round }
    if (answered?.kind === 'offer') {
      // A call about the offer is no other subject: what was mailed of it is not mailed again.
      const before = { ...one, round: lastAsked(rounds.filter(({ firstStoredAt }) => firstStoredAt <= answered.at)) ?? round }
      return answered.confirmed ? [offer(before, answered), ...deadlines(before, answered)] : askedOnce(before, answered)
    }
    if (answered?.kind === 'rejection' && answered.confirmed) return afterNo(one, answered)
    if (answered?.kind === 'on-hold') return [checkIn(one, answered)]
    return askTime(one)
  })

type Times = Pick<Wish, 'due' | 'useBy' | 'notBefore' | 'because'>

const wish = ({ application, round }: Case, kind: TouchpointKind, occasion: number, times: Times): Wish => ({
  subject: round.id,
  roundId: round.id,
  applicationId: application.id,
  kind,
  occasion,
  ...times,
  inQuiet: 'later',
  inBusy: 'after',
})

const offer = (one: Case, { at, deadline }: Answered): Wish =>
  wish(one, 'offer', 1, {
    due: at,
    useBy: deadline ?? plus(at, { days: wait.useOfOffer }),
    notBefore: at,
    because: 'It comes once you have said that they made an offer.',
  })

/** Known too late for a mark, the offer's own mail has said it. */
function deadlines(one: Case, { at, deadline }: Answered): Wish[] {
  if (deadline === null) return []
  const first = firstOccasion(one, deadline)
  return marks.flatMap((hours, i) => {
    const due = plus(deadline, { hours: -hours })
    const next = marks[i + 1]
    if (due <= at) return []
    return [
      {
        ...wish(one, 'offer-deadline', first + i, {
          due,
          useBy: next === undefined ? deadline : plus(deadline, { hours: -next }),
          notBefore: at,
          because: `It comes ${hours} hours before the offer asks for your answer.`,
        }),
        inQuiet: 'earlier' as const,
        inBusy: 'before' as const,
      },
    ]
  })
}

/** An offer that nobody has confirmed may be one all the same: at the first mark of its deadline the candidate is asked, and not again. */
const askedOnce = (one: Case, answered: Answered): Wish[] =>
  deadlines(one, answered)
    .slice(0, 1)
    .map((first) => ({
      ...first,
      useBy: answered.deadline ?? first.useBy,
      because: 'Their mail reads like an offer with a day for your answer, and you have not told me whether it is one.',
    }))

/** The first mark of this deadline: behind every reminder that was mailed of another one. */
function firstOccasion({ scene: { history }, round }: Case, deadline: Instant): number {
  const mailed = history.mails.filter(
    (mail) => factsIn(mail, round.id)?.offerBy !== undefined && factsIn(mail, round.id)?.offerBy !== deadline,
  )
  const isOfAnother = (occasion: number) => {
    const mail = history.mailOf(touchpointKey(round.id, 'offer-deadline', occasion))
    return mail !== undefined && mailed.includes(mail)
  }
  let first = 1
  for (let occasion = 1; occasion <= mailed.length * marks.length; occasion += 1) if (isOfAnother(occasion)) first = occasion + 1
  return first
}

/** The receipt of their mail has said it where they wrote it: nobody is told a no twice. */
function afterNo(one: Case, { at }: Answered): Wish[] {
  const isTold = one.scene.view.answers.some(
    ({ said }) => said?.applicationId === one.application.id && said.kind === 'rejection' && said.against.length === 0 && !said.among,
  )
  if (isTold) return []
  const because = 'It comes once you have said that they decided against it.'
  return [wish(one, 'after-no', 1, { due: at, useBy: plus(at, { days: wait.useOfNo }), notBefore: at, because })]
}

function checkIn(one: Case, { at, dueOn }: Answered): Wish {
  const { zone, history } = one.scene
  const place = workplaceOf(one.application)
  const day = dueOn ? plusBusinessDays(dueOn, wait.afterPauseBusiness, place) : plusDays(localDate(at, zone), wait.pause)
  const due = morningOf(day, at, zone, place)
  const because = dueOn
    ? 'It comes two business days after the date they gave for going on.'
    : 'It comes thirty days after they put it on hold, as they gave no date.'
  const occasion = occasionOf(history, one.round.id, 'check-in', (mail) => at > mailedAt(mail))
  return wish(one, 'check-in', occasion, { due, useBy: followUpUse(due, zone, place), notBefore: at, because })
}

/** A further round is promised and its time is not: one draft that asks, unless the time has come by then. */
function askTime(one: Case): Wish[] {
  const at = awaitsTime(one.application)
  if (at === null || hadTime(one, at)) return []
  const { zone, history } = one.scene
  const place = workplaceOf(one.application)
  const due = morningOf(plusBusinessDays(localDate(at, zone), wait.forTimeBusiness, place), at, zone, place)
  const occasion = occasionOf(history, one.round.id, 'ask-time', (mail) => at > mailedAt(mail))
  const because = 'It comes five business days after they spoke of a further round, if no time for it is known by then.'
  return [wish(one, 'ask-time', occasion, { due, useBy: followUpUse(due, zone, place), notBefore: at, because })]
}

/** It had a time and lost it again: the draft that asks for a new date asks for both. */
const hadTime = ({ scene, application }: Case, promisedAt: Instant): boolean =>
  application.rounds.some((round) => round.firstStoredAt >= promisedAt && offSince(scene, round) !== null)
