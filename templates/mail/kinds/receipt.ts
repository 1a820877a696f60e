import { loosePostings, offeredApplications } from '../../../functions/domain/material/belonging.ts'
import { replyHint } from '../../../functions/domain/replies/answers-below.ts'
import { lookBackNumbers, lookBackQuestions } from '../../../functions/domain/replies/numbers.ts'
import { brakeAnswers, type Gathered } from '../../../functions/domain/trust/answer-brake.ts'
import type { Answer, Application, Round } from '../../../functions/domain/view/view.ts'
import { applicationName } from '../../page/parts/words.ts'
import { shortMoment, whenWords } from '../../when.ts'
import { type Block, button, buttons, facts, type Inline, list, type MailContent, notice, paragraph, quiet, section } from '../content.ts'
import { briefQuestionBlocks, dueWords, taskBlocks } from '../packet/task-blocks.ts'
import { clip, sentence } from '../render/clean.ts'
import { wordsIn } from '../render/words-in.ts'
import { roundAbout, type Scene, todayOf, zonesOf } from '../scene.ts'
import { actOf, isWayOpen } from '../sections/ask-where.ts'
import { cautionsOf } from '../sections/cautions.ts'
import { planFacts } from '../sections/foot.ts'
import { quotedRows } from '../sections/own-words.ts'
import { allFacts, hourOf, unknownsOf } from '../sections/round-facts.ts'
import { capital, isAboutOffer, namesWords, roundInSentence, roundWords, shortDay } from '../words/words.ts'
import { answerReceipt } from './answer-receipt.ts'
import { automaticReceipt } from './automatic-receipt.ts'
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
  return {
    subject: `${subjectStart(round, application)}${moment ? `, ${moment}` : ''}`,
    preheader: `${when}. What I read${nextBlocks(scene).length > 0 ? ', and what I send you next' : ' in it'}.`,
    title: answer?.decision === 'no-change' ? 'I have this one already' : capital(roundInSentence(round, application)),
    blocks: [...head, ...ownWords(scene, round, mostWords - wordsIn([...head, ...tail])), ...tail],
  }
}

/** The way there is the card's to press; a receipt has a button only while nobody has told it. */
const askBlocks = (scene: Scene, round: Round, application: Application): Block[] => {
  const act = isWayOpen(scene, round) ? actOf(scene, round, application) : null
  return buttons(act ? [act] : [])
}

