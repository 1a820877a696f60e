import { replyHint } from '../../../../functions/domain/replies/answers-below.ts'
import { lookBackNumbers, lookBackQuestions } from '../../../../functions/domain/replies/numbers.ts'
import { brakeAnswers } from '../../../../functions/domain/trust/answer-brake.ts'
import { dayRows, isScheduled } from '../../../../functions/domain/view/meeting/day-rows.ts'
import type { Answer, Application, Round } from '../../../../functions/domain/view/view.ts'
import { fewWords, shortMoment, spanWords, whenWords } from '../../../when.ts'
import { type Block, buttons, facts, type Inline, list, type MailContent, notice, paragraph, quiet, section } from '../../content.ts'
import { briefQuestionBlocks, dueWords, taskBlocks } from '../../packet/task-blocks.ts'
import { clip, sentence } from '../../render/clean.ts'
import { wordsIn } from '../../render/words-in.ts'
import { roundAbout, type Scene, todayOf, zonesOf } from '../../scene.ts'
import { actOf, isWayOpen, numberBlocks } from '../../sections/ask-where.ts'
import { cautionsOf } from '../../sections/cautions.ts'
import { planFacts } from '../../sections/foot.ts'
import { quotedRows } from '../../sections/own-words.ts'
import { allFacts, hourOf, unknownsOf } from '../../sections/round-facts.ts'
import { betweenWords, capital, isAboutOffer, namesWords, roundInSentence, roundWords, sessionWords, shortDay } from '../../words/words.ts'
import { manyAtOnce, withoutRound } from './message-receipt.ts'
import { replyReceipt } from './reply-receipt.ts'

/** Decisions that concern no round's facts, even where a round is known. */
const withoutFacts: ReadonlySet<Answer['decision']> = new Set(['not-an-interview', 'refused', 'dropped', 'heard-back', 'handed-in'])

/** Answers an invite: what was read and from which words, what will be sent and when, what is unknown. */
export function writeReceipt(scene: Scene): MailContent {
  const { touchpoint, view } = scene
  const together = brakeAnswers(view.answers).gathered.find(({ subject }) => subject === touchpoint.subject)
  if (together) return manyAtOnce(scene, together)
  const answer = view.answers.find(({ messageId }) => messageId === touchpoint.subject)
  if (answer?.reply) return replyReceipt(scene, answer, answer.reply)
  const found = roundAbout(view, touchpoint)
  if (answer && (!found || withoutFacts.has(answer.decision))) return withoutRound(scene, answer)
  if (!found) throw new Error(`A receipt without a round or an answer: ${touchpoint.key}`)
  return withRound(scene, found.round, found.application, answer ?? null)
}

/** A task that came by itself: the brief, its day, and nothing of a talk. */
function withTask(scene: Scene, round: Round, application: Application, answer: Answer | null): MailContent {
  const isNamed = Boolean(round.task?.stated || round.task?.ahead)
  const due = dueWords(round, scene.view.candidate.homeZone, todayOf(scene))
  return {
    subject: `Your task: ${roundWords(round, application, 50)}`,
    preheader: round.task?.stated
      ? `Due ${due}. The brief${nextBlocks(scene).length > 0 ? ', and when I remind you' : ''}.`
      : isNamed
        ? 'The brief. Its day follows from the interview’s.'
        : 'The brief. They named no date, so here is a note that asks.',
    title: `I have your task: ${roundWords(round, application)}`,
    blocks: [
      ...(answer ? [paragraph(sentence(answer.reason))] : []),
      ...cautionsOf(scene, round),
      ...taskBlocks(scene, round, { whole: true }),
      ...(isNamed ? [] : briefQuestionBlocks(scene, round, application)),
      ...nextBlocks(scene),
      ...(isNamed ? [] : [paragraph('Without a date I send no reminder. Forward me their answer, and I count from the day it names.')]),
      ...wrongBlocks(scene, round),
    ],
  }
}

function withRound(scene: Scene, round: Round, application: Application, answer: Answer | null): MailContent {
  if (round.taskOnly) return withTask(scene, round, application, answer)
  const zones = zonesOf(scene, round)
  const { start, allDay } = round
  const when = start && !allDay ? whenWords(start, round.end, zones) : capital(hourOf(round, zones))
  const moment = start && !allDay ? shortMoment(start, zones.home) : shortDay(round)
  const head: Block[] = [
    // That it is a new one is what all of this mail says.
    ...(answer && answer.decision !== 'new-round' ? [paragraph(sentence(answer.reason))] : []),
    ...(round.status === 'on' ? [] : [notice(statusWords(round))]),
    ...cautionsOf(scene, round),
    ...facts(allFacts(scene, round, application)),
    ...askBlocks(scene, round, application),
  ]
  const tail = readSections(scene, round, application)
  const number = numberBlocks(scene, round, application)
  const day = scheduleBlocks(scene, round, mostWords - wordsIn([...head, ...number, ...tail]))
  const own = ownWords(scene, round, mostWords - wordsIn([...head, ...day, ...number, ...tail]))
  const fits = wordsIn([...head, ...day, ...own, ...number, ...tail]) <= mostWords
  return {
    subject: `${subjectStart(round, application)}${moment ? `, ${moment}` : ''}`,
    preheader: `${when}. What I read${nextBlocks(scene).length > 0 ? ', and what I send you next' : ' in it'}.`,
    title: answer?.decision === 'no-change' ? 'I have this one already' : capital(roundInSentence(round, application)),
    blocks: [...head, ...day, ...own, ...(fits ? number : []), ...tail],
  }
}

