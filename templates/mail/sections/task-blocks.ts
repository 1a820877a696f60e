import { draftScopeQuestion } from '../../../functions/domain/drafts/follow-up.ts'
import { shortened } from '../../../functions/domain/packet/shortened.ts'
import type { SlidePace } from '../../../functions/domain/packet/slide-pace.ts'
import type { LocalDate, Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { formats } from '../../playbook/formats.ts'
import { tasks } from '../../playbook/tasks.ts'
import { countWords, momentWords } from '../../when.ts'
import { type Block, facts, generalHeading, heading, list, quote } from '../content.ts'
import { clip } from '../render/clean.ts'
import { type Scene, todayOf } from '../scene.ts'
import { followUpFor, noteBlock } from './draft-block.ts'

/** Of a long brief a packet has the beginning; its reminder and the packet page have all of it. */
const shownWords = 220

export const shownBrief = (words: string): string => shortened(words, shownWords)

/** How the brief is shown: whole, with as many tips, or with those that still help on its day; or cut where a packet is full. */
type Shown = number | 'on-the-day' | 'short'

/** The brief as it was written, and how to go about it. */
export function taskBlocks(scene: Scene, round: Round, shown: Shown, pace: SlidePace | null = null): Block[] {
  if (!round.task) return []
  const words = shown === 'short' ? shownBrief(round.task.words) : round.task.words
  const tips = tipsFor(shown)
  return [
    heading('Your task'),
    quote(clip(words, 4000), round.taskOnly ? 'The brief, as they wrote it:' : 'The brief, as the invite has it:'),
    ...facts([
      { label: 'Due', words: dueWords(round, scene.view.candidate.homeZone, todayOf(scene)) },
      ...(pace ? [{ label: 'Pace', words: paceWords(pace) }] : []),
    ]),
    ...(tips.length > 0 ? [generalHeading('How to go about it', 3), ...list(tips.map((tip) => tip.words))] : []),
  ]
}

const tipsFor = (shown: Shown) => {
  if (shown === 'short') return []
  if (shown === 'on-the-day') return tasks.filter(({ cites }) => lastHour.has(cites))
  return [...formats['work-sample'].conduct, ...tasks].slice(0, shown)
}

/** A plan for the days before is no help on the day itself. */
const lastHour: ReadonlySet<string> = new Set(['A11.2', 'A11.8'])

/** `20 minutes for 10 slides: 2 minutes a slide.` */
const paceWords = ({ minutes, slides }: SlidePace): string =>
  `${minutes} minutes for ${countWords(slides, 'slide')}: ${countWords(Math.round((minutes / slides) * 10) / 10, 'minute')} a slide.`

/** A date that nobody stated is not told as one. */
export function dueWords({ task, taskOnly }: Round, zone: Zone, today?: LocalDate): string {
  if (task?.due && task.stated) return momentWords(task.due, zone, today)
  if (taskOnly) return 'They named no date.'
  return task?.due
    ? `No date is stated, so it counts from the start: ${momentWords(task.due, zone, today)}.`
    : 'With the round itself; no other date is stated.'
}

/** For a brief that leaves something open: whether it does, only the candidate can tell. */
export const briefQuestionBlocks = (scene: Scene, round: Round, application: Application): Block[] => [
  heading(round.task?.stated ? 'If something in the brief is open' : 'Ask by when they want it'),
  noteBlock(followUpFor(scene, round, application), (about) => draftScopeQuestion(about, round.task?.stated ? 'brief' : 'deadline')),
]