/** Where nothing names it, it is still an interview. */
function subjectStart(round: Round, application: Application): string {
  const isOff = round.status === 'cancelled'
  const name = roundWords(round, application, 24)
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

const refusals: Partial<Record<Answer['decision'], { subject: string; title: string }>> = {
  'not-an-interview': { subject: 'What you forwarded: not an interview', title: 'This does not look like an interview of yours' },
  refused: { subject: 'What you forwarded: I could not read it', title: 'I could not read this one' },
  dropped: { subject: 'What you forwarded: I could not read it', title: 'I left this one unread' },
  'handed-in': { subject: 'What you handed in', title: 'What you handed in' },
  stale: { subject: 'What you forwarded: an older version', title: 'I already have a newer version of this' },
  'no-change': { subject: 'What you forwarded: nothing new', title: 'Nothing new in this one' },
}

const consequences: Partial<Record<Answer['decision'], string>> = {
  refused: 'What usually works: forward the invite itself as an attachment, or save it as an .ics file and drop it on the page.',
  dropped: 'Nothing in it was opened. If an invitation is in it, copy its words into a new mail to me, or drop it in on the page.',
  'handed-in': 'Your material page shows all I have, and takes files and pasted words as well.',
  stale: 'Nothing changes: what I told you last still holds.',
  'no-change': 'Nothing changes: what I told you last still holds.',
}

/** Not an interview, could not be read, nothing new: every forwarded message gets an answer. */
function withoutRound(scene: Scene, answer: Answer): MailContent {
  const application = scene.view.applications.find(({ id }) => id === answer.said?.applicationId)
  if (answer.said && application) return answerReceipt({ scene, application, said: answer.said, messageId: answer.messageId })
  if (answer.automatic) return automaticReceipt(scene, answer.automatic)
  return answer.confirmation ? passedOn(scene, answer.messageId, answer.confirmation) : refusal(scene, answer)
}

/** The code and the link are the candidate's to use: text only, and nobody here follows it. */
const passedOn = ({ links }: Scene, messageId: string, { code, link }: NonNullable<Answer['confirmation']>): MailContent => ({
  subject: 'Your mail provider asks whether it may forward to me',
  preheader: 'I do not answer that for you: here is what it sent.',
  title: 'May your mail be forwarded to me?',
  blocks: [
    paragraph('Your mail provider asks whether your mail may be forwarded here. I do not answer that for you.'),
    ...facts([...(code ? [{ label: 'Code', words: code }] : []), ...(link ? [{ label: 'Link', words: clip(link, 1000) }] : [])]),
    paragraph(
      'If you have just set up forwarding, type in the code or open the link yourself. If you have not, leave it: nothing is forwarded then.',
    ),
    button('See the message', links.message(messageId)),
  ],
})

const mostOffered = { postings: 3, applications: 6 } as const

/** A posting of this message that fits no application or several: a button for each it may be for. */
const offerBlocks = ({ links, view, now }: Scene, { pieces = [] }: Answer): Block[] =>
  loosePostings(view.material, view.applications)
    .filter(({ id }) => pieces.includes(id))
    .slice(-mostOffered.postings)
    .flatMap((posting) => {
      const offered = offeredApplications(posting, view.applications, now).slice(0, mostOffered.applications)
      const title = posting.value.title === null ? 'The posting' : `“${clip(posting.value.title, 80)}”`
      return offered.length === 0
        ? [paragraph(`${title} waits there until there is an application it is for.`)]
        : [
            paragraph(`${title} is for:`),
            ...buttons(offered.map((one) => ({ words: clip(applicationName(one), 50), href: links.giveTo(posting.id, one.id) }))),
          ]
    })

function refusal(scene: Scene, answer: Answer): MailContent {
  const { decision, reason, messageId } = answer
  const { links, view, replies } = scene
  const { subject, title } = refusals[decision] ?? { subject: 'What you forwarded', title: 'What I did with it' }
  const inbox = view.candidate.inboxAddress
  const again = consequences[decision] ?? 'Nothing was planned, and no reminders will come from it.'
  return {
    subject,
    preheader: clip(`${sentence(reason)} ${again}`, 140),
    title,
    blocks: [
      paragraph(sentence(reason)),
      ...(decision === 'handed-in' ? offerBlocks(scene, answer) : []),
      paragraph(again),
      ...(decision === 'not-an-interview' ? [paragraph('If it is one after all, say so on its page and I start at once.')] : []),
      button('See the message and what I read in it', links.message(messageId)),
      ...(inbox && replies ? [quiet(`The address for forwarding is ${clip(inbox, 120)}.`)] : []),
    ],
  }
}

/** Of a flood: what came of the rest, by how often, and where each of them stands. */
function manyAtOnce({ links }: Scene, { answers }: Gathered): MailContent {
  const reasons = [...new Set(answers.map(({ reason }) => sentence(reason)))]
  const count = (reason: string) => answers.filter((one) => sentence(one.reason) === reason).length
  const number = answers.length === 1 ? 'One more message' : `${answers.length} more messages`
  return {
    subject: `What you sent in: ${number.toLowerCase()}, nothing to plan`,
    preheader: 'None of them changes anything. Each stands on your messages page with what I read in it.',
    title: `${number} within the hour`,
    blocks: [
      paragraph(`None of them changes anything, so I answer ${answers.length === 1 ? 'it' : 'them all'} here instead of one by one.`),
      ...list(reasons.slice(0, 12).map((reason) => (count(reason) > 1 ? `${count(reason)} ×: ${clip(reason, 200)}` : clip(reason, 200)))),
      button('See them all, and say where I am wrong', links.messages()),
    ],
  }
}
