import { draftAskForFeedback, draftAskForTime } from '../../../../functions/domain/drafts/answered.ts'
import type { AnswerKind } from '../../../../functions/domain/read/reading.ts'
import type { Outcome } from '../../../../functions/domain/record/note.ts'
import type { AnswerSaid, Application } from '../../../../functions/domain/view/view.ts'
import { dateWords, shortDate } from '../../../when.ts'
import { type Block, button, heading, type MailContent, paragraph, quote } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { type Scene, todayOf } from '../../scene.ts'
import { noteBlock } from '../../sections/drafts/draft-block.ts'
import { deadlineWords, eitherWords, followUp, hadFollowUps, isSent, nameOf, plannedDay, takeBack } from '../../words/answer-words.ts'
import { capital } from '../../words/words.ts'

interface Told {
  scene: Scene
  application: Application
  said: AnswerSaid
}

type Parts = Pick<MailContent, 'subject' | 'title'> & { does: string; blocks?: Block[]; buttons?: Block[]; question?: string }

/** What an employer's mail says, what follows from it, and nothing else. */
export function answerReceipt(told: Told & { answerId: string }): MailContent {
  const { scene, said, answerId } = told
  const {
    subject,
    title,
    does,
    blocks = [],
    buttons = [],
    question = 'Did I misread it?',
  } = said.against.length > 0 ? unclear(told) : said.among ? ofWhich(told) : partsOf[said.kind](told)
  return {
    subject,
    preheader: clip(does, 140),
    title,
    blocks: [
      ...(said.words ? [quote(clip(said.words, 300), 'Their mail')] : []),
      paragraph(does),
      ...buttons,
      ...blocks,
      ...(said.against.length > 0 || said.among
        ? []
        : [takeBack(question, scene.links.undo(answerId), ', and it is as if it had not come.')]),
    ],
  }
}

const outcomeOf: Record<AnswerKind, Outcome> = { offer: 'offer', rejection: 'rejected', 'on-hold': 'on-hold', 'next-step': 'next-round' }

const confirm = ({ scene, application }: Told, words: string, kind: AnswerKind): Block[] => [
  button(words, scene.links.outcome(application.id, outcomeOf[kind])),
]

const partsOf: Record<AnswerSaid['kind'], (told: Told) => Parts> = {
  offer: (told) => {
    const company = nameOf(told.application)
    const due = dueWords(told)
    if (told.application.answered?.confirmed && told.application.answered.kind === 'offer') return ofKnownOffer(told, company, due)
    return {
      subject: `${clip(company, 28)}: an offer`,
      title: `It reads like an offer from ${company}`,
      does: `${due ? `They ask for your answer by ${due}. ` : ''}${hadFollowUps(told.scene, told.application) ? 'The follow-ups have stopped. ' : ''}Say that it is an offer, and I ${due && isSent(told.scene, 'offer-deadline') ? 'watch the deadline and ' : ''}write the drafts you may need.${due ? '' : ` ${noDay(told)}`}`,
      buttons: confirm(told, 'Yes, it is an offer', 'offer'),
      question: 'Not an offer?',
    }
  },
  rejection: (told) => ({
    subject: `${clip(nameOf(told.application), 28)}: I’m sorry`,
    title: `I’m sorry: it reads like a no from ${nameOf(told.application)}`,
    does: 'No more follow-ups will come about it, and everything you wrote down stays.',
    blocks: [
      heading('If you want to ask for feedback'),
      noteBlock(followUp(told.scene, told.application), draftAskForFeedback),
      ...confirm(told, 'Yes, it is a no', 'rejection'),
    ],
    question: 'Not a no?',
  }),
  'on-hold': (told) => {
    const day = plannedDay(told.scene, 'check-in')
    return {
      subject: `${clip(nameOf(told.application), 28)}: on hold`,
      title: `${capital(nameOf(told.application))} has put it on hold`,
      does: `${told.said.dueOn ? `They mean to go on by ${dateWords(told.said.dueOn, todayOf(told.scene))}. ` : ''}The follow-ups have stopped.${day ? ` I check in once, on ${day}, and not before.` : ''}`,
    }
  },
  'next-step': (told) => (told.said.asks ? forReferences(told) : told.said.date ? withDate(told, told.said.date) : withoutTime(told)),
  contact: ({ application }) => {
    const company = nameOf(application)
    const name = application.recruiter?.name ?? 'somebody else'
    const email = application.recruiter?.email
    return {
      subject: `${clip(company, 28)}: ${clip(name, 30)} is your contact now`,
      title: `${clip(name, 60)} is your contact at ${company} now`,
      does: email
        ? `My drafts for you go to ${clip(name, 60)} (${email}) from now on. Nothing else changes.`
        : `My drafts for you are to ${clip(name, 60)} from now on. I found no address, so put it in before you send one. Nothing else changes.`,
    }
  },
  date: ({ scene, application, said }) => {
    const nudge = plannedDay(scene, 'nudge')
    const date = said.date ? dateWords(said.date, todayOf(scene)) : null
    return {
      subject: `${clip(nameOf(application), 28)}: they answer${said.date ? ` by ${shortDate(said.date)}` : ' later'}`,
      title: `${capital(nameOf(application))} names a day`,
      does: `They mean to answer${date ? ` by ${date}` : ''}.${nudge ? ` Your follow-up draft comes on ${nudge}, if nothing was heard by then.` : ''}`,
    }
  },
}

