import { workplaceOf } from '../../../employer/workplace.ts'
import { factsIn } from '../../../sending/shown-facts.ts'
import { plusBusinessDays } from '../../../time/business-days.ts'
import { type Instant, localDate } from '../../../time/wall-time.ts'
import { isTalk } from '../../../view/is-talk.ts'
import { debriefNow, isCalledOff } from '../../../view/notes/happened.ts'
import type { Application, Round } from '../../../view/view.ts'
import type { Scene } from '../../planner-context.ts'
import type { Wish } from '../../wish.ts'
import { morningOf, wait, wish } from './follow-up.ts'
import { hasNewDate } from './new-time.ts'

export function afterCancel(scene: Scene, application: Application): Wish[] {
  const at = workplaceOf(application)
  return scene.served.flatMap((one) => {
    const off = offSince(scene, one.round)
    if (one.application !== application || off === null || isSettled(application, off.at) || hasNewDate(application, one.round, off.at))
      return []
    const due = morningOf(plusBusinessDays(localDate(off.at, scene.zone), wait.afterCancel, at), off.at, scene.zone, at)
    const because = `It comes two business days after ${off.what}, if no new date is known by then.`
    return [wish(scene, one, 'cancel-follow-up', due, because)]
  })
}

/** Answered for good, or since then. That they go on, said before, is why a new date is owed. */
const isSettled = ({ stopped, answered }: Application, offAt: Instant): boolean =>
  stopped !== null && !(answered?.kind === 'next-step' && answered.at < offAt)

/** Since when a round has no date: called off before it was held, or moved, as the candidate says. */
export function offSince(scene: Scene, round: Round): { at: Instant; what: string } | null {
  const { cancelledAt, status, declined, ownWish } = round
  // Work that need not be done has no date to ask for, nor has an offer.
  if (!isTalk(round)) return null
  const told = debriefNow(round)
  if (status === 'on' && told?.happened === 'moved') return { at: told.at, what: 'you said that the interview was moved' }
  // Whoever wanted it off asks for no new date.
  return status !== 'cancelled' || ownWish || !cancelledAt || !isCalledOff(round) || !wasTold(scene, round)
    ? null
    : { at: cancelledAt, what: declined ? 'the time was declined' : 'the interview was cancelled' }
}

/** A cancel that came before its invite ended nothing that the candidate was counting on. */
const wasTold = ({ history }: Scene, { id }: Round): boolean => history.mails.some((mail) => factsIn(mail, id)?.facts?.status === 'on')
