import { matchOfApplication } from '../match/match-of-application.ts'
import { postingOf } from '../material/belonging.ts'
import { localDate } from '../time/wall-time.ts'
import { runningBeside } from '../view/running.ts'
import { adviceFor, mostQuestions } from './advice-for.ts'
import { heldBefore, noteOf } from './earlier.ts'
import { fromMatch, leadOfCv } from './from-match.ts'
import { joinedLate, metBefore } from './joined-late.ts'
import { likelyQuestions } from './likely-questions.ts'
import type { Packet } from './packet.ts'
import { limits, limitsOf, ofContent, type PacketFor } from './packet-limits.ts'
import { choiceFor, showTold } from './questions/choice.ts'
import type { Expected } from './questions/expected.ts'
import { newQuestions } from './questions/expected-questions.ts'
import { shownAsks } from './questions/show-asks.ts'
import { frames, roomFor } from './room.ts'
import { saidId } from './said.ts'
import { slidePace } from './slide-pace.ts'
import { bringStories } from './stories/stories-to-bring.ts'
import { asAsked } from './told/as-asked.ts'
import { openPoints, pressingPoint } from './told/open-points.ts'
import { type PersonInRound, peopleInRound, remarksSoFar } from './told/people-in-round.ts'
import { evidenceFor } from './told/point/point-evidence.ts'
import { redoAgain } from './told/point/redo-again.ts'
import { twoFigures } from './told/point/two-figures.ts'
import { promiseOf } from './told/promise.ts'
import { workLines } from './trade/work-lines.ts'
import { askedId, ownWords } from './words/own-words.ts'
import { shortened, wordCount } from './words/shortened.ts'