/** By when they want the answer is asked for, with what they wrote of it. */
const noDay = ({ scene, said }: Told): string =>
  said.dueEither
    ? `They ask for your answer by ${eitherWords(said.dueEither, scene)}. Ask them which, and count on the earlier one until you know. Enter it with your yes.`
    : 'I found no day for your answer. By when do they want it? Enter it with your yes.'

/** The offer was confirmed before: their mail moves its day, or says more about it. */
const ofKnownOffer = ({ scene, application }: Told, company: string, due: string | null): Parts => ({
  subject: `${clip(company, 28)}: your offer${due ? `, answer by ${shortDate(application.answered?.dueOn ?? todayOf(scene))}` : ''}`,
  title: `About your offer from ${company}`,
  does: due
    ? `They ask for your answer by ${due} now.${isSent(scene, 'offer-deadline') ? ' I’ll remind you of that day, and no longer of another one.' : ''}`
    : 'They write about your offer, and I found no new day for your answer. What you told me of it stands.',
  question: 'Did I misread it?',
})

function withDate({ scene, application }: Told, date: string): Parts {
  const nudge = plannedDay(scene, 'nudge')
  return {
    subject: `${clip(nameOf(application), 28)}: you go on, news by ${shortDate(date)}`,
    title: `You go on at ${nameOf(application)}`,
    does: `They mean to write by ${dateWords(date, todayOf(scene))}.${nudge ? ` Your follow-up draft comes on ${nudge}, if nothing was heard by then.` : ''}`,
  }
}

/** Something to send: no time is to come, and nobody is asked for one. */
const forReferences = ({ scene, application, said }: Told): Parts => ({
  subject: `${clip(nameOf(application), 28)}: they ask for references${said.dueOn ? ` by ${shortDate(said.dueOn)}` : ''}`,
  title: `${capital(nameOf(application))} asks for your references`,
  does: `Send them${said.dueOn ? ` by ${dateWords(said.dueOn, todayOf(scene))}` : ''}, and tell the people you name first, so that the call finds them ready. The follow-up for your last round has stopped.`,
})

const withoutTime = ({ scene, application }: Told): Parts => ({
  subject: `${clip(nameOf(application), 28)}: you go on. When is it?`,
  title: `You go on at ${nameOf(application)}`,
  does: 'I know of no time for it yet, so the follow-up for your last round has stopped. When is the next one? Forward me the mail or the invite that says it.',
  blocks: [heading('If you want to ask for the time'), noteBlock(followUp(scene, application), draftAskForTime)],
})

const kindWords: Record<AnswerSaid['kind'], { a: string; yes: string }> = {
  offer: { a: 'an offer', yes: 'It is an offer' },
  rejection: { a: 'a no', yes: 'It is a no' },
  'on-hold': { a: 'a pause', yes: 'It is on hold' },
  'next-step': { a: 'a further round', yes: 'It goes on' },
  date: { a: 'a day', yes: 'It is a day' },
  contact: { a: 'a new contact', yes: 'It is a new contact' },
}

/** It says two things that cannot both be meant: the candidate has read it, so the candidate knows. */
function unclear({ scene, application, said }: Told): Parts {
  const kinds = [said.kind, ...said.against].filter((kind): kind is AnswerKind => kind !== 'date' && kind !== 'contact')
  const either = kinds.map((kind) => kindWords[kind].a).join(' or ')
  return {
    subject: `${clip(nameOf(application), 28)}: is it ${either}?`,
    title: `Is it ${either}?`,
    does: `${capital(nameOf(application))} wrote, and I can read it both ways. Nothing changes until you say which it is.`,
    buttons: [
      {
        kind: 'buttons',
        buttons: kinds.map((kind) => ({ words: kindWords[kind].yes, href: scene.links.outcome(application.id, outcomeOf[kind]) })),
      },
    ],
  }
}

/** It names no role, and more than one application waits for an answer of theirs. */
function ofWhich({ scene, application, said }: Told): Parts {
  const { kind, among = [] } = said
  const company = nameOf(application)
  const of = scene.view.applications.filter(({ id }) => among.includes(id))
  if (kind === 'date' || kind === 'contact') throw new RangeError('A day is one for all of them')
  const { a } = kindWords[kind]
  return {
    subject: `${clip(company, 28)}: ${a}. For which role?`,
    title: `It reads like ${a}. For which role?`,
    does: `${capital(company)} wrote, and more than one application of yours waits there. Nothing changes until you say which one it is about.`,
    buttons: [
      {
        kind: 'buttons',
        buttons: of.map(({ id, role }) => ({ words: clip(role ?? 'No role stated', 60), href: scene.links.outcome(id, outcomeOf[kind]) })),
      },
    ],
  }
}

const dueWords = ({ scene, said, application }: Told): string | null => deadlineWords(said, scene, application)
