import { draftAskForTimeToDecide, draftDecline } from '../../../../functions/domain/drafts/answered.ts'
import { plusDays } from '../../../../functions/domain/time/wall-time.ts'
import { runningBeside } from '../../../../functions/domain/view/running.ts'
import type { Answered, Application } from '../../../../functions/domain/view/view.ts'
import { dateWords, dayFromNow, shortDate } from '../../../when.ts'
import { heading, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { applicationOf, type Scene, todayOf } from '../../scene.ts'
import { dayInLetter, mannerOfDraft, noteBlock } from '../../sections/drafts/draft-block.ts'
import { acceptBlock, deadlineWords, followUp, nameOf, othersSection } from '../../words/answer-words.ts'
import { capital } from '../../words/words.ts'

/** An offer waits for an answer: how long still, what else runs, and a draft for each way to answer. */
export function writeOfferDeadline(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = nameOf(application)
  const { answered } = application
  const dueOn = answered?.dueOn ?? todayOf(scene)
  const answerBy = (answered && deadlineWords(answered, scene)) ?? dateWords(dueOn, todayOf(scene))
  const left = dayFromNow(dueOn, todayOf(scene))
  if (answered && !answered.confirmed) return askWhether(scene, application, answered, answerBy)
  return {
    subject: `${capital(left)}: your answer to ${clip(company, 24)}`,
    preheader: `${capital(company)} asks for your answer by ${answerBy}.`,
    title: `Your answer to ${company} is due ${left}`,
    blocks: [
      paragraph(`They ask for it by ${answerBy}.`),
      ...othersSection(scene, runningBeside(scene.view, application.id, scene.now)),
      heading('Your answer'),
      acceptBlock(followUp(scene, application)),
      noteBlock(followUp(scene, application), draftDecline, 'To decline'),
      noteBlock(
        followUp(scene, application),
        (about) => draftAskForTimeToDecide(about, dayInLetter(plusDays(dueOn, 7), mannerOfDraft(about))),
        'To ask for time',
      ),
      paragraph(
        'Have they given you more time? Enter the new day, and I’ll remind you of that one. Have you answered? Then these reminders end.',
      ),
      {
        kind: 'buttons',
        buttons: [
          { words: 'I have answered', href: scene.links.outcome(application.id, 'closed') },
          { words: 'Enter a new day', href: scene.links.outcome(application.id, 'offer') },
        ],
      },
    ],
  }
}

/** Nobody has said yet that it is one; its day comes all the same. */
function askWhether({ links }: Scene, application: Application, { dueOn, answerId }: Answered, answerBy: string): MailContent {
  const company = nameOf(application)
  return {
    subject: `An offer from ${clip(company, 22)}?${dueOn ? ` Answer by ${shortDate(dueOn)}` : ''}`,
    preheader: `Their mail asks for your answer by ${answerBy}.`,
    title: `Did ${company} make you an offer?`,
    blocks: [
      paragraph(`Their mail reads like an offer, and asks for your answer by ${answerBy}. I do not know yet whether it is one.`),
      {
        kind: 'buttons',
        buttons: [
          { words: 'Yes, it is an offer', href: links.outcome(application.id, 'offer') },
          ...(answerId ? [{ words: 'No, I misread it', href: links.undo(answerId) }] : []),
        ],
      },
      paragraph('If it is one, you get three drafts for it: to ask for time, to accept and to decline.'),
    ],
  }
}
