import { type Instant, minutesBetween } from '../time/wall-time.ts'
import { runningBeside } from '../view/running.ts'
import type { Application, Round, View } from '../view/view.ts'
import { findPerson } from '../who/merge-people.ts'
import { newMistake } from './avoid.ts'
import { heldBefore, isWritten } from './earlier.ts'
import { type Expected, expectedQuestions, newQuestions } from './expected-questions.ts'
import { type OpenPoint, openPoints } from './open-points.ts'
import { askedId, ownWords } from './own-words.ts'
import type { EarlierNote, EarlierPromise, Packet } from './packet.ts'
import { type Ask, type PersonInRound, peopleInRound, type Remark, remarksSoFar } from './people-in-round.ts'
import type { Playbook } from './playbook.ts'
import { type Limits, type Room, roomFor } from './room.ts'
import { saidId } from './said.ts'
import { shortened } from './shortened.ts'
import { slidePace } from './slide-pace.ts'
import { bringStories } from './stories-to-bring.ts'

export interface PacketFor {
  view: View
  application: Application
  round: Round
  now: Instant
  playbook: Playbook
  /** Ids of what earlier mails to this candidate said. */
  said: ReadonlySet<string>
  /** Words that stand at the head in any case: when, where, the employer's own words, the brief. */
  head: number
  /** Words that stand elsewhere in it and are not about this round alone. */
  reserved: number
}

/** Of general words at most a third, once anything is known that stands in no other packet. */
const limits = {
  most: 330,
  mostOfLong: 470,
  shareOfGeneral: 0.42,
  generalWhereNothingIsKnown: 190,
  pointWords: 40,
  noteWords: 25,
  /** Questions on what somebody said before: more of them, and one asks about nothing else. */
  passedOn: 2,
  questions: 3,
  stories: 2,
  ownQuestions: 3,
} as const

/** The packet of one round, from the record and the playbook. Pure, and the same for the same record. */
export function packetOf(about: PacketFor): Packet {
  const { view, application, round, now, head } = about
  const earlier = heldBefore(round, application)
  const people = peopleInRound(round, earlier)
  // What the packets before told of older rounds is not told again; of whoever is met now, the last meeting counts.
  const remarks = [...people.flatMap(({ remembered }) => remembered ?? []), ...remarksSoFar(earlier.slice(0, 1), people)]
  const [point = null] = openPoints(earlier, application)
  const note = noteOf(earlier[0])
  const promise = promiseOf(earlier)
  const own = ownWords(about, earlier.length > 0)
  const isKnown =
    own.isForThis ||
    point !== null ||
    remarks.length > 0 ||
    note !== null ||
    promise !== null ||
    round.task !== null ||
    (round.details ?? []).length > 0
  const room = roomFor(limitsOf(about, isKnown), head, saidId)

  const shownPoint = point && room.specific(shortened(point.words, limits.pointWords) + frames.point) ? point : null
  for (const { person, remembered } of people)
    room.specific(`${person.name} ${person.title ?? ''} ${remembered ? frames.person : ''} ${person.focus?.join(' ') ?? ''}`)
  const { asked, told } = askOn(people, remarks, room)
  const others = runningBeside(view, application.id, now)
    .filter(({ next }) => next.kind !== 'waiting')
    .slice(0, 2)
  const soFar = {
    met: people.flatMap(({ person, met }) => (met ? [{ person, on: met.round.localDate }] : [])),
    fresh: earlier.length > 0 ? people.filter(({ met }) => met === null).map(({ person }) => person) : [],
    remarks: told,
    note: note && room.specific(note.words + frames.note) ? note : null,
    promise: promise && room.specific(promise.words + frames.note) ? promise : null,
    decisionBy: application.decisionBy && application.decisionBy.date >= now.slice(0, 10) ? application.decisionBy.date : null,
    length: lengthsOf(round, earlier[0]),
    undebriefed: earlier.find(({ debrief }) => debrief === null) ?? null,
  }
  if (earlier.length > 0) room.specific(frames.soFar)
  const ownQuestions = own.questions
    .slice(0, limits.ownQuestions)
    .filter((words, at) => room.specific(at === 0 ? words + frames.own : words))
  room.said.push(...ownQuestions.map((words) => askedId(application, words)))
  const likely = newQuestions(expectedQuestions({ round, earlier, playbook: about.playbook }), about.said)
  const top = likely.slice(0, limits.questions)
  const bring = bringStories({ about, point: shownPoint?.words ?? null, questions: top, most: limits.stories }, room)
  const notes = own.notes && room.specific(own.notes + frames.note) ? own.notes : null
  const findOut = own.findOut && room.specific(own.findOut + frames.note) ? own.findOut : null
  const general = adviceFor({ about, earlier, room, point: shownPoint, people: asked, likely })
  return {
    isLater: earlier.length > 0,
    isKnown,
    point: shownPoint && {
      ...shownPoint,
      words: shortened(shownPoint.words, limits.pointWords),
      advice: general.advice,
      story: bring.forPoint,
    },
    soFar,
    people: general.people,
    expect: general.expect.map((question) => ({ ...question, story: bring.forQuestion.get(question) ?? null })),
    // One whose question found no room is brought by itself.
    stories: [...bring.others, ...top.flatMap((one) => (general.expect.includes(one) ? [] : (bring.forQuestion.get(one) ?? [])))],
    ownQuestions,
    findOut,
    notes,
    others: others.length > 0 && room.specific(frames.others) ? others : [],
    pace: round.task && slidePace(round.task.words),
    avoid: general.avoid,
    said: room.said,
  }
}

