import { draftAskForTimeToDecide, draftDecline, draftTellOther } from '../../../../functions/domain/drafts/answered.ts'
import type { FollowUpFor } from '../../../../functions/domain/drafts/follow-up.ts'
import { type LocalDate, plusDays } from '../../../../functions/domain/time/wall-time.ts'
import { type Running, runningBeside } from '../../../../functions/domain/view/running.ts'
import { momentWords, shortDate } from '../../../when.ts'
import { type Block, facts, heading, list, type MailContent, paragraph, section } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { applicationOf, type Scene, todayOf } from '../../scene.ts'
import { dayInLetter, mannerOfDraft, noteBlock } from '../../sections/drafts/draft-block.ts'
import { plannedNext } from '../../sections/foot.ts'
import {
  acceptBlock,
  deadlineWords,
  eitherWords,
  followUp,
  hadFollowUps,
  isSent,
  nameOf,
  othersSection,
  takeBack,
} from '../../words/answer-words.ts'

/** They made an offer: until when, what else runs, and a draft for each way to answer. */
export function writeOffer(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = nameOf(application)
  const answerBy = application.answered ? deadlineWords(application.answered, scene) : null
  const dueOn = application.answered?.dueOn ?? null
  const either = application.answered?.dueEither
  const noDay = either ? `They ask for your answer by ${eitherWords(either, scene)}.` : 'They named no day for your answer.'
  const running = runningBeside(scene.view, application.id, scene.now)
  const { links } = scene
  return {
    subject: `Your offer from ${clip(company, 24)}${dueOn ? `: answer by ${shortDate(dueOn)}` : ''}`,
    preheader: `${answerBy ? `They ask for your answer by ${answerBy}.` : noDay} Your drafts, and what else is running.`,
    title: `An offer from ${company}. Congratulations!`,
    blocks: [
      ...facts(answerBy ? [{ label: 'Your answer is due', words: answerBy }] : []),
      ...(answerBy
        ? []
        : [
            paragraph([
              `${noDay} `,
              { link: 'Enter it here', href: links.outcome(application.id, 'offer') },
              isSent(scene, 'offer-deadline') ? ' once you know it, and I’ll remind you in time.' : ' once you know it.',
            ]),
          ]),
      ...section('When I’ll remind you', list(remindersOf(scene))),
      ...othersSection(scene, running),
      ...drafts(scene, running),
      takeBack(
        'Not an offer after all?',
        links.outcome(application.id, 'open'),
        hadFollowUps(scene, application) ? ' and the follow-ups go on.' : '.',
      ),
    ],
  }
}

const remindersOf = (scene: Scene): string[] =>
  plannedNext(scene)
    .filter(({ kind }) => kind === 'offer-deadline')
    .map(({ due }) => momentWords(due, scene.view.candidate.homeZone, todayOf(scene)))

/** Three ways to answer, and a word to those who are still deciding. */
function drafts(scene: Scene, running: Running[]): Block[] {
  const application = applicationOf(scene)
  const about = followUp(scene, application)
  const dueOn = application.answered?.dueOn ?? null
  return [
    heading('Your drafts'),
    noteBlock(
      about,
      (one) => draftAskForTimeToDecide(one, dueOn && dayInLetter(plusDays(dueOn, 7), mannerOfDraft(one))),
      'To ask for time',
    ),
    acceptBlock(about),
    noteBlock(about, draftDecline, 'To decline'),
    ...running
      .slice(0, 4)
      .map((one) =>
        noteBlock(
          followUp(scene, one.application),
          (told) => draftTellOther(told, dueOn && dayInLetter(dueOn, mannerOfDraft(told)), tooLate(one, dueOn, told)),
          `To tell ${nameOf(one.application)}`,
        ),
      ),
  ]
}

/** The day of an interview there that comes after the answer is due: that one can still be moved. */
function tooLate({ next }: Running, dueOn: LocalDate | null, told: FollowUpFor): string | null {
  const day = next.kind === 'round' ? next.round.localDate : null
  return day !== null && dueOn !== null && day > dueOn ? dayInLetter(day, mannerOfDraft(told)) : null
}
