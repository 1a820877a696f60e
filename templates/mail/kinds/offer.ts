import { draftAccept, draftAskForTimeToDecide, draftDecline, draftTellOther } from '../../../functions/domain/drafts/answered.ts'
import { plusDays } from '../../../functions/domain/time/wall-time.ts'
import { runningBeside } from '../../../functions/domain/view/running.ts'
import { momentWords, shortDate } from '../../when.ts'
import { type Block, facts, heading, list, type MailContent, paragraph, section } from '../content.ts'
import { clip } from '../render/clean.ts'
import { applicationOf, type Scene, todayOf } from '../scene.ts'
import { arrangerOf, dayInLetter, mannerOfDraft, noteBlock } from '../sections/draft-block.ts'
import { plannedNext } from '../sections/foot.ts'
import { deadlineWords, followUp, hadFollowUps, isSent, nameOf, othersSection, takeBack } from '../words/answer-words.ts'

/** They made an offer: until when, what else runs, and a draft for each way to answer. */
export function writeOffer(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = nameOf(application)
  const answerBy = application.answered ? deadlineWords(application.answered, scene) : null
  const dueOn = application.answered?.dueOn ?? null
  const running = runningBeside(scene.view, application.id, scene.now)
  const { links } = scene
  return {
    subject: `Your offer from ${clip(company, 24)}${dueOn ? `: answer by ${shortDate(dueOn)}` : ''}`,
    preheader: `${answerBy ? `They ask for your answer by ${answerBy}.` : 'They named no day for your answer.'} Your drafts, and what else is running.`,
    title: `An offer from ${company}. Congratulations!`,
    blocks: [
      ...facts(answerBy ? [{ label: 'Your answer is due', words: answerBy }] : []),
      ...(answerBy
        ? []
        : [
            paragraph([
              'They named no day for your answer. ',
              { link: 'Enter it here', href: links.outcome(application.id, 'offer') },
              isSent(scene, 'offer-deadline') ? ' once you know it, and I remind you in time.' : ' once you know it.',
            ]),
          ]),
      ...section('I remind you', list(remindersOf(scene))),
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
function drafts(scene: Scene, running: ReturnType<typeof runningBeside>): Block[] {
  const application = applicationOf(scene)
  const about = followUp(scene, application)
  const dueOn = application.answered?.dueOn ?? null
  const others = running.filter((one) => arrangerOf(null, one.application)?.email != null).slice(0, 4)
  return [
    heading('Your drafts'),
    noteBlock(
      about,
      (one) => draftAskForTimeToDecide(one, dueOn && dayInLetter(plusDays(dueOn, 7), mannerOfDraft(one))),
      'To ask for time',
    ),
    noteBlock(about, draftAccept, 'To accept'),
    noteBlock(about, draftDecline, 'To decline'),
    ...others.map((one) =>
      noteBlock(
        followUp(scene, one.application),
        (told) => draftTellOther(told, dueOn && dayInLetter(dueOn, mannerOfDraft(told))),
        `To tell ${nameOf(one.application)}`,
      ),
    ),
  ]
}
