import { doneWords } from '../../../../../templates/page/parts/done-words.ts'
import { homePath, officePath, settingsPath, signInPath } from '../../../../../templates/page/parts/paths.ts'
import { enterPage, signInPage } from '../../../../../templates/page/sign-in.tsx'
import { candidateSchema } from '../../../../domain/access/candidate.ts'
import { signInDoor } from '../../../../domain/access/door.ts'
import { gestureOf, readLink } from '../../../../domain/access/link-token.ts'
import { consumeSignIn, requestSignIn } from '../../../join/sign-in.ts'
import { letStaffIn } from '../../../office/let-staff-in.ts'
import { letIn } from '../../../receive/let-in.ts'
import { html, seeOther } from '../../answer.ts'
import {
  endSession,
  endWish,
  findOwner,
  linkKeys,
  type Pass,
  refuseForeign,
  refuseWithoutGesture,
  sessionCookies,
  wishOf,
} from '../../pass.ts'
import { textOf, typedIn } from '../../request.ts'
import { type Call, forOwner, type Room } from '../../visit.ts'
import { deadLink } from './follow-link.ts'

/** Nobody is signed in yet, so the form is bound to what it is for. */
export const stranger = async ({ world }: Call, credential: string): Promise<Pass> => ({
  candidateId: '',
  scope: 'link',
  credential,
  gesture: gestureOf(await linkKeys(world), credential),
})

export async function refuseOutside(call: Call, pass: Pass): Promise<void> {
  refuseForeign(call.request, call.world.site.publicUrl, call.settings)
  await refuseWithoutGesture(call.world, call.request, pass)
}

export const showSignIn: Room = async (call) => {
  // On one's own machine everybody is let in, also who wants to sign in as somebody else.
  if ((await findOwner(call.world, call.settings, call.request))?.session !== undefined) return seeOther(homePath)
  const { gesture } = await stranger(call, 'sign-in')
  return html(signInPage({ gesture, done: doneWords[call.request.query.get('done') ?? ''] }))
}

export const sendSignIn: Room = async (call) => {
  const pass = await stranger(call, 'sign-in')
  await refuseOutside(call, pass)
  const mail = textOf(call.request.form, 'mail') ?? ''
  // Tells only what is no address at all; of any other nobody learns whose it is.
  if (!candidateSchema.shape.mail.safeParse(mail).success) {
    const problems = [{ field: 'mail', words: 'That is no mail address, such as sam@example.com.' }]
    return html(signInPage({ gesture: pass.gesture, refused: { problems, typed: typedIn(call.request.form) } }), 422)
  }
  const invited = call.settings.invited?.find((one) => signInDoor(one.mail) === signInDoor(mail))
  await letIn(call.world, mail, invited)
  await letStaffIn(call.world, mail)
  await requestSignIn(call.world, mail, call.request.sourceIp)
  return seeOther(`${signInPath}?done=link-sent`)
}

export const showEnter: Room = async (call) => {
  const token = call.request.params.token ?? ''
  if (readLink(await linkKeys(call.world), token, ['sign-in'], call.world.clock.now()) === undefined) throw deadLink()
  const { gesture } = await stranger(call, token)
  return html(enterPage({ gesture, token }))
}

export const sendEnter: Room = async (call) => {
  const token = call.request.params.token ?? ''
  await refuseOutside(call, await stranger(call, token))
  const session = await consumeSignIn(call.world, token)
  if (session === undefined) throw deadLink()
  if ((await call.world.table.findCandidate(session.candidateId))?.staff)
    return seeOther(officePath, await sessionCookies(call.world, session, 'staff'))
  return seeOther(wishOf(call.request), [...(await sessionCookies(call.world, session)), ...endWish()])
}

/** The session ends, not only the cookie: a copy of it opens nothing any more. */
export const sendSignOut = forOwner(async ({ world, pass: { candidateId, session } }) => {
  if (session !== undefined) await world.table.endSession(candidateId, session)
  return seeOther(`${signInPath}?done=signed-out`, endSession())
})

/** One of the owner's other browsers, all others, or all of them with this one, which goes last: interrupted, it can be pressed again. */
export const sendEndSession = forOwner(async ({ world, request, pass: { candidateId, session } }) => {
  const wanted = textOf(request.form, 'session')
  const others = (await world.table.listSessions(candidateId)).filter(({ id }) => id !== session)
  for (const { id } of others) if (wanted === 'all' || wanted === 'others' || wanted === id) await world.table.endSession(candidateId, id)
  if (wanted !== 'all') return seeOther(`${settingsPath}?done=session-ended`)
  if (session !== undefined) await world.table.endSession(candidateId, session)
  return seeOther(`${signInPath}?done=signed-out-everywhere`, endSession())
})
