import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { type Block, buttons, type Fact, facts } from '../content.ts'
import { clip } from '../render/clean.ts'
import { carriedBy, type RoundInApplication, type Scene, zonesOf } from '../scene.ts'
import { actOf, isWayOpen } from '../sections/ask-where.ts'
import { howFacts, peopleWords, recruiterPart, whenOf } from '../sections/round-facts.ts'
import { asksForFormat, scopeNote } from './packet-scope.ts'

export const prepareWords = 'Everything to prepare with'

/** Whom one meets is wanted on the first screen; on a full day each talk says it, and the role is what is left to say. */
const whoFact = (round: Round, { role }: Application): Fact[] => {
  if (!round.fullDay && round.interviewers.length > 0) return [{ label: 'With', words: peopleWords(round, 3, 'names') }]
  return role ? [{ label: 'Role', words: clip(role, 120) }] : []
}

export interface PacketHead {
  rows: Fact[]
  acts: Block[]
  /** Wanted, and not first: whoever arranged it. */
  last: Fact[]
}

/** Known less than six hours before: this one mail is receipt, packet and card. */
export const isLate = (scene: Scene): boolean => carriedBy(scene).some(({ kind }) => kind === 'receipt' || kind === 'card')

export const headWith = ({ rows, acts }: Pick<PacketHead, 'rows' | 'acts'>): Block[] => [...facts(rows), ...acts]

/** When, where and with whom. Days before, the preparation is the act; a room that is pressed now is empty, and the way stands in its row. */
export function packetHead(scene: Scene, { round, application }: RoundInApplication): PacketHead {
  // One note to one person asks for both.
  const note = asksForFormat(scene, round) ? scopeNote(scene, round, application) : null
  const act = actOf(scene, round, application, note)
  const recruiter = recruiterPart(round)
  const prepare = { words: prepareWords, href: scene.links.packet(round.id) }
  const asks = isWayOpen(scene, round)
  return {
    rows: [{ label: 'When', words: whenOf(round, zonesOf(scene, round)) }, ...howFacts(round, application), ...whoFact(round, application)],
    last: recruiter ? [{ label: 'Arranged by', words: recruiter }] : [],
    acts: buttons(isLate(scene) ? [...(act ? [act] : []), prepare] : [prepare, ...(act && asks ? [act] : [])]),
  }
}
