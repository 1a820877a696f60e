import { draftAskNumber, draftAskPlace } from '../../../functions/domain/drafts/ask-place.ts'
import { type Draft, greetingName } from '../../../functions/domain/drafts/draft.ts'
import { mailtoOf } from '../../../functions/domain/drafts/mailto.ts'
import { isPlaceKnown } from '../../../functions/domain/packet/invite-says.ts'
import { localDate, minutesBetween } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { styledName } from '../../../functions/domain/who/styled-name.ts'
import { type Block, quiet } from '../content.ts'
import { clip } from '../render/clean.ts'
import { type Scene, todayOf } from '../scene.ts'
import { contactOf, dayInLetter, mannerTo } from './drafts/draft-block.ts'
import { namesNumber, toCallBefore } from './numbers-to-call.ts'
import { mainAct } from './round-facts.ts'

/** The one thing to press: the way there; while nobody has told it, the note that asks for it. */

export interface Act {
  words: string
  href: string
}

/** A link that was promised is waited for, until it is nearly time. */
const mostWait = 3 * 60

/** A link that was promised and has not come. */
const isPromised = ({ how, meetingUrl, location }: Round): boolean => how?.by === 'to-be-told' && meetingUrl === null && location === null

/** Nobody has told where it is, or how one gets in. */
export const isWayOpen = ({ now }: Pick<Scene, 'now'>, round: Round): boolean =>
  round.status === 'on' && (isPromised(round) ? round.start !== null && minutesBetween(now, round.start) <= mostWait : !isPlaceKnown(round))

/** Days before, nobody joins or sets out. */
export const isOfToday = (scene: Scene, { start }: Round): boolean =>
  start !== null && localDate(start, scene.view.candidate.homeZone) === todayOf(scene)

/** `note`: one that asks for more than the place, where the mail has it. */
export const actOf = (scene: Scene, round: Round, application: Application, note: Draft | null = null): Act | null =>
  mainAct(round) ?? (isWayOpen(scene, round) ? askAct(scene, round, application, note) : null)

/** On site, and nobody to call on the way: there is time to ask while the day is far. */
export function numberBlocks({ view }: Scene, round: Round, application: Application): Block[] {
  const contact = contactOf(round, application)
  if (!round.onSite || round.status !== 'on' || namesNumber(round) || toCallBefore(round, contact)) return []
  const manner = mannerTo(view, round, application)
  const day = round.localDate ? dayInLetter(round.localDate, manner) : null
  const mailto = mailtoOf(draftAskNumber({ candidateName: view.candidate.name, contact, day, manner }))
  return mailto ? [quiet(['No number to call on the day. ', { link: 'Ask for one', href: mailto.href }, '.'])] : []
}

function askAct(scene: Scene, round: Round, application: Application, note: Draft | null): Act | null {
  const contact = contactOf(round, application)
  const manner = mannerTo(scene.view, round, application)
  const day = round.localDate ? dayInLetter(round.localDate, manner) : null
  const asksPlace = draftAskPlace({ candidateName: scene.view.candidate.name, contact, day, manner })
  const mailto = (note && mailtoOf(note)) ?? mailtoOf(asksPlace)
  const name = contact?.name ? greetingName(styledName({ ...contact, name: contact.name })) : (contact?.email ?? '')
  return mailto ? { words: `Write to ${clip(name, 60)}: ${isPromised(round) ? 'which link' : 'where'} is it?`, href: mailto.href } : null
}
