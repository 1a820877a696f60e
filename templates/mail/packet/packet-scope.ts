import type { Draft } from '../../../functions/domain/drafts/draft.ts'
import { draftScopeQuestion } from '../../../functions/domain/drafts/scope-question.ts'
import { inviteSays } from '../../../functions/domain/packet/invite-says.ts'
import type { Packet } from '../../../functions/domain/packet/packet.ts'
import { type Talk, talkOf } from '../../../functions/domain/packet/trade/talk-kind.ts'
import { minutesBetween } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { type Block, heading, paragraph } from '../content.ts'
import type { Scene } from '../scene.ts'
import { askAct, isWayOpen } from '../sections/ask-where.ts'
import { followUpFor, noteBlock } from '../sections/drafts/draft-block.ts'

/**
 * An unknown format is asked about, not guessed: while an answer can still come in time, and where neither the title, nor a brief,
 * nor the work of all who are met says what one does there.
 */
export const asksForFormat = ({ now }: Pick<Scene, 'now'>, round: Round): boolean =>
  round.format === null &&
  saysNothing(talkOf(round)) &&
  !inviteSays(round).topic &&
  round.task === null &&
  !isFirstTalk(round) &&
  round.start !== null &&
  minutesBetween(now, round.start) >= 12 * 60

/** Half an hour with people whose work is known needs no name, nor does an hour, or one of no said length, with one or two of them. */
const isFirstTalk = ({ start, end, endAssumed, interviewers }: Round): boolean => {
  const minutes = start === null || end === null || endAssumed ? null : minutesBetween(start, end)
  const isShort = interviewers.length <= 2 ? minutes === null || minutes <= 60 : minutes !== null && minutes <= 45
  return isShort && interviewers.length > 0 && interviewers.every(({ title }) => title !== null)
}

const saysNothing = (talk: Talk | null): boolean => talk === null || talk.kind === 'phone'

export const scopeNote = (scene: Scene, round: Round, application: Application): Draft =>
  draftScopeQuestion(followUpFor(scene, round, application), 'format', inviteSays(round))

/** The note that asks what kind of interview it is, with the words around it; and the line that leads to it where there is no room. */
const scopeWords = 100

export const scopeLinkWords = 20

export function scopeBlocks(scene: Scene, round: Round, application: Application, { left }: Packet): Block[] {
  if (!asksForFormat(scene, round)) return []
  const isOpen = isWayOpen(scene, round)
  const title = heading(isOpen ? 'Where is it, and what kind?' : 'What kind of interview is it?')
  const reminder = isOpen ? askAct(scene, round, application, null) : null
  if (left + scopeLinkWords < scopeWords) {
    const page = { link: 'A note that asks them is on your packet page', href: `${scene.links.packet(round.id)}#kind` }
    return [title, paragraph(['They don’t say. ', page, '.'])]
  }
  return [
    title,
    paragraph(
      reminder === null
        ? 'They don’t say. This asks them, if you’d like to know:'
        : ['Still no place or link. Asked already? ', { link: 'A short reminder', href: reminder.href }, '. Not yet? This asks:'],
    ),
    noteBlock(followUpFor(scene, round, application), (about) => draftScopeQuestion(about, 'format', inviteSays(round))),
  ]
}
