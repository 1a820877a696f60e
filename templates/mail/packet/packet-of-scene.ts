import type { Packet } from '../../../functions/domain/packet/packet.ts'
import { packetOf } from '../../../functions/domain/packet/packet-of.ts'
import { saidBefore } from '../../../functions/domain/packet/said.ts'
import { wordCount } from '../../../functions/domain/packet/words/shortened.ts'
import { dayRows } from '../../../functions/domain/view/meeting/day-rows.ts'
import { playbookFor } from '../../playbook/playbook-for.ts'
import { facts } from '../content.ts'
import { wordsIn } from '../render/words-in.ts'
import { type RoundInApplication, type Scene, todayOf } from '../scene.ts'
import { quotedWordCount } from '../sections/own-words.ts'
import { headWith, type PacketHead, packetHead } from './packet-head.ts'
import { asksForFormat, scopeLinkWords } from './packet-scope.ts'
import { shownBrief } from './task-blocks.ts'

/** What the packet of this round says; the card shows the same cues once more. */
export function packetOfScene(scene: Scene, found: RoundInApplication, head: PacketHead = packetHead(scene, found)): Packet {
  const { round, application } = found
  const { view, now, touchpoint, touchpoints } = scene
  return packetOf({
    view,
    application,
    round,
    now,
    playbook: playbookFor(view, application),
    said: saidBefore(touchpoints, round.id, touchpoint),
    reserved: asksForFormat(scene, round) ? scopeLinkWords : 0,
    head:
      wordsIn([...headWith(head), ...facts(head.last)]) +
      (round.task ? wordCount(shownBrief(round.task.words)) : 0) +
      (round.sessions.length > 1 ? dayRows(round).length * 4 : 0) +
      quotedWordCount(round, 'packet', todayOf(scene)),
  })
}
