import type { MatchLine } from '../match/match.ts'
import { lackOf } from '../match/points.ts'
import type { Round } from '../view/view.ts'
import { mistakesIn, shownMistakes } from './avoid.ts'
import type { PacketFor } from './packet-limits.ts'
import type { Expected } from './questions/expected.ts'
import { type Shown, showFirst, showMore } from './questions/show-asks.ts'
import { questionsFor } from './questions/take-question.ts'
import type { Room } from './room.ts'
import { saidId } from './said.ts'
import type { StoryCue } from './stories/stories-to-bring.ts'
import type { OpenPoint } from './told/open-points.ts'
import type { PersonInRound } from './told/people-in-round.ts'
import { pointAdvice } from './told/point/point-advice.ts'
import { pointSubject } from './told/point/point-subject.ts'
import type { RedoAgain } from './told/point/redo-again.ts'
import type { WorkLines } from './trade/work-lines.ts'

export const mostQuestions = 3

const isOfFigures = (point: Pick<OpenPoint, 'about' | 'words'>): boolean => ['number', 'figures'].includes(pointSubject(point))

/** Where one finds no room, the next likely one may: what the posting asks for needs less of the general share. */
const mostTried = 5
/** Where something is known, a mistake that comes after these in its list fits every interview. */
const mostMistakes = 2

/** Asked in an interview, of whoever is there: not at work. */
const isOfTalking = ({ because }: Expected): boolean => because === null || because.kind === 'person' || because.kind === 'format'

interface AdviceFor {
  about: PacketFor
  isLater: boolean
  room: Room
  /** What earlier rounds left open; else what the CV hardly answers. */
  point: OpenPoint | null
  thin: MatchLine | null
  /** Another answer to give again, to somebody who heard it. */
  redo: RedoAgain | null
  /** What is chosen for each, and how much of it is shown already: more of it is, in its turn. */
  chosen: PersonInRound[]
  shown: Shown
  /** What may be asked and was not in an earlier mail, the likeliest first. */
  likely: readonly Expected[]
  /** Something is open or to be done: one question less is expected before each person is asked theirs. */
  presses: boolean
  /** Something stands in it that stands in no other packet: what fits every interview is left out. */
  isKnown: boolean
  earlier: readonly Round[]
  work: WorkLines
  /** Stories that answer questions; where there is one, nothing general does. */
  bring: { forQuestion: ReadonlyMap<string, StoryCue> }
  /** A story, or a line of their CV, answers the point. */
  hasAnswer: boolean
  /** Much of it is their own: what is general about the line of work stands on the page. */
  isTheirs: boolean
}