/** The words that stand around a line, for counting. */
const frames = {
  point: ' You wrote after round on what they may still wonder have this answer ready mark it as answered',
  person: 'you met in round and noted probably from another team',
  remark: ' ask how this looks from their side and day',
  note: ' You also noted after round and day',
  soFar: 'You have met somebody others are new they hope to decide by some day it takes minutes against last time',
  own: ' What you want to ask',
  others: 'If they ask what else is open I am in two other processes the next interview there is on some day',
} as const

const limitsOf = ({ round, reserved }: PacketFor, isKnown: boolean): Limits => ({
  words: (round.fullDay || round.task ? limits.mostOfLong : limits.most) - reserved,
  general: (specific) => (isKnown ? Math.floor(specific * limits.shareOfGeneral) : limits.generalWhereNothingIsKnown),
})

function noteOf(round: Round | undefined): EarlierNote | null {
  for (const about of ['forgot', 'other'] as const) {
    const words = round?.debrief?.[about]
    if (round && isWritten(words)) return { about, words: shortened(words, limits.noteWords), round }
  }
  return null
}

/** The latest promise: what was kept of it the candidate knows. */
function promiseOf(earlier: readonly Round[]): EarlierPromise | null {
  const round = earlier.find(({ debrief }) => isWritten(debrief?.promise))
  if (!round?.debrief?.promise) return null
  return { words: shortened(round.debrief.promise, limits.noteWords), due: round.debrief.promiseDue ?? null, round }
}

const minutesOf = ({ start, end, endAssumed }: Round): number | null => (start && end && !endAssumed ? minutesBetween(start, end) : null)

function lengthsOf(round: Round, last: Round | undefined): Packet['soFar']['length'] {
  const [now, before] = [minutesOf(round), last ? minutesOf(last) : null]
  return now === null || before === null || now === before ? null : { now, before }
}

/**
 * What somebody said is asked on: of themselves where they are in this round, else of one person who was not there, each remark once. What
 * finds nobody stands among the things told so far.
 */
function askOn(people: PersonInRound[], remarks: Remark[], room: Room): { asked: PersonInRound[]; told: Remark[] } {
  const asks = new Map<PersonInRound, Ask[]>()
  const told: Remark[] = []
  for (const remark of remarks) {
    const self = people.find(({ remembered }) => remembered?.name === remark.name)
    const passedOn = [...asks.values()].flat().filter(({ kind }) => kind === 'passed-on').length
    const other = people.find(
      (one) => !asks.has(one) && one.remembered === null && findPerson({ name: remark.name, email: null }, [one.person]) === undefined,
    )
    const to = self ?? (passedOn < limits.passedOn ? other : undefined)
    if (!room.specific(`${remark.name} ${remark.words} ${frames.remark}`)) continue
    if (to === undefined) told.push(remark)
    else asks.set(to, [{ kind: self ? 'again' : 'passed-on', remark }])
  }
  return { asked: people.map((one) => ({ ...one, asks: asks.get(one) ?? [] })), told: told.slice(0, 2) }
}

interface AdviceFor {
  about: PacketFor
  earlier: readonly Round[]
  room: Room
  point: OpenPoint | null
  people: PersonInRound[]
  /** What may be asked and was not in an earlier mail, the likeliest first. */
  likely: readonly Expected[]
}

/** Everything general, in the order of its worth, for as long as there is room for it. */
function adviceFor({ about: { round, playbook, said }, earlier, room, point, people, likely }: AdviceFor) {
  const isNew = (words: string): boolean => !said.has(saidId(words)) && !room.said.includes(saidId(words))
  const take = (words: string | undefined): string | null => (words !== undefined && isNew(words) && room.general(words) ? words : null)
  const pageOf = (one: PersonInRound) => playbook.audiences[one.person.audience ?? 'unknown']
  const bankAsk = (one: PersonInRound): Ask[] => {
    const words = take(pageOf(one).ask.find((tip) => isNew(tip.words))?.words)
    return words === null ? [] : [{ kind: 'bank', words }]
  }
  const withOne = people.map((one) => (one.asks.length > 0 ? one : { ...one, asks: bankAsk(one) }))
  const takeQuestion = (question: Expected): boolean => room.general(question.words, question.answer)
  const expect = likely.slice(0, limits.questions - 1).filter(takeQuestion)
  const advice = point && take(playbook.openPoint[point.about].words)
  const weighed = withOne.map((one) => ({
    ...one,
    weighs: people.length <= 4 && one.met === null && one.person.focus === undefined ? take(pageOf(one).caresAbout.words) : null,
  }))
  const third = likely.slice(limits.questions - 1, limits.questions).filter(takeQuestion)
  const avoid = take(newMistake({ round, isLater: earlier.length > 0 }, playbook, said)?.words)
  const whole = weighed.map((one) => (people.length > 2 ? one : { ...one, asks: [...one.asks, ...bankAsk(one)] }))
  return { advice, people: whole, expect: [...expect, ...third], avoid }
}
