import type { MatchLine } from '../match/match.ts'
import { lackOf } from '../match/points.ts'
import type { Round } from '../view/view.ts'
import { newMistake } from './avoid.ts'
import type { OpenPoint } from './open-points.ts'
import { askedId } from './own-words.ts'
import type { PacketFor } from './packet-of.ts'
import type { Ask, PersonInRound } from './people-in-round.ts'
import type { Advice, Playbook, PointAdvice } from './playbook.ts'
import { pointSubject } from './point-subject.ts'
import { type Expected, varietyOf } from './questions/expected-questions.ts'
import type { Room } from './room.ts'
import { saidId } from './said.ts'
import type { WorkLines } from './trade/work-lines.ts'

/** Advice on pay is as little for a mail as pay itself. Where all that fits the subject was said, what fits every point is left. */
function pointAdvice(point: OpenPoint, playbook: Playbook, isNew: (words: string) => boolean): PointAdvice | undefined {
  const subject = pointSubject(point)
  if (subject === 'pay') return undefined
  const any = playbook.openPoint[point.about === 'redo' ? 'answer' : 'worry']
  return [...playbook.openPoint[subject], ...any].find(({ words }) => isNew(words))
}

export const mostQuestions = 3
/** Where one finds no room, the next likely one may: what the posting asks for needs less of the general share. */
const mostTried = 5

/** Asked in an interview, of whoever is there: not at work. */
const isOfTalking = ({ because }: Expected): boolean => because === null || because.kind === 'person' || because.kind === 'format'

/** The words that say why a question is likely, for counting. */
const reasonFrame = 'the posting asks for it your CV'

interface AdviceFor {
  about: PacketFor
  isLater: boolean
  room: Room
  /** What earlier rounds left open; else what the CV hardly answers. */
  point: OpenPoint | null
  thin: MatchLine | null
  people: PersonInRound[]
  /** What may be asked and was not in an earlier mail, the likeliest first. */
  likely: readonly Expected[]
  earlier: readonly Round[]
  work: WorkLines
}

/** Everything general, in the order of its worth, for as long as there is room for it. */
export function adviceFor({
  about: { application, round, playbook, said },
  isLater,
  room,
  point,
  thin,
  people,
  likely,
  earlier,
  work,
}: AdviceFor) {
  const isNew = (words: string): boolean => !said.has(saidId(words)) && !room.said.includes(saidId(words))
  const take = (words: string | undefined): string | null => (words !== undefined && isNew(words) && room.general(words) ? words : null)
  const pageOf = (one: PersonInRound) => playbook.audiences[one.person.audience ?? 'unknown']
  const bankFor = (one: PersonInRound): readonly Advice[] => {
    if (work.ask.length > 0) return work.ask
    // Whose title is known is not asked what they do.
    const { ask } = pageOf(one)
    if (one.person.audience === null) return one.person.title === null ? ask : ask.slice(1)
    return ask.toSorted((a, b) => varietyOf(`${round.id} ${b.words}`) - varietyOf(`${round.id} ${a.words}`))
  }
  const bankAsk = (one: PersonInRound): Ask[] => {
    const words = take(bankFor(one).find((tip) => isNew(tip.words))?.words)
    return words === null ? [] : [{ kind: 'bank', words }]
  }
  const onPoint = point ? pointAdvice(point, playbook, isNew) : undefined
  const advice = point ? take(onPoint?.words) : thin && take(playbook.thinPoints[lackOf(thin)].words)
  // What one must carry is worth more than a question; what may lie there, less.
  const before = take(work.before?.words)
  const carried = work.carried ? take(work.bring?.words) : null
  const takeQuestion = (question: Expected): Expected[] => {
    const { words, answer, because } = question
    if (because?.kind !== 'posting') return room.general(words, answer) ? [question] : []
    if (!room.specific(`${words} ${because.line.line ?? ''} ${reasonFrame}`)) return []
    room.said.push(saidId(words), askedId(application, because.line.requirement.words))
    return [{ ...question, answer: take(answer) ?? '' }]
  }
  const isTrial = work.talk?.kind === 'trial'
  const expect: Expected[] = []
  const left = likely.slice(0, mostTried)
  const expectUpTo = (most: number): void => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      if (isTrial && isOfTalking(one)) continue
      expect.push(...takeQuestion(one))
      if (expect.length >= most) return
    }
  }
  const mistake = (): string | null => take(newMistake({ round, isLater, earlier, work }, playbook, said)?.words)
  // At work one is watched and asks little, and on a full day everybody is asked something: that would take all the room.
  if (isTrial) expectUpTo(1)
  const early = isTrial || round.fullDay ? mistake() : null
  const withOne = people.map((one) => (one.asks.length > 0 ? one : { ...one, asks: bankAsk(one) }))
  expectUpTo(mostQuestions - 1)
  const ofWork = take(work.weighs?.words)
  const bring = carried ?? take(work.carried ? undefined : work.bring?.words)
  const weighed = withOne.map((one) => ({
    ...one,
    weighs:
      people.length <= 4 &&
      work.ask.length === 0 &&
      one.met === null &&
      one.person.audience !== null &&
      !(one.person.audience === 'recruiter' && ofWork !== null) &&
      one.person.focus === undefined
        ? take(pageOf(one).caresAbout.words)
        : null,
  }))
  expectUpTo(mostQuestions)
  const avoid = early ?? mistake()
  const whole = weighed.map((one) => (people.length > 2 ? one : { ...one, asks: [...one.asks, ...bankAsk(one)] }))
  const cue = advice === null ? null : (onPoint?.cue ?? null)
  return { advice, cue, before, bring, weighs: ofWork, people: whole, expect, avoid }
}
