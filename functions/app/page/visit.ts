import { namingAct } from '../../../templates/page/parts/done-words.ts'
import { signInPath } from '../../../templates/page/parts/paths.ts'
import type { FieldProblem, Refused } from '../../../templates/page/parts/problems/refused.ts'
import type { Instant } from '../../domain/time/wall-time.ts'
import type { View } from '../../domain/view/view.ts'
import { PermanentError } from '../../permanent-error.ts'
import type { CandidateState, World } from '../../ports.ts'
import { regarding } from '../../run.ts'
import { readView } from '../tell/read-view.ts'
import { type PageAnswer, seeOther } from './answer.ts'
import {
  bringsGesture,
  findLink,
  findOwner,
  keepWish,
  type LinkRight,
  type PageSettings,
  type Pass,
  refuseForeign,
  refuseWithoutGesture,
  saysItIsOurs,
} from './pass.ts'
import { FormRefused, PageProblem, type PageRequest, typedIn } from './request.ts'

/** What the pages need of the world: everything but the means to send mail; outside they only look, at a calendar's address that is added. */
export type PageWorld = Pick<
  World,
  'table' | 'inbox' | 'material' | 'fetcher' | 'timers' | 'pushes' | 'secrets' | 'site' | 'office' | 'clock' | 'log'
>

/** A request as it came in, before anyone knows who asks. */
export interface Call {
  world: PageWorld
  settings: PageSettings
  request: PageRequest
}

/** A request of somebody we know, with everything that is theirs. */
export interface Visit extends Call {
  pass: Pass
  now: Instant
  state: CandidateState
  view: View
  /** The form of this visit was not kept; its page is shown again. */
  refused?: Refused
}

export type Room = (call: Call) => Promise<PageAnswer>
export type Deed = (visit: Visit) => PageAnswer | Promise<PageAnswer>

/** Only for the signed-in owner; anybody else is sent to the door. `show`: the page that a form is shown on again when it is refused. */
export const forOwner =
  (deed: Deed, show?: Deed): Room =>
  async (call) => {
    const pass = await findOwner(call.world, call.settings, call.request)
    return pass === undefined ? toTheDoor(call) : enter(call, pass, deed, show)
  }

/** For the owner, and for whoever holds a link to this one thing. */
export const forLink =
  (rightOf: (request: PageRequest) => LinkRight, deed: Deed, show?: Deed): Room =>
  async (call) => {
    const pass =
      (await findOwner(call.world, call.settings, call.request)) ?? (await findLink(call.world, call.request, rightOf(call.request)))
    return pass === undefined ? toTheDoor(call) : enter(call, pass, deed, show)
  }

async function enter(call: Call, pass: Pass, deed: Deed, show: Deed | undefined): Promise<PageAnswer> {
  regarding({ candidateId: pass.candidateId })
  if (call.request.method === 'POST') refuseForeign(call.request, call.world.site.publicUrl, call.settings)
  const { overLimit } = call.request
  const old = overLimit === undefined && call.request.method === 'POST' && !(await bringsGesture(call.world, call.request, pass))
  if (old && (show === undefined || !saysItIsOurs(call.request))) await refuseWithoutGesture(call.world, call.request, pass)
  const visit = { ...call, pass, ...(await readView(call.world, pass.candidateId).catch(unlessGone)) }
  if (overLimit) return tooLarge(visit, overLimit, show)
  if (old && show !== undefined) return lookAgain(visit, show, [tooOld], 403)
  try {
    return call.request.method === 'POST' ? await act(visit, deed) : await deed(visit)
  } catch (error) {
    if (!(error instanceof FormRefused) || show === undefined) throw error
    return lookAgain(visit, show, error.problems)
  }
}

/** All that is said in one visit bears its instant, and the answer to the owner names it: by that it can be taken back. */
async function act(visit: Visit, deed: Deed): Promise<PageAnswer> {
  const { world, now, pass } = visit
  const answer = await deed({ ...visit, world: { ...world, clock: { now: () => now } } })
  const { location } = answer.headers
  if (pass.scope !== 'owner' || location === undefined) return answer
  return { ...answer, headers: { ...answer.headers, location: namingAct(location, now) } }
}

/** Nothing of it was done, so it needs no token either, which may be gone with the rest. */
function tooLarge(visit: Visit, problem: FieldProblem, show: Deed | undefined): Promise<PageAnswer> {
  if (show === undefined) throw new PageProblem(413, problem.words, 'Go back and send less at once.')
  return lookAgain(visit, show, [problem], 413)
}

/** The page a form stood on, with what was typed in it and what is wrong. */
export async function lookAgain(visit: Visit, show: Deed, problems: Refused['problems'], statusCode = 422): Promise<PageAnswer> {
  return { ...(await show({ ...visit, refused: { problems, typed: typedIn(visit.request.form) } })), statusCode }
}

/** Opened before its reader signed in anew, mostly: it is none of its fields that is wrong. */
const tooOld = { field: '', words: 'This form had been open for too long, so nothing was done. Send it once more.' }

function toTheDoor({ request }: Call): PageAnswer {
  if (request.method === 'GET') return seeOther(signInPath, keepWish(request))
  throw new PageProblem(
    403,
    'You are not signed in any more, so nothing was saved.',
    'Sign in in another tab, then come back and send this form again.',
  )
}

const unlessGone = (fault: unknown): never => {
  throw fault instanceof PermanentError ? nobodyHere() : fault
}

/** Only on one's own machine, where nobody signs in: elsewhere the session went with everything else. */
const nobodyHere = (): PageProblem =>
  new PageProblem(410, 'Everything here was deleted.', 'Start roundtwo again to begin anew; on a deployment, sign in again.')

export const lost = (what: string): PageProblem =>
  new PageProblem(404, `There is no such ${what} here.`, 'It may have been joined with another one. Look for it on the first page.')
