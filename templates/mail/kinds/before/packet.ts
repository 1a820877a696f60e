import type { Packet } from '../../../../functions/domain/packet/packet.ts'
import { localDate } from '../../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../../functions/domain/view/view.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { shortClock, shortMoment } from '../../../when.ts'
import { type Block, facts, type MailContent, paragraph, section } from '../../content.ts'
import { expectBlocks } from '../../packet/expect-sections.ts'
import { headWith, isLate, type PacketHead, packetHead, prepareWords } from '../../packet/packet-head.ts'
import { packetOfScene } from '../../packet/packet-of-scene.ts'
import { dayBlocks, peopleBlocks } from '../../packet/packet-people.ts'
import { scopeBlocks } from '../../packet/packet-scope.ts'
import {
  avoidBlocks,
  cvBlocks,
  decisionFacts,
  leadBlocks,
  othersBlocks,
  ownBlocks,
  pointBlocks,
  soFarBlocks,
  storyBlocks,
  thinBlocks,
  workBlocks,
} from '../../packet/packet-sections.ts'
import { promiseBlocks } from '../../packet/promise-blocks.ts'
import { taskBlocks } from '../../packet/task-blocks.ts'
import { type RoundInApplication, roundOf, type Scene, todayOf, zonesOf } from '../../scene.ts'
import { isTheirCall, isWayOpen, numberBlocks } from '../../sections/ask-where.ts'
import { cautionsOf } from '../../sections/cautions.ts'
import { quotedRows } from '../../sections/own-words.ts'
import { whenOf } from '../../sections/round-facts.ts'
import { besideWords } from '../../words/packet-words.ts'
import { namesWords, roundWords, shortDay } from '../../words/words.ts'
import { titleOfRound } from '../../words/work-words.ts'
import { readSections } from '../receipts/receipt.ts'

/**
 * Before the round, in the order of use: hour and way, the task, what is owed, the open point, what was so far, each person, what to expect, one
 * thing to avoid. What is general and not for this round lies on the packet page.
 */
export function writePacket(scene: Scene): MailContent {
  const found = roundOf(scene)
  const { round, application } = found
  const head = packetHead(scene, found)
  const packet = packetOfScene(scene, found, head)
  const called = titleOfRound(scene, round, application) ?? 'Prepare'
  return {
    subject: subjectOf(scene, round, application),
    preheader: preheader(scene, round),
    title: `${called}${called.includes(': ') ? ' –' : ':'} ${roundWords(round, application)}`,
    said: packet.said,
    blocks: [
      ...cautionsOf(scene, round),
      ...headBlocks(scene, found, packet, head),
      ...taskBlocks(scene, round, { whole: false, pace: packet.pace, beside: packet.beside.task }),
      ...promiseBlocks(scene, round, application, packet),
      ...pointBlocks(scene, round, packet),
      ...thinBlocks(scene, application, packet),
      ...soFarBlocks(scene, round, packet),
      ...workBlocks(packet),
      ...(round.fullDay ? dayBlocks(scene, round, packet) : peopleBlocks(packet)),
      ...leadBlocks(packet),
      ...cvBlocks(packet),
      ...ownBlocks(packet),
      ...expectBlocks(packet),
      ...storyBlocks(packet),
      ...othersBlocks(scene, round, packet),
      ...avoidBlocks(packet),
      ...section('Also known', facts([...head.last, ...decisionFacts(scene, application, packet)])),
      ...(isWayOpen(scene, round) ? [] : scopeBlocks(scene, round, application, packet)),
      ...(isLate(scene) ? readSections(scene, round, application) : []),
    ],
  }
}

function subjectOf(scene: Scene, round: Round, application: Application): string {
  const { view } = scene
  // It came hours before and is read between two things: that it is today is the news.
  if (round.start && !round.allDay && localDate(round.start, view.candidate.homeZone) === todayOf(scene))
    return `Prepare for today, ${shortClock(round.start, view.candidate.homeZone)}: ${roundWords(round, application, 44)}`
  const moment = round.start && !round.allDay ? shortMoment(round.start, view.candidate.homeZone) : shortDay(round)
  return `Prepare: ${roundWords(round, application, 44)}${moment ? `, ${moment}` : ''}`
}

const preheader = (scene: Scene, round: Round): string => {
  const names = round.interviewers.map(styledName)
  return `${whenOf(round, zonesOf(scene, round))}.${names.length > 0 ? ` With ${namesWords(names, 3)}.` : ''}`
}

function headBlocks(scene: Scene, { round, application }: RoundInApplication, packet: Packet, head: PacketHead): Block[] {
  const { beside } = packet
  const asks = isWayOpen(scene, round) ? scopeBlocks(scene, round, application, packet) : []
  // The one note asks for the place as well: then it leads, and nothing else asks.
  const isNoteShown = asks.some(({ kind }) => kind === 'draft')
  return [
    ...headWith(isNoteShown ? { ...head, acts: [] } : head),
    // A call of theirs needs one. Of whom to call on the way the receipt has asked, but a day of several talks may have left it no room for that.
    ...(isTheirCall(round) || round.sessions.length > 2 ? numberBlocks(scene, round, application) : []),
    ...asks,
    ...(isNoteShown ? [paragraph([{ link: prepareWords, href: scene.links.packet(round.id) }])] : []),
    ...section(
      'In their own words',
      facts([
        ...quotedRows(round, 'packet', todayOf(scene)).rows,
        ...(beside.task && round.task === null ? [{ label: 'Build it in', words: besideWords(beside.task) }] : []),
      ]),
    ),
  ]
}
