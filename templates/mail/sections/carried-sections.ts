import { numberedKinds } from '../../../functions/domain/replies/numbers.ts'
import type { Touchpoint, TouchpointKind } from '../../../functions/domain/sending/touchpoint.ts'
import { type Block, heading, paragraph } from '../content.ts'
import { writeMail } from '../kinds.ts'
import { canBeWritten, carriedBy, type Scene } from '../scene.ts'

/** What a mail already says itself when it carries another of the same round: a packet is its receipt and card, word of a move the new card, the receipt of a task its reminder, drafts are their last call. */
const contained: Partial<Record<TouchpointKind, TouchpointKind[]>> = {
  packet: ['receipt', 'card'],
  change: ['card'],
  receipt: ['task'],
  thanks: ['last-call'],
  debrief: ['last-call'],
}

interface Section {
  said: string[]
  long: Block[]
  short: Block[]
}

/** The mails this one carries, as sections. What a later crash or edit has made void is left out: it must not cost the rest. */
export const carrySections = (scene: Scene): Section[] =>
  carriedBy(scene)
    .filter((row) => !isContained(scene, row))
    .flatMap((row) => (canBeWritten(scene.view, row) ? [sectionOf({ ...scene, touchpoint: row, numbers: withNumbers(scene, row) })] : []))

const isContained = ({ touchpoint }: Scene, row: Touchpoint): boolean =>
  (contained[touchpoint.kind] ?? []).includes(row.kind) && (row.roundId ?? row.subject) === (touchpoint.roundId ?? touchpoint.subject)

/** Of the same round the numbers are the same. */
const withNumbers = ({ numbers, touchpoint }: Scene, row: Touchpoint): boolean =>
  numbers && row.roundId === touchpoint.roundId && numberedKinds.has(touchpoint.kind)

function sectionOf(scene: Scene): Section {
  const { title, blocks, said = [] } = writeMail(scene)
  const { touchpoint, links } = scene
  const page = touchpoint.roundId ? links.round(touchpoint.roundId) : links.home()
  return {
    said,
    long: [heading(title), ...blocks.map(oneLevelDown)],
    short: [heading(title), paragraph(['This part is long, and this mail is full. ', { link: 'Read it on its page', href: page }, '.'])],
  }
}

const oneLevelDown = (block: Block): Block => (block.kind === 'heading' ? { ...block, level: 3 } : block)