const inSchedule = [8, 6, 5, 4, 3] as const

/** A day of several talks by its hours, with whom and with what is free between them. */
function scheduleBlocks(scene: Scene, round: Round, room: number): Block[] {
  if (!isScheduled(round)) return []
  const shown = inSchedule.map((most) => scheduleOf(scene, round, most))
  return shown.find((blocks) => wordsIn(blocks) <= room) ?? shown.at(-1) ?? []
}

function scheduleOf(scene: Scene, round: Round, most: number): Block[] {
  const zones = zonesOf(scene, round)
  const rest = round.sessions.length - most
  const sessions = round.sessions.slice(0, most)
  return section('The day', [
    ...list(
      dayRows({ ...round, sessions, end: rest > 0 ? null : round.end }).map((row) =>
        row.kind === 'talk'
          ? [
              { strong: `${spanWords(row.session.start, row.session.end, zones.home)}: ` },
              sessionWords(clip(row.session.title ?? '', 60), namesWords(row.session.interviewers, 3)) || 'no title given',
            ]
          : betweenWords(row, zones),
      ),
    ),
    ...(rest > 0 ? [paragraph(`And ${fewWords(rest, 'more talk')}.`)] : []),
  ])
}

/** The way there is the card's to press; a receipt has a button only while nobody has told it. */
const askBlocks = (scene: Scene, round: Round, application: Application): Block[] => {
  const act = isWayOpen(scene, round) ? actOf(scene, round, application) : null
  return buttons(act ? [act] : [])
}

/** Where nothing names it, it is still an interview. */
function subjectStart(round: Round, application: Application): string {
  const isOff = round.status === 'cancelled'
  const name = roundWords(round, application, 40)
  if (name === 'your interview') return isOff ? 'Your interview is cancelled' : 'Your interview'
  return `${isOff ? 'Cancelled' : isAboutOffer(round) ? 'Offer call' : 'Your interview'}: ${name}`
}

function statusWords({ status, pickNewTime, declined }: Round): string {
  if (status === 'cancelled') return declined ? 'They declined the time that was asked for.' : 'This round is cancelled.'
  return pickNewTime ? 'This round will be moved; they ask you to pick a new time.' : 'This round will be moved; there is no new time yet.'
}

/** What is open, how to set it right, and what comes next; the late packet carries these too. */
export function readSections(scene: Scene, round: Round, application: Application): Block[] {
  const unknowns = unknownsOf(round, application)
  return [
    ...round.doubts.slice(0, 2).map(({ words }) => notice(clip(words, 300))),
    ...(unknowns.length > 0 ? [paragraph([`Not stated: ${namesWords(unknowns, 20)}. `, addLink(scene, round), '.'])] : []),
    ...lookBackBlocks(scene, round, application),
    ...nextBlocks(scene),
    ...wrongBlocks(scene, round),
  ]
}

/** Asked once: of an application whose first round we see is a later one. */
function lookBackBlocks({ links, replies, touchpoint, view }: Scene, round: Round, application: Application): Block[] {
  const numbered = lookBackNumbers(view, touchpoint, { round, application })
  if (numbered.length === 0) return []
  const first = { strong: `Round ${round.number} is the first I see. ` }
  const page = { link: replies ? 'use the page' : 'Tell me in two minutes', href: links.lookBack(application.id) }
  const takenUp = replies ? '. Your packet takes it up.' : ', and your packet takes it up.'
  return [
    paragraph(replies ? [first, 'Three questions about what was before:'] : [first, 'What was before it?']),
    ...numbered.map(({ number, about }) => paragraph(`${number}. ${lookBackQuestions[about]}`)),
    paragraph(replies ? [`${replyHint}, or `, page, takenUp] : [page, takenUp]),
  ]
}

/** Of a day of several interviews its page leads to the form of each. */
const correctLink = ({ links }: Scene, { id, interviews }: Round): string => (interviews.length === 1 ? links.correct(id) : links.round(id))

const addLink = (scene: Scene, round: Round): Inline => ({ link: 'Add what you know', href: correctLink(scene, round) })

/** The next two only: a first mail is no place for the end of the story. */
const nextBlocks = (scene: Scene): Block[] => section('What I will send you', facts(planFacts(scene, 2)))

/** What there is to do and what it will be about, as they say it, in the words that are left; the packet has more of it. */
function ownWords(scene: Scene, round: Round, left: number): Block[] {
  const rooms = Array.from({ length: Math.max(Math.floor((left - leastQuoted) / roomStep), 0) }, (_, n) => left - n * roomStep)
  const fitting = rooms.map((room) => quotedIn(scene, round, room)).find((blocks) => wordsIn(blocks) <= left)
  return fitting ?? quotedIn(scene, round, leastQuoted)
}

function quotedIn(scene: Scene, round: Round, room: number): Block[] {
  const { links } = scene
  const { rows, more } = quotedRows(round, 'receipt', todayOf(scene), room)
  const page = { link: rows.length > 0 ? 'The rest of what they wrote' : 'What else they wrote', href: links.round(round.id) }
  return section('In their own words', [...facts(rows), ...(more ? [quiet([page, ' is on the round’s page.'])] : [])])
}

const mostWords = 118
/** What one must act on is said, however full it is. */
const leastQuoted = 30
const roomStep = 5

export const wrongBlocks = (scene: Scene, round: Round): Block[] => [
  quiet([
    { link: 'What I read, word for word', href: scene.links.round(round.id) },
    '. Something wrong? ',
    { link: 'Set it right', href: correctLink(scene, round) },
    scene.replies ? ', or forward me the mail that says it right.' : '.',
  ]),
]