/** The packet of one round, from the record and the playbook. Pure, and the same for the same record. */
export function packetOf(about: PacketFor): Packet {
  const { view, application, round, now, head } = about
  const earlier = heldBefore(round, application)
  const people = peopleInRound(round, earlier)
  const isLater = earlier.length > 0 || joinedLate(round, application)
  // What the packets before told of older rounds is not told again; of whoever is met now, the last meeting counts.
  const remarks = [...people.flatMap(({ remembered }) => remembered ?? []), ...remarksSoFar(earlier.slice(0, 1), people)]
  const open = openPoints(earlier, application, view.material)
  const point = pressingPoint(open, round)
  const note = noteOf(earlier[0])
  const promise = promiseOf(earlier, round, localDate(now, view.candidate.homeZone))
  const own = ownWords(about, isLater)
  const isNew = (words: string): boolean => !about.said.has(askedId(application, words))
  const match = fromMatch(matchOfApplication(application, view.material, now), point !== null, isNew, view.material.cv?.value ?? null)
  const isKnown =
    own.isForThis ||
    (match !== null && match.others.length > 0) ||
    point !== null ||
    remarks.length > 0 ||
    note !== null ||
    promise !== null ||
    round.task !== null ||
    (round.details ?? []).some(({ kind }) => ofContent.has(kind)) ||
    people.some(({ person }) => person.focus !== undefined)
  const others = runningBeside(view, application.id, now).filter(({ next }) => next.kind !== 'waiting')
  const decisionBy = application.decisionBy && application.decisionBy.date >= now.slice(0, 10) ? application.decisionBy.date : null
  const certain = [
    ...people.map(personWords),
    ...people.flatMap(({ person, met }) => (met ? [frames.met, person.name] : [])),
    ...(decisionBy ? [frames.decision] : []),
    ...(others.length > 0 ? [frames.others] : []),
  ]
  // What they handed in for this interview takes the place of what is the same for everybody: that stands on the page.
  const isTheirs = own.isForThis || view.material.stories.length > 0 || (match !== null && match.lead.length > 0)
  const work = workLines(round, application, view.material, about.playbook)
  const all = likelyQuestions(about, earlier, match, work)
  const announced = all.flatMap(({ because }) => (because?.kind === 'announced' ? [because] : []))
  const isWork = work.ready !== null || announced.some(({ isDone }) => isDone)
  const room = roomFor(limitsOf(about, isKnown, isTheirs, announced.length, isWork), head + wordCount(certain.join(' ')), saidId)

  const likely = newQuestions(all, about.said)
  const presses = point !== null || match?.open != null || round.fullDay || round.task !== null
  room.keep(isTheirs ? limits.questionWords : wordsKept(likely.slice(0, presses ? 1 : 2)) + (presses ? limits.answerWords : 0))
  const turned = point && asAsked(point)
  const pointWords = `${point ? shortened(point.words, limits.pointWords) : ''} ${turned?.question ?? ''} ${turned?.belittles ?? ''}`
  const figures = point && twoFigures(point)
  const said = figures === null ? '' : `${frames.figures} ${figures.said.join(' ')}`
  const shownPoint = point && room.specific(`${pointWords} ${said}${frames.point}`) ? point : null
  const shownPromise = promise && room.specific(promise.words + frames.promise) ? promise : null
  const thin = match?.open && room.specific(`${match.open.requirement.words} ${match.open.line ?? ''} ${frames.thin}`) ? match.open : null
  const choice = choiceFor({ about, people, remarks, point, promise, work, isLater, isKnown })
  const { shown, ...told } = showTold(choice, room)
  const ownQuestions = own.questions
    .slice(0, limits.ownQuestions)
    .filter((words, at) => room.specific(at === 0 ? words + frames.own : words))
  room.said.push(...ownQuestions.map((words) => askedId(application, words)))
  const top = likely.slice(0, mostQuestions)
  // What their CV has of the same thing answers it, else a story of theirs; what fits everybody comes last.
  const posting = postingOf(application, view.material)?.value ?? null
  const found = shownPoint && evidenceFor(shownPoint, view.material.cv?.value ?? null, posting)
  const evidence = found && room.specific(`${found.lines.join(' ')} ${found.asks ?? ''} ${frames.evidence}`) ? found : null
  const answered = evidence ? null : (shownPoint?.words ?? thin?.requirement.words ?? null)
  const bring = bringStories(
    { about, point: answered, questions: top, most: isTheirs && isKnown ? limits.storiesOfTheirs : limits.stories },
    room,
  )
  const again = redoAgain(open, shownPoint, round)
  const redo = again && room.specific(`${shortened(again.words, limits.pointWords)} ${again.person.name} ${frames.again}`) ? again : null
  const soFar = {
    met: people.flatMap(({ person, met }) => (met ? [{ person, on: met.round.localDate }] : [])),
    metBefore: metBefore(application, view.material),
    remarks: told.remarks,
    note: note && room.specific(note.words + frames.note) ? note : null,
    promise: shownPromise,
    decisionBy,
    apart: point === null ? (open[0] ?? null) : null,
    undebriefed: earlier.find(({ debrief }) => debrief === null) ?? null,
  }
  const fitted = (words: string | null): string | null => (words && room.specific(words + frames.note) ? words : null)
  const [notes, findOut] = [fitted(own.notes), fitted(own.findOut)]
  const lead = (match?.lead ?? []).filter(({ requirement, line }) => room.specific(`${requirement.words} ${line} ${frames.lead}`))
  const fromCv = (match === null ? leadOfCv(view.material.cv?.value ?? null, isNew) : []).filter((line) =>
    room.specific(line + frames.lead),
  )
  room.said.push(...fromCv.map((words) => askedId(application, words)))
  const posted = [...(thin ? [thin] : []), ...lead].map(({ requirement }) => requirement.words)
  room.said.push(...[...posted, ...lead.flatMap(({ line }) => line ?? [])].map((words) => askedId(application, words)))
  const general = adviceFor({
    about,
    isLater,
    room,
    point: shownPoint,
    thin,
    redo,
    chosen: choice.chosen,
    shown,
    likely,
    presses,
    isKnown,
    earlier,
    work,
    bring,
    hasAnswer: evidence !== null || bring.forPoint !== null,
    isTheirs: isTheirs && room.taken() - head >= limits.manySpecific,
  })
  const isShown = (words: string): boolean => general.expect.some((one) => one.words === words)
  return {
    isLater,
    isKnown,
    point: shownPoint && {
      ...shownPoint,
      words: shortened(shownPoint.words, limits.pointWords),
      advice: general.advice,
      cue: general.cue,
      story: bring.forPoint,
      asked: turned,
      evidence,
      figures,
    },
    beside: told.beside,
    fromCv,
    fromMatch: match && {
      open: thin && { ...thin, advice: general.advice, cue: general.cue, story: bring.forPoint },
      lead,
    },
    soFar: { ...soFar, redo: redo && { ...redo, advice: general.redo } },
    people: shownAsks(choice.chosen, shown),
    chosen: choice.chosen,
    work: { lines: work, weighs: general.weighs, bring: general.bring, ready: general.ready, before: general.before },
    likely: all,
    expect: general.expect.map((question) => ({ ...question, story: bring.forQuestion.get(question.words) ?? null })),
    // One whose question found no room is brought by itself.
    stories: [...bring.others, ...top.flatMap(({ words }) => (isShown(words) ? [] : (bring.forQuestion.get(words) ?? [])))],
    ownQuestions,
    // What was kept and not needed is free again.
    findOut: findOut ?? fitted(own.findOut),
    notes: notes ?? fitted(own.notes),
    others,
    pace: round.task && slidePace(round.task.words),
    avoid: general.avoid,
    paper: about.playbook.paper,
    left: room.left(),
    said: room.said,
  }
}

/** Who is there stands in it in any case. */
const personWords = ({ person, remembered }: PersonInRound): string =>
  `${remembered ? 'From day ask' : 'Ask'} ${person.name} ${person.title ?? ''} ${person.focus?.join(' ') ?? ''}`

/** What these questions with their advice and one thing to avoid take: they come last, and nothing before them may have their room. */
const wordsKept = (likely: readonly Expected[]): number =>
  likely.reduce<number>((sum, { words, answer }) => sum + wordCount(`${words} ${answer}`) + limits.reasonWords, limits.avoidWords)
