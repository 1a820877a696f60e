import type { Packet } from '../../../functions/domain/packet/packet.ts'
import type { Paper } from '../../../functions/domain/packet/playbook.ts'
import { pageOnlyFamilies } from '../../../functions/domain/packet/questions/question-candidates.ts'
import type { StoryCue } from '../../../functions/domain/packet/stories/stories-to-bring.ts'
import { namesSomebody } from '../../../functions/domain/packet/told/names-somebody.ts'
import type { PointEvidence } from '../../../functions/domain/packet/told/point/point-evidence.ts'
import type { TwoFigures } from '../../../functions/domain/packet/told/point/two-figures.ts'
import { shortened } from '../../../functions/domain/packet/words/shortened.ts'
import { speaksOfPay } from '../../../functions/domain/packet/words/speaks-of-pay.ts'
import { wholeSentences } from '../../../functions/domain/packet/words/whole-sentences.ts'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { type Block, type Inline, paragraph } from '../content.ts'
import { clip, line } from '../render/clean.ts'
import { wordsIn } from '../render/words-in.ts'
import type { RoundInApplication } from '../scene.ts'
import { promiseGoesTo } from '../sections/drafts/promise-letter.ts'
import { askWords, byYou, figuresWords } from '../words/packet-words.ts'
import { behindQuestion, questionWords } from '../words/question-words.ts'
import { small } from '../words/words.ts'
import { bringTitle } from '../words/work-words.ts'
import { promiseLine } from './promise-blocks.ts'
import { paceWords } from './task-blocks.ts'

/** One phone screen, in words; a button for the way takes the place of some. */
export const cardWords = ({ onSite }: Pick<Round, 'onSite'>): number => (onSite ? 77 : 80)
/** The whole of it first, then fewer of its sentences. */
const briefWords = [50, 36, 26, 18, 9] as const
const longestStart = 9
const pointWords = { long: 18, short: 10 } as const
const evidenceWords = 14

/** One cue, at its longest first: the first that finds room stands. */
type Cue = Block[][]

/**
 * The packet's cues once more, in the order of their worth, for as long as there is room below the head: the task, what to carry, the one thing to have ready
 * with what to say to it, what is owed (`mail`: the one it goes with), one question. What was typed about a person never stands here: this is read where others sit.
 */
export function cueBlocks(
  { round, application }: RoundInApplication,
  packet: Packet,
  head: readonly Block[],
  now: Instant,
  mail: string | null,
): Block[] {
  const everybody = application.rounds.flatMap(({ interviewers }) => interviewers)
  const isPrivate = (words: string): boolean => namesSomebody(words, everybody) || speaksOfPay(words)
  let left = cardWords(round) - wordsIn(head)
  const fitted = (cue: Cue): Block[] => {
    const blocks = cue.find((one) => wordsIn(one) <= left) ?? []
    left -= wordsIn(blocks)
    return blocks
  }
  const task = fitted(taskCue(round, packet, now))
  const { carried } = packet.work.lines
  const bag = carried ? fitted(bringCue(packet, isPrivate)) : []
  const cues = [pointCue, storyCue, thinCue, ...(bag.length > 0 ? [] : [bringCue, likelyCue])]
  const ready = firstOf(cues.map((write) => () => fitted(write(packet, isPrivate))))
  return [...task, ...bag, ...ready, ...fitted(promiseCue(packet, application, isPrivate, mail)), ...fitted(askCue(packet, everybody))]
}

const firstOf = (tries: readonly (() => Block[])[]): Block[] => {
  for (const blocks of tries) {
    const found = blocks()
    if (found.length > 0) return found
  }
  return []
}

/** Of what has been handed in only how to tell it is left. */
function taskCue({ task }: Round, { pace }: Packet, now: Instant): Cue {
  if (task === null) return []
  if (task.stated && task.due && task.due < now) return pace ? [[paragraph([{ strong: 'Your time: ' }, paceWords(pace)])]] : []
  const told = (words: string) => [paragraph([{ strong: 'Your task: ' }, words])]
  const paced = pace ? [` ${paceWords(pace)}`, ''] : ['']
  const wholes = briefWords.flatMap((most) => {
    const words = wholeSentences(line(task.words), most)
    return words === null ? [] : paced.map((rest) => told(`“${words}”${rest}`))
  })
  // One long sentence is as long as it is: what it asks for is in the packet, and how long it may take stands here.
  const rest = pace ? [told(paceWords(pace))] : []
  return wholes.length > 0 ? [...wholes, ...rest] : [...rest, told(`“${shortened(line(task.words), longestStart)}”`)]
}

type Write = (packet: Packet, isPrivate: (words: string) => boolean) => Cue

