import type { Packet } from '../../../functions/domain/packet/packet.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { shortMoment } from '../../when.ts'
import { type Block, buttons, type Fact, facts, type MailContent, section } from '../content.ts'
import { packetOfScene } from '../packet/packet-of-scene.ts'
import { dayBlocks, peopleBlocks } from '../packet/packet-people.ts'
import {
  asksForFormat,
  avoidBlocks,
  cvBlocks,
  decisionFacts,
  expectBlocks,
  leadBlocks,
  othersBlocks,
  ownBlocks,
  pointBlocks,
  scopeBlocks,
  scopeNote,
  soFarBlocks,
  storyBlocks,
  thinBlocks,
  workBlocks,
} from '../packet/packet-sections.ts'
import { promiseBlocks } from '../packet/promise-blocks.ts'
import { taskBlocks } from '../packet/task-blocks.ts'
import { clip } from '../render/clean.ts'
import { carriedBy, type RoundInApplication, roundOf, type Scene, todayOf, zonesOf } from '../scene.ts'
import { actOf, isWayOpen } from '../sections/ask-where.ts'
import { cautionsOf } from '../sections/cautions.ts'
import { quotedRows } from '../sections/own-words.ts'
import { howFacts, peopleWords, recruiterPart, whenOf } from '../sections/round-facts.ts'
import { besideWords } from '../words/packet-words.ts'
import { namesWords, roundWords, shortDay } from '../words/words.ts'
import { titleOfRound } from '../words/work-words.ts'
import { readSections } from './receipt.ts'

/**
 * Before the round, in the order of use: hour and way, the task, what is owed, the open point, what was so far, each person, what to expect, one
 * thing to avoid. What is general and not for this round lies on the packet page.
 */
export function writePacket(scene: Scene): MailContent {
  const found = roundOf(scene)
  const { round, application } = found
  const packet = packetOfScene(scene, found)
  const when = whenOf(round, zonesOf(scene, round))
  const called = titleOfRound(scene, round, application) ?? 'Prepare'
  return {
    subject: subjectOf(scene, round, application),
    preheader: preheader(round, when),
    title: `${called}${called.includes(': ') ? ' –' : ':'} ${roundWords(round, application)}`,
    said: packet.said,
    blocks: [
      ...cautionsOf(scene, round),
      ...headBlocks(scene, found, packet, when),
      ...taskBlocks(scene, round, { whole: false, pace: packet.pace, beside: packet.beside.task }),
      ...promiseBlocks(scene, application, packet),
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
      ...(isWayOpen(scene, round) ? [] : scopeBlocks(scene, round, application, packet)),
      ...(isLate(scene) ? readSections(scene, round, application) : []),
    ],
  }
}

function subjectOf({ view }: Scene, round: Round, application: Application): string {
  const moment = round.start && !round.allDay ? shortMoment(round.start, view.candidate.homeZone) : shortDay(round)
  return `Prepare: ${roundWords(round, application, 32)}${moment ? `, ${moment}` : ''}`
}

/** Known less than six hours before: this one mail is receipt, packet and card. */
const isLate = (scene: Scene): boolean => carriedBy(scene).some(({ kind }) => kind === 'receipt')

const preheader = (round: Round, when: string): string => {
  const names = round.interviewers.map(({ name }) => name)
  return `${when}.${names.length > 0 ? ` With ${namesWords(names, 3)}.` : ''}`
}

/** Whom one meets is wanted on the first screen; on a full day each talk says it, and the role is what is left to say. */
const whoFact = (round: Round, { role }: Application): Fact[] => {
  if (!round.fullDay && round.interviewers.length > 0) return [{ label: 'With', words: peopleWords(round, 3, 'names') }]
  return role ? [{ label: 'Role', words: clip(role, 120) }] : []
}

function headBlocks(scene: Scene, { round, application }: RoundInApplication, packet: Packet, when: string): Block[] {
  const { beside } = packet
  // One note to one person asks for both.
  const note = asksForFormat(scene, round) ? scopeNote(scene, round, application) : null
  const act = actOf(scene, round, application, note)
  const recruiter = recruiterPart(round)
  return [
    ...facts([
      { label: 'When', words: when },
      ...howFacts(round, application),
      ...whoFact(round, application),
      ...(recruiter ? [{ label: 'Arranged by', words: recruiter }] : []),
      ...decisionFacts(scene, application, packet),
    ]),
    ...buttons([...(act ? [act] : []), { words: 'Everything to prepare with', href: scene.links.packet(round.id) }]),
    ...(isWayOpen(scene, round) ? scopeBlocks(scene, round, application, packet) : []),
    ...section(
      'In their own words',
      facts([
        ...quotedRows(round, 'packet', todayOf(scene)).rows,
        ...(beside.task && round.task === null ? [{ label: 'Build it in', words: besideWords(beside.task) }] : []),
      ]),
    ),
  ]
}
