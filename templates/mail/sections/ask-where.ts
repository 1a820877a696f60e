import {
  type AskWayFor,
  draftAskNumber,
  draftAskOwnNumber,
  draftAskPlace,
  draftAskPlaceAgain,
  draftNoCall,
  draftRunningLate,
} from '../../../functions/domain/drafts/ask-place.ts'
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

const aboutWay = ({ view }: Scene, round: Round, application: Application): AskWayFor => {
  const manner = mannerTo(view, round, application)
  const day = round.localDate ? dayInLetter(round.localDate, manner) : null
  return { candidateName: view.candidate.name, contact: contactOf(round, application), day, manner }
}

const asksNumber = {
  place: ['No number to call on the day. ', 'Ask for one'],
  call: ['They haven’t said which number they’ll call. ', 'Ask which'],
} as const

/** There is time to ask while the day is far: on site whom to call on the way, of a call of theirs on which number it comes. */
export function numberBlocks(scene: Scene, round: Round, application: Application): Block[] {
  if (round.status !== 'on' || namesNumber(round)) return []
  const about = aboutWay(scene, round, application)
  const isCall = isTheirCall(round) && !saysHow(round)
  if (!isCall && (!round.onSite || toCallBefore(round, about.contact))) return []
  const mailto = mailtoOf(isCall ? draftAskOwnNumber(about) : draftAskNumber(about))
  const [before, ask] = asksNumber[isCall ? 'call' : 'place']
  return mailto ? [quiet([before, { link: ask, href: mailto.href }, '.'])] : []
}

export const isTheirCall = ({ how }: Pick<Round, 'how'>): boolean => how?.by === 'phone' && how.calls === 'they'

/** "I will call you on the number in your resume": quoted as they wrote it. */
const saysHow = ({ details = [] }: Round): boolean => details.some(({ kind }) => kind === 'phone' || kind === 'how')

/** For whoever is on the way or waits for a call: written, with nothing left to fill. */
export function hurriedMail(scene: Scene, round: Round, application: Application): string | null {
  const about = aboutWay(scene, round, application)
  const draft = isTheirCall(round) ? draftNoCall(about) : draftRunningLate(about, round.onSite ? 'there' : 'call')
  return mailtoOf(draft)?.href ?? null
}

/** In the receipt it is asked for the first time; days and hours before, in words that hold whether or not that went. */
export function askAct(scene: Scene, round: Round, application: Application, note: Draft | null): Act | null {
  const about = aboutWay(scene, round, application)
  const { contact } = about
  const mailto =
    (note && mailtoOf(note)) ?? mailtoOf(scene.touchpoint.kind === 'receipt' ? draftAskPlace(about) : draftAskPlaceAgain(about))
  const name = contact?.name ? greetingName(styledName({ ...contact, name: contact.name })) : (contact?.email ?? '')
  return mailto ? { words: `Write to ${clip(name, 60)}: ${isPromised(round) ? 'which link' : 'where'} is it?`, href: mailto.href } : null
}