/** Everything general, in the order of its worth, for as long as there is room for it. */
export function adviceFor({
  about: { application, round, playbook, said, view },
  isLater,
  room,
  point,
  thin,
  redo,
  chosen,
  shown,
  likely,
  presses,
  isKnown,
  earlier,
  work,
  bring: stories,
  hasAnswer,
  isTheirs,
}: AdviceFor) {
  const isNew = (words: string): boolean => !said.has(saidId(words)) && !room.said.includes(saidId(words))
  const take = (words: string | undefined): string | null => (words !== undefined && isNew(words) && room.general(words) ? words : null)
  // Of many people a question to each is worth more than one more to expect, and than advice in full.
  const areMany = chosen.length > 2 || round.sessions.length > 1
  const { leastOf, takeQuestion } = questionsFor({
    about: { application, round, playbook, view },
    room,
    isNew,
    stories,
    isTheirs,
    isRecalled: isTheirs || (areMany && isKnown),
  })
  const isFromThem = ({ words, because }: Expected): boolean =>
    because?.kind === 'announced' ||
    because?.kind === 'brief' ||
    (because?.kind === 'posting' && (because.line.line !== null || stories.forQuestion.has(words)))
  const isTrial = work.talk?.kind === 'trial'
  const expect: Expected[] = []
  const left = [...likely]
  let tried = 0
  // A packet without any question would be none: for the first one, all are tried.
  const next = (): Expected | undefined => (expect.length === 0 || tried < mostTried ? left.shift() : undefined)
  const expectUpTo = (most: number): void => {
    for (let one = expect.length < most ? next() : undefined; one !== undefined; one = next()) {
      if ((isTrial && isOfTalking(one)) || (isTheirs && expect.length > 0 && !isFromThem(one))) continue
      tried += 1
      expect.push(...takeQuestion(one))
      if (expect.length >= most) return
    }
  }
  // A story of theirs, be it the nearest, is one answer, and advice would be a second; beside much of their own what to recall is enough.
  const adviceOn = (): string | null => {
    if (hasAnswer) return null
    if (point === null) return thin && take(playbook.thinPoints[lackOf(thin)].words)
    return take(isTheirs ? toPoint?.cue : toPoint?.words)
  }
  // Whatever else there is: the answer to what is open, what to avoid, a question, and one more where nothing presses.
  room.keep(0)
  // What is done there comes first, and with it what to settle before hours of it.
  const ready = take(work.ready?.words)
  const before = take(work.before?.words)
  const toPoint = point ? pointAdvice(point, playbook, isNew) : undefined
  // What is asked of them here is worth more than advice for everybody, but for the answer to what they left open.
  if (isTheirs && (point === null || hasAnswer)) expectUpTo(1)
  const advice = adviceOn()
  const again = redo === null || isTheirs ? null : take(pointAdvice({ about: 'redo', words: redo.words }, playbook, isNew)?.cue)
  // All of what they announced comes before what is for everybody.
  if (isTheirs) expectUpTo(Math.max(1, likely.filter(({ because }) => because?.kind === 'announced').length))
  // What one works in and with comes before what is asked; what may lie there, after.
  const worn = isTrial ? take(work.bring?.words) : null
  // Beside a question that only they can be asked, one for anybody in their place is left out, but where a day is full of them.
  const areAsked = isTheirs && !round.fullDay && shown.size > 0
  const isFirst = isKnown && (areMany || isTrial) && !areAsked
  // Each part of the day they named has its own line, however many people are asked something.
  const parts = likely.filter(({ because }) => because?.kind === 'announced' && because.isDone === true)
  const leasts = [Math.min(...likely.slice(0, mostTried).map(leastOf)), parts.reduce((sum, one) => sum + leastOf(one), 0)]
  const reserved = expect.length > 0 ? 0 : Math.min(room.generalLeft(), Math.max(...leasts))
  if (isFirst) showFirst(chosen, shown, room, room.generalLeft() - reserved)
  const first = isTrial || presses || isKnown ? 1 : mostQuestions - 1
  expectUpTo(Math.max(parts.length, first))
  if (!areAsked) showFirst(chosen, shown, room, room.generalLeft())
  const avoid =
    (isTheirs ? shownMistakes : mistakesIn)(
      { round, isLater, earlier, work, stories: view.material.stories.length, redoIsShown: point?.about === 'redo' },
      playbook,
    )
      .slice(0, isKnown ? mostMistakes : undefined)
      // What to do about a figure stands with the point.
      .filter((one) => point === null || !isOfFigures(point) || !isOfFigures({ about: 'doubt', ...one }))
      .find(({ words }) => take(words) !== null)?.words ?? null
  const carried = worn ?? (work.carried && (isTrial || !isTheirs) ? take(work.bring?.words) : null)
  expectUpTo(mostQuestions - 1)
  const ofWork = isTheirs ? null : take(work.weighs?.words)
  const bring = carried ?? take(work.carried || isTheirs ? undefined : work.bring?.words)
  expectUpTo(mostQuestions)
  if (!isTheirs) showMore(chosen, shown, room)
  const cue = advice === null ? null : ((point ? toPoint?.cue : thin && playbook.thinPoints[lackOf(thin)].cue) ?? null)
  return { advice, ready, cue, redo: again, before, bring, weighs: ofWork, expect, avoid }
}