interface Answers {
  story: StoryCue | null
  advice: string | null
  cue?: string | null
  evidence?: PointEvidence | null
  figures?: TwoFigures | null
}

/** A story of their own says more than advice. */
const answersTo = (
  { story, advice, cue = null, evidence = null, figures = null }: Answers,
  paper: Paper,
  isPrivate: (words: string) => boolean,
): Inline[][] => [
  ...(story && !isPrivate(`${story.title} ${story.cue}`) ? [[' ', { strong: 'Your story: ' }, clip(titled(story), 220)]] : []),
  // At the door what to recall says more than what to do at home.
  ...[figures === null ? null : figuresWords(figures), cue, advice].flatMap((words) => (words === null ? [] : [[` ${words}`]])),
  ...heldCues(evidence, isPrivate).map((words): Inline[] => [' ', { strong: `Your ${paper}: ` }, words]),
]

/** Both lines of the CV where there is room, else the first. */
function heldCues(evidence: PointEvidence | null, isPrivate: (words: string) => boolean): string[] {
  const lines = (evidence?.lines ?? []).filter((line) => !isPrivate(line)).map((line) => `“${shortened(line, evidenceWords)}”`)
  return [lines.join(' and '), lines[0] ?? ''].filter((words) => words !== '')
}

const asked = (from: string, words: string, answer: Inline[]): Block[] => [
  paragraph([{ strong: `${from} ` }, `“${words}”${/[.?!…]$/u.test(words) ? '' : '.'}`, ...answer]),
]

/** A doubt alone is no help at the door: it stands here with what to say to it, or not at all. */
const pointCue: Write = ({ point, paper }, isPrivate) => {
  if (point === null) return []
  const { asked: turned, round } = point
  // What they may wonder is no line to say.
  const wonder = turned?.belittles ? 'They may wonder about' : null
  return answersTo(point, paper, isPrivate).flatMap((answer) => [
    ...(turned?.question
      ? [asked('Have this ready. They may ask:', turned.question, answer), asked('They may ask:', turned.question, answer)]
      : [
          asked(wonder ?? `Have this ready. ${byYou(round)}:`, shortened(point.words, pointWords.long), answer),
          asked(wonder ?? 'Have this ready:', shortened(point.words, pointWords.short), answer),
        ]),
  ])
}

/** By its title, which says what "it" is. */
const storyCue: Write = ({ expect, stories }, isPrivate) => {
  const story = [...expect.flatMap(({ story: own }) => own ?? []), ...stories].find(({ cue, title }) => !isPrivate(`${title} ${cue}`))
  return story ? [[paragraph([{ strong: 'Have this story ready: ' }, clip(titled(story), 220)])]] : []
}

const titled = ({ title, cue }: StoryCue): string => (title === cue ? cue : `${title}: ${cue}`)

const thinCue: Write = ({ fromMatch, paper }, isPrivate) => {
  const thin = fromMatch?.open
  if (!thin) return []
  const words = shortened(thin.requirement.words, pointWords.long)
  return answersTo({ ...thin, advice: null, evidence: null }, paper, isPrivate).map((answer) =>
    asked('Have this ready. They ask for:', words, answer),
  )
}

/** Where nothing of their own is there to have ready: what to have with one, and else the question that is likeliest to come. */
const bringCue: Write = ({ work }) => (work.bring ? [[paragraph([{ strong: `${bringTitle(work.lines)}: ` }, small(work.bring)])]] : [])

/** A question without what to say to it is no help at the door. */
const likelyCue: Write = ({ expect, likely }) => {
  const open = [...expect, ...likely].filter(({ family, answer }) => answer !== '' && !pageOnlyFamilies.has(family))
  return open
    .slice(0, mostLikely)
    .map((question) => [
      paragraph([{ strong: 'They may ask: ' }, `${questionWords(question)}${behindQuestion(question, '', question.answer)}`]),
    ])
}
const mostLikely = 4

const promiseCue = (
  { soFar: { promise } }: Packet,
  application: Application,
  isPrivate: (words: string) => boolean,
  mail: string | null,
): Cue =>
  promise === null || promise.stands === 'later' || isPrivate(promise.words)
    ? []
    : [[paragraph(promiseLine(promise, promiseGoesTo(promise.round, application), mail))]]

function askCue({ people }: Packet, everybody: Parameters<typeof namesSomebody>[1]): Cue {
  const one = people.find(
    ({ asks: [ask] }) => ask && (ask.kind === 'bank' || (ask.as !== null && !namesSomebody(ask.remark.words, everybody))),
  )
  const ask = one?.asks[0]
  if (!one || !ask) return []
  return [[paragraph(askWords(ask, one.person, people, true))]]
}
