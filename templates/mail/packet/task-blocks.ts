import { draftScopeQuestion, openIn } from '../../../functions/domain/drafts/scope-question.ts'
import { inviteSays } from '../../../functions/domain/packet/invite-says.ts'
import type { SlidePace } from '../../../functions/domain/packet/slide-pace.ts'
import type { Remark } from '../../../functions/domain/packet/told/people-in-round.ts'
import { shortened } from '../../../functions/domain/packet/words/shortened.ts'
import { workKindOf } from '../../../functions/domain/packet/work-kind.ts'
import type { Ahead } from '../../../functions/domain/read/reading.ts'
import type { LocalDate, Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { countWords, fewWords, momentWords } from '../../when.ts'
import { type Block, facts, generalHeading, heading, list, quiet, quote } from '../content.ts'
import { clip } from '../render/clean.ts'
import { type Scene, todayOf } from '../scene.ts'
import { contactOf, followUpFor, noteBlock } from '../sections/drafts/draft-block.ts'
import { nameLink } from '../sections/reach.ts'
import { besideWords } from '../words/packet-words.ts'
import { capital } from '../words/words.ts'

/** Of a long brief a packet has the beginning; its reminder and the packet page have all of it. */
const shownWords = 220

export const shownBrief = (words: string): string => shortened(words, shownWords)

/** `whole`: all of the brief, by itself or with tips; else cut where a packet is full. */
interface Shown {
  whole: boolean
  /** General advice that no earlier mail gave. */
  tips?: readonly string[]
  pace?: SlidePace | null
  /** What they told that the work is about, too. */
  beside?: Remark | null
  /** A mail about nothing else has said task and day above it. */
  own?: boolean
}

/** The brief as it was written, and how to go about it. */
export function taskBlocks(scene: Scene, round: Round, { whole, tips = [], pace = null, beside = null, own = false }: Shown): Block[] {
  if (!round.task) return []
  const words = whole ? round.task.words : shownBrief(round.task.words)
  return [
    ...(own ? [] : [heading('Your task')]),
    quote(clip(words, 4000), round.taskOnly ? 'The brief, as they wrote it:' : 'The brief, as the invite has it:'),
    ...facts([
      ...(own
        ? []
        : [
            isTold(round)
              ? { label: 'For', words: 'The interview itself; nothing is handed in.' }
              : { label: 'Due', words: dueWords(round, scene.view.candidate.homeZone, todayOf(scene)) },
          ]),
      ...(pace ? [{ label: 'Pace', words: paceWords(pace) }] : []),
      ...(beside ? [{ label: 'Build it in', words: besideWords(beside) }] : []),
    ]),
    ...(tips.length > 0 ? [generalHeading('How to go about it', own ? 2 : 3), ...list([...tips])] : []),
  ]
}

/** Told or done there, and wanted on no day before it. */
const isTold = (round: Round): boolean => workKindOf(round) !== 'handed-in' && !round.task?.ahead

/** `20 minutes: with all 10 slides, 2 minutes a slide.` A brief may mean fewer. */
export const paceWords = ({ minutes, slides }: SlidePace): string =>
  `${minutes} minutes: with ${slides > 1 ? 'all ' : ''}${countWords(slides, 'slide')}, ${eachWords(minutes / slides)} a slide.`

/** To the half minute; what is none is about so much. */
function eachWords(minutes: number): string {
  const halves = Math.max(Math.round(minutes * 2) / 2, 0.5)
  const length = halves === 0.5 ? 'half a minute' : countWords(halves, 'minute')
  return Math.abs(halves - minutes) < 0.05 ? length : `about ${length}`
}

/** A date that nobody stated is not told as one. */
export function dueWords(round: Pick<Round, 'task' | 'taskOnly'>, zone: Zone, today?: LocalDate): string {
  const { task } = round
  if (task?.due && task.stated) return momentWords(task.due, zone, today)
  if (task?.ahead) return `${aheadWords(task.ahead)} before the interview, whose hour I don’t know yet.`
  if (round.taskOnly) return 'They named no date.'
  if (workKindOf(round) !== 'handed-in') return 'In the interview itself.'
  return task?.due
    ? `No date is stated, so it counts from the start: ${momentWords(task.due, zone, today)}.`
    : 'With the round itself; no other date is stated.'
}

const aheadWords = ({ count, unit }: Ahead): string => capital(fewWords(count, unit === 'hours' ? 'hour' : 'day'))

/** Only what neither invite nor brief has said; where they say it all, whom to write to. By when is asked of what is handed in. */
export function briefQuestionBlocks(scene: Scene, round: Round, application: Application): Block[] {
  const open = round.task?.stated || round.task?.ahead || workKindOf(round) !== 'handed-in' ? 'brief' : 'deadline'
  const says = inviteSays(round)
  if (open === 'brief' && openIn('brief', says).length === 0) {
    const contact = contactOf(round, application)
    return contact?.email
      ? [quiet(['Anything unclear in the brief? Ask ', nameLink({ ...contact, name: contact.name ?? contact.email }), '.'])]
      : []
  }
  return [
    heading(open === 'brief' ? 'If something in the brief is open' : 'Ask by when they want it'),
    noteBlock(followUpFor(scene, round, application), (about) => draftScopeQuestion(about, open, says)),
  ]
}
